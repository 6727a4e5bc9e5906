"""Holds what is claimed of passages against counting: pairs of texts that have nothing to do with each other.

usage: claims.py FOLDER [--pairs N] [--show]

FOLDER has text files, or a folder for each event with the texts on it: only texts from different folders, or
from none, are compared, in an order of chance that is the same each time. For each claim ("less than once in
so many comparisons of unrelated articles") the table tells in how many of the pairs a passage with that claim
may stand, and how many passages stand there. With --show, the passages follow, the most bold first: what is
real reuse when read speaks against the choice of texts and not against the claim.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from viewer.corpus import boilerplate
from viewer.engine.alignment import align_prepared
from viewer.engine.evidence import CLAIMS, once_in
from viewer.engine.passages import Passage
from viewer.engine.prepared import Prepared, Vocabulary, prepare

Found = tuple[Passage, str, str]


def texts(folder: Path) -> list[tuple[str, str]]:
    """Each text with the name of its event."""
    files = sorted(p for p in folder.rglob("*.txt") if p.is_file())
    return [
        (str(p.parent if p.parent != folder else p), p.read_text(encoding="utf-8", errors="replace"))
        for p in files
    ]


def unrelated(events: list[str], most: int) -> list[tuple[int, int]]:
    """Pairs of places of texts on different events."""
    pairs = [(i, j) for i in range(len(events)) for j in range(i) if events[i] != events[j]]
    random.Random(1).shuffle(pairs)
    return pairs[:most]


def measured(prepared: list[Prepared], pairs: list[tuple[int, int]]) -> list[Found]:
    """The passages of all pairs, those with the most evidence first."""
    found = [
        (p, prepared[i].text, prepared[j].text)
        for i, j in pairs
        for p in align_prepared(prepared[i], prepared[j])
    ]
    return sorted(found, key=lambda f: -f[0].evidence)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", type=int, default=25_000)
    parser.add_argument("--show", action="store_true")
    arguments = parser.parse_args()
    vocabulary = Vocabulary()
    read = texts(arguments.folder)
    prepared = [prepare(text, vocabulary, [b.span for b in boilerplate.find(text)]) for _, text in read]
    pairs = unrelated([event for event, _ in read], arguments.pairs)
    found = measured(prepared, pairs)
    print(f"{len(pairs):,} pairs of unrelated texts, {len(found)} passages\n")
    print(f"{'claimed, less than':>24} {'may stand in':>14} {'found':>7}")
    for claim in CLAIMS:
        count = sum(once_in(p.evidence) >= claim for p, _, _ in found)
        print(f"{'once in ' + format(claim, ','):>24} {len(pairs) / claim:>14,.2f} {count:>7}")
    for passage, text_a, text_b in found if arguments.show else []:
        print(f"\n{passage.kind}, evidence {passage.evidence:.1f}, once in {once_in(passage.evidence):,}")
        print("  " + " ".join(passage.a.of(text_a).split())[:200])
        print("  " + " ".join(passage.b.of(text_b).split())[:200])


if __name__ == "__main__":
    main()
