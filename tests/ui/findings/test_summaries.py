"""The line at the foot tells of the view on show what it holds, and of the pair in the comparison."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.findings.turning import turn_to
from viewer.ui.statusline import summary
from viewer.ui.views import FINDINGS
from viewer.ui.window import MainWindow


def said_of(qtbot: QtBot, window: MainWindow, name: str) -> str:
    turn_to(qtbot, window, name)
    return window.status.text


def test_every_view_counts_what_it_holds(qtbot: QtBot, window: MainWindow) -> None:
    pair = window.session.pair
    assert pair is not None and window.status.text == summary(pair)
    told = {name: said_of(qtbot, window, name) for name in FINDINGS}
    assert len(set(told.values())) == len(FINDINGS)
    assert all(text and text[0].isdigit() for text in told.values()), told
    material = window.findings.page("quotes").material
    assert material is not None
    assert told["quotes"].startswith(f"{len(material.findings.quotes.cards)} quotations")
    headed = sum(h.headline is not None for h in material.findings.headlines)
    assert told["headlines"] == f"{headed} headlines"
    window.show_compare()
    assert window.status.text == summary(pair)


def test_the_place_in_the_pair_is_told_in_the_comparison_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.show_compare()
    window.navigation.next_passage()
    assert window.status._place.isVisible()
    turn_to(qtbot, window, "names")
    assert not window.status._place.isVisible()
    window.show_overview()
    assert window.status._place.isVisible()


def test_what_happens_is_told_in_every_view(qtbot: QtBot, window: MainWindow) -> None:
    before = said_of(qtbot, window, "facts")
    window.filing.told.emit("Saved as report.html")
    assert window.status.text == "Saved as report.html"
    turn_to(qtbot, window, "quotes")
    assert said_of(qtbot, window, "facts") == before


def test_omissions_tell_whose_paragraphs_they_count(qtbot: QtBot, window: MainWindow) -> None:
    before = said_of(qtbot, window, "omissions")
    page = window.findings.page("omissions")
    assert page.material is not None
    page.pick(page.material.articles[-1].id)  # type: ignore[attr-defined]
    assert window.status.text != before and "only there" in window.status.text
