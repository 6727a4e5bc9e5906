"""Headlines and leads of all articles, and the words that they share.

Promises one row an article, in their order. A word is shared where another article on the matter has a form
of it in its own headline or lead, small words too, so that those left are an article's own. On the matter is
what has a passage in common with this one, or with one that has, unless their dates are more than `WEEK`
apart. Without an analysis every other article counts.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import regex

from viewer.corpus.article import Article
from viewer.engine.across.story import story_paragraphs, without_dateline
from viewer.engine.across.values import Headline
from viewer.engine.analysis import Analysis
from viewer.engine.progress import Progress, silent
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.stems import stem
from viewer.text.tokens import word_offsets, words

LEAST_LEAD = 8
"""A paragraph of fewer words, or one that ends no sentence, is no lead where another one follows among the
first few: it is a label or stands above the story."""
FIRST_FEW = 5
REACH = 2500
"""Code points at the top of a text in which its lead is looked for."""
WORK = "Reading headlines"
EVERY = 20
"""After so many articles progress is told."""
WEEK = datetime.timedelta(days=7)
_ENDS = regex.compile(r"[.!?…:。！？।۔؟][\p{Pe}\p{Pf}\p{Pi}\"'’]*$")
LONGEST_TAIL = 2
"""Letters after an apostrophe that belong to the word before it: "’s", "n’t", "’ll"."""
_APOSTROPHES = ("'", "’")
_DASHES = " \u00a0-–—―"


def headlines(
    articles: Sequence[Article], analysis: Analysis | None = None, progress: Progress = silent
) -> tuple[Headline, ...]:
    """One an article, in order; `analysis` tells which of them share passages.

    Raises:
        Cancelled: from `progress`.
    """
    found: list[tuple[Span | None, Span]] = []
    said: list[dict[Span, str]] = []
    for done, article in enumerate(articles):
        if done % EVERY == 0:
            progress(done, len(articles), WORK)
        found.append((article.metadata.title_span, _lead(article)))
        said.append(_words(article.text, found[-1]))
    near = _near(articles, analysis)
    out = []
    for k, (article, (headline, lead)) in enumerate(zip(articles, found, strict=True)):
        others: set[str] = set()
        for j in near[k]:
            others.update(said[j].values())
        shared = tuple(span for span, key in said[k].items() if key in others)
        out.append(Headline(article.id, headline, lead, shared))
    return tuple(out)


def _lead(article: Article) -> Span:
    """The first paragraph of the story; empty where there is none."""
    first = story_paragraphs(article, REACH)[:FIRST_FEW]
    if not first:
        return Span(0, 0)
    lead = next((p for p in first if _is_lead(p.of(article.text))), first[0])
    lead = without_dateline(article, lead)
    said = lead.of(article.text)
    return Span(lead.start + len(said) - len(said.lstrip(_DASHES)), lead.end)


def _is_lead(said: str) -> bool:
    return _ENDS.search(said[-20:]) is not None and (len(words(said)) >= LEAST_LEAD or not said.isascii())


def _words(text: str, spans: Iterable[Span | None]) -> dict[Span, str]:
    """The words of a headline and a lead: where each stands, and its stem; "Mueller’s" is one word."""
    out: dict[Span, str] = {}
    for span in spans:
        if span is None:
            continue
        before: Span | None = None
        for word, start, end in zip(*word_offsets(span.of(text)), strict=True):
            place = Span(span.start + start, span.start + end)
            if before is not None and len(word) <= LONGEST_TAIL and _is_tail(text, before, place):
                key = out.pop(before)
                place = Span(before.start, place.end)
            else:
                key = stem(fold_word(word))
            out[place], before = key, place
    return out


def _is_tail(text: str, before: Span, after: Span) -> bool:
    return text[before.end : after.start] in _APOSTROPHES


def _near(articles: Sequence[Article], analysis: Analysis | None) -> list[set[int]]:
    """For each article the places of those on the same matter."""
    if analysis is None:
        return [set(range(len(articles))) - {k} for k in range(len(articles))]
    places = {article.id: k for k, article in enumerate(articles)}
    direct: list[set[int]] = [set() for _ in articles]
    for pair in analysis.pairs:
        if pair.a in places and pair.b in places:
            direct[places[pair.a]].add(places[pair.b])
            direct[places[pair.b]].add(places[pair.a])
    return [_on_the_matter(k, articles, direct) for k in range(len(articles))]


def _on_the_matter(k: int, articles: Sequence[Article], direct: Sequence[set[int]]) -> set[int]:
    date = articles[k].metadata.date
    reached = direct[k].union(*(direct[j] for j in direct[k])) - {k}
    dates = {j: articles[j].metadata.date for j in reached}
    return {j for j, other in dates.items() if date is None or other is None or abs(date - other) <= WEEK}
