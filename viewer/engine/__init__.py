"""The engine: which passages two texts share, and how their wording differs. Pure functions."""

from viewer.engine.alignment import align
from viewer.engine.wording import changes, shared_words

__all__ = ["align", "changes", "shared_words"]
