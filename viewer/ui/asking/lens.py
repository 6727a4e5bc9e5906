"""A pair seen through the reader's options: the passages that count. Pure; no widget."""

from __future__ import annotations

from viewer.engine.options import Options
from viewer.ui.screenpair import ScreenPair


def asked_for(pair: ScreenPair, options: Options) -> ScreenPair:
    """The pair with the passages that the options admit, and how many were left out; itself if none was."""
    if not options.narrows:
        return pair
    from viewer.engine.narrowing import narrowed
    from viewer.ui.joining.edits import comparison_of

    kept = narrowed(pair.passages, options)
    if kept == pair.passages:
        return pair
    gone = sum(not any(p.a.contains(k.a) and p.b.contains(k.b) for k in kept) for p in pair.passages)
    return pair.with_comparison(comparison_of(pair, kept), left_out=gone)
