"""Columns that the reader chooses: asked once, kept, and read by at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from viewer.corpus.manner import Columns
from viewer.ui.columns.dialog import ColumnsDialog
from viewer.ui.style import Style
from viewer.ui.window import MainWindow

STORY = "The harbour of Zarnow is shut, the office said on Monday, and ships wait outside."
ROWS = f'Nutzlast,Kopf,Herkunft\n"{STORY}",Harbour shut,The Post\n"{STORY} So it is.",Ships wait,Daily\n'
SHAPE = (("Nutzlast", STORY, ""), ("Kopf", "<b>Harbour</b> shut", "title"), ("Herkunft", "", ""))


@pytest.fixture
def dialog(qtbot: QtBot, style: Style) -> ColumnsDialog:
    made = ColumnsDialog("export.csv", SHAPE, style)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / "export.csv").write_text(ROWS)
    return tmp_path / "export.csv"


def give(dialog: ColumnsDialog, **fields: str) -> None:
    for field, name in fields.items():
        box = dialog.boxes[dialog._names.index(name)]
        box.setCurrentIndex(box.findData(field))


def test_what_is_known_is_chosen_already_and_the_text_is_asked_for(dialog: ColumnsDialog) -> None:
    assert [box.currentData() for box in dialog.boxes] == ["", "title", ""]
    assert not dialog.read.isEnabled()
    give(dialog, text="Nutzlast")
    assert dialog.read.isEnabled()
    names = frozenset({"Nutzlast", "Kopf", "Herkunft"})
    assert dialog.choice == Columns((("text", "Nutzlast"), ("title", "Kopf")), names)


def test_a_field_goes_to_the_column_that_was_given_it_last(dialog: ColumnsDialog) -> None:
    give(dialog, text="Nutzlast")
    give(dialog, text="Herkunft")
    assert [box.currentData() for box in dialog.boxes] == ["", "title", "text"]


def test_every_box_has_a_name_for_screen_readers(dialog: ColumnsDialog) -> None:
    assert [box.accessibleName() for box in dialog.boxes] == [
        f"What {name} holds" for name in ("Nutzlast", "Kopf", "Herkunft")
    ]


def chosen(window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.columns.dialog
    assert dialog is not None
    give(dialog, text="Nutzlast", title="Kopf", outlet="Herkunft")
    qtbot.mouseClick(dialog.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.session.corpus.articles) and not window.session.busy)


def test_an_unknown_table_is_offered_and_the_choice_is_kept(
    open_window: OpenWindow, table: Path, qtbot: QtBot
) -> None:
    window = open_window(table)
    notice = window.status.notice
    assert notice.text == "The columns of export.csv are not known."
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    chosen(window, qtbot)
    assert [a.title for a in window.session.corpus.articles] == ["Harbour shut", "Ships wait"]
    assert window.session.corpus.articles[0].metadata.outlet == "The Post"
    assert table.read_text() == ROWS
    window.close()
    newer = table.with_name("newer.csv")
    newer.write_text(ROWS.replace("Harbour", "Haven"))
    again = open_window(newer, again=True)
    assert again.session.corpus.articles[0].title == "Haven shut"
    assert again.status.notice.text == ""


def test_who_turns_it_down_is_not_asked_again(open_window: OpenWindow, table: Path, qtbot: QtBot) -> None:
    window = open_window(table)
    window.status.notice.clear()
    window.filing.reload()
    qtbot.waitUntil(lambda: not window.session.busy)
    assert window.status.notice.text == ""


def test_a_table_that_was_read_can_be_read_otherwise(
    open_window: OpenWindow, table: Path, qtbot: QtBot
) -> None:
    table.write_text(ROWS.replace("Nutzlast", "Text").replace("Kopf", "Title"))
    window = open_window(table)
    article = window.session.corpus.articles[0]
    menu = window.articles.menu_for(article)
    (action,) = [a for a in menu.actions() if a.text() == "Columns of this table…"]
    action.trigger()
    qtbot.waitUntil(lambda: window.columns.dialog is not None)
    dialog = window.columns.dialog
    assert dialog is not None
    assert [box.currentData() for box in dialog.boxes] == ["text", "title", ""]
    give(dialog, outlet="Herkunft")
    qtbot.mouseClick(dialog.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.corpus.articles[0].metadata.outlet == "The Post")
    qtbot.waitUntil(lambda: not window.session.busy)


def test_an_article_of_another_kind_has_no_columns(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    window = open_window(tmp_path)
    menu = window.articles.menu_for(window.session.corpus.articles[0])
    assert "Columns of this table…" not in [a.text() for a in menu.actions()]


def test_a_damaged_choice_in_the_settings_is_as_good_as_none(open_window: OpenWindow, table: Path) -> None:
    window = open_window(table)
    for value in ('[{"names": 3}]', '[{"names": ["a"], "fields": [["text"]]}]', "[7]", "{"):
        window._settings._store.setValue("columns", value)
        assert window._settings.columns == ()
