"""Records: the articles in a JSON document, as objects with plain values.

Promises: the list of articles is found wherever it stands in the first levels of the document; values in
small objects of their own ("title": {"rendered": …}) come as what a reader would call them. A result of this
program is told and not taken for articles. Depth and width are bounded.

Leaves to others: reading JSON, and which keys hold what (`table`, `columns`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from viewer.corpus.draft import Unreadable
from viewer.corpus.readers import columns

_DEEPEST = 4
"""Levels of a document in which the list of articles is looked for."""
_INNER = (
    *("rendered", "name", "title", "value", "text", "plain", "html", "display_name"),
    *("$t", "#text", "@value", "_", "date", "url", "href", "id"),
)
"""Keys of a small object that stand for all of it."""
_HALF = re.compile("[\ud800-\udfff]")
"""Halves of characters, which JSON may write though no text has them."""
_LEAST = 40
"""Code points of a text that makes an object an article."""
_RESULTS = ({"passages"}, {"articles", "pairs"}, {"articles", "failed"}, {"a", "b", "shared"})


def found(value: object) -> list[object]:
    """The objects of the articles in a document.

    Raises:
        Unreadable: for a result of this program, and where there are no objects.
    """
    if isinstance(value, Mapping) and "schema" in value and any(keys <= value.keys() for keys in _RESULTS):
        raise Unreadable("a result of this program, not articles")
    if isinstance(value, Mapping) and _holds_text(value):
        return [value]
    lists = list(_lists(value))
    best: list[object] | None = max(lists, key=lambda entries: sum(map(_holds_text, entries)), default=None)
    if best is None or not any(map(_holds_text, best)):
        only: list[object] = [value] if isinstance(value, Mapping) else []
        best = max(lists, key=len, default=only)
    if not best:
        raise Unreadable("no articles in this JSON document")
    return best


def _lists(value: object, level: int = 0) -> Iterator[list[object]]:
    """The lists of objects in the first levels, and objects by key taken for such a list."""
    if isinstance(value, list):
        if any(isinstance(entry, Mapping) for entry in value):
            yield value
        inner: list[object] = value[:10]
    elif isinstance(value, Mapping):
        inner = list(value.values())
        if len(inner) > 1 and all(isinstance(entry, Mapping) for entry in inner):
            yield inner
    else:
        return
    if level < _DEEPEST:
        for entry in inner[:1000]:
            yield from _lists(entry, level + 1)


def _holds_text(value: object) -> bool:
    """Whether this is an object with a text that is named so."""
    if not isinstance(value, Mapping):
        return False
    return any(
        columns.field_of(str(key)) == columns.TEXT and len(_plain(inner)) >= 40
        for key, inner in value.items()
    )


def flat(value: object) -> dict[str, str]:
    """An object's keys and values as the cells of a row; empty for what is no object."""
    if not isinstance(value, Mapping):
        return {}
    out: dict[str, str] = {}
    for key, inner in value.items():
        name = _HALF.sub("\ufffd", str(key))
        out[name] = _plain(inner, "\n\n" if columns.field_of(name) == columns.TEXT else ", ")
        if isinstance(inner, Mapping) and not out[name]:
            out.update({f"{name}.{k}": _plain(v) for k, v in list(inner.items())[:100]})
    return out


def _plain(value: object, between: str = ", ", level: int = 0) -> str:
    """A value in words: of a list its entries, of an object what stands for it."""
    if isinstance(value, str):
        return _HALF.sub("\ufffd", value)
    if value is None or isinstance(value, bool) or level > 3:
        return ""
    if isinstance(value, list):
        return between.join(filter(None, (_plain(entry, between, level + 1) for entry in value)))
    if isinstance(value, Mapping):
        return next((text for key in _INNER if (text := _plain(value.get(key), between, level + 1))), "")
    return str(value)
