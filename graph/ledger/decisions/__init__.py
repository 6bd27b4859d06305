"""Persons' decisions: what they mean for pairs of mentions, which are in force, and what waits for one."""
