"""Links: which word of one stretch is which word of another, moved words included.

Promises one-to-one links between equal words, the same when the two stretches are swapped. A word that stands
several times, or a function word far from any other shared word, is the hard case: which of them correspond
is told by logistic models over what stands around the two places (`context`, `link_weights`): the first knows
the words, each of the others besides which of the other pairs the one before held likely. What is likely in
the end is chosen greedily. Long stretches, where context says little more, take a longest common subsequence
and the words left over that stand once on either side. Which are shown is settled at last (`settling`).

The models were fitted to newswire sentences whose words people had linked (MultiMWA-MTRef; see
`tests/benchmarks/learn_links.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.engine.common_words import ARTICLES, FUNCTION_WORDS
from viewer.engine.context import ARTICLE, FUNCTION, Context, Floats, Words
from viewer.engine.crumbs import fewest, without_crumbs
from viewer.engine.link_weights import PASSES
from viewer.engine.settling import settled
from viewer.engine.subsequence import MOST_WORK, Link, rough_links
from viewer.text.stems import stem

MOST_CANDIDATES = 4000
"""Stretches with more pairs of equal words than this are linked without the models."""
BEYOND_DOUBT = 2.0
"""Where every pair is surer than this, in log odds for or against, no further pass is asked."""


def numbered(a: Sequence[str], b: Sequence[str]) -> tuple[Words, Words]:
    """Two lists of folded words with numbers of their own, the same numbers if the lists are swapped."""
    keys = sorted({*a, *b})
    numbers = {key: k for k, key in enumerate(keys)}
    stems = list(map(stem, keys))
    roots = {root: k for k, root in enumerate(sorted(set(stems)))}
    root_of = {key: roots[root] for key, root in zip(keys, stems, strict=True)}
    one, other = (
        Words(
            [numbers[key] for key in side],
            [root_of[key] for key in side],
            [ARTICLE if key in ARTICLES else FUNCTION if key in FUNCTION_WORDS else 0 for key in side],
            list(map(fewest, side)),
        )
        for side in (a, b)
    )
    return one, other


def links(a: Words, b: Words) -> list[Link]:
    """The links between equal words of two stretches that a reader is shown, in the order of A."""
    one, other = list(a.numbers), list(b.numbers)
    if one == other:
        return [(k, k) for k in range(len(one))]
    if (len(other), other) < (len(one), one):
        return sorted((i, j) for j, i in links(b, a))
    return without_crumbs(settled(_likely(a, b), one, other, a.common), a.fewest, len(other))


def _likely(a: Words, b: Words) -> list[Link]:
    """The links that the models, or in long stretches the order of the words, make likely."""
    one, other = list(a.numbers), list(b.numbers)
    if len(one) * len(other) > MOST_WORK:
        return rough_links(one, other)
    context = Context(a, b)
    if not 0 < context.size <= MOST_CANDIDATES:
        return rough_links(one, other) if context.size else []
    kept = context.greedy(scored(context, PASSES))
    return sorted(zip(context.i[kept].tolist(), context.j[kept].tolist(), strict=True))


def scored(context: Context, passes: Sequence[Floats]) -> Floats:
    """The log odds of each pair of equal words, after as many passes as leave no pair in doubt."""
    score = context.first() @ passes[0]
    for weights in passes[1:]:
        if np.abs(score).min() > BEYOND_DOUBT:
            break
        score = context.again(score) @ weights
    return np.asarray(score, dtype=np.float64)
