"""What of a text is the page and not the story: comment forms, follow-us lines, captions told twice.

Promises: spans are disjoint, sorted and in bounds; they are whole lines (without the white space around them)
or a part that its own brackets delimit; the time grows with the length of the text alone. In doubt a line
stays story, since a reader misses a lost paragraph more than a caption too many. A phrase in quotation marks
is somebody's words, so no rule matches it.

Leaves to others: what the phrases are (`phrases`), headline and credits (`metadata`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.corpus import credits, dates, notices, phrases
from viewer.corpus.article import Boilerplate
from viewer.text.spans import Span

LINE_LIMIT = 1500
"""Longer lines, in code points, are paragraphs of a story whatever they begin and end with."""

PHRASE_LIMIT = 700
"""Longer lines, in code points, begin with no stock phrase."""

# Bullets, arrows, Markdown marks and invisible direction marks that may stand around a stock phrase.
_BEFORE = " \t*•·●▪►▶»›>→|#_–—-\u200b\u200e\u200f\ufeff"
_AFTER = _BEFORE + ".:!…↓▼。："


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the white space around it; `key` is empty where it is too long for any phrase."""

    span: Span
    text: str
    key: str
    alone: bool
    """Whether a blank line or an edge of the text stands on either side."""


@dataclass(frozen=True, slots=True)
class _Opening:
    """A line that begins with a stock phrase, has at most `limit` code points and one of `needs` if any."""

    reason: str
    limit: int
    needs: tuple[str, ...] = ()


# Whole lines that are a stock phrase and nothing else.
_WHOLE: dict[str, str] = {
    phrase: reason
    for reason, group in (
        ("navigation", phrases.NAVIGATION),
        ("share button", phrases.SHARING),
        ("advertisement mark", phrases.ADVERTISEMENT),
        ("copyright line", phrases.RIGHTS),
        ("comment form", phrases.COMMENT_FORM),
    )
    for phrase in group
}

# A form promises and a banner warns in full sentences, so the rest of the line goes with its beginning;
# invitations are common verbs, so they must name a network or a newsletter besides.
_OPENINGS: tuple[tuple[tuple[str, ...], _Opening], ...] = (
    (phrases.COMMENT_PROMISE, _Opening("comment form", 300)),
    (phrases.COOKIES, _Opening("cookie notice", 700)),
    (phrases.FOLLOW, _Opening("follow-us line", 160, phrases.NETWORKS)),
    (phrases.SUBSCRIBE, _Opening("newsletter invitation", 220, phrases.NEWSLETTERS)),
    (phrases.PICTURE, _Opening("photo credit", 160)),
    (phrases.RIGHTS, _Opening("copyright line", 300)),
    (
        tuple(p + mark for p in phrases.POINTERS for mark in (":", " :", "：")),
        _Opening("pointer to another page", 250),
    ),
)
_ANY_OPENING = tuple(phrase for group, _ in _OPENINGS for phrase in group)

_FIELDS = frozenset(phrases.FORM_FIELDS)

# "3 min read", "Reading time: 4 minutes", "Lesezeit: 3 Min".
_READING_TIME = re.compile(
    r"(?:estimated )?(?:reading time|read time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|"
    r"tempo de leitura|leestijd|время чтения) ?:? ?\d{1,3} ?(?:min\w*|мин\w*)?|"
    r"\d{1,3}[ -]?min(?:ute)?s?\.? "
    r"(?:read|reading time|de lecture|de lectura|di lettura|de leitura|lezen|lesezeit)"
)
# The two letters of a text-size button.
_TEXT_SIZE = re.compile(r"tt|aa|a ?a|t ?t|a ?[+-]|a ?[+-] ?a ?[+-]?|a ?a ?a")

_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright) ?(?:©|\(c\))? ?(?:\d{4}|by )|© ?\w")

