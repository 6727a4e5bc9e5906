"""What a screen reader hears of the real window, and where the keyboard goes in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.listview import PanelList
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow

VIEWS = ("overview", "aligned", "full text", "several")
MOST_STOPS = 400  # of the Tab key, before it must have come round


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.filing.open([samples()])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    return window


def turn_to(window: MainWindow, view: str) -> None:
    turns = (window.show_overview, window.show_aligned, window.show_full_text, window.show_several)
    turns[VIEWS.index(view)]()
    QApplication.processEvents()


def interface_of(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def focusable(window: MainWindow) -> list[QWidget]:
    return [
        w
        for w in window.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.focusProxy()
    ]


@pytest.mark.parametrize("view", VIEWS)
def test_everything_that_takes_the_focus_has_a_name_and_a_role(window: MainWindow, view: str) -> None:
    turn_to(window, view)
    stops = focusable(window)
    assert len(stops) > 5
    for widget in stops:
        interface = interface_of(widget)
        name = interface.text(QAccessible.Text.Name)
        assert name.strip(), f"{type(widget).__name__} has no name in {view}"
        assert interface.role() != QAccessible.Role.NoRole


@pytest.mark.parametrize("view", VIEWS)
def test_what_is_painted_has_a_name(window: MainWindow, view: str) -> None:
    turn_to(window, view)
    page, full = window.compare_page, window.compare_page.full_text
    painted: dict[str, list[QWidget]] = {
        "overview": [window.overview.heat],
        "aligned": [page.aligned, page.header],
        "full text": [full.pane("a"), full.pane("b"), full.strip("a"), full.strip("b"), full.channel],
        "several": [],
    }
    for widget in painted[view]:
        assert interface_of(widget).text(QAccessible.Text.Name).strip(), type(widget).__name__


@pytest.mark.parametrize("view", VIEWS)
def test_the_rows_of_every_list_are_sentences(window: MainWindow, view: str) -> None:
    turn_to(window, view)
    lists = [w for w in window.findChildren(QAbstractItemView) if w.isVisible() and w.model() is not None]
    filled = [w for w in lists if w.model().rowCount()]
    assert filled
    for widget in filled:
        index = widget.model().index(0, 0)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken and len(spoken.split()) > 2, type(widget).__name__
        if isinstance(widget, PanelList):
            row = interface_of(widget).child(0)
            assert row is not None and row.text(QAccessible.Text.Name) == spoken


def tab_from(start: QWidget, *, back: bool) -> list[QWidget]:
    """Where Tab leads from a widget, until it has come round to it."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    begun, seen = QApplication.focusWidget(), []
    for _ in range(MOST_STOPS):
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is not at:
            seen.append(now)
        if now is begun and len(seen) > 1:
            return seen
    names = [w.accessibleName() or type(w).__name__ for w in seen[-5:]]
    pytest.fail(f"Tab does not come round from {type(start).__name__}: {names}")


@pytest.mark.parametrize("back", [False, True], ids=["tab", "backtab"])
@pytest.mark.parametrize("view", VIEWS)
def test_tab_comes_round_from_everywhere(window: MainWindow, view: str, back: bool) -> None:
    turn_to(window, view)
    first = tab_from(window.articles.list, back=back)
    assert set(focusable(window)) <= set(first), [
        w.accessibleName() or type(w).__name__ for w in set(focusable(window)) - set(first)
    ]


def test_tab_goes_from_the_toolbar_over_articles_and_text_to_the_passages(window: MainWindow) -> None:
    turn_to(window, "aligned")
    order = tab_from(window.articles.list, back=False)
    parts = (window.compare_page, window.passages, window.toolbar, window.articles)
    met: list[QWidget] = []
    for widget in order:
        part = next((p for p in parts if p.isAncestorOf(widget)), None)
        if part is not None and (not met or met[-1] is not part):
            met.append(part)
    ring = [p for n, p in enumerate(met) if n == 0 or p is not met[0]]
    assert ring[: len(parts)] == list(parts)


def frame_at(widget: QWidget) -> bool:
    """Whether the focus colour stands at the widget's left edge, where a frame would be."""
    image = widget.grab().toImage()
    focus = widget.window().appearance.style.theme.surface.focus  # type: ignore[attr-defined]
    column = [image.pixelColor(x, image.height() // 2) for x in range(6)]
    return any(color == focus for color in column)


@pytest.mark.parametrize("which", ["a", "b"])
def test_a_pane_is_framed_only_when_the_keyboard_brought_the_focus(window: MainWindow, which: str) -> None:
    turn_to(window, "full text")
    pane = window.compare_page.full_text.pane("a" if which == "a" else "b")
    window.articles.list.setFocus(Qt.FocusReason.TabFocusReason)
    pane.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not frame_at(pane)
    window.articles.list.setFocus(Qt.FocusReason.TabFocusReason)
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    assert frame_at(pane)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert not frame_at(pane)


def test_a_list_is_framed_only_when_keys_are_used(window: MainWindow) -> None:
    view = window.passages.list
    turn_to(window, "aligned")
    box = view.visualRect(view.model().index(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert view.hasFocus()
    assert [view.by_keys, QTest.keyClick(view, Qt.Key.Key_Down), view.by_keys] == [False, None, True]


def button_of(window: MainWindow, name: str) -> QAbstractButton:
    action = window.actions_by_name[name]
    return next(b for b in window.toolbar.findChildren(QAbstractButton) if action in b.actions())


def test_a_button_is_framed_only_when_the_keyboard_brought_the_focus(window: MainWindow) -> None:
    button = button_of(window, "overview")
    framed = {}
    for reason in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.TabFocusReason):
        window.articles.list.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setFocus(reason)
        framed[reason] = frame_at(button)
    assert list(framed.values()) == [False, True]


def page_of(window: MainWindow) -> QWidget:
    pages = (window.overview, window.compare_page, window.several.page)
    return next(page for page in pages if page.isVisible())


@pytest.mark.parametrize("view", VIEWS)
def test_the_keyboard_goes_along_to_the_view_that_is_turned_to(window: MainWindow, view: str) -> None:
    for before in VIEWS:
        turn_to(window, before)
        page_of(window).setFocus(Qt.FocusReason.OtherFocusReason)
        turn_to(window, view)
        at, page = QApplication.focusWidget(), page_of(window)
        assert at is not None and (at is page or page.isAncestorOf(at)), (before, view)


def test_the_keyboard_goes_to_the_text_when_its_panel_is_hidden(window: MainWindow) -> None:
    turn_to(window, "aligned")
    window.passages.list.setFocus(Qt.FocusReason.TabFocusReason)
    window.actions_by_name["passages_panel"].trigger()
    assert QApplication.focusWidget() is window.compare_page.aligned
