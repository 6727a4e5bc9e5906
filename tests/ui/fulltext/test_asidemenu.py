"""What the menu of a text offers about text that is set aside."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu

from tests.ui.conftest import article
from viewer.corpus.article import ANOTHER, Boilerplate
from viewer.text.spans import Span
from viewer.ui.fulltext.asidemenu import offer

READ = replace(
    article("a.txt", "One two three. Follow us. Another story."),
    boilerplate=(Boilerplate(Span(15, 25), "follow-us line"), Boilerplate(Span(26, 40), ANOTHER)),
)
COUNT, ASIDE = "Count this text in", "Set the selected text aside"


@pytest.mark.parametrize(
    ("position", "selected", "offered"),
    [
        (2, None, []),
        (17, None, [COUNT]),
        (30, None, []),
        (17, Span(3, 3), [COUNT]),
        (-1, Span(0, 7), [ASIDE]),
        (-1, Span(17, 20), [COUNT]),
        (-1, Span(17, 30), [COUNT, ASIDE]),
    ],
)
def test_what_is_offered_is_what_can_be_done_there(
    qapp: object, position: int, selected: Span | None, offered: list[str]
) -> None:
    menu = QMenu()
    asked: list[tuple[Span, bool]] = []
    offer(menu, READ, position, selected, lambda span, aside: asked.append((span, aside)))
    assert [action.text() for action in menu.actions()] == offered
    for action in menu.actions():
        action.trigger()
    wanted = {COUNT: (Span(15, 25), False), ASIDE: (selected, True)}
    assert asked == [wanted[text] for text in offered]
    menu.deleteLater()
