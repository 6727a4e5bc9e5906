"""Dates as pages print them beside a headline, in the languages whose months we know.

Promises: only a date that can be read in one way is read: 03/04/2020 is March to some and April to others,
so it gives None. Years are 1600 to 2199.

Leaves to others: which lines may hold the date of an article (`metadata`).
"""

from __future__ import annotations

import datetime
import re

# Month names, January first, with their usual short forms.
_NAMES = (
    "january jan januar janvier janv enero ene gennaio janeiro januari января stycznia ocak ιανουαρίου",
    "february feb februar février fevr févr febrero febbraio fevereiro fev februari"
    " февраля lutego şubat φεβρουαρίου",
    "march mar märz mrz mars marzo março maart марта marca mart μαρτίου",
    "april apr avril avr abril abr aprile апреля kwietnia nisan απριλίου",
    "may mai mayo maggio maio mei мая maja mayıs μαΐου",
    "june jun juni juin junio giugno giu junho июня czerwca haziran ιουνίου",
    "july jul juli juillet juil julio luglio lug julho июля lipca temmuz ιουλίου",
    "august aug août agosto ago augustus августа sierpnia ağustos αυγούστου",
    "september sept sep septembre septiembre settembre set setembro сентября września eylül σεπτεμβρίου",
    "october oct oktober okt octobre octubre ottobre outubro октября października ekim οκτωβρίου",
    "november nov novembre noviembre novembro ноября listopada kasım νοεμβρίου",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro"
    " декабря grudnia aralık δεκεμβρίου",
)
_MONTHS = {name: i for i, names in enumerate(_NAMES, 1) for name in names.split()}

# The patterns take any word for a month and ask the table then: a pattern of all names is slow to compile.
_WORD = r"[^\W\d_]{3,12}"
_YEAR = r"(?:1[6-9]|2[01])\d\d"
_NAMED = (
    re.compile(
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)? (?:de |of )?(?P<n>{_WORD})\.?,?(?: de)? (?P<y>{_YEAR})\b",
        re.I,
    ),
    re.compile(rf"(?P<n>{_WORD})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>{_YEAR})\b", re.I),
)
_NUMBERED = (
    re.compile(rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    re.compile(rf"(?P<d>\d{{1,2}})\. ?(?P<m>\d{{1,2}})\. ?(?P<y>{_YEAR})\b"),
    re.compile(rf"(?P<y>{_YEAR}) ?年 ?(?P<m>\d{{1,2}}) ?月 ?(?P<d>\d{{1,2}}) ?日"),
    re.compile(rf"(?P<y>{_YEAR})/(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})(?!\d)"),
)
_IN_NAME = re.compile(
    r"(?<![^\W_])(?P<y>(?:19|20)\d\d)(?P<sign>[-_.]?)(?P<m>\d\d)(?P=sign)(?P<d>\d\d)(?![^\W_])"
)
_SLASHED = re.compile(rf"(?<!\d)(?P<one>\d{{1,2}})/(?P<two>\d{{1,2}})/(?P<y>{_YEAR})\b")

# What may stand beside the date on a line that tells nothing else: labels, weekdays, a time of day, zones.
_BESIDE = re.compile(
    r"t?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[.,]\d+)?z?|[ap]\.?m\b\.?|[+-]\d{2}:?\d{2}|"
    r"[a-zà-ÿа-яё]+day\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b|"
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|"
    r"\b(?:first|last|published|publié|publicado|pubblicato|veröffentlicht|posted|updated|update|modified|issued|"
    r"created|actualizado|mis à jour|aktualisiert|date|datum|fecha|data|le|el|am|um|uhr|on|at|à|est|edt|"
    r"et|gmt|utc|bst|cet|cest|pst|pdt|ist|ast|[tz])\b|[^\w]",
    re.IGNORECASE,
)


_LABEL_END = re.compile(
    r"(?:(?:first |last )?\b(?:published|posted|updated|publié|publicado|pubblicato|veröffentlicht"
    r"|aktualisiert|[a-z]{3,6}day|on|am|le|el|at|date)\b|[\s:,.])*$",
    re.IGNORECASE,
)

_YEARS = re.compile(_YEAR)
"""What every date has, and hardly any other line."""


def read(text: str) -> datetime.date | None:
    """The date in `text` (a value such as that of "Date:"), or None."""
    found = _find(text[:200])
    return found[0] if found else None


def read_line(line: str) -> datetime.date | None:
    """The date of a line that tells a date and at most a label, a weekday and a time; None for any other."""
    found = _find(line) if len(line) <= 100 and _YEARS.search(line) else None
    if found is None:
        return None
    date, start, end = found
    return None if _BESIDE.sub("", f"{line[:start]} {line[end:]}") else date


def parted(line: str) -> tuple[str, datetime.date, str] | None:
    """What stands before the date of a line, without labels and times at its end; the date; what follows it.

    What follows is bare of labels, signs and times of day too.
    """
    found = _find(line) if _YEARS.search(line) else None
    if found is None:
        return None
    date, start, end = found
    return _LABEL_END.sub("", line[:start]), date, _BESIDE.sub("", line[end:])


def in_name(name: str) -> datetime.date | None:
    """The one day that a file's name tells, year first ("2020-01-31 bridge.txt", "20200131_a"); else None."""
    days = {_date(m["y"], int(m["m"]), m["d"]) for m in _IN_NAME.finditer(name)} - {None}
    return days.pop() if len(days) == 1 else None


def _find(text: str) -> tuple[datetime.date, int, int] | None:
    """A date and where it stands."""
    for pattern in _NAMED:
        for m in pattern.finditer(text):
            date = _date(m["y"], _MONTHS.get(m["n"].lower(), 0), m["d"])
            if date:
                return date, m.start(), m.end()
    for pattern in _NUMBERED:
        found = pattern.search(text)
        if found and (date := _date(found["y"], int(found["m"]), found["d"])):
            return date, found.start(), found.end()
    slashed = _SLASHED.search(text)
    if slashed and (date := _slashed(slashed["y"], int(slashed["one"]), int(slashed["two"]))):
        return date, slashed.start(), slashed.end()
    return None


def _slashed(year: str, one: int, two: int) -> datetime.date | None:
    """Day and month in the order that alone is possible."""
    if one <= 12 and two <= 12 and one != two:
        return None
    return _date(year, min(one, two), str(max(one, two)))


def _date(year: str, month: int, day: str) -> datetime.date | None:
    try:
        return datetime.date(int(year), month, int(day))
    except ValueError:
        return None
