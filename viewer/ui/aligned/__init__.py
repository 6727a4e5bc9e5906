"""Aligned mode: every segment a row, A at the left and B at the right, what only one side has folded."""
