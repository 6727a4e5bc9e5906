"""How long all findings take, part by part, held against the aligner on the same articles in the same run.

`python -m tests.benchmarks.findings [COUNT ...]` writes so many made-up reports of 600 words (50 and 1,000),
five of each event: the same quotations by the same people, numbers and dates, some of them altered, the rest
prose of each outlet's own. Nothing has to be downloaded. It prints processor seconds, how often progress was
told and the longest it was silent.
"""

from __future__ import annotations

import datetime
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.madeup import Writer, prose
from viewer.corpus.article import Article, Metadata
from viewer.engine.across.headlines import headlines
from viewer.engine.across.omissions import omissions
from viewer.engine.across.timeline import timeline
from viewer.engine.across.variants import variants
from viewer.engine.analysis import Analysis
from viewer.engine.clusters import clusters
from viewer.engine.facts.finding import find_facts
from viewer.engine.names.finding import find_names
from viewer.engine.pipeline import analyse
from viewer.engine.progress import Progress
from viewer.engine.quotes.finding import find_quotes

COUNTS = (50, 1000)
OUTLETS = 5
WORDS = 600
FIRST = ("Anna", "Boris", "Carla", "Deng", "Elena", "Farid", "Greta", "Hamid", "Ines", "Jonas")
VERBS = ("said", "told reporters", "claimed", "added", "announced", "denied")
MONTHS = ("January", "March", "June", "September", "November")


@dataclass(frozen=True, slots=True)
class Event:
    """What all reports of an event can tell."""

    people: tuple[str, ...]
    quotations: tuple[str, ...]
    shared: tuple[str, ...]
    facts: tuple[str, ...]


def reports(count: int, seed: int = 1) -> list[Article]:
    """So many articles, `OUTLETS` of each event; the same for a seed."""
    chance, writer = random.Random(seed), Writer(seed)
    out: list[Article] = []
    while len(out) < count:
        event = _event(chance, writer)
        for outlet in range(min(OUTLETS, count - len(out))):
            out.append(_report(event, len(out), outlet, chance, writer))
    return out


def _event(chance: random.Random, writer: Writer) -> Event:
    people = tuple(f"{chance.choice(FIRST)} {_name(writer)}, the {_name(writer)} minister" for _ in range(3))
    quotations = tuple(_sentence(writer, 18) for _ in range(4))
    shared = tuple(_sentence(writer, 26) for _ in range(5))
    things = [" ".join(writer.words(2)) for _ in range(6)]
    amounts = (
        f"{chance.randint(3, 90)} {things[0]} {things[1]} on {chance.choice(MONTHS)} 5",
        f"${chance.randint(2, 90)} million {things[2]} and {chance.randint(2, 40)} percent {things[3]}",
        f"{chance.randint(2, 9)} weeks {things[4]} Tuesday {things[5]} {chance.randint(1, 11)} p.m.",
    )
    facts = tuple(f"{_sentence(writer, 9)} {amount} {' '.join(writer.words(9))}." for amount in amounts)
    return Event(people, quotations, shared, facts)


def _name(writer: Writer) -> str:
    return max(writer.words(8), key=len).capitalize()


def _sentence(writer: Writer, words: int) -> str:
    return " ".join(writer.words(words)).capitalize()


def _report(event: Event, number: int, outlet: int, chance: random.Random, writer: Writer) -> Article:
    paragraphs = [f"{fact}" if chance.random() < 0.6 else _altered(fact, chance) for fact in event.facts]
    for k, quotation in enumerate(event.quotations):
        if chance.random() < 0.7:
            paragraphs.append(f"“{quotation},” {chance.choice(VERBS)} {event.people[k % 3]}.")
    paragraphs += [f"{said}." for said in event.shared if chance.random() < 0.7]
    own = WORDS - sum(len(p.split()) for p in paragraphs)
    paragraphs += prose(writer.paragraphs(max(60, own))).split("\n\n")
    chance.shuffle(paragraphs)
    text = "\n\n".join([_sentence(writer, 8), *paragraphs])
    date = datetime.date(2024, 1, 1) + datetime.timedelta(days=number % 300)
    name = f"{number:05}-{outlet}"
    headline = Metadata(text.split("\n")[0], None, f"Outlet {outlet}", date=date)
    return Article(name, Path(name), text, name, len(text.split()), headline)


def _altered(fact: str, chance: random.Random) -> str:
    """The same with another number in it."""
    words = fact.split()
    places = [k for k, word in enumerate(words) if word.isdigit()]
    if places:
        words[chance.choice(places)] = str(chance.randint(2, 90))
    return " ".join(words)


@dataclass(slots=True)
class Told:
    """What a `Progress` was told: how often, and the longest time between two calls."""

    calls: int = 0
    silent: float = 0.0
    _last: float = field(default_factory=time.perf_counter)

    def __call__(self, done: int, total: int, what: str) -> None:
        """One more step."""
        now = time.perf_counter()
        self.calls += 1
        self.silent = max(self.silent, now - self._last)
        self._last = now


Part = tuple[str, Callable[[Progress], object]]


def parts(articles: Sequence[Article], analysis: Analysis) -> Iterator[Part]:
    """Each part of all findings, in the order in which they are found."""
    names = find_names(articles)
    yield "names", lambda progress: find_names(articles, progress)
    yield "quotes", lambda progress: find_quotes(articles, analysis, names, progress)
    yield "facts", lambda progress: find_facts(articles, analysis, progress)
    yield "headlines", lambda progress: headlines(articles, analysis, progress)
    yield "timeline", lambda progress: timeline(articles, analysis, progress)


def on_demand(articles: Sequence[Article], analysis: Analysis) -> Iterator[Part]:
    """What a reader asks for by a click, and the clusters, which are part of the analysis."""
    yield "clusters", lambda progress: clusters(analysis.pairs, articles)
    if analysis.clusters:
        yield "variants", lambda progress: variants(analysis.clusters[0], articles)
    yield "omissions", lambda progress: omissions(articles[0].id, articles, analysis)


def timed(work: Callable[[Progress], object]) -> tuple[float, Told]:
    """Processor seconds of some work, and what it told of its progress."""
    told = Told()
    start = time.process_time()
    work(told)
    return time.process_time() - start, told


def table(count: int) -> list[str]:
    """The lines of the table for so many articles."""
    articles = reports(count)
    told = Told()
    start = time.process_time()
    analysis = analyse(articles, told)
    aligner = time.process_time() - start
    lines = [
        f"{count} articles, {len(analysis.pairs)} pairs, {len(analysis.clusters)} clusters",
        _line("analyse", aligner, told),
    ]
    whole = 0.0
    for name, work in parts(articles, analysis):
        seconds, told = timed(work)
        whole += seconds
        lines.append(
            f"  {name:<12}{seconds:8.3f} s   told {told.calls:6} times, silent at most {told.silent:.3f} s"
        )
    lines.append(f"  {'all findings':<12}{whole:8.3f} s   {whole / aligner:.2f} of the aligner's time")
    for name, work in on_demand(articles, analysis):
        lines.append(f"  {name:<12}{timed(work)[0]:8.3f} s")
    return lines


def _line(name: str, seconds: float, told: Told) -> str:
    return f"  {name:<12}{seconds:8.3f} s   told {told.calls:6} times, silent at most {told.silent:.3f} s"


def main(arguments: Sequence[str]) -> None:
    """Prints a table for each count."""
    for count in map(int, arguments) if arguments else COUNTS:
        print("\n".join(table(count)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
