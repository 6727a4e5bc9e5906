"""Joining, splitting, dismissing, ticking and noting in the real window, undone, redone and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.text.spans import Span
from viewer.ui.joining.edits import Place
from viewer.ui.joining.notedialog import NoteDialog
from viewer.ui.passages.model import PassageRole
from viewer.ui.screenpair import ScreenPair, Which
from viewer.ui.settings import Settings
from viewer.ui.several.words import caption
from viewer.ui.window import MainWindow


@pytest.fixture(autouse=True)
def nothing_stored() -> Iterator[None]:
    def remove() -> None:
        for file in Settings().folder.glob("passages*.json"):
            file.unlink()

    remove()
    yield
    remove()


def pair_of(window: MainWindow) -> ScreenPair:
    assert window.session.pair is not None
    return window.session.pair


def choose(window: MainWindow, which: Which, said: str) -> Span:
    text = pair_of(window).article(which).text
    span = Span(text.index(said), text.index(said) + len(said))
    window.compare_page.full_text.pane(which)._mouse.select(span)
    return span


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    window.activateWindow()
    window.passages.list.setFocus()
    qtbot.waitUntil(window.passages.list.hasFocus)
    qtbot.keyClick(window.passages.list, key)


def do(window: MainWindow, name: str) -> None:
    assert window.actions_by_name[name].isEnabled()
    window.actions_by_name[name].trigger()


A_SAID, B_SAID = "resolution to oust foreign troops", "militia against U.S. troops"


def join(window: MainWindow) -> Place:
    window.show_full_text()
    place = Place(choose(window, "a", A_SAID), choose(window, "b", B_SAID))
    do(window, "join")
    return place


def test_what_is_selected_is_joined_everywhere_and_undone(window: MainWindow) -> None:
    before = pair_of(window)
    place = join(window)
    pair, number = pair_of(window), window.navigation.passage
    assert number is not None
    assert Place.of(pair.passages[number]) == place
    assert len(pair.passages) == len(before.passages) + 1
    assert "yours" in window.passages.model.index(number).data(PassageRole.PARTICULARS)
    assert pair.shared("a") > before.shared("a")
    assert f"{len(pair.passages)} passages" in window.status.text
    page = window.compare_page.full_text.pane("b").page
    assert page is not None and place.b in page.marks.passages
    assert window.compare_page.full_text.pane("a").stretch is None
    assert A_SAID[:12] in window.actions_by_name["undo"].text()
    do(window, "undo")
    assert pair_of(window).comparison == before.comparison
    do(window, "redo")
    assert Place.of(pair_of(window).passages[number]) == place
    assert window.actions_by_name["redo"].text() == "Redo"


def test_joining_needs_words_on_both_sides(window: MainWindow) -> None:
    window.show_full_text()
    do(window, "join")
    assert "Select the words in A" in window.status.text
    choose(window, "a", A_SAID)
    window.compare_page.full_text.pane("b")._mouse.select(Span(3, 3))
    do(window, "join")
    assert "at least one whole word" in window.status.text


def test_a_passage_is_dismissed_by_a_key_in_the_list_and_the_next_is_selected(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.navigation.select_passage(2)
    gone, following = (Place.of(p) for p in pair_of(window).passages[2:4])
    press(qtbot, window, Qt.Key.Key_Delete)
    places = [Place.of(p) for p in pair_of(window).passages]
    assert gone not in places
    assert window.navigation.passage is not None
    assert window.passages.selected[0] == window.navigation.passage
    assert window.actions_by_name["undo"].text() == "Undo: dismiss passage 3"
    do(window, "undo")
    assert gone in [Place.of(p) for p in pair_of(window).passages]
    assert following in places


def test_every_passage_can_be_dismissed_and_what_was_found_comes_back(window: MainWindow) -> None:
    found = pair_of(window).comparison
    window.navigation.select_passage(0)
    while pair_of(window).passages:
        do(window, "dismiss")
    assert window.navigation.passage is None
    assert not window.actions_by_name["dismiss"].isEnabled()
    assert "share no passage" in window.status.text
    window.show_full_text()
    window.grab()
    do(window, "as_found")
    assert pair_of(window).comparison == found
    assert not window.actions_by_name["as_found"].isEnabled()
    do(window, "undo")
    assert not pair_of(window).passages


def test_a_passage_is_split_where_the_reader_clicked(window: MainWindow) -> None:
    window.show_full_text()
    number = next(n for n, p in enumerate(pair_of(window).passages) if len(p.segments) > 1)
    window.navigation.select_passage(number)
    passage = pair_of(window).passages[number]
    start = passage.segments[1].a.start
    window.compare_page.full_text.pane("a")._mouse.select(Span(start, start))
    do(window, "split")
    parts = pair_of(window).passages
    assert [p.segments for p in parts if passage.a.contains(p.a) and passage.b.contains(p.b)][:2] == [
        passage.segments[:1],
        passage.segments[1:],
    ]
    assert window.actions_by_name["undo"].text() == f"Undo: split passage {number + 1}"


def test_without_a_place_to_split_the_window_says_what_to_do(window: MainWindow) -> None:
    window.navigation.select_passage(0)
    before = pair_of(window).passages
    do(window, "split")
    assert pair_of(window).passages == before
    assert "Click into the passage" in window.status.text


def test_ticks_and_notes_show_in_list_and_status_line(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.select_passage(1)
    press(qtbot, window, Qt.Key.Key_Space)
    window.joining.set_note("Who called for it?")
    index = window.passages.model.index(1)
    assert index.data(PassageRole.PARTICULARS).endswith("reviewed ✓ · note")
    assert "Who called for it?" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert window.status.reviewed_text == f"1 of {len(pair_of(window).passages)} reviewed"
    assert window.actions_by_name["reviewed"].isChecked()
    do(window, "undo")
    assert "note" not in window.passages.model.index(1).data(PassageRole.PARTICULARS)
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.status.reviewed_text == ""


def test_edits_outlive_the_window_and_a_swap(qtbot: QtBot, window: MainWindow) -> None:
    place = join(window)
    window.joining.set_note("mine")
    before = pair_of(window)
    do(window, "swap")
    qtbot.waitUntil(lambda: pair_of(window) is not before, timeout=30_000)
    places = [Place.of(p) for p in pair_of(window).passages]
    assert place.swapped() in places
    assert pair_of(window).remark(places.index(place.swapped())).note == "mine"
    do(window, "undo")
    do(window, "undo")
    assert place.swapped() not in [Place.of(p) for p in pair_of(window).passages]
    do(window, "redo")
    again = MainWindow()
    qtbot.addWidget(again)
    paths = sorted(samples().glob("*.txt"))
    again.filing.open([paths[0], paths[2]])
    qtbot.waitUntil(lambda: not again.session.busy, timeout=30_000)
    assert place in {Place.of(p) for p in pair_of(again).passages} | {
        Place.of(p).swapped() for p in pair_of(again).passages
    }
    assert not again.actions_by_name["undo"].isEnabled()
    again.close()


def test_a_newer_file_is_left_alone_and_the_reader_is_told(qtbot: QtBot, window: MainWindow) -> None:
    file = Settings().folder / "passages.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('{"schema": 99}', encoding="utf-8")
    window.navigation.select_passage(0)
    do(window, "dismiss")
    assert "newer version" in window.status.text
    assert file.read_text(encoding="utf-8") == '{"schema": 99}'
    do(window, "undo")


def test_each_pair_is_undone_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    window.filing.open([samples()])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    first = window.session.a, window.session.b
    window.navigation.select_passage(0)
    do(window, "dismiss")
    window.navigation.next_pair()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert not window.actions_by_name["undo"].isEnabled()
    window.session.choose(*first)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert window.actions_by_name["undo"].text() == "Undo: dismiss passage 1"


def test_a_stretch_is_chosen_on_either_side_of_the_aligned_mode(window: MainWindow) -> None:
    view = window.compare_page.aligned
    passage = pair_of(window).passages[1]
    view._choice.begin(0, "a", passage.a.start)
    view._choice.extend(passage.a.start + 20)
    view._choice.begin(0, "b", passage.b.start)
    view._choice.extend(passage.b.start + 25)
    assert window.compare_page.stretch("a") == Span(passage.a.start, passage.a.start + 20)
    assert window.compare_page.stretch("b") == Span(passage.b.start, passage.b.start + 25)
    view.toggle_fold(-1)
    assert len(view._choice.spans) == 2
    do(window, "join")
    number = window.navigation.passage
    assert number is not None and pair_of(window).remark(number).yours
    assert not window.compare_page.chosen_text()


def test_the_note_dialog_gives_what_was_written(qtbot: QtBot) -> None:
    dialog = NoteDialog("Note on passage 3", "Meanwhile, protesters", "old", None)
    qtbot.addWidget(dialog)
    dialog.editor.setPlainText("  new\nlines ")
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.note == "new\nlines"


def test_the_folder_of_the_edits_is_that_of_the_settings(tmp_path: Path) -> None:
    assert Settings(tmp_path / "s.ini").folder == tmp_path
    assert Settings().folder.name == "source-viewer"


def test_shares_and_ranked_pairs_follow_what_the_reader_does(qtbot: QtBot, window: MainWindow) -> None:
    def told() -> tuple[float, float]:
        survey, pair = window.overview.survey, pair_of(window)
        assert survey is not None
        places = [survey.place(article.id) for article in (pair.a, pair.b)]
        a, b = (place for place in places if place is not None)
        return survey.share(a, b), survey.share(b, a)

    def as_the_pair_says() -> bool:
        pair = pair_of(window)
        return not window.session.busy and told() == (pair.shared("a"), pair.shared("b"))

    before = told()
    window.navigation.select_passage(0)
    do(window, "dismiss")
    qtbot.waitUntil(as_the_pair_says)
    assert told() < before
    do(window, "undo")
    qtbot.waitUntil(lambda: told() == before and as_the_pair_says())


def test_several_articles_show_the_readers_own_passages_and_remarks(qtbot: QtBot, window: MainWindow) -> None:
    place = join(window)
    do(window, "reviewed")
    window.joining.set_note("ask the desk")
    window.show_several()
    qtbot.waitUntil(lambda: window.several.page.view.collation is not None)
    arrangement = window.several.page.view.arrangement
    assert arrangement is not None
    collation = arrangement.collation
    held = [(row, v) for row in arrangement.stretches for v in row.versions[0] if v.cell.span == place.b]
    assert len(held) == 1
    told = caption(collation, 1, held[0][1])
    assert "yours" in told and "reviewed" in told and "note: ask the desk" in told
