"""Completing: a passage that stops a few words short of where both texts stop.

Promises a box no smaller than the one given. It reaches the end of a sentence, a quotation or a paragraph (or
its beginning) where no more than a few words lack on both sides, so that one altered last word is shown as a
change and not cut off; a telling word that both sides go on to within those few words; and a short sentence
that follows word for word in both. It never runs over a paragraph's end or over what is set aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from viewer.engine.arrays import Floats, Ints
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.edges import Box, inside_word
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import PARAGRAPH, SENTENCE, Prepared
from viewer.engine.subsequence import Link
from viewer.text.folding import fold_character

FEW = 3
"""So many words may lack on either side."""
SLACK, MOST_FEW = 0.25, 20
"""In a passage that is reworded throughout, this part of its words, but no more than so many."""
LOOSE, FREE = 0.8, 0.6
"""With less than the first part of its words linked, a passage is reworded to its very edges. Then one side
may be completed alone, by a few words, where the words at the edge differ; with less than the second, always,
and by as much as both sides may."""
NEXT, FARTHER = 3.5, 6.0
"""What a shared word tells at least, in nats, to be reached: the very next word, and one farther on."""
NEAR = 8
"""A word that lacks its counterpart is so near to the end, in words, beyond which that is looked for."""
DATELINE = 6
"""A dateline has so many words at most."""
MOST_REST, LEAST_AGAIN, AGAIN = 12, 2, 0.5
"""The rest of a sentence has at most so many words, and at least so many and this part of those that are no
function words stand inside the other side without a counterpart."""
MOST_TIMES = 10
"""A passage goes on no more often than this: to a word, to the end of its sentence, over a short one …"""


def completed(box: Box, pair: Pairing, shared: float = 1.0) -> Box:
    """The box with what a few words more on both sides complete, at its end and at its beginning.

    `shared` is the part of its words that is linked. A passage that is reworded throughout may lack more of
    its first and of its last sentence, or a few words on one side alone, but no dateline.
    """
    loose = shared < LOOSE
    size = min(box.size_a, box.size_b)
    few = max(FEW, min(int(size * SLACK), MOST_FEW)) if loose else FEW
    for _ in range(MOST_TIMES):
        more_a, more_b = _more(box.a1, box.b1, 1, pair, few, shared)
        less_a, less_b = _more(box.a0 - 1, box.b0 - 1, -1, pair, few, shared)
        if inside_word(pair.a, box.a0 - less_a) or inside_word(pair.b, box.b0 - less_b):
            less_a = less_b = 0
        wider = Box(box.a0 - less_a, box.a1 + more_a, box.b0 - less_b, box.b1 + more_b)
        if wider == box:
            break
        box = wider
    return box


def reached(box: Box, first: Box, last: Box, found: Sequence[Link], pair: Pairing) -> Box:
    """The box with a word that one side has just outside it and the other inside: it is not left out there.

    `first` and `last` are the rows at its ends, `found` its links counted from its first words. A telling
    word near an end that lacks its counterpart is looked for a few words beyond it, within the sentence.
    """
    linked_a, linked_b = {box.a0 + i for i, _ in found}, {box.b0 + j for _, j in found}

    def lacking(start: int, end: int, linked: set[int], folds: Ints, told: Floats) -> set[int]:
        return {int(folds[k]) for k in range(start, end) if k not in linked and told[k] >= FARTHER}

    after_a = lacking(max(last.a0, last.a1 - NEAR), last.a1, linked_a, pair.a.folds, pair.alone_a)
    after_b = lacking(max(last.b0, last.b1 - NEAR), last.b1, linked_b, pair.b.folds, pair.alone_b)
    before_a = lacking(first.a0, min(first.a1, first.a0 + NEAR), linked_a, pair.a.folds, pair.alone_a)
    before_b = lacking(first.b0, min(first.b1, first.b0 + NEAR), linked_b, pair.b.folds, pair.alone_b)
    return Box(
        box.a0 - _reach(pair.a, box.a0 - 1, -1, before_b),
        box.a1 + _reach(pair.a, box.a1, 1, after_b),
        box.b0 - _reach(pair.b, box.b0 - 1, -1, before_a),
        box.b1 + _reach(pair.b, box.b1, 1, after_a),
    )


def reclaimed(box: Box, first: Box, last: Box, found: Sequence[Link], pair: Pairing) -> Box:
    """The box with the rest of a sentence on one side that the other side tells inside, at another place.

    The arguments are those of `reached`. “… will resume, the Iraqi military said, after a pause” brings along
    “an Iraqi military statement said” behind the pause of the other side.
    """
    linked_a, linked_b = {box.a0 + i for i, _ in found}, {box.b0 + j for _, j in found}

    def left_over(text: Prepared, start: int, end: int, linked: set[int]) -> set[int]:
        free = (k for k in range(start, end) if k not in linked)
        return {int(text.stems[k]) for k in free if text.raw[k].lower() not in FUNCTION_WORDS}

    return Box(
        box.a0 - _rest(pair.a, box.a0 - 1, -1, left_over(pair.b, first.b0, first.b1, linked_b)),
        box.a1 + _rest(pair.a, box.a1, 1, left_over(pair.b, last.b0, last.b1, linked_b)),
        box.b0 - _rest(pair.b, box.b0 - 1, -1, left_over(pair.a, first.a0, first.a1, linked_a)),
        box.b1 + _rest(pair.b, box.b1, 1, left_over(pair.a, last.a0, last.a1, linked_a)),
    )


def _rest(text: Prepared, at: int, step: int, told: set[int]) -> int:
    """How many words it is to the end of the sentence if enough of them are told; else 0."""
    room = _room(text, at, step, MOST_REST)
    count = _to_end(text, at, step, room)
    rest = range(at, at + max(count, 0) * step, step)
    telling = [int(text.stems[k]) for k in rest if text.raw[k].lower() not in FUNCTION_WORDS]
    again = sum(stem in told for stem in telling)
    return count if again >= LEAST_AGAIN and again >= AGAIN * len(telling) else 0


def continued(box: Box, found: Sequence[Link], pair: Pairing) -> Box:
    """The box with words that go on, at an edge of one side, as they do somewhere inside the other side.

    `found` are the links of the box, counted from its first words: “deputy” at the end of one side that is
    linked to the middle of “Deputy Attorney General” brings “attorney general” along.
    """
    to_b, to_a = dict(found), {j: i for i, j in found}
    a, b = (pair.a, box.a0, box.a1), (pair.b, box.b0, box.b1)
    return Box(
        box.a0 - _run_on(a, b, to_b, to_a, -1),
        box.a1 + _run_on(a, b, to_b, to_a, 1),
        box.b0 - _run_on(b, a, to_a, to_b, -1),
        box.b1 + _run_on(b, a, to_a, to_b, 1),
    )


def _run_on(
    side: tuple[Prepared, int, int],
    other: tuple[Prepared, int, int],
    partner: dict[int, int],
    back: dict[int, int],
    step: int,
) -> int:
    """How many words beyond an edge of one side are those beside its last word's partner, not linked yet."""
    (text, start, end), (inner, first, last) = side, other
    edge = end - start - 1 if step > 0 else 0
    count = 0
    if edge not in partner:
        return 0
    while True:
        word, place = start + edge + (count + 1) * step, partner[edge] + (count + 1) * step
        if not 0 <= word < len(text) or not 0 <= place < last - first or place in back:
            return count
        gap = word if step > 0 else word + 1
        if text.breaks[gap] >= SENTENCE or text.folds[word] != inner.folds[first + place]:
            return count
        count += 1


