"""Repeats: what stands word for word in many articles of one outlet and is of its pages, not of its stories.

Promises: the result is the same in whatever order the articles come; the time is close to linear in their
text; versions of one article count once. In doubt a line stays, since reports of one event share background
and statements, and these are what a reader wants to see. So a line is set aside only where at least `LEAST`
articles of the outlet, and `SHARE` of all of them, have it, and

- it stands at the top or at the end of their texts, and the articles tell of different events; or
- it stands anywhere, is no sentence or names the outlet, and the articles tell of different events; or
- it stands at the top or at the end, and is a few words that are no sentence.

A line with words in quotation marks is never set aside, nor is a headline. Articles tell of different events
where fewer than `ALIKE` of the long words of the shorter one stand in the other. (In 60 articles on 20 events
the least that two on one event have in common is .22; of those on two events one pair in twelve has .20.)

Leaves to others: what one text shows alone (`boilerplate`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from viewer.corpus import boilerplate
from viewer.corpus.article import Article, Boilerplate, Copy
from viewer.corpus.copies import families, host_of
from viewer.corpus.counting import count_words
from viewer.text.filled import Filled
from viewer.text.spans import Span, gaps

LEAST = 3
SHARE = 0.1
ALIKE = 0.2
_LONGEST = 700  # code points of a line; longer ones are paragraphs of a story
_SHORT = 8  # words of a line that is no sentence
_NAMING = 40  # words of a line that names the outlet
_EDGE = 1  # lines of the story's own that may stand between a line and the edge of the text
_MOSTLY = 0.8  # of the places of a line
_PEERS = 40  # articles that are held against each other for their events
_SENTENCE = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_QUOTED = re.compile(r"[\"“”«»„‟「」『』]|(?<!\w)['‘]\w")
_LONG_WORD = re.compile(r"[^\W\d_]{6,}")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line outside boilerplate; `key` is empty where it is too long to be looked for."""

    span: Span
    text: str
    key: str


@dataclass(slots=True)
class _Page:
    """An article with its lines.

    `family` is the article that counts for it; `edges` are the keys of lines at the top or at the end.
    """

    article: Article
    family: str
    lines: list[_Line]
    edges: set[str] = field(default_factory=set)


def find(articles: Sequence[Article], copies: Iterable[Copy]) -> tuple[Article, ...]:
    """The articles in their order, with what their outlets repeat set aside too."""
    first = families(copies)
    outlets: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if outlet := _outlet(article):
            outlets[outlet.casefold()].append(article)
    found: dict[str, Article] = {}
    for group in outlets.values():
        if len({first.get(a.id, a.id) for a in group}) >= LEAST:
            group.sort(key=lambda a: a.id)
            found |= _in_outlet([_Page(a, first.get(a.id, a.id), _lines(a)) for a in group])
    return tuple(found.get(article.id, article) for article in articles)


def _outlet(article: Article) -> str:
    """The outlet's name, or that of its site; empty where neither is told."""
    return article.metadata.outlet or host_of(article)


def _lines(article: Article) -> list[_Line]:
    """The lines of an article's own text, but for the headline."""
    title = article.metadata.title_span
    out = []
    for part in gaps(article.set_aside, Span(0, len(article.text))):
        at = part.start
        for piece in part.of(article.text).split("\n"):
            bare = piece.strip()
            if bare:
                start = at + piece.index(bare[0])
                span = Span(start, start + len(bare))
                if title is None or not span.overlaps(title):
                    key = boilerplate.key(bare) if len(bare) <= _LONGEST else ""
                    out.append(_Line(span, bare, key))
            at += len(piece) + 1
    return out


def _in_outlet(pages: list[_Page]) -> dict[str, Article]:
    """The articles of one outlet in which something repeated is set aside."""
    holders: defaultdict[str, list[_Page]] = defaultdict(list)
    for page in pages:
        for key in {line.key for line in page.lines if line.key}:
            holders[key].append(page)
    least = max(LEAST, SHARE * len({page.family for page in pages}))
    often = {key: held for key, held in holders.items() if len({p.family for p in held}) >= least}
    if not often:
        return {}
    for page in pages:
        page.edges = _edges(page.lines, often)
    events = _Events(often)
    outlet = _outlet(pages[0].article)
    aside = {key for key, held in often.items() if _is_of_the_page(key, held, outlet, events)}
    counts = {key: len({p.family for p in often[key]}) for key in aside}
    return {page.article.id: _without(page, counts) for page in pages if counts.keys() & _keys(page)}


def _keys(page: _Page) -> set[str]:
    return {line.key for line in page.lines}


def _edges(lines: list[_Line], often: dict[str, list[_Page]]) -> set[str]:
    """The repeated lines with at most `_EDGE` other lines between them and the top or the end."""
    found: set[str] = set()
    for way in (lines, lines[::-1]):
        others = 0
        for line in way:
            if line.key in often:
                found.add(line.key)
            else:
                others += 1
            if others > _EDGE:
                break
    return found


class _Events:
    """Which articles tell of different events, by the long words that are not in repeated lines."""

    def __init__(self, often: dict[str, list[_Page]]) -> None:
        self._often = often
        self._words: dict[str, frozenset[str]] = {}

    def differ(self, pages: list[_Page]) -> bool:
        """Whether at least `LEAST` of the articles tell of different events, each of its own."""
        apart: list[frozenset[str]] = []
        for page in pages[:_PEERS]:
            words = self._of(page)
            if all(len(words & other) < ALIKE * min(len(words), len(other)) for other in apart):
                apart.append(words)
            if len(apart) == LEAST:
                return True
        return False

    def _of(self, page: _Page) -> frozenset[str]:
        known = self._words.get(page.article.id)
        if known is None:
            own = (line.text.casefold() for line in page.lines if line.key not in self._often)
            known = frozenset(word for text in own for word in _LONG_WORD.findall(text))
            self._words[page.article.id] = known
        return known


def _is_of_the_page(key: str, held: list[_Page], outlet: str, events: _Events) -> bool:
    """Whether a repeated line is set aside, by the rules at the top of this file."""
    text = next(line.text for line in held[0].lines if line.key == key)
    if _QUOTED.search(text):
        return False
    words = len(text.split())
    sentence = bool(_SENTENCE.search(text)) or words > _SHORT
    naming = words <= _NAMING and outlet.casefold() in text.casefold()
    at_edge = sum(key in page.edges for page in held) >= _MOSTLY * len(held)
    if at_edge and not sentence:
        return True
    return (at_edge or naming or not sentence) and events.differ(held)


def _without(page: _Page, counts: dict[str, int]) -> Article:
    """The article with its repeated lines set aside."""
    article = page.article
    found = [
        Boilerplate(
            line.span,
            Filled(
                "repeated in {count} articles of {outlet}",
                count=counts[line.key],
                outlet=_outlet(article),
            ),
        )
        for line in page.lines
        if line.key in counts
    ]
    fewer = sum(count_words(article.text, b.span) for b in found)
    aside = tuple(sorted([*article.boilerplate, *found], key=lambda b: b.span))
    return replace(article, boilerplate=aside, words=article.words - fewer)
