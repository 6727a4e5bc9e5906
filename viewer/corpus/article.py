"""Article and Metadata: what one outlet published, as immutable values."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal

from viewer.corpus.manner import Shape
from viewer.text.spans import Span

ANOTHER = "another article in this file"
"""Why a part of a text is set aside where its file holds several articles."""


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch of the page that is not of the story, and why it is set aside.

    `reason` is a few words for a reader: "comment form", "repeated caption".
    """

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the article says of itself; an empty string or None where it says nothing.

    `title_span` is the headline's place in the text, None where the text carries none; then `title` is
    made of the first words of the story. `updated` is when the page says that it was last changed, with its
    time zone where it gives one. `origins` names for each field that the text itself does not tell where the
    value comes from ("JSON-LD", "table metadata.csv, row 3"), in words for a reader. `places` are the code
    points of the text at which the values that it tells stand, or their lines begin, as far as that is known.
    """

    title: str = ""
    title_span: Span | None = None
    outlet: str = ""
    byline: str = ""
    dateline: str = ""
    date: datetime.date | None = None
    credits: tuple[str, ...] = ()
    updated: datetime.datetime | None = None
    language: str = ""
    url: str = ""
    origins: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, int], ...] = ()

    def origin(self, name: str) -> str:
        """Where the value of a field comes from; "text" where nothing else is told."""
        return dict(self.origins).get(name, "text")

    def place(self, name: str) -> int | None:
        """Where in the text the value of a field stands; None where another source tells it."""
        return None if name in dict(self.origins) else dict(self.places).get(name)


@dataclass(frozen=True)
class Article:
    """One text by one outlet.

    `id` is unique in a corpus and stable between runs over the same folder. `text` is exactly what is
    displayed: all spans are code points of it. `words` counts the words outside boilerplate. `pages` are the
    code points at which the pages of a document begin, the first 0; empty for what has no pages.
    `part` tells it from the other articles of its file; `sha256` is that of the file.
    """

    id: str
    path: Path
    text: str
    sha256: str
    words: int
    metadata: Metadata = field(default_factory=Metadata)
    boilerplate: tuple[Boilerplate, ...] = ()
    pages: tuple[int, ...] = ()
    part: str = ""

    @property
    def fingerprint(self) -> str:
        """What stays the same for these very words in this file, wherever the file lies."""
        return f"{self.sha256}#{self.part}" if self.part else self.sha256

    @property
    def title(self) -> str:
        """The headline, or the first words where there is none, or the file's name for an empty text."""
        return self.metadata.title or self.path.name

    @cached_property
    def set_aside(self) -> tuple[Span, ...]:
        """The spans of the boilerplate, in order."""
        return tuple(b.span for b in self.boilerplate)


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that gave no article, and one line that says why.

    `shape` are the columns of a table whose columns were not recognised; then a reader may choose them.
    """

    path: Path
    reason: str
    shape: Shape = ()


Kinship = Literal["same", "version", "elsewhere", "alike"]


@dataclass(frozen=True, slots=True)
class Copy:
    """`article` is `of` again, both by their ids.

    The kind is `same` (every word), `version` (the same outlet or page, some words changed), `elsewhere`
    (nearly the same words at another outlet) or `alike` (nearly the same words, and an outlet is not known).
    `later` says whether dates tell that `article` came later; where they do not, `of` is merely the one that
    comes first by date and id. `added` and `removed` are words, on the way from `of` to `article`.
    """

    article: str
    of: str
    kind: Kinship
    later: bool = False
    added: int = 0
    removed: int = 0
    outlets: bool = False
    """Whether the two are known to be of different outlets."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a set of paths gave: every path is in one of the first two lists or in `tables`.

    `tables` are the files that tell of others and hold no article; `notes` are things a reader should know
    though nothing was lost ("b.txt has the same text as a.txt"); `copies` are those articles that are another
    one again, which the notes tell besides.
    """

    articles: tuple[Article, ...] = ()
    failures: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    copies: tuple[Copy, ...] = ()
    tables: tuple[Path, ...] = ()
