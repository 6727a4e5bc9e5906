"""Choosing: the columns that a reader chose for tables, known while a file is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from viewer.corpus.manner import Columns, folded_name

_choices: ContextVar[tuple[Columns, ...]] = ContextVar("choices", default=())


@contextmanager
def chosen(choices: Sequence[Columns]) -> Iterator[None]:
    """Has these choices known meanwhile."""
    token = _choices.set(tuple(choices))
    try:
        yield
    finally:
        _choices.reset(token)


def choice_for(names: Iterable[str]) -> Columns | None:
    """The choice for a table with these columns; the last that fits."""
    known = frozenset(names)
    return next((choice for choice in reversed(_choices.get()) if choice.fits(known)), None)


def asked() -> bool:
    """Whether anything was chosen for tables of any columns."""
    return any(choice.names is None for choice in _choices.get())


def places(choice: Columns, names: Sequence[str]) -> tuple[dict[str, int], list[str]]:
    """Where the chosen columns stand, by field; and the names of those that the table has not."""
    folded = [folded_name(name) for name in names]
    found: dict[str, int] = {}
    missing: list[str] = []
    for field, name in choice.fields:
        if name in names:
            found[field] = list(names).index(name)
        elif folded_name(name) in folded:
            found[field] = folded.index(folded_name(name))
        else:
            missing.append(name)
    return found, missing