def _reach(text: Prepared, at: int, step: int, wanted: set[int]) -> int:
    """How many words it is to the farthest wanted one among a few, within the sentence."""
    far = 0
    for count in range(_room(text, at, step, FEW)):
        word = at + count * step
        if text.breaks[word if step > 0 else word + 1] >= SENTENCE:
            break
        if int(text.folds[word]) in wanted:
            far = count + 1
    return 0 if far and step < 0 and inside_word(text, at - far + 1) else far


def _more(at_a: int, at_b: int, step: int, pair: Pairing, few: int, shared: float) -> tuple[int, int]:
    """How many words of A and of B are to be added, the first of them `at_a` and `at_b`; `few` at most."""
    a, b = pair.a, pair.b
    room_a, room_b = _room(a, at_a, step, few), _room(b, at_b, step, few)
    end_a, end_b = _to_end(a, at_a, step, room_a), _to_end(b, at_b, step, room_b)
    if end_a > 0 and end_b > 0:
        return end_a, end_b
    alone = few if shared < FREE else FEW
    if 0 in (end_a, end_b) and 0 < max(end_a, end_b) <= alone:
        exact = a.folds[at_a - step] == b.folds[at_b - step]
        dateline = step < 0 and (_dateline(a, at_a, end_a) if end_a else _dateline(b, at_b, end_b))
        return (end_a, end_b) if shared < (FREE if exact else LOOSE) and not dateline else (0, 0)
    alike = 0
    while alike < min(room_a, room_b) and a.folds[at_a + alike * step] == b.folds[at_b + alike * step]:
        alike += 1
        if _is_end(a, at_a + alike * step, step) and _is_end(b, at_b + alike * step, step):
            return alike, alike
    near = min(FEW, room_a) if end_a else 0, min(FEW, room_b) if end_b else 0
    return _to_shared(at_a, at_b, step, near, pair)


