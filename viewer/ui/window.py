"""MainWindow: the parts put together; which part answers which action.

The parts know nothing of each other: `Session` holds what is open, `Navigation` the selection, `Appearance`
the looks, `Filing` the ways in and out; here their signals meet.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from viewer.ui.appearance import Appearance
from viewer.ui.articles.panel import ArticlePanel
from viewer.ui.asking.control import Asking
from viewer.ui.choosing import Choosing
from viewer.ui.columns.control import ColumnChoice
from viewer.ui.comparepage import ComparePage
from viewer.ui.correcting.control import Correcting
from viewer.ui.deeds import deeds
from viewer.ui.filing import Filing
from viewer.ui.filtering.controller import Filtering
from viewer.ui.findings.control import FindingsControl
from viewer.ui.focusing import CalmButtons, Shortcuts, show_panel, tab_through, turn_page
from viewer.ui.habits import Habits
from viewer.ui.help import Help
from viewer.ui.joining.control import Joining
from viewer.ui.languages import LanguageChoice
from viewer.ui.menus import fill_menus, make_actions
from viewer.ui.names.control import NameFolding
from viewer.ui.navigation import Navigation
from viewer.ui.ordering import KeptOrders
from viewer.ui.overview.panel import OverviewPanel
from viewer.ui.passages.panel import PassagePanel
from viewer.ui.ruledsplitter import RuledSplitter
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.several.controller import Several
from viewer.ui.showing.control import ShowingControl
from viewer.ui.startpage import StartPage
from viewer.ui.statusline import StatusLine, reading_summary
from viewer.ui.style import Style
from viewer.ui.toolbar import ToolBar
from viewer.ui.views import BACK
from viewer.ui.why.control import Why

SIZE = (1440, 900)
NARROWEST, WIDEST = 200, 290  # pixels that the lists beside the view get at first
NARROW_WINDOW = 1150  # pixels; in so narrow a one the view needs the room


class MainWindow(QMainWindow):
    """The one window of the program. `bug_found` brings a traceback."""

    bug_found = Signal(str)

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = settings or Settings()
        self.session = Session(self)
        self.appearance = Appearance(self._settings, self)
        self.filing = Filing(self.session, self._settings, self)
        self.showing = ShowingControl(self.session, self._settings, self)
        self.navigation = Navigation(self.session, lambda: self.compare_page.passage_order, self)
        style = self.appearance.style
        self.several = Several(self.session, style, self)
        self.choosing = Choosing(self.session, self.several, self)
        self.language = LanguageChoice(self._settings, self)
        self.help = Help(self.appearance, self)
        self.setWindowTitle(self.tr("Source-comparison viewer"))
        self.articles = ArticlePanel(style, self)
        self.overview = OverviewPanel(style, self)
        self.filtering = Filtering(self.articles, self.overview, self)
        self.compare_page = ComparePage(style, self)
        self.habits = Habits(self.session, self.filing, self._settings, self.compare_page, style)
        self.findings = FindingsControl(self.session, self.compare_page, style, self)
        self.joining = Joining(self.session, self.navigation, self.compare_page, self._settings.folder, self)
        self.correcting = Correcting(self.session, self.joining, self.appearance, self._settings.folder, self)
        self.columns = ColumnChoice(self.session, self._settings, self.appearance, self)
        self.folding = NameFolding(self.session, self._settings, self.showing, self.findings, self)
        self.asking = Asking(self.session, self._settings, self.showing, self)
        self.why = Why(self.session, self.navigation, self.appearance, self)
        self.actions_by_name = make_actions(self, deeds(self))
        self.joining.attach(self.actions_by_name)
        self.showing.attach(self.actions_by_name["showing"])
        self._menus = fill_menus(self.menuBar(), self.actions_by_name)
        self._make_parts(self.appearance.style)
        self._lay_out()
        self._connect_session()
        self._connect_parts()
        self._restore()
        self.appearance.apply()

    # --- building

    def _make_parts(self, style: Style) -> None:
        actions = self.actions_by_name
        self.toolbar = ToolBar(actions, style, self)
        self.start = StartPage([actions["open_folder"], actions["open_samples"]], style, self)
        self.passages = PassagePanel(style, self)
        self.status = StatusLine(style, self)

    def _lay_out(self) -> None:
        self._centre = QStackedWidget(self)
        for page in (self.start, self.overview, self.compare_page):
            self._centre.addWidget(page)
        self._splitter = RuledSplitter(self.appearance.style, Qt.Orientation.Horizontal, self, grip=1)
        for index, widget in enumerate((self.articles, self._centre, self.passages)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(index, int(widget is self._centre))
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.toolbar, self._splitter, self.status):
            column.addWidget(part, int(part is self._splitter))
        self.setCentralWidget(body)
        CalmButtons(self)
        self._shortcuts = Shortcuts(self)
        self._order_tabs()

    def _order_tabs(self) -> None:
        tab_through((self.toolbar, self.articles, self._centre, self.passages, self.status))

    @Slot(QWidget)
    def _take_page(self, page: QWidget) -> None:
        """A page that was made after the window."""
        self._centre.addWidget(page)
        self._take_part(page)

    @Slot(QWidget)
    def _take_part(self, part: QWidget) -> None:
        CalmButtons(part)
        self._order_tabs()

    def _connect_session(self) -> None:
        session = self.session
        session.corpus_changed.connect(self._corpus_changed)
        session.analysis_changed.connect(self._analysis_changed)
        session.chosen_changed.connect(self._chosen_changed)
        session.pair_changed.connect(self._pair_changed)
        session.pair_renewed.connect(self._pair_renewed)
        for working in (session, self.findings):
            working.busy_changed.connect(self._tell_busy)
            working.stepped.connect(self.status.show_step)
            self.status.cancel_requested.connect(working.give_up)
        for part in (session, self.several, self.habits, self.findings, self.columns):
            part.crashed.connect(self._tell_crash)

    def _connect_parts(self) -> None:
        navigation = self.navigation
        self.correcting.attach(self.actions_by_name, self.articles, self.compare_page, self.several)
        parts = (self.filing, self.joining, self.correcting, self.columns, self.language, self.several)
        for telling in parts:
            telling.told.connect(self.status.show_text)
        self.joining.serve(self.passages)
        self.joining.left_behind.connect(self.status.notice.say)
        self.why.attach(self.actions_by_name["why"], self.compare_page, self.passages)
        self.appearance.changed.connect(self._restyle)
        self.articles.article_activated.connect(self.choosing.activate)
        self.articles.set_as_a_requested.connect(self.choosing.read_as_a)
        self.articles.pair_requested.connect(self.choosing.open_pair)
        self.overview.pair_activated.connect(self.choosing.open_pair)
        self.several.join(self.articles, navigation)
        self.passages.order_changed.connect(self.compare_page.set_order)
        for part in (self.compare_page, self.passages):
            part.passage_selected.connect(navigation.select_passage)
            part.change_selected.connect(navigation.select_change)
            navigation.selected.connect(part.select)
        navigation.selected.connect(self.status.show_place)
        navigation.moved.connect(self.show_compare)
        for step in (navigation.stepped, self.session.chosen_changed):
            step.connect(self._shortcuts.show_focus)
        self.choosing.chosen.connect(self.show_compare)
        self.choosing.pair_chosen.connect(self._show_pair)
        self.columns.attach(self.articles, self.status.notice)
        self.habits.attach(navigation, self.several, self.status.notice, self._menus["file"])
        self.habits.compare_wanted.connect(self._show_pair)
        self.habits.several_wanted.connect(self.show_several)
        for turning in (self.habits, self.findings):
            turning.page_wanted.connect(self._show_page)
        self.findings.compare_wanted.connect(self._show_pair)
        for making in (self.findings, self.several, self.habits):
            making.made.connect(self._take_page)
        self.compare_page.made.connect(self._take_part)
        self.findings.refilled.connect(self._tell_of_view)
        self.habits.article_wanted.connect(self.choosing.activate)
        self.habits.a_wanted.connect(self.choosing.read_as_a)
        self.habits.borders.told.connect(self.status.show_for_now)
        self.compare_page.link_changed.connect(self.actions_by_name["linked"].setChecked)
        self.orders = KeptOrders(self._settings, self.overview, self.passages, self)

    def _restore(self) -> None:
        geometry = self._settings.bytes_of("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableGeometry()
            self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))
        splitter = self._settings.bytes_of("splitter")
        self._sized = splitter is not None and self._splitter.restoreState(splitter)
        actions = self.actions_by_name
        actions["articles_panel"].setChecked(True)
        actions["passages_panel"].setChecked(True)
        actions[f"theme_{self._settings.theme}"].setChecked(True)
        actions[self.language.action].setChecked(True)
        actions["sans"].setChecked(not self._settings.serif)
        actions[f"width_{self._settings.reading_width}"].setChecked(True)
        actions["linked"].setChecked(True)
        actions[BACK].setEnabled(False)
        actions["aligned" if self._settings.aligned else "full_text"].setChecked(True)
        self.compare_page.set_aligned(self._settings.aligned)
        self._show_page(self.start)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)  # or Qt frames the first button
        self._enable_actions()

    # --- what the session brings

    @Slot()
    def _corpus_changed(self) -> None:
        corpus = self.session.corpus
        self.overview.set_corpus(corpus)
        self.articles.set_corpus(corpus)
        if self.session.renewing and corpus.articles:
            return
        if not corpus.articles:
            self.start.explain(corpus)
            self._show_page(self.start)
        else:
            page = self.overview if len(corpus.articles) > 2 else self._comparing
            self._show_page(page)
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status.show_text(reading_summary(len(corpus.articles), len(corpus.failures)))
        self._say_title(", ".join(path.name or str(path) for path in self.session.paths[:3]))

    def _say_title(self, what: str) -> None:
        self.setWindowTitle(self.tr("{what} – Source-comparison viewer").format(what=what))

    @Slot()
    def _analysis_changed(self) -> None:
        self.articles.set_analysis(self.session.analysis)
        self.overview.set_analysis(self.session.analysis)
        self._enable_actions()

    @Slot()
    def _chosen_changed(self) -> None:
        self.articles.set_chosen(self.session.a, self.session.b)
        self.overview.set_chosen(self.session.a, self.session.b)

    @Slot()
    def _pair_changed(self) -> None:
        pair = self.session.pair
        self.compare_page.show_pair(pair)
        self.passages.show_pair(None if pair is None or pair.is_alone else pair)
        if pair is not None:
            self.status.show_pair(pair)
            shown = (pair.a,) if pair.is_alone else (pair.a, pair.b)
            self._say_title(" ↔ ".join(f"{' '.join(x.title.split()):.60}" for x in shown))
        self.navigation.start()
        self._enable_actions()

    @Slot()
    def _pair_renewed(self) -> None:
        """The same two articles, seen otherwise: nothing moves."""
        pair = self.session.pair
        if pair is not None:
            self.navigation.renew()
            selection = self.navigation.passage, self.navigation.change
            self.compare_page.renew_pair(pair, *selection)
            self.passages.renew_pair(pair, *selection)
            self.status.show_pair(pair, *selection)
            self._enable_actions()

    @Slot(str)
    def _tell_crash(self, report: str) -> None:
        last = report.strip().splitlines()[-1]
        self.status.show_text(self.tr("This could not be finished: {reason}").format(reason=last))
        self.bug_found.emit(report)

    @Slot()
    def _tell_busy(self) -> None:
        self.status.set_busy(self.session.busy or self.findings.busy)
        self.start.wait(self.session.busy_reading)

    def _enable_actions(self) -> None:
        pair, analysis = self.session.pair, self.session.analysis
        enabled = {
            "next_passage": self.several.on or (pair is not None and bool(pair.passages)),
            "next_change": self.several.on or (pair is not None and bool(pair.all_changes)),
            "next_pair": analysis is not None and bool(analysis.pairs),
        }
        for name, on in enabled.items():
            self.actions_by_name[name].setEnabled(on)
            self.actions_by_name[name.replace("next", "previous")].setEnabled(on)
        self.actions_by_name["swap"].setEnabled(pair is not None and not pair.is_alone)
        for name in ("save_report", "save_tables"):
            self.actions_by_name[name].setEnabled(analysis is not None)

    # --- pages and modes

    @Slot(QWidget)
    def _show_page(self, page: QWidget) -> None:
        turn_page(self._centre, page, self._shortcuts.reason)
        comparing = page is self.compare_page or self.several.is_page(page)
        self.show_panels()
        self._enable_actions()
        if page is self.overview or comparing:
            self.actions_by_name["compare" if comparing else "overview"].setChecked(True)
        elif (view := self.findings.name_of(page)) is not None:
            self.actions_by_name[view].setChecked(True)
        self.toolbar.show_groups(comparing=comparing)
        self._shortcuts.show_focus()
        self._tell_of_view()

    @Slot()
    def _tell_of_view(self) -> None:
        self.status.show_view(self.findings.told(self._centre.currentWidget()))

    @Slot()
    def show_panels(self) -> None:
        """The lists beside the view: where they have something to say and the reader wants them."""
        page, actions = self._centre.currentWidget(), self.actions_by_name
        something = page is not self.start or bool(self.session.corpus.failures)
        show_panel(self.articles, something and actions["articles_panel"].isChecked(), page)
        show_panel(self.passages, page is self.compare_page and actions["passages_panel"].isChecked(), page)

    @Slot()
    def show_overview(self) -> None:
        """Turns to the view of who shares text with whom."""
        self._show_page(self.overview if self.session.corpus.articles else self.start)

    @Slot()
    def show_compare(self) -> None:
        """Turns to the two chosen articles."""
        self._show_page(self._comparing if self.session.corpus.articles else self.start)

    @property
    def _comparing(self) -> QWidget:
        return self.several.page if self.several.on else self.compare_page

    @Slot()
    def show_aligned(self) -> None:
        """Turns to the passages as rows."""
        self._set_mode(aligned=True)

    @Slot()
    def show_full_text(self) -> None:
        """Turns to both articles whole."""
        self._set_mode(aligned=False)

    @Slot()
    def show_several(self) -> None:
        """Turns to up to four articles side by side."""
        self.actions_by_name["several"].setChecked(True)
        self.several.turn(True)
        self.show_compare()

    @Slot()
    def _show_pair(self) -> None:
        """Turns to the mode for two articles that was on show last."""
        self._set_mode(aligned=self._settings.aligned)

    def _set_mode(self, *, aligned: bool) -> None:
        self._settings.aligned = aligned
        self.several.turn(False)
        self.actions_by_name["aligned" if aligned else "full_text"].setChecked(True)
        self.show_compare()
        self.compare_page.set_aligned(aligned)

    @Slot(bool)
    def open_folds(self, open_them: bool) -> None:
        """Opens all folds, or closes them."""
        self.compare_page.aligned.open_all(open_them)
        self.several.open_folds(open_them)

    @Slot()
    def focus_text(self) -> None:
        """Puts the keyboard into the text."""
        self.show_compare()
        self._comparing.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _restyle(self, style: Style) -> None:
        parts = (self.toolbar, self.articles, self.overview, self.compare_page, self.several)
        for part in (
            *parts,
            self._splitter,
            self.habits,
            self.findings,
            self.start,
            self.passages,
            self.status,
        ):
            part.restyle(style)

    # --- the end

    def showEvent(self, event: QShowEvent) -> None:
        """Gives the lists beside the view their first widths, once the window has its own."""
        super().showEvent(event)
        if not self._sized or self.width() < NARROW_WINDOW:
            self._sized = True
            larger = self.appearance.style.base / 9.75  # than the type that the widths are meant for
            side = round(min(larger * max(NARROWEST, min(WIDEST, self.width() * 0.19)), 0.215 * self.width()))
            self._splitter.setSizes([side, self.width() - 2 * side, side])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stops all work, keeps sizes and place, and only then goes."""
        self._settings.set_bytes("geometry", self.saveGeometry())
        self._settings.set_bytes("splitter", self._splitter.saveState())
        for part in (self.filing, self.habits, self.several, self.findings, self.columns, self.session):
            part.close()
        super().closeEvent(event)
