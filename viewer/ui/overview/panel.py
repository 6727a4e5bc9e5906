"""OverviewPanel: who shares text with whom, as a heat map and as a table of pairs, most shared first."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis
from viewer.ui import sheets
from viewer.ui.filterfield import FilterField
from viewer.ui.focusing import came_by_keys
from viewer.ui.ordermenu import OrderMenu
from viewer.ui.overview.delegate import PairTable
from viewer.ui.overview.heatmap import HeatMap
from viewer.ui.overview.matrix import ORDERS, Order, Shares
from viewer.ui.overview.model import PairModel, Role
from viewer.ui.overview.names import names
from viewer.ui.overview.survey import Survey
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.ruledsplitter import RuledSplitter
from viewer.ui.slices import Slices
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import counted

_MARGIN = 24
_TALLEST = 0.6  # of the room that the heat map may take from the table
_TABLE_LINES = 54  # width that a table beside the heat map needs, in heights of a line
_NARROWEST = 24  # width of a heat map beside a table, likewise


class OverviewPanel(QWidget):
    """`pair_activated` brings the ids of the two articles to be compared.

    `surveyed` tells that `survey` is new, `all_wanted` that the reader wants to see all articles again.
    """

    pair_activated = Signal(str, str)
    surveyed = Signal()
    all_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._corpus = Corpus()
        self.survey: Survey | None = None  # None while the pairs are not known
        self._coming: Survey | None = None
        self._slices = Slices(self)
        self._order: Order = "similarity"
        self._shown: set[int] | None = None
        self._kinds = 0
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._moved = False
        self.model = PairModel(self)
        self.heat_title, self.explanation, self.state_line = QLabel(self), QLabel(self), QLabel(self)
        self.order = self._build_order()
        self.show_all = QToolButton(self)
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who came by keys is led to the heat map, where the keyboard can be seen."""
        if came_by_keys(event):
            self.heat.setFocus(event.reason())
        else:
            super().focusInEvent(event)

    # --- building ------------------------------------------------------------------------------------

    def _build_order(self) -> OrderMenu:
        phrases = {
            "similarity": self.tr("by similarity"),
            "date": self.tr("by date"),
            "outlet": self.tr("by outlet"),
            "folder": self.tr("as in the folder"),
        }
        order = OrderMenu([(name, phrases[name]) for name in ORDERS], self)
        order.set_order(self._order)
        order.ordered.connect(self._on_ordered)
        return order

    def _lay_out(self) -> None:
        self.show_all.setText(self.tr("Show all"))
        self.show_all.setToolTip(self.tr("Show all articles (Ctrl+Shift+K)"))
        head = QHBoxLayout()
        head.addWidget(self.heat_title)
        head.addSpacing(6)
        head.addWidget(self.order)
        head.addWidget(self.show_all)
        head.addStretch(1)
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
        column.addLayout(head)
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
        column.addStretch(0)
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
        self._slices.finished.connect(self._on_surveyed)
        self.show_all.clicked.connect(self.all_wanted)
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
        self.order.restyle(style)
        self.show_all.setFont(style.interface_font(-1.0))
        self.show_all.setStyleSheet(sheets.flat_button(style))
        self.detail.fit()
        self.filter.restyle(style)
        self.splitter.restyle(style)
        self.heat.restyle(style)
        self.table.restyle(style)
        self._share_room()

    def set_corpus(self, corpus: Corpus) -> None:
        """Shows other articles; what they share is not known yet."""
        self._corpus, self._chosen = corpus, (None, None)
        self._shown, self._kinds = None, 0
        self._moved = False
        self._forget_survey()
        self.filter.clear()
        self._refresh()

    def set_analysis(self, analysis: Analysis | None) -> None:
        """Shows who shares how much, as soon as all pairs are looked at; None while it is not known.

        What is told of the same articles stands until then.
        """
        if analysis is None:
            self._forget_survey()
            self._refresh()
            return
        self._coming = Survey(self._corpus.articles, analysis)
        self._slices.start(self._coming.steps())
        if self._slices.busy and self.survey is None:
            self._refresh()

    def _forget_survey(self) -> None:
        self._slices.stop()
        self.survey = self._coming = None

    @Slot()
    def _on_surveyed(self) -> None:
        self.survey, self._coming = self._coming, None
        self._refresh()
        self.surveyed.emit()

    def show_only(self, shown: set[int] | None, kinds: int) -> None:
        """Shows some articles by place (None: all) and pairs with passages of some kinds (bits)."""
        if (shown, kinds) != (self._shown, self._kinds):
            self._shown, self._kinds = shown, kinds
            self._refresh_heat()
            self.model.show_only(shown, kinds)
            self._say_pairs()
            self._share_room()

    @property
    def filtered(self) -> bool:
        """Whether only some of the articles or pairs are shown."""
        return self._shown is not None or bool(self._kinds)

    def set_order(self, order: Order) -> None:
        """Orders the heat map."""
        self.order.set_order(order)
        self._order = order
        self._refresh_heat()

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """Marks the pair that is compared."""
        self._chosen = (a, b)
        self.heat.set_chosen(a, b)
        self.model.set_chosen(a, b)

    def _refresh(self) -> None:
        articles = self._corpus.articles
        by_id = dict(zip((a.id for a in articles), names(articles), strict=True))
        self.model.set_survey(self.survey, by_id)
        self.model.show_only(self._shown, self._kinds)
        self._refresh_heat()
        self.model.set_chosen(*self._chosen)
        self._share_room()

    def _refresh_heat(self) -> None:
        shares = Shares(self._corpus.articles, self.survey, self._order, self._shown, self._kinds)
        self.heat.show_shares(shares)
        self.heat.set_chosen(*self._chosen)
        self._say(shares)

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
        elif not len(shares):
            state = self.tr("No article is like that.")
        title = self.tr("Who shares text with whom")
        if self._shown is not None:
            title = self.tr("Who shares text with whom · {shown} of {n} articles").format(
                shown=len(self._shown), n=count
            )
        self.heat_title.setText(title)
        self.show_all.setVisible(self.filtered)
        self.order.setVisible(count > 1)
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
    def _on_ordered(self, name: str) -> None:
        self.set_order(next(order for order in ORDERS if order == name))

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
        beside = self.model.total > 0 and self._stands_beside(width - table, height - below)
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if orientation != self.splitter.orientation():
            self.splitter.setOrientation(orientation)
            self._moved = False
        if beside:
            wanted, whole = min(self.heat.wanted_width() + 24, width - table), width
        else:
            wanted, whole = self.heat.wanted_height(width) + below, height
        # the heat map takes no more than it needs, so that the line below it stands close
        first_width = wanted if beside else width
        self.heat.setMaximumHeight(round(self.heat.wanted_height(first_width)))
        pairs = self.splitter.widget(1)
        if pairs is not None:
            pairs.setContentsMargins(_MARGIN if beside else 0, 0, 0, 0)
        if not self._moved:
            most = _TALLEST * whole if self.model.total and not beside else whole
            first = round(min(wanted, most))
            self.splitter.setSizes([first, max(1, whole - first)])

    def _stands_beside(self, width: float, height: float) -> bool:
        """Whether the heat map is well seen in the room that a table at its side would leave it."""
        if width < _NARROWEST * self.fontMetrics().height():
            return False
        return self.heat.wanted_width() <= width or self.heat.fits(width, height)
