"""The list of a pair's passages at the right, and of the changes in the selected one."""
