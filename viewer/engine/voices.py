"""Voices: which words of a row stand between quotation marks.

A mark that stands in one text only tells that one outlet quotes what the other says in its own words, but not
if the quotation only ends a few words later. So a mark is told apart by the shared word that it encloses.
Marks open and close by their form, straight ones by the white space around them; whether a row begins inside
a quotation its paragraph tells, or a mark that closes first. Single quotes count where both stand in the row;
others are apostrophes.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.engine.row_tokens import Edit, Places, Token
from viewer.engine.row_tokens import tokens as tokens_of
from viewer.text.spans import Span

MOST_BEFORE = 2000
"""So far before a row, in code points, the beginning of its paragraph is sought."""
FARTHEST = 100
"""So many tokens from a mark at most a shared word is sought."""
_BY_FORM = {"«": True, "“": True, "„": True, "‘": True, "»": False, "”": False, "’": False}
"""What a mark does that stands free on both sides."""
_BEFORE_OPENING = frozenset("([{-:")
_CLOSING_SIGNS = frozenset(".,;:!?)]}")


def quoted(tokens: Sequence[Token], inside: bool = False) -> list[bool]:
    """For each token whether it stands inside a quotation; a mark itself counts as what it encloses.

    `inside` says whether a quotation is open before the first one.
    """
    turns = _turns(tokens)
    first = next((opens for opens in turns if opens is not None), None)
    inside = inside or first is False
    out = []
    for opens in turns:
        if opens is None:
            out.append(inside)
        else:
            out.append(True)
            inside = opens
    return out


def begins_inside(text: str, start: int) -> bool:
    """Whether a quotation is open at a place of a text, as far as its paragraph tells."""
    earliest = max(0, start - MOST_BEFORE)
    paragraph = max(earliest, text.rfind("\n", earliest, start) + 1)
    turns = [turn for turn in _turns(tokens_of(text, Span(paragraph, start))) if turn is not None]
    return bool(turns) and turns[-1]


def is_mark(tokens: Sequence[Token], k: int) -> bool:
    """Whether a token is a mark of quotation and no apostrophe."""
    return tokens[k].key == '"' or (tokens[k].key == "'" and opens(tokens, k) is not None)


def opens(tokens: Sequence[Token], k: int) -> bool | None:
    """Whether the mark at a place opens a quotation; None where it is an apostrophe or nothing tells."""
    before = tokens[k - 1] if k and tokens[k - 1].end == tokens[k].start else None
    after = tokens[k + 1] if k + 1 < len(tokens) and tokens[k + 1].start == tokens[k].end else None
    if before is None and after is None:
        return _BY_FORM.get(tokens[k].raw)
    if before is None or before.key in _BEFORE_OPENING:
        return after is not None and (after.is_word or after.key not in _CLOSING_SIGNS)
    if after is None or not after.is_word:
        return False
    return None if before.is_word else True


def _turns(tokens: Sequence[Token]) -> list[bool | None]:
    """For each token whether a quotation opens (True) or closes (False) there; None for most."""
    out: list[bool | None] = [None] * len(tokens)
    single: int | None = None
    within = False
    for k, token in enumerate(tokens):
        if token.key == '"':
            out[k] = opens(tokens, k)
            within = bool(out[k])
        elif token.key == "'" and not within:
            turn = opens(tokens, k)
            if turn:
                single = k
            elif turn is False and single is not None:
                out[single], out[k] = True, False
                single = None
    return out


class Voices:
    """Who speaks, in the two texts of a row; `linked` are the numbers of the shared words of A and B."""

    def __init__(
        self, a: Sequence[Token], b: Sequence[Token], linked: tuple[Places, Places], texts: tuple[str, str]
    ) -> None:
        self._sides = (a, b)
        self._texts = texts
        self._linked = linked
        self._words = tuple([k for k, t in enumerate(side) if t.is_word] for side in (a, b))
        self._quoted: tuple[list[bool], list[bool]] | None = None
        self._speaks: tuple[bool, ...] = ()

    def differ(self, edit: Edit) -> bool:
        """Whether an edit of signs alone opens or closes a quotation that the other text does not have."""
        ranges = range(edit[0], edit[1]), range(edit[2], edit[3])
        marks = [[k for k in r if t[k].key in ('"', "'")] for r, t in zip(ranges, self._sides, strict=True)]
        if bool(marks[0]) == bool(marks[1]):
            return False
        if self._quoted is None:
            self._quoted = self._read(0), self._read(1)
            self._speaks = tuple(map(any, self._quoted))
        side = 0 if marks[0] else 1
        return any(self._only_here(side, k) for k in marks[side])

    def _read(self, side: int) -> list[bool]:
        tokens, text = self._sides[side], self._texts[side]
        return quoted(tokens, bool(tokens) and begins_inside(text, tokens[0].start))

    def _only_here(self, side: int, mark: int) -> bool:
        assert self._quoted is not None
        here, there = self._quoted[side], self._quoted[1 - side]
        tokens = self._sides[side]
        turn = opens(tokens, mark)
        if turn is None or not here[mark]:  # an apostrophe
            return False
        step = 1 if turn else -1
        k = mark + step
        last = min(max(mark + step * FARTHEST, -1), len(tokens))
        while k != last and here[k]:
            partner = self._linked[side].get(k)
            if partner is not None:
                return not there[self._words[1 - side][partner]]
            k += step
        return not self._speaks[1 - side]
