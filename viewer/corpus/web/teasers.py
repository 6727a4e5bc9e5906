"""Teasers: what stands in or beside a story and points to other articles, told by its make-up, not by a name.

A box of links is nothing but links, but for its heading. A card has a heading that is a link, and a few
lines; it has brothers. What follows the story on a page has a headline that is a link for each paragraph.

Promises: time linear in the size of the tree; in doubt text stays.

Leaves to others: parts that name themselves (`markup`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from viewer.corpus.web.markup import LEAVES, RELATED
from viewer.corpus.web.tree import Element, attribute, words_of
from viewer.corpus.web.weights import HEADINGS, MOSTLY, Weights, leads_away

_BOXES = frozenset({"div", "section", "aside", "figure", "ul", "ol", "nav", "table", "dl", "details"})
_CARDS = frozenset({"article", "li", "div", "section"})
_LABEL = 30  # letters in a box of links that are in none: "Other News", "3 days ago"
_SMALL = 0.25  # of a page's prose: what holds more is no card
_MAIN = 0.6  # of a part's prose: what holds so much is the story, and what follows may be beside it
_PEOPLE = re.compile(r"author|byline|contributor|autor|auteur", re.IGNORECASE)
_LABELS = frozenset(
    (
        *(
            "more",
            "more:",
            "more stories",
            "related",
            "related stories",
            "related coverage",
            "related articles",
        ),
        *("read more", "read next", "see also", "also read", "most read", "most viewed", "key events"),
        *("recommended", "lire aussi", "à lire aussi", "sur le même sujet", "mehr zum thema"),
        *("lesen sie auch", "más noticias", "te puede interesar", "leia também"),
    )
)


def mark_cards(found: Weights, total: float) -> None:
    """Marks cards of other stories as no part of this one: an <article>, or several elements of one make."""
    groups: defaultdict[tuple[Element, str, str], dict[Element, None]] = defaultdict(dict)
    for element in found.order:
        if element.tag not in HEADINGS or not _is_other_title(element):
            continue
        card = next((e for e in element.iterancestors() if e.tag in _CARDS), None)
        if card is None or card in found.chrome or found.below(card) >= total * _SMALL:
            continue
        if card.tag == "article":
            found.chrome[card] = RELATED
        elif found.proses.get(card, 0) <= 1:
            groups[card.getparent(), card.tag, (card.get("class") or " ").split(" ")[0]][card] = None
    for group in groups.values():
        if len(group) > 1:
            found.chrome.update(dict.fromkeys(group, RELATED))


def _is_other_title(heading: Element) -> bool:
    """Whether a heading is a link to another page, or in one."""
    parent = heading.getparent()
    link = parent if parent is not None and parent.tag == "a" else heading.find(".//a[@href]")
    return link is not None and leads_away(link) and attribute(link, "href")[0] not in "#?"


def find(found: Weights, part: Element, keep: set[Element]) -> dict[Element, str]:
    """What is set aside in `part`, with the reason; elements of `keep` hold the headline."""
    if not found.below(part):
        return {}
    aside = [e for e in part.iter(*_BOXES) if e not in keep and e not in found.unseen and _is_box(found, e)]
    aside += [e for e in _after(found, part) if e not in keep]
    marked = dict.fromkeys(aside, RELATED)
    for element in aside:
        label = _label(element, part, marked)
        if label is not None and label not in keep:
            marked[label] = RELATED
    return marked


def _is_box(found: Weights, element: Element) -> bool:
    """Whether an element is nothing but links, but for headings."""
    links, letters = found.links.get(element, 0.0), found.letters.get(element, 0.0)
    if not links or found.proses.get(element) or element.tag in LEAVES:
        return False
    if links < MOSTLY * letters and (element.tag in {"ul", "ol"} or letters - links > _LABEL):
        return False
    if _PEOPLE.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
        return False
    if element.tag in {"ul", "ol"}:
        to = list(islice((attribute(a, "href") for a in element.iter("a") if leads_away(a)), 2))
        return len(to) > 1 or (len(to) == 1 and to[0][0] != "#")
    titles = found.titles.get(element, 0)
    if element.tag == "figure":
        return titles > 0 and next(element.iter("figcaption"), None) is None
    if titles == 1:
        return next(element.iter(*HEADINGS), None) is not None
    return titles > 1 or any(child.tag in {"ul", "ol"} and found.links.get(child) for child in element)


def _after(found: Weights, part: Element) -> Iterator[Element]:
    """What follows the story inside a part, and has at least as many linked headlines as paragraphs."""
    node = part
    while True:
        main = max(node, key=found.below, default=None)
        if main is None or main.tag in LEAVES or found.below(main) < _MAIN * found.below(part):
            return
        for element in main.itersiblings():
            titles = found.titles.get(element, 0)
            if element.tag in _BOXES and titles and found.proses.get(element, 0) <= titles:
                yield element
        node = main


def _label(element: Element, part: Element, marked: dict[Element, str]) -> Element | None:
    """The heading of what is set aside, which stands before it."""
    for _ in range(3):
        before = element.getprevious()
        while before is not None and (not isinstance(before.tag, str) or not words_of(before)):
            before = before.getprevious()
        if before is not None:
            said = words_of(before)
            short = before.tag in HEADINGS or said.casefold() in _LABELS
            return before if short and before not in marked else None
        parent = element.getparent()
        if parent is None or parent is part or (parent.text or "").strip():
            return None
        element = parent
    return None
