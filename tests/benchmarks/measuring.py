"""One measurement in a process of its own: processor time, peak memory, and how right the answer is.

As a program (`python -m tests.benchmarks.measuring JOB`) it prints one JSON object; `measured` starts it.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.hostile import CASES
from tests.benchmarks.madeup import Writer, prose
from tests.benchmarks.peers import PEERS, Pairs
from viewer.engine import align, changes, shared_words
from viewer.engine.passages import Segment
from viewer.text.spans import Span, merged

OURS = "source-viewer"
SEED = 1
ENOUGH = 0.5
"""Seconds after which a measurement is not repeated."""
MOST_RUNS = 7
MOST_MEMORY = 6 << 30
"""Bytes of address space that a measurement may take; beyond, it fails."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is measured: `align`, `changes`, `shared words` or `hostile` (with its case), and by whom."""

    what: str
    who: str
    words: int
    case: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """Processor seconds (the median of some runs), peak memory in MB, before and in all, and what was found.

    `right` is the part of what was planted that is found, and the part of what is found that was planted; of
    hostile texts, the part of either text that lies in passages.
    """

    seconds: float
    before: float
    memory: float
    found: int
    right: tuple[float, float]


def measured(job: Job, limit: float) -> Result | str:
    """The result, or in a few words why there is none; `limit` in seconds on the wall."""
    command = [sys.executable, "-m", "tests.benchmarks.measuring", json.dumps(asdict(job))]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return f"over {limit:.0f} s"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["failed"])[-1]
    told = json.loads(done.stdout)
    return Result(**{**told, "right": tuple(told["right"])})


def run(job: Job) -> Result:
    """Measures in this process."""
    work, rate = _prepared(job)
    before = _memory()
    spent: list[float] = []
    while sum(spent) < ENOUGH and len(spent) < MOST_RUNS:
        start = time.process_time()
        found = work()
        spent.append(time.process_time() - start)
    return Result(statistics.median(spent), before, _memory(), len(found), rate(found))


Work = Callable[[], Pairs]
Rate = Callable[[Pairs], tuple[float, float]]


def _prepared(job: Job) -> tuple[Work, Rate]:
    """What is to be timed, once warm, and how its answer is rated."""
    if job.what in ("changes", "shared words"):
        return _word_by_word(job)
    aligner = _aligned if job.who == OURS else PEERS[job.who]
    aligner("the ferry struck a rock today", "the ferry struck a rock yesterday")  # tables are read once
    if job.what == "hostile":
        a, b = CASES[job.case].make(job.words)
        return lambda: aligner(a, b), lambda found: (
            _covered([x for x, _ in found], [Span(0, len(a))]),
            _covered([y for _, y in found], [Span(0, len(b))]),
        )
    pair = Writer(SEED).pair(job.words)
    gold = [p.a for p in pair.planted], [p.b for p in pair.planted]

    def rate(found: Pairs) -> tuple[float, float]:
        sides = [x for x, _ in found], [y for _, y in found]
        recall = min(_covered(sides[k], gold[k]) for k in range(2))
        return recall, min(_covered(gold[k], sides[k]) for k in range(2))

    return lambda: aligner(pair.a, pair.b), rate


def _word_by_word(job: Job) -> tuple[Work, Rate]:
    """The differences of a text and its version with a tenth of the words edited."""
    writer = Writer(SEED)
    text = writer.paragraphs(job.words)
    a, b = prose(text), prose(writer.edited(text))
    row = Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))
    differ: Work
    if job.who != OURS:
        differ = lambda: PEERS[job.who](a, b)  # noqa: E731
    elif job.what == "changes":
        differ = lambda: [(c.a, c.b) for c in changes(row, a, b)]  # noqa: E731
    else:
        differ = lambda: shared_words(a, b)  # noqa: E731
    shared_words("warm", "up")
    return differ, lambda found: (0.0, 0.0)


def _aligned(a: str, b: str) -> Pairs:
    return [(p.a, p.b) for p in align(a, b)]


def _covered(by: list[Span], spans: list[Span]) -> float:
    """The part of some spans that lies in others."""
    total = sum(len(s) for s in merged(spans))
    inside, at = 0, 0
    others = merged(by)
    for span in merged(spans):
        while at < len(others) and others[at].end <= span.start:
            at += 1
        k = at
        while k < len(others) and others[k].start < span.end:
            inside += len(span.intersection(others[k]) or ())
            k += 1
    return inside / total if total else 1.0


def _memory() -> float:
    """The most memory that this process has held, in MB."""
    status = Path("/proc/self/status")
    if status.exists():  # the resource module counts what the process was before it began its own program
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20) if sys.platform == "darwin" else most / 1024


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
    print(json.dumps(asdict(run(Job(**json.loads(sys.argv[1]))))))
