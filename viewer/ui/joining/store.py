"""EditsStore: the reader's edits of all pairs in one JSON file.

Leaves what edits mean to `viewer.ui.joining.edits`, and the file itself to `viewer.ui.keptfile`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.corpus.article import Article
from viewer.text.spans import Span
from viewer.ui import keptfile
from viewer.ui.joining.edits import NO_EDITS, Cut, Edits, Place
from viewer.ui.keptfile import KeptFile, as_text

SCHEMA = 1
FILE = "passages.json"


@dataclass(frozen=True, slots=True)
class Key:
    """Two texts, whichever is A: their fingerprints in order. `turned` says that A's is the later one."""

    first: str
    second: str
    turned: bool

    @classmethod
    def of(cls, a: Article, b: Article) -> Key:
        """The key of two articles."""
        if b.fingerprint < a.fingerprint:
            return cls(b.fingerprint, a.fingerprint, turned=True)
        return cls(a.fingerprint, b.fingerprint, turned=False)

    @property
    def pair(self) -> tuple[str, str]:
        """The same for both orders of the articles."""
        return self.first, self.second

    def facing(self, edits: Edits) -> Edits:
        """Edits as they are stored turned to A and B as they stand, and the other way round."""
        return edits.swapped() if self.turned else edits


Book = dict[tuple[str, str], Edits]
"""The edits of pairs of texts, by `Key.pair`, the first text as A."""


class EditsStore(KeptFile[Book]):
    """The file in `folder`. `note` says in one line what went wrong last; it is empty while all is well."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / FILE, from_json, to_json)

    def load(self) -> Book:
        """The edits of all pairs; none where there is no file, or none that can be read."""
        return self.read() or {}

    def save(self, pair: tuple[str, str], edits: Edits) -> bool:
        """Puts the edits of one pair in the place of those stored; True if they are safe on the disk.

        What another window has stored since is kept: the file is read anew.
        """
        return self.save_all({pair: edits})

    def save_all(self, changed: Book) -> bool:
        """The same for several pairs."""
        book = self.load() | changed
        return self.write({pair: edits for pair, edits in book.items() if edits != NO_EDITS})


def to_json(book: Book) -> bytes:
    """The whole file; the same for the same edits."""
    pairs = [
        {
            "a": pair[0],
            "b": pair[1],
            "joined": [_numbers(p) for p in sorted(edits.joined)],
            "dismissed": [_numbers(p) for p in sorted(edits.dismissed)],
            "split": [[*_numbers(c.place), c.at_a, c.at_b] for c in edits.cuts],
            "reviewed": [_numbers(p) for p in sorted(edits.reviewed)],
            "notes": [[*_numbers(p), text] for p, text in sorted(edits.notes)],
        }
        for pair, edits in sorted(book.items(), key=lambda item: item[0])
    ]
    return keptfile.to_json(SCHEMA, pairs=pairs)


def _numbers(place: Place) -> list[int]:
    return [place.a.start, place.a.end, place.b.start, place.b.end]


def from_json(data: bytes) -> Book:
    """What `to_json` wrote.

    Raises:
        NewerError: if a newer version of the program wrote it.
        DamagedError: if it is anything else.
    """
    return keptfile.from_json(data, SCHEMA, lambda told: dict(map(_entry, told["pairs"])))


def _entry(told: dict[str, Any]) -> tuple[tuple[str, str], Edits]:
    return (as_text(told["a"]), as_text(told["b"])), _edits(told)


def _edits(told: dict[str, Any]) -> Edits:
    return Edits(
        frozenset(_place(p) for p in told["joined"]),
        frozenset(_place(p) for p in told["dismissed"]),
        tuple(Cut(_place(c[:4]), _whole(c[4]), _whole(c[5])) for c in told["split"]),
        frozenset(_place(p) for p in told["reviewed"]),
        frozenset((_place(n[:4]), as_text(n[4])) for n in told["notes"]),
    )


def _place(told: list[Any]) -> Place:
    a_start, a_end, b_start, b_end = map(_whole, told)
    return Place(Span(a_start, a_end), Span(b_start, b_end))


def _whole(told: object) -> int:
    if not isinstance(told, int) or isinstance(told, bool):
        raise TypeError("not a whole number")
    return told
