"""Which passages the reader asks for: how small, how much reworded."""
