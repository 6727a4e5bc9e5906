"""Copies: which articles of a folder are another one again, the same or in another version.

Promises: the result is the same in whatever order the articles come; the time is close to linear in their
text. An article is told of as a copy of those before it only: at most once for each kind, and of the one that
it is nearest to. Boilerplate takes no part, nor do case, punctuation and white space.

Leaves to others: passages that two articles share (the engine), and what is said to a reader (`copynotes`).

Likely pairs share rare-looking runs of words: those around the words of nine letters and more, a choice that
depends on nothing but the text ("content-defined" sampling, as in Manber's sif, 1994). Of these the longest
common subsequence of words is taken, and only what lies in it in runs of four words and more counts as kept,
since two reports of one event have common words in the same order by chance.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from viewer.corpus.article import Article, Copy, Kinship
from viewer.text.spans import Span, gaps

_LONG = 9  # letters of a word around which a run is looked at
_SELDOM = 40  # words for each long one; where they are rarer, every run is looked at
_RUN = 4  # words
_CROWD = 24  # articles that have a run; where more have it, each is held against its neighbours alone
_LIKELY = 0.3  # of the sampled runs of the shorter article
_FEW = 30  # words kept; less is a notice and no article
_VERSION, _SAME_PAGE = 0.6, 0.4  # of the words of the shorter article
_ELSEWHERE, _LENGTHS = 0.8, 0.6  # of the shorter one, which is at least so long beside the longer one
_HOST = re.compile(r"https?://(?:www\.)?([^/?#]+)", re.IGNORECASE)
_APART = re.compile(r"[\s\u3000-\u303f\uff00-\uff0f\uff1a-\uff20.,;:!?…\"'“”‘’«»()\[\]{}/|–—-]+")


@dataclass(slots=True)
class _Story:
    """An article as it is compared: what stands between spaces, and the sampled runs of it."""

    article: Article
    pieces: tuple[str, ...]
    runs: frozenset[tuple[str, ...]]
    _words: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words without punctuation, which only likely copies are asked for."""
        if not self._words:
            parted = _APART.split(" ".join(self.pieces))
            self._words = tuple(word for word in parted if word) or self.pieces
        return self._words


