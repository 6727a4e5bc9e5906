"""What an article says of itself: headline, outlet, byline, dateline, date and agency credits.

Promises: every value stands in the text, in a place where pages put such things; a place that could also be a
sentence of the story gives nothing, since a weak guess is worse than an empty field. Boilerplate is passed
over: the agency that took the picture did not write the report. The time grows with the length of the text.

Leaves to others: what boilerplate is (`boilerplate`), how dates and credits are written (`dates`, `credits`).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field

from viewer.corpus import credits, dates, notices
from viewer.corpus.article import Boilerplate, Metadata
from viewer.corpus.lines import Line, head, tail
from viewer.text.spans import Span, gaps

HEAD_LINES = 12
"""Lines at the top among which headline, byline, date and dateline are looked for."""
TAIL_LINES = 6
"""Lines at the end among which credits and the note on the author are looked for."""
HEADLINE_LIMIT = 200
"""Code points: longer lines are paragraphs."""
TITLE_WORDS = 12
"""Words of the story that stand in for a headline."""
TITLE_LIMIT = 90
"""Code points of such a title, for scripts without spaces."""

# Keys of a "Key: value" block at the top, and the field they fill; some are known and passed over.
_KEYS = {
    "title": "title", "headline": "title", "titel": "title", "titre": "title", "título": "title",
    "date": "date", "published": "date", "publication date": "date", "publish date": "date", "datum": "date",
    "fecha": "date", "source": "outlet", "outlet": "outlet", "publication": "outlet", "publisher": "outlet",
    "newspaper": "outlet", "quelle": "outlet", "fuente": "outlet", "author": "byline", "authors": "byline",
    "byline": "byline", "by": "byline", "autor": "byline", "auteur": "byline",
    "url": "", "link": "", "section": "", "language": "", "tags": "", "keywords": "", "id": "",
}  # fmt: skip
_KEY_LINE = re.compile(r"(?P<key>[^\W\d_][\w -]{0,24}?) ?: *(?P<value>\S.*)")

_STOP = re.compile(r"[.。!?！？…][\"'”’»)\]]*$")
_FULL_STOP = re.compile(r"[.。][\"'”’»)\]]*$")
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]\.){2,}$|\.\.\.$")


_HELD = {"title": "title_span", "credits": "agencies"}
"""Where a field's value is kept while lines are read, if not under its own name."""


@dataclass(slots=True)
class _Facts:
    """What the lines above the story say, and which lines they are."""

    title_span: Span | None = None
    outlet: str = ""
    byline: str = ""
    dateline: credits.Dateline | None = None
    date: datetime.date | None = None
    agencies: list[str] = field(default_factory=list)
    lines: set[Span] = field(default_factory=set)
    places: dict[str, int] = field(default_factory=dict)

    def note(self, line: Line, *names: str) -> None:
        """These fields are told by this line, unless one before it tells them."""
        for name in names:
            if getattr(self, _HELD.get(name, name)):
                self.places.setdefault(name, line.span.start)


def read(text: str, boilerplate: tuple[Boilerplate, ...] = ()) -> Metadata:
    """What the text says of itself; `boilerplate` is what `boilerplate.find` sets aside in it."""
    facts = _Facts()
    aside = [b.span for b in boilerplate if b.reason not in (notices.CREDIT, credits.DATED)]
    top = _without_key_block(head(text, HEAD_LINES), facts)
    story = [line for line in top if line.span not in aside]
    _page_lines(top, facts)
    headline = facts.title_span or _headline(
        [line for line in story if line.span not in facts.lines], story, facts
    )
    _end_lines(tail(text, TAIL_LINES), aside, facts)
    for span in gaps(aside, Span(0, len(text))):
        facts.agencies += credits.in_story(span.of(text))
    if headline:
        facts.places["title"] = headline.start
    return Metadata(
        title=" ".join(headline.of(text).split()) if headline else _first_words(story, facts),
        title_span=headline,
        outlet=facts.outlet,
        byline=facts.byline,
        dateline=facts.dateline.place if facts.dateline else "",
        date=facts.date,
        credits=tuple(dict.fromkeys(facts.agencies)),
        places=tuple(facts.places.items()),
    )


def _without_key_block(lines: list[Line], facts: _Facts) -> list[Line]:
    """Reads a block of "Key: value" lines at the top; returns the lines below it.

    One line is such a block only if it is a title, since a headline may have a colon too.
    """
    block: list[tuple[Line, re.Match[str]]] = []
    rest = lines
    if rest and rest[0].text == "---":
        rest = rest[1:]
    for line in rest:
        found = _KEY_LINE.fullmatch(line.text)
        if found is None or found["key"].lower() not in _KEYS:
            break
        block.append((line, found))
        if line.closed:
            break
    if not block or (len(block) == 1 and _KEYS[block[0][1]["key"].lower()] != "title"):
        return lines
    for line, found in block:
        _take(facts, _KEYS[found["key"].lower()], line, found)
    rest = rest[len(block) :]
    return rest[1:] if rest and rest[0].text == "---" else rest


