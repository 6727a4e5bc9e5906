"""Corrections: what a reader has put right of articles, as plain values, and to which article each belongs.

Nothing else is imported: the window opens with them. What is done with them stands in `correcting`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from viewer.corpus.article import Article

READER = "reader"
"""The origin of a value that a reader has put right."""


class Key(NamedTuple):
    """Whose corrections: the article's fingerprint, and its file as "folder/name"."""

    fingerprint: str
    file: str


Values = Mapping[str, str]
"""What a reader typed, by field; empty where the article has no such value."""
Corrections = Mapping[Key, Values]


def key_of(article: Article) -> Key:
    """The key under which an article's corrections are kept."""
    return Key(article.fingerprint, "/".join(article.path.parts[-2:]))


def is_corrected(article: Article) -> bool:
    """Whether a reader has put right anything that is told of the article."""
    return any(origin == READER for _, origin in article.metadata.origins)