_AGENCY = "|".join(sorted((re.escape(a) for a in phrases.AGENCIES), key=len, reverse=True))
# A bracketed credit that only a picture can have: "(Photo by X / AFP)", "(AP Photo/X)", "[Getty]".
_PICTURE_CREDIT = re.compile(
    r"\((?:(?:file )?(?:photo|photograph|picture|image|foto|фото)s? ?(?:by|:|credit|courtesy|from|©|/)"
    r"|(?:image|photo|picture) ?(?:source|credit)|credit ?:|courtesy ?:"
    rf"|(?:{_AGENCY}) (?:file )?photo\b)[^()\n]{{0,160}}\)"
    r"|[(\[](?:[^()\[\]\n]{0,120}(?:/|via |\||, |: ?))?getty(?: images)?(?: ?/[^()\[\]\n]{0,60}|, file)?[)\]]"
    rf"|\[(?:file ?: ?)?[^()\[\]\n]{{1,80}}/ ?(?:{_AGENCY})\]",
    re.IGNORECASE,
)
# A bracket that may credit a picture or a report: "(AFP)", "[Jane Doe/Reuters]".
_AGENCY_TAIL = re.compile(rf"[(\[](?:[^()\[\]\n]{{1,80}}/ ?)?(?:{_AGENCY})[)\]]$")
_NAME_TAIL = re.compile(r"[(\[](?=[^\W\d_])(?![a-z])[^()\[\]\n]{2,60}[)\]]$")
_IN_THIS_PICTURE = re.compile(
    r"\b(?:in this (?:\w+[ .,]+){0,4}(?:photo|image|picture|photograph|handout|screengrab|frame grab)"
    r"|file photo|handout photo|(?:pictured|photographed) (?:on|in|at|during|with))\b",
    re.IGNORECASE,
)
# The credit alone, with no brackets: "JANE DOE/AFP via Getty Images".
_BARE_CREDIT = re.compile(
    r"[^.!?\n]{1,80}(?:/|\bvia )getty images|getty images|[^.!?\n]{1,60}/getty", re.IGNORECASE
)
# What every date has: a line without it, or a long one, is spared the reading.
_YEAR = re.compile(r"(?:1[6-9]|2[01])\d\d")
_SENTENCE_END = re.compile(r"[.!?…。！？](?:[\"'”’»)\]]*)(?:\s|$)")


def find(text: str) -> tuple[Boilerplate, ...]:
    """The stretches of `text` to set aside, in order, each with a few words that say why."""
    lines = _lines(text)
    found = _repeats(lines)
    in_form = False
    for line in lines:
        reason = _phrase(line) or _picture(line) or _date(line) or notices.reason(line.text)
        if not reason and in_form and line.key in _FIELDS:
            reason = "comment form"
        in_form = reason == "comment form"
        if reason:
            found[line.span] = reason
    spans = sorted(found)
    spans += [span for line in lines for span in _credits(line) if not _covered(span, spans)]
    return tuple(Boilerplate(span, found.get(span, "photo credit")) for span in sorted(spans))


def key(line: str) -> str:
    """A line as `phrases` writes them: case, apostrophes, spaces, bullets and full stops folded away."""
    return " ".join(line.split()).lower().replace("’", "'").lstrip(_BEFORE).rstrip(_AFTER)


def _lines(text: str) -> list[_Line]:
    """The lines that hold anything."""
    out: list[_Line] = []
    at = 0
    pieces = text.split("\n")
    for i, piece in enumerate(pieces):
        bare = piece.strip()
        if bare:
            start = at + piece.index(bare[0])
            alone = (i == 0 or not pieces[i - 1].strip()) and (
                i + 1 == len(pieces) or not pieces[i + 1].strip()
            )
            folded = key(bare) if len(bare) <= PHRASE_LIMIT else ""
            out.append(_Line(Span(start, start + len(bare)), bare, folded, alone))
        at += len(piece) + 1
    return out


def _date(line: _Line) -> str:
    """Why a line that tells a date, or who wrote and when, is set aside; or an empty string."""
    text = line.text
    if len(text) > 140 or not _YEAR.search(text):
        return ""
    if dates.read_line(text):
        return "date line"
    return credits.DATED if credits.dated_byline(text) else ""


def _phrase(line: _Line) -> str:
    """Why a line is a stock phrase of pages, or an empty string."""
    folded = line.key
    if not folded:
        return ""
    return _WHOLE.get(folded) or _opening(folded) or _pattern(folded)


