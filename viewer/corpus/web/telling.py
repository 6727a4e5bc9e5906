"""What a page tells of its article, each value with where it stands in the page.

For every field the first that has a value counts, in this order:

- title: the printed headline, JSON-LD, Open Graph, other page metadata, <title> without the outlet's name
- outlet: JSON-LD publisher, Open Graph site name, page metadata, what follows the headline in <title>
- byline: JSON-LD author, page metadata, microdata and rel="author", an element named byline or author
- date, updated: JSON-LD, Open Graph (article:published_time, article:modified_time), page metadata,
  microdata, <time> of the story
- language: <html lang>, JSON-LD, Open Graph, page metadata
- url: <link rel="canonical">, Open Graph, JSON-LD, what the browser wrote when it saved the page

Dates that can be read are given as ISO 8601 with their time zone where the page has one. Nothing is guessed
from the address of the page.
"""

from __future__ import annotations

import datetime
import email.utils
import re
from collections.abc import Callable, Iterable

from viewer.corpus import dates
from viewer.corpus.draft import Told
from viewer.corpus.web import jsonld
from viewer.corpus.web.markup import several
from viewer.corpus.web.tree import Element, attribute, words_of

HEADLINE = "headline on the page"
_JSON = "JSON-LD"
_GRAPH = "Open Graph"
_META = "page metadata"
_TITLE = "page title"
_PAGE = "page"
_SAVED = "address noted when the page was saved"

