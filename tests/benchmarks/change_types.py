"""Precision and recall of the types of changes, on changes labelled by hand.

usage: python -m tests.benchmarks.change_types [--errors]

The labelled changes are those of `tests/engine/changes_labelled/changes.tsv`, whose head says what counts as
what. A change that is found is right if it touches one labelled with its type; a labelled change is found if
one of its type touches it. Differences that folding hides are asked for (typography, U.S. and US), those of
case and white space are not. `--errors` prints what is wrong or missed in the open part; the part held back
is never printed, so that nobody mends a rule for it.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

import regex

from viewer.engine.ignoring import told
from viewer.engine.options import Ignorable
from viewer.engine.passages import Change, ChangeType, Segment
from viewer.engine.wording import changes
from viewer.text.spans import Span

FILE = Path(__file__).parents[1] / "engine" / "changes_labelled" / "changes.tsv"
TYPES: tuple[ChangeType, ...] = get_args(ChangeType)
IGNORED: frozenset[Ignorable] = frozenset({"case", "space"})
_MARK = regex.compile(r"\{(\w+):([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two texts and the changes between them as a person labelled them."""

    number: int
    held_back: bool
    language: str
    a: str
    b: str
    changes: tuple[Change, ...]

    def found(self) -> tuple[Change, ...]:
        """The changes that the rules give."""
        segment = Segment("edited", Span(0, len(self.a)), Span(0, len(self.b)), 0, (0, 0))
        return told(segment, changes(segment, self.a, self.b), IGNORED, self.a, self.b)


@dataclass(frozen=True, slots=True)
class Score:
    """Changes of one type: how many are labelled and how many of these found, how many told and right."""

    labelled: int
    found: int
    told: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what is told that is right."""
        return self.right / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        """The share of what is labelled that is found."""
        return self.found / self.labelled if self.labelled else 1.0


def read(file: Path = FILE) -> list[Labelled]:
    """The labelled pairs, in the order of the file."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [_labelled(line) for line in lines if line and not line.startswith("#")]


def _labelled(line: str) -> Labelled:
    number, part, _source, language, *sides = line.split("\t")
    (a, marks_a), (b, marks_b) = (_unmarked(side.replace("\\n", "\n")) for side in sides)
    found = []
    for type_ in TYPES:
        spans_a, spans_b = ([s for t, s in marks if t == type_] for marks in (marks_a, marks_b))
        found += [Change(type_, x, y) for x, y in zip(spans_a, spans_b, strict=True)]
    if len(found) != len(marks_a):
        raise ValueError(f"row {number} has a type that is none")
    return Labelled(int(number), part == "held back", language, a, b, tuple(found))


def _unmarked(marked: str) -> tuple[str, list[tuple[ChangeType, Span]]]:
    """The text without its marks, and where each of them stands in it, white space around it aside."""
    text, marks, at = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        words = mark[2]
        start = len(text) + len(words) - len(words.lstrip(" "))
        marks.append((cast(ChangeType, mark[1]), Span(start, start + len(words.strip(" ")))))
        text += words
        at = mark.end()
    return text + marked[at:], marks


def touch(one: Change, other: Change) -> bool:
    """Whether two changes have a code point in common on either side."""
    return any(max(x.start, y.start) < min(x.end, y.end) for x, y in ((one.a, other.a), (one.b, other.b)))


def scores(pairs: Iterable[Labelled]) -> dict[ChangeType, Score]:
    """How each type fares in some pairs."""
    counts = {type_: [0, 0, 0, 0] for type_ in TYPES}
    for pair in pairs:
        found = pair.found()
        for change in pair.changes:
            counts[change.type][0] += 1
            counts[change.type][1] += _is_among(change, found)
        for change in found:
            counts[change.type][2] += 1
            counts[change.type][3] += _is_among(change, pair.changes)
    return {type_: Score(*count) for type_, count in counts.items()}


def _is_among(change: Change, others: Sequence[Change]) -> bool:
    return any(change.type == other.type and touch(change, other) for other in others)


def overall(by_type: Iterable[Score]) -> Score:
    """All types as one."""
    every = list(by_type)
    return Score(*(sum(getattr(s, name) for s in every) for name in ("labelled", "found", "told", "right")))


def table(pairs: Sequence[Labelled]) -> str:
    """Precision and recall by type, as lines for people."""
    by_type = scores(pairs)
    lines = [f"  {'':12} labelled  recall   told  precision"]
    for name, score in [*by_type.items(), ("all", overall(by_type.values()))]:
        lines.append(
            f"  {name:12} {score.labelled:>8}  {score.recall:6.3f}  {score.told:>5}  {score.precision:9.3f}"
        )
    return "\n".join(lines)


def errors(pairs: Iterable[Labelled]) -> list[str]:
    """What is wrong or missed in the pairs that are not held back."""
    out = []
    for pair in pairs:
        if pair.held_back:
            continue
        found = pair.found()
        wrong = [_line("told", c, pair) for c in found if not _is_among(c, pair.changes)]
        missed = [_line("missed", c, pair) for c in pair.changes if not _is_among(c, found)]
        if wrong or missed:
            out.append("\n".join([f"{pair.number}\n  {pair.a}\n  {pair.b}", *missed, *wrong]))
    return out


def _line(what: str, change: Change, pair: Labelled) -> str:
    return f"    {what} {change.type}: {change.a.of(pair.a)!r} | {change.b.of(pair.b)!r}"


def main(argv: Sequence[str] | None = None) -> None:
    """Prints the table for all, for the part held back, and what is wrong in the open part if asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="print what is wrong in the open part")
    asked = parser.parse_args(argv)
    pairs = read()
    if asked.errors:
        print("\n".join(errors(pairs)))
    parts = {
        "all": pairs,
        "open": [p for p in pairs if not p.held_back],
        "held back": [p for p in pairs if p.held_back],
    }
    for name, part in parts.items():
        print(f"\n{name}: {len(part)} pairs\n{table(part)}")


if __name__ == "__main__":
    main()
