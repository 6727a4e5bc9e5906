"""Layouts of the documents of news databases: which lines are the story, and what the others tell.

Promises: a span that has no label of its layout, or no story, gives None; the lines of a document are told
apart by the labels alone and never altered.

Leaves to others: where a document begins and ends (`newsbank`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.corpus import dates
from viewer.text.spans import Span

_LINE = re.compile(r"[^\n]+")
_WORDS = re.compile(r"\d[\d,.]* (?:words|Wörter|mots|palabras|parole)\b", re.IGNORECASE)
_LABEL = re.compile(r"(?P<name>[A-Z][A-Z -]{2,24}): ?(?P<value>.*)")
_NEWER = re.compile(r"(?P<name>Byline|Headline|Language): ?(?P<value>.*)")
_TAG = re.compile(r"(?P<name>[A-Z]{2,3})(?:[ \t]+(?P<value>\S.*))?")
_COPYRIGHT = re.compile(r"(?i)(?:copyright\b|©|\(c\)).*|all rights reserved\.?")
_STORY_TAGS = {"HD", "LP", "TD"}
_TAGS = _STORY_TAGS | {
    *("SE", "HL", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CT", "RF"),
    *("ART", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM", "DLN", "NGC", "GC", "DE"),
}
_BY = re.compile(r"(?i)(?:by|von|par|por) ")
_MOST = 40
"""Lines above a story at most."""


@dataclass(slots=True)
class Document:
    """A document: all of it, its lines that are not the story, and fields with the label they are told by."""

    whole: Span
    aside: list[Span] = field(default_factory=list)
    told: dict[str, tuple[str, str]] = field(default_factory=dict)

    def tell(self, field_name: str, label: str, value: str) -> None:
        """Takes in a value; the first of a field counts."""
        value = " ".join(value.split())
        if value:
            self.told.setdefault(field_name, (label, value))


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    text: str


def _lines(text: str, span: Span) -> list[_Line]:
    """The lines of a span that hold anything, without the white space around them."""
    out = []
    for m in _LINE.finditer(text, span.start, span.end):
        bare = m[0].strip()
        if bare:
            start = m.start() + m[0].index(bare[0])
            out.append(_Line(Span(start, start + len(bare)), bare))
    return out


def _hull(lines: list[_Line]) -> Span:
    return Span(lines[0].span.start, lines[-1].span.end)


_OLDER = {"BYLINE": "byline", "LANGUAGE": "language", "URL": "url", "HEADLINE": "title"}


def nexis(text: str, span: Span) -> Document | None:
    """A document of Nexis as text: outlet, date, headline, labels, "BODY:", story, labels."""
    lines = _lines(text, span)
    labels = [(n, m) for n, line in enumerate(lines) if (m := _LABEL.fullmatch(line.text))]
    length = next((n for n, m in labels[:_MOST] if m["name"] == "LENGTH"), None)
    if length is None:
        return None
    body = next((n for n, m in labels if m["name"] == "BODY" and n >= length), None)
    first = body + 1 if body is not None else _after_labels(labels, length)
    last = next((n for n, m in labels if n > first and m["name"] in _BELOW), len(lines))
    last = next((n for n in range(last, first, -1) if not _COPYRIGHT.fullmatch(lines[n - 1].text)), first)
    if first >= last:
        return None
    document = Document(_hull(lines))
    head = lines[1 : labels[0][0]]
    title = _nexis_head(document, head)  # its lines
    for n, found in labels:
        if n < first or n >= last:
            value = found["value"] or (lines[n + 1].text if n + 1 < len(lines) and n < first - 1 else "")
            document.tell(_OLDER.get(found["name"], ""), found["name"], value)
            if found["name"] == "HEADLINE" and found["value"]:
                title = [Span(lines[n].span.end - len(found["value"]), lines[n].span.end)]
    document.told.pop("", None)
    document.aside = _others(lines[:first], title) + _others(lines[last:], [])
    return document


_BELOW = (
    *("LOAD-DATE", "GRAPHIC", "LANGUAGE", "URL", "PUBLICATION-TYPE", "JOURNAL-CODE"),
    *("DOCUMENT-TYPE", "SUBJECT"),
)


def _after_labels(labels: list[tuple[int, re.Match[str]]], length: int) -> int:
    """The first line of a story that no "BODY:" stands above: the one below the labels around the length."""
    last = length
    for n, _ in labels:
        if n == last + 1:
            last = n
    return last + 1


def _nexis_head(document: Document, head: list[_Line]) -> list[Span]:
    """Reads outlet and date above the labels; gives the lines of the headline below them."""
    plain = [line for line in head if not _COPYRIGHT.fullmatch(line.text)]
    dated = next((n for n, line in enumerate(plain) if dates.read(line.text)), None)
    if dated is None or not dated:
        return []
    document.tell("outlet", "source", plain[0].text)
    document.tell("date", "date", plain[dated].text)
    below = plain[dated + 1 :]
    if len(below) > 1 and re.search(r"(?i)\bedition\b", below[0].text):
        below = below[1:]
    document.tell("title", "headline", " ".join(line.text for line in below))
    return [line.span for line in below]


_NEWER_FIELDS = {"Byline": "byline", "Language": "language", "Headline": "title"}


def nexis_newer(text: str, span: Span) -> Document | None:
    """A document of the newer Nexis: headline, outlet, date, labels, "Body", story, "Load-Date:", end."""
    lines = _lines(text, span)
    body = next((n for n, line in enumerate(lines) if line.text == "Body"), None)
    length = next((n for n, line in enumerate(lines) if line.text.startswith("Length:")), None)
    if body is None or length is None or length > body or body > _MOST or not length:
        return None
    ends = (n for n in range(len(lines) - 1, body, -1) if lines[n].text.startswith("Load-Date:"))
    last = next(ends, len(lines) - 1)
    last = next((n for n in range(max(body + 1, last - 8), last) if lines[n].text in _SECTIONS), last)
    if body + 1 >= last:
        return None
    start = next((n for n in range(body) if not _COUNTED.fullmatch(lines[n].text)), 0)
    document = Document(_hull(lines))
    dated = next((n for n in range(start + 1, length) if dates.read(lines[n].text)), None)
    if dated is not None and dated - start >= 2:
        document.tell("date", "date", lines[dated].text)
        document.tell("outlet", "source", lines[dated - 1].text)
    document.tell("title", "headline", lines[start].text)
    for line in (*lines[:body], *lines[last:]):
        found = _NEWER.fullmatch(line.text)
        if found and found["name"] in _NEWER_FIELDS:
            document.tell(_NEWER_FIELDS[found["name"]], found["name"], found["value"])
    document.aside = _others(lines[: body + 1], [lines[start].span]) + _others(lines[last:], [])
    return document


_SECTIONS = ("Graphic", "Classification", "Notes", "Correction")
_COUNTED = re.compile(r"\d+\. .*|Document \d+ of \d+|\d+ of \d+(?: DOCUMENTS)?|Page \d+ of \d+")


def factiva(text: str, span: Span) -> Document | None:
    """A document of Factiva, with labels or without."""
    lines = _lines(text, span)
    found = _labelled(lines) if lines else None
    return found or (_unlabelled(lines) if lines else None)


_FACTIVA = {"HD": "title", "BY": "byline", "PD": "date", "SN": "outlet", "LA": "language", "URL": "url"}


def _labelled(lines: list[_Line]) -> Document | None:
    """A document with two-letter labels, each on its line or before its text."""
    groups: list[tuple[str, list[tuple[Span, str]]]] = []
    for line in lines:
        found = _TAG.fullmatch(line.text)
        if found and found["name"] in _TAGS:
            value = found["value"] or ""
            inner = Span(line.span.end - len(value), line.span.end)
            groups.append((found["name"], [(inner, value)] if value else []))
        elif groups:
            groups[-1][1].append((line.span, line.text))
    names = {name for name, _ in groups}
    if not ({"HD", "SN"} <= names and {"LP", "TD"} & names):
        return None
    first = next(n for n, line in enumerate(lines) if (m := _TAG.fullmatch(line.text)) and m["name"] in _TAGS)
    lines = lines[first:]
    document = Document(_hull(lines))
    kept: list[Span] = []
    for name, values in groups:
        if name in _FACTIVA:
            document.tell(_FACTIVA[name], name, " ".join(value for _, value in values))
        if name in _STORY_TAGS:
            kept += [part for part, _ in values]
    document.aside = _others(lines, [k for k in kept if k.end < lines[-1].span.start])
    return document if len(kept) > 1 else None


def _unlabelled(lines: list[_Line]) -> Document | None:
    """A document without labels: headline, byline, words, date, time, outlet, code, language, copyright."""
    count = next((n for n, line in enumerate(lines) if _WORDS.fullmatch(line.text)), None)
    if count is None or not count or count + 3 >= len(lines):
        return None
    head = lines[count + 1 : count + 10]
    dated = next((n for n, line in enumerate(head) if dates.read_line(line.text)), None)
    if dated is None:
        return None
    document = Document(_hull(lines))
    document.tell("date", "date", head[dated].text)
    rest = head[dated + 1 :]
    if rest and re.fullmatch(r"\d{1,2}:\d\d(?: ?[AP]M)?(?: GMT)?", rest[0].text):
        rest = rest[1:]
    if rest:
        document.tell("outlet", "source", rest[0].text)
    end = _head_end(lines, count)
    named = count > 1 and _BY.match(lines[count - 1].text)
    byline = lines[count - 1] if named else None
    top = lines[: count - 1] if byline else lines[:count]
    title = top[-1]
    document.tell("title", "headline", title.text)
    if byline:
        document.tell("byline", "byline", byline.text)
    document.whole = Span(title.span.start, document.whole.end)
    document.aside = [*_others(lines[top.index(title) + 1 : end], []), lines[-1].span]
    return document if end < len(lines) - 1 else None


def _head_end(lines: list[_Line], count: int) -> int:
    """The first line of the story: below the copyright, or else below the language."""
    for n in range(count, min(count + 14, len(lines))):
        if _COPYRIGHT.match(lines[n].text):
            return n + 1
    for n in range(count, min(count + 10, len(lines))):
        if lines[n].text in ("English", "German", "French", "Spanish", "Deutsch", "Français", "Español"):
            return n + 1
    return min(count + 4, len(lines))


def _others(lines: list[_Line], kept: list[Span]) -> list[Span]:
    """The stretches of lines that are not kept; what is kept is lines, or their ends."""
    starts = {span.end: span.start for span in kept}
    out: list[Span] = []
    joined = False
    for line in lines:
        story = starts.get(line.span.end)
        piece = line.span if story is None else Span(line.span.start, max(story, line.span.start))
        if len(piece):
            if joined:
                out[-1] = out[-1].hull(piece)
            else:
                out.append(piece)
        joined = story is None
    return out
