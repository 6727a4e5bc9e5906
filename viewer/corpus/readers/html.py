"""Web pages, saved in any way and any encoding: the story as a reader of the page sees it, and its metadata.

Leaves to others: the encoding, the tree, the story and what the page tells of it (`corpus.web`); the
folder of pictures and scripts that a browser saves beside a page (`folders`).
"""

from __future__ import annotations

from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.readers import plain
from viewer.corpus.web import decoding, story, telling, tree, weights
from viewer.text.filled import Filled

_HEAD = 4096
_FEW = 25
"""Words: what a page shows that is made by its scripts ("Please enable JavaScript", a menu) is shorter."""
_STUB = 300
"""Words: a page that is not free to read and shows fewer has only the beginning."""


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of a web page.

    Raises:
        Unreadable: for what is no page, or shows no text.
    """
    return Read((page(data, name),))


def page(data: bytes, name: str, charset: str = "", url: str = "") -> Draft:
    """The article of a page; `charset` and `url` are what its transport tells.

    Raises:
        Unreadable: for what is no page, or shows no text.
    """
    tree.check_size(len(data))
    decoded = decoding.decode(data, charset)
    draft = page_of(decoded.text, name, url)
    notes = [note for note in (draft.note, plain.note_of(name, decoded)) if note]
    return Draft(draft.text, draft.told, draft.boilerplate, note=notes[0] if notes else "")


def page_of(text: str, name: str, url: str = "") -> Draft:
    """The article of a page whose source is this text.

    Raises:
        Unreadable: where it shows no text.
    """
    root = tree.parse(text)
    told = telling.Telling(root, text[:_HEAD])
    found = story.find(root, told.titles())
    values = told.values(found.headline, found.top)
    if url.startswith(("http://", "https://")):
        values.setdefault("url", Told(url, "address of the page"))
    shown, aside = found.flow.text()
    note = ""
    if found.words < _FEW and len(told.json.get("articleBody", "").split()) > max(_FEW, 2 * found.words):
        shown, aside = told.json["articleBody"], ()
        note = Filled("{name} shows no text of its own; it was read from the data in the page", name=name)
    elif told.json.get("free") == "false" and found.words < _STUB:
        note = Filled("{name} is a page for subscribers and may hold only the beginning", name=name)
    if not shown.strip() or (found.words < _FEW and not note and _made_by_scripts(root, found)):
        if next(root.iter("script"), None) is not None:
            raise Unreadable("the page holds no text that can be read without running it")
        raise Unreadable("no text in this page")
    return Draft(shown, values, aside, note=note)


def _made_by_scripts(root: tree.Element, found: story.Story) -> bool:
    """Whether what little a page shows is a frame that its scripts fill."""
    scripts = sum(1 for s in root.iter("script") if "json" not in (s.get("type") or ""))
    paragraphs = sum(len(tree.words_of(p)) >= weights.PROSE for p in root.iter("p"))
    return scripts > 0 and not paragraphs
