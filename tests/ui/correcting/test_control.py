"""Putting right what is told of an article, in the real window: seen everywhere, undone, and kept."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from viewer import workspace
from viewer.assets import samples
from viewer.corpus.article import Article
from viewer.text.spans import Span
from viewer.ui.articles.model import Role
from viewer.ui.correcting.dialog import AboutArticle
from viewer.ui.screenpair import SIDES, ScreenPair, Which
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow


@pytest.fixture(autouse=True)
def nothing_stored() -> Iterator[None]:
    def remove() -> None:
        for file in Settings().folder.glob("corrections*.json"):
            file.unlink()

    remove()
    yield
    remove()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the samples."""
    return Path(shutil.copytree(samples(), tmp_path / "news"))


@pytest.fixture
def opened(open_window: OpenWindow, folder: Path) -> MainWindow:
    return open_window(folder)


def first(window: MainWindow) -> Article:
    return window.session.corpus.articles[0]


def ask(window: MainWindow, key: str = "") -> AboutArticle:
    window.correcting.about(key or first(window).id)
    dialog = window.correcting.dialog
    assert dialog is not None
    return dialog


def correct(qtbot: QtBot, window: MainWindow, **values: str) -> None:
    dialog = ask(window)
    for field, text in values.items():
        dialog.rows[field].editor.setText(text)
    dialog.accept()
    settle(qtbot, window)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)


def test_every_value_says_where_it_is_from(opened: MainWindow) -> None:
    dialog = ask(opened)
    told = {field: row.origin.text() for field, row in dialog.rows.items()}
    assert told["title"] == "from the text, paragraph 1"
    assert told["dateline"] == told["credits"] == "from the text, paragraph 2"
    assert told["outlet"] == told["date"] == "not told"
    assert dialog.facts["sha256"].text() == first(opened).sha256
    assert dialog.facts["file"].text() == str(first(opened).path)
    opened.correcting.about(opened.session.corpus.articles[2].id)
    assert opened.correcting.dialog is dialog, "one at a time"
    dialog.reject()
    second = ask(opened, opened.session.corpus.articles[2].id)
    assert second.rows["title"].origin.text() == "the first words of the text, since it has no headline"
    second.reject()


def test_a_correction_is_seen_everywhere_and_undone(qtbot: QtBot, opened: MainWindow) -> None:
    pair = opened.session.pair
    assert pair is not None
    passages = pair.passages
    correct(qtbot, opened, outlet="The Daily", date="31 January 2020", title="Joint operations resume")
    row = opened.articles.model.index_of(first(opened).id)
    assert row.data() == "Joint operations resume"
    assert row.data(Role.SOURCE) == "The Daily"
    assert "31 Jan 2020" in row.data(Qt.ItemDataRole.ToolTipRole)
    now = opened.session.pair
    assert now is not None and now.passages == passages
    assert first(opened) in (now.a, now.b), "the texts that are compared are those of the list"
    opened.findings.page("headlines")
    assert opened.actions_by_name["undo"].text().startswith("Undo: correct “Iraq says")
    opened.actions_by_name["undo"].trigger()
    settle(qtbot, opened)
    assert first(opened).metadata == opened.session.read.articles[0].metadata
    assert opened.articles.model.index_of(first(opened).id).data() == first(opened).title
    opened.actions_by_name["redo"].trigger()
    settle(qtbot, opened)
    assert first(opened).metadata.outlet == "The Daily"


