"""The engine: which passages two texts share, and how their wording differs. Pure functions.

The functions are fetched when they are first asked for: whoever needs only the values of the engine (a window
that is about to open, say) does not wait for numpy.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.engine.alignment import align
    from viewer.engine.wording import changes, shared_words

__all__ = ["align", "changes", "shared_words"]


def __getattr__(name: str) -> object:
    """`align`, `changes` or `shared_words`, from the module that holds it (PEP 562)."""
    if name == "align":
        from viewer.engine.alignment import align

        return align
    if name in __all__:
        from viewer.engine import wording

        return getattr(wording, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
