"""PDF: the text of printed pages, by the library pypdfium2, put in the order in which a person reads it.

Promises: columns one after the other, words divided at line ends put together, running heads and page numbers
left out, paragraphs rebuilt; and where each page begins. Pictures of text are not read, and said so.

Leaves to others: lines, order, margins and paragraphs (`printed`).
"""

from __future__ import annotations

import contextlib
import datetime
import re
from typing import Any

from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.readers import pace
from viewer.corpus.readers.file import TEXT_LIMIT
from viewer.corpus.readers.printed import browser
from viewer.corpus.readers.printed.lines import Page, page_of
from viewer.corpus.readers.printed.margins import without
from viewer.corpus.readers.printed.order import ordered
from viewer.corpus.readers.printed.paragraphs import text_of
from viewer.corpus.readers.printed.tables import with_rows
from viewer.corpus.readers.properties import ORIGIN, told
from viewer.text.filled import Filled

LARGEST = Filled("largest letters of the page")
"""The origin of a headline that a printed web page shows and its document does not tell."""
EDGE = Filled("edge of the printed page")
"""The origin of an address that a browser printed above or below the page."""
_HEAD = 1024  # bytes in which the mark of a PDF stands, and its end
_INFORMATION = ("Title", "Author", "CreationDate", "ModDate", "Producer", "Creator")
_PAGES = 10_000
_PAGE_LETTERS = 100_000
_UNKNOWN = 0.3  # share of letters without a meaning from which a text is not worth showing
_MOMENT = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?|Z)?")
_NO_LETTER = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of a PDF document.

    Raises:
        Unreadable: for what is no PDF, is damaged or protected with a password, or holds no text.
    """
    if b"%PDF-" not in data[:_HEAD]:
        raise Unreadable("not a PDF document, whatever its name says")
    document = _opened(data)
    try:
        pages, failed = _pages(document)
        properties = _properties(document)
    finally:
        document.close()
    if not any(page.lines for page in pages):
        raise Unreadable(
            "no text in this document: its pages are pictures, which would need text recognition"
        )
    printed = browser.without_edges(pages, properties["title"], properties["maker"])
    found = text_of([ordered(with_rows(page.lines)) for page in without(printed.pages)])
    if not found.text:
        found = text_of([ordered(with_rows(page.lines)) for page in pages])
    if len(_NO_LETTER.findall(found.text)) > _UNKNOWN * len(found.text):
        raise Unreadable("its fonts do not say which letters they show")
    starts = found.pages if len(pages) > 1 else (0,)
    note = _note(data, name, pages, failed)
    values = _told(found.text, properties, printed)
    return Read((Draft(found.text, told=values, pages=starts, note=note),))


def _told(text: str, properties: dict[str, str], printed: browser.Print) -> dict[str, Told]:
    """What the document tells of its article.

    Of a web page that was printed the document's own dates are those of the print, and its title may be
    that of the window.
    """
    maker = properties["maker"]
    own = {name: value for name, value in properties.items() if name != "maker"}
    if printed.printed or browser.made_by_browser(maker):
        own["date"] = own["updated"] = ""
    values = told(text, **own)
    if not printed.printed and not browser.made_by_browser(maker):
        return values
    title = values["title"].value if "title" in values else ""
    headline, named = browser.headline(printed.pages, text, title)
    if headline and (named or printed.printed):
        values["title"] = Told(headline, ORIGIN if named else LARGEST)
    if printed.address:
        values["url"] = Told(printed.address, EDGE)
    return values


def _opened(data: bytes) -> Any:
    """The document.

    Raises:
        Unreadable: where it cannot be opened.
    """
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise Unreadable("protected with a password") from None
        raise Unreadable("damaged or cut off: its pages cannot be read") from None


def _pages(document: Any) -> tuple[list[Page], int]:
    """The pages, and how many of them could not be read.

    Raises:
        Unreadable: for a document that is too long.
    """
    import pypdfium2

    pages: list[Page] = []
    failed = letters = 0
    if len(document) > _PAGES:
        raise Unreadable("too long for one article")
    for number in range(len(document)):
        try:
            page = page_of(document[number], _PAGE_LETTERS)
        except pypdfium2.PdfiumError:
            page, failed = Page(1.0, 1.0, ()), failed + 1
        pages.append(page)
        letters += sum(len(line.text) for line in page.lines)
        if letters > TEXT_LIMIT:
            raise Unreadable("too long for one article")
        pace.step(number + 1, len(document))
    if failed == len(pages):
        raise Unreadable("damaged or cut off: its pages cannot be read")
    return pages, failed


def _note(data: bytes, name: str, pages: list[Page], failed: int) -> str:
    """What a reader should know of what is missing."""
    if failed:
        return Filled(
            "{count} of {pages} pages of {name} could not be read",
            count=failed,
            pages=len(pages),
            name=name,
        )
    if b"%%EOF" not in data[-_HEAD:]:
        return Filled("{name} is cut off; what could be read is shown", name=name)
    if empty := sum(not page.lines for page in pages):
        return Filled(
            "{count} of {pages} pages of {name} are pictures without text",
            count=empty,
            pages=len(pages),
            name=name,
        )
    return ""


def _properties(document: Any) -> dict[str, str]:
    """What the document's information says."""
    found = dict.fromkeys(_INFORMATION, "")
    for key in found:
        with contextlib.suppress(UnicodeError):  # a damaged value is none
            found[key] = document.get_metadata_value(key)
    return {
        "title": found["Title"],
        "byline": found["Author"],
        "date": _iso(found["CreationDate"]),
        "updated": _iso(found["ModDate"]),
        "maker": f"{found['Producer']} {found['Creator']}",
    }


def _iso(value: str) -> str:
    """A moment as PDF writes it, in ISO 8601; empty where it is none."""
    match = _MOMENT.match(value.strip())
    if match is None:
        return ""
    year, month, day, hour, minute, second = (
        int(part or one) for part, one in zip(match.groups()[:6], "011000", strict=True)
    )
    try:
        moment = datetime.datetime(year, month, day, hour, minute, second)
    except ValueError:
        return ""
    zone = f"{match[7]}{match[8]}:{match[9] or '00'}" if match[7] else "Z" if "Z" in match[0] else ""
    return moment.isoformat() + zone