def _opening(folded: str) -> str:
    """Why a line that begins with a stock phrase is set aside, or an empty string."""
    if not folded.startswith(_ANY_OPENING):
        return ""
    for group, opening in _OPENINGS:
        fits = len(folded) <= opening.limit and folded.startswith(group)
        if fits and (not opening.needs or _holds(folded, opening.needs)):
            return opening.reason
    return ""


def _holds(folded: str, words: tuple[str, ...]) -> bool:
    return any(word in folded for word in words)


def _pattern(folded: str) -> str:
    """Why a line of a well-known form is set aside, or an empty string."""
    if len(folded) <= 40 and _READING_TIME.fullmatch(folded):
        return "reading time"
    if len(folded) <= 8 and _TEXT_SIZE.fullmatch(folded):
        return "text-size button"
    if _is_button_row(folded):
        return "share button"
    if _COPYRIGHT.match(folded) and (
        len(folded) <= 120 or (len(folded) <= 300 and _holds(folded, phrases.RIGHTS))
    ):
        return "copyright line"
    return ""


def _is_button_row(folded: str) -> bool:
    """Two or more names of buttons and nothing else; one alone may be a heading of the story."""
    if len(folded) > 120:
        return False
    words = folded.replace("|", " ").replace("/", " ").replace(",", " ").split()
    return len(words) > 1 and all(w in phrases.BUTTON_WORDS for w in words)


def _picture(line: _Line) -> str:
    """Why a line belongs to a picture, or an empty string.

    A caption is short and ends in a credit that only a picture has. A bare agency may also sign a report, so
    it must come without a full stop before it, which a paragraph of a story has, or the line must say that
    it describes a picture.
    """
    text = line.text
    if len(text) <= 120 and _BARE_CREDIT.fullmatch(text):
        return "photo credit"
    if len(text) > LINE_LIMIT or text[-1] not in ")]":
        return ""
    last = max(text.rfind("("), text.rfind("["))
    tail = text[last:]
    if _PICTURE_CREDIT.fullmatch(tail):
        labelled = key(text[:40]).startswith(phrases.PICTURE)
        short = len(text) <= 450 and len(_SENTENCE_END.findall(text[:last])) <= 3
        return "caption" if labelled or short else ""
    if _AGENCY_TAIL.fullmatch(tail) and len(text) <= 450 and last:
        before = text[:last].rstrip()
        unstopped = bool(before) and not _SENTENCE_END.search(before[-3:] + " ") and before.count(" ") >= 3
        return "caption" if unstopped or _IN_THIS_PICTURE.search(text) else ""
    return ""


def _credits(line: _Line) -> Iterator[Span]:
    """The bracketed picture credits, wherever they stand."""
    if "(" in line.text or "[" in line.text:
        for found in _PICTURE_CREDIT.finditer(line.text):
            yield Span(*found.span()).shifted(line.span.start)


def _covered(span: Span, spans: list[Span]) -> bool:
    """Whether one of the sorted, disjoint `spans` meets `span`."""
    at = bisect_left(spans, Span(span.end, span.end))
    return at > 0 and spans[at - 1].overlaps(span)


def _repeats(lines: list[_Line]) -> dict[Span, str]:
    """Headlines and captions that the page tells more than once.

    Only a line of four words or more counts, or ten characters of a script without spaces. The first telling
    stays unless it is a caption: it ends in a bracketed name. Paragraphs that end in a full stop and verses
    of a stanza may be repeated on purpose and stay.
    """
    tellings: dict[str, list[_Line]] = {}
    for line in lines:
        text = line.text
        if len(text) <= LINE_LIMIT and (text.count(" ") >= 3 or (len(text) >= 10 and not text.isascii())):
            tellings.setdefault(text, []).append(line)
    found: dict[Span, str] = {}
    for group in tellings.values():
        if len(group) < 2:
            continue
        first = group[0]
        if _NAME_TAIL.search(first.text) or _PICTURE_CREDIT.search(first.text):
            found.update((line.span, "repeated caption") for line in group)
        elif first.alone and not _SENTENCE_END.search(first.text[-3:]):
            found.update((line.span, "repeated headline") for line in group[1:])
    return found
