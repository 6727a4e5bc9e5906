"""A head start brings what the session would have brought, and never outlives the window."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer import workspace
from viewer.assets import samples
from viewer.engine.progress import Cancelled, silent
from viewer.ui.headstart import HeadStart
from viewer.ui.session import Session


def test_it_brings_the_same_as_the_work_done_here() -> None:
    head = HeadStart([samples()])
    corpus = head.wait(silent)
    analysis = head.wait(silent)
    head.close()
    assert corpus == workspace.load([samples()])
    assert analysis == workspace.analyse(corpus.articles)


def test_whoever_waits_is_cancelled_when_it_is_closed() -> None:
    head = HeadStart([samples()])
    head.close()
    with pytest.raises(Cancelled):
        for _ in range(3):  # what was sent before the end may still be read
            head.wait(silent)


def test_a_session_does_the_work_itself_where_the_other_process_dies(qtbot: QtBot) -> None:
    session = Session()
    head = HeadStart([samples()])
    head._process.kill()
    session.begin_with(head)
    session.open([samples()])
    qtbot.waitUntil(lambda: not session.busy, timeout=30_000)
    assert len(session.corpus.articles) == 6
    assert session.pair is not None
    assert session.close()


def test_a_session_takes_it_over_and_ends_it(qtbot: QtBot) -> None:
    session = Session()
    head = HeadStart([samples()])
    session.begin_with(head)
    session.open([samples()])
    qtbot.waitUntil(lambda: not session.busy, timeout=30_000)
    assert session.pair is not None
    assert head._process.poll() is not None
    assert session.close()


def test_another_folder_ends_it(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The harbour was closed for a week.", encoding="utf-8")
    session = Session()
    head = HeadStart([samples()])
    session.begin_with(head)
    session.open([tmp_path])
    qtbot.waitUntil(lambda: not session.busy, timeout=30_000)
    assert len(session.corpus.articles) == 1
    assert head._process.poll() is not None
    assert session.close()


def test_the_window_opens_without_waiting_for_numpy() -> None:
    program = "import sys, viewer.app; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], timeout=60, check=False).returncode == 0
