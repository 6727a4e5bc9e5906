"""Selecting text with keys in a pane that has no text cursor: by paragraphs first, then trimmed by words.

Shift with Down and Up takes paragraphs in and gives them back at the end of the selection, Shift with Right
and Left words; with Ctrl held as well the same keys move its beginning. Pure.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt

from viewer.text.spans import Span
from viewer.text.tokens import words
from viewer.ui.blocks import Block, block_at

_FAR = 400  # code points looked through for the next word

_STEPS: dict[int, tuple[str, int]] = {
    Qt.Key.Key_Down: ("paragraph", 1),
    Qt.Key.Key_Up: ("paragraph", -1),
    Qt.Key.Key_Right: ("word", 1),
    Qt.Key.Key_Left: ("word", -1),
}


def selected_by_key(
    text: str, blocks: Sequence[Block], span: Span | None, key: int, held: Qt.KeyboardModifier, first: int
) -> Span | None:
    """The selection after a key; None for a key that does not select.

    Without a selection the first key takes the paragraph at `first`, the first position in view.
    """
    modifier = Qt.KeyboardModifier
    if key not in _STEPS or not held & modifier.ShiftModifier or held & modifier.AltModifier or not blocks:
        return None
    unit, step = _STEPS[key]
    if span is None or not len(span):
        return blocks[block_at(list(blocks), first)].span
    at = span.start if held & modifier.ControlModifier else span.end
    at_end = not held & modifier.ControlModifier
    if unit == "paragraph":
        moved = _paragraph(blocks, at, step, ends=at_end)
    else:
        moved = _word(text, at, step, ends=at_end)
    return Span(span.start, max(span.start, moved)) if at_end else Span(min(span.end, moved), span.end)


def _paragraph(blocks: Sequence[Block], at: int, step: int, *, ends: bool) -> int:
    """The next or the last end (or beginning) of a paragraph."""
    edges = [b.span.end if ends else b.span.start for b in blocks]
    index = bisect_right(edges, at) if step > 0 else bisect_left(edges, at) - 1
    return edges[max(0, min(len(edges) - 1, index))]


def _word(text: str, at: int, step: int, *, ends: bool) -> int:
    """The next or the last end (or beginning) of a word."""
    low, high = (at, min(len(text), at + _FAR)) if step > 0 else (max(0, at - _FAR), at)
    edges = [low + (w.end if ends else w.start) for w in words(text[low:high])]
    further = [e for e in edges if (e > at if step > 0 else e < at)]
    if not further:
        return high if step > 0 else low
    return further[0] if step > 0 else further[-1]
