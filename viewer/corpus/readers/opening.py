"""Opening: bytes of any known kind, with their name, to drafts; what worker processes and archives call.

Promises that an export of a news database comes as its documents, whatever format it is in.
"""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import Protocol, cast

from viewer.corpus.draft import Read, Unreadable
from viewer.corpus.manner import Shape
from viewer.corpus.readers import newsbank
from viewer.corpus.readers.kinds import HEAD, kind_of, suffix_of
from viewer.text.filled import Filled

DEEPEST = 3
"""Archives inside archives that are looked into."""


class Reader(Protocol):
    """A module of this package that reads a format."""

    def read(self, data: bytes, name: str, depth: int) -> Read:
        """What the bytes of a file of that name give; `depth` counts the archives around it.

        Raises:
            Unreadable: with one line, where they give nothing.
        """


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """What the bytes of a file of that name give.

    Raises:
        Unreadable: with one line for a reader, where they give nothing.
    """
    if not data:
        raise Unreadable("the file is empty")
    kind = kind_of(data[:HEAD], name)
    if kind is None:
        suffix = suffix_of(name)
        raise Unreadable(Filled("not a kind of file this version reads: {suffix}", suffix=suffix))
    if depth > DEEPEST:
        raise Unreadable("archives inside archives, deeper than is looked")
    module = cast(Reader, importlib.import_module(f"viewer.corpus.readers.{kind}"))
    found = module.read(data, name, depth)
    if not found.drafts and not found.failures and not found.sidecars:
        raise Unreadable("no article in this file")
    return divided(found) if depth == 0 else found


def shape(data: bytes, name: str) -> Shape:
    """The columns of a table.

    Raises:
        Unreadable: for what is no table.
    """
    from viewer.corpus.readers import table

    if kind_of(data[:HEAD], name) != "table":
        raise Unreadable("not a table of articles")
    return table.shape(data, name)


def divided(found: Read) -> Read:
    """The same with each export of a news database in its documents."""
    return replace(
        found, drafts=tuple(part for draft in found.drafts for part in newsbank.documents(draft) or [draft])
    )
