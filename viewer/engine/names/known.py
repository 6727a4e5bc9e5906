"""Known names: the places and bodies that the program knows, by their words, each with one bearer's id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from viewer.engine.names.bodies import BODIES_KNOWN
from viewer.engine.names.parsing import parse
from viewer.engine.names.places import PLACES
from viewer.engine.names.values import NameKind
from viewer.text.tokens import word_offsets

Core = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """A bearer that the program knows: `id` is its first name folded."""

    id: str
    kind: NameKind


@lru_cache(maxsize=1)
def known_names() -> Mapping[Core, Known]:
    """Every known name, taken apart, with its bearer."""
    out: dict[Core, Known] = {}
    kinds: tuple[tuple[tuple[tuple[str, ...], ...], NameKind], ...] = (
        (PLACES, "place"),
        (BODIES_KNOWN, "organisation"),
    )
    for rows, kind in kinds:
        for names in rows:
            cores = [parse(tuple(word_offsets(name)[0])).core for name in names]
            bearer = Known("-".join(cores[0]), kind)
            for core in cores:
                out.setdefault(core, bearer)
    return MappingProxyType(out)
