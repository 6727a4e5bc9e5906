"""Quotations labelled by hand, and how much of them the program finds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.names.values import Names
from viewer.engine.quotes.finding import find_quotes
from viewer.engine.quotes.values import Quote
from viewer.text.spans import Span

TEXTS = Path(__file__).with_name("labelled.txt")
_SIGN = re.compile(r"\[\[|\{\{|\|([^|\]}]*)\|([^|\]}]*)(?:\]\]|\}\})")


@dataclass(frozen=True, slots=True)
class Label:
    """What a reader says of one quotation; `marked` is False for a reported clause."""

    span: Span
    speaker: str
    verb: str
    marked: bool


@dataclass(slots=True)
class Count:
    """How many were found rightly, how many found, how many there are."""

    right: int = 0
    found: int = 0
    there: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The part of those found that is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The part of those that there are that was found."""
        return self.right / self.there if self.there else 1.0


def labelled() -> list[tuple[str, list[Label]]]:
    """Each text with its labels, in order."""
    _, *blocks = TEXTS.read_text(encoding="utf-8").split("====\n")
    return [_parsed(block.strip("\n")) for block in blocks]


def _parsed(block: str) -> tuple[str, list[Label]]:
    text, at = "", 0
    open_: list[tuple[int, bool]] = []
    labels: list[Label] = []
    for sign in _SIGN.finditer(block):
        text += block[at : sign.start()]
        at = sign.end()
        if sign.group() in ("[[", "{{"):
            open_.append((len(text), sign.group() == "[["))
        else:
            start, marked = open_.pop()
            labels.append(Label(Span(start, len(text)), sign.group(1), sign.group(2), marked))
    return text + block[at:], sorted(labels, key=lambda x: (x.span.start, -x.span.end))


def found(text: str) -> list[Quote]:
    """What the program finds in a text, in order."""
    article = Article("a", Path("a.txt"), text, "", len(text.split()))
    cards = find_quotes([article], Analysis(), Names()).cards
    return sorted((v.quote for c in cards for v in c.versions), key=lambda q: (q.span.start, -q.span.end))


def measured() -> dict[str, Count]:
    """Counts for spans in marks, reported clauses, speakers and verbs of those whose span is right."""
    counts = {name: Count() for name in ("span in marks", "reported clause", "speaker", "verb")}
    for text, labels in labelled():
        quotes = found(text)
        for marked, name in ((True, "span in marks"), (False, "reported clause")):
            _spans(counts[name], text, [x for x in labels if x.marked == marked], quotes, marked)
        by_span = {q.span: q for q in quotes}
        for label in labels:
            quote = by_span.get(label.span)
            told = quote.attribution if quote is not None else None
            _value(counts["speaker"], text, label, label.speaker, told.speaker if told else "")
            _value(counts["verb"], text, label, label.verb, told.verb if told else "")
    return counts


def _spans(count: Count, text: str, labels: list[Label], quotes: list[Quote], marked: bool) -> None:
    there = {x.span for x in labels}
    spans = {q.span for q in quotes if (q.form != "indirect") == marked}
    count.right += len(there & spans)
    count.found += len(spans)
    count.there += len(there)
    count.wrong += [f"not found: {s.of(text)}" for s in sorted(there - spans)]
    count.wrong += [f"not there: {s.of(text)}" for s in sorted(spans - there)]


def _value(count: Count, text: str, label: Label, there: str, said: str) -> None:
    count.there += bool(there)
    count.found += bool(said)
    count.right += bool(there) and there == said
    if there != said:
        count.wrong.append(f"{said!r} for {there!r}: {label.span.of(text)}")
