"""SeveralHeader: whose text stands in which column; each can become the base or be taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from viewer.corpus.article import Article
from viewer.ui import sheets
from viewer.ui.lines import Lines, paint_line
from viewer.ui.mirroring import as_written
from viewer.ui.painting import badge_size, column_badge, letter_of
from viewer.ui.several.columns import Grid
from viewer.ui.style import Style
from viewer.ui.wording import about

_LINES = 3
_TOP, _BOTTOM = 10.0, 8.0


class ColumnHead(QWidget):
    """Badge, headline and particulars of one article. `base_asked` and `removal_asked` bring its column.

    `about_requested` brings its id.
    """

    base_asked = Signal(int)
    removal_asked = Signal(int)
    about_requested = Signal(str)

    def __init__(self, column: int, article: Article, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.column, self.article = column, article
        self._style = style
        values = {"letter": letter_of(column), "title": " ".join(article.title.split())}
        self.setAccessibleName(self.tr("{letter}: {title}").format(**values))
        self.setAccessibleDescription(about(article))
        self.setToolTip(f"{values['title']}\n{about(article)}")
        self.base = QToolButton(self)
        self.base.setText(self.tr("base") if column == 0 else self.tr("make base"))
        self.base.setEnabled(column > 0)
        self.base.setAccessibleName(self.tr("Make “{title}” the base").format(**values))
        self.base.setToolTip(self.tr("Read the others against this one"))
        self.base.clicked.connect(self._ask_base)
        self.remove = QToolButton(self)
        self.remove.setText("×")
        self.remove.setAccessibleName(self.tr("Take “{title}” away").format(**values))
        self.remove.setToolTip(self.tr("Take this article away from the others"))
        self.remove.clicked.connect(self._ask_removal)
        for button in (self.base, self.remove):
            button.setFont(style.interface_font(-1.0))
            button.setStyleSheet(sheets.flat_button(style))

    @Slot()
    def _ask_base(self) -> None:
        self.base_asked.emit(self.column)

    @Slot()
    def _ask_removal(self) -> None:
        self.removal_asked.emit(self.column)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens what can be done with the article."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("About this article…")).triggered.connect(self._ask_about)
        menu.popup(event.globalPos())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Asks about the article."""
        self._ask_about()

    @Slot()
    def _ask_about(self) -> None:
        self.about_requested.emit(self.article.id)

    def _headline(self) -> Lines:
        return Lines(self.article.title, self._style.interface_font(0.5, bold=True), self.width(), _LINES)

    def _line(self) -> float:
        return float(self.base.sizeHint().height())

    def height_for(self, width: int) -> int:
        """As high as the headline needs at this width."""
        font = self._style.interface_font(0.5, bold=True)
        headline = Lines(self.article.title, font, width, _LINES).height
        return round(_TOP + self._line() + 3 + headline + 3 + self._line() + _BOTTOM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand at the right of the badge's line."""
        super().resizeEvent(event)
        x = self.width()
        for button in (self.remove, self.base):
            size = button.sizeHint()
            x -= size.width()
            button.setGeometry(x, round(_TOP), size.width(), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Badge, headline, particulars."""
        painter = QPainter(self)
        as_written(painter)
        surface, line = self._style.theme.surface, self._line()
        badge = badge_size(self._style)
        column_badge(painter, QPointF(0, _TOP + (line - badge[1]) / 2), self.column, self._style)
        headline = self._headline()
        y = _TOP + line + 3
        headline.paint(painter, QPointF(0, y), surface.ink)
        box = QRectF(0, y + headline.height + 3, self.width(), line)
        paint_line(painter, box, about(self.article), self._style.interface_font(-1.0), surface.soft)
        painter.end()


class SeveralHeader(QWidget):
    """A head for each column; their places are set by the view below."""

    base_asked = Signal(int)
    removal_asked = Signal(int)
    about_requested = Signal(str)

    heads: Sequence[ColumnHead] = ()  # here, since Qt may ask for the size while the widget is being made
    _grid: Grid | None = None

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shift = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_articles(self, articles: Sequence[Article]) -> None:
        """A head for each article, the base first."""
        for head in self.heads:
            head.hide()
            head.deleteLater()
        self.heads = [ColumnHead(n, article, self._style, self) for n, article in enumerate(articles)]
        for head in self.heads:
            head.base_asked.connect(self.base_asked)
            head.removal_asked.connect(self.removal_asked)
            head.about_requested.connect(self.about_requested)
            head.show()
        self._place()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.show_articles([head.article for head in self.heads])

    def set_grid(self, grid: Grid, shift: int = 0) -> None:
        """Puts each head over its column; `shift` is where the columns' own left edge lies."""
        self._grid, self._shift = grid, shift
        self._place()

    def _place(self) -> None:
        grid = self._grid
        if grid is None or len(grid.lefts) != len(self.heads):
            return
        height = self.sizeHint().height()
        for head, left in zip(self.heads, grid.lefts, strict=True):
            head.setGeometry(round(left) + self._shift, 0, round(grid.width), height - 1)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the longest headline needs."""
        width = round(self._grid.width) if self._grid is not None else 300
        return QSize(400, max((head.height_for(width) for head in self.heads), default=1))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its hint."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground and the line below."""
        painter = QPainter(self)
        as_written(painter)
        surface = self._style.theme.surface
        painter.fillRect(self.rect(), surface.page)
        painter.setPen(surface.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
