"""Who wrote and who supplied a text, from the forms in which news pages say it: dateline, byline, credits.

Promises: each function reads one line (or, for `in_story`, the running text) and gives nothing where the form
could also be a sentence. Agencies come under one name each ("AP" is "Associated Press").

Leaves to others: which lines to ask (`metadata`).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from viewer.corpus import dates

DATED = "byline and date"
"""Why a line of a byline and a date is no story."""

# The great agencies as credits name them, and the name we show. Short names that are words or initials of
# other things (AA, CP, PA) are left out.
AGENCIES = {
    "AP": "Associated Press",
    "Associated Press": "Associated Press",
    "AFP": "AFP",
    "Agence France-Presse": "AFP",
    "Reuters": "Reuters",
    "REUTERS": "Reuters",
    "Thomson Reuters": "Reuters",
    "dpa": "dpa",
    "DPA": "dpa",
    "EFE": "EFE",
    "ANSA": "ANSA",
    "Xinhua": "Xinhua",
    "TASS": "TASS",
    "Anadolu Agency": "Anadolu Agency",
    "Anadolu": "Anadolu Agency",
    "Kyodo": "Kyodo",
    "Yonhap": "Yonhap",
    "PTI": "PTI",
    "Press Trust of India": "PTI",
    "ANI": "ANI",
    "UPI": "UPI",
    "PA Media": "PA Media",
    "The Canadian Press": "The Canadian Press",
    "Canadian Press": "The Canadian Press",
}
_AGENCY = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))

_LEAD = re.compile(
    r"(?P<place>[^()\n—–―:]{2,60}?)(?: ?\((?P<agency>[^()\n]{2,30})\))?(?P<mark> ?[—–―] ?| --? ?|: )(?=\S)"
)
# Words in capitals before a dash that are no place.
_LABELS = frozenset(
    ["ANALYSIS", "BREAKING", "BREAKING NEWS", "CORRECTION", "EDITORIAL", "EDITOR'S NOTE", "EXCLUSIVE", "FILE",
     "FACT CHECK", "LIVE", "NOTE", "OPINION", "PHOTO", "PHOTOS", "UPDATE", "UPDATED", "VIDEO", "WATCH"]
)  # fmt: skip

_NO_PLACE = re.compile(r"[^\w\s.'’/-]|[\d_]")

_BY = re.compile(r"(?:By|BY|Von|Par|Por|Door)\b ?:? ?(?P<rest>[^\W\d_].{2,110})")
_AND = re.compile(r",? (?:and|AND|und|et|y|e|en|&) |, ?")
_END_OF_NAMES = re.compile(r" ?[|•·;]| [–—-] | on | (?=[^\W\d_]{3,9}\.? \d)| (?=\d)")
_PARTICLES = frozenset(
    ["al", "bin", "ben", "da", "de", "del", "della", "der", "di", "du", "el", "la", "le", "van", "von", "y"]
)  # fmt: skip
_NO_NAMES = frozenset(
    ["the", "news", "times", "post", "press", "media", "columnist", "corporation", "editor", "editors",
     "correspondent", "reporter", "staff", "writer", "writers", "bureau", "agencies", "agency",
     "service", "network", "desk", "daily", "tribune", "journal", "herald"]
)  # fmt: skip

_DATED_LIMIT = 140  # code points of a line of a byline and a date
_SMALL_WORDS = _PARTICLES.union(["and", "for", "of", "the", "und", "et", "für", "pour", "para", "in", "&"])
_MARKS = re.compile(r"\s*(?:[|•·;,]|\s[–—-](?=\s|$))\s*")
_READING = re.compile(
    r"[\s|•·–—-]{0,5}\d{1,3}[ -]?min(?:ute)?s?\.?(?: read(?:ing time)?| de lecture| Lesezeit)?$", re.I
)
_BY_ALONE = re.compile(r"(?:By|BY|Von|VON|Par|PAR|Por|POR|Door|DOOR|Di)\b ?:? ?")

_LONE = re.compile(rf"(?:Source|SOURCE)? ?:? ?[(\[–—-]{{0,2}} ?(?:The )?(?P<agency>{_AGENCY})[)\]]?\.?")
_SIGNED = re.compile(rf"[.!?\"”’] ?(?:[(\[]|[—–] ?)(?:The )?(?P<agency>{_AGENCY})[)\]]?\.?$")
_IN_STORY = re.compile(
    rf"\btold (?:the |The )?(?P<told>{_AGENCY})\b"
    rf"|\b(?P<staff>{_AGENCY}) (?:staff )?(?:writer|reporter|correspondent|journalist)s?\b"
    rf"|\b(?P<helped>{_AGENCY}) contributed to this\b"
)
# "Jane Doe is a reporter for Example News."
_ABOUT = re.compile(
    r"(?P<name>[^.,]{3,50}?) is an? (?:[\w-]+ ){0,4}?"
    r"(?:reporter|correspondent|editor|writer|journalist|producer|columnist)"
    r" (?:for|at|with) (?P<outlet>[^.,]{2,50}?)(?: in | based |[.,]|$)",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:©|\(c\)|copyright)(?: ?©| ?\(c\))? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?)?,? (?:by )?"
    r"(?P<outlet>[^\W\d_][^.,/\n]{1,50}?)(?:[.,]|,? all rights|$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where a report comes from; `agency` is empty where none is named, `length` takes in the dash."""

    place: str
    agency: str
    length: int