def test_what_is_on_show_stays_where_another_article_is_put_right(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_aligned()
    pair = opened.session.pair
    assert pair is not None
    other = next(a for a in opened.session.corpus.articles if a.id not in (pair.a.id, pair.b.id))
    opened.correcting.keep(other.id, {"outlet": "The Daily"})
    settle(qtbot, opened)
    assert opened.session.article(other.id).metadata.outlet == "The Daily"
    assert opened.session.pair is pair
    assert opened.articles.model.chosen == (pair.a.id, pair.b.id)
    assert opened.articles.model.index_of(other.id).data(Role.SHARE) is not None


def test_the_views_of_findings_follow(qtbot: QtBot, opened: MainWindow) -> None:
    opened.actions_by_name["timeline"].trigger()
    qtbot.waitUntil(lambda: opened.findings._material is not None and not opened.findings.busy)
    assert opened.findings._material is not None
    before = opened.findings._material.findings.timeline
    correct(qtbot, opened, date="31 January 2020", outlet="The Daily")
    qtbot.waitUntil(lambda: opened.findings._material is not None and not opened.findings.busy)
    assert opened.findings._material is not None
    timeline = opened.findings._material.findings.timeline
    dated = {w.witness.article for row in timeline.rows for w in row.appearances}
    assert first(opened).id in dated and timeline != before
    assert opened.findings._material.source(first(opened).id) == "The Daily"


def test_a_date_that_is_none_is_refused_with_one_line(qtbot: QtBot, opened: MainWindow) -> None:
    dialog = ask(opened)
    row = dialog.rows["date"]
    row.editor.setText("03/04/2020")
    assert "no date" in row.origin.text() and not dialog.save.isEnabled()
    assert row.back.isVisible()
    dialog.accept()
    assert dialog.isVisible() and first(opened).metadata.date is None
    row.editor.setText("3 April 2020")
    assert row.origin.text() == "3 April 2020 · corrected by you" and dialog.save.isEnabled()
    dialog.accept()
    settle(qtbot, opened)
    assert str(first(opened).metadata.date) == "2020-04-03"


def test_what_was_read_is_given_back(qtbot: QtBot, opened: MainWindow) -> None:
    correct(qtbot, opened, credits="", outlet="The Daily")
    assert first(opened).metadata.credits == ()
    dialog = ask(opened)
    credits, outlet = dialog.rows["credits"], dialog.rows["outlet"]
    assert credits.origin.text() == "taken away by you"
    assert credits.back.isVisible() and not dialog.rows["dateline"].back.isVisible()
    credits.back.click()
    assert (credits.text, credits.back.isVisible()) == ("Associated Press", False)
    outlet.back.click()
    dialog.accept()
    settle(qtbot, opened)
    assert first(opened) == opened.session.read.articles[0]
    assert b"Daily" not in (Settings().folder / "corrections.json").read_bytes()


def test_corrections_outlive_the_window_and_the_folders_place(
    qtbot: QtBot, opened: MainWindow, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    correct(qtbot, opened, outlet="The Daily")
    after = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
    assert before == after, "no source file was touched, none was added"
    opened.close()
    again = open_window(folder.rename(tmp_path / "moved"), again=True)
    assert first(again).metadata.outlet == "The Daily"
    again.actions_by_name["reload"].trigger()
    settle(qtbot, again)
    assert first(again).metadata.outlet == "The Daily"


def test_from_article_to_article_by_keys(qtbot: QtBot, opened: MainWindow) -> None:
    shown = opened.articles.model.shown()
    dialog = ask(opened, shown[0])
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.rows["outlet"].editor.setText("One")
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, opened)
    assert dialog.article == shown[1] and dialog.rows["outlet"].text == ""
    assert opened.session.article(shown[0]).metadata.outlet == "One"
    dialog.rows["date"].editor.setText("no day")
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.article == shown[1], "what is no date holds the reader here"
    dialog.rows["date"].editor.setText("")
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.article == shown[0] and dialog.rows["outlet"].text == "One"
    dialog.reject()


def test_the_ways_to_the_dialog(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_aligned()
    header, pair = opened.compare_page.header, opened.session.pair
    assert pair is not None
    left, width = header.columns["b"]
    point = QPoint(round(left + width / 2), 20)
    qtbot.mouseDClick(header, Qt.MouseButton.LeftButton, pos=point)
    for article in (pair.b, pair.a):
        dialog = opened.correcting.dialog
        assert dialog is not None and dialog.article == article.id
        dialog.reject()
        opened.actions_by_name["about_article"].trigger()
    dialog = opened.correcting.dialog
    assert dialog is not None
    dialog.reject()
    opened.show_several()
    qtbot.waitUntil(lambda: bool(opened.several.page.header.heads))
    head = opened.several.page.header.heads[1]
    qtbot.mouseDClick(head, Qt.MouseButton.LeftButton, pos=QPoint(5, head.height() - 5))
    dialog = opened.correcting.dialog
    assert dialog is not None and dialog.article == head.article.id
    dialog.reject()
    menu = opened.articles.menu_for(pair.b)
    next(a for a in menu.actions() if a.text().startswith("About")).trigger()
    dialog = opened.correcting.dialog
    assert dialog is not None and dialog.article == pair.b.id
    dialog.reject()


def test_corrections_saved_as_a_table_are_read_beside_the_articles(
    qtbot: QtBot, opened: MainWindow, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = opened.actions_by_name["save_corrections"]
    assert not save.isEnabled()
    correct(qtbot, opened, outlet="The Daily", credits="", updated="2020-01-31 14:05 +01:00")
    target = tmp_path / "kept.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assert save.isEnabled()
    save.trigger()
    (row,) = csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig")))
    assert (row["outlet"], row["credits"], row["title"]) == ("The Daily", "–", "")
    read = workspace.load([folder, target])
    assert not read.failures and not read.notes
    assert read.tables == (target,)
    workspace.write_corrections(target, replace(opened.session.corpus, tables=read.tables))  # it is our own
    mended = first(opened).metadata
    assert (read.articles[0].metadata.outlet, read.articles[0].metadata.credits) == ("The Daily", ())
    assert read.articles[0].metadata.updated == mended.updated
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(first(opened).path), ""))
    save.trigger()
    assert "never written" in opened.status.text


def with_boilerplate(pair: ScreenPair) -> Which:
    return next(side for side in SIDES if pair.article(side).boilerplate)


def test_text_is_counted_in_and_set_aside_from_the_full_text_and_all_is_compared_anew(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.actions_by_name["full_text"].trigger()
    settle(qtbot, opened)
    session = opened.session
    assert session.pair is not None
    side = with_boilerplate(session.pair)
    article = session.pair.article(side)
    pane = opened.compare_page.full_text.pane(side)
    greyed = article.boilerplate[0].span
    pane.aside_requested.emit(side, greyed, False)
    settle(qtbot, opened)
    assert greyed not in session.article(article.id).set_aside
    assert session.article(article.id).words > article.words
    chosen = Span(0, len(article.text))
    pane.aside_requested.emit(side, chosen, True)
    settle(qtbot, opened)
    assert session.known_pair(session.pair.a.id, session.pair.b.id) is None, "nothing is left to share"
    opened.actions_by_name["undo"].trigger()
    settle(qtbot, opened)
    opened.actions_by_name["undo"].trigger()
    settle(qtbot, opened)
    assert session.article(article.id) == article
    assert session.known_pair(session.pair.a.id, session.pair.b.id) is not None


def test_what_is_set_aside_is_kept_when_something_else_is_put_right(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_by_name["full_text"].trigger()
    settle(qtbot, opened)
    pair = opened.session.pair
    assert pair is not None
    side = with_boilerplate(pair)
    article = pair.article(side)
    greyed = article.boilerplate[0].span
    opened.correcting.set_aside(side, greyed, False)
    settle(qtbot, opened)
    opened.correcting.keep(article.id, {"outlet": "The Bay"})
    settle(qtbot, opened)
    mended = opened.session.article(article.id)
    assert mended.metadata.outlet == "The Bay" and greyed not in mended.set_aside
