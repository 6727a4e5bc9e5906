"""JSON-LD of a page (schema.org): the one object that describes the article, even from damaged JSON.

Promises: values are strings as they are written; nesting, size and references are bounded.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from viewer.corpus.web.markup import several
from viewer.corpus.web.tree import Element

_LIMIT = 4_000_000  # letters of one script
_OBJECTS = 20_000
_ARTICLES = several(
    "newsarticle article reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle"
    " reviewnewsarticle askpublicnewsarticle advertisercontentarticle satiricalarticle blogposting"
    " liveblogposting socialmediaposting report scholarlyarticle techarticle medicalscholarlyarticle review"
    " videoobject newsmediaarticle"
)
_PAGES = frozenset({"webpage", "itempage", "aboutpage"})
_EDGES = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_BY_HAND = ("headline", "datePublished", "dateModified", "inLanguage", "articleBody")


def article(root: Element) -> dict[str, str]:
    """What the page's JSON-LD says of its article: headline, author, publisher, dates; or nothing.

    Objects are looked for in arrays and graphs; an object that is only named (`@id`) is looked up.
    """
    objects: list[dict[str, Any]] = []
    broken: list[str] = []
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
            text = _EDGES.sub("", script.text or "")[:_LIMIT]
            value = _loaded(text)
            if value is None:
                broken.append(text)
            else:
                objects += _objects(value)
    named = {o["@id"]: o for o in reversed(objects) if isinstance(o.get("@id"), str) and len(o) > 1}
    best = max((o for o in objects if _rank(o)), key=_rank, default=None)
    if best is not None:
        page = next((o for o in objects if _types(o) & _PAGES), {})
        return _values(best, page if best is not page else {}, named)
    return _rescued(broken)


def _loaded(text: str) -> Any:
    """The value of a script, mended where it has the usual faults; None where it has others."""
    for attempt in (text, _TRAILING_COMMA.sub(r"\1", text), html.unescape(text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """All objects in a value, outer ones first."""
    queue = [value]
    for count, item in enumerate(queue):
        if count > _OBJECTS:
            return
        if isinstance(item, dict):
            yield item
            queue += [v for v in item.values() if isinstance(v, (dict, list))]
        elif isinstance(item, list):
            queue += [v for v in item[:_OBJECTS] if isinstance(v, (dict, list))]


def _types(item: dict[str, Any]) -> set[str]:
    found = item.get("@type")
    names = found if isinstance(found, list) else [found]
    return {n.rsplit("/", 1)[-1].lower() for n in names if isinstance(n, str)}


def _rank(item: dict[str, Any]) -> int:
    """How well an object describes an article; 0 for not at all. Of equals the first is taken."""
    types = _types(item)
    if not types & _ARTICLES or not (item.get("headline") or item.get("name")):
        return 0
    return 1 + 4 * ("headline" in item) + 2 * ("datePublished" in item) + ("videoobject" not in types)


def _values(item: dict[str, Any], page: dict[str, Any], named: dict[str, dict[str, Any]]) -> dict[str, str]:
    found = {
        "headline": _string(item.get("headline")) or _string(item.get("name")),
        "datePublished": _string(item.get("datePublished")) or _string(page.get("datePublished")),
        "dateModified": _string(item.get("dateModified")) or _string(page.get("dateModified")),
        "author": _names(item.get("author") or item.get("creator"), named),
        "publisher": _names(item.get("publisher") or page.get("publisher"), named),
        "inLanguage": _string(item.get("inLanguage")) or _string(page.get("inLanguage")),
        "articleBody": _string(item.get("articleBody")),
        "url": _address(item) or _string(page.get("url")),
        "free": _string(item.get("isAccessibleForFree")).lower(),
    }
    return {name: value for name, value in found.items() if value}


def _address(item: dict[str, Any]) -> str:
    main = item.get("mainEntityOfPage")
    told = (main.get("@id") or main.get("url")) if isinstance(main, dict) else main
    return next((u for u in (_string(item.get("url")), _string(told)) if u.startswith("http")), "")


def _string(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name") or ""
    return html.unescape(value).strip() if isinstance(value, str) else ""


def _names(value: Any, named: dict[str, dict[str, Any]]) -> str:
    """The names of people or of a publisher, parted by commas."""
    names: list[str] = []
    for item in (value if isinstance(value, list) else [value])[:50]:
        if isinstance(item, dict):
            known = named.get(item["@id"], {}) if isinstance(item.get("@id"), str) else {}
            item = item.get("name") or known.get("name")
        for name in (item if isinstance(item, list) else [item])[:50]:
            if (text := _string(name)) and text not in names and not text.startswith(("http:", "https:")):
                names.append(text)
    return ", ".join(names)


def _rescued(broken: list[str]) -> dict[str, str]:
    """Single values out of JSON that cannot be mended."""
    found: dict[str, str] = {}
    for text in broken:
        for name in _BY_HAND:
            if match := re.search(rf'"{name}"\s*:\s*"((?:[^"\\\n]|\\.)*+)"', text):
                found.setdefault(name, _unescaped(match[1]))
        for name, key in (("author", "author"), ("publisher", "publisher")):
            if match := re.search(
                rf'"{name}"\s*:[^"]{{0,40}}(?:"@type"[^"]{{0,20}}"\w+"[^"]{{0,40}})?"name"\s*:\s*"([^"\\\n]*)"',
                text,
            ):
                found.setdefault(key, match[1])
    return {name: value.strip() for name, value in found.items() if value.strip()}


def _unescaped(text: str) -> str:
    try:
        return html.unescape(str(json.loads(f'"{text}"', strict=False)))
    except ValueError:
        return html.unescape(text)
