"""A pair as the report shows it: passages side by side, with what stands around and between them.

Promises: every piece of text is a range of its article; the words that only one side has, and those between
passages, are all there, so that nothing of either story is left out. Boilerplate is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from viewer.corpus.article import Article
from viewer.engine.analysis import Comparison
from viewer.engine.passages import Change, Passage, Segment
from viewer.export.remarks import NO_REMARK, Remark
from viewer.export.text_form import evidence, percent, shared_words
from viewer.text.spans import Span, gaps
from viewer.text.tokens import paragraphs, word_offsets

CONTEXT = 90
"""Code points shown before and after a passage, at most to the edge of the paragraph."""
HUES = 7
"""Colours of passages before they repeat."""

_CONTROLS = {c: 0x2400 + c for c in range(32) if chr(c) not in "\t\n"}
_CONTROLS |= dict.fromkeys((*range(127, 160), *range(55296, 57344), 65534, 65535), 65533)


def visible(text: str) -> str:
    """The text with control characters, which HTML may not hold, as their signs."""
    return text.translate(_CONTROLS)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of characters: plain, a "mark" that only this side has, or "context"."""

    text: str
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Gap:
    """What stands between two passages of one article."""

    label: str
    paragraphs: list[str]


class _Side:
    """One article of the pair and where its passages, paragraphs and gaps are."""

    def __init__(self, article: Article, passages: Sequence[Span]) -> None:
        self.text = article.text
        self.paragraphs = paragraphs(article.text)
        self._starts = [p.start for p in self.paragraphs]
        self._gaps: dict[int, list[Span]] = {}
        order = sorted(p.start for p in passages)
        for gap in gaps([*passages, *article.set_aside], Span(0, len(self.text))):
            after = bisect_right(order, gap.start)
            self._gaps.setdefault(order[after] if after < len(order) else -1, []).append(gap)

    def gap_before(self, passage: Span | None) -> _Gap | None:
        """The words between the passage before and this one, once; None asks for those after the last one."""
        found = self._gaps.pop(passage.start if passage else -1, [])
        words = sum(len(word_offsets(g.of(self.text))[0]) for g in found)
        if not words:
            return None
        texts = [visible(t) for g in found for p in self._cut(g) if (t := p.of(self.text).strip())]
        return _Gap(f"{words:,} word" if words == 1 else f"{words:,} words", texts)

    def _cut(self, gap: Span) -> list[Span]:
        """The parts of a gap, one a paragraph."""
        first = max(0, bisect_right(self._starts, gap.start) - 1)
        parts = []
        for paragraph in self.paragraphs[first:]:
            if paragraph.start >= gap.end:
                break
            if (part := paragraph.intersection(gap)) is not None:
                parts.append(part)
        return parts or [gap]

    def paragraph(self, at: int) -> int:
        """The number of the paragraph at a place, from 1."""
        return max(1, bisect_right(self._starts, at))

    def pieces(
        self, span: Span, changes: Sequence[tuple[Span, str]], before: bool, after: bool
    ) -> list[_Piece]:
        """A segment's text with its marks, and with context where it begins or ends a passage."""
        found = [self._before(span.start)] if before else []
        at = span.start
        for mark, note in changes:
            if len(mark) == 0:
                continue
            found.append(_Piece(visible(self.text[at : mark.start])))
            found.append(_Piece(visible(mark.of(self.text)), "mark", note))
            at = mark.end
        found.append(_Piece(visible(self.text[at : span.end])))
        found += [self._after(span.end)] if after else []
        return [p for p in found if p.text]

    def _before(self, at: int) -> _Piece:
        start = self.paragraphs[self.paragraph(at) - 1].start if self.paragraphs else 0
        low = max(start, at - CONTEXT)
        if low > start:
            low = self.text.find(" ", low, at) + 1 or at
        lead = "… " if low > start and low < at else ""
        return _Piece(lead + visible(self.text[low:at]) if self.text[low:at].strip() else "", "context")

    def _after(self, at: int) -> _Piece:
        end = self.paragraphs[self.paragraph(at - 1) - 1].end if self.paragraphs else len(self.text)
        high = min(end, at + CONTEXT)
        if high < end:
            high = max(at, self.text.rfind(" ", at, high))
        tail = " …" if at < high < end else ""
        return _Piece(visible(self.text[at:high]) + tail if self.text[at:high].strip() else "", "context")


def detail(a: Article, b: Article, comparison: Comparison, remarks: Sequence[Remark] = ()) -> dict[str, Any]:
    """What the template shows of a pair: its passages in the order of A, and what stands between them.

    `remarks` are the reader's, one a passage, or none at all.
    """
    passages = comparison.pair.passages
    side_a, side_b = _Side(a, [p.a for p in passages]), _Side(b, [p.b for p in passages])
    shown = [
        _passage(number, passage, changes, side_a, side_b) | {"remarks": _remarks(remark)}
        for number, (passage, changes, remark) in enumerate(
            zip(passages, comparison.changes, remarks or [NO_REMARK] * len(passages), strict=True), 1
        )
    ]
    return {"passages": shown, "gap_a": side_a.gap_before(None), "gap_b": side_b.gap_before(None)}


def _remarks(remark: Remark) -> list[str]:
    """What the reader has made of a passage, in words."""
    told = [(remark.yours, "joined by the reader"), (remark.reviewed, "reviewed by the reader ✓")]
    return [said for true, said in told if true] + (
        [f"the reader’s note: {visible(remark.note)}"] if remark.note else []
    )


def _passage(
    number: int, passage: Passage, changes: Sequence[Sequence[Change]], a: _Side, b: _Side
) -> dict[str, Any]:
    last = len(passage.segments) - 1
    return {
        "number": number,
        "hue": (number - 1) % HUES,
        "kind": passage.kind,
        "score": percent(passage.score),
        "evidence": [shared_words(passage), *map(visible, evidence(passage, a.text))],
        "gap_a": a.gap_before(passage.a),
        "gap_b": b.gap_before(passage.b),
        "segments": [
            _segment(segment, found, a, b, first=i == 0, last=i == last)
            for i, (segment, found) in enumerate(zip(passage.segments, changes, strict=True))
        ],
    }


def _segment(
    segment: Segment, changes: Sequence[Change], a: _Side, b: _Side, *, first: bool, last: bool
) -> dict[str, Any]:
    only_a = [(c.a, c.type) for c in sorted(changes, key=lambda c: c.a)]
    only_b = [(c.b, c.type) for c in sorted(changes, key=lambda c: c.b)]
    most = max(segment.words)
    return {
        "kind": segment.kind,
        "words": f"{segment.shared} of {most} word{'' if most == 1 else 's'}",
        "places": f"¶{a.paragraph(segment.a.start)} ↔ ¶{b.paragraph(segment.b.start)}",
        "a": a.pieces(segment.a, only_a, first, last),
        "b": b.pieces(segment.b, only_b, first, last),
    }
