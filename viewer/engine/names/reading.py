"""Reading: the words of one article with what stands between them, as the finders of names look at them.

Promises cheap questions: every text is cut into words once, and whatever is asked of a word is one look at a
list.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from viewer.text.boundaries import Boundary, breaks
from viewer.text.folding import fold_word
from viewer.text.frequencies import language
from viewer.text.spans import Span, merged
from viewer.text.tokens import pieces

SPACES = frozenset((" ", "\u00a0", "\n", "  "))
HYPHENS = frozenset("-‐‑")
APOSTROPHES = frozenset("'’‘ʼ")


class Words:
    """The words of a text with their places; `gaps[i]` is what stands before word i, `bounds[i]` its sort."""

    def __init__(self, text: str, aside: Sequence[Span] = ()) -> None:
        cut = pieces(text)
        ends = list(accumulate(map(len, cut)))
        self.text = text
        self.words = cut[1::2]
        self.gaps = cut[0::2]
        self.starts, self.ends = ends[0:-1:2], ends[1::2]
        self.bounds = breaks(cut)
        self.folded = [fold_word(w) for w in self.words]
        self.capital = [_is_capital(w) for w in self.words]
        self.language = language(w for w, c in zip(self.folded, self.capital, strict=True) if not c)
        self._leave_out(aside)

    def __len__(self) -> int:
        return len(self.words)

    def _leave_out(self, aside: Sequence[Span]) -> None:
        """Words of the page's boilerplate begin no name."""
        stretches = merged(aside)
        at = 0
        for i, start in enumerate(self.starts if stretches else ()):
            while at < len(stretches) and stretches[at].end <= start:
                at += 1
            if at == len(stretches):
                return
            if stretches[at].start <= start:
                self.capital[i] = False
                self.bounds[i] = Boundary.PARAGRAPH

    def begins(self, i: int) -> bool:
        """Whether a word stands where any word has a capital: after a stop, a colon, a quote, a dash."""
        if i == 0 or self.bounds[i] >= Boundary.SENTENCE:
            return True
        gap = self.gaps[i]
        if gap in SPACES or gap in HYPHENS or gap in APOSTROPHES:
            return False
        return not gap.rstrip().endswith((",", ".", ";", "&", "/", "’", "'", ")", "]")) or gap[-1:] in '"“‘«'

    def closes(self, i: int) -> bool:
        """Whether a sentence or paragraph ends before word i, or the text does."""
        return i >= len(self.words) or self.bounds[i] >= Boundary.SENTENCE

    def span(self, first: int, end: int) -> Span:
        """The code points of the words from `first` up to, not including, `end`."""
        return Span(self.starts[first], self.ends[end - 1])


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].istitle()


def sentences(words: Words) -> list[tuple[int, int]]:
    """The ranges of words that are sentences."""
    cuts = [i for i in range(len(words)) if words.bounds[i] >= Boundary.SENTENCE or i == 0]
    return list(pairwise([*cuts, len(words)]))
