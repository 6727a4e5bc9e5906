"""Finding in the window: the bar and its counts, stepping, folds, both modes, and all articles at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.aligned.rows import FoldRow, TextRow
from viewer.ui.finding.foundlist import FoundModel
from viewer.ui.finding.hits import Query
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]

A = """Harbour closed for a week

The harbour of the town was closed for a week on Monday, officials said at a press conference.

Fishermen gathered at the pier. They asked who would pay for the nets. Nobody could tell them.

Elsewhere trains ran late because snow had fallen overnight, and a bridge near the old mill stayed shut. Two
schools sent their pupils home at noon. A spokeswoman for the railway promised buses, although drivers were
ill. In the evening a choir sang carols in front of the town hall, where a tall tree had been put up, and the
bakery on the corner gave away what bread it had left before its oven broke down again.

The mayor, Zoë Bell, said that the café by the harbour would stay open all week as well."""
B = """Café stays open

The mayor, Zoë Bell, said that the café by the harbour would stay open all week as well.

The harbour of the town was closed for a week on Monday, officials said at a press conference."""


@pytest.fixture
def two(open_window: Open, tmp_path: Path) -> MainWindow:
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    window = open_window(tmp_path)
    window.show_aligned()
    return window


def look(qtbot: QtBot, window: MainWindow, words: str, *, whole: bool = False) -> None:
    window.actions_by_name["find"].trigger()
    window.habits.finding.bar.set_query(Query(words, whole))
    qtbot.waitUntil(lambda: not window.habits.finding.finder.busy, timeout=30_000)


def test_the_bar_counts_in_both_articles_while_the_reader_types(qtbot: QtBot, two: MainWindow) -> None:
    look(qtbot, two, "")
    finding = two.habits.finding
    assert finding.bar.said == ""
    qtbot.keyClicks(finding.bar.field, "HARBOUR")
    qtbot.waitUntil(lambda: not finding.finder.busy, timeout=30_000)
    assert finding.bar.said == "3 in A, 2 in B"
    finding.bar.whole.setChecked(True)
    finding.bar.field.setText("harb")
    qtbot.waitUntil(lambda: finding.bar.said == "Not found", timeout=30_000)


def test_enter_goes_from_hit_to_hit_and_round(qtbot: QtBot, two: MainWindow) -> None:
    look(qtbot, two, "cafe")
    finder = two.habits.finding.finder
    field = two.habits.finding.bar.field
    order = finder.order
    seen = []
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Return)
        seen.append(finder.shown.current)
    assert seen == [*order, *order][:4]
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert finder.shown.current == seen[-2]
    two.actions_by_name["find_next"].trigger()
    assert finder.shown.current == seen[-1]
    assert "now" in two.habits.finding.bar.said


def test_hits_of_a_row_come_before_those_of_the_next_in_the_aligned_mode(
    qtbot: QtBot, two: MainWindow
) -> None:
    look(qtbot, two, "week")
    places = two.compare_page.aligned.places
    rows = [places.row_of(*place) for place in two.habits.finding.finder.order]
    assert rows == sorted(r for r in rows if r is not None) and len(set(rows)) > 1
    two.show_full_text()
    assert [side for side, _ in two.habits.finding.finder.order] == ["a"] * 3 + ["b"] * 2


def test_a_hit_in_a_fold_opens_it(qtbot: QtBot, two: MainWindow) -> None:
    view = two.compare_page.aligned
    assert any(isinstance(r, FoldRow) and not r.open for r in view.shown_rows)
    look(qtbot, two, "nets")
    two.actions_by_name["find_next"].trigger()
    place = two.habits.finding.finder.shown.current
    assert place is not None
    row = view.places.row_of(*place)
    assert row is not None and isinstance(view.shown_rows[row], TextRow)
    assert 0 <= view.row_top(row) < view.viewport().height()


def test_hits_are_marked_in_both_modes_and_in_the_strips(qtbot: QtBot, two: MainWindow) -> None:
    find = QColor(two.appearance.style.theme.surface.find)
    for turn in (two.show_aligned, two.show_full_text):
        turn()
        two.compare_page.full_text.settle()
        assert not _has(two, find)
        look(qtbot, two, "harbour")
        two.compare_page.full_text.settle()
        assert _has(two, find)
        qtbot.keyClick(two.habits.finding.bar.field, Qt.Key.Key_Escape)
        two.compare_page.full_text.settle()
    strip = two.compare_page.full_text.strip("a")
    plain = strip.grab().toImage()
    look(qtbot, two, "harbour")
    assert strip.grab().toImage() != plain


def _has(window: MainWindow, color: QColor) -> bool:
    image = window.compare_page.view.grab().toImage()
    return any(
        image.pixelColor(x, y) == color for y in range(0, image.height(), 2) for x in range(image.width())
    )


def test_escape_closes_the_bar_and_gives_the_keyboard_back(qtbot: QtBot, two: MainWindow) -> None:
    two.passages.list.setFocus()
    look(qtbot, two, "harbour")
    assert QApplication.focusWidget() is two.habits.finding.bar.field
    qtbot.keyClick(two.habits.finding.bar.field, Qt.Key.Key_Escape)
    assert two.habits.finding.bar.isHidden()
    assert QApplication.focusWidget() is two.passages.list
    assert not two.habits.finding.finder.shown.a


def test_a_hit_far_down_a_text_comes_into_view_in_the_full_texts(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    window.show_full_text()
    window.resize(1024, 500)
    pair = window.session.pair
    assert pair is not None
    last = pair.b.text.rstrip().rsplit(None, 4)[1]
    look(qtbot, window, last)
    for _ in range(len(window.habits.finding.finder.order)):
        window.actions_by_name["find_next"].trigger()
        place = window.habits.finding.finder.shown.current
        assert place is not None
        pane = window.compare_page.full_text.pane(place[0])
        assert pane.page is not None
        top = pane.page.extent(place[1])[0] - pane.page.top
        assert 0 <= top < pane.viewport().height()


def test_all_articles_are_listed_with_their_hits(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    window.actions_by_name["find_everywhere"].trigger()
    page = window.habits.finding.everywhere
    assert page.isVisible() and QApplication.focusWidget() is page.field
    qtbot.keyClicks(page.field, "protest")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0 and not page.busy, timeout=30_000)
    counts = [f.count for f in page.model.found]
    texts = {a.id: a.text.lower() for a in window.session.corpus.articles}
    assert counts == sorted(counts, reverse=True)
    assert {f.article.id: f.count for f in page.model.found} == {
        key: n for key, text in texts.items() if (n := text.count("protest"))
    }
    assert all(f.hit.of(f.sentence).lower() == "protest" for f in page.model.found)
    assert str(sum(counts)) in page.said
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.list
    window.grab()


def test_enter_opens_an_article_with_its_first_hit(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    window.actions_by_name["find_everywhere"].trigger()
    page, finder = window.habits.finding.everywhere, window.habits.finding.finder
    qtbot.keyClicks(page.field, "protest")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0 and not page.busy, timeout=30_000)
    chosen = (window.session.a, window.session.b)
    row = next(n for n, f in enumerate(page.model.found) if f.article.id not in chosen)
    page.list.setCurrentIndex(page.model.index(row))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    wanted = page.model.found[row].article.id
    qtbot.waitUntil(lambda: finder.shown.current is not None and not window.session.busy, timeout=30_000)
    assert window.compare_page.isVisible() and window.session.b == wanted
    assert finder.shown.current == ("b", finder.shown.b[0])
    assert len(finder.shown.b) == page.model.found[row].count


def test_escape_leaves_the_page_of_all_articles(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    assert window.overview.isVisible()
    window.actions_by_name["find_everywhere"].trigger()
    qtbot.keyClick(window.habits.finding.everywhere.field, Qt.Key.Key_Escape)
    assert window.overview.isVisible()


def test_the_list_of_articles_with_hits_is_a_sound_model(qtmodeltester: object, qtbot: QtBot) -> None:
    model = FoundModel()
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_another_pair_is_looked_through_at_once(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    look(qtbot, window, "iraq")
    before = window.habits.finding.bar.said
    window.actions_by_name["swap"].trigger()
    qtbot.waitUntil(lambda: not window.session.busy and not window.habits.finding.finder.busy, timeout=30_000)
    a, _, b = before.replace(",", "").replace(" in A", " in X").replace(" in B", "").partition(" in X ")
    assert window.habits.finding.bar.said == f"{b} in A, {a} in B"


def test_finding_while_several_are_on_show_turns_to_the_pair(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    window.show_several()
    window.actions_by_name["find"].trigger()
    assert window.habits.finding.bar.isVisible() and window.compare_page.isVisible()


def test_five_hundred_articles_are_looked_through_off_the_windows_thread(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    for n in range(500):
        text = f"Report {n} of the day\n\nThe harbour number {n} was closed. " + "Nobody knew why. " * 20
        (tmp_path / f"{n:03}.txt").write_text(text, encoding="utf-8")
    window = open_window(tmp_path)
    window.actions_by_name["find_everywhere"].trigger()
    page = window.habits.finding.everywhere
    page.field.setText("HARBOUR")
    assert page.busy and page.model.rowCount() == 0  # the call did not wait
    page.field.setText("HARBOUR number")
    qtbot.waitUntil(lambda: not page.busy, timeout=30_000)
    assert page.model.rowCount() == 500
    assert page.model.found[0].sentence.startswith("The harbour number")
    window.grab()
