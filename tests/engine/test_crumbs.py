"""Crumbs: no single letter of a script without spaces is shown as shared between two changes."""

import pytest

from viewer.engine import shared_words
from viewer.engine.crumbs import fewest, without_crumbs


@pytest.mark.parametrize(
    ("a", "b", "lone"),
    [("他们的朋友来了北京", "老师的意见到了上海", "的"), ("首相は会議を開いた", "大臣は法案を出した", "は")],
)
def test_a_letter_alone_is_not_shared(a: str, b: str, lone: str) -> None:
    assert lone not in {x.of(a) for x, _ in shared_words(a, b)}


def test_letters_side_by_side_are_shared() -> None:
    a, b = "昨天北京下了大雪", "今早在北京刮风"
    assert {x.of(a) for x, _ in shared_words(a, b)} >= {"北", "京"}


def test_a_word_alone_is_shared() -> None:
    assert fewest("ferry") == fewest("паром") == fewest("ジュネーブ") == 0
    assert without_crumbs([(1, 1)], [0, 0, 0], 3) == [(1, 1)]


def test_a_letter_at_the_edge_of_both_stays() -> None:
    assert without_crumbs([(0, 0), (2, 2)], [2] * 5, 5) == [(0, 0)]
    assert without_crumbs([(4, 3)], [2] * 5, 4) == [(4, 3)]


def test_what_follows_an_apostrophe_is_shared_with_its_word_alone() -> None:
    def said(a: str, b: str) -> list[str]:
        return [one.of(a) for one, _ in shared_words(a, b)]

    assert "s" not in said(
        "The captain says he's staying.", "He told the captain's brother by radio, staying."
    )
    assert "t" not in said("They can't go home.", "They won't leave home.")
    assert "s" in said("The captain's plan failed.", "It was the captain's plan.")
