import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from tests.ui.values import screen_pair
from viewer.text.spans import Span
from viewer.ui.passages.delegate import filled
from viewer.ui.passages.model import (
    CHANGE_WORDS,
    ChangeModel,
    ChangeRole,
    Order,
    PassageModel,
    PassageRole,
    one_line,
)
from viewer.ui.screenpair import ScreenPair
from viewer.ui.wording import change_words

TEXT_A = "one two three. alpha beta gamma delta epsilon. red green blue yellow."
TEXT_B = "red green blue yellow. one two four. alpha beta delta epsilon."


@pytest.fixture
def pair() -> ScreenPair:
    return screen_pair(
        TEXT_A,
        TEXT_B,
        [
            ("reworded", "one two three", "one two four", [("wording", "three", "four")]),
            ("edited", "alpha beta gamma delta epsilon", "alpha beta delta epsilon", [("name", "gamma", "")]),
            ("verbatim", "red green blue yellow", "red green blue yellow", []),
        ],
    )


@pytest.fixture
def model(pair: ScreenPair) -> PassageModel:
    model = PassageModel()
    model.show_pair(pair)
    return model


def test_the_passages_keep_qts_rules(qtmodeltester: ModelTester, model: PassageModel) -> None:
    qtmodeltester.check(PassageModel())
    qtmodeltester.check(model)
    model.set_order("size")
    model.show_pair(None)
    qtmodeltester.check(model)


def test_the_changes_keep_qts_rules(qtmodeltester: ModelTester, pair: ScreenPair) -> None:
    model = ChangeModel()
    qtmodeltester.check(model)
    model.show_changes(pair, 0)
    qtmodeltester.check(model)
    model.show_changes(None, 0)
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("order", "numbers"), [("a", [0, 1, 2]), ("b", [2, 0, 1]), ("size", [1, 2, 0]), ("change", [0, 1, 2])]
)
def test_orders_move_rows_and_leave_numbers(model: PassageModel, order: Order, numbers: list[int]) -> None:
    model.set_order(order)
    assert model.numbers == numbers
    assert [model.index(n).data(PassageRole.NUMBER) for n in range(3)] == numbers
    assert model.index_of(0).row() == numbers.index(0)
    assert not model.index_of(9).isValid()


def test_a_row_shows_the_articles_own_words(model: PassageModel) -> None:
    row = model.index(1)
    assert row.data() == "alpha beta gamma delta epsilon"
    assert row.data(PassageRole.PARTICULARS) == "edited · 4 of 5 words"
    assert row.data(PassageRole.SCORE) == 0.64
    assert "Score 64 %:" in row.data(Qt.ItemDataRole.ToolTipRole)
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Passage 2, edited, 4 of 5 words shared: alpha beta gamma delta epsilon"
    )
    assert model.data(QModelIndex()) is None


def test_changes_say_what_stands_on_which_side(pair: ScreenPair) -> None:
    model = ChangeModel()
    model.show_changes(pair, 0)
    assert model.index(0).data() == "wording: three in A, four in B"
    assert model.index(0).data(ChangeRole.SIDES) == ("three", "four")
    model.show_changes(pair, 1)
    assert model.index(0).data() == "name, only in A: gamma"
    swapped = ScreenPair(pair.b, pair.a, pair.comparison)
    assert swapped.changes(1)[0].b.of(TEXT_A) == ""


def test_a_change_of_white_space_is_named() -> None:
    pair = screen_pair("a  b", "a b", [("edited", "a  b", "a b", [("punctuation", "  ", " ")])])
    model = ChangeModel()
    model.show_changes(pair, 0)
    assert model.index(0).data(ChangeRole.SIDES) == ("(white space)", "(space)")


@given(st.text(st.sampled_from("ab \n😀"), max_size=400), st.integers(0, 400), st.integers(0, 400))
def test_one_line_is_a_beginning_of_the_spans_words(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    span = Span(start, min(len(text), start + length))
    shown = one_line(text, span, CHANGE_WORDS)
    words = " ".join(span.of(text).split())
    assert shown == words or (shown.endswith("…") and words.startswith(shown[:-1]))
    assert len(shown) <= CHANGE_WORDS + 1


def test_a_filled_phrase_tells_where_its_values_stand() -> None:
    text, places = filled("{type} {a} → {b}", {"type": "name", "a": "{b}", "b": "x"})
    assert text == "name {b} → x"
    assert {name: text[slice(*place)] for name, place in places.items()} == {
        "type": "name",
        "a": "{b}",
        "b": "x",
    }


def test_words_written_from_the_right_leave_the_arrow_between_a_and_b() -> None:
    pair = screen_pair("قال إن", "قال ان", [("edited", "قال إن", "قال ان", [("spelling", "إن", "ان")])])
    assert change_words(pair.changes(0)[0], pair.a, pair.b) == "\u2068إن\u2069 → \u2068ان\u2069"
    text, places = filled("{type} {a} → {b}", {"type": "spelling", "a": "إن", "b": "ان"})
    assert text == "spelling \u2068إن\u2069 → \u2068ان\u2069"
    assert [text[start:end] for start, end in places.values()] == ["spelling", "إن", "ان"]
