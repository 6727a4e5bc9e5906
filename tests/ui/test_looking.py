"""Long pairs are seen anew off the window's thread: the last picture stands until the new one is there."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from viewer.engine.progress import silent
from viewer.text.spans import Span
from viewer.ui import looking
from viewer.ui.joining.edits import Place
from viewer.ui.looking import Step, look_through
from viewer.ui.screenpair import SIDES, ScreenPair
from viewer.ui.showing.filter import Showing
from viewer.ui.window import MainWindow


@pytest.fixture
def slow(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window to which every pair is long."""
    monkeypatch.setattr(looking, "AT_ONCE", 0)
    return window


def rest(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)


def pair_of(window: MainWindow) -> ScreenPair:
    assert window.session.pair is not None
    return window.session.pair


def test_the_last_picture_stands_until_the_new_one_is_there(qtbot: QtBot, slow: MainWindow) -> None:
    before = pair_of(slow)
    with qtbot.waitSignal(slow.session.pair_renewed, timeout=30_000):
        slow.showing.menu._choose(Showing(frozenset({"number"})))
        assert slow.session.pair is before and slow.session.busy
        assert slow.compare_page.aligned.pair is before
    assert {c.type for _, c in pair_of(slow).all_changes} <= {"number"}
    assert slow.compare_page.aligned.pair is slow.session.pair
    rest(qtbot, slow)


def test_only_the_last_of_many_choices_is_shown(qtbot: QtBot, slow: MainWindow) -> None:
    shown: list[ScreenPair] = []
    slow.session.pair_renewed.connect(lambda: shown.append(pair_of(slow)))
    for types in (frozenset({"number"}), frozenset[str](), frozenset({"wording"})):
        slow.showing.menu._choose(Showing(types))  # type: ignore[arg-type]
    rest(qtbot, slow)
    assert len(shown) == 1
    assert {c.type for _, c in shown[0].all_changes} == {"wording"}


def test_edits_made_one_after_the_other_all_count(qtbot: QtBot, slow: MainWindow) -> None:
    first, second = (Place.of(p) for p in pair_of(slow).passages[:2])
    slow.navigation.select_passage(0)
    slow.joining.dismiss()
    slow.navigation.select_passage(1)  # the last picture still stands
    slow.joining.dismiss()
    rest(qtbot, slow)
    assert not {first, second} & {Place.of(p) for p in pair_of(slow).passages}
    slow.joining.undo()
    slow.joining.undo()
    rest(qtbot, slow)
    assert [Place.of(p) for p in pair_of(slow).passages[:2]] == [first, second]


def test_what_is_joined_is_selected_as_soon_as_it_is_there(qtbot: QtBot, slow: MainWindow) -> None:
    slow.show_full_text()
    rest(qtbot, slow)
    spans = {}
    for which, said in zip(SIDES, ("resolution to oust foreign troops", "militia against U.S. troops"),
                           strict=True):  # fmt: skip
        start = pair_of(slow).article(which).text.index(said)
        spans[which] = Span(start, start + len(said))
        slow.compare_page.full_text.pane(which)._mouse.select(spans[which])
    slow.joining.join()
    rest(qtbot, slow)
    number = slow.navigation.passage
    assert number is not None
    assert Place.of(pair_of(slow).passages[number]) == Place(spans["a"], spans["b"])
    slow.joining.undo()
    rest(qtbot, slow)


def test_another_pair_drops_what_was_under_way(qtbot: QtBot, slow: MainWindow) -> None:
    slow.showing.menu._choose(Showing(frozenset()))
    slow.session.swap()
    rest(qtbot, slow)
    assert (pair_of(slow).a.id, pair_of(slow).b.id) == (slow.session.a, slow.session.b)
    assert not pair_of(slow).all_changes


def test_giving_up_leaves_what_is_chosen_and_what_is_shown_alike(qtbot: QtBot, slow: MainWindow) -> None:
    slow.showing.menu._choose(Showing(frozenset()))
    slow.session.give_up()
    rest(qtbot, slow)
    assert not pair_of(slow).all_changes


def test_several_articles_keep_their_picture_too(
    qtbot: QtBot, slow: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.ui.several.controller.AT_ONCE", 0)

    def idle() -> None:
        qtbot.waitUntil(lambda: not slow.session.busy and not slow.several.busy, timeout=30_000)

    slow.show_several()
    idle()
    view = slow.several.page.view
    before = view.collation
    assert before is not None and before.pairs[0].all_changes
    slow.showing.menu._choose(Showing(frozenset()))
    assert view.collation is before
    idle()
    assert view.collation is not None and not view.collation.pairs[0].all_changes


def test_a_step_is_done_again_only_if_something_before_it_changed(sample_pair: ScreenPair) -> None:
    done: list[str] = []

    def step(name: str, key: int) -> Step:
        def do(pair: ScreenPair) -> ScreenPair:
            done.append(name)
            return pair.with_comparison(pair.comparison)

        return Step(key, do)

    stages = look_through(sample_pair, (step("first", 1), step("second", 1)), (), silent)
    stages = look_through(sample_pair, (step("first", 1), step("second", 2)), stages, silent)
    assert done == ["first", "second", "second"]
    again = look_through(sample_pair, (step("first", 2), step("second", 2)), stages, silent)
    assert done == ["first", "second", "second", "first", "second"]
    assert again[-1].after is not stages[-1].after
