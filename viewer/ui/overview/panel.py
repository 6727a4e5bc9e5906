"""OverviewPanel: who shares text with whom, as a heat map and as a table of pairs, most shared first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis
from viewer.ui import sheets
from viewer.ui.overview.delegate import PairTable
from viewer.ui.overview.heatmap import HeatMap
from viewer.ui.overview.matrix import Shares
from viewer.ui.overview.model import PairModel, Role
from viewer.ui.overview.names import names
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import counted

_MARGIN = 24
_TALLEST = 0.6  # of the height that the heat map may take, above the table


class OverviewPanel(QWidget):
    """`pair_activated` brings the ids of the two articles to be compared."""

    pair_activated = Signal(str, str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._corpus = Corpus()
        self._analysis: Analysis | None = None
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._moved = False
        self.model = PairModel(self)
        self.heat_title, self.explanation, self.state_line = QLabel(self), QLabel(self), QLabel(self)
        self.detail = ElidedLabel(parent=self)
        self.heat = HeatMap(style, self)
        self.pair_title = QLabel(self)
        self.filter = QLineEdit(self)
        self.table = PairTable(style, self.model, self)
        self._lay_out()
        self._connect()
        self.restyle(style)
        self._refresh()

    # --- building ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.heat_title.setText(self.tr("Who shares text with whom"))
        self.explanation.setWordWrap(True)
        self.state_line.setWordWrap(True)
        self.filter.setPlaceholderText(self.tr("Filter pairs"))
        self.filter.setAccessibleName(self.tr("Filter pairs by outlet, headline or kind"))
        self.filter.setClearButtonEnabled(True)
        self.table.setAccessibleName(self.tr("Pairs of articles that share text"))
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._heat_part())
        self.splitter.addWidget(self._pair_part())
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 12)
        column.setSpacing(3)
        column.addWidget(self.heat_title)
        column.addWidget(self.explanation)
        column.addWidget(self.state_line)
        column.addSpacing(8)
        column.addWidget(self.splitter, 1)
        column.addStretch(0)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def _heat_part(self) -> QWidget:
        part = QWidget(self.splitter)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 6)
        column.addWidget(self.heat, 1)
        column.addWidget(self.detail)
        return part

    def _pair_part(self) -> QWidget:
        part = QWidget(self.splitter)
        line = QHBoxLayout()
        line.addWidget(self.pair_title, 1)
        self.filter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line.addWidget(self.filter)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        return part

    def _connect(self) -> None:
        self.heat.opened.connect(self.pair_activated)
        self.heat.pointed.connect(self.detail.set_full_text)
        self.table.opened.connect(self._on_row_opened)
        self.filter.textChanged.connect(self._on_typed)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    # --- what the window sets ------------------------------------------------------------------------

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.setPalette(palette(style.theme))
        self.setFont(style.interface_font())
        soft = QPalette(self.palette())
        soft.setColor(QPalette.ColorRole.WindowText, style.theme.surface.soft)
        for title in (self.heat_title, self.pair_title):
            title.setFont(style.interface_font(1.0, bold=True))
        for label in (self.explanation, self.detail, self.state_line):
            label.setFont(style.interface_font(-0.5))
            label.setPalette(soft)
        self.detail.fit()
        self.filter.setStyleSheet(sheets.field(style))
        self.heat.restyle(style)
        self.table.restyle(style)
        self._share_room()

    def set_corpus(self, corpus: Corpus) -> None:
        """Shows other articles; what they share is not known yet."""
        self._corpus, self._analysis, self._chosen = corpus, None, (None, None)
        self._moved = False
        self.filter.clear()
        self._refresh()

    def set_analysis(self, analysis: Analysis | None) -> None:
        """Shows who shares how much; None while it is not known."""
        self._analysis = analysis
        self._refresh()

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """Marks the pair that is compared."""
        self._chosen = (a, b)
        self.heat.set_chosen(a, b)
        self.model.set_chosen(a, b)

    def _refresh(self) -> None:
        articles = self._corpus.articles
        shares = Shares(articles, self._analysis)
        by_id = dict(zip((a.id for a in articles), names(articles), strict=True))
        self.heat.show_shares(shares)
        self.model.set_analysis(self._analysis, by_id)
        self.set_chosen(*self._chosen)
        self._say(shares)
        self._share_room()

    def _say(self, shares: Shares) -> None:
        """The explanation, or the one line that says why there is nothing to see."""
        count = len(self._corpus.articles)
        state = ""
        if count == 0:
            state = self.tr("No articles are open.")
        elif count == 1:
            state = self.tr("One article alone has nothing to be compared with.")
        elif not shares.known:
            state = self.tr("The articles are being compared …")
        elif self.model.total == 0:
            state = self.tr("No two of these articles share a passage.")
        self.state_line.setText(state)
        self.state_line.setVisible(bool(state))
        self.explanation.setVisible(count > 1)
        explanation = self.tr(
            "Each row says how much of that article stands in the one named above, in per cent of its words."
            " A click opens the pair."
        )
        if shares.left_out:
            explanation += " " + counted(
                shares.left_out,
                self.tr("The picture leaves out {n} article that shares least."),
                self.tr("The picture leaves out the {n} articles that share least."),
            )
        self.explanation.setText(explanation)
        self.splitter.setVisible(count > 1)
        pairs = self.splitter.widget(1)
        if pairs is not None:
            pairs.setVisible(self.model.total > 0)
        self._say_pairs()

    def _say_pairs(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown < total:
            text = self.tr("Pairs · {shown} of {n}").format(shown=shown, n=total)
        else:
            text = self.tr("Pairs, most shared first · {n}").format(n=total)
        self.pair_title.setText(text)

    # --- what the reader does ------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_row_opened(self, index: QModelIndex) -> None:
        pair = index.data(Role.PAIR)
        self.pair_activated.emit(pair.a, pair.b)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.model.set_filter(text)
        self._say_pairs()

    @Slot(int, int)
    def _on_splitter_moved(self, _position: int, _index: int) -> None:
        self._moved = True

    # --- room ----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heat map takes what it needs and the table the rest, until the reader moves the border."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        if self._moved:
            return
        width, height = self.splitter.width(), self.splitter.height()
        below = self.detail.sizeHint().height() + 14
        wanted = self.heat.wanted_height(width) + below
        top = round(min(wanted, _TALLEST * height if self.model.total else height))
        self.splitter.setSizes([top, max(1, height - top)])
