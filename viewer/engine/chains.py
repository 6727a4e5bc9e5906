"""Chains: runs of equal words joined over small gaps, in the same order on both sides.

Promises chains that are too much to be chance (`Chain.evidence`), begin and end with an equal word on both
sides, and share no run with one another. This finds verbatim and edited text; text reworded more freely is
left to `viewer.engine.rectangles`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.engine.arrays import Flags, Floats, Ints
from viewer.engine.prepared import SENTENCE, Prepared, places
from viewer.engine.progress import Progress, part_of, silent
from viewer.engine.runs import runs

LEAST_RUN = 3.0
"""Runs that tell less than this, in nats, are not looked at."""
LEAST_OVERHANG = 6.0
"""A run reaches over the end of a sentence only where what it finds there tells at least this."""
LEAST_BEYOND = 12.0
"""A chain goes on over a gap with the end of a sentence in it only for what tells at least this, in nats."""
BLOCK, LEAST_AROUND = 64, 12.0
"""A run alone in its block of so many words, and in those around, must tell at least this, in nats."""
WIDEST_GAP = 15
"""Most words between two runs of a chain, on either side."""
GAP_OPENED, GAP_WORD = 1.0, 0.4
"""What a gap costs, in nats: to open, and for each word on either side."""
OFTEN = 1_000
"""Progress is told once in so many runs."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words `a .. a + length` of A equal words `b .. b + length` of B; `told` is their worth in nats."""

    a: int
    b: int
    length: int
    told: float


@dataclass(frozen=True, slots=True)
class Chain:
    """Runs in order.

    `evidence` is what they tell, less the gaps, less the logarithm of the number of places where chance could
    have put them.
    """

    runs: tuple[Run, ...]
    evidence: float

    @property
    def words_a(self) -> tuple[int, int]:
        """The words of A from the first run to the last."""
        return self.runs[0].a, self.runs[-1].a + self.runs[-1].length

    @property
    def words_b(self) -> tuple[int, int]:
        """The words of B from the first run to the last."""
        return self.runs[0].b, self.runs[-1].b + self.runs[-1].length

    @property
    def equal(self) -> int:
        """How many words the runs hold."""
        return sum(r.length for r in self.runs)


def chains(a: Prepared, b: Prepared, alone: Floats, told: Floats, progress: Progress = silent) -> list[Chain]:
    """All chains of the two texts, the strongest first, however weak: the caller sets the limit.

    `alone` is what each word of A tells by itself, `told` what it tells after the word before it, in nats.

    Raises:
        Cancelled: from `progress`.
    """
    progress(0, 4, "")
    found = telling_runs(a, b, alone, told, part_of(progress, 1, 2, 4))
    size = places(a, b)
    paths = _best_paths(found, a, b, part_of(progress, 2, 4, 4))
    return [Chain(tuple(part), score - size) for score, part in paths]


def telling_runs(
    a: Prepared, b: Prepared, alone: Floats, told: Floats, progress: Progress = silent
) -> list[Run]:
    """The runs that tell something, cut where they hang over into another sentence with next to nothing."""
    start_a, start_b, lengths = runs(a, b)
    if not len(start_a):
        return []
    total = np.concatenate(([0.0], np.cumsum(told)))
    worth = total[start_a + lengths] - total[start_a + 1] + alone[start_a]
    keep = np.flatnonzero(worth > LEAST_RUN)
    keep = keep[_in_company(start_a[keep], start_b[keep], worth[keep])]
    keep = keep[np.lexsort((start_b[keep], start_a[keep]))]
    start_a, start_b, lengths, worth = start_a[keep], start_b[keep], lengths[keep], worth[keep]
    over = a.sentences[start_a + lengths - 1] > a.sentences[start_a]
    over |= b.sentences[start_b + lengths - 1] > b.sentences[start_b]
    out = list(map(Run, start_a.tolist(), start_b.tolist(), lengths.tolist(), worth.tolist()))
    for done, k in enumerate(np.flatnonzero(over).tolist()):
        if done % OFTEN == 0:
            progress(done, len(keep), "")
        i, j, n = _without_overhang(out[k].a, out[k].b, out[k].length, a, b, total)
        out[k] = Run(i, j, n, float(total[i + n] - total[i + 1] + alone[i]) if n else 0.0)
    if over.any():
        out = sorted((r for r in out if r.told > LEAST_RUN), key=lambda r: (r.a, r.b))
    return out


