"""Learns the coefficients of `viewer.engine.links` from sentences whose words people have linked.

usage: python -m tests.benchmarks.learn_links FILE.tsv

FILE is in the format of MultiMWA-MTRef: tab-separated, columns 2 and 4 the sentences in words parted by
blanks, column 8 the links `i-j`. Prints F1, by five-fold cross-validation and over all, and the weights as
they stand in `viewer.engine.link_weights`.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import numpy as np

from viewer.engine.arrays import Floats
from viewer.engine.context import AGAIN_NAMES, FIRST_NAMES, Context
from viewer.engine.links import chosen, numbered
from viewer.engine.rows import Words
from viewer.engine.settling import settled
from viewer.engine.subsequence import Link
from viewer.text.folding import fold_word
from viewer.text.tokens import words

FLAT = 1e-9
"""A feature of less spread than this is constant."""
FOLDS = 5
ROUNDS = 3
"""Cross-validation is done so many times, each time with the pairs in other folds."""
WEIGHT_DECAY = (3.0, 10.0, 10.0, 10.0)
"""For each pass, counted in features of spread 1."""
Model = list[Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A pair of sentences: its words, the links people made, and the numbers of its tokens."""

    words: tuple[Words, Words]
    tokens: tuple[list[str], list[str]]
    token_of: tuple[list[int], list[int]]
    gold: set[Link]


def examples(path: Path) -> list[Example]:
    """The sentence pairs of a file, in the words that the program sees."""
    out = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split("\t")
        a, b = row[1].split(), row[3].split()
        gold = {(int(x), int(y)) for x, y in (link.split("-") for link in row[7].split())}
        (said_a, of_a), (said_b, of_b) = _in_words(a), _in_words(b)
        words = numbered(said_a, said_b)
        out.append(Example(words, (a, b), (of_a, of_b), gold))
    return out


def _in_words(tokens: Sequence[str]) -> tuple[list[str], list[int]]:
    """The folded words of a sentence, and the number of the token that each stands in."""
    ends = list(accumulate(len(token) + 1 for token in tokens))
    text = " ".join(tokens)
    found = words(text)
    return [fold_word(span.of(text)) for span in found], [bisect_right(ends, span.start) for span in found]


def fitted(features: Floats, wanted: Floats, decay: float) -> Floats:
    """Logistic regression by Newton's method with weight decay; the first column is constant and has none."""
    middle, spread = features.mean(axis=0), features.std(axis=0)
    flat = spread < FLAT
    middle[flat], spread[flat] = 0.0, 1.0
    scaled = (features - middle) / spread
    costs = np.where(flat, FLAT, decay)
    weights = np.zeros(features.shape[1])
    for _ in range(12):
        chance = 1 / (1 + np.exp(-np.clip(scaled @ weights, -30, 30)))
        slope = scaled.T @ (wanted - chance) - costs * weights
        curve = (scaled * (chance * (1 - chance))[:, None]).T @ scaled
        weights = weights + np.linalg.solve(curve + np.diag(costs), slope)
    weights /= spread
    weights[0] -= float((middle * weights)[1:].sum())
    return np.round(weights, 3)


def wanted(data: Sequence[Example], context: Context) -> Floats:
    """1 for each candidate that people linked, else 0."""
    at_a, at_b = (context.i - context.a.starts[context.row]), (context.j - context.b.starts[context.row])
    out = []
    for row, i, j in zip(context.row.tolist(), at_a.tolist(), at_b.tolist(), strict=True):
        of_a, of_b = data[row].token_of
        out.append(float((of_a[i], of_b[j]) in data[row].gold))
    return np.array(out)


def learned(train: Sequence[Example]) -> Model:
    """The models, each on what the one before says."""
    context = Context([example.words for example in train])
    goal = wanted(train, context)
    features = context.first()
    out: Model = []
    for decay in WEIGHT_DECAY:
        out.append(fitted(features.T, goal, decay))
        features = context.again(out[-1] @ features)
    return out


def linked(data: Sequence[Example], model: Model) -> list[list[Link]]:
    """The links that a reader would be shown."""
    rows = chosen(Context([example.words for example in data]), model)
    return [
        settled(found, a.numbers, b.numbers, a.common)
        for found, (a, b) in zip(rows, (example.words for example in data), strict=True)
    ]


def counts(test: Sequence[Example], model: Model) -> tuple[int, int, int]:
    """Links right, links made, links wanted: those between equal tokens that are no signs."""
    right = made = total = 0
    for example, links in zip(test, linked(test, model), strict=True):
        (a, b), (of_a, of_b) = example.tokens, example.token_of
        found = {(of_a[i], of_b[j]) for i, j in links}
        found, gold = (
            {(x, y) for x, y in each if a[x] == b[y] and any(map(str.isalnum, a[x]))}
            for each in (found, example.gold)
        )
        right, made, total = right + len(found & gold), made + len(found), total + len(gold)
    return right, made, total


def f1(right: int, made: int, total: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / (made + total)


def cross_validated(data: Sequence[Example], seed: int) -> float:
    """F1 on sentence pairs that took no part in learning."""
    order = np.random.default_rng(seed).permutation(len(data)).tolist()
    sums = np.zeros(3, dtype=int)
    for fold in range(FOLDS):
        train = [data[k] for n, k in enumerate(order) if n % FOLDS != fold]
        sums += counts([data[k] for k in order[fold::FOLDS]], learned(train))
    return f1(*sums)


def main(path: Path, say: Callable[[str], object] = print) -> None:
    """Learns, measures and prints the weights."""
    data = examples(path)
    scores = [cross_validated(data, seed) for seed in range(ROUNDS)]
    model = learned(data)
    say(f"F1 cross-validated {np.mean(scores):.4f}, on the pairs learned from {f1(*counts(data, model)):.4f}")
    say("FIRST = {")
    for name, weight in zip(FIRST_NAMES, model[0].tolist(), strict=True):
        say(f'    "{name}": {weight},')
    say("}\nAGAIN = {")
    for name, *weights in zip(AGAIN_NAMES, *(weights.tolist() for weights in model[1:]), strict=True):
        say(f'    "{name}": ({", ".join(map(str, weights))}),')
    say("}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
