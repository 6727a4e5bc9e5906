"""Properties: what a document says of itself beside its text, as told values.

Promises: a property is about the file, not about the story: who made it and when. So a byline or a date that
the text prints counts for more, and a title that only names a file or a program is none.
"""

from __future__ import annotations

import re

from viewer.corpus import boilerplate, metadata
from viewer.corpus.draft import Told

ORIGIN = "document properties"
_TOP = 8_000  # code points at the top of a text in which it may print its byline and date
_PROGRAM = re.compile(r"^(?:Microsoft Word|Microsoft PowerPoint|Print|Writer)\s*-\s*", re.I)
_NO_TITLE = re.compile(
    r"(?:untitled|unbenannt|sans titre|document|dokument|title|word document|powerpoint presentation"
    r"|slide|page|new document)[\s\d._-]*|\S*\.(?:docx?|rtf|odt|pdf|txt|html?|indd|qxd|tmp)|\W*|[\W\d]*",
    re.I,
)
_NO_PERSON = re.compile(
    r"(?:microsoft(?: office)?|office|windows|admin(?:istrator)?|user|owner|unknown|author|python-docx|"
    r"default|root|guest|libreoffice|calibre|pdf\w*)(?: user)?(?: \d+)?|\W*",
    re.I,
)
_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d")


def told(
    text: str, title: str = "", byline: str = "", date: str = "", updated: str = "", language: str = ""
) -> dict[str, Told]:
    """The values that say something of the article; dates and times in ISO 8601."""
    title = _PROGRAM.sub("", title.strip())
    given = {
        "title": "" if _NO_TITLE.fullmatch(title) else title,
        "byline": "" if _NO_PERSON.fullmatch(byline.strip()) else byline,
        "date": date if _DAY.match(date.strip()) else "",
        "updated": updated if _DAY.match(updated.strip()) else "",
        "language": "" if language in {"und", "x-none"} else language,
    }
    if given["byline"] or given["date"]:
        top = text[:_TOP]
        printed = metadata.read(top, boilerplate.find(top))
        given["byline"] = "" if printed.byline else given["byline"]
        given["date"] = "" if printed.date else given["date"]
    return {name: Told(found.strip(), ORIGIN) for name, found in given.items() if found.strip()}
