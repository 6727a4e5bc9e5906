"""Folded texts to look in, made fast and kept, since a reader types one letter after the other.

Promises the same folding as `viewer.text.folding.fold`, with the way back to the original. No Qt; safe to use
from several threads, which at worst fold a text twice.
"""

from __future__ import annotations

import re
from array import array
from collections import OrderedDict
from dataclasses import dataclass

from viewer.text.folding import fold, fold_character

KEPT = 20_000_000  # code points of texts that are kept folded; about 100 MB

# Printable ASCII with single spaces inside folds to its lower case, place by place.
_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*")
_MAYBE_DOTTED = re.compile(r"\.[^\W\d_]")  # an abbreviation, perhaps: that is for `fold` to judge


@dataclass(frozen=True, slots=True)
class Findable:
    """A folded text: `starts[k]` is the place in the original that folded code point k comes from."""

    text: str
    starts: array[int]


def findable(text: str) -> Findable:
    """The text folded, line by line, and stretch by stretch where a stretch is plain."""
    pieces: list[str] = []
    starts: array[int] = array("I")
    blank = False
    for line in re.finditer(r"[^\n]*\n|[^\n]+", text):
        if _MAYBE_DOTTED.search(line[0]):
            folded = fold(line[0])
            piece, places = folded.text, array("I", (line.start() + k for k in folded.starts))
        else:
            piece, places = _line(line[0], line.start())
        if blank and piece.startswith(" "):
            piece, places = piece[1:], places[1:]
        if piece:
            blank = piece.endswith(" ")
            pieces.append(piece)
            starts.extend(places)
    return Findable("".join(pieces), starts)


def _line(line: str, start: int) -> tuple[str, array[int]]:
    pieces: list[str] = []
    places: array[int] = array("I")
    at, blank = 0, False
    while at < len(line):
        plain = _PLAIN.match(line, at)
        if plain is not None:
            pieces.append(plain[0].lower())
            places.extend(range(start + at, start + plain.end()))
            at, blank = plain.end(), False
            continue
        piece = fold_character(line[at])
        if piece != " " or not blank:
            pieces.append(piece)
            places.extend([start + at] * len(piece))
            blank = piece == " " or (blank and not piece)
        at += 1
    return "".join(pieces), places


class Foldings:
    """Keeps what was folded last, up to `KEPT` code points."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._size = 0
        self._kept: OrderedDict[str, Findable] = OrderedDict()

    def of(self, text: str) -> Findable:
        """The text folded, now or before."""
        found = self._kept.pop(text, None)
        if found is None:
            found = findable(text)
            self._size += len(text)
        self._kept[text] = found
        while self._size > self._most and len(self._kept) > 1:
            dropped, _ = self._kept.popitem(last=False)
            self._size -= len(dropped)
        return found
