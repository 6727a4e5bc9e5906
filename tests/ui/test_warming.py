"""What the window will want next is imported when it is at rest, and never keeps it from closing."""

from importlib.util import find_spec

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui import warming
from viewer.ui.session import Session
from viewer.ui.warming import Warming


def test_every_module_that_it_names_is_there() -> None:
    assert all(find_spec(name) is not None for name in (*warming._ENGINE, *warming._VIEWS))


def test_it_waits_for_the_session_and_then_imports_everything(qtbot: QtBot) -> None:
    session, parent = Session(), QObject()
    it = Warming(session, parent)
    session.open([samples()])
    assert it._left and not it._timer.isActive()
    qtbot.waitUntil(lambda: not it._left, timeout=30_000)
    assert not session.busy
    it.close()
    assert session.close()


def test_closing_ends_it(qtbot: QtBot) -> None:
    session, parent = Session(), QObject()
    it = Warming(session, parent)
    session.busy_changed.emit(False)
    it.close()
    assert not it._left and not it._timer.isActive() and not it._lane.busy
    assert session.close()
