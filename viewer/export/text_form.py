"""The results as text for people, in a terminal or a file.

Promises: both wordings of a passage stand one below the other, A first, with what differs underlined; what is
shown of an article is a range of it, with white space folded and control characters made visible.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from viewer.corpus.article import Article, Corpus
from viewer.corpus.copies import families
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.evidence import CLAIMS, once_in
from viewer.engine.passages import KINDS, Change, Passage, Segment
from viewer.export.origins import corrected_fields
from viewer.export.terminal import Style, marked, printable, shortened, wrapped

LISTED_PAIRS = 50
"""Pairs that are told; more would be read by nobody."""
TELLING_WORDS = 3
"""Rare words that are named."""


def comparison(a: Article, b: Article, found: Comparison, style: Style) -> Iterator[str]:
    """The lines that tell one pair in full."""
    yield from _sides(a, b, style)
    pair = found.pair
    if not pair.passages:
        yield "They share no passage."
        return
    shares = f"{percent(pair.shared_a)} of A stands in B, {percent(pair.shared_b)} of B in A"
    yield from wrapped(f"{shares}; {kinds(pair.passages)}.", style)
    both = zip(pair.passages, found.changes, strict=True)
    for number, (passage, changes) in enumerate(both, 1):
        yield ""
        yield from passage_lines(number, passage, changes, (a, b), style)


def passage_lines(
    number: int,
    passage: Passage,
    changes: Sequence[Sequence[Change]],
    articles: tuple[Article, Article],
    style: Style,
) -> Iterator[str]:
    """The lines of one passage: a heading, then both wordings of each of its segments."""
    yield style.bold(f"{number}  {passage.kind} {style.dot} {shared_words(passage)}")
    yield from wrapped(f" {style.dot} ".join(evidence(passage, articles[0].text)), style, "   ")
    for segment, found in zip(passage.segments, changes, strict=True):
        yield from _segment(segment, found, articles, style)


def _segment(
    segment: Segment, changes: Sequence[Change], articles: tuple[Article, Article], style: Style
) -> Iterator[str]:
    a, b = articles
    only_a, only_b = [c.a for c in changes], [c.b for c in changes]
    if not changes:
        yield from marked(a.text, segment.a, [], 0, "   =  ", style)
        return
    yield from marked(a.text, segment.a, only_a, 0, "   A  ", style)
    yield from marked(b.text, segment.b, only_b, 1, "   B  ", style)


def scan(corpus: Corpus, analysis: Analysis, style: Style) -> Iterator[str]:
    """The lines that tell who shares text with whom, best first."""
    counts = _counted(len(corpus.articles), "article"), _counted(len(analysis.pairs), "pair")
    yield f"{counts[0]}, {counts[1]} sharing text{', best first' if len(analysis.pairs) > 1 else ''}."
    articles = {a.id: a for a in corpus.articles}
    for rank, pair in enumerate(analysis.pairs[:LISTED_PAIRS], 1):
        yield ""
        yield from pair_lines(rank, pair, articles[pair.a], articles[pair.b], style)
    if len(analysis.pairs) > LISTED_PAIRS:
        yield ""
        yield f"{_counted(len(analysis.pairs) - LISTED_PAIRS, 'more pair')}; scan --json tells them all."
    family = families(corpus.copies)  # versions of one article count once
    spread = [c for c in analysis.clusters if len(c.witnesses) > 2]
    if spread:
        yield ""
        yield style.bold("Passages that three articles or more carry")
        for cluster in spread:
            first = cluster.witnesses[0]
            count = len({family.get(w.article, w.article) for w in cluster.witnesses})
            words = first.span.of(articles[first.article].text)
            yield shortened(f"  in {count}: {words}", style.width, style)


def pair_lines(rank: int, pair: Pair, a: Article, b: Article, style: Style) -> Iterator[str]:
    """Two articles, what each shares with the other, and in what kinds of passages."""
    for number, article, share in ((f"{rank:>3}", a, pair.shared_a), ("   ", b, pair.shared_b)):
        head = f"{number}  {percent(share):>5}  "
        name = shortened(article.path.name, style.width // 2, style)
        yield head + shortened(f"{name}: {article.title}", style.width - len(head), style)
    yield f"            {kinds(pair.passages)}"


def _sides(a: Article, b: Article, style: Style) -> Iterator[str]:
    for letter, article in (("A", a), ("B", b)):
        lines = wrapped(article.title, style, "   ") or ["   "]
        yield style.bold(f"{letter}  {lines[0][3:]}")
        yield from (style.bold(line) for line in lines[1:])
        yield from wrapped(f" {style.dot} ".join(facts(article)), style, "   ")
    yield ""


def facts(article: Article) -> list[str]:
    """Outlet or agency, dateline, date, words, what is set aside, and file, as far as there is each."""
    meta = article.metadata
    told = [meta.outlet, *(f"{c} credited" for c in meta.credits), meta.dateline]
    if meta.date:
        told.append(f"{meta.date.day} {meta.date:%B} {meta.date.year}")
    told += [_counted(article.words, "word"), set_aside(article), _corrected(article)]
    told.append(printable(str(article.path)))
    return [fact for fact in told if fact]


def _corrected(article: Article) -> str:
    """What a reader has put right: "corrected by the reader: outlet, date"; empty where that is nothing."""
    fields = ", ".join(corrected_fields(article))
    return f"corrected by the reader: {fields}" if fields else ""


def set_aside(article: Article) -> str:
    """What of the page counts nowhere: "set aside: caption, comment form"; empty where that is nothing."""
    reasons = sorted({b.reason for b in article.boilerplate})
    return f"set aside: {', '.join(reasons)}" if reasons else ""


def percent(share: float) -> str:
    """A share as whole per cent; something is never nothing and a part never all."""
    if 0 < share < 0.005:
        return "<1 %"
    if 0.995 <= share < 1:
        return ">99 %"
    return f"{share:.0%}".replace("%", " %")


def kinds(passages: Sequence[Passage]) -> str:
    """How many passages there are of each kind: "2 edited passages", "3 passages: 1 verbatim, 2 edited"."""
    count = Counter(p.kind for p in passages)
    if len(count) == 1:
        return _counted(len(passages), f"{passages[0].kind} passage")
    return f"{_counted(len(passages), 'passage')}: {by_kind(passages)}"


def by_kind(passages: Sequence[Passage]) -> str:
    """The number of passages of each kind: "1 verbatim, 2 edited"."""
    count = Counter(p.kind for p in passages)
    return ", ".join(f"{count[k]} {k}" for k in KINDS if count[k])


def shared_words(passage: Passage) -> str:
    """How many words are shared: "32 of 49 words", or of both counts where they differ."""
    one, other = passage.words
    if passage.shared == one == other:
        return f"all {_counted(one, 'word')}" if one > 1 else "1 word"
    if one == other:
        return f"{passage.shared} of {_counted(one, 'word')} shared"
    return f"{passage.shared} words shared of {one} in A and {other} in B"


def evidence(passage: Passage, text_a: str) -> list[str]:
    """How seldom unrelated articles have as much in common, and the rare words that carry the passage."""
    words = [a.of(text_a) for a, _ in passage.telling[:TELLING_WORDS]]
    return [chance(passage), *([f"carried by: {', '.join(words)}"] if words else [])]


def chance(passage: Passage) -> str:
    """For example "by chance less than once in 1,000 comparisons of unrelated articles"."""
    if not passage.found:
        return "joined by hand: how unlikely it is by chance was not asked"
    claim = once_in(passage.evidence)
    if claim == 1:
        return "too short, or of too common words, to say how likely chance is"
    count = "a million" if claim == CLAIMS[-1] else f"{claim:,}"
    return f"by chance less than once in {count} comparisons of unrelated articles"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
