"""Folding: texts made comparable (case, width, quotes, dashes, accents, dots), with a way back.

Promises that the folded text is for matching only: `Folded.span` leads back to a range of the original, which
alone is ever displayed. The offset map never runs backwards. Leaves stems to `viewer.text.stems`.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

import regex

from viewer.text.spans import Span

_QUOTES = dict.fromkeys("“”„‟«»‹›〝〞＂「」『』❝❞″", '"') | dict.fromkeys("‘’‚‛′`´＇ʼʹ❛❜", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_ALIKE = _QUOTES | _DASHES | {"…": "...", "ß": "ss", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ـ": ""}
_ARABIC = {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك"}
_DOTTED = regex.compile(r"(?<![\p{L}\p{N}])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\p{N}])\.?")
# The one abbreviation that case alone parts from a common word.
_COUNTRY = frozenset({"US", "U.S.", "U.S"})


def _is_accent(mark: str) -> bool:
    """Marks that many writers leave out; vowel signs of Indic scripts and Thai tones are letters and stay."""
    order = unicodedata.combining(mark)
    return order >= 200 or 10 <= order <= 36


@lru_cache(maxsize=8192)
def fold_character(character: str) -> str:
    """One code point folded: none, one or several code points; white space becomes one plain space."""
    alike = _ALIKE.get(character) or _ARABIC.get(character)
    if alike is not None:
        return alike
    if character.isspace():
        return " "
    if unicodedata.category(character) in ("Cf", "Cc", "Cs"):
        return ""
    if "가" <= character <= "힣":
        return character
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    kept = (_ALIKE.get(p, _ARABIC.get(p, p)) for p in parts if not _is_accent(p))
    return "".join(" " if k.isspace() else k for k in kept)


def fold_word(word: str) -> str:
    """A word folded for comparison; U.S. and US are the same word, which `us` is not.

    A word that folds to nothing (a lone accent) is returned as it is.
    """
    if word in _COUNTRY:
        return "u.s."
    if word.isascii():
        return word.lower().replace(".", "") if "." in word and not word[0].isdigit() else word.lower()
    folded = "".join(map(fold_character, word))
    if "." in folded and not folded[0].isdigit():
        folded = folded.replace(".", "")
    return folded or word


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text: `starts[k]` is the place in the original that folded code point k comes from."""

    text: str
    starts: tuple[int, ...]
    length: int

    def span(self, start: int, end: int) -> Span:
        """The original range of the folded range `[start, end)`."""
        if start >= len(self.starts):
            return Span(self.length, self.length)
        first = self.starts[start]
        if end <= start:
            return Span(first, first)
        return Span(first, self.starts[end - 1] + 1)

    def place(self, original: int) -> int:
        """The first folded place at or after a place of the original."""
        return bisect_left(self.starts, original)

    def folded(self, span: Span) -> str:
        """What the code points of an original span fold to."""
        return self.text[bisect_left(self.starts, span.start) : bisect_right(self.starts, span.end - 1)]


def fold(text: str) -> Folded:
    """The text folded: case, width, quotes, dashes and accents alike, white space as single spaces.

    Dots of abbreviations in single letters vanish, so that `U.S.` and `US` fold to the same; a dash written
    as two hyphens is one.
    """
    silent = {k for m in _DOTTED.finditer(text) for k in range(m.start(), m.end()) if text[k] == "."}
    pieces: list[str] = []
    starts: list[int] = []
    blank = False
    for at, character in enumerate(text):
        piece = "" if at in silent else fold_character(character)
        if piece == "-" and pieces and pieces[-1] == "-":
            continue
        if piece == " ":
            if blank:
                continue
            blank = True
        elif piece:
            blank = False
        pieces.append(piece)
        starts.extend([at] * len(piece))
    return Folded("".join(pieces), tuple(starts), len(text))
