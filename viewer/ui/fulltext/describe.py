"""What the full-text view says in words: tooltips, source lines, descriptions for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.corpus.article import Article
from viewer.ui.blocks import paragraph_at
from viewer.ui.screenpair import ScreenPair, Which, side_of

_SPOKEN = 400  # code points of a passage read out


def _tr(text: str) -> str:
    return QCoreApplication.translate("FullText", text)


def kind_word(kind: str) -> str:
    """The kind of a passage in the reader's language."""
    words = {
        "verbatim": _tr("verbatim"),
        "edited": _tr("edited"),
        "reworded": _tr("reworded"),
        "condensed": _tr("condensed"),
    }
    return words.get(kind, kind)


def passage_line(pair: ScreenPair, passage: int) -> str:
    """A passage in one line: "2 · edited · 32 of 49 words"."""
    found = pair.passages[passage]
    return _tr("{number} · {kind} · {shared} of {words} words").format(
        number=passage + 1, kind=kind_word(found.kind), shared=found.shared, words=max(found.words)
    )


def source_line(article: Article) -> str:
    """Where an article comes from: outlet, headline and date, as far as it says."""
    date = article.metadata.date
    parts = [article.source_name, article.title, date.isoformat() if date else ""]
    return ", ".join(p for p in parts if p)


def passage_with_source(pair: ScreenPair, which: Which, passage: int) -> str:
    """A passage's own characters, and below them the line that says where they stand."""
    span = side_of(pair.passages[passage], which)
    article = pair.article(which)
    place = _tr("paragraph {number}").format(number=paragraph_at(pair.blocks(which), span.start))
    return f"{span.of(article.text)}\n— {source_line(article)}, {place}"


def pane_name(pair: ScreenPair | None, which: Which) -> str:
    """The name of a pane for a screen reader."""
    letter = which.upper()
    if pair is None:
        return _tr("Article {letter}").format(letter=letter)
    return _tr("Article {letter}: {title}").format(letter=letter, title=pair.article(which).title)


def passage_description(pair: ScreenPair | None, which: Which, passage: int | None) -> str:
    """What a screen reader says of the current passage: its line and its words."""
    if pair is None:
        return ""
    if passage is None:
        return _tr("{count} passages shared with the other article").format(count=len(pair.passages))
    words = side_of(pair.passages[passage], which).of(pair.article(which).text)
    return f"{passage_line(pair, passage)}: {words[:_SPOKEN]}"
