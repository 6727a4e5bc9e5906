"""When a passage counts as in view, in every mode."""

from __future__ import annotations

READING = 0.3  # the height at which one reads, in heights of the view
_HEAD = 20  # pixels: the number of a passage and its first line


def in_sight(top: float, bottom: float, height: float) -> bool:
    """Whether a passage from `top` to `bottom`, in pixels, begins in a view, or goes on where one reads."""
    return 0 <= top <= height - _HEAD or top < 0 < height * READING <= bottom
