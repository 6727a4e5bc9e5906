"""AcrossPage: the passages that several articles carry; one of them with its witnesses and variants."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from viewer.engine.across.values import VariantTable
from viewer.engine.analysis import Cluster
from viewer.ui import sheets
from viewer.ui.across.clusterlist import ENTRY_ROLE, ClusterDelegate, ClusterModel, Entry
from viewer.ui.across.collating import collate
from viewer.ui.across.varianttable import VariantView
from viewer.ui.across.witnesses import articles_of, first_words, tally, witness_card, witness_name
from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.cards import Line
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.focusing import show_panel
from viewer.ui.listview import PanelList
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.ruledsplitter import RuledSplitter
from viewer.ui.style import Style
from viewer.ui.wording import counted, number
from viewer.ui.work import Crash, Lane

SEVERAL = 3  # articles


class AcrossPage(FindingsPage):
    """A list of clusters at the side; the chosen one as witnesses against a base, and as a table."""

    name = "across"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.table: VariantTable | None = None
        self._cluster: Cluster | None = None
        self._moved = False  # whether the reader moved the border above the table
        self._kept = ""  # the cluster that was on show last, by its id
        self._bases: dict[str, tuple[str, int]] = {}  # the reader's base in a cluster: its article and start
        self._lane = Lane(self)
        self._lane.finished.connect(self._collated)
        self.explain(
            self.tr("One passage in every article that carries it"),
            self.tr(
                "Orange, dotted: differs from the base. B makes a witness the base; a click leads to it."
            ),
        )
        self.clusters = ClusterModel(self)
        self.list = PanelList(style, self, follow=True)
        self.list.setItemDelegate(ClusterDelegate(style, self.list))
        self.list.setModel(self.clusters)
        self.list.setAccessibleName(self.tr("Passages in several articles"))
        self.list.picked.connect(self._on_cluster)
        self.witnesses = CardList(style, self)
        self.witnesses.setAccessibleName(self.tr("Witnesses"))
        self.witnesses.line_picked.connect(self._on_line)
        self.witnesses.menu_wanted.connect(self._offer_base)
        self._base_key = QShortcut(QKeySequence(Qt.Key.Key_B), self.witnesses)
        self._base_key.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._base_key.activated.connect(self._make_current_base)
        self.base = QToolButton(self)
        self.base.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.base.setMenu(QMenu(self.base))
        self.tools.addWidget(self.base)
        self.variants_title = ElidedLabel(parent=self)
        self.variants = VariantView(style, self)
        self.variants.place_wanted.connect(self._on_reading)
        self._lay_out(style)
        self.restyle(style)

    def _lay_out(self, style: Style) -> None:
        below = QWidget(self)
        column = QVBoxLayout(below)
        column.setContentsMargins(24, 8, 16, 6)
        column.addWidget(self.variants_title)
        column.addWidget(self.variants, 1)
        self._lower = below
        self._upright = RuledSplitter(style, Qt.Orientation.Vertical, self)
        self._upright.addWidget(self.witnesses)
        self._upright.addWidget(below)
        self._upright.setStretchFactor(0, 1)
        self._upright.setStretchFactor(1, 1)
        self._upright.splitterMoved.connect(self._keep_heights)
        self._splitter = RuledSplitter(style, Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._upright)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([240, 800])
        self.set_body(self._splitter)
        self.forward_focus_to(self.list)

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """All clusters, or those in three articles and more."""
        clusters = material.analysis.clusters
        several = sum(len(articles_of(c)) >= SEVERAL for c in clusters)
        return (
            ("all", counted(len(clusters), self.tr("{n} passage"), self.tr("{n} passages"))),
            ("several", self.tr("In three articles or more: {n}").format(n=several)),
        )

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        clusters = material.analysis.clusters
        several = sum(len(articles_of(c)) >= SEVERAL for c in clusters)
        passages = counted(
            len(clusters),
            self.tr("{n} passage in more than one article"),
            self.tr("{n} passages in more than one article"),
        )
        told = self.tr("{passages}, {n} in three or more")
        return told.format(passages=passages, n=number(several)) if several else passages

    def fill(self, material: Material, choice: str) -> None:
        """Shows the clusters; the one on show stays so where it is still there."""
        least = SEVERAL if choice == "several" else 0
        wanted = [c for c in material.analysis.clusters if len(articles_of(c)) >= least]
        self.clusters.set_entries([Entry(c, first_words(material, c), tally(material, c)) for c in wanted])
        self.list.set_empty(self.tr("No passage stands in so many articles."))
        kept = self._kept
        at = next((n for n, c in enumerate(wanted) if c.id == kept), 0)
        if wanted:
            self.list.setCurrentIndex(self.clusters.index(at))
            self._show(wanted[at])
        else:
            self._show(None)

    def wait(self) -> None:
        """Shows that the passages are being compared."""
        self.clusters.set_entries(())
        self.list.set_empty(self.tr("Reading and comparing…"))
        self._show(None)

    def show_cluster(self, cluster: str) -> None:
        """Turns to a cluster by its id, if it is in the list."""
        for n, entry in enumerate(self.clusters.entries):
            if entry.cluster.id == cluster:
                self.list.setCurrentIndex(self.clusters.index(n))
                self._show(entry.cluster)

    @Slot(QModelIndex)
    def _on_cluster(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        self._show(entry.cluster)

    def _show(self, cluster: Cluster | None) -> None:
        self._cluster = cluster
        if cluster is None or self.material is None:
            self._lane.cancel()
            self.table = None
            self._present()
            return
        self._kept = cluster.id
        carriers = [self.material.by_id[a] for a in articles_of(cluster)]
        self._lane.start(collate, cluster, carriers, self._bases.get(cluster.id))

    @Slot(object)
    def _collated(self, result: VariantTable | Crash) -> None:
        if isinstance(result, Crash):
            self.crashed.emit(result.report)
            return
        self.table = result
        self._present()

    def _present(self) -> None:
        material, table = self.material, self.table
        show_panel(self.base, table is not None, self)
        show_panel(self._lower, table is not None and bool(table.variants), self)
        if material is None or table is None:
            self.witnesses.set_cards((), "")
            return
        self.witnesses.set_cards([witness_card(material, table)], "")
        self._fill_bases(material, table)
        self.variants_title.set_full_text(
            counted(
                len(table.variants),
                self.tr("Variants: {n} place where they differ"),
                self.tr("Variants: {n} places where they differ"),
            )
        )
        self.variants.show_table(material, table)
        self._share_height()

    @Slot()
    def _keep_heights(self) -> None:
        self._moved = True

    def _share_height(self) -> None:
        """The table gets what it needs up to half of the height, until the reader moves the border."""
        whole = self._upright.height()
        if not self._moved and not self._lower.isHidden():
            head = self.variants_title.sizeHint().height() + 22  # with the margins
            needed = min(whole // 2, head + self.variants.sizeHint().height())
            self._upright.setSizes([whole - needed, needed])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table's columns follow the width first, and then its height."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._share_height)

    def _fill_bases(self, material: Material, table: VariantTable) -> None:
        menu = self.base.menu()
        menu.clear()
        for n, witness in enumerate(table.witnesses):
            action = menu.addAction(witness_name(material, witness, table.cluster))
            action.setCheckable(True)
            action.setChecked(n == table.base)
            action.setData(n)
            action.triggered.connect(self._on_base)
        name = witness_name(material, table.witnesses[table.base], table.cluster)
        self.base.setText(self.tr("Base: {source} ▾").format(source=name))
        self.base.setAccessibleName(self.tr("Base: {source}").format(source=name))

    @Slot()
    def _on_base(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.make_base(int(action.data()))

    def make_base(self, witness: int) -> None:
        """Reads the others against this witness, by its place in the table."""
        if self.table is not None and self._cluster is not None:
            chosen = self.table.witnesses[witness]
            self._bases[self._cluster.id] = chosen.article, chosen.span.start
            self._show(self._cluster)

    @Slot()
    def _make_current_base(self) -> None:
        index = self.witnesses.currentIndex()
        line = self.witnesses.line_at(index)
        if line is not None and self.table is not None:
            self.make_base(_place(self.table, line))

    @Slot(QModelIndex, QPoint)
    def _offer_base(self, index: QModelIndex, at: QPoint) -> None:
        line = self.witnesses.line_at(index)
        if line is None or self.table is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Read the others against this one"))
        action.setData(_place(self.table, line))
        action.triggered.connect(self._on_base)
        menu.popup(at)

    @Slot(object)
    def _on_line(self, line: Line) -> None:
        self.place_wanted.emit(line.article, line.span, line.beside)

    @Slot(str, object)
    def _on_reading(self, article: str, span: object) -> None:
        base = self.table.witnesses[self.table.base].article if self.table is not None else ""
        self.place_wanted.emit(article, span, base if base != article else "")

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        for part in (self.list, self.witnesses, self.variants, self._splitter, self._upright):
            part.restyle(style)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.variants_title.setFont(style.interface_font(0.5, bold=True))
        self.variants_title.fit()
        self.base.setFont(style.interface_font(-0.5))
        self.base.setStyleSheet(sheets.flat_button(style))

    def close_work(self) -> None:
        """Stops all work and waits."""
        self._lane.close()


def _place(table: VariantTable, line: Line) -> int:
    return next(n for n, w in enumerate(table.witnesses) if (w.article, w.span) == (line.article, line.span))
