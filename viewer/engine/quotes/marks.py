"""Marks: what stands between quotation marks, whatever the convention.

Promises stretches between an opening and a closing mark, nested ones with their depth, and those that run
over paragraphs as one. A mark that lost its partner ends with its paragraph; an apostrophe is no mark. Who
speaks is left to others. The work grows with the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

import regex

from viewer.text.spans import Span

DEEPEST = 8
"""Marks nested deeper than this are strays."""
_MARK = regex.compile(r"``|''|[\"＂“”„‟«»‹›「」『』〝〞〟‘’‚‛']")
_CLOSERS = {
    '"': '"', "＂": "＂", "“": "”“\"", "”": "”", "„": "“”\"‟", "‟": "”", "«": "»", "»": "«»", "‹": "›",
    "›": "‹›", "「": "」", "『": "』", "〝": "〞〟", "‘": "’", "'": "'", "‚": "‘’", "‛": "’", "``": "''",
    "''": "''",
}  # fmt: skip
_ALWAYS_OPEN = frozenset("„‟「『〝‛") | {"``"}
_ALWAYS_CLOSE = frozenset("」』〞〟")
_SINGLES = frozenset("‘'‚")
_OPENS_AFTER = frozenset("([{¿¡—–-/…:;,|") | frozenset("\"“„«»‹›‘‚'「『")
_CLOSES_BEFORE = frozenset(".,;:!?)]}…—–-/|") | frozenset("\"”“«»‹›’'」』")
_ELISION = regex.compile(
    r"\d0s|\d\ds?\b|(?:em|til|tis|twas|cause|n|bout|round|cuz)\b|(?:s|t|ll|re|ve|d|m)\b", regex.I
)
"""What follows an apostrophe that only looks like an opening mark: '90s, 'em, a stray 's."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in marks: from the first mark to the last, and the words within, a span a paragraph."""

    span: Span
    parts: tuple[Span, ...]
    depth: int
    closed: bool


@dataclass(slots=True)
class _Open:
    """A mark that waits for its partner: which, where, and where the words of the part now read begin."""

    mark: str
    start: int
    inner: int
    parts: list[Span] = field(default_factory=list)


def marked(text: str, paragraphs: Sequence[Span], sentence_ends: Sequence[int]) -> list[Marked]:
    """The stretches in marks, in order, outer before inner; `sentence_ends` in order."""
    reader = _Reader(text, sentence_ends)
    for i, paragraph in enumerate(paragraphs):
        reader.read(paragraph, paragraphs[i + 1] if i + 1 < len(paragraphs) else None)
    found = (m for m in reader.found if any(c.isalnum() for part in m.parts for c in part.of(text)))
    return sorted(found, key=lambda m: (m.span.start, -m.span.end))


