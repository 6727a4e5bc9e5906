"""SeveralPage: what the view means in a line, whose texts they are, and the rows."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.corpus.article import Article
from viewer.ui.focusing import Forwarding
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.several.columns import Grid
from viewer.ui.several.header import SeveralHeader
from viewer.ui.several.rows import Arrangement
from viewer.ui.several.view import SeveralView
from viewer.ui.style import Style
from viewer.ui.theme import palette


class SeveralPage(Forwarding):
    """Up to four articles side by side. `base_asked` and `removal_asked` bring the column that is meant."""

    base_asked = Signal(int)
    removal_asked = Signal(int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.articles: tuple[Article, ...] = ()
        self.explanation = ElidedLabel(parent=self)
        self.header = SeveralHeader(style, self)
        self.view = SeveralView(style, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QVBoxLayout()
        line.setContentsMargins(14, 8, 14, 2)
        line.addWidget(self.explanation)
        column.addLayout(line)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        self.explanation.set_full_text(
            self.tr(
                "Each row is a stretch of A, the base, with the others’ wording of it. Blue: only A says it;"
                " a blue line: not all others do. Orange: not in A. A hook: words of A left out."
            )
        )
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.forward_focus_to(self.view)
        self.view.columns_changed.connect(self._place_heads)
        for part in (self.header, self.view):
            part.base_asked.connect(self.base_asked)
            part.removal_asked.connect(self.removal_asked)
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.setPalette(palette(style.theme))
        self.explanation.setFont(style.interface_font(-1.0))
        soft = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            soft.setColor(role, style.theme.surface.soft)
        self.explanation.setPalette(soft)
        self.explanation.fit()
        self.header.restyle(style)
        self.view.restyle(style)

    @Slot(object)
    def _place_heads(self, grid: Grid) -> None:
        """In a mirrored window the scroll bar stands before the columns."""
        self.header.set_grid(grid, self.view.viewport().x())

    def show_articles(self, articles: tuple[Article, ...], arrangement: Arrangement | None) -> None:
        """Whose columns they are, and the rows as soon as they are known."""
        if articles != self.articles or not articles:
            self.articles = articles
            self.header.show_articles(articles)
        self.view.show_arrangement(arrangement, self._why_empty(articles, arrangement))

    def _why_empty(self, articles: tuple[Article, ...], arrangement: Arrangement | None) -> str:
        if not articles:
            return self.tr("Pin up to four articles from the list to read them side by side.")
        if arrangement is None:
            return self.tr("The articles are being compared …")
        if len(articles) == 1:
            return self.tr("Pin another article from the list to read it beside this one.")
        return self.tr("None of the others shares a passage with the base.")