# Names of <meta> elements by field.
_NAMES: dict[str, str] = {
    "title": "parsely-title sailthru.title dc.title dcterms.title citation_title twitter:title title"
    " headline",
    "outlet": "application-name publisher dc.publisher dcterms.publisher citation_publisher cre source"
    " apple-mobile-web-app-title",
    "byline": "author byl byline dc.creator dcterms.creator parsely-author sailthru.author citation_author"
    " article:author_name authors",
    "date": "article.published datepublished date pubdate publishdate publish-date publication_date published"
    " date.published dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued parsely-pub-date"
    " sailthru.date citation_publication_date article_date_original cxenseparse:recs:publishtime ptime"
    " originalpublicationdate displaydate",
    "updated": "article.updated datemodified lastmod last-modified lastmodified dcterms.modified "
    "dc.date.modified date.modified article:modified utime revised",
    "language": "language content-language dc.language dcterms.language",
}
_GRAPH_NAMES = {
    "title": "og:title",
    "outlet": "og:site_name",
    "date": "article:published_time og:article:published_time og:published_time og:pubdate",
    "updated": "article:modified_time og:article:modified_time og:updated_time",
    "language": "og:locale",
    "url": "og:url",
}
_JSON_NAMES = {
    "title": "headline",
    "outlet": "publisher",
    "byline": "author",
    "date": "datePublished",
    "updated": "dateModified",
    "language": "inLanguage",
    "url": "url",
}
_BY = re.compile(
    r"^(?:(?:written |posted |reported |story |text )?by|von|par|por|di|da|door|af|av|автор:|от)\s*:?\s+",
    re.IGNORECASE,
)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{1,8}\)\s*(https?://\S{1,2000}?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(https?://\S{1,2000})")
_PARTS = re.compile(r"\s+[|–—·»:-]+\s+")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_COMPACT_ZONE = re.compile(r"([+-]\d{2})(\d{2})$")
_SIGNATURE = re.compile(
    r"byline(?=\s|$)|(?:^|[\s_-])(?:author[_-]name|authorline)(?=[\s_]|$)|__author(?=\s|$)", re.IGNORECASE
)
_LONG = 300
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_AUTHORS = 12  # of one article; more links to authors are a page's staff
Values = dict[str, Told]


class Telling:
    """What a page tells; read from its tree once, before the story is looked for."""

    def __init__(self, root: Element, head: str) -> None:
        """`head` is the beginning of the page's source, in which a browser notes the address."""
        self.root = root
        self.json = jsonld.article(root)
        self.meta = _metas(root)
        title = root.find(".//title")
        self.title = words_of(title) if title is not None else ""
        self._saved = next((m[1] for p in (_SAVED_FROM, _SINGLE_FILE) if (m := p.search(head))), "")

    def titles(self) -> list[str]:
        """All that the page's metadata call its article."""
        names = (
            self.json.get("headline", ""),
            self._named(_GRAPH_NAMES["title"]),
            self._named(_NAMES["title"]),
        )
        parts = sorted(_PARTS.split(self.title), key=len, reverse=True)
        outlet = self.json.get("publisher", "") or self._named(_GRAPH_NAMES["outlet"])
        return [t for t in (*names, self.title, *parts) if t and not _same(t, outlet)]

    def values(self, headline: str, top: Element) -> Values:
        """The values by field; `headline` is the printed one, `top` the part of the page with the story."""
        found: Values = {}
        if headline:
            found["title"] = Told(headline, HEADLINE)
        if link := self._canonical():
            found["url"] = Told(link, "canonical link")
        if lang := _language(attribute(self.root, "lang") or attribute(self.root, "xml:lang")):
            found["language"] = Told(lang, _PAGE)
        for origin, values in ((_JSON, self._json()), (_GRAPH, self._graph()), (_META, self._metadata())):
            for name, value in values.items():
                _put(found, name, value, origin)
        self._from_page(found, top)
        self._from_title(found)
        _put(found, "url", self._saved, _SAVED)
        return found

    def _json(self) -> dict[str, str]:
        return {name: self.json.get(key, "") for name, key in _JSON_NAMES.items()}

    def _graph(self) -> dict[str, str]:
        return {name: self._named(keys) for name, keys in _GRAPH_NAMES.items()}

    def _metadata(self) -> dict[str, str]:
        found = {name: self._named(keys) for name, keys in _NAMES.items()}
        if not found["byline"]:
            found["byline"] = self._named("article:author")
        if _same(found["byline"], self._named(_GRAPH_NAMES["outlet"])):
            found["byline"] = ""  # a name that says nothing: the page may have a better one
        return found

    def _named(self, names: str) -> str:
        return next((self.meta[name] for name in names.split() if self.meta.get(name)), "")

    def _canonical(self) -> str:
        for link in self.root.iter("link"):
            if "canonical" in attribute(link, "rel").lower().split():
                return _address(attribute(link, "href"))
        return ""

    def _from_page(self, found: Values, top: Element) -> None:
        """Microdata, rel="author", <time> and elements that are named byline, in the part with the story."""
        for name, fits, value in _IN_PAGE:
            if name not in found:
                elements = [e for e in top.iter() if isinstance(e.tag, str) and fits(e)]
                said = [value(e) for e in (elements if value is _signed else elements[:1])]
                _put(found, name, ", ".join(dict.fromkeys(filter(None, said[:_AUTHORS]))), _PAGE)

    def _from_title(self, found: Values) -> None:
        """The outlet, where <title> is the headline and one thing more; the title without it."""
        parts = [part.strip() for part in _PARTS.split(self.title) if part.strip()]
        if "title" in found and len(parts) > 1:
            head, last = self.title[: self.title.rfind(parts[-1])], parts[-1]
            if _same(_PARTS.sub(" ", head + " "), found["title"].value) and len(last) < 60:
                _put(found, "outlet", last, _TITLE)
        outlet = found["outlet"].value if "outlet" in found else ""
        if outlet and len(parts) > 1 and _same(parts[-1], outlet):
            at = self.title.rfind(parts[-1])
            _put(found, "title", self.title[:at].rstrip(" |–—·»:-"), _TITLE)
        _put(found, "title", self.title, _TITLE)


def _metas(root: Element) -> dict[str, str]:
    """The contents of <meta> elements by name, in small letters; the first counts, authors together.

    Some pages write `value` where `content` is meant.
    """
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        content = " ".join((attribute(meta, "content") or attribute(meta, "value")).split())
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = attribute(meta, key).lower()
            if name and content and name not in found:
                found[name] = content
            elif name in {"author", "citation_author", "dc.creator"} and content not in found.get(
                name, content
            ):
                found[name] += f", {content}"
    return found


def _put(found: Values, name: str, value: str, origin: str) -> None:
    """Notes a value in its proper form, if the field has none yet and the value can be one."""
    if name in found or not value or len(value) > 4000:
        return
    value = _CLEAN[name](" ".join(value.split()))
    if value:
        found[name] = Told(value, origin)


def _short(value: str) -> str:
    return value if len(value) <= _LONG else ""


def _byline(value: str) -> str:
    parts = [part for part in re.split(r"\s*[|•·]\s*", value) if not dates.read(part)]
    value = _BY.sub("", " | ".join(parts)).strip(" ,;|·–-")
    return "" if value.startswith(("http:", "https:", "@", "www.")) or len(value) > _LONG else value


def _language(value: str) -> str:
    return value.replace("_", "-") if _LANGUAGE.fullmatch(value) else ""


def _address(value: str) -> str:
    return value if re.match(r"https?://[^\s]+$", value) else ""


def moment(value: str) -> str:
    """A date as ISO 8601 where it can be read as a moment or a day; empty where it cannot."""
    value = value.strip()
    if re.fullmatch(r"\d{13}", value):
        value = value[:10]
    if re.fullmatch(r"\d{10}", value):
        return datetime.datetime.fromtimestamp(int(value), datetime.UTC).isoformat()
    iso = value.replace(" UTC", "+00:00").replace(" GMT", "+00:00")
    iso = re.sub(r"(?<=\d) (?=[+-]\d{2}:?\d{2}$)", "", iso)
    for attempt in (iso, _COMPACT_ZONE.sub(r"\1:\2", iso)):
        try:
            found = datetime.datetime.fromisoformat(attempt)
        except ValueError:
            continue
        return found.date().isoformat() if len(value) <= 10 else found.isoformat()
    try:
        return email.utils.parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        day = dates.read(value) if len(value) < 100 else None
        return day.isoformat() if day else ""


_CLEAN: dict[str, Callable[[str], str]] = {
    "title": _short, "outlet": _short, "byline": _byline, "date": moment, "updated": moment,
    "language": _language, "url": _address,
}  # fmt: skip


def _same(one: str, other: str) -> bool:
    def folded(text: str) -> list[str]:
        return re.findall(r"\w+", text.casefold())

    return bool(one) and folded(one) == folded(other)


def _has(element: Element, key: str, wanted: Iterable[str]) -> bool:
    value = element.get(key)
    return bool(value) and any(word in wanted for word in str(value).lower().split())


def _when(element: Element) -> str:
    told = attribute(element, "datetime") or attribute(element, "content")
    title = attribute(element, "title")
    return told or (title if _ISO.match(title) else "") or words_of(element)


def _who(element: Element) -> str:
    inner = element.find(".//*[@itemprop='name']")
    return attribute(element, "content") or words_of(element if inner is None else inner)


def _signed(element: Element) -> str:
    """The name in a link or an element that is an author's."""
    return _BY.sub("", words_of(element)).strip(" ,;|·")


def _is_signature(element: Element) -> bool:
    return bool(_SIGNATURE.search(element.get("class") or ""))


def _is_labelled(labels: frozenset[str]) -> Callable[[Element], bool]:
    """Whether an element begins with a bold label: "Author", "Date"."""

    def fits(element: Element) -> bool:
        if element.tag not in {"li", "p", "dd"} or not len(element) or (element.text or "").strip():
            return False
        first = element[0]
        return first.tag in {"strong", "b"} and words_of(first).casefold().rstrip(" :") in labels

    return fits


def _labelled(element: Element) -> str:
    """What follows the label."""
    return words_of(element).removeprefix(words_of(element[0])).strip(" :")


_DATES = several(
    "published entry-date post-date dateline-date pubdate date-published publish-date article-date"
)
_UPDATES = several("updated modified date-modified last-updated")
_BYLINES = several(
    "byline author byline-name byline__name author-name article-author post-author entry-author fn autor"
    " byline-author article__author"
)
# What is looked for in the page itself, in this order.
_IN_PAGE: tuple[tuple[str, Callable[[Element], bool], Callable[[Element], str]], ...] = (
    ("date", lambda e: _has(e, "itemprop", {"datepublished"}), _when),
    ("updated", lambda e: _has(e, "itemprop", {"datemodified"}), _when),
    ("byline", lambda e: _has(e, "itemprop", {"author", "creator"}), _who),
    ("byline", lambda e: _has(e, "rel", {"author"}), _signed),
    ("byline", lambda e: _has(e, "class", _BYLINES), _who),
    ("byline", _is_signature, _who),
    ("byline", _is_labelled(several("author authors autor autorin auteur")), _labelled),
    (
        "updated",
        lambda e: e.tag == "time" and _has(e, "class", _UPDATES) and not _has(e, "class", _DATES),
        _when,
    ),
    ("date", lambda e: e.tag == "time" and (e.get("pubdate") is not None or _has(e, "class", _DATES)), _when),
    ("date", lambda e: e.tag == "time" and bool(e.get("datetime")) and not _has(e, "class", _UPDATES), _when),
    ("date", lambda e: _has(e, "class", _DATES), _when),
    ("date", _is_labelled(several("date datum published fecha")), _labelled),
)
