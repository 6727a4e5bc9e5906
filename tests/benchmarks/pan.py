"""Measures the aligner on a corpus of the PAN text-alignment task that the reader has downloaded.

usage: python -m tests.benchmarks.pan CORPUS [--every N] [--floor CHARS]

CORPUS holds `src/`, `susp/` and one folder for each part with `pairs` and the gold annotation in XML, as the
task publishes it. Prints for each part precision, recall, granularity and plagdet, as Potthast, Stein,
Barrón-Cedeño and Rosso define them (COLING 2010, section 3), and the processor time of a pair. Passages
shorter than any case of the corpus are not counted (`--floor`).
"""

from __future__ import annotations

import argparse
import math
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.engine import align
from viewer.text.spans import Span, merged


@dataclass(frozen=True, slots=True)
class Case:
    """A stretch of a suspicious text and the stretch of a source that it comes from, planted or found."""

    suspicious: str
    a: Span
    source: str
    b: Span

    @property
    def size(self) -> int:
        """Code points on both sides."""
        return len(self.a) + len(self.b)

    def meets(self, other: Case) -> bool:
        """Whether two cases overlap in both texts."""
        same = (self.suspicious, self.source) == (other.suspicious, other.source)
        return same and self.a.overlaps(other.a) and self.b.overlaps(other.b)


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of one part."""

    precision: float
    recall: float
    granularity: float

    @property
    def plagdet(self) -> float:
        """The harmonic mean of precision and recall over the logarithm of granularity."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total / math.log2(1 + self.granularity) if total else 0.0


def measured(planted: Sequence[Case], found: Sequence[Case]) -> Measures:
    """The measures of what was found against what was planted."""
    hits = [sum(case.meets(other) for other in found) for case in planted]
    split = [n for n in hits if n]
    granularity = sum(split) / len(split) if split else 1.0
    return Measures(_covered(found, planted), _covered(planted, found), granularity)


def _covered(cases: Sequence[Case], by: Sequence[Case]) -> float:
    """The mean part of each case that others cover; 1 where there are neither cases nor others."""
    if not cases:
        return 0.0 if by else 1.0
    return sum(_part(case, [other for other in by if case.meets(other)]) for case in cases) / len(cases)


def _part(case: Case, others: Iterable[Case]) -> float:
    inside_a, inside_b = [], []
    for other in others:
        inside_a.append(case.a.intersection(other.a))
        inside_b.append(case.b.intersection(other.b))
    return sum(len(s) for side in (inside_a, inside_b) for s in merged(s for s in side if s)) / case.size


def planted_in(part: Path, pairs: Iterable[tuple[str, str]]) -> list[Case]:
    """The gold of a part, for some of its pairs."""
    wanted = set(pairs)
    out = []
    for path in sorted(part.glob("*.xml")):
        root = ElementTree.parse(path).getroot()
        for feature in root:
            values = feature.attrib
            if values.get("name") == "plagiarism" and "source_reference" in values:
                case = Case(
                    root.attrib["reference"],
                    _span(values, "this"),
                    values["source_reference"],
                    _span(values, "source"),
                )
                if (case.suspicious, case.source) in wanted:
                    out.append(case)
    return out


def _span(values: dict[str, str], which: str) -> Span:
    start = int(values[f"{which}_offset"])
    return Span(start, start + int(values[f"{which}_length"]))


def found_in(corpus: Path, suspicious: str, source: str, floor: int) -> list[Case]:
    """What the aligner finds in a pair, longer than `floor` on both sides. Newlines are left as they are."""
    a = (corpus / "susp" / suspicious).read_bytes().decode("utf-8", "replace")
    b = (corpus / "src" / source).read_bytes().decode("utf-8", "replace")
    passages = align(a, b)
    return [Case(suspicious, p.a, source, p.b) for p in passages if min(len(p.a), len(p.b)) >= floor]


def main() -> None:
    """Runs the parts one after another and prints a line for each."""
    parser = argparse.ArgumentParser(description="The aligner on a PAN text-alignment corpus.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--every", type=int, default=1, help="take every Nth pair of a part")
    parser.add_argument("--floor", type=int, default=150, help="shortest passage counted, in code points")
    options = parser.parse_args()
    all_planted: list[Case] = []
    all_found: list[Case] = []
    print(f"{'part':28} plagdet  precision  recall  granularity  found/planted  ms a pair")
    for part in sorted(p for p in options.corpus.iterdir() if (p / "pairs").is_file()):
        lines = (part / "pairs").read_text(encoding="utf-8").splitlines()
        pairs = [(line.split()[0], line.split()[1]) for line in lines if line.strip()][:: options.every]
        planted = planted_in(part, pairs)
        start = time.process_time()
        found = [case for pair in pairs for case in found_in(options.corpus, *pair, options.floor)]
        _show(part.name, planted, found, 1000 * (time.process_time() - start) / max(len(pairs), 1))
        all_planted += planted
        all_found += found
    _show("all", all_planted, all_found, None)


def _show(name: str, planted: Sequence[Case], found: Sequence[Case], cost: float | None) -> None:
    m = measured(planted, found)
    numbers = f"{m.plagdet:.4f}   {m.precision:.4f}     {m.recall:.4f}  {m.granularity:.4f}"
    spent = "" if cost is None else f"{cost:.1f}"
    print(f"{name:28} {numbers}       {len(found)}/{len(planted):<10}  {spent}")


if __name__ == "__main__":
    main()
