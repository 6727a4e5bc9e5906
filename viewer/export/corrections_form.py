"""A reader's corrections as a table, which is read again as a table beside the articles.

Promises: a row an article that a reader has put right, with its file as "folder/name" and the SHA-256 of its
bytes, by which it is found again; a cell is empty where the reader has put nothing right, and a dash where
the reader says that there is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.corpus.article import Corpus
from viewer.corpus.corrections import READER, key_of
from viewer.corpus.fields import FIELDS, written
from viewer.export.tables import Row

COLUMNS = ("file", "sha256", *FIELDS)
NONE = "–"


def rows(corpus: Corpus) -> Iterator[Row]:
    """The rows of the table."""
    for article in corpus.articles:
        told = {
            field: written(article.metadata, field) or NONE
            for field in FIELDS
            if article.metadata.origin(field) == READER
        }
        if told:
            part = f"#{article.part}" if article.part else ""
            file = f"{key_of(article).file}{part}"
            yield (file, article.sha256, *(told.get(field, "") for field in FIELDS))
