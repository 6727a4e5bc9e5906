"""Words side by side that the links left over on both sides are linked at last."""

from viewer.engine.leftover import left_over


def test_two_words_side_by_side_are_linked_however_far_they_moved() -> None:
    assert left_over([(2, 0)], [7, 8, 1, 2], [1, 3, 4, 7, 8], [0, 0, 0, 0]) == [(0, 3), (1, 4)]


def test_a_single_word_and_function_words_alone_are_left() -> None:
    assert left_over([], [7, 1, 2], [3, 4, 7], [0, 0, 0]) == []
    assert left_over([], [7, 8], [3, 7, 8], [1, 1]) == []


def test_the_longest_run_goes_first_and_each_word_is_linked_once() -> None:
    found = left_over([], [1, 2, 9, 1, 2, 3], [1, 2, 3, 8, 1, 2], [0] * 6)
    assert sorted(found) == [(0, 4), (1, 5), (3, 0), (4, 1), (5, 2)]


def test_linked_words_are_not_linked_again() -> None:
    assert left_over([(0, 0), (1, 1)], [1, 2], [1, 2, 1, 2], [0, 0]) == []


def test_a_text_that_repeats_itself_takes_no_long_time() -> None:
    a, b = [1, 2, 3] * 3000, [3, 2, 1, 1, 2] * 2000
    found = left_over([], a, b, [0] * len(a))
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
