"""The labelled texts: "[at least 20|people >=20] people", and how what is read is held against them.

A value is `20`, `~20` (approximate, its range holds 20), `>=20`, `<=20`, `20..30`, or `?` where span and kind
alone count; dates are days of ISO 8601, times `15:30`; money names its currency first.
"""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass
from pathlib import Path

from viewer.corpus.article import Article, Metadata
from viewer.engine.facts.reading import read
from viewer.engine.facts.values import Fact

FOLDER = Path(__file__).parent / "labelled"
LANGUAGES = ("en", "fr", "de", "es", "ar")
PUBLISHED = datetime.date(2020, 1, 17)
_MARK = re.compile(r"\[([^]|]*)\|(\w+) ([^]]*)\]")


@dataclass(frozen=True)
class Label:
    """A value as a careful reader has it: its words, their place, its kind and bounds."""

    said: str
    start: int
    kind: str
    low: float
    high: float
    unit: str = ""
    near: bool = False
    anything: bool = False

    def is_met_by(self, fact: Fact) -> bool:
        """Whether a fact has this kind and value and begins and ends no more than a word away."""
        value = fact.value
        if value.kind != self.kind or not fact.span.start < self.start + len(self.said):
            return False
        if fact.span.end <= self.start:
            return False
        if self.anything:
            return True
        if self.unit and value.unit != self.unit:
            return False
        if self.near:
            return value.approximate and value.low <= self.low <= value.high <= 1.6 * value.low
        return math.isclose(value.low, self.low, rel_tol=1e-3) and (
            value.high == self.high or math.isclose(value.high, self.high, rel_tol=1e-3)
        )


def labelled(language: str) -> tuple[Article, list[Label]]:
    """The texts of a language as one article, and their labels in order."""
    marked = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").split("\n", 1)[1].replace("\n", "\n\n")
    labels: list[Label] = []
    text = ""
    at = 0
    for m in _MARK.finditer(marked):
        text += marked[at : m.start()]
        labels.append(_label(m[1], len(text), m[2], m[3]))
        text += m[1]
        at = m.end()
    text += marked[at:]
    article = Article(language, Path(language), text, "", len(text.split()), Metadata(date=PUBLISHED))
    return article, labels


def _label(said: str, start: int, kind: str, value: str) -> Label:
    unit, _, value = value.rpartition(" ") if kind == "money" else ("", "", value)
    if value == "?":
        return Label(said, start, kind, 0, 0, anything=True)
    if value[0] == "~":
        return Label(said, start, kind, float(value[1:]), float(value[1:]), unit, near=True)
    if value.startswith(">="):
        return Label(said, start, kind, float(value[2:]), math.inf, unit)
    if value.startswith("<="):
        return Label(said, start, kind, 0, float(value[2:]), unit)
    low, _, high = value.partition("..")
    return Label(said, start, kind, _number(kind, low), _number(kind, high or low), unit)


def _number(kind: str, said: str) -> float:
    if kind == "date":
        return datetime.date.fromisoformat(said).toordinal()
    if kind == "time":
        hour, minute = said.split(":")
        return int(hour) * 60 + int(minute)
    return float(said)


@dataclass(frozen=True)
class Outcome:
    """What was found of the labels: pairs that match, labels missed, facts that no label has."""

    right: list[tuple[Label, Fact]]
    missed: list[Label]
    wrong: list[Fact]


def outcome(language: str) -> Outcome:
    """The facts that are read in the texts of a language, held against the labels."""
    article, labels = labelled(language)
    facts = [told.fact for told in read(article).told]
    left = list(facts)
    right, missed = [], []
    for label in labels:
        found = next((f for f in left if label.is_met_by(f)), None)
        if found is None and label.high == math.inf:
            found = next((f for f in left if _is_vague(label, f)), None)
        if found is None:
            missed.append(label)
        else:
            right.append((label, found))
            left.remove(found)
    return Outcome(right, missed, left)


def _is_vague(label: Label, fact: Fact) -> bool:
    overlaps = fact.span.start < label.start + len(label.said) and label.start < fact.span.end
    return overlaps and fact.value.kind == label.kind and fact.value.low == label.low
