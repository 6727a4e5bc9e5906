"""Articles, corpora, analyses and pairs made by hand, for tests of the window's panels."""

from __future__ import annotations

import datetime
import random
from pathlib import Path

from viewer.corpus.article import Article, Corpus, Failure, Metadata
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.passages import KINDS, Change, ChangeType, Kind, Passage, Segment
from viewer.text.spans import Span
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style
from viewer.ui.theme import load

LONG_HEADLINE = "A headline that goes on and on " * 10
ARABIC_HEADLINE = "العراق يعلن استئناف العمليات العسكرية المشتركة مع التحالف الدولي ضد تنظيم الدولة"


def light(base: float = 9.75) -> Style:
    """The light style at a fixed size."""
    return Style(load("light"), base)


def article(
    number: int,
    title: str = "",
    outlet: str = "",
    *,
    text: str = "",
    words: int = 0,
    date: datetime.date | None = None,
    credits: tuple[str, ...] = (),
) -> Article:
    """Article `number`, whose id is "a<number>" and whose file is "<number>.txt"."""
    text = text or f"The text of article {number}."
    data = Metadata(title=title, outlet=outlet, date=date, credits=credits)
    return Article(f"a{number}", Path(f"/folder/{number:03}.txt"), text, "", words or len(text.split()), data)


_OUTLETS = ("AP", "", "The New Arab", "Asharq Al-Awsat", "AFP", "Al-Monitor", "Rudaw", "Middle East Eye")
_TITLE_WORDS = (
    *("Iraq", "says", "joint", "operations", "with", "coalition", "resume", "after", "pause", "military"),
    *("denies", "reports", "protests", "talks", "lawmakers", "vote", "to", "expel", "troops", "premier"),
    *("candidate", "deadlock", "airstrike", "general", "statement"),
)


def corpus(count: int, failures: int = 0) -> Corpus:
    """`count` articles of differing length and outlet; the same at every call."""
    rng = random.Random(count)
    made = []
    for n in range(count):
        title = " ".join(rng.sample(_TITLE_WORDS, rng.randint(3, 14))).capitalize()
        date = datetime.date(2020, 1, 1) + datetime.timedelta(n % 60) if n % 3 else None
        made.append(article(n, title, _OUTLETS[n % len(_OUTLETS)], words=rng.randint(50, 1500), date=date))
    failed = [Failure(Path(f"/folder/bad{n}.bin"), "It is not text.") for n in range(failures)]
    return Corpus(tuple(made), tuple(failed))


def passage(kind: Kind = "edited", a: Span | None = None, b: Span | None = None, shared: int = 8) -> Passage:
    """A passage of one segment; without spans at the texts' beginnings."""
    a, b = a or Span(0, 5), b or Span(0, 5)
    return Passage(kind, 0.7, a, b, (Segment(kind, a, b, shared, (shared + 2, shared + 1)),))


def analysis(articles: tuple[Article, ...], density: float = 0.5) -> Analysis:
    """Pairs between about `density` of all pairs, best first; the same at every call."""
    rng = random.Random(len(articles))
    pairs = []
    for i, first in enumerate(articles):
        for second in articles[i + 1 :]:
            if rng.random() < density:
                share = rng.random() ** 4
                passages = tuple(passage(rng.choice(KINDS), shared=rng.randint(5, 50)) for _ in range(3))
                pairs.append(Pair(first.id, second.id, passages, share, share * rng.random(), share))
    return Analysis(tuple(sorted(pairs, key=lambda p: -p.score)))


def screen_pair(
    text_a: str,
    text_b: str,
    told: list[tuple[Kind, str, str, list[tuple[ChangeType, str, str]]]],
) -> ScreenPair:
    """Two texts and the passages named by their words, each with the changes named by theirs.

    A change is looked for inside its passage; an empty side stands at the passage's beginning.
    """
    passages, changes = [], []
    for kind, words_a, words_b, told_changes in told:
        a, b = _find(text_a, words_a), _find(text_b, words_b)
        counts = len(words_a.split()), len(words_b.split())
        gone = sum(len(c[1].split()) for c in told_changes)
        segment = Segment(kind, a, b, counts[0] - gone, counts)
        passages.append(Passage(kind, 0.64, a, b, (segment,)))
        made = [Change(t, _find(text_a, x, a), _find(text_b, y, b)) for t, x, y in told_changes]
        changes.append((tuple(made),))
    first, second = article(0, "First", "AP", text=text_a), article(1, "Second", text=text_b)
    pair = Pair(first.id, second.id, tuple(passages), 0.22, 0.34, 1.0)
    return ScreenPair(first, second, Comparison(pair, tuple(changes)))


def _find(text: str, words: str, within: Span | None = None) -> Span:
    start = text.index(words, within.start if within else 0)
    return Span(start, start + len(words))
