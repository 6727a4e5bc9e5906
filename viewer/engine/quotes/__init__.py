"""Quotes: who is quoted, in which words, with which verb of saying, and the same quotation elsewhere."""
