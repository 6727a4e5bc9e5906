"""Which links are shown: words side by side are linked at last, function words far from home are not."""

from viewer.engine.settling import left_over, without_strays


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


def test_a_text_that_repeats_itself_links_each_word_once() -> None:
    a, b = [1, 2, 3] * 3000, [3, 2, 1, 1, 2] * 2000
    found = left_over([], a, b, [0] * len(a))
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)


def test_function_words_alone_that_moved_far_are_no_link() -> None:
    stay = [(0, 0), (1, 1), (21, 21), (22, 22)]
    far, near, telling = (2, 19), (23, 20), (3, 18)
    found = sorted([*stay, far, near, telling])
    common = [1 if k in (2, 23) else 0 for k in range(30)]
    assert without_strays(found, common) == sorted([*stay, near, telling])
