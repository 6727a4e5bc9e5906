"""Links: which word of one stretch is which word of another, moved words included.

Promises one-to-one links between equal words, the same when the two stretches are swapped. A word that stands
several times, or a function word far from any other shared word, is the hard case: which of them correspond
is told by logistic models over what stands around the two places (`context`, `link_weights`): the first knows
the words, each of the others besides which of the other pairs the one before held likely. What is likely in
the end is chosen greedily. Where the order of the words tells enough, and in long stretches, where context
says little more, no model is asked: these take a longest common subsequence and the words left over that
stand once on either side. Which are shown is settled at last (`settling`).

The models were fitted to newswire sentences whose words people had linked (MultiMWA-MTRef; see
`tests/benchmarks/learn_links.py`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from viewer.engine.arrays import Floats
from viewer.engine.common_words import ARTICLES, FUNCTION_WORDS
from viewer.engine.context import Context
from viewer.engine.crumbs import fewest, without_crumbs
from viewer.engine.link_weights import PASSES
from viewer.engine.rows import ARTICLE, FUNCTION, Words
from viewer.engine.settling import settled
from viewer.engine.subsequence import MOST_WORK, Link, in_place, rough_links
from viewer.text.stems import stem

MOST_CANDIDATES = 4000
"""Stretches with more pairs of equal words than this are linked without the models."""
BEYOND_DOUBT = 2.0
"""Where every pair is surer than this, in log odds for or against, no further pass is asked."""
NEARLY_ALL = 0.8
"""Where this part of the longer stretch is in place, no model is asked: 97 in 100 come out the same."""
DIGITS = 6
"""Log odds are rounded, so that a row by itself and among others is judged alike to the last bit."""


def common(word: str) -> int:
    """Whether a folded word is an article, another function word or neither."""
    return ARTICLE if word in ARTICLES else FUNCTION if word in FUNCTION_WORDS else 0


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
            list(map(common, side)),
            list(map(fewest, side)),
        )
        for side in (a, b)
    )
    return one, other


def links(a: Words, b: Words) -> list[Link]:
    """The links between equal words of two stretches that a reader is shown, in the order of A.

    The numbers of the words are those of `numbered`: the order of the two follows from them.
    """
    if (len(b.numbers), list(b.numbers)) < (len(a.numbers), list(a.numbers)):
        return sorted((i, j) for j, i in links_of_rows([(b, a)])[0])
    return links_of_rows([(a, b)])[0]


def links_of_rows(rows: Sequence[tuple[Words, Words]]) -> list[list[Link]]:
    """The same for many pairs of stretches at once, each in the order given."""
    likely: dict[int, list[Link]] = {}
    hard: list[int] = []
    for k, (a, b) in enumerate(rows):
        one, other = a.numbers, b.numbers
        if one == other:
            likely[k] = [(at, at) for at in range(len(one))]
        elif not _is_short(one, other):
            likely[k] = rough_links(one, other)
        elif (easy := _easy(one, other)) is not None:
            likely[k] = easy
        else:
            hard.append(k)
    likely.update(zip(hard, chosen(Context([rows[k] for k in hard]), PASSES) if hard else (), strict=True))
    return [_shown(likely[k], a, b) for k, (a, b) in enumerate(rows)]


def _easy(a: Sequence[int], b: Sequence[int]) -> list[Link] | None:
    """The links of two short stretches of which the order of the words tells enough, else None.

    That is where nearly all of both is in place, or where no word could go with another one.
    """
    kept = in_place(a, b)
    if len(kept) >= NEARLY_ALL * max(len(a), len(b)):
        return rough_links(a, b)
    times = Counter(a)
    return kept if sum(times[number] for number in b) == len(kept) else None


def _is_short(a: Sequence[int], b: Sequence[int]) -> bool:
    """Whether the pairs of equal words are few enough for the models."""
    if len(a) * len(b) <= MOST_CANDIDATES:
        return True
    if len(a) * len(b) > MOST_WORK:
        return False
    times = Counter(a)
    return sum(times[number] for number in b) <= MOST_CANDIDATES


def _shown(found: Sequence[Link], a: Words, b: Words) -> list[Link]:
    if a.numbers == b.numbers:
        return list(found)
    kept = settled(found, a.numbers, b.numbers, a.common)
    return without_crumbs(kept, a.fewest, len(b.numbers))


def chosen(context: Context, passes: Sequence[Floats]) -> list[list[Link]]:
    """The likely links of each row, one to one, in the order of A."""
    kept = context.greedy(scored(context, passes))
    row = context.row[kept]
    i = (context.i[kept] - context.a.starts[row]).tolist()
    j = (context.j[kept] - context.b.starts[row]).tolist()
    ends = np.searchsorted(row, np.arange(len(context.a.sizes) + 1)).tolist()
    return [list(zip(i[start:end], j[start:end], strict=True)) for start, end in pairwise(ends)]


def scored(context: Context, passes: Sequence[Floats]) -> Floats:
    """The log odds of each pair of equal words, after as many passes as leave no pair of its row in doubt."""
    if not context.size:
        return np.zeros(0)
    score = np.round(passes[0] @ context.first(), DIGITS)
    doubtful = np.ones(len(context.a.sizes), dtype=bool)
    for weights in passes[1:]:
        doubt = np.abs(score) <= BEYOND_DOUBT
        doubtful &= np.bincount(context.row, doubt, minlength=len(doubtful)) > 0
        if not doubtful.any():
            break
        new = np.round(weights @ context.again(score), DIGITS)
        score = np.where(doubtful[context.row], new, score)
    return np.asarray(score, dtype=np.float64)
