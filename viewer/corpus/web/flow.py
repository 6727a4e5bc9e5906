r"""The text of a part of a page as a browser shows it: paragraphs in order, parted by a blank line.

Promises: every character is from the page, but for the quotation marks of <q>, a tab between the cells of a
row and a space before and after a <time>; soft hyphens and zero-width spaces are removed, white space is
collapsed as HTML says, <br> is a new line and two of them a new paragraph. The walk has a stack of its own.

Leaves to others: where to begin, where to end, and what is not the story (`story`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.corpus.article import Boilerplate
from viewer.corpus.web.markup import BLOCKS
from viewer.corpus.web.tree import Element
from viewer.text.spans import Span

_SPACE = re.compile(r"[ \t\n\r\f]+")
_AROUND_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_AROUND_TAB = re.compile(r" *\t[ \t]*")
_SPACES = re.compile(r" {2,}")
# Where a <time> begins or ends, words are kept apart; between two <span> that have names of their own, where
# the second one begins with a capital or a figure, since a style keeps these apart.
_EDGE = "\x1f"
_SEAM = "\x1e"
_AT_SEAM = re.compile(r"(?<=[\w.,;:)])\x1e(?=\w)")
_BETWEEN_WORDS = re.compile(r"(?<=[\w.,;:)])\x1f(?=[\w(])")
_UNSHOWN = {0xAD: None, 0x200B: None, 0xFEFF: None, 0x2060: None}
_APART = frozenset({"time"})


@dataclass(slots=True)
class Flow:
    """Paragraphs as they come, each with why it is set aside, if it is."""

    paragraphs: list[tuple[str, str]] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)

    def add(self, text: str | None, preformatted: bool) -> None:
        """Takes in text of the page."""
        if text:
            text = text.translate(_UNSHOWN)
            self._line.append(text if preformatted else _SPACE.sub(" ", text))

    def mark(self, sign: str) -> None:
        """Takes in a sign that the page shows though it is not written there."""
        self._line.append(sign)

    def cut(self, reason: str) -> None:
        """Ends a paragraph."""
        if not self._line:
            return
        text = "".join(self._line)
        if _EDGE in text:
            text = _BETWEEN_WORDS.sub(" ", text).replace(_EDGE, "")
        if _SEAM in text:
            text = _AT_SEAM.sub(lambda m: " " if _begins(text, m.end()) else "", text).replace(_SEAM, "")
        text = _AROUND_BREAK.sub("\n", _AROUND_TAB.sub("\t", text))
        self._line.clear()
        for part in re.split(r"\n{2,}", _SPACES.sub(" ", text)):
            if part := part.strip():
                self.paragraphs.append((part, reason))

    def text(self) -> tuple[str, tuple[Boilerplate, ...]]:
        """All of it, and the spans that are set aside."""
        aside: list[Boilerplate] = []
        at = 0
        for text, reason in self.paragraphs:
            if reason and aside and aside[-1].reason == reason and aside[-1].span.end == at - 2:
                aside[-1] = Boilerplate(Span(aside[-1].span.start, at + len(text)), reason)
            elif reason:
                aside.append(Boilerplate(Span(at, at + len(text)), reason))
            at += len(text) + 2
        return "\n\n".join(text for text, _ in self.paragraphs), tuple(aside)


def flow(
    top: Element, first: Element, last: Element, dropped: set[Element], aside: Mapping[Element, str]
) -> Flow:
    """The text in `top` from where `first` begins to where `last` ends.

    `dropped` are elements that are left out, `aside` those whose text is set aside, with the reason.
    """
    walk = _Walk(top, first, aside)
    stack: list[tuple[Element, bool, str]] = [(top, True, "")]
    while stack:
        element, opens, before = stack.pop()
        if not opens:
            walk.leave(element, before)
            if element is last:
                break
        elif element not in dropped and isinstance(element.tag, str):
            stack.append((element, False, walk.reason))
            walk.enter(element)
            stack += [(child, True, "") for child in reversed(element)]
            continue
        walk.after(element)
    walk.out.cut(walk.reason)
    return walk.out


class _Walk:
    """One walk through a part of a page."""

    def __init__(self, top: Element, first: Element, aside: Mapping[Element, str]) -> None:
        self.out = Flow()
        self.reason = ""
        self._top, self._first, self._aside = top, first, aside
        self._on = False
        self._preformatted = 0

    def enter(self, element: Element) -> None:
        """An element begins."""
        self._on = self._on or element is self._first
        if element in self._aside:
            self.out.cut(self.reason)
            self.reason = self.reason or self._aside[element]
        self._preformatted += element.tag == "pre"
        if self._on:
            self._sign(element, opens=True)
            self.out.add(element.text, bool(self._preformatted))

    def leave(self, element: Element, before: str) -> None:
        """An element ends; `before` is why text around it is set aside, if it is."""
        self._preformatted -= element.tag == "pre"
        if self._on:
            self._sign(element, opens=False)
        if element in self._aside:
            self.out.cut(self.reason)
        self.reason = before

    def after(self, element: Element) -> None:
        """The text between an element and the next one."""
        if self._on and element is not self._top:
            self.out.add(element.tail, bool(self._preformatted))

    def _sign(self, element: Element, opens: bool) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self.out.cut(self.reason)
        elif tag == "br" and opens:
            self.out.mark("\n")
        elif tag in {"td", "th"} and opens:
            self.out.mark("\t")
        elif tag == "q":
            self.out.mark("“" if opens else "”")
        elif tag == "span" and opens and _after_named_span(element):
            self.out.mark(_SEAM)
        elif tag in _APART:
            self.out.mark(_EDGE)


def _begins(text: str, at: int) -> bool:
    """Whether a capital letter or a figure stands there."""
    return text[at].isupper() or text[at].isdigit()


def _after_named_span(span: Element) -> bool:
    """Whether a <span> with a name follows another one directly."""
    before = span.getprevious()
    return before is not None and before.tag == "span" and not before.tail and _named(before) and _named(span)


def _named(element: Element) -> bool:
    return bool(element.get("class"))
