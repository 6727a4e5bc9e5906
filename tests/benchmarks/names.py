"""Precision and recall of names on the labelled sets: `python -m tests.benchmarks.names` prints a table."""

from __future__ import annotations

import sys
from itertools import groupby

from tests.engine.names.labelled_pairs import PAIRS
from tests.engine.names.labelled_texts import CASES
from tests.engine.names.scoring import Score, are_one, found, score_of_pairs, score_of_texts


def main() -> None:
    """Prints the tables; with `-v` also what is wrong."""
    print(f"{'':28}{'right':>7}{'said':>7}{'wanted':>8}{'precision':>11}{'recall':>8}")
    for kind, group in groupby(PAIRS, key=lambda p: p.kind):
        pairs = list(group)
        right = sum(are_one(p) == p.same for p in pairs)
        print(f"{kind:28}{right:>7} of {len(pairs)}")
    _print("pairs: one bearer", score_of_pairs(PAIRS))
    _print("texts: bearers", score_of_texts(CASES))
    if "-v" in sys.argv:
        _print_wrong()


def _print(what: str, score: Score) -> None:
    print(
        f"{what:28}{score.right:>7}{score.said:>7}{score.wanted:>8}{score.precision:>11.3f}{score.recall:>8.3f}"
    )


def _print_wrong() -> None:
    for pair in PAIRS:
        if are_one(pair) != pair.same:
            print(f"{'missed' if pair.same else 'wrong'}: {pair.one} | {pair.other}")
    for case in CASES:
        have, want = set(found(case)), {frozenset(b) for b in case.bearers}
        for forms in sorted(map(sorted, have - want)):
            print("found:", " | ".join(forms))
        for forms in sorted(map(sorted, want - have)):
            print("wanted:", " | ".join(forms))


if __name__ == "__main__":
    main()
