"""Weights: how much text each part of a page holds, in links and outside them, and which of it is prose.

Promises: time linear in the size of the tree; what is not shown has no weight.

Leaves to others: what is made of it (`story`, `teasers`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from viewer.corpus.draft import Unreadable
from viewer.corpus.web.markup import BLOCKS, UNSEEN, hidden
from viewer.corpus.web.tree import ELEMENTS, Element, attribute

TITLE = 15
"""Letters from which a block that is nothing but a link can be the headline of another article."""
MOSTLY = 0.9
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
PROSE = 40
"""Weight, in letters outside links, from which a block is running prose; East Asian letters count more."""
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@dataclass(slots=True)
class Weights:
    """For each element that is shown: letters of its own, those in links, and the prose below it.

    `links`, `letters`, `titles` and `proses` count what is in an element and all that it holds: letters in
    links, all letters but those of headings, blocks that are a link to another page, and blocks of prose.
    """

    order: list[Element]
    own: dict[Element, float] = field(default_factory=dict)
    linked: dict[Element, float] = field(default_factory=dict)
    prose: dict[Element, float] = field(default_factory=dict)
    unseen: set[Element] = field(default_factory=set)
    chrome: dict[Element, str] = field(default_factory=dict)
    links: dict[Element, float] = field(default_factory=dict)
    letters: dict[Element, float] = field(default_factory=dict)
    titles: dict[Element, int] = field(default_factory=dict)
    proses: dict[Element, int] = field(default_factory=dict)

    def below(self, element: Element) -> float:
        """The prose in an element, without what is known not to be of the story."""
        return self.prose.get(element, 0.0)

    def free(self, element: Element) -> float:
        """Letters of the element's own that are in no link."""
        return self.own.get(element, 0.0) - self.linked.get(element, 0.0)

    def add_up(self) -> None:
        """Sums the prose up, from the leaves; what is in `chrome` gives nothing to what it stands in."""
        self.prose.clear()
        for element in reversed(self.order):
            free = self.free(element)
            total = self.prose.get(element, 0.0) + (free if free >= PROSE else 0.0)
            if not total:
                continue
            self.prose[element] = total
            parent = element.getparent()
            if parent is not None and element not in self.chrome:
                self.prose[parent] = self.prose.get(parent, 0.0) + total

    def count_up(self) -> None:
        """Counts links, letters, titles and blocks of prose, from the leaves."""
        for element in reversed(self.order):
            own, linked = self.own.get(element, 0.0), self.linked.get(element, 0.0)
            parent = element.getparent()
            heading = element.tag in HEADINGS and not linked
            for counts, here in (
                (self.links, linked),
                (self.letters, 0.0 if heading else own),
                (self.titles, int(own >= TITLE and linked >= MOSTLY * own)),
                (self.proses, int(own - linked >= PROSE)),
            ):
                _add(counts, element, parent, here)


def _add(counts: dict[Element, Any], element: Element, parent: Element | None, here: float) -> None:
    """Adds what an element has of its own to what its children gave it, and gives all of it on."""
    if total := counts.get(element, 0) + here:
        counts[element] = total
        if parent is not None:
            counts[parent] = counts.get(parent, 0) + total


def weigh(body: Element) -> Weights:
    """Weighs every element of a page, with nothing left out yet but what is not shown."""
    found = Weights([e for e in islice(body.iter(), ELEMENTS + 1) if isinstance(e.tag, str)])
    if len(found.order) > ELEMENTS:
        raise Unreadable("a web page of too many parts")
    block: dict[Element, Element] = {}
    linked: dict[Element, bool] = {}
    for element in found.order:
        parent = element.getparent() if element is not body else None
        tag = element.tag
        if parent in found.unseen or tag in UNSEEN or is_hidden(element):
            found.unseen.add(element)
        else:
            block[element] = element if tag in BLOCKS or parent is None else block[parent]
            linked[element] = leads_away(element) or (parent is not None and linked[parent])
            _count(found, block[element], linked[element], element.text)
        if parent is not None and parent in block:
            _count(found, block[parent], linked[parent], element.tail)
    found.add_up()
    found.count_up()
    return found


def leads_away(element: Element) -> bool:
    """Whether an element is a link to another page or another place of this one, and no button."""
    if element.tag != "a":
        return False
    href = attribute(element, "href")
    return href not in {"", "#"} and not href.startswith(("javascript:", "mailto:"))


def is_hidden(element: Element) -> bool:
    """Whether an element is in the page and not shown."""
    if element.get("hidden") is not None and attribute(element, "hidden").lower() != "until-found":
        return True
    return hidden(element.get("class") or "", element.get("style") or "")


def _count(found: Weights, block: Element, linked: bool, text: str | None) -> None:
    """Counts letters for the block they stand in."""
    if text and not text.isspace():
        weight = len(" ".join(text.split())) + (
            2.0 * len(_EAST_ASIAN.findall(text)) if not text.isascii() else 0
        )
        found.own[block] = found.own.get(block, 0.0) + weight
        if linked:
            found.linked[block] = found.linked.get(block, 0.0) + weight
