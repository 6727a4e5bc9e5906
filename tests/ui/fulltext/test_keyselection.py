"""Text is selected with keys alone: paragraphs, then words, at either end."""

from __future__ import annotations

from PySide6.QtCore import Qt

from viewer.text.spans import Span
from viewer.ui.blocks import blocks
from viewer.ui.fulltext.keyselection import selected_by_key

TEXT = "First one here.\n\nSecond paragraph, with words.\nThird."
K, M = Qt.Key, Qt.KeyboardModifier
SHIFT, BOTH = M.ShiftModifier, M.ShiftModifier | M.ControlModifier


def after(*keys: tuple[Qt.Key, Qt.KeyboardModifier], first: int = 0) -> str:
    span: Span | None = None
    for key, held in keys:
        span = selected_by_key(TEXT, blocks(TEXT), span, key, held, first)
        assert span is not None
    assert span is not None
    return span.of(TEXT)


def test_the_first_key_takes_the_first_paragraph_in_view() -> None:
    assert after((K.Key_Down, SHIFT)) == "First one here."
    assert after((K.Key_Right, SHIFT), first=TEXT.index("Second")) == "Second paragraph, with words."


def test_paragraphs_come_in_and_go_out_at_the_end() -> None:
    down, up = (K.Key_Down, SHIFT), (K.Key_Up, SHIFT)
    assert after(down, down) == "First one here.\n\nSecond paragraph, with words."
    assert after(down, down, up) == "First one here."
    assert after(down, down, down, down, down).endswith("Third.")


def test_words_trim_either_end() -> None:
    down, left, right = (K.Key_Down, SHIFT), (K.Key_Left, SHIFT), (K.Key_Right, SHIFT)
    onward, back = (K.Key_Right, BOTH), (K.Key_Left, BOTH)
    assert after(down, left) == "First one here"
    assert after(down, left, left) == "First one"
    assert after(down, left, left, right) == "First one here"
    assert after(down, onward) == "one here."
    assert after(down, onward, onward, back) == "one here."
    assert after(down, onward, left, left) == "one"


def test_the_beginning_moves_by_paragraphs_too() -> None:
    assert after((K.Key_Down, SHIFT), (K.Key_Down, SHIFT), (K.Key_Down, BOTH)).startswith("Second")
    assert after((K.Key_Down, SHIFT), (K.Key_Up, BOTH), first=20).startswith("First")


def test_other_keys_do_not_select() -> None:
    for key, held in ((K.Key_Down, M.NoModifier), (K.Key_A, SHIFT), (K.Key_Down, SHIFT | M.AltModifier)):
        assert selected_by_key(TEXT, blocks(TEXT), None, key, held, 0) is None
    assert selected_by_key("", [], None, K.Key_Down, SHIFT, 0) is None
