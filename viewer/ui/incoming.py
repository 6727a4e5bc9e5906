"""Incoming: what comes in by the clipboard and by drag and drop, and the sheet shown while dragging.

Files dropped on the window open in the place of what is open; with Shift they are added to it. Text becomes
an article beside what is open. Pasting always adds.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from viewer.corpus.folders import why
from viewer.engine.analysis import Analysis
from viewer.ui.filing import Filing
from viewer.ui.languages import phrase
from viewer.ui.session import Session
from viewer.ui.style import Style


def local_paths(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged or were copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropSheet(QWidget):
    """Lies over the window while something is dragged, and says what a drop will do."""

    def __init__(self, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._style = style
        self.lines: tuple[str, str] = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.update()

    def say(self, first: str, second: str) -> None:
        """Shows itself with two lines: what happens now, and what else could."""
        self.lines = (first, second)
        self.setAccessibleName(first)
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, and in its middle a sheet with a dashed edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = self._style.theme.surface
        veil = surface.window.toRgb()
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        width = min(560.0, self.width() * 0.8)
        box = QRectF(0, 0, width, 150)
        box.moveCenter(QRectF(self.rect()).center())
        painter.setBrush(surface.page)
        painter.setPen(QPen(surface.soft, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 12, 12)
        half = box.height() / 2
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        fonts: tuple[QFont, QFont] = (
            self._style.interface_font(4, bold=True),
            self._style.interface_font(1),
        )
        for line, font, ink, top, where in (
            (self.lines[0], fonts[0], surface.ink, box.top(), Qt.AlignmentFlag.AlignBottom),
            (self.lines[1], fonts[1], surface.soft, box.top() + half + 8, Qt.AlignmentFlag.AlignTop),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRectF(box.left() + 20, top, width - 40, half), int(flags | where), line)
        painter.end()


class Incoming(QObject):
    """`told` brings a sentence for the status line; `compare_wanted` asks for the comparison."""

    told = Signal(str)
    compare_wanted = Signal()

    def __init__(self, session: Session, filing: Filing, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._filing = filing
        self._new: Path | None = None  # a pasted text that shall be compared as soon as it is read
        self.sheet = DropSheet(style, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        session.renewed.connect(self._show_new)
        session.analysis_changed.connect(self._show_new)

    # --- the clipboard

    @Slot()
    def paste(self) -> None:
        """Adds the text or the files on the clipboard to what is open."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # None while it is empty
        paths = local_paths(data)
        if paths:
            self.add(paths)
        elif not self.add_text(data.text()):
            self.told.emit(self.tr("There is no text to paste: copy the text of an article first."))

    def add(self, paths: list[Path]) -> None:
        """Adds files and folders to what is open."""
        if not self._session.corpus.articles:
            self._filing.open(paths)
        else:
            known = list(self._session.paths)
            self._filing.add([path for path in paths if path not in known])

    def add_text(self, text: str) -> bool:
        """Keeps a text as an article and adds it to what is open; False where there is none."""
        if not text.strip():
            return False
        try:
            path = self._filing.pasted.add(text)
        except OSError as error:
            reason = phrase(why(error))
            self.told.emit(self.tr("The text could not be kept: {reason}").format(reason=reason))
            return True
        self._new = path
        self.add([path])
        self.told.emit(self.tr("Added: {name}").format(name=path.stem))
        return True

    @Slot()
    def _show_new(self) -> None:
        """Compares a new text with A where they share text, or else with what it shares most with."""
        session, analysis = self._session, self._session.analysis
        article = next((a for a in session.corpus.articles if a.path == self._new), None)
        if self._new is None or analysis is None or article is None or session.renewing:
            return
        self._new = None
        others = _partners(analysis, article.id)
        if session.a is not None and session.a != article.id and (not others or session.a in others):
            session.choose(session.a, article.id)
        elif others:
            session.choose(others[0], article.id)
        elif session.a is None:
            session.choose(article.id, None)
        self.compare_wanted.emit()

    # --- drag and drop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes what is dragged over the window."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and isinstance(
            event, (QDragEnterEvent, QDragMoveEvent)
        ):
            return self._dragged(event)
        if kind == QEvent.Type.DragLeave:
            self.sheet.hide()
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._dropped(event)
        return super().eventFilter(watched, event)

    def _dragged(self, event: QDragMoveEvent) -> bool:
        data = event.mimeData()
        if local_paths(data):
            self._say_files(adding=_adds(event) and bool(self._session.corpus.articles))
        elif data.hasText() and not data.hasUrls():
            self.sheet.say(self.tr("Drop to add this text as an article"), self.tr("Nothing is closed"))
        else:
            return False
        _take(event)
        return True

    def _say_files(self, *, adding: bool) -> None:
        if not self._session.corpus.articles:
            self.sheet.say(self.tr("Drop to open"), self.tr("Your files are never changed"))
        elif adding:
            self.sheet.say(self.tr("Drop to add to what is open"), self.tr("Without Shift: open instead"))
        else:
            self.sheet.say(
                self.tr("Drop to open in the place of what is open"),
                self.tr("Hold Shift to add to what is open"),
            )

    def _dropped(self, event: QDropEvent) -> bool:
        self.sheet.hide()
        paths = local_paths(event.mimeData())
        if paths and _adds(event):
            self.add(paths)
        elif paths:
            self._filing.open(paths)
        elif event.mimeData().hasUrls() or not self.add_text(event.mimeData().text()):
            return False
        _take(event)
        return True


def _adds(event: QDropEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _take(event: QDropEvent) -> None:
    """As a copy, always: with Shift held the other side would take it for a move and remove its files."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _partners(analysis: Analysis, article: str) -> list[str]:
    """The articles that share text with this one, best first."""
    return [p.b if p.a == article else p.a for p in analysis.pairs if article in (p.a, p.b)]
