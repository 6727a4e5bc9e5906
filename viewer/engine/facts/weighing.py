"""How much two sentences have in common, words weighing more the rarer they are.

Promises a weight for each stem of a sentence that tells something: -ln of its chance in these articles,
smoothed by how common it is in general. Numbers, words of time and words of speech tell nothing here.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.facts.lines import Line
from viewer.engine.type_words import DAYS, MONTHS, NUMBERS, SCOPE, SPEECH, TIMES
from viewer.text.frequencies import share
from viewer.text.stems import stem

BACKGROUND = 2_000
"""Words of general text that are counted along with these."""
HIGHEST = 10.0
COMMON = 0.002
"""A word with more than this share of general text tells nothing."""
_SILENT = FUNCTION_WORDS | SPEECH | DAYS | MONTHS | NUMBERS | TIMES | SCOPE
_ALIKE = {
    "american": "u.s.",
    "americans": "u.s.",
    "america": "u.s.",
    "united": "u.s.",
    "states": "u.s.",
    "s": "",
}
"""The country that is called by three names in every other sentence."""


def stems(words: Iterable[str]) -> list[str]:
    """The stems of folded words that tell something."""
    return [stem(_ALIKE.get(w, w)) for w in words if tells(w)]


def tells(word: str) -> bool:
    """Whether a folded word tells something about the matter."""
    return len(word) > 1 and word not in _SILENT and not word[0].isdigit()


class Weights:
    """The weights of stems in a corpus."""

    def __init__(self, articles: Iterable[Sequence[Line]] = ()) -> None:
        self._counts: Counter[str] = Counter()
        self._words = 0
        self._known: dict[tuple[str, str], float] = {}
        for lines in articles:
            self.add(lines)

    def add(self, lines: Sequence[Line]) -> None:
        """Count the words of an article; all must be counted before any is weighed."""
        for line in lines:
            counted = stems(line.low)
            self._counts.update(counted)
            self._words += len(counted)

    def of(self, word: str, language: str) -> float:
        """The weight of a stem in a language, in nats."""
        known = self._known.get((word, language))
        if known is None:
            general = share(word, language)
            chance = (max(self._counts[word] - 1, 0) + BACKGROUND * general + 0.1) / (
                self._words + BACKGROUND
            )
            known = 0.0 if general > COMMON else min(HIGHEST, -math.log(chance))
            self._known[word, language] = known
        return known

    def of_line(self, line: Line, language: str) -> Mapping[str, float]:
        """The stems of a sentence with their weights."""
        return {s: w for s in set(stems(line.low)) if (w := self.of(s, language))}
