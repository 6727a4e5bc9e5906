"""From a draft to an article: what the file tells of it and what its text tells, put together.

Promises: what the file tells of itself counts for more than what is read out of the text, except the place of
the headline, which is in the text or nowhere; each value that is not from the text says where it is from.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from viewer.corpus import boilerplate, dates, metadata
from viewer.corpus.article import ANOTHER, Article, Boilerplate, Metadata
from viewer.corpus.counting import count_words
from viewer.corpus.draft import Draft, Told
from viewer.corpus.fields import FIELDS, Value, value_of
from viewer.text.spans import Span, gaps

FILE_NAME = "file name"
"""The origin of a day that the name of a file tells."""
_TITLE_HEAD = 2_000  # code points at the top of a text in which its headline is looked for


def article_of(draft: Draft, path: Path, article_id: str, sha256: str = "") -> Article:
    """The article of a draft; `sha256` is that of its file, otherwise that of the text's UTF-8 bytes."""
    text = draft.text
    own = draft.story or Span(0, len(text))
    found = boilerplate.find(own.of(text))
    read = metadata.read(own.of(text), found)
    if own.start:
        found = tuple(replace(b, span=_moved(b.span, own.start)) for b in found)
        places = tuple((name, at + own.start) for name, at in read.places)
        title = _moved(read.title_span, own.start) if read.title_span else None
        read = replace(read, title_span=title, places=places)
    aside = _aside(found, (*draft.boilerplate, *_others(own, len(text))))
    return Article(
        id=article_id,
        path=path,
        text=text,
        sha256=sha256 or hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest(),
        words=sum(count_words(text, span) for span in gaps((b.span for b in aside), Span(0, len(text)))),
        metadata=_dated(retold(read, text, draft.told), text, draft.part or path.name),
        boilerplate=aside,
        pages=draft.pages,
        part=draft.part,
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _others(own: Span, length: int) -> list[Boilerplate]:
    """What stands before and after an article in a text of several."""
    spans = (Span(0, own.start), Span(own.end, length))
    return [Boilerplate(span, ANOTHER) for span in spans if len(span)]


def _aside(found: tuple[Boilerplate, ...], told: tuple[Boilerplate, ...]) -> tuple[Boilerplate, ...]:
    """What the format sets apart, and what the text shows of itself, without overlaps; the format's first."""
    if not told:
        return found
    free = [b for b in found if not any(b.span.overlaps(t.span) for t in told)]
    return tuple(sorted([*told, *free], key=lambda b: b.span))


def retold(read: Metadata, text: str, told: Mapping[str, Told]) -> Metadata:
    """The metadata of a text with what is told besides in the place of what was read.

    What is told and cannot be read as a value of its field counts for nothing.
    """
    found = {name: value_of(name, told[name].value) for name in FIELDS if name in told}
    values = {name: value for name, value in found.items() if value is not None}
    return with_values(read, text, values, {name: told[name].origin for name in values})


def with_values(
    read: Metadata, text: str, values: Mapping[str, Value], origins: Mapping[str, str]
) -> Metadata:
    """The metadata with other values, each with where it comes from."""
    if not values:
        return read
    spans = {}
    if "title" in values:
        title = str(values["title"])
        spans["title_span"] = (_place(text, title) or read.title_span) if title else None
    merged = tuple({**dict(read.origins), **origins}.items())
    return replace(read, **values, **spans, origins=merged)  # type: ignore[arg-type]


def _dated(metadata: Metadata, text: str, name: str) -> Metadata:
    """The metadata with the day in the name of a file or of an archive's entry, if nothing else tells one."""
    last = name.rpartition("/")[2]
    day = dates.in_name(last) if metadata.date is None and "." in last else None
    return metadata if day is None else with_values(metadata, text, {"date": day}, {"date": FILE_NAME})


def _place(text: str, title: str) -> Span | None:
    """Where the headline stands at the top of the text."""
    at = text.find(title, 0, _TITLE_HEAD + len(title))
    return Span(at, at + len(title)) if at >= 0 else None