def _take(facts: _Facts, name: str, line: Line, found: re.Match[str]) -> None:
    """Puts one value of the block into its field."""
    value = found["value"].strip().strip("\"'")
    if name == "title" and value:
        start = line.text.index(value, found.start("value"))
        facts.title_span = line.cut(start, start + len(value))
    elif name == "date":
        facts.date = dates.read(value)
    elif name == "outlet":
        agency = credits.AGENCIES.get(value)
        facts.agencies += [agency] if agency else []
        facts.outlet = facts.outlet or agency or value
    elif name == "byline":
        facts.byline = value
    if name:
        facts.note(line, name, "credits")


def _page_lines(lines: list[Line], facts: _Facts) -> None:
    """Reads date, byline, agency and dateline down to the first paragraph of the story."""
    for line in lines:
        date = dates.read_line(line.text)
        names, agency = credits.byline(line.text)
        if dated := credits.dated_byline(line.text):
            names, date = names or (dated[0] if not agency else ""), dated[1]
        agency = agency or credits.lone_agency(line.text)
        if date or names or agency:
            facts.date = facts.date or date or (dates.read(line.text) if names else None)
            facts.byline = facts.byline or names
            facts.agencies += [agency] if agency else []
            facts.note(line, "date", "byline", "credits")
            facts.lines.add(line.span)
            continue
        facts.dateline = credits.dateline(line.text)
        if facts.dateline:
            facts.agencies += [facts.dateline.agency] if facts.dateline.agency else []
            facts.note(line, "dateline", "credits")
            return
        if _is_paragraph(line.text):
            return


def _end_lines(lines: list[Line], aside: list[Span], facts: _Facts) -> None:
    """Reads what the last lines say of author, outlet and agency; pictures' credits are passed over."""
    for line in lines:
        owner = credits.owner(line.text)
        if owner.removeprefix("The ") in credits.AGENCIES:
            facts.agencies.append(credits.AGENCIES[owner.removeprefix("The ")])
        elif owner:
            facts.outlet = facts.outlet or owner
        facts.note(line, "outlet", "credits")
        if line.span in aside:
            continue
        name, outlet = credits.about_author(line.text)
        facts.byline, facts.outlet = facts.byline or name, facts.outlet or outlet
        agency = credits.lone_agency(line.text) or credits.signed(line.text)
        facts.agencies += [agency] if agency else []
        facts.note(line, "outlet", "byline", "credits")


def _is_paragraph(text: str) -> bool:
    return len(text) > 250 or (_FULL_STOP.search(text) is not None and _length(text) >= 15)


def _length(text: str) -> int:
    """Words, or pairs of characters in a script without spaces."""
    return len(text.split()) if text.isascii() else max(len(text.split()), len(text) // 6)


def _headline(lines: list[Line], story: list[Line], facts: _Facts) -> Span | None:
    """The headline among the first lines, which are `lines` without dates, bylines and the like."""
    if len(lines) > 1 and _is_kicker(lines[0]) and _looks_like_headline(lines[1]) and lines[1].closed:
        lines = lines[1:]
    if not lines or (len(lines) == 1 and len(story) == 1):
        return None
    first = lines[0]
    following = next((line for line in story if line.span.start >= first.span.end), None)
    if following is None or not _looks_like_headline(first, strict=following.span not in facts.lines):
        return None
    if first.closed or following.span in facts.lines or credits.dateline(following.text):
        return first.span
    second = following
    if second.closed and second.text[:1].islower() and _looks_like_headline(second):
        return first.span.hull(second.span)
    above = second.text[:1].isupper() or not second.text[:1].isalpha()
    longer = len(second.text) >= 1.5 * len(first.text) and len(first.text) <= 120
    repeated = any(line.text == first.text for line in story[1:3])
    return first.span if (above and longer) or repeated else None


def _looks_like_headline(line: Line, strict: bool = True) -> bool:
    """Short, and with no full stop unless the line below is a date or a byline (then not `strict`)."""
    text = line.text
    if len(text) > HEADLINE_LIMIT or credits.dateline(text) or sum(map(str.isalpha, text)) < 2:
        return False
    return not strict or not _FULL_STOP.search(text) or _ABBREVIATED.search(text) is not None


def _is_kicker(line: Line) -> bool:
    """A rubric above the headline: "World", "Middle East"."""
    return (
        line.closed and len(line.text.split()) <= 2 and len(line.text) <= 24 and not _STOP.search(line.text)
    )


def _first_words(story: list[Line], facts: _Facts) -> str:
    """A title for a text without headline: the story's first words, with an ellipsis where there are more."""
    line = next((line for line in story if line.span not in facts.lines), story[0] if story else None)
    if line is None:
        return ""
    dateline = credits.dateline(line.text)
    text = line.text[dateline.length :] if dateline else line.text
    words = text[: TITLE_LIMIT * 4].split()
    title = " ".join(words[:TITLE_WORDS])
    if len(title) > TITLE_LIMIT:
        title = title[:TITLE_LIMIT].rsplit(" ", 1)[0]
    return title if title == " ".join(words) else title.rstrip(" ,;:–—-") + "…"
