"""Pairs for the window's tests, made by the real engine from texts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.corpus import boilerplate
from viewer.corpus.article import Article, Metadata
from viewer.engine.pipeline import compare
from viewer.text.tokens import words
from viewer.ui import theme
from viewer.ui.screenpair import ScreenPair
from viewer.ui.settings import Settings
from viewer.ui.style import Style
from viewer.ui.window import MainWindow

MakePair = Callable[[str, str], ScreenPair]
OpenWindow = Callable[..., MainWindow]


def article(name: str, text: str) -> Article:
    """An article as a reader of plain text would make it, with its first line as the headline."""
    return Article(
        id=name,
        path=Path(name),
        text=text,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        words=len(words(text)),
        metadata=Metadata(title=text.strip().split("\n")[0][:80]),
        boilerplate=boilerplate.find(text),
    )


@pytest.fixture(scope="session")
def make_pair() -> MakePair:
    """Two texts, compared."""

    def make(a: str, b: str) -> ScreenPair:
        left, right = article("a.txt", a), article("b.txt", b)
        return ScreenPair(left, right, compare(left, right)).prepare()

    return make


@pytest.fixture(scope="session")
def sample_pair(make_pair: MakePair) -> ScreenPair:
    """The first and the third sample article."""
    texts = [p.read_text(encoding="utf-8") for p in sorted(samples().glob("*.txt"))]
    return make_pair(texts[0], texts[2])


@pytest.fixture
def style(qapp: object) -> Style:
    """The light theme at normal size."""
    return Style(theme.load("light"), 9.75)


@pytest.fixture
def open_window(qtbot: QtBot) -> OpenWindow:
    """A window on files and folders, read and compared; settings of an earlier window only with `again`."""

    def make(*paths: Path, again: bool = False) -> MainWindow:
        settings = Settings()
        if not again:
            settings.forget()
        window = MainWindow(settings)
        qtbot.addWidget(window)
        if not again:
            window.appearance.use_theme("light")
            window.resize(1440, 900)
        window.show()
        qtbot.waitExposed(window)
        window.filing.open(paths)
        qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
        return window

    return make


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A real window on the first and the third sample article, aligned."""
    settings = Settings()
    settings.forget()
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    paths = sorted(samples().glob("*.txt"))
    window.filing.open([paths[0], paths[2]])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    window.show_aligned()
    return window
