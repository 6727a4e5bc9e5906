"""RSS (0.9 to 2.0) and Atom: each entry with its text is an article.

An entry's full text is taken where there is one (`content:encoded`, Atom's `content`), else its summary, and
then the entry says so. Entities that a feed defines are not expanded and nothing is fetched.
"""

from __future__ import annotations

import re
from typing import Any

from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.web import decoding, flow, story, telling, tree
from viewer.text.filled import Filled

_ENTRIES = 20_000
_ORIGIN = "feed"
_ROOTS = frozenset({"rss", "feed", "rdf"})
_SUMMARY_WORDS = 150
"""Words from which a `description` of RSS, which may be either, is the full text."""
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The articles of a feed.

    Raises:
        Unreadable: for what is no feed, or has no entries.
    """
    tree.check_size(len(data))
    root = _root(decoding.decode(data).text)
    if _local(root) == "html":
        from viewer.corpus.readers import html

        return html.read(data, name, depth)
    if _local(root) not in _ROOTS:
        raise Unreadable("XML, but neither a feed nor a web page")
    channel = next((e for e in root if _local(e) == "channel"), root)
    outlet, language = _text(channel, "title"), _text(channel, "language") or _lang(root)
    entries = [e for e in root.iter() if _local(e) in {"item", "entry"}][:_ENTRIES]
    drafts: list[Draft] = []
    failures: list[tuple[str, str]] = []
    for number, entry in enumerate(entries, start=1):
        draft = _draft(entry, str(number) if len(entries) > 1 else "", outlet, language, name)
        if draft is None:
            failures.append((str(number), "an entry without text"))
        else:
            drafts.append(draft)
    if not drafts:
        raise Unreadable("no entry of this feed holds any text")
    return Read(tuple(drafts), tuple(failures))


def _root(text: str) -> tree.Element:
    """The root of a feed's tree, mended where it is not well formed.

    Raises:
        Unreadable: where there is none.
    """
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, recover=True,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(tree.clean(_DECLARATION.sub("", text)), parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        raise Unreadable("XML that is damaged from its first line on")
    return root


def _local(element: tree.Element) -> str:
    """An element's name without its namespace."""
    return element.tag.rsplit("}", 1)[-1].lower() if isinstance(element.tag, str) else ""


def _child(entry: tree.Element, *names: str) -> tree.Element | None:
    return next((e for name in names for e in entry if _full(e) == name or _local(e) == name), None)


def _full(element: tree.Element) -> str:
    """An element's name with its usual prefix."""
    return f"{element.prefix}:{_local(element)}" if element.prefix else _local(element)


def _text(entry: tree.Element, *names: str) -> str:
    child = _child(entry, *names)
    return "" if child is None else tree.words_of(child)


def _lang(element: tree.Element) -> str:
    return element.get("{http://www.w3.org/XML/1998/namespace}lang") or ""


def _draft(entry: tree.Element, part: str, outlet: str, language: str, name: str) -> Draft | None:
    """The article of an entry; None where it holds no text."""
    body, full = _body(entry)
    title = _title(entry)
    text, aside = body.text()
    if not text:
        return None
    told = {
        "title": title,
        "outlet": _text(entry, "source") if _child(entry, "source") is not None else outlet,
        "byline": _byline(entry),
        "date": telling.moment(_text(entry, "pubdate", "published", "dc:date", "issued", "updated")),
        "updated": telling.moment(_text(entry, "updated", "modified", "dcterms:modified")),
        "language": _lang(entry) or language,
        "url": _link(entry),
    }
    values = {key: Told(value, _ORIGIN) for key, value in told.items() if value}
    if title and not text.startswith(title):
        shift = len(title) + 2
        text = f"{title}\n\n{text}"
        aside = tuple(story.moved(b, shift) for b in aside)
    label = Filled("{name}, entry {part}", name=name, part=part) if part else name
    note = "" if full else Filled("{name} holds a summary, not the whole article", name=label)
    return Draft(text, values, aside, part=part, note=note)


def _title(entry: tree.Element) -> str:
    """The headline; feeds write it as text, or as HTML escaped once more."""
    title = _text(entry, "title")
    if "&" in title or "<" in title:
        shown, _ = _shown(title).text()
        return " ".join(shown.split())
    return title


def _body(entry: tree.Element) -> tuple[flow.Flow, bool]:
    """An entry's text, and whether it is all of the article."""
    content = _child(entry, "content:encoded", "encoded")
    if content is None:
        content = next((e for e in entry if _full(e) == "content" and _local(e) == "content"), None)
    if content is not None and (found := _flow(content)).paragraphs:
        return found, True
    summary = _child(entry, "description", "summary", "itunes:summary")
    found = _flow(summary) if summary is not None else flow.Flow()
    words = sum(len(text.split()) for text, _ in found.paragraphs)
    return found, _full_by_length(summary, words)


def _full_by_length(summary: Any, words: int) -> bool:
    return summary is not None and _local(summary) == "description" and words >= _SUMMARY_WORDS


def _flow(element: tree.Element) -> flow.Flow:
    """The paragraphs of an element that holds HTML, as text, escaped or as elements."""
    if len(element):
        from lxml import etree

        return _shown(
            "".join([element.text or "", *(etree.tostring(c, encoding="unicode") for c in element)])
        )
    return _shown(element.text or "")


def _shown(source: str) -> flow.Flow:
    """What a browser would show of some HTML."""
    if not source.strip():
        return flow.Flow()
    return story.all_of(tree.parse(f"<html><body><div>{source}</div></body></html>"))


def _byline(entry: tree.Element) -> str:
    names = [tree.words_of(e) for e in entry if _full(e) == "dc:creator"]
    authors = [e for e in entry if _full(e) == "author"]
    names = names or [_text(e, "name") or (tree.words_of(e) if not len(e) else "") for e in authors]
    clean = [re.sub(r"^\S+@\S+\s*\((.*)\)$", r"\1", n) for n in names if n]
    return ", ".join(dict.fromkeys(n for n in clean if "@" not in n))


def _link(entry: tree.Element) -> str:
    links = [e for e in entry if _local(e) == "link"]
    best = next((e for e in links if (e.get("rel") or "alternate") == "alternate"), None)
    guid = _text(entry, "guid", "id")
    found = ("" if best is None else (best.get("href") or tree.words_of(best))), guid
    return next((u for u in found if u.startswith(("http://", "https://"))), "")
