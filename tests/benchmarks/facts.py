"""Precision and recall of facts, by kind, and of what is said of pairs, on the labelled texts of the tests.

`python -m tests.benchmarks.facts [-v]` prints a table; with -v also what is missed and what is wrong.
"""

from __future__ import annotations

import sys
from collections import Counter

from tests.engine.facts.labels import LANGUAGES, Outcome, outcome
from tests.engine.facts.pairs import labelled_pairs


def _rows(outcomes: dict[str, Outcome]) -> list[tuple[str, int, int, int]]:
    right, missed, wrong = Counter[str](), Counter[str](), Counter[str]()
    for language, o in outcomes.items():
        for key in ("all", language):
            right[key] += len(o.right)
            missed[key] += len(o.missed)
            wrong[key] += len(o.wrong)
        right.update(label.kind for label, _ in o.right)
        missed.update(label.kind for label in o.missed)
        wrong.update(fact.value.kind for fact in o.wrong)
    keys = [*sorted((right | missed | wrong).keys() - {"all", *LANGUAGES}), *outcomes, "all"]
    return [(key, right[key], missed[key], wrong[key]) for key in keys]


def _print_pairs() -> None:
    """What is said of the labelled pairs of sentences."""
    said = Counter((pair.expected, pair.said()) for pair in labelled_pairs())
    print(f"\n{'pairs':12} labels  precision  recall")
    for name in ("conflict", "agree", "compatible", "other dates", "none"):
        labels = sum(n for (expected, _), n in said.items() if expected == name)
        claimed = sum(n for (_, got), n in said.items() if got == name)
        right = said[name, name]
        print(f"{name:12} {labels:6}  {right / max(claimed, 1):9.3f}  {right / max(labels, 1):6.3f}")


def main() -> None:
    outcomes = {language: outcome(language) for language in LANGUAGES}
    print(f"{'':10} labels  precision  recall")
    for key, right, missed, wrong in _rows(outcomes):
        precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
        print(f"{key:10} {right + missed:6}  {precision:9.3f}  {recall:6.3f}")
    _print_pairs()
    if "-v" in sys.argv:
        for language, o in outcomes.items():
            for label in o.missed:
                print(f"{language} missed  {label.kind:9} {label.said!r} {label.low} {label.high}")
            for fact in o.wrong:
                print(f"{language} wrong   {fact.value.kind:9} {fact.value} | {fact.thing} | {fact.role}")


if __name__ == "__main__":
    main()
