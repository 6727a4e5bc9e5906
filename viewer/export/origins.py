"""Origins: where each value of an article's metadata comes from, in words for a table or a program."""

from __future__ import annotations

from viewer.corpus.article import Article
from viewer.corpus.corrections import READER
from viewer.corpus.fields import FIELDS, written

FIRST_WORDS = "first words"
"""The origin of a title that stands for a headline which the text has not."""


def origin_of(article: Article, field: str) -> str:
    """Where the value of a field comes from ("text", "JSON-LD", "reader"); empty where there is no value.

    What a reader has put right has an origin even where that leaves no value.
    """
    metadata = article.metadata
    origin = metadata.origin(field)
    if not written(metadata, field):
        return origin if origin == READER else ""
    if field == "title" and origin == "text" and metadata.title_span is None:
        return FIRST_WORDS
    return origin


def corrected_fields(article: Article) -> tuple[str, ...]:
    """The fields that a reader has put right."""
    return tuple(field for field in FIELDS if article.metadata.origin(field) == READER)
