"""Fields: how each value of an article's metadata is read from a text, written as one, and checked.

Promises: what `written` gives is read back by `value_of` as the same value, white space aside; a date that
can be read in two ways is read in none. Of a value that a reader may type, `refusal` says in one line why it
is none.

Leaves to others: where values come from (`merging`, `sidecars`, `correcting`).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping

from viewer.corpus import credits, dates
from viewer.corpus.article import Metadata
from viewer.text.filled import Filled

FIELDS = ("title", "outlet", "byline", "dateline", "date", "updated", "credits", "language", "url")
"""The fields that tables and readers may tell, in the order in which a reader sees them."""
LONGEST = 1000
"""Code points of a value at most."""

Value = str | datetime.date | datetime.datetime | tuple[str, ...] | None

NOTHING: Mapping[str, Value] = {
    **dict.fromkeys(FIELDS, ""),
    "date": None,
    "updated": None,
    "credits": (),
}
"""What each field holds where there is no value."""

_ZONE = re.compile(
    r"\s*(?:(?P<utc>UTC|GMT|Z)|(?P<sign>[+-])(?P<h>\d{1,2})(?::?(?P<m>\d\d))?)$", re.IGNORECASE
)
_SHORT_HOUR = re.compile(r"(?<=\d)[T ](\d):")
_TIMED = re.compile(r"\d[T ]\d{1,2}:\d\d")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#:]\S*)?", re.IGNORECASE)


def value_of(field: str, text: str) -> Value:
    """The value that a text tells of a field; None where it tells none."""
    line = " ".join(text.split())[:LONGEST]
    if field == "date":
        return day_of(line)
    if field == "updated":
        return moment_of(line)
    if field == "credits":
        return agencies(line) or None
    return line or None


def written(metadata: Metadata, field: str) -> str:
    """The value of a field as a reader would type it; empty where there is none."""
    value = getattr(metadata, field)
    if isinstance(value, datetime.datetime):
        return _moment(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return ", ".join(value) if isinstance(value, tuple) else str(value or "")


def refusal(field: str, text: str) -> str:
    """Why a text that a reader typed is no value of a field; empty where it is one, or is empty."""
    line = " ".join(text.split())
    if not line:
        return ""
    if len(line) > LONGEST:
        return Filled("This is longer than {count} characters.", count=LONGEST)
    if field == "date" and day_of(line) is None:
        return Filled("This is no date that can be read in one way; write it as 2020-01-31.")
    if field == "updated" and moment_of(line) is None:
        return Filled("This is no time that can be read in one way; write it as 2020-01-31 14:05 +01:00.")
    if field == "language" and not _LANGUAGE.fullmatch(line):
        return Filled("This is no code of a language, such as en or pt-BR.")
    if field == "url" and not _ADDRESS.fullmatch(line):
        return Filled("This is no address of a page, such as https://example.org/story.")
    return ""


def moment_of(value: str) -> datetime.datetime | None:
    """A moment as ISO 8601 writes it, its hour with one digit or two; None for anything else."""
    text = value.strip()
    zone = _ZONE.search(text) if _TIMED.search(text) else None
    if zone is not None:
        offset = "+00:00" if zone["utc"] else f"{zone['sign']}{int(zone['h']):02}:{zone['m'] or '00'}"
        text = text[: zone.start()] + offset
    try:
        return datetime.datetime.fromisoformat(_SHORT_HOUR.sub(r"T0\1:", text))
    except ValueError:
        return None


def day_of(value: str) -> datetime.date | None:
    """A day as ISO 8601 or as a newspaper writes it; None where it cannot be told."""
    moment = moment_of(value)
    return moment.date() if moment is not None else dates.read(value.strip())


def agencies(line: str) -> tuple[str, ...]:
    """The agencies in a list with commas or semicolons; those that are known by their usual names."""
    names = (" ".join(name.split()) for name in re.split(r"[,;]", line))
    return tuple(dict.fromkeys(credits.AGENCIES.get(name, name) for name in names if name))


def _moment(moment: datetime.datetime) -> str:
    """Day, time and zone with spaces between; the day alone where no time is told."""
    if moment.tzinfo is None and moment.time() == datetime.time():
        return moment.date().isoformat()
    told = moment.replace(tzinfo=None).isoformat(" ", "minutes" if not moment.second else "seconds")
    zone = moment.isoformat()[len(moment.replace(tzinfo=None).isoformat()) :]
    return f"{told} {zone}".rstrip()
