"""The reader's work stays when a file that is open is changed; what has no place left is told."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from viewer.assets import samples
from viewer.corpus.article import Article
from viewer.corpus.loading import of_text
from viewer.text.spans import Span
from viewer.ui.joining.carrying import Unmoved, carried, moving, with_both
from viewer.ui.joining.edits import NO_EDITS, Cut, Edits, Place
from viewer.ui.joining.following import Following, sentence, successors
from viewer.ui.joining.store import Key
from viewer.ui.screenpair import Which
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow

A = "The dam broke on Monday.\n\nMany people fled to the hills.\n"
B = "Officials said the dam broke on Monday.\n"


def article(text: str, name: str = "a.txt") -> Article:
    return of_text(text, Path("news") / name, name)


def place(a: str = "dam broke", b: str = "dam broke") -> Place:
    return Place(Span(A.index(a), A.index(a) + len(a)), Span(B.index(b), B.index(b) + len(b)))


def edits() -> Edits:
    one, other = place(), place("Many people fled", "Officials")
    cut = Cut(one, one.a.start + 4, one.b.start + 4)
    return Edits(frozenset({one}), frozenset({other}), (cut,), frozenset({one}), frozenset({(other, "why?")}))


def test_all_kinds_of_edits_move_along() -> None:
    moved = carried(edits(), moving(A, "New first words.\n\n" + A), Unmoved())
    by = len("New first words.\n\n")
    assert moved.left == 0
    assert moved.edits.joined == {Place(place().a.shifted(by), place().b)} == moved.edits.reviewed
    assert moved.edits.cuts[0].at_a == edits().cuts[0].at_a + by
    assert {text for _, text in moved.edits.notes} == {"why?"}


def test_what_has_no_place_is_counted() -> None:
    moved = carried(edits(), moving(A, "The dam broke on Monday.\n"), Unmoved())
    assert moved.left == 2 and not moved.edits.dismissed and not moved.edits.notes
    assert moved.edits.joined == edits().joined
    assert "2" in sentence(2)


def test_edits_that_come_join_those_that_are_there() -> None:
    there = Edits(notes=frozenset({(place(), "old")}), reviewed=frozenset({place("Many", "said")}))
    both = with_both(there, Edits(notes=frozenset({(place(), "new")})))
    assert both == Edits(notes=frozenset({(place(), "new")}), reviewed=there.reviewed)
    assert with_both(NO_EDITS, edits()) == edits()


def test_a_pair_keeps_its_edits_whichever_text_is_changed() -> None:
    a, b = article(A), article(B, "b.txt")
    book = {Key.of(a, b).pair: Key.of(a, b).facing(edits())}
    for n in range(8):  # the order of the fingerprints is that of chance
        following = Following()
        following.take([a, b], book, renewing=False)
        new = article(f"{A}\nParagraph {n}.\n")
        followed = following.take([new, b], book, renewing=True)
        key = Key.of(new, b)
        assert followed.left == 0
        assert key.facing(followed.book[key.pair]) == edits()


def test_a_file_that_was_gone_for_a_moment_is_known_still() -> None:
    a, b, following = article(A), article(B, "b.txt"), Following()
    book = {Key.of(a, b).pair: Key.of(a, b).facing(edits())}
    following.take([a, b], book, renewing=False)
    assert following.take([b], book, renewing=True).book == {}
    assert following.take([article(A + "\nMore.\n"), b], book, renewing=True).book


def test_other_files_of_the_same_name_take_nothing_over() -> None:
    a = article(A)
    elsewhere = of_text(A + "\nMore.\n", Path("others/a.txt"), a.id)
    assert successors([a], [elsewhere]) == {}
    assert successors([a], [a]) == {}


# --- in the window


@pytest.fixture(autouse=True)
def nothing_stored() -> Iterator[None]:
    def remove() -> None:
        for kind in ("passages", "corrections"):
            for file in Settings().folder.glob(f"{kind}*.json"):
                file.unlink()

    remove()
    yield
    remove()


@pytest.fixture
def opened(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    return open_window(Path(shutil.copytree(samples(), tmp_path / "news")))


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.busy and window.session.pair is not None, timeout=30_000)


def select(window: MainWindow, which: Which, start: int) -> str:
    """Selects three words of A or B; what they say."""
    pair = window.session.pair
    assert pair is not None
    text = pair.article(which).text
    words = " ".join(text[start:].split(" ")[1:4])
    at = text.index(words, start)
    window.compare_page.full_text.pane(which)._mouse.select(Span(at, at + len(words)))
    return words


def work_on(window: MainWindow) -> Edits:
    """A passage of the reader's own, ticked and noted."""
    window.show_full_text()
    select(window, "a", 900)
    select(window, "b", 1200)
    window.actions_by_name["join"].trigger()
    window.actions_by_name["reviewed"].trigger()
    window.joining.set_note("ask them")
    assert window.joining.edits.joined and window.joining.edits.reviewed and window.joining.edits.notes
    return window.joining.edits


