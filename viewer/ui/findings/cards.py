"""Cards as values: a heading, and lines that each lead to a place in an article.

What a line shows of an article is a range of its text, told by an `Excerpt`; only white space is drawn as
single spaces, and an ellipsis says where the range was cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import regex

from viewer.text.spans import Span
from viewer.ui.wording import number, tr

Look = Literal["value", "saying", "loaded", "other", "shared"]
"""The words that count; words of attribution; a verb that judges what it reports; what differs from the base;
what others have too (dimmed)."""
Tone = Literal["question", "calm"]
"""Whether the words at a card's end ask the reader to look, or only tell."""

SEPARATOR = " · "
"""Between the parts of a note; where there is little room they stand one below the other."""
ELLIPSIS = "… "
_ENDS = '.!?…:;»”"’؟。'
_SPACE = regex.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of an excerpt's shown text, and how it looks."""

    start: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text as it is shown: `text[i]` stands for the article's code point `offset + i`."""

    text: str = ""
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A row that leads to `span` of `article`; `beside` is an article to be read beside it, or empty.

    `source` stands at the left with `under` in small type below it, `note` at the right.
    """

    article: str
    span: Span
    source: str
    excerpt: Excerpt
    note: str = ""
    under: str = ""
    beside: str = ""
    raised: bool = False  # on a ground of its own: the base of what stands below


@dataclass(frozen=True, slots=True)
class Card:
    """A heading with a few soft words beside it, words of judgement at its end, and its lines."""

    key: str
    title: str
    about: str
    lines: tuple[Line, ...]
    verdict: str = ""
    tone: Tone = "calm"


def excerpt(text: str, span: Span, marks: Iterable[tuple[Span, Look]] = (), *, longest: int = 600) -> Excerpt:
    """The words of `span` as they are shown, with the marks that lie in it.

    Where the range is longer than `longest` code points it is cut around the first mark, at spaces.
    """
    wanted = sorted(((s, look) for s, look in marks if s.start < span.end and s.end > span.start), key=_place)
    shown = _cut(text, span, wanted[0][0] if wanted else span, longest)
    before = ELLIPSIS if shown.start > span.start else ""
    after = " …" if shown.end < span.end else ""
    shown = _bare(text, shown)
    said = f"{before}{_SPACE.sub(' ', shown.of(text))}{after}"
    offset = shown.start - len(before)
    inside = [(place.intersection(shown), look) for place, look in wanted]
    shifted = [Mark(p.start - offset, p.end - offset, look) for p, look in inside if p is not None and len(p)]
    return Excerpt(said, tuple(shifted))


def _bare(text: str, span: Span) -> Span:
    """The range without the white space around it."""
    raw = span.of(text)
    start = span.start + len(raw) - len(raw.lstrip())
    return Span(start, max(start, span.start + len(raw.rstrip())))


def _place(mark: tuple[Span, Look]) -> tuple[int, int]:
    return mark[0].start, mark[0].end


def _cut(text: str, span: Span, around: Span, longest: int) -> Span:
    if len(span) <= longest:
        return span
    start = span.start
    if around.end - start > longest:
        start = max(span.start, around.start - longest // 3)
        space = text.find(" ", start, around.start)
        start = space + 1 if space >= 0 else start
    end = min(span.end, start + longest)
    space = text.rfind(" ", start + longest // 2, end)
    return Span(start, space if 0 <= space < end < span.end else end)


def noted(*parts: str) -> str:
    """A note of those parts that say something."""
    return SEPARATOR.join(part for part in parts if part)


def part_line(first: int, shown: int, total: int) -> str:
    """Which of many things a card shows, counted from `first`; nothing where it shows all."""
    if shown == total:
        return ""
    return tr("{first} to {last} of {n}").format(first=first + 1, last=first + shown, n=number(total))


def line_in_words(card: Card, line: Line) -> str:
    """A line for screen readers and for copying: whose, what, and the note."""
    parts: Sequence[str] = (card.title, line.source, line.under, line.excerpt.text, line.note)
    return " ".join(part if part[-1] in _ENDS else f"{part}." for part in parts if part)
