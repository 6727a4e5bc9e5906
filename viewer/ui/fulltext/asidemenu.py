"""What the menu of a text offers about text that is set aside: to count it in, or to set more aside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from viewer.corpus.article import ANOTHER, Article
from viewer.text.spans import Span

Deed = Callable[[Span, bool], None]
"""Sets a stretch aside, or counts it in."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FullText", text)


def offer(menu: QMenu, article: Article, position: int, selected: Span | None, deed: Deed) -> None:
    """Adds what can be done at a position or with the selected text; another article's is left alone."""
    at = selected.start if selected is not None and len(selected) else position
    greyed = next((b for b in article.boilerplate if b.span.start <= at < b.span.end), None)
    if greyed is not None and greyed.reason != ANOTHER:
        menu.addAction(_tr("Count this text in")).triggered.connect(partial(deed, greyed.span, False))
    if selected is None or not len(selected):
        return
    if not any(span.contains(selected) for span in article.set_aside):
        menu.addAction(_tr("Set the selected text aside")).triggered.connect(partial(deed, selected, True))
