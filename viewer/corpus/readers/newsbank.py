r"""Exports of news databases: many documents in one text, each an article with its metadata.

Promises: a text is taken for an export only where the marks between documents and the labels that the
databases print agree; every document is a stretch of the text, unaltered, of which the database's own lines
(labels, counters, copyright, codes) are set aside. A stretch between marks that follows no layout is an
article as it stands if it is long enough for one; a cover page or a list of hits is left out.

Known are the layouts of Nexis ("3 of 12 DOCUMENTS", "LENGTH: 512 words", "LOAD-DATE: …"; the newer one with
"Body" on a line of its own and "End of Document") and of Factiva (two-letter labels "HD", "WC", "PD", "SN",
"LP", "TD", or the same lines without labels; "Document ABCD000020200105eg150000k").

Leaves to others: the formats that the text came in (`plain`, `rtf`, `html`), the lines of a document
(`newsbank_layouts`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from viewer.corpus import dates
from viewer.corpus.article import Boilerplate
from viewer.corpus.counting import count_words
from viewer.corpus.draft import Draft, Told
from viewer.corpus.readers import pace
from viewer.corpus.readers.newsbank_layouts import Document, factiva, nexis, nexis_newer
from viewer.corpus.stories import STORY_WORDS
from viewer.text.filled import Filled
from viewer.text.spans import Span

_COUNTER = re.compile(r"^[ \t]*(?:Document )?\d{1,6} of \d{1,6}(?: DOCUMENTS?)?[ \t]*$", re.MULTILINE)
_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE)
_CODE = re.compile(
    r"^[ \t]*(?:AN[ \t]+)?Document [A-Z][A-Z0-9]{5,9}(?:19|20)\d{6}[a-z0-9]{6,12}[ \t]*$", re.MULTILINE
)


def documents(draft: Draft) -> list[Draft]:
    """The documents of an export as drafts, each one story; empty where the text is no export."""
    text = draft.text
    if draft.story is not None:
        return []
    found = _nexis(text) or _nexis_newer(text) or _factiva(text)
    out = []
    for n, document in enumerate(found, 1):
        out.append(_draft(draft, document, n))
        pace.step(n, len(found))
    return out


def _nexis(text: str) -> list[Document]:
    if " of " not in text or "LENGTH:" not in text:
        return []
    starts = [m.start() for m in _COUNTER.finditer(text)]
    return _read(text, list(map(Span, starts, [*starts[1:], len(text)])), nexis)


def _nexis_newer(text: str) -> list[Document]:
    if "End of Document" not in text:
        return []
    return _read(text, _ended([m.end() for m in _END.finditer(text)]), nexis_newer)


def _factiva(text: str) -> list[Document]:
    if "Document " not in text:
        return []
    return _read(text, _ended([m.end() for m in _CODE.finditer(text)]), factiva)


def _ended(ends: list[int]) -> list[Span]:
    """The stretches before the marks."""
    return list(map(Span, [0, *ends[:-1]], ends))


def _read(text: str, spans: list[Span], layout: Callable[[str, Span], Document | None]) -> list[Document]:
    """The documents in stretches of a text; none where not one of them follows the layout."""
    found = []
    for n, span in enumerate(spans, 1):
        found.append(layout(text, span))
        pace.step(n, len(spans))
    if not any(found):
        return []
    out = []
    for span, document in zip(spans, found, strict=True):
        if document is not None:
            out.append(document)
        elif count_words(text, span) >= STORY_WORDS:
            out.append(Document(span))
    return out


def _pages(pages: tuple[int, ...], whole: Span) -> tuple[int, ...]:
    """Where the pages of one document begin, the first of them at its start."""
    return (0, *(page - whole.start for page in pages if whole.start < page < whole.end)) if pages else ()


_LINE = Filled("line of the database")


@cache
def _origin(label: str) -> str:
    """Where a value is told; one text for all documents, since there may be many."""
    return Filled("the database's label '{name}'", name=label)


def _draft(draft: Draft, document: Document, number: int) -> Draft:
    """A document as a draft of its own."""
    whole = document.whole
    told = {
        field: Told(value, _origin(label))
        for field, (label, value) in document.told.items()
        if value and (field != "date" or dates.read(value))
    }
    aside = tuple(
        Boilerplate(Span(span.start - whole.start, span.end - whole.start), _LINE) for span in document.aside
    )
    part = f"{draft.part} {number}".strip()
    return replace(
        draft,
        text=whole.of(draft.text),
        story=Span(0, len(whole)),
        told=told,
        boilerplate=aside,
        pages=_pages(draft.pages, whole),
        part=part,
        note=draft.note if number == 1 else "",
    )
