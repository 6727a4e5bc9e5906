"""Bridging: a passage that only something set aside breaks in two is one passage.

A photo caption, a "Read also" line or an advertisement in the midst of a shared stretch takes no part in the
comparison, and nothing is sought across it. Promises that passages whose words follow one another on both
sides, but for what is set aside between them, come as one, with the rows of each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, zip_longest

import numpy as np

from viewer.engine.pairing import Pairing
from viewer.engine.passages import Kind, Passage
from viewer.engine.prepared import Prepared
from viewer.engine.telling import MOST
from viewer.text.spans import Span

WIDEST = 3
"""So many words may stand between two passages on either side, besides what is set aside."""


def bridged(passages: Sequence[Passage], pair: Pairing) -> list[Passage]:
    """The passages, with those joined that a wall alone parts; one text in one piece joins nothing."""
    if len(passages) < 2 or (pair.a.in_one_piece and pair.b.in_one_piece):
        return list(passages)
    out: list[Passage] = []
    ends: dict[int, list[int]] = {}  # the last word in A -> the passages that end there
    for right in sorted(passages, key=lambda p: (p.a, p.b)):
        first = _first_word(right.a, pair.a)
        near = sorted(k for far in range(WIDEST + 1) for k in ends.get(first - 1 - far, ()))
        at = next((k for k in near if _follows(out[k], right, pair)), len(out))
        if at == len(out):
            out.append(right)
        else:
            ends[_last_word(out[at].a, pair.a)].remove(at)
            out[at] = _joined(out[at], right)
        ends.setdefault(_last_word(out[at].a, pair.a), []).append(at)
    return out


def _follows(left: Passage, right: Passage, pair: Pairing) -> bool:
    """Whether one passage goes on from another with a wall between them on one side at least."""
    if left.kind == "condensed" or right.kind == "condensed":
        return False
    apart_a, wall_a = _apart(left.a, right.a, pair.a)
    apart_b, wall_b = _apart(left.b, right.b, pair.b)
    return 0 <= apart_a <= WIDEST and 0 <= apart_b <= WIDEST and (wall_a or wall_b)


def _apart(left: Span, right: Span, text: Prepared) -> tuple[int, bool]:
    """How many words lie between two spans, less than 0 where they overlap, and whether a wall does."""
    last, first = _last_word(left, text), _first_word(right, text)
    return first - last - 1, bool(text.pieces[last] != text.pieces[first])


def _first_word(span: Span, text: Prepared) -> int:
    return int(np.searchsorted(text.ends, span.start, "right"))


def _last_word(span: Span, text: Prepared) -> int:
    return int(np.searchsorted(text.starts, span.end)) - 1


def _joined(left: Passage, right: Passage) -> Passage:
    """Two passages as one: its score is that of its parts by their length, its evidence that of both."""
    words = len(left.a) + len(left.b), len(right.a) + len(right.b)
    score = (left.score * words[0] + right.score * words[1]) / sum(words)
    in_turn = chain.from_iterable(zip_longest(left.telling, right.telling))  # the rarest of either half first
    carried = tuple(dict.fromkeys(word for word in in_turn if word is not None))
    kinds: tuple[Kind, ...] = ("verbatim", "edited", "reworded")
    kind = max(left.kind, right.kind, key=kinds.index)
    return replace(
        left,
        kind=kind,
        score=score,
        a=left.a.hull(right.a),
        b=left.b.hull(right.b),
        segments=left.segments + right.segments,
        evidence=left.evidence + right.evidence,
        telling=carried[:MOST],
    )
