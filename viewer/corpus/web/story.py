"""The story in a page: where it begins and ends, and what inside it is not of it.

The method: text in running prose is weighed, block by block, without what is in links and in parts that name
themselves comments, navigation and the like; from the page's body down, the part is followed that holds
nearly all of it (the idea of "readability" programs, with the page's own <article> and headline as bounds).

Promises: time linear in the size of the tree times small constants; in doubt text stays.

Leaves to others: the text itself (`flow`), the words for what is no story (`markup`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.corpus.article import Boilerplate
from viewer.corpus.web import teasers
from viewer.corpus.web.flow import Flow, flow
from viewer.corpus.web.markup import FOOTER, LEAVES, SHARING, UNSEEN, reason_of
from viewer.corpus.web.tree import Element, attribute, words_of
from viewer.corpus.web.weights import HEADINGS, PROSE, Weights, is_hidden, weigh
from viewer.text.spans import Span

_MOST = 0.85  # of a part's prose: what holds so much of it is followed
_LARGE = 0.5  # of a page's prose: what holds so much is the story whatever it is called
_NAMING = ("class", "id", "data-component", "aria-label")
_LETTERS = re.compile(r"\w+")
# Names of parts that hold the rest of a story as often as an offer to read it.
_REST = re.compile(r"paywall|read-?more", re.IGNORECASE)
_DATED = re.compile(r"(?:^|[-_\s])(?:date|dateline|datetime|timestamp|published)(?:$|[-_\s])", re.IGNORECASE)


@dataclass(slots=True)
class Story:
    """What a page shows of its story; `headline` is the printed one, empty where the page has none."""

    flow: Flow
    headline: str
    words: int
    top: Element


def find(root: Element, titles: list[str]) -> Story:
    """The story of a page; `titles` are what the page's metadata call it, to tell its headline."""
    body = root.find("body")
    body = root if body is None else body
    weights = weigh(body)
    _leave_out(weights, body)
    part = _followed(weights, body)
    headline = _headline(weights, part, titles)
    first, top = _bounds(weights, part, headline)
    dropped, aside = _asides(weights, part, headline)
    out = flow(top, first, part, dropped, aside)
    told = words_of(headline) if headline is not None else ""
    count = sum(len(text.split()) for text, _ in out.paragraphs)
    return Story(out, told, count, top)


def _leave_out(found: Weights, body: Element) -> None:
    """Notes what names itself no story, and cards of other ones, and weighs the rest anew."""
    total = found.below(body)
    for element in found.order:
        reason = _reason(element)
        small = found.below(element) <= _LARGE * total or not total
        if reason and element is not body and small and not _is_told(found, element, reason):
            found.chrome[element] = reason
    teasers.mark_cards(found, total)
    found.add_up()


def _is_told(found: Weights, element: Element, reason: str) -> bool:
    """Whether a part is of the story all the same: the foot of a quotation or an article, a story's rest."""
    if element.tag == "footer" and reason == FOOTER:
        around = next(element.iterancestors("article", "blockquote", "figure"), None)
        return around is not None and (around.tag != "article" or not found.links.get(element))
    return _is_rest(found, element)


def _is_rest(found: Weights, element: Element) -> bool:
    """Whether a part with the name of a paywall holds paragraphs of the story."""
    if not _REST.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
        return False
    if element.tag in HEADINGS or next(element.iter("form", "input"), None) is not None:
        return element.tag in HEADINGS
    proses = found.proses.get(element, 0)
    return proses > 2 or (proses == 2 and found.below(element) > 100 + PROSE)


def _reason(element: Element) -> str:
    """Why an element is not of the story, as it names itself."""
    get = element.get
    if element.tag in {"h1", "p", "body", "html", "main"} or get("itemprop") in {"articleBody", "headline"}:
        return ""
    names = " ".join(get(name) or "" for name in _NAMING).strip()
    return reason_of(element.tag, names, get("role") or "")


def _followed(found: Weights, body: Element) -> Element:
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


def _down(found: Weights, node: Element) -> Element:
    while node.tag != "article":
        children = [c for c in node if c in found.prose and c not in found.chrome and c not in found.unseen]
        best = max(children, key=found.below, default=None)
        if best is None or best.tag in LEAVES or found.below(best) < _MOST * found.below(node):
            break
        node = best
    return node


def _is_page_of_its_own(found: Weights, element: Element) -> bool:
    return element not in found.chrome and found.below(element) > 0 and element.find(".//h1") is not None


def _headline(found: Weights, part: Element, titles: list[str]) -> Element | None:
    """The headline as printed: the heading that says what the page's metadata say, or its first heading."""
    shown = [e for e in _until(found, part) if e not in found.unseen and _may_be_headline(e)]
    keys = [(e, key) for e in shown if (key := _key(words_of(e))) and not _is_logo(e)]
    for wanted in filter(None, map(_key, titles)):
        for element, key in keys:
            if key == wanted or (len(key) > 20 and wanted.startswith(key)):
                return element
            if len(key) > 15 and wanted.endswith(f" {key}"):  # after the name of the site
                return element
    first = [e for e, _ in keys if e.tag == "h1"]
    within = [e for e in first if any(a is part for a in e.iterancestors())]
    return within[0] if within else (first[-1] if first else None)


def _until(found: Weights, part: Element) -> list[Element]:
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


def _bounds(found: Weights, part: Element, headline: Element | None) -> tuple[Element, Element]:
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
    found: Weights, part: Element, headline: Element | None
) -> tuple[set[Element], dict[Element, str]]:
    """What is left out, and what stands in the story and is set aside: what holds prose, and teasers."""
    keep = set(headline.iterancestors()) | {headline} if headline is not None else set()
    keep |= {part, *part.iterancestors()}
    dropped, aside = set(found.unseen), teasers.find(found, part, keep)
    inside, settled = set(part.iter()), set[Element]()
    for element, reason in found.chrome.items():
        if element in keep or element in dropped or element in settled:
            continue
        if reason == SHARING and (buttons := _all_but_dates(element)) is not None:
            dropped |= buttons
            settled.update(element.iter())
        elif element in inside and found.below(element):
            aside[element] = reason
        elif element not in aside:
            dropped.add(element)
            settled.update(element.iter())
    return dropped, aside


def _all_but_dates(element: Element) -> set[Element] | None:
    """What is left out of a bar of buttons that has dates among them; None where it has none."""
    dates = [e for e in element.iter() if isinstance(e.tag, str) and _is_date(e)]
    if not dates:
        return None
    keep = {a for date in dates for a in (*date.iterancestors(), *date.iter())}
    return {e for e in element.iter() if e not in keep and e.getparent() in keep}


def _is_date(element: Element) -> bool:
    return element.tag == "time" or bool(_DATED.search(element.get("class") or ""))


def all_of(root: Element) -> Flow:
    """All text that is shown, with nothing looked for: for HTML that is known to be a story."""
    body = root.find("body")
    body = root if body is None else body
    unseen = {e for e in body.iter() if isinstance(e.tag, str) and (e.tag in UNSEEN or is_hidden(e))}
    return flow(body, body, body, unseen, {})


def moved(aside: Boilerplate, by: int) -> Boilerplate:
    """What is set aside, where text was put in before it."""
    return Boilerplate(Span(aside.span.start + by, aside.span.end + by), aside.reason)