def changed_a(window: MainWindow, *, head: str = "", tail: str = "") -> None:
    pair = window.session.pair
    assert pair is not None
    path = pair.a.path
    path.write_text(head + path.read_text("utf-8") + tail, encoding="utf-8")
    window.session.renew()


def test_the_work_outlives_a_paragraph_appended(qtbot: QtBot, opened: MainWindow) -> None:
    settle(qtbot, opened)
    before = work_on(opened)
    settle(qtbot, opened)
    changed_a(opened, tail="\n\nThis was added later by the desk.\n")
    settle(qtbot, opened)
    pair, number = opened.session.pair, [p.a for p in before.joined]
    assert pair is not None and "added later" in pair.a.text
    assert opened.joining.edits == before
    at = next(n for n, p in enumerate(pair.passages) if p.a in number)
    assert pair.remark(at).reviewed and pair.remark(at).note == "ask them" and pair.remark(at).yours
    assert opened.session.analysis is not None
    assert any(p.a in number for pair in opened.session.analysis.pairs for p in pair.passages)


def test_corrections_and_what_was_set_aside_follow_too(qtbot: QtBot, opened: MainWindow) -> None:
    settle(qtbot, opened)
    session, pair = opened.session, opened.session.pair
    assert pair is not None
    key, words = pair.a.id, Span(900, 960).of(pair.a.text)
    opened.correcting.keep(key, {"outlet": "The Bay"})
    settle(qtbot, opened)
    opened.correcting.set_aside("a", Span(900, 960), True)
    settle(qtbot, opened)
    assert Span(900, 960) in session.article(key).set_aside
    changed_a(opened, tail="\n\nThis was added later by the desk.\n")
    settle(qtbot, opened)
    now = session.article(key)
    assert "added later" in now.text and now.metadata.outlet == "The Bay"
    assert words in [span.of(now.text) for span in now.set_aside]


def test_the_earlier_text_brings_back_what_was_left(qtbot: QtBot, opened: MainWindow) -> None:
    settle(qtbot, opened)
    before = work_on(opened)
    settle(qtbot, opened)
    pair = opened.session.pair
    assert pair is not None
    path, bytes_before = pair.a.path, pair.a.path.read_bytes()
    path.write_text("Nothing of the story is left in this file, only a few words.\n", encoding="utf-8")
    with qtbot.waitSignal(opened.joining.left_behind, timeout=30_000):
        opened.session.renew()
    settle(qtbot, opened)
    assert opened.joining.edits == NO_EDITS and "3 " in opened.status.notice.text
    path.write_bytes(bytes_before)
    opened.session.renew()
    settle(qtbot, opened)
    assert opened.joining.edits == before


def test_the_work_outlives_a_change_while_the_program_was_closed(
    qtbot: QtBot, opened: MainWindow, open_window: OpenWindow
) -> None:
    settle(qtbot, opened)
    before = work_on(opened)
    settle(qtbot, opened)
    pair = opened.session.pair
    assert pair is not None
    path, ids = pair.a.path, (pair.a.id, pair.b.id)
    opened.close()
    path.write_text(path.read_text("utf-8") + "\n\nThis was added later by the desk.\n", encoding="utf-8")
    again = open_window(path.parent, again=True)
    again.session.choose(*ids)
    settle(qtbot, again)
    assert again.joining.edits == before
