"""Which words of a version differ from the base of its card, as the comparison of two texts would show them.

Where two versions share little (a statement translated twice) nothing is told: every word would be marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from viewer.engine.passages import Segment
from viewer.text.spans import Span
from viewer.text.tokens import words

LONGEST = 6000  # code points of a version; of longer ones nothing is told
LEAST_SHARED = 0.4
"""So much of a version's words must not differ, or none is marked."""


def differing(text: str, parts: Sequence[Span], base_text: str, base_parts: Sequence[Span]) -> list[Span]:
    """The words in `parts` of a text that are not those of the base, as spans of the text, in order."""
    starts: list[int] = []
    said = ""
    for part in parts:
        starts.append(len(said))
        said += f"{part.of(text)} "
    base = " ".join(part.of(base_text) for part in base_parts)
    out = []
    for span in _differing(said.rstrip(), base):
        for start, part in zip(starts, parts, strict=True):
            inside = span.intersection(Span(start, start + len(part)))
            if inside is not None:
                out += _bare(text, inside.shifted(part.start - start))
    return out


def _bare(text: str, span: Span) -> list[Span]:
    """A stretch from its first word to its last; nothing where there is none."""
    inside = words(span.of(text))
    return [Span(inside[0].start, inside[-1].end).shifted(span.start)] if inside else []


@lru_cache(maxsize=4096)
def _differing(said: str, base: str) -> tuple[Span, ...]:
    if not said or not base or max(len(said), len(base)) > LONGEST:
        return ()
    from viewer.engine.wording import changes  # not with the window: it needs numpy

    whole = Segment("edited", Span(0, len(said)), Span(0, len(base)), 0, (0, 0))
    found = changes(whole, said, base)
    telling = (c.a for c in found if c.type not in ("punctuation", "order"))
    counted = {span: len(words(span.of(said))) for span in telling}
    spans = tuple(span for span, n in counted.items() if n)
    every, marked = len(words(said)), sum(counted.values())
    return spans if every and marked <= (1 - LEAST_SHARED) * every else ()
