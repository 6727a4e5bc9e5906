"""The story in a page: where it begins and ends, and what inside it is not of it.

The method: text in running prose is weighed, block by block, without what is in links and in parts that name
themselves comments, navigation and the like; from the page's body down, the part is followed that holds
nearly all of it (the idea of "readability" programs, with the page's own <article> and headline as bounds).

Promises: time linear in the size of the tree times small constants; in doubt text stays.

Leaves to others: the text itself (`flow`), the words for what is no story (`markup`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice

from viewer.corpus.article import Boilerplate
from viewer.corpus.draft import Unreadable
from viewer.corpus.web.flow import Flow, flow
from viewer.corpus.web.markup import BLOCKS, LEAVES, UNSEEN, hidden, reason_of
from viewer.corpus.web.tree import ELEMENTS, Element, attribute, words_of
from viewer.text.spans import Span

PROSE = 40
"""Weight, in letters outside links, from which a block is running prose; East Asian letters count more."""
_MOST = 0.85  # of a part's prose: what holds so much of it is followed
_LARGE = 0.5  # of a page's prose: what holds so much is the story whatever it is called
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LETTERS = re.compile(r"\w+")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CARDS = frozenset({"article", "li", "div", "section"})


@dataclass(slots=True)
class Story:
    """What a page shows of its story; `headline` is the printed one, empty where the page has none."""

    flow: Flow
    headline: str
    words: int
    top: Element


@dataclass(slots=True)
class _Weights:
    """For each element that is shown: letters of its own, those in links, and the prose below it."""

    order: list[Element]
    own: dict[Element, float] = field(default_factory=dict)
    linked: dict[Element, float] = field(default_factory=dict)
    prose: dict[Element, float] = field(default_factory=dict)
    unseen: set[Element] = field(default_factory=set)
    chrome: dict[Element, str] = field(default_factory=dict)

    def below(self, element: Element) -> float:
        return self.prose.get(element, 0.0)


def find(root: Element, titles: list[str]) -> Story:
    """The story of a page; `titles` are what the page's metadata call it, to tell its headline."""
    body = root.find("body")
    body = root if body is None else body
    weights = _weigh(body)
    part = _followed(weights, body)
    headline = _headline(weights, part, titles)
    first, top = _bounds(weights, part, headline)
    dropped, aside = _asides(weights, part, headline)
    out = flow(top, first, part, dropped, aside)
    told = words_of(headline) if headline is not None else ""
    count = sum(len(text.split()) for text, _ in out.paragraphs)
    return Story(out, told, count, top)


def _weigh(body: Element) -> _Weights:
    """Weighs every element of a page, first with and then without what names itself no story."""
    found = _Weights([e for e in islice(body.iter(), ELEMENTS + 1) if isinstance(e.tag, str)])
    if len(found.order) > ELEMENTS:
        raise Unreadable("a web page of too many parts")
    block: dict[Element, Element] = {}
    linked: dict[Element, bool] = {}
    for element in found.order:
        parent = element.getparent() if element is not body else None
        tag = element.tag
        if parent in found.unseen or tag in UNSEEN or _hidden(element):
            found.unseen.add(element)
        else:
            block[element] = element if tag in BLOCKS or parent is None else block[parent]
            linked[element] = tag == "a" or (parent is not None and linked[parent])
            _count(found, block[element], linked[element], element.text)
        if parent is not None and parent in block:
            _count(found, block[parent], linked[parent], element.tail)
    _sum(found, {})
    total = found.below(body)
    for element in found.order:
        reason = _reason(element)
        if reason and element is not body and (found.below(element) <= _LARGE * total or not total):
            found.chrome[element] = reason
    _cards(found, total)
    _sum(found, found.chrome)
    return found


def _hidden(element: Element) -> bool:
    if element.get("hidden") is not None and attribute(element, "hidden").lower() != "until-found":
        return True
    return hidden(element.get("class") or "", element.get("style") or "")


def _count(found: _Weights, block: Element, linked: bool, text: str | None) -> None:
    """Counts letters for the block they stand in."""
    if text and not text.isspace():
        weight = len(" ".join(text.split())) + (
            2.0 * len(_EAST_ASIAN.findall(text)) if not text.isascii() else 0
        )
        found.own[block] = found.own.get(block, 0.0) + weight
        if linked:
            found.linked[block] = found.linked.get(block, 0.0) + weight


def _sum(found: _Weights, without: dict[Element, str]) -> None:
    """Sums the prose up, from the leaves; parts in `without` give nothing to what they stand in."""
    found.prose.clear()
    for element in reversed(found.order):
        free = found.own.get(element, 0.0) - found.linked.get(element, 0.0)
        total = found.prose.get(element, 0.0) + (free if free >= PROSE else 0.0)
        if not total:
            continue
        found.prose[element] = total
        parent = element.getparent()
        if parent is not None and element not in without:
            found.prose[parent] = found.prose.get(parent, 0.0) + total


def _reason(element: Element) -> str:
    """Why an element is not of the story, as it names itself."""
    get = element.get
    if element.tag in {"h1", "p", "body", "html", "main"} or get("itemprop") in {"articleBody", "headline"}:
        return ""
    names = f"{get('class') or ''} {get('id') or ''}".strip()
    return reason_of(element.tag, names, get("role") or "")


