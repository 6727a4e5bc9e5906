"""Tokens of a row: its words and signs with their places, folded for comparison and as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.text.folding import fold_character, fold_word
from viewer.text.spans import Span
from viewer.text.tokens import pieces

Edit = tuple[int, int, int, int]
"""Tokens `[0, 1)` of A stand against tokens `[2, 3)` of B."""

Places = dict[int, int]
"""For tokens that are linked words of one text, the number of the word in the other."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign: where it stands, folded (`key`) and as it stands (`raw`)."""

    start: int
    end: int
    key: str
    raw: str
    is_word: bool


def tokens(text: str, span: Span) -> list[Token]:
    """The words and signs of a range; a dash of two hyphens is one sign."""
    out: list[Token] = []
    at = span.start
    for k, piece in enumerate(pieces(span.of(text))):
        if k % 2:
            out.append(Token(at, at + len(piece), fold_word(piece), piece, True))
        else:
            for step, sign in enumerate(piece):
                key = fold_character(sign).strip()
                if key == "-" and out and out[-1].key == "-" and out[-1].end == at + step:
                    out[-1] = replace(out[-1], end=at + step + 1)
                elif key:
                    out.append(Token(at + step, at + step + 1, key, sign, False))
        at += len(piece)
    return out


def words_alone(every: Sequence[Token]) -> list[Token]:
    """The words among tokens."""
    return [t for t in every if t.is_word]
