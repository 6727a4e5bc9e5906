"""Folding: texts made comparable (case, width, quotes, dashes, accents, dots, digits), with a way back.

Promises that the folded text is for matching only: `Folded.span` leads back to a range of the original, which
alone is ever displayed. The offset map never runs backwards. Leaves stems to `viewer.text.stems`.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

import regex

from viewer.text.han import SIMPLIFIED
from viewer.text.spans import Span

_QUOTES = dict.fromkeys("“”„‟«»‹›〝〞＂「」『』❝❞″״", '"') | dict.fromkeys("‘’‚‛′`´＇ʼʹ❛❜׳", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
_ALIKE = _QUOTES | _DASHES | {"…": "...", "ß": "ss", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ـ": ""}
_ARABIC = dict(zip("أإآٱىیېةۃہھۀک", "ااااييي" + "ه" * 5 + "ك", strict=True))
_FIGURES = {"٫": ".", "٬": ",", "٪": "%"}
_INDIC = {"\u093c": "", "\u0901": "\u0902"}  # the dot below is often left out, the moon above often flattened
_LIKE: dict[str, str] = {**_ALIKE, **_ARABIC, **_FIGURES, **_INDIC, **SIMPLIFIED}
_COMMAS = regex.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_POINTS = regex.compile(r"[1-9]\d{0,2}(?:[.\s]\d{3})+(?:,\d+)?")
_SIGNS_INSIDE = str.maketrans("", "", '."- \n')
_LONGEST_REMEMBERED = 60
"""Longer words, in code points, are folded each time, so that no flood of them fills the memory."""
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
    alike = _LIKE.get(character)
    if alike is not None:
        return alike
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category in ("Cf", "Cc", "Cs"):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if "가" <= character <= "힣":
        return character
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    kept = (_LIKE.get(p, p) for p in parts if not _is_accent(p))
    return "".join(" " if k.isspace() else k for k in kept)


def fold_word(word: str) -> str:
    """A word folded for comparison: U.S. and US are the same word, which `us` is not; so are 1,000 and 1000.

    A word that folds to nothing (a lone accent) is returned as it is.
    """
    if word in _COUNTRY:
        return "u.s."
    if not word.isascii():
        return (
            _folded_letters(word) if len(word) <= _LONGEST_REMEMBERED else _folded_letters.__wrapped__(word)
        )
    if word.isalpha():
        return word.lower()
    return _without_signs(word.lower())


@lru_cache(maxsize=1 << 16)
def _folded_letters(word: str) -> str:
    folded = "".join(map(fold_character, unicodedata.normalize("NFC", word)))
    return _without_signs(folded) or word


def _without_signs(folded: str) -> str:
    """Without the signs inside a word: dots and quotes of abbreviations, a hyphen at a line's end.

    Of a number the signs that part its thousands, English or not, while a decimal sign becomes a point.
    """
    if not folded[:1].isdigit():
        return folded.translate(_SIGNS_INSIDE)
    if _COMMAS.fullmatch(folded):
        return folded.replace(",", "")
    if _POINTS.fullmatch(folded):
        return "".join(folded.replace(".", "").replace(",", ".").split())
    return folded


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