def _in_company(start_a: Ints, start_b: Ints, worth: Floats) -> Flags:
    """Whether what a run tells together with the runs around it could begin to make a chain."""
    cells = (start_a // BLOCK + 1) << 32 | (start_b // BLOCK + 1)
    known, place = np.unique(cells, return_inverse=True)
    sums = np.bincount(place, worth, minlength=len(known))
    around = np.zeros(len(known))
    for row in (-1, 0, 1):
        for column in (-1, 0, 1):
            wanted = known + (row << 32) + column
            at = np.searchsorted(known, wanted).clip(max=len(known) - 1)
            around += np.where(known[at] == wanted, sums[at], 0.0)
    return np.asarray(around[place] >= LEAST_AROUND, dtype=bool)


def _without_overhang(
    i: int, j: int, n: int, a: Prepared, b: Prepared, total: Floats
) -> tuple[int, int, int]:
    strong = (a.breaks[i + 1 : i + n] >= SENTENCE) | (b.breaks[j + 1 : j + n] >= SENTENCE)
    cuts = (np.flatnonzero(strong) + 1).tolist()
    begin, end = 0, n
    for cut in cuts:
        if total[i + cut] - total[i + begin] < LEAST_OVERHANG:
            begin = cut
        else:
            break
    for cut in reversed(cuts):
        if cut > begin and total[i + end] - total[i + cut] < LEAST_OVERHANG:
            end = cut
        else:
            break
    return i + begin, j + begin, end - begin


def _best_paths(
    found: Sequence[Run], a: Prepared, b: Prepared, progress: Progress
) -> list[tuple[float, list[Run]]]:
    """Joins runs by dynamic programming over their gaps; each run goes to the best path that wants it."""
    wall_a, wall_b = a.pieces.tolist(), b.pieces.tolist()
    best: list[float] = []
    before: list[int] = []
    near: list[int] = []  # earlier runs that end close enough, in A, to be gone on from
    for k, run in enumerate(found):
        if k % OFTEN == 0:
            progress(k, len(found), "")
        near = [p for p in near if found[p].a + found[p].length + WIDEST_GAP >= run.a]
        top, came = 0.0, -1
        for p in near:
            left = found[p]
            if left.b >= run.b or best[p] <= top or left.b + left.length + WIDEST_GAP < run.b:
                continue
            gain = best[p] - _gap(left, run)
            if gain > top and wall_a[left.a] == wall_a[run.a] and wall_b[left.b] == wall_b[run.b]:
                top, came = gain, p
        best.append(run.told + top)
        before.append(came)
        near.append(k)
    return _unravelled(found, best, before, a, b)


def _gap(left: Run, right: Run) -> float:
    """What joining two runs costs, infinite where they are not in order or too far apart."""
    gap_a, gap_b = right.a - left.a - left.length, right.b - left.b - left.length
    over = -min(gap_a, gap_b, 0)
    if right.a <= left.a or right.b <= left.b or max(gap_a, gap_b) > WIDEST_GAP or over >= right.length:
        return float("inf")
    lost = right.told * over / right.length
    return GAP_OPENED + GAP_WORD * (max(gap_a, 0) + max(gap_b, 0)) + lost


def _unravelled(
    found: Sequence[Run], best: Sequence[float], before: Sequence[int], a: Prepared, b: Prepared
) -> list[tuple[float, list[Run]]]:
    used = [False] * len(found)
    out: list[tuple[float, list[Run]]] = []
    for end in sorted(range(len(found)), key=lambda k: (-best[k], k)):
        if used[end]:
            continue
        path, at = [], end
        while at >= 0 and not used[at]:
            used[at] = True
            path.append(at)
            at = before[at]
        path.reverse()
        score = best[end] - (best[at] - _gap(found[at], found[path[0]]) if at >= 0 else 0.0)
        lost, kept = _within([found[k] for k in path], a, b)
        out.append((score - lost, _disjoint(kept)))
    return sorted(out, key=lambda item: -item[0])


def _within(path: list[Run], a: Prepared, b: Prepared) -> tuple[float, list[Run]]:
    """A path without its first and last runs that hang over a sentence's end; and what these were worth."""
    first, last, lost = 0, len(path) - 1, 0.0
    while first < last and path[last].told < LEAST_BEYOND and _parted(path[last - 1], path[last], a, b):
        lost += path[last].told - _gap(path[last - 1], path[last])
        last -= 1
    while first < last and path[first].told < LEAST_BEYOND and _parted(path[first], path[first + 1], a, b):
        lost += path[first].told - _gap(path[first], path[first + 1])
        first += 1
    return lost, path[first : last + 1]


def _parted(left: Run, right: Run, a: Prepared, b: Prepared) -> bool:
    """Whether a sentence ends between two runs on either side."""
    end_a, end_b = left.a + left.length - 1, left.b + left.length - 1
    return bool(a.sentences[end_a] < a.sentences[right.a] or b.sentences[end_b] < b.sentences[right.b])


def _disjoint(path: list[Run]) -> list[Run]:
    """The runs of a path with the heads cut off that overlap the run before."""
    out = path[:1]
    for run in path[1:]:
        last = out[-1]
        over = max(0, last.a + last.length - run.a, last.b + last.length - run.b)
        if over < run.length:
            part = run.told * (run.length - over) / run.length
            out.append(Run(run.a + over, run.b + over, run.length - over, part))
    return out
