"""The colours that carry a meaning stay apart for people who lack one kind of cone; see `seeing`.

The colours are never the only sign: A's line is solid and B's dotted, and every passage has its number.
"""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from tests.ui.seeing import EYES, apart, lab, seen
from viewer.ui import theme
from viewer.ui.theme import Theme

THEMES = [theme.load(name) for name in ("light", "dark", "contrast-light", "contrast-dark")]
SAFE = 2.0  # twice what half of all viewers notice
both = pytest.mark.parametrize("eyes", EYES)
every = pytest.mark.parametrize("shown", THEMES, ids=lambda t: t.name)


def test_the_simulation_keeps_greys_and_confuses_what_it_should() -> None:
    """Greys stay greys; red and green of one lightness meet for some eyes, blue and green for others."""
    for eyes in EYES:
        for grey in ("#ffffff", "#808080", "#000000"):
            assert apart(QColor(grey), QColor(grey), eyes) == 0
            assert max(abs(v) for v in lab(seen(QColor(grey), eyes))[1:]) < 0.5
    brick, moss = QColor("#b4553c"), QColor("#7d7528")
    assert apart(brick, moss, "usual") > 2 * apart(brick, moss, "deuteranopia")
    blue, green = QColor("#0096c8"), QColor("#00a08c")
    assert apart(blue, green, "usual") > 1.5 * apart(blue, green, "tritanopia")


@both
@every
def test_what_only_a_says_is_never_taken_for_what_only_b_says(shown: Theme, eyes: str) -> None:
    assert apart(shown.a.fill, shown.b.fill, eyes) >= SAFE
    assert apart(shown.a.line, shown.b.line, eyes) >= 2 * SAFE
    assert apart(shown.a.badge, shown.b.badge, eyes) >= 2 * SAFE


@both
@every
def test_what_only_one_side_says_stands_out_from_the_page(shown: Theme, eyes: str) -> None:
    for side in (shown.a, shown.b):
        assert apart(side.fill, shown.surface.page, eyes) >= 0.95 * SAFE
        assert apart(side.fill, shown.surface.selection, eyes) >= 1
        for ground in (side.fill, shown.surface.page, shown.surface.selection, *shown.tints, *shown.firm):
            assert apart(side.line, ground, eyes) >= SAFE


@both
@every
def test_any_two_passages_have_colours_that_can_be_told_apart(shown: Theme, eyes: str) -> None:
    """In every theme more than what half of all viewers notice; in all but one, twice that."""
    least = (
        1.5 if shown.name == "High contrast, light" else SAFE
    )  # dark enough for 7:1, and so close together
    assert min(apart(one, two, eyes) for one, two in combinations(shown.edges, 2)) >= least


@both
@every
def test_steps_of_the_heat_map_grow_darker_or_lighter_all_the_way(shown: Theme, eyes: str) -> None:
    lightness = [lab(seen(color, eyes))[0] for color in shown.heat]
    assert lightness == sorted(lightness, reverse=not shown.dark)
