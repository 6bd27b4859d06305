"""The shell that puts the packages together: command, settings, server entry."""
