"""What each step of the aligner brings: the PAN measures with one step at a time put out of work.

usage: python -m tests.benchmarks.ablation CORPUS [--every N] [--jobs N] [STEP ...]

Prints the rows of the table in the method page. CORPUS is as for `tests.benchmarks.pan`. A step is put out of
work by a constant that lets nothing through, or by a function that does nothing; each row is a process of
its own, so that no row can colour another.
"""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.pan import Case, found_in, measured, planted_in

FLOOR = 150
"""Passages shorter than any case of the corpus, in code points, are not counted."""
NEVER = 1e9
"""No evidence, share or length reaches so far."""


def _nothing(*_: object, **__: object) -> list[object]:
    return []


def _first(first: object, *_: object, **__: object) -> object:
    return first


def _no_share(*_: object) -> float:
    return 0.0


STEPS: dict[str, dict[str, Any]] = {
    "everything": {},
    "no background table": {"text.frequencies.share": _no_share},
    "no stems": {"engine.prepared.stem": _first},
    "common words not eased": {"engine.chance.EASE": 0.0},
    "no rectangles": {"engine.rectangles.MOST_KNOWN": 0, "engine.rectangles.MOST_REFINEMENTS": 0},
    "a single copy rate of .5": {
        "engine.rectangles.RATES": np.array([[0.5]]),
        "engine.rectangles.COARSE": np.array([[0.5]]),
    },
    "no preference for sentence ends": {"engine.rectangles._EDGE": np.full(6, -2.0)},
    "no cores": {"engine.choosing.CORE_SHARED": NEVER},
    "the same asked of words in order": {"engine.admitting.IN_ORDER": NEVER},
    "rectangles never taken apart": {"engine.choosing.PARTS_WORTH": NEVER},
    "nothing divided": {"engine.dividing.LONGEST": NEVER},
    "chains never know the edges": {"engine.choosing.FEW_WORDS": 0, "engine.choosing.NEARLY_ALL": NEVER},
    "paragraphs hang over": {"engine.building.without_overhangs": _first, "engine.building.LEAST_CONTENT": 0},
    "words at the edge hang over": {"engine.building._without_frays": _first},
    "nothing completed": {"engine.completing.FEW": 0, "engine.completing.SLACK": 0.0},
    "reworded sentences not completed": {"engine.completing.SLACK": 0.0},
    "no sentences beside passages": {"engine.alignment.followed": _first},
    "neighbours not joined": {"engine.alignment.joined": _first},
    "nothing bridged": {"engine.alignment.bridged": _first},
    "no condensed text": {"engine.choosing.summaries": _nothing},
    "nothing set aside": {"engine.alignment.boilerplate.find": _nothing},
}


def put_out(changes: dict[str, Any]) -> None:
    """Puts other values in the place of names given as `module.name`, in this process."""
    for name, value in changes.items():
        parts = f"viewer.{name}".split(".")
        for size in range(len(parts) - 1, 1, -1):
            try:
                owner: Any = importlib.import_module(".".join(parts[:size]))
                break
            except ModuleNotFoundError:
                continue
        for part in parts[size:-1]:
            owner = getattr(owner, part)
        if not hasattr(owner, parts[-1]):
            raise AttributeError(f"{name} is no part of the aligner any more")
        setattr(owner, parts[-1], value)


def row(job: tuple[str, Path, int]) -> tuple[str, list[float]]:
    """The plagdet of each part and of all, with one step put out of work."""
    step, corpus, every = job
    put_out(STEPS[step])
    all_planted: list[Case] = []
    all_found: list[Case] = []
    values = []
    for part in sorted(p for p in corpus.iterdir() if (p / "pairs").is_file()):
        lines = (part / "pairs").read_text(encoding="utf-8").splitlines()
        pairs = [(line.split()[0], line.split()[1]) for line in lines if line.strip()][::every]
        planted = planted_in(part, pairs)
        found = [case for pair in pairs for case in found_in(corpus, *pair, FLOOR)]
        if planted:
            values.append(measured(planted, found).plagdet)
        all_planted += planted
        all_found += found
    return step, [*values, measured(all_planted, all_found).plagdet]


def main() -> None:
    """Prints a row for each step, in the form of the method page."""
    parser = argparse.ArgumentParser(description="What each step of the aligner brings.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("steps", nargs="*", default=list(STEPS), metavar="STEP")
    parser.add_argument("--every", type=int, default=1, help="take every Nth pair of a part")
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    jobs = [(step, options.corpus, options.every) for step in options.steps]
    run: Callable[..., Any] = multiprocessing.get_context("fork").Pool(options.jobs, maxtasksperchild=1).imap
    for step, values in run(row, jobs):
        print(f"| {step} | " + " | ".join(f"{v:.3f}".lstrip("0") for v in values) + " |", flush=True)


if __name__ == "__main__":
    main()
