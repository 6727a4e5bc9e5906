"""The menu key and Shift+F10: menus about what is selected, wherever the mouse may be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from viewer.ui.screenpair import side_of
from viewer.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus without a screen

ASTRAY = QPoint(3, 3)  # where Qt says that the key was pressed


def menu_by_key(widget: QWidget) -> QMenu:
    widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
    place = widget.mapToGlobal(ASTRAY)
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, ASTRAY, place))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_in_the_full_text_it_copies_the_selected_passage(window: MainWindow) -> None:
    window.show_full_text()
    window.navigation.select_passage(2)
    window.compare_page.full_text.settle()
    pane = window.compare_page.full_text.pane("b")
    menu = menu_by_key(pane)
    next(a for a in menu.actions() if "its source" in a.text()).trigger()
    pair = window.session.pair
    assert pair is not None
    words = side_of(pair.passages[2], "b").of(pair.b.text)
    assert QGuiApplication.clipboard().text().startswith(words)
    top, bottom = pane.extent(2)
    assert top <= pane.viewport().mapFromGlobal(menu.pos()).y() <= bottom
    menu.close()


def test_in_the_list_of_articles_it_is_about_the_current_one(window: MainWindow) -> None:
    articles = window.articles.list
    last = articles.model().index(articles.model().rowCount() - 1, 0)
    articles.setCurrentIndex(last)
    menu = menu_by_key(articles)
    next(a for a in menu.actions() if "path" in a.text()).trigger()
    chosen = window.articles.current_article
    assert chosen is not None and QGuiApplication.clipboard().text().endswith(chosen)
    box = articles.visualRect(last)
    assert box.contains(articles.viewport().mapFromGlobal(menu.pos()))
    menu.close()


def test_in_the_list_of_passages_a_right_click_is_about_the_row_under_it(window: MainWindow) -> None:
    passages = window.passages.list
    row = passages.model().index(3, 0)
    at = passages.visualRect(row).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, passages.viewport().mapToGlobal(at))
    QApplication.sendEvent(passages.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.navigation.passage == 3
    assert window.actions_by_name["why"] in menu.actions()
    menu.close()
    menu = menu_by_key(passages)
    assert window.navigation.passage == 3 and window.actions_by_name["why"] in menu.actions()
    menu.close()
