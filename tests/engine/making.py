"""Values for tests of the engine, made from texts alone."""

from __future__ import annotations

import hashlib
from pathlib import Path

from viewer.corpus.article import Article
from viewer.engine.pairing import Pairing, pairing
from viewer.engine.prepared import Vocabulary, prepare


def article(name: str, text: str) -> Article:
    return Article(name, Path(name), text, hashlib.sha256(text.encode()).hexdigest(), len(text.split()))


def pair_of(a: str, b: str) -> Pairing:
    """Two texts of a vocabulary of their own, nothing set aside."""
    vocabulary = Vocabulary()
    return pairing(prepare(a, vocabulary), prepare(b, vocabulary))
