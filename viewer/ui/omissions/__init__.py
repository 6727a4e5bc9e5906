"""Omissions: which article carries which paragraph of another one."""