class _Reader:
    """Reads mark after mark; `open` are the marks that wait, the outermost first."""

    def __init__(self, text: str, sentence_ends: Sequence[int]) -> None:
        self.text = text
        self.ends = sentence_ends
        self.open: list[_Open] = []
        self.found: list[Marked] = []
        self.singles: dict[int, int] = {}

    def read(self, paragraph: Span, following: Span | None) -> None:
        """One paragraph; `following` tells whether an open quotation goes on there."""
        marks = [(m.start(), m.group()) for m in _MARK.finditer(self.text, paragraph.start, paragraph.end)]
        self.singles = _partners(
            self.text, [(at, m) for at, m in marks if m in _SINGLES or m == "’"], paragraph
        )
        for at, mark in marks:
            if self.open and self.open[0].inner == at + len(mark) and self.open[0].parts:
                continue  # the mark that opens a quotation again at the start of a paragraph
            self._take(at, mark, paragraph)
        self._end(paragraph, following)

    def _take(self, at: int, mark: str, paragraph: Span) -> None:
        before = self.text[at - 1] if at > paragraph.start else ""
        after = self.text[at + len(mark)] if at + len(mark) < paragraph.end else ""
        if before.isalnum() and after.isalnum() and mark in "\"”'’“":
            return
        if mark in _SINGLES or mark == "’":
            self._take_single(at, mark)
            return
        partner = self._partner(mark, before, after)
        if partner is not None:
            self._close(partner, at, at + len(mark))
        elif self._opens(at, mark, before, after, paragraph):
            self._recover(mark, at)
            if len(self.open) < DEEPEST:
                self.open.append(_Open(mark, at, at + len(mark)))

    def _partner(self, mark: str, before: str, after: str) -> int | None:
        """The open mark that this one closes."""
        if mark in _ALWAYS_OPEN:
            return None
        if mark == "«" and not (before and not before.isspace() and not after.isalnum()):
            return None
        if mark in '"＂“' and (not before or before.isspace() or before in "([{¿¡") and after.isalnum():
            return None
        return next((i for i in reversed(range(len(self.open))) if mark in _CLOSERS[self.open[i].mark]), None)

    def _opens(self, at: int, mark: str, before: str, after: str, paragraph: Span) -> bool:
        if mark in _ALWAYS_CLOSE or not after:
            return False
        loose = not before or before.isspace() or before in _OPENS_AFTER
        if mark in _ALWAYS_OPEN or mark in "«‹“":
            return loose or not after.isspace()
        if mark in '"＂':
            return loose or (before in ".!?" and after.isalnum())
        later = self.text.find(mark, at + 1, paragraph.end) > 0
        if mark in "»›":
            later = later or self.text.find("«" if mark == "»" else "‹", at + 1, paragraph.end) > 0
        return loose and later and not after.isspace()

    def _take_single(self, at: int, mark: str) -> None:
        if at in self.singles:
            if len(self.open) < DEEPEST:
                self.open.append(_Open(mark, at, at + 1))
            return
        waiting = next((i for i, o in enumerate(self.open) if self.singles.get(o.start) == at), None)
        if waiting is not None:
            self._close(waiting, at, at + 1)

    def _close(self, i: int, inner_end: int, end: int) -> None:
        """The i-th open mark has its partner; strays within it are forgotten."""
        mark = self.open[i]
        parts = (*mark.parts, Span(mark.inner, max(mark.inner, inner_end)))
        self.found.append(Marked(Span(mark.start, end), parts, i, closed=True))
        del self.open[i:]

    def _recover(self, mark: str, at: int) -> None:
        """A mark that opens while its like is open: that one's partner was lost in a sentence before."""
        if not self.open or self.open[-1].mark != mark or mark in "«‹":
            return
        lost = self.open.pop()
        k = bisect_right(self.ends, at) - 1
        end = self.ends[k] if k >= 0 else 0
        if end > lost.inner:
            parts = (*lost.parts, Span(lost.inner, end))
            self.found.append(Marked(Span(lost.start, end), parts, len(self.open), closed=False))

    def _end(self, paragraph: Span, following: Span | None) -> None:
        """What is open at a paragraph's end goes on in the next if that opens again, or ends here."""
        del self.open[1:]
        if not self.open:
            return
        mark = self.open[0]
        mark.parts.append(Span(mark.inner, max(mark.inner, paragraph.end)))
        if following is not None and self._again(mark.mark, following):
            mark.inner = following.start + len(mark.mark)
            return
        self.open.clear()
        if mark.mark not in _SINGLES:
            span = Span(mark.start, mark.parts[-1].end)
            self.found.append(Marked(span, tuple(mark.parts), 0, closed=False))

    def _again(self, mark: str, following: Span) -> bool:
        begins = self.text[following.start : following.start + len(mark)]
        return begins == mark or (mark == "«" and begins == "»") or (mark == "„" and begins == "“")


def _partners(text: str, marks: Sequence[tuple[int, str]], paragraph: Span) -> dict[int, int]:
    """Where each single mark that opens a quotation in this paragraph has its partner."""
    openers = [(at, mark) for at, mark in marks if mark != "’" and _opens_single(text, at, mark, paragraph)]
    starts = {at for at, _ in openers}
    closers = [(at, m) for at, m in marks if at not in starts and _closes_single(text, at, paragraph)]
    places = [at for at, _ in closers]
    out: dict[int, int] = {}
    free = -1
    for i, (at, mark) in enumerate(openers):
        if at < free:
            continue
        limit = openers[i + 1][0] if i + 1 < len(openers) else paragraph.end
        fits = closers[bisect_left(places, at) : bisect_left(places, limit)]
        chosen = _chosen(text, [c for c, m in fits if m in _CLOSERS[mark] and c > at + 1])
        if chosen is not None:
            out[at] = free = chosen
    return out


def _opens_single(text: str, at: int, mark: str, paragraph: Span) -> bool:
    before = text[at - 1] if at > paragraph.start else ""
    after = text[at + 1] if at + 1 < paragraph.end else ""
    if before and not before.isspace() and before not in _OPENS_AFTER:
        return False
    if not after or after.isspace() or (not after.isalnum() and after not in "¿¡([…"):
        return False
    return mark == "‚" or _ELISION.match(text, at + 1) is None


def _closes_single(text: str, at: int, paragraph: Span) -> bool:
    before = text[at - 1] if at > paragraph.start else ""
    after = text[at + 1] if at + 1 < paragraph.end else ""
    return bool(before) and not before.isspace() and (not after or after.isspace() or after in _CLOSES_BEFORE)


def _chosen(text: str, closers: Sequence[int]) -> int | None:
    """The first that is surely no apostrophe of a plural ("the troops' pay"), else the first."""
    sure = (
        at
        for at in closers
        if not (text[at - 1] == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isalpha())
    )
    return next(sure, closers[0] if closers else None)
