"""Filters side by side: one is chosen, by mouse or by key, and they wrap where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from viewer.ui.findings.chips import Chips
from viewer.ui.style import Style

CHOICES = (("one", "First 3"), ("two", "Second 2"), ("three", "Third"))


def make(qtbot: QtBot, style: Style) -> Chips:
    chips = Chips(style)
    qtbot.addWidget(chips)
    chips.offer(CHOICES)
    chips.resize(600, 40)
    chips.show()
    return chips


def test_the_first_is_chosen_and_a_click_chooses_another(qtbot: QtBot, style: Style) -> None:
    chips = make(qtbot, style)
    assert chips.choice == "one"
    with qtbot.waitSignal(chips.chosen):
        chips.buttons[1].click()
    assert chips.choice == "two"
    assert [b.isChecked() for b in chips.buttons] == [False, True, False]


def test_keys_choose(qtbot: QtBot, style: Style) -> None:
    chips = make(qtbot, style)
    chips.buttons[2].setFocus()
    with qtbot.waitSignal(chips.chosen):
        QTest.keyClick(chips.buttons[2], Qt.Key.Key_Space)
    assert chips.choice == "three"


def test_the_choice_stays_while_it_is_offered(qtbot: QtBot, style: Style) -> None:
    chips = make(qtbot, style)
    chips.choose("three")
    chips.offer((("two", "Second"), ("three", "Third 7")))
    assert chips.choice == "three" and chips.buttons[1].isChecked()
    assert chips.buttons[1].accessibleName() == "Third 7"
    chips.offer((("two", "Second"),))
    assert chips.choice == "two" and chips.buttons[0].isChecked()
    chips.offer(())
    assert chips.choice == "" and not chips.buttons


def test_they_wrap_where_there_is_little_room(qtbot: QtBot, style: Style) -> None:
    chips = make(qtbot, style)
    assert chips.heightForWidth(120) > chips.heightForWidth(600)
    chips.resize(120, chips.heightForWidth(120))
    boxes = [b.geometry() for b in chips.buttons]
    assert len({box.top() for box in boxes}) > 1
    assert all(box.right() < 120 for box in boxes)


def test_what_is_first_is_chosen_until_the_reader_chooses(qtbot: QtBot, style: Style) -> None:
    chips = make(qtbot, style)
    chips.offer(CHOICES, "two")
    assert chips.choice == "two" and chips.buttons[1].isChecked()
    chips.offer(CHOICES, "three")
    assert chips.choice == "three"
    chips.buttons[0].click()
    chips.offer(CHOICES, "two")
    assert chips.choice == "one"
