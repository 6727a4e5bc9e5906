from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.values import ARABIC_HEADLINE, LONG_HEADLINE, light
from viewer.ui.lines import Lines

_JOINER = "\u200d"  # Qt keeps the shape of an Arabic letter with it where a word is cut
_WORDS = st.text(st.sampled_from("ab é你ا \n\t-😀"), max_size=80)


def test_a_short_text_takes_one_line_and_is_left_as_it_is(qtbot: QtBot) -> None:
    lines = Lines("A headline", light().interface_font(), 300, 3)
    assert (lines.count, lines.text) == (1, "A headline")


def test_a_long_text_is_elided_in_its_last_line(qtbot: QtBot) -> None:
    font = light().interface_font()
    lines = Lines(LONG_HEADLINE, font, 200, 3)
    assert lines.count == 3
    assert lines.text.endswith("…")
    assert LONG_HEADLINE.startswith(lines.text[:-1].rstrip())
    assert lines.height == 3 * QFontMetricsF(font).lineSpacing()


def test_a_word_wider_than_the_line_is_broken(qtbot: QtBot) -> None:
    lines = Lines("W" * 300, light().interface_font(), 100, 2)
    assert lines.count == 2
    assert lines.natural_width() <= 101


def test_an_emoji_before_the_cut_does_not_shift_it(qtbot: QtBot) -> None:
    lines = Lines("😀😀😀😀 " + LONG_HEADLINE, light().interface_font(), 200, 2)
    assert lines.text.endswith("…")
    assert lines.natural_width() <= 200


def test_arabic_stands_at_the_right(qtbot: QtBot) -> None:
    assert Lines(ARABIC_HEADLINE, light().interface_font(), 200, 2).rtl
    assert not Lines("Iraq العراق", light().interface_font(), 200, 2).rtl


def test_white_space_becomes_single_spaces(qtbot: QtBot) -> None:
    assert Lines(" a\n\tb  c ", light().interface_font(), 300).text == "a b c"


@given(text=_WORDS, width=st.integers(20, 400), most=st.integers(1, 4))
def test_nothing_is_shown_that_the_text_does_not_hold(
    qapp: QApplication, text: str, width: int, most: int
) -> None:
    lines = Lines(text, light().interface_font(), width, most)
    plain = " ".join(text.split())
    shown = lines.text.removesuffix("…").removesuffix(_JOINER)
    assert 1 <= lines.count <= most
    assert lines.text == plain or (lines.text.endswith("…") and plain.startswith(shown))