def find(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """The copies among articles, in the order of the articles."""
    stories = sorted((_story(a) for a in articles), key=_order)
    twins: defaultdict[tuple[str, ...], list[_Story]] = defaultdict(list)
    for story in stories:
        twins[story.pieces].append(story)
    found = [_same(group[0], other) for group in twins.values() for other in group[1:]]
    found += _versions([group[0] for group in twins.values()])
    place = {article.id: n for n, article in enumerate(articles)}
    return tuple(sorted(found, key=lambda copy: (place[copy.article], copy.kind)))


def families(copies: Iterable[Copy]) -> dict[str, str]:
    """For each article that stands for one before it, the first of these: what a count takes once.

    What another outlet has printed is not one of them: it is that outlet's too.
    """
    told = {c.article: c.of for c in copies if not c.outlets}
    first: dict[str, str] = {}
    for article in told:
        at = article
        while at in told:
            at = told[at]
        first[article] = at
    return first


def _story(article: Article) -> _Story:
    spans = gaps((b.span for b in article.boilerplate), Span(0, len(article.text)))
    shown = "\n".join(span.of(article.text) for span in spans).casefold()
    pieces = tuple(shown.split())
    if len(pieces) * _SELDOM < len(shown):
        pieces = tuple(" ".join(_APART.split(shown)).split())  # a script without spaces
    around = [n for n, piece in enumerate(pieces) if len(piece) >= _LONG]
    if len(around) * _SELDOM < len(pieces):
        around = list(range(len(pieces)))  # a language of short words
    return _Story(article, pieces, frozenset([pieces[max(0, n - 1) : n + 2] for n in around]))


def _order(story: _Story) -> tuple[datetime.datetime, str]:
    """Earlier ones first, then by id; what has no date comes first."""
    return _moment(story.article) or datetime.datetime.min, story.article.id


def _moment(article: Article) -> datetime.datetime | None:
    """When an article was last changed, or the day it is from, in universal time."""
    data = article.metadata
    if data.updated is not None:
        aware = data.updated.tzinfo is not None
        return data.updated.astimezone(datetime.UTC).replace(tzinfo=None) if aware else data.updated
    return datetime.datetime.combine(data.date, datetime.time()) if data.date is not None else None


def _same(first: _Story, other: _Story) -> Copy:
    one, two = first.article, other.article
    return Copy(two.id, one.id, "same", _is_later(two, one), outlets=_same_outlet(one, two) is False)


def _versions(stories: list[_Story]) -> Iterator[Copy]:
    """For each story that is a version of ones before it, the nearest of each kind."""
    nearest: dict[tuple[int, Kinship], tuple[int, Copy]] = {}
    for one, two in _candidates(stories):
        first, second = stories[one], stories[two]
        kept, in_runs = _kept(first.words, second.words)
        alike = first.words == second.words
        copy = _same(first, second) if alike else _judged(first, second, kept, in_runs)
        if copy is not None:
            best = nearest.get((two, copy.kind))
            if best is None or in_runs >= best[0]:  # of equals the latest
                nearest[two, copy.kind] = in_runs, copy
    return (copy for _, copy in nearest.values())


def _candidates(stories: list[_Story]) -> list[tuple[int, int]]:
    """Pairs of places, the earlier first, that share enough of their sampled runs."""
    having: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, story in enumerate(stories):
        for run in story.runs:
            having[run].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for places in having.values():
        if len(places) > 1:
            shared.update(combinations(places, 2) if len(places) <= _CROWD else pairwise(places))
    return sorted(
        (one, two)
        for (one, two), count in shared.items()
        if count >= _LIKELY * min(len(stories[one].runs), len(stories[two].runs))
    )


def _kept(one: tuple[str, ...], two: tuple[str, ...]) -> tuple[int, int]:
    """Words in the longest common subsequence, and those of them in runs; or more, where runs moved."""
    from rapidfuzz.distance import LCSseq

    blocks = [b.size for b in LCSseq.editops(one, two).as_matching_blocks()]
    kept, in_runs = sum(blocks), sum(size for size in blocks if size >= _RUN)
    if in_runs < _VERSION * min(len(one), len(two)):
        anywhere = min(_covered(one, two), _covered(two, one))
        kept, in_runs = max(kept, anywhere), max(in_runs, anywhere)
    return kept, in_runs


def _covered(one: tuple[str, ...], two: tuple[str, ...]) -> int:
    """The words of one that stand in runs that the other has too, wherever: paragraphs change places."""
    known = {two[n : n + _RUN] for n in range(len(two) - _RUN + 1)}
    count = end = 0
    for n in range(len(one) - _RUN + 1):
        if one[n : n + _RUN] in known:
            count += n + _RUN - max(end, n)
            end = n + _RUN
    return count


def _judged(one: _Story, two: _Story, kept: int, in_runs: int) -> Copy | None:
    """What the later one is to the earlier one, or None for two articles of their own."""
    shorter, longer = sorted((len(one.words), len(two.words)))
    a, b = one.article, two.article
    same_outlet = _same_outlet(a, b)
    if in_runs < _FEW:
        return None
    kind: Kinship
    if same_outlet and in_runs >= (_SAME_PAGE if _same_page(a, b) else _VERSION) * shorter:
        kind = "version"
    elif same_outlet is None and _same_page(a, b) and in_runs >= _VERSION * shorter:
        kind = "alike"
    elif not same_outlet and in_runs >= _ELSEWHERE * shorter and shorter >= _LENGTHS * longer:
        kind = "alike" if same_outlet is None else "elsewhere"
    else:
        return None
    added, removed = len(two.words) - kept, len(one.words) - kept
    return Copy(b.id, a.id, kind, _is_later(b, a), added, removed, same_outlet is False)


def _same_outlet(a: Article, b: Article) -> bool | None:
    """Whether two articles are of one outlet; None where it is not told."""
    one, two = a.metadata.outlet.casefold(), b.metadata.outlet.casefold()
    host = host_of(a)
    if (one and one == two) or (host and host == host_of(b)):
        return True
    return False if one and two else None


def host_of(article: Article) -> str:
    """The name of the site that an article's address tells; empty where it has none."""
    found = _HOST.match(article.metadata.url)
    return found[1].casefold() if found else ""


def _same_page(a: Article, b: Article) -> bool:
    """Whether two articles have one address or one headline."""
    one, two = a.metadata, b.metadata
    return bool((one.url and one.url == two.url) or (one.title and one.title == two.title))


def _is_later(two: Article, one: Article) -> bool:
    """Whether dates tell that `two` came after `one`: both in days, or both in hours."""
    a, b = one.metadata, two.metadata
    if a.updated is not None and b.updated is not None:
        alike = (a.updated.tzinfo is None) == (b.updated.tzinfo is None)
        return alike and b.updated > a.updated
    days = [x.updated.date() if x.updated is not None else x.date for x in (a, b)]
    return days[0] is not None and days[1] is not None and days[1] > days[0]
