"""From a draft to an article: what the file tells of it and what its text tells, put together.

Promises: what the file tells of itself counts for more than what is read out of the text, except the place of
the headline, which is in the text or nowhere; each value that is not from the text says where it is from.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from viewer.corpus import boilerplate, dates, metadata
from viewer.corpus.article import Article, Boilerplate, Metadata
from viewer.corpus.counting import count_words
from viewer.corpus.draft import Draft, Told
from viewer.text.spans import Span, gaps

ANOTHER = "another article in this file"
"""Why a part of a text is set aside where its file holds several articles."""
_TITLE_HEAD = 2_000  # code points at the top of a text in which its headline is looked for


def article_of(draft: Draft, path: Path, article_id: str, sha256: str = "") -> Article:
    """The article of a draft; `sha256` is that of its file, otherwise that of the text's UTF-8 bytes."""
    text = draft.text
    own = draft.story or Span(0, len(text))
    found = boilerplate.find(own.of(text))
    read = metadata.read(own.of(text), found)
    if own.start:
        found = tuple(replace(b, span=_moved(b.span, own.start)) for b in found)
        read = replace(read, title_span=_moved(read.title_span, own.start) if read.title_span else None)
    aside = _aside(found, (*draft.boilerplate, *_others(own, len(text))))
    return Article(
        id=article_id,
        path=path,
        text=text,
        sha256=sha256 or hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest(),
        words=sum(count_words(text, span) for span in gaps((b.span for b in aside), Span(0, len(text)))),
        metadata=_merged(text, read, draft.told),
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


def _merged(text: str, read: Metadata, told: Mapping[str, Told]) -> Metadata:
    """The metadata with what the file tells in the place of what was read from the text."""
    values: dict[str, object] = {}
    for name in ("title", "outlet", "byline", "language", "url"):
        if name in told and told[name].value.strip():
            values[name] = " ".join(told[name].value.split())
    if "date" in told and (date := day_of(told["date"].value)):
        values["date"] = date
    if "updated" in told and (moment := moment_of(told["updated"].value)):
        values["updated"] = moment
    if "title" in values:
        values["title_span"] = _place(text, str(values["title"])) or read.title_span
    origins = tuple((name, told[name].origin) for name in values if name in told)
    return replace(read, **values, origins=origins)  # type: ignore[arg-type]


def _place(text: str, title: str) -> Span | None:
    """Where the headline stands at the top of the text."""
    at = text.find(title, 0, _TITLE_HEAD + len(title))
    return Span(at, at + len(title)) if at >= 0 else None


def moment_of(value: str) -> datetime.datetime | None:
    """A moment as ISO 8601 writes it; None for anything else."""
    try:
        return datetime.datetime.fromisoformat(value.strip())
    except ValueError:
        return None


def day_of(value: str) -> datetime.date | None:
    """A day as ISO 8601 or as a newspaper writes it; None where it cannot be told."""
    moment = moment_of(value)
    return moment.date() if moment is not None else dates.read(value.strip())
