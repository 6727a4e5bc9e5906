"""Small words: those that hold phrases together and tell nothing by themselves."""

from __future__ import annotations

from functools import lru_cache

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.text import frequencies
from viewer.text.stems import stem

SHARE = 0.004
"""A word that makes up so much of running text is a function word where no list tells."""


@lru_cache(maxsize=1 << 16)
def is_small(word: str, language: str) -> bool:
    """Whether a folded word is a function word of a language ("en", "fr"; see `text.frequencies`)."""
    if language == "en":
        return word in FUNCTION_WORDS
    return frequencies.share(stem(word), language) >= SHARE
