"""Quotations: who is quoted, in which words, and by which verb."""
