"""Counting words of long texts in little memory."""

from __future__ import annotations

from viewer.text.spans import Span
from viewer.text.tokens import word_offsets

_CHUNK = 1_000_000


def count_words(text: str, span: Span) -> int:
    """Words in a span, counted in pieces cut at white space, so that a long text needs no long list."""
    count, at = 0, span.start
    while at < span.end:
        end = min(at + _CHUNK, span.end)
        if end < span.end:
            cut = max(text.rfind("\n", at, end), text.rfind(" ", at, end))
            end = cut if cut > at else end
        count += len(word_offsets(text[at:end])[0])
        at = end
    return count
