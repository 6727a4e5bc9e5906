"""Drafts: what a reader of a format makes of a file, before boilerplate and the text's own metadata are told.

A file gives one draft, or several (an archive, a table, a database export), or the reason why it gives none.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.corpus.article import Boilerplate
from viewer.corpus.manner import Shape
from viewer.text.spans import Span


class Unreadable(Exception):
    """The bytes are no article; the message is one line for a reader."""


class Unrecognised(Unreadable):
    """A table of which no column is known to hold articles; `shape` are its columns."""

    def __init__(self, reason: str, shape: Shape) -> None:
        super().__init__(reason)
        self.shape = shape


@dataclass(frozen=True, slots=True)
class Told:
    """A value that a file tells of its article, as it is written there, and where it stands.

    `origin` is a few words for a reader: "JSON-LD", "Open Graph", "column 'outlet'", "document properties".
    """

    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Draft:
    r"""One article as its file has it.

    `text` is what a reader of the page would read, in order: paragraphs parted by a blank line, newlines as
    `\n`. `told` are values by field: title, outlet, byline, date, updated, language, url; dates as they are
    written. `boilerplate` are spans of the text that the format itself sets apart (a navigation bar).
    `pages` are the code points at which the pages of a document begin, the first 0; empty where it has none.
    `story` is the stretch of the text that is this article, where others stand in the same text; None for all
    of it. `part` tells articles of one file apart ("3", "inside/a.html"); empty for the only one. `note` is
    what a reader should know though nothing was lost.
    """

    text: str
    told: dict[str, Told] = field(default_factory=dict)
    boilerplate: tuple[Boilerplate, ...] = ()
    pages: tuple[int, ...] = ()
    story: Span | None = None
    part: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SidecarRow:
    """What a row tells of another file: `file` as the table names it, `sha256` of its bytes or empty."""

    number: int
    file: str
    told: dict[str, Told]
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A table that tells of other files and holds no articles itself.

    Where its columns do not tell so, it is not `sure`: if its rows name no file, what it gives is its drafts,
    or nothing for the reason `otherwise`. `entry` is its own name in an archive.
    """

    rows: tuple[SidecarRow, ...]
    sure: bool = True
    otherwise: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What a file gave: its articles, and for each part that gave none its name and one line why.

    `sidecars` are tables that tell of other files.
    """

    drafts: tuple[Draft, ...] = ()
    failures: tuple[tuple[str, str], ...] = ()
    sidecars: tuple[Sidecar, ...] = ()
