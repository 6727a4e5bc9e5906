"""What differs between two looks at a folder, and that a file which grows is waited for."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from viewer.engine.progress import silent
from viewer.ui.habits import sentence
from viewer.ui.session import Session
from viewer.ui.watching import Differences, Survey, Watcher, differences, survey


def test_a_survey_sees_what_changed_came_and_went(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("One.", encoding="utf-8")
    before = survey([tmp_path], silent)
    (tmp_path / "a.txt").write_text("One and two.", encoding="utf-8")
    (tmp_path / "b.txt").unlink()
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "d.txt").write_text("New.", encoding="utf-8")
    after = survey([tmp_path], silent)
    assert differences(before, after) == Differences(
        (tmp_path / "a.txt",), (tmp_path / "deep" / "er" / "d.txt",), (tmp_path / "b.txt",)
    )
    assert not differences(after, after)
    assert tmp_path / "deep" in after.folders and tmp_path / "deep" / "er" in after.folders


def test_a_file_that_still_grows_is_waited_for(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    sizes = iter([1, 5, 9, 9])
    session = Session()
    watcher = Watcher(session)

    def look() -> None:
        watcher._surveyed(Survey({path: (next(sizes), 0)}, ()))

    look()  # as it was read
    with qtbot.assertNotEmitted(watcher.changed):
        look()
        look()
    with qtbot.waitSignal(watcher.changed, timeout=30_000) as told:
        look()
    assert told.args is not None and told.args[0].changed == (path,)
    watcher.close()


def test_a_folder_made_later_is_watched_too(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.", encoding="utf-8")
    session = Session()
    session.paths = (tmp_path,)
    watcher = Watcher(session)
    watcher.restart()
    qtbot.waitUntil(lambda: watcher.ready, timeout=30_000)
    with qtbot.waitSignal(watcher.changed, timeout=20_000) as told:
        (tmp_path / "new").mkdir()
        (tmp_path / "new" / "b.txt").write_text("Two.", encoding="utf-8")
    assert told.args is not None and told.args[0].new == (tmp_path / "new" / "b.txt",)
    watcher.close()


def test_what_changed_is_one_sentence() -> None:
    many = tuple(Path(f"{n}.txt") for n in range(7))
    assert sentence(Differences((Path("a.txt"), Path("b.txt")), (), (Path("c.txt"),))) == (
        "Read again: a.txt, b.txt changed; gone: c.txt"
    )
    assert sentence(Differences((), many, ())) == "Read again: 7 new files"
