"""Across: one passage in every article: its variants, what was left out, headlines, and the order in time."""
