"""Judging: whether words in common are a passage to a reader of news, or a name, a title, a stock phrase.

Promises yes or no for a box and the links in it; how unlikely the words are by chance has been settled
before.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import SENTENCE
from viewer.engine.subsequence import Link
from viewer.text.boundaries import Boundary
from viewer.text.folding import fold_word

COMMA = int(Boundary.COMMA)
LEAST_WORDS = 5
"""A passage has at least so many words in common."""
NAME_WORDS, LONG_NAME_WORDS = 8, 13
"""With fewer words in common than the first, some must be more than names and titles; in one run without a
gap and with fewer than the second, one must."""
STORY_WORDS = 2
"""So many, where there are fewer than the first."""
CONTENT_WORDS = 3
"""So few words in common must hold this many that are no function words: "in the days leading up to the" is
said of anything."""
LIST_COMMAS = 2
"""So many commas make a list."""
TELLING = 3.5
"""A word tells a story from this many nats on; names, which begin with a capital, do not."""


def tells_a_story(box: Box, found: Sequence[Link], pair: Pairing) -> bool:
    """Whether linked words, counted from the first words of the box, are enough, and more than a name."""
    if len(found) < LEAST_WORDS:
        return False
    gaps = any(y[0] - x[0] != 1 or y[1] - x[1] != 1 for x, y in pairwise(found))
    if len(found) >= (NAME_WORDS if gaps or _is_a_list(box, pair) else LONG_NAME_WORDS):
        return True
    story = 0
    for i, j in found:
        common = _is_common(pair.a.raw[box.a0 + i]) and _is_common(pair.b.raw[box.b0 + j])
        story += common and pair.after[box.a0 + i] >= TELLING
    if len(found) < NAME_WORDS:
        return story >= STORY_WORDS and content_words(box, found, pair) >= CONTENT_WORDS
    return story > 0 or _is_a_sentence(box, pair)


def content_words(box: Box, found: Sequence[Link], pair: Pairing) -> int:
    """How many different words are linked that are no function words."""
    words = {fold_word(pair.a.raw[box.a0 + i]) for i, _ in found}
    return len(words - FUNCTION_WORDS)


def _is_a_sentence(box: Box, pair: Pairing) -> bool:
    """Whether a box is a whole sentence or a headline in one of the texts: no name is."""
    whole_a = pair.a.breaks[box.a0] >= SENTENCE and pair.a.breaks[box.a1] >= SENTENCE
    whole_b = pair.b.breaks[box.b0] >= SENTENCE and pair.b.breaks[box.b1] >= SENTENCE
    return bool(whole_a or whole_b)


def _is_a_list(box: Box, pair: Pairing) -> bool:
    """Whether commas part the words on both sides into several names.

    The name of one office may hold commas too, but single words between them.
    """
    for text, start, end in ((pair.a, box.a0, box.a1), (pair.b, box.b0, box.b1)):
        commas = np.flatnonzero(text.breaks[start + 1 : end] == COMMA)
        if len(commas) < LIST_COMMAS or int(np.diff(commas).min()) < 2:
            return False
    return True


def _is_common(word: str) -> bool:
    """Whether a word is no part of a name: in lower case, or of a script without case, and no number."""
    uncased = word[0].isalpha() and word.lower() == word.upper()
    return uncased or (word[0].islower() and len(word) > 3)


def stock(box: Box, found: Sequence[Link], pair: Pairing) -> float:
    """What linked words tell less for being phrases that these texts use again and again, in nats."""
    linked = set(found)
    follows = [box.a0 + i for i, j in found if (i - 1, j - 1) in linked]
    return float(sum(pair.alone_a[k] - pair.after[k] for k in follows))
