"""What the full-text view says in words: tooltips, and descriptions for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.ui import wording
from viewer.ui.languages import phrase
from viewer.ui.screenpair import ScreenPair, Which, side_of

_SPOKEN = 400  # code points of a passage read out


def _tr(text: str) -> str:
    return QCoreApplication.translate("FullText", text)


def passage_line(pair: ScreenPair, passage: int) -> str:
    """A passage in one line: "2 · edited · 32 of 49 words"."""
    found = pair.passages[passage]
    shared = wording.shared_of(found.shared, found.words)
    return f"{passage + 1} · {wording.kind_name(found.kind)} · {shared}"


def tip(pair: ScreenPair, passage: int, change: int | None) -> str:
    """A passage in one line, and the change under the mouse in another."""
    line = passage_line(pair, passage)
    return line if change is None else f"{line}\n{wording.change_tip(pair.changes(passage)[change], pair)}"


def aside_tip(pair: ScreenPair, which: Which, position: int) -> str:
    """Why a stretch is greyed; empty where it is not."""
    for aside in pair.article(which).boilerplate:
        if aside.span.start <= position < aside.span.end:
            return _tr("Not compared: {reason}").format(reason=phrase(aside.reason))
    return ""


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
        one, many = (
            _tr("{n} passage shared with the other article"),
            _tr("{n} passages shared with the other article"),
        )
        return wording.counted(len(pair.passages), one, many)
    words = side_of(pair.passages[passage], which).of(pair.article(which).text)
    return f"{passage_line(pair, passage)}: {words[:_SPOKEN]}"
