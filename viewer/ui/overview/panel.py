"""OverviewPanel: who shares text with whom, as a heat map and as a table of pairs, most shared first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis
from viewer.ui.filterfield import FilterField
from viewer.ui.overview.delegate import PairTable
from viewer.ui.overview.heatmap import HeatMap
from viewer.ui.overview.matrix import Shares
from viewer.ui.overview.model import PairModel, Role
from viewer.ui.overview.names import names
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.ruledsplitter import RuledSplitter
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import counted

_MARGIN = 24
_TALLEST = 0.6  # of the room that the heat map may take from the table
_TABLE_LINES = 60  # width that a table beside the heat map needs, in heights of a line
_UNLIMITED = (1 << 24) - 1  # Qt's own largest height of a widget


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
        self.filter = FilterField(style, self)
        self.table = PairTable(style, self.model, self)
        self.splitter = RuledSplitter(style, Qt.Orientation.Vertical, self)
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
        self.table.setAccessibleName(self.tr("Pairs of articles that share text"))
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
        self.model.headerDataChanged.connect(self._say_pairs)
        self.filter.left.connect(self._go_to_table)
        self.splitter.resized.connect(self._share_room)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)

    # --- what the window sets ------------------------------------------------------------------------

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.setPalette(palette(style.theme))
        self.setFont(style.interface_font())
        soft = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            soft.setColor(role, style.theme.surface.soft)
        for title in (self.heat_title, self.pair_title):
            title.setFont(style.interface_font(1.0, bold=True))
        for label in (self.explanation, self.detail, self.state_line):
            label.setFont(style.interface_font(-0.5))
            label.setPalette(soft)
        self.detail.fit()
        self.filter.restyle(style)
        self.splitter.restyle(style)
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

    @Slot()
    def _say_pairs(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        if shown < total:
            text = self.tr("Pairs · {shown} of {n}").format(shown=shown, n=total)
        elif self.model.ranked:
            text = self.tr("Pairs, most shared first · {n}").format(n=total)
        else:
            text = self.tr("Pairs · {n}").format(n=total)
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

    @Slot()
    def _go_to_table(self) -> None:
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int, int)
    def _on_splitter_moved(self, _position: int, _index: int) -> None:
        self._moved = True

    # --- room ----------------------------------------------------------------------------------------

    @Slot()
    def _share_room(self) -> None:
        """The heat map takes what it needs and the table the rest, until the reader moves the border."""
        below = self.detail.sizeHint().height() + 14
        width, height = self.splitter.width(), self.splitter.height()
        table = _TABLE_LINES * self.fontMetrics().height()
        beside = self.model.total > 0 and self.heat.wanted_width() + table <= width
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if orientation != self.splitter.orientation():
            self.splitter.setOrientation(orientation)
            self._moved = False
        if beside:
            wanted, whole = self.heat.wanted_width() + 24, width
        else:
            wanted, whole = self.heat.wanted_height(width) + below, height
        # alone, the heat map takes no more than it needs, so that the line below it stands close
        part = self.splitter.widget(0)
        if part is not None:
            part.setMaximumHeight(_UNLIMITED if self.model.total else round(wanted))
        if not self._moved:
            first = round(min(wanted, _TALLEST * whole if self.model.total else whole))
            self.splitter.setSizes([first, max(1, whole - first)])
