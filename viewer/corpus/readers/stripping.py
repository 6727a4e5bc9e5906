"""Stripping: the words of a fragment of HTML in a cell or a mail, which has none of a page's chrome.

Leaves to others: the text as a browser shows it (`corpus.web.flow`), whole pages (`html`).
"""

from __future__ import annotations

import re

_MARKUP = re.compile(
    r"</(?:p|div|h\d|li|blockquote|span|td|b|i|a|em|strong)\s*>|<br\s*/?>|<p[\s>]", re.IGNORECASE
)
_DOCUMENT = re.compile(r"<(?:html|body)\b", re.IGNORECASE)


def is_markup(text: str) -> bool:
    """Whether a text is written in HTML."""
    return _MARKUP.search(text, 0, 20_000) is not None


def words_of(markup: str) -> str:
    """The text of a fragment or document of HTML; empty where it has none.

    Raises:
        Unreadable: for markup that cannot be parsed.
    """
    from viewer.corpus.web import story, tree

    whole = markup if _DOCUMENT.search(markup) else f"<html><body><div>{markup}</div></body></html>"
    return story.all_of(tree.parse(whole)).text()[0]
