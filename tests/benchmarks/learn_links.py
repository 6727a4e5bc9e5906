"""Learns the coefficients of `viewer.engine.links` from sentences whose words people have linked.

usage: python -m tests.benchmarks.learn_links FILE.tsv

FILE is in the format of MultiMWA-MTRef: tab-separated, columns 2 and 4 the sentences in words parted by
blanks, column 8 the links `i-j`. Prints the two lists of coefficients and F1, by five-fold cross-validation
and over all.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from viewer.engine import links as model
from viewer.engine.links import Context, Floats, numbered
from viewer.engine.subsequence import Link
from viewer.text.folding import fold_word

FOLDS = 5
WEIGHT_DECAY = 1.0
Example = tuple[Context, set[Link]]


def examples(path: Path) -> list[Example]:
    """Each sentence pair as its candidates and the links that people made between equal words."""
    out = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        a, b = row[1].split(), row[3].split()
        gold = {(int(x), int(y)) for x, y in (link.split("-") for link in row[7].split())}
        at_a, at_b = ([k for k, w in enumerate(side) if any(map(str.isalnum, w))] for side in (a, b))
        words = numbered([fold_word(a[k]) for k in at_a], [fold_word(b[k]) for k in at_b])
        context = Context(*words)
        here = {(i, j) for i in range(len(at_a)) for j in range(len(at_b)) if (at_a[i], at_b[j]) in gold}
        out.append((context, here))
    return out


def fitted(features: Floats, wanted: Floats) -> Floats:
    """Logistic regression by Newton's method with a little weight decay."""
    weights = np.zeros(features.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))
        slope = features.T @ (wanted - chance) - WEIGHT_DECAY * weights
        curve = (features * (chance * (1 - chance))[:, None]).T @ features
        weights = weights + np.linalg.solve(curve + WEIGHT_DECAY * np.eye(len(weights)), slope)
    return weights


def wanted(example: Example) -> Floats:
    """1 for each candidate that people linked, else 0."""
    context, gold = example
    pairs = zip(context.i.tolist(), context.j.tolist(), strict=True)
    return np.array([float(pair in gold) for pair in pairs])


def learned(train: Sequence[Example]) -> tuple[Floats, Floats]:
    """Both models, the second on the choices of the first."""
    good = [e for e in train if e[0].size]
    first = fitted(np.concatenate([c.first() for c, _ in good]), np.concatenate([wanted(e) for e in good]))
    rows = []
    for context, _ in good:
        score = context.first() @ first
        rows.append(context.second(score, context.greedy(score)))
    return first, fitted(np.concatenate(rows), np.concatenate([wanted(e) for e in good]))


def counts(test: Sequence[Example], first: Floats, second: Floats) -> tuple[int, int, int]:
    """Links right, links made, links wanted."""
    right = made = total = 0
    for context, gold in test:
        pairs = set(zip(context.i.tolist(), context.j.tolist(), strict=True))
        total += len(gold & pairs)
        if not context.size:
            continue
        score = context.first() @ first
        score = context.second(score, context.greedy(score)) @ second
        kept = context.greedy(score)
        chosen = set(zip(context.i[kept].tolist(), context.j[kept].tolist(), strict=True))
        right, made = right + len(chosen & gold), made + len(chosen)
    return right, made, total


def f1(right: int, made: int, total: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / (made + total)


def main(path: Path, say: Callable[[str], object] = print) -> None:
    """Learns, measures and prints."""
    data = examples(path)
    sums = np.zeros(3, dtype=int)
    for fold in range(FOLDS):
        train = [e for k, e in enumerate(data) if k % FOLDS != fold]
        sums += counts(data[fold::FOLDS], *learned(train))
    first, second = learned(data)
    say(f"F1 cross-validated {f1(*sums):.4f}, over all {f1(*counts(data, first, second)):.4f}")
    for name, weights in ("FIRST", first), ("SECOND", second):
        say(f"{name} = np.array([{', '.join(f'{w:.3f}' for w in weights)}])")
    assert len(first) == len(model.FIRST)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
