"""A gold set of operations told by several papers, and how well they are found to be one."""
