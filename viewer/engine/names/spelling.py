"""Spelling: whether the forms of one name are spelt otherwise, and not only shorter or longer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import regex

from viewer.engine.names.known import known_names
from viewer.engine.names.likeness import skeleton
from viewer.engine.names.parsing import Parsed, parse
from viewer.engine.names.values import NameKind
from viewer.text.folding import fold_word
from viewer.text.tokens import word_offsets

MOST = 40
"""Forms that are compared; a name with more is spelt in several ways for certain or not at all."""
_HYPHENS = regex.compile(r"[-‐‑]")


def spelt_otherwise(forms: Sequence[str], kind: NameKind) -> bool:
    """Whether two of the forms are one name in two spellings: Qassem, Qasim; IS, ISIS."""
    parts = [(form, parse(tuple(word_offsets(form)[0] or [form]))) for form in sorted(forms)[:MOST]]
    return any(_differ(a, b, kind) for a, b in combinations(parts, 2))


def _differ(a: tuple[str, Parsed], b: tuple[str, Parsed], kind: NameKind) -> bool:
    (text_a, one), (text_b, other) = a, b
    if one.core == other.core:
        spaced = _spaced(text_a), _spaced(text_b)
        return spaced[0] != spaced[1] and _letters(spaced[0]) == _letters(spaced[1])
    if one.is_bare and other.is_bare:
        same_sound = skeleton(one.last) == skeleton(other.last)
        known = known_names().get(one.core), known_names().get(other.core)
        return one.acronym == other.acronym and (
            same_sound or (known[0] is not None and known[0] == known[1])
        )
    if one.joined == other.joined or skeleton(one.joined) == skeleton(other.joined):
        return True
    return any(
        w != v and skeleton(w) == skeleton(v) and w not in other.core and v not in one.core
        for w in one.core
        for v in other.core
    )


def _spaced(text: str) -> str:
    """The words of a form with hyphens as they stand: Abdul-Mahdi is not Abdul Mahdi."""
    hyphens = ["-" if _HYPHENS.search(gap) else " " for gap in _gaps(text)]
    return "".join(w + h for w, h in zip(map(fold_word, word_offsets(text)[0]), [*hyphens, ""], strict=False))


def _letters(spaced: str) -> str:
    return spaced.replace("-", "").replace(" ", "")


def _gaps(text: str) -> list[str]:
    _, starts, ends = word_offsets(text)
    return [text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