def dateline(line: str) -> Dateline | None:
    """The dateline that a paragraph opens with: "BAGHDAD (AP) —", "HARTFORD, Conn. —", "Bagdad (AFP) –".

    Without an agency the place must be in capitals, and no colon will do.
    """
    found = _LEAD.match(line)
    if found is None:
        return None
    agency = AGENCIES.get((found["agency"] or "").strip(), "")
    place = " ".join(found["place"].split())
    city, *regions = place.split(",")
    capitals = city.isupper() and sum(c.isalpha() for c in city) >= 3 and city.upper() not in _LABELS
    named = bool(agency) and city[:1].isupper()
    if ":" in found["mark"] and not agency:
        return None
    short = len(city.split()) <= 4 and all(len(r.split()) <= 4 for r in regions) and len(regions) <= 3
    if not short or _NO_PLACE.search(city) or not (named or capitals):
        return None
    return Dateline(place, agency, found.end())


def byline(line: str) -> tuple[str, str]:
    """The names of a "By …" line and the agency that it names, either of them empty."""
    found = _BY.match(line) if len(line) <= 120 else None
    if found is None:
        return "", ""
    rest = found["rest"]
    end = _END_OF_NAMES.search(rest)
    parts = [p.strip() for p in _AND.split(rest[: end.start()] if end else rest)]
    agency = next((AGENCIES[a] for p in parts if (a := p.removeprefix("The ").rstrip(".")) in AGENCIES), "")
    names: list[str] = []
    for part in parts:
        if not _is_name(part):
            break
        names.append(part)
    if not names:
        return "", agency if parts[0].removeprefix("The ").rstrip(".") in AGENCIES else ""
    return ", ".join(names), agency


def dated_byline(line: str) -> tuple[str, datetime.date] | None:
    """The names and the date of a line that tells these and nothing else; None for any other.

    "By Jane Doe | March 23, 2019", "Von Jana Doe, 23. März 2019", "Jane Doe • 23 March 2019 • 5 min read";
    the names may have an office or a paper beside them, which stays where it cannot be told apart.
    """
    if len(line) > _DATED_LIMIT:
        return None
    found = dates.parted(_READING.sub("", line))
    if found is None or found[2]:
        return None
    before, date, _ = found
    by = _BY_ALONE.match(before)
    parts = [part for part in _MARKS.split(before[by.end() if by else 0 :]) if part]
    if not parts or (not by and not (_is_name(parts[0]) and re.search(r"[|•·]", line))):
        return None
    if not all(_is_called(part) for part in parts) or len(parts[0].split()) < 2:
        return None
    names, _ = byline(line)
    return names or _AND.sub(", ", parts[0]), date


def _is_called(part: str) -> bool:
    """Whether all words have capitals, as those of names, offices and papers, but small ones between them."""
    words = part.split()
    return len(words) <= 10 and all(
        word in _SMALL_WORDS or (word[0].isupper() and not any(map(str.isdigit, word))) for word in words
    )


def _is_name(part: str) -> bool:
    """Two to five words with capitals, and none that names a paper or an office."""
    words = part.split()
    return 2 <= len(words) <= 5 and all(
        (w[0].isupper() or w in _PARTICLES)
        and w.lower().strip(".") not in _NO_NAMES
        and not any(map(str.isdigit, w))
        for w in words
    )


def lone_agency(line: str) -> str:
    """The agency of a line that names it and nothing else, or an empty string."""
    found = _LONE.fullmatch(line) if len(line) <= 60 else None
    return AGENCIES[found["agency"]] if found else ""


def signed(line: str) -> str:
    """The agency that signs the end of a paragraph: "… he said. (Reuters)"."""
    found = _SIGNED.search(line[-60:])
    return AGENCIES[found["agency"]] if found else ""


def in_story(text: str) -> list[str]:
    """Agencies that the running text credits with reporting ("told AFP", "Associated Press writer …")."""
    if not any(name in text for name in AGENCIES):  # a look that spares most texts the search
        return []
    return [AGENCIES[m[m.lastgroup or 0]] for m in _IN_STORY.finditer(text)]


def about_author(line: str) -> tuple[str, str]:
    """Name and outlet from a note on the author ("Jane Doe is a reporter for Example News."), or nothing."""
    found = _ABOUT.match(line)
    if found is None or not _is_name(found["name"]) or not _is_title(found["outlet"]):
        return "", ""
    return found["name"], found["outlet"]


def owner(line: str) -> str:
    """Whom a copyright line names, or an empty string."""
    found = _OWNER.match(line) if len(line) <= 300 else None
    name = found["outlet"].strip() if found else ""
    return name if _is_title(name) else ""


def _is_title(name: str) -> bool:
    """One to six words with capitals, small ones between them."""
    words = name.split()
    return 1 <= len(words) <= 6 and all(w[0].isupper() or w in {"of", "and", "the", "for"} for w in words)