def _cards(found: _Weights, total: float) -> None:
    """Marks cards of other stories: a small <article> whose heading is a link to another page."""
    for element in found.order:
        if element.tag in _HEADINGS and element.tag != "h1":
            link = element.find(".//a[@href]")
            parent = element.getparent()
            link = parent if link is None and parent is not None and parent.tag == "a" else link
            if link is None or attribute(link, "href").startswith("#"):
                continue
            card = next((e for e in element.iterancestors() if e.tag in _CARDS), None)
            if card is not None and card.tag == "article" and found.below(card) < total / 4:
                found.chrome.setdefault(card, "links to other articles")


def _followed(found: _Weights, body: Element) -> Element:
    """The part of the page that holds nearly all of its prose, or the <article> around it."""
    node = body
    while True:
        node = _down(found, node)
        several = [e for e in node.iter("article") if e is not node and _is_page_of_its_own(found, e)]
        if len(several) < 2 or node.tag == "article":
            break
        node = several[0]
    around = next((e for e in node.iterancestors("article") if body in e.iterancestors()), None)
    if around is not None and around not in found.chrome:
        return around
    return node


def _down(found: _Weights, node: Element) -> Element:
    while node.tag != "article":
        children = [c for c in node if c in found.prose and c not in found.chrome and c not in found.unseen]
        best = max(children, key=found.below, default=None)
        if best is None or best.tag in LEAVES or found.below(best) < _MOST * found.below(node):
            break
        node = best
    return node


def _is_page_of_its_own(found: _Weights, element: Element) -> bool:
    return element not in found.chrome and found.below(element) > 0 and element.find(".//h1") is not None


def _headline(found: _Weights, part: Element, titles: list[str]) -> Element | None:
    """The headline as printed: the heading that says what the page's metadata say, or its first heading."""
    shown = [e for e in _until(found, part) if e not in found.unseen and _may_be_headline(e)]
    keys = [(e, key) for e in shown if (key := _key(words_of(e))) and not _is_logo(e)]
    for wanted in filter(None, map(_key, titles)):
        for element, key in keys:
            if key == wanted or (len(key) > 20 and wanted.startswith(key)):
                return element
    first = [e for e, _ in keys if e.tag == "h1"]
    within = [e for e in first if any(a is part for a in e.iterancestors())]
    return within[0] if within else (first[-1] if first else None)


def _until(found: _Weights, part: Element) -> list[Element]:
    """The elements of the page up to the end of a part."""
    after = {part}
    for at, element in enumerate(found.order):
        if element is part or element.getparent() in after:
            after.add(element)
        elif len(after) > 1:
            return found.order[:at]
    return found.order


def _may_be_headline(element: Element) -> bool:
    if element.tag in {"h1", "h2"} or element.get("itemprop") == "headline":
        return True
    name = element.get("class") or ""
    if not name or element.tag not in {"div", "p", "span", "h3", "font", "b", "strong"}:
        return False
    return "headline" in name.lower() or "title" in name.lower()


def _is_logo(element: Element) -> bool:
    link = element.find(".//a[@href]")
    if link is None:
        return False
    return attribute(link, "href").rstrip("/").count("/") in {0, 2}


def _key(text: str) -> str:
    return " ".join(_LETTERS.findall(text.replace("\u00ad", "").casefold()))


def _bounds(found: _Weights, part: Element, headline: Element | None) -> tuple[Element, Element]:
    """The element with which the text begins, and one that holds it and the part."""
    if headline is None:
        return part, part
    around = set(headline.iterancestors()) | {headline}
    if part in around:
        before = 0.0
        for element in part.iter():
            if element is headline:
                break
            free = found.own.get(element, 0.0) - found.linked.get(element, 0.0)
            before += free if free >= PROSE else 0.0
        return (headline if before <= found.below(part) / 10 else part), part
    return headline, next((a for a in part.iterancestors() if a in around), part)


def _asides(
    found: _Weights, part: Element, headline: Element | None
) -> tuple[set[Element], dict[Element, str]]:
    """What is left out, and what stands in the story and is set aside: what holds prose, and link lists."""
    keep = set(headline.iterancestors()) if headline is not None else set()
    keep |= {part, *part.iterancestors()}
    dropped, aside = set(found.unseen), dict[Element, str]()
    inside = set(part.iter())
    for element in found.order:
        if element in keep or element in dropped:
            continue
        reason = found.chrome.get(element, "")
        if reason:
            if element in inside and found.below(element):
                aside[element] = reason
            else:
                dropped.add(element)
        elif element in inside and element.tag in {"ul", "ol"} and _is_link_list(found, element):
            aside[element] = "links to other articles"
    return dropped, aside


def _is_link_list(found: _Weights, element: Element) -> bool:
    """Whether a list is nothing but links to other pages."""
    links = [a for a in element.iter("a") if (attribute(a, "href") or "#")[0] != "#"]
    if not links or found.below(element):
        return False
    own = sum(found.own.get(e, 0.0) for e in element.iter())
    linked = sum(found.linked.get(e, 0.0) for e in element.iter())
    return linked >= 0.9 * own > 0


def all_of(root: Element) -> Flow:
    """All text that is shown, with nothing looked for: for HTML that is known to be a story."""
    body = root.find("body")
    body = root if body is None else body
    unseen = {e for e in body.iter() if isinstance(e.tag, str) and (e.tag in UNSEEN or _hidden(e))}
    return flow(body, body, body, unseen, {})


def moved(aside: Boilerplate, by: int) -> Boilerplate:
    """What is set aside, where text was put in before it."""
    return Boilerplate(Span(aside.span.start + by, aside.span.end + by), aside.reason)