def _room(text: Prepared, at: int, step: int, few: int) -> int:
    """How many words may be added from a place on, at most `few`: those of its paragraph."""
    count = 0
    while count < few:
        word = at + count * step
        if not 0 <= word < len(text) or text.breaks[word if step > 0 else word + 1] >= PARAGRAPH:
            break
        count += 1
    return count


def _to_end(text: Prepared, at: int, step: int, room: int) -> int:
    """After how many words something ends: 0 where it has already, -1 where it does not within the room."""
    return next((k for k in range(room + 1) if _is_end(text, at + k * step, step)), -1)


def _is_end(text: Prepared, word: int, step: int) -> bool:
    """Whether a sentence or a quotation ends right before a word (`step` 1) or begins right after it (-1)."""
    gap = word if step > 0 else word + 1
    if not 0 < gap < len(text) or text.breaks[gap] >= SENTENCE:
        return True
    between = text.text[text.ends[gap - 1] : text.starts[gap]]
    touching = takewhile(lambda sign: not sign.isspace(), between[::step])
    return any(fold_character(sign) == '"' for sign in touching)


def _dateline(text: Prepared, last: int, count: int) -> bool:
    """Whether a dash stands after one of the first of so many words, the last of them given."""
    first = last - count + 1
    return any(over_dash(text, word) for word in range(first, min(last + 1, first + DATELINE)))


def over_dash(text: Prepared, word: int) -> bool:
    """Whether a dash stands after a word, as after the place that a report comes from (“BAGHDAD (AP) —”)."""
    return "-" in map(fold_character, text.text[text.ends[word] : text.starts[word + 1]])


def _to_shared(at_a: int, at_b: int, step: int, room: tuple[int, int], pair: Pairing) -> tuple[int, int]:
    """How many words it is to a telling word that both sides have, within the sentence."""
    best = (0, 0)
    for i in range(room[0]):
        for j in range(room[1]):
            word = at_a + i * step
            least = NEXT if i == j == 0 else FARTHER
            if pair.a.folds[word] != pair.b.folds[at_b + j * step] or pair.alone_a[word] < least:
                continue
            if best == (0, 0) or i + j + 2 < sum(best):
                best = i + 1, j + 1
    return best
