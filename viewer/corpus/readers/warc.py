"""WARC (.warc, .warc.gz; ISO 28500): each web page that was fetched with success is an article.

Requests, pictures, scripts and failed answers are skipped; how many pages gave no text is told by name. The
size of all that is unpacked is bounded, and that of each page.
"""

from __future__ import annotations

import contextlib
import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.readers import html, pace
from viewer.corpus.web.tree import PAGE_LIMIT
from viewer.text.filled import Filled

_TOTAL = 512 * 1024 * 1024
_PAGES = 20_000
_TYPES = ("text/html", "application/xhtml+xml")
_ORIGIN = "web archive"


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The articles of a web archive.

    Raises:
        Unreadable: for what is no archive, or holds no page.
    """
    found = _Archive(name)
    try:
        for record in _records(data):
            pace.step(found.seen, 0)
            if not found.enter(record):
                break
    except _Damaged as error:
        if not found.drafts:
            raise Unreadable(error.args[0]) from None
        found.failures.append(("", Filled("the archive is damaged from here on")))
    if not found.drafts and not found.failures:
        raise Unreadable("no web page in this archive")
    return found.result()


class _Damaged(Exception):
    """No more records can be read; the message is why none could, where that is so."""


_OF_WARCIO = (
    *(OSError, ValueError, EOFError, AttributeError, TypeError, LookupError, OverflowError),
    zlib.error,
)
"""What warcio raises on damaged records, beside an exception of its own."""


@contextlib.contextmanager
def _watched() -> Iterator[None]:
    """Turns what warcio raises on a damaged record into one exception."""
    from warcio.exceptions import ArchiveLoadFailed

    try:
        yield
    except ArchiveLoadFailed:
        raise _Damaged(Filled("not a web archive, or a damaged one")) from None
    except _OF_WARCIO:
        raise _Damaged(Filled("a damaged web archive")) from None


def _records(data: bytes) -> Iterator[Any]:
    """The records of an archive.

    Raises:
        _Damaged: where there are no more that can be read.
    """
    from warcio.archiveiterator import ArchiveIterator

    with _watched():
        records = iter(ArchiveIterator(io.BytesIO(data)))
    while True:
        with _watched():
            record = next(records, None)
        if record is None:
            return
        yield record


@dataclass(slots=True)
class _Archive:
    """What an archive gave so far."""

    name: str
    drafts: list[Draft] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)
    skipped: int = 0
    seen: int = 0
    _size: int = 0

    def enter(self, record: Any) -> bool:
        """Takes in a record; False where no more is read."""
        self.seen += 1
        if record.rec_type not in {"response", "resource"}:
            return True
        with _watched():
            address = record.rec_headers.get_header("WARC-Target-URI") or ""
            body = record.content_stream().read(PAGE_LIMIT + 1) if _is_page(record) else None
            charset = _charset(record)
        if body is None:
            self.skipped += 1
            return True
        part = str(len(self.drafts) + len(self.failures) + 1)
        self._size += len(body)
        if self._size > _TOTAL or len(self.drafts) >= _PAGES:
            self.failures.append((part, Filled("more than is read of one archive")))
            return False
        try:
            draft = html.page(body, self.name, charset, address.strip("<>"))
        except Unreadable as error:
            self.failures.append((part, error.args[0]))
            return True
        told = {"url": Told(address.strip("<>"), _ORIGIN), **draft.told} if address else dict(draft.told)
        self.drafts.append(replace(draft, told=told, part=part))
        return True

    def result(self) -> Read:
        """The articles, the first with a note on what was skipped."""
        if self.drafts and self.skipped and not self.drafts[0].note:
            note = Filled(
                "{name}: {count} files that are no web pages skipped", name=self.name, count=self.skipped
            )
            self.drafts[0] = replace(self.drafts[0], note=note)
        return Read(tuple(self.drafts), tuple(self.failures))


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    if record.rec_type == "resource":
        kind = record.rec_headers.get_header("Content-Type") or ""
    else:
        if headers is None or not (headers.get_statuscode() or "").startswith("2"):
            return False
        kind = headers.get_header("Content-Type") or ""
    return bool(kind.lower().split(";")[0].strip() in _TYPES)


def _charset(record: Any) -> str:
    kind = record.http_headers.get_header("Content-Type") if record.http_headers is not None else ""
    for part in (kind or "").split(";")[1:]:
        key, _, value = part.partition("=")
        if key.strip().lower() == "charset":
            return str(value).strip("\"' ")
    return ""
