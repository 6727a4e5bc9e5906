"""Every theme can be read: ink keeps 4.5:1 on every ground that it can stand on, 7:1 in high contrast."""

import pytest
from PySide6.QtGui import QColor

from viewer.ui import theme
from viewer.ui.theme import Theme

THEMES = [theme.load(name) for name in ("light", "dark", "contrast-light", "contrast-dark")]


def wanted(shown: Theme) -> float:
    """What WCAG 2 asks of text: level AA, and AAA of a theme of high contrast."""
    return 7.0 if "contrast" in shown.name else 4.5


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shown", THEMES, ids=lambda t: t.name)
def test_text_can_be_read_on_every_ground(shown: Theme) -> None:
    s = shown.surface
    grounds = (s.page, s.panel, s.window, s.selection, s.boilerplate, s.find, *shown.tints, *shown.firm)
    grounds += (shown.a.fill, shown.b.fill)
    assert min(contrast(s.ink, ground) for ground in grounds) >= wanted(shown)
    assert min(contrast(s.soft, g) for g in (s.page, s.panel, s.window, s.selection)) >= wanted(shown)
    assert min(contrast(s.context, g) for g in (s.page, s.boilerplate, s.selection)) >= wanted(shown)
    assert min(contrast(side.badge_ink, side.badge) for side in (shown.a, shown.b)) >= wanted(shown)
    assert min(contrast(shown.number_ink, edge) for edge in shown.edges) >= wanted(shown)


@pytest.mark.parametrize("shown", THEMES, ids=lambda t: t.name)
def test_values_in_the_heat_map_can_be_read(shown: Theme) -> None:
    steps = [shown.heat_step(n / 100) for n in range(101)]
    assert min(contrast(ink, ground) for ground, ink in steps) >= wanted(shown)
    assert len({ground.name() for ground, _ in steps}) == 9


@pytest.mark.parametrize("shown", THEMES, ids=lambda t: t.name)
def test_lines_and_focus_can_be_seen(shown: Theme) -> None:
    s = shown.surface
    colors = [shown.a.line, shown.b.line, s.focus]
    if "contrast" in shown.name:
        colors += [s.line, s.track, s.bar]
    for color in colors:
        assert min(contrast(color, ground) for ground in (s.page, s.panel, s.selection)) >= 3


@pytest.mark.parametrize("shown", THEMES, ids=lambda t: t.name)
def test_no_passage_has_the_hue_of_a_side(shown: Theme) -> None:
    """Blue is what only A says and orange what only B says; a colour must not mean two things."""
    for edge in shown.edges:
        for side in (shown.a, shown.b):
            apart = abs(edge.hsvHue() - side.line.hsvHue())
            assert min(apart, 360 - apart) >= 20


@pytest.mark.parametrize("shown", THEMES, ids=lambda t: t.name)
def test_every_colour_is_one(shown: Theme) -> None:
    groups = (shown.heat, shown.tints, shown.firm, shown.edges)
    assert [len(g) for g in groups] == [9, 7, 7, 7]
    surface = [getattr(shown.surface, name) for name in shown.surface.__slots__]
    assert all(color.isValid() for group in (*groups, surface) for color in group)


def test_a_theme_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        theme.load("no-such-theme")
