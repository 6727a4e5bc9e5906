"""The choice of passages in the real window: it shows in every part, at once or soon, and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from viewer import workspace
from viewer.assets import samples
from viewer.engine.options import REWORDINGS, Options
from viewer.ui.asking.lens import asked_for
from viewer.ui.asking.menus import SIZES, AskingMenus
from viewer.ui.joining.edits import Place
from viewer.ui.screenpair import ScreenPair
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow


def ask(qtbot: QtBot, window: MainWindow, options: Options) -> ScreenPair:
    window.asking.menus.chosen.emit(options)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert window.session.pair is not None
    return window.session.pair


def test_only_word_for_word_in_every_part(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(samples())
    before = window.session.pair
    assert before is not None
    found = window.session.analysis
    pair = ask(qtbot, window, Options(rewording="verbatim"))
    assert {p.kind for p in pair.passages} == {"verbatim"}
    assert 0 < pair.shared("a") < before.shared("a")
    assert pair.left_out == len(before.passages) - 1
    assert window.passages.model.rowCount() == len(pair.passages)
    assert f"1 of {1 + pair.left_out}" in window.passages.header.title.full_text
    assert f"{pair.left_out} left out" in window.status.text
    analysis = window.session.analysis
    assert analysis is not None and found is not None
    assert {p.kind for q in analysis.pairs for p in q.passages} == {"verbatim"}
    assert len(analysis.pairs) < len(found.pairs)
    assert window.session.known_pair(pair.a.id, pair.b.id) is not None
    assert ask(qtbot, window, Options()).passages == before.passages
    assert window.session.analysis == found


def test_the_pair_on_show_and_its_place_in_the_overview_say_the_same(
    qtbot: QtBot, window: MainWindow
) -> None:
    for options in (Options(smallest=20), Options(rewording="edited"), Options(smallest=12)):
        pair = ask(qtbot, window, options)
        assert window.session.analysis is not None
        pairs = {(p.a, p.b): p for p in window.session.analysis.pairs}
        known = pairs.get((pair.a.id, pair.b.id)) or pairs[pair.b.id, pair.a.id].swapped()
        assert known == pair.comparison.pair


def test_nothing_left_is_said_to_be_left_out(qtbot: QtBot, window: MainWindow) -> None:
    pair = ask(qtbot, window, Options(smallest=50, rewording="verbatim"))
    assert pair.passages == ()
    assert "left out" in window.status.text
    assert not window.actions_by_name["why"].isEnabled()
    assert not window.actions_by_name["next_passage"].isEnabled()


def test_what_the_reader_joined_stays(qtbot: QtBot, window: MainWindow) -> None:
    pair = window.session.pair
    assert pair is not None
    made = Place(pair.passages[0].a, pair.passages[-1].b)
    window.joining._do(window.joining.edits.join(made), "join")
    left = ask(qtbot, window, Options(smallest=50, rewording="verbatim"))
    assert [Place.of(p) for p in left.passages] == [made]
    assert not left.passages[0].found
    window.joining.undo()  # edits are kept, and other tests open the same articles


def test_freely_reworded_text_is_searched_for_and_the_default_comes_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    before = window.session.pair
    assert before is not None
    free = ask(qtbot, window, Options(rewording="free"))
    assert free.shared("a") >= before.shared("a") - 0.02
    assert "freely reworded" in window.actions_by_name["showing"].iconText()
    assert ask(qtbot, window, Options()).passages == before.passages


def test_a_search_that_is_cancelled_was_not_asked_for(window: MainWindow) -> None:
    found, before = window.session.analysis, window.session.pair
    window.asking.menus.chosen.emit(Options(rewording="free"))
    assert window.session._searching.busy
    window.status.cancel_requested.emit()
    assert not window.session.busy
    assert window.session.options == Options() == Options.from_text(window._settings.asked)
    assert window.actions_by_name["showing"].iconText() == "Show: all changes ▾"
    assert window.session.analysis == found
    assert before is not None and window.session.pair is not None
    assert window.session.pair.passages == before.passages


def test_the_choice_is_kept_and_the_button_says_it(qtbot: QtBot, window: MainWindow) -> None:
    ask(qtbot, window, Options(smallest=12, rewording="edited"))
    assert "fewer passages" in window.actions_by_name["showing"].iconText()
    again = MainWindow()
    qtbot.addWidget(again)
    assert (again.session.options.smallest, again.session.options.rewording) == (12, "edited")
    assert again.asking.menus.rewording.title() == "Rewording: edited too"
    again.close()


def test_several_articles_show_what_is_asked_for(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(samples())
    third = next(
        a.id for a in window.session.corpus.articles if a.id not in (window.session.a, window.session.b)
    )
    window.several.pin(third)
    window.show_several()
    ask(qtbot, window, Options(rewording="verbatim"))
    qtbot.waitUntil(lambda: not window.several.busy and bool(window.several._shown), timeout=30_000)
    shown = window.several._shown or ()
    assert len(shown) == 2
    assert {p.kind for pair in shown for p in pair.passages} <= {"verbatim"}


def test_the_report_holds_what_is_asked_for(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    ask(qtbot, window, Options(smallest=50, rewording="verbatim"))
    target = tmp_path / "report.html"
    reports = window.filing._reports
    with qtbot.waitSignal(reports.told, timeout=30_000, check_params_cb=lambda text: str(target) in text):
        reports.save(target, window.session.corpus, window.session.options, {})
    assert "No two of these articles share a passage" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "asked", [Options(rewording="verbatim"), Options(rewording="free"), Options(smallest=50)]
)
def test_what_is_asked_for_while_files_are_read_holds_for_them(
    qtbot: QtBot, open_window: OpenWindow, asked: Options
) -> None:
    few = sorted(samples().glob("*.txt"))[:3]
    window = open_window(*few)
    session = window.session
    for read in (session.renew, lambda: session.open(few)):
        read()
        window.asking.menus.chosen.emit(asked)
        qtbot.waitUntil(lambda: not session.busy, timeout=30_000)
        whole = workspace.analyse(session.corpus.articles, options=asked)
        assert session.analysis == whole
        assert session.pair is not None and not session.busy
        assert min((min(p.words) for p in session.pair.passages), default=50) >= asked.smallest
        window.asking.menus.chosen.emit(Options())
        qtbot.waitUntil(lambda: not session.busy, timeout=30_000)
        assert session.analysis == workspace.analyse(session.corpus.articles)


def test_a_damaged_setting_is_the_default(tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.asked = "many;much"
    window = MainWindow(settings)
    qtbot.addWidget(window)
    assert window.session.options == Options()
    window.close()


def test_the_lens_leaves_a_pair_alone_of_which_nothing_is_left_out(sample_pair: ScreenPair) -> None:
    assert asked_for(sample_pair, Options(smallest=1)) is sample_pair
    narrow = asked_for(sample_pair, Options(smallest=30))
    assert narrow.left_out + len(narrow.passages) == len(sample_pair.passages)
    assert len(narrow.comparison.changes) == len(narrow.passages)


@pytest.mark.parametrize("level", REWORDINGS)
def test_every_choice_is_in_the_menus_and_tells(qtbot: QtBot, window: MainWindow, level: str) -> None:
    menus = AskingMenus(window)
    actions = menus.rewording.actions()
    assert (len(actions), len(menus.smallest.actions())) == (len(REWORDINGS), len(SIZES))
    with qtbot.waitSignal(menus.chosen) as told:
        actions[[*REWORDINGS].index(level)].trigger()  # type: ignore[arg-type]
    assert told.args[0].rewording == level
    assert [a.isChecked() for a in actions].count(True) == 1
