"""The engine: which passages two texts share, and how their wording differs. Pure functions."""
