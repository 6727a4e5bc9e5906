"""Links: which word of one stretch is which word of another, moved words included.

Promises one-to-one links between words that are equal after folding. Most links keep their order (the longest
common subsequence); words left over that stand once on either side are linked wherever they stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

Link = tuple[int, int]


def in_place(a: Sequence[int], b: Sequence[int]) -> list[Link]:
    """The links of a longest common subsequence of two sequences of word numbers."""
    out: list[Link] = []
    for block in LCSseq.editops(a, b).as_matching_blocks():
        out.extend((block.a + k, block.b + k) for k in range(block.size))
    return out


def links(a: Sequence[int], b: Sequence[int], common: frozenset[int] = frozenset()) -> list[Link]:
    """All links, in the order of A.

    `common` are the numbers of function words, which are not linked when they have moved.
    """
    kept = in_place(a, b)
    left_a = sorted(set(range(len(a))) - {i for i, _ in kept})
    left_b = sorted(set(range(len(b))) - {j for _, j in kept})
    places_a, places_b = _once(a, left_a), _once(b, left_b)
    moved = [(i, places_b[w]) for w, i in places_a.items() if w in places_b and w not in common]
    return sorted(kept + moved)


def _once(words: Sequence[int], places: Sequence[int]) -> dict[int, int]:
    """The words that stand at exactly one of these places."""
    out: dict[int, int] = {}
    twice: set[int] = set()
    for at in places:
        word = words[at]
        if word in out:
            twice.add(word)
        out[word] = at
    return {w: at for w, at in out.items() if w not in twice}
