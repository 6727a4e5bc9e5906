"""What aligning costs: by length, word by word, and on hostile texts, against peers measured in the same run.

usage: python -m tests.benchmarks.aligning [--short] [--picture FILE.svg] [--only align|changes|hostile]

Texts are made up (`madeup`, `hostile`), so nothing has to be downloaded. Each measurement is a process of its
own (`measuring`): processor seconds and peak memory. A peer (`peers`) is left out of sizes where it would
take over half a minute. `--picture` draws cost against size: viewer/engine/pictures/cost.svg is made so.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.hostile import CASES
from tests.benchmarks.measuring import OURS, Job, Result, measured
from tests.benchmarks.peers import PEERS, WORD_BY_WORD, missing
from tests.benchmarks.plot import Points, plot

LIMIT = 90.0
"""Seconds on the wall after which a measurement is given up."""
TOO_LONG = 30.0
"""A peer that would take longer than this at the next size is measured no further."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many words each part is measured with."""

    align: Sequence[int]
    changes: Sequence[int]
    hostile: Sequence[int]


FULL = Sizes(
    (100, 300, 1000, 3000, 10_000, 30_000, 100_000, 500_000),
    (30, 100, 1000, 10_000, 100_000),
    (20_000, 100_000),
)
SHORT = Sizes((100, 1000), (30, 300), (1000,))


def by_length(what: str, who: Sequence[str], sizes: Sequence[int]) -> dict[str, Points]:
    """Prints a table and gives the seconds of each by words."""
    lines: dict[str, list[tuple[float, float]]] = {name: [] for name in who}
    print(f"\n{what}: processor time, times that of {OURS}, peak memory", end="")
    print(", found and right of what was planted" if what == "align" else "")
    for words in sizes:
        ours = 0.0
        for name in who:
            if name != OURS and _would_take(lines[name], words) > TOO_LONG:
                continue
            result = measured(Job(what, name, words), LIMIT)
            if isinstance(result, str):
                print(f"  {words:>9,}  {name:18} {result}")
                lines[name].append((words, LIMIT))
                continue
            lines[name].append((words, result.seconds))
            ours = result.seconds if name == OURS else ours
            print(f"  {words:>9,}  {name:18} {_told(result, ours)}{_right(what, result)}", flush=True)
    return {name: [p for p in line if p[1] < LIMIT] for name, line in lines.items()}


def _would_take(line: Points, words: int) -> float:
    """The seconds that the next size takes, as it grew so far; 0 where nothing is known."""
    if len(line) < 2:
        return 0.0
    (size, spent), (last, seconds) = line[-2:]
    power = math.log(seconds / spent) / math.log(last / size)
    return float(seconds * (words / last) ** max(1.0, power))


def _told(result: Result, ours: float) -> str:
    times = f"{result.seconds / ours:8.1f}" if ours else " " * 8
    return f"{1000 * result.seconds:11.2f} ms {times} {result.memory:6.0f} MB"


def _right(what: str, result: Result) -> str:
    return f"   {result.right[0]:6.1%} {result.right[1]:6.1%}" if what == "align" else ""


def on_hostile_texts(sizes: Sequence[int]) -> None:
    """Prints what hostile texts cost, and how much of them lies in passages."""
    print(
        "\nhostile texts: processor time, memory beside the texts, passages, part of A and B in them; wanted"
    )
    for case, hostile in CASES.items():
        for words in sizes:
            result = measured(Job("hostile", OURS, words, case), LIMIT)
            if isinstance(result, str):
                print(f"  {case:26} {words:>8,} {result}")
                continue
            extra = result.memory - result.before
            print(
                f"  {case:26} {words:>8,} {result.seconds:7.2f} s {extra:5.0f} MB {result.found:5} "
                f"{result.right[0]:6.1%} {result.right[1]:6.1%}   {hostile.wanted}",
                flush=True,
            )


def _there() -> list[str]:
    """The peers that can be measured; says which cannot."""
    out = []
    for name in PEERS:
        reason = missing(name)
        if reason:
            print(f"without {name}: {reason}")
        else:
            out.append(name)
    return out


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs what is asked for and prints tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--short", action="store_true", help="small sizes, in seconds")
    parser.add_argument("--picture", type=Path, help="where to draw cost against size, as SVG")
    parser.add_argument("--only", choices=("align", "changes", "hostile"), help="one part alone")
    options = parser.parse_args(arguments)
    sizes = SHORT if options.short else FULL
    peers = _there()
    panels: dict[str, dict[str, Points]] = {}
    if options.only in (None, "align"):
        panels["Passages of two texts"] = by_length("align", [OURS, *peers], sizes.align)
    if options.only in (None, "changes"):
        others = [name for name in peers if name in WORD_BY_WORD]
        panels["Word changes of two versions"] = by_length("changes", [OURS, *others], sizes.changes)
        by_length("shared words", [OURS, *others], sizes.changes)
    if options.only in (None, "hostile"):
        on_hostile_texts(sizes.hostile)
    if options.picture is not None:
        options.picture.parent.mkdir(parents=True, exist_ok=True)
        options.picture.write_text(plot(panels), encoding="utf-8")


if __name__ == "__main__":
    main()
