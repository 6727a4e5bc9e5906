"""Findings: what an editor asks beyond shared text, of all articles at once.

Promises the same findings for the same articles in the same order, whatever was found before. What depends on
a reader's choice (the variants against a base, the omissions of one article) is asked for by itself, in
`viewer.engine.across`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.corpus.article import Article
from viewer.engine.across.headlines import headlines
from viewer.engine.across.timeline import timeline
from viewer.engine.across.values import Headline, Timeline
from viewer.engine.analysis import Analysis
from viewer.engine.facts.finding import find_facts
from viewer.engine.facts.values import Facts
from viewer.engine.names.finding import find_names
from viewer.engine.names.values import Names
from viewer.engine.progress import Progress, part_of, silent
from viewer.engine.quotes.attributions import attributions
from viewer.engine.quotes.finding import find_quotes
from viewer.engine.quotes.values import Attributions, Quotes

STEPS = 100
WORK = "Reading facts, names and quotations"


@dataclass(frozen=True, slots=True)
class Findings:
    """Quotations, facts, names, headlines (one an article, in order), the timeline, and verbs of speech."""

    quotes: Quotes = field(default_factory=Quotes)
    facts: Facts = field(default_factory=Facts)
    names: Names = field(default_factory=Names)
    headlines: tuple[Headline, ...] = ()
    timeline: Timeline = field(default_factory=Timeline)
    attributions: Attributions = field(default_factory=Attributions)


def find(articles: Sequence[Article], analysis: Analysis, progress: Progress = silent) -> Findings:
    """All findings of articles that have been analysed; `progress` never goes back.

    Raises:
        Cancelled: from `progress`.
    """
    rising = _rising(progress)
    names = find_names(articles, part_of(rising, 0, 30, STEPS, WORK))
    quotes = find_quotes(articles, analysis, names, part_of(rising, 30, 60, STEPS, WORK))
    facts = find_facts(articles, analysis, part_of(rising, 60, 92, STEPS, WORK))
    leads = headlines(articles, analysis, part_of(rising, 92, 98, STEPS, WORK))
    dated = timeline(articles, analysis, part_of(rising, 98, STEPS, STEPS, WORK))
    rising(STEPS, STEPS, WORK)
    return Findings(quotes, facts, names, leads, dated, attributions(quotes, analysis))


def _rising(progress: Progress) -> Progress:
    """The same, but a step that lies before one already told is told as that one."""
    highest = 0

    def report(done: int, total: int, what: str) -> None:
        nonlocal highest
        highest = max(highest, done)
        progress(highest, total, what)

    return report
