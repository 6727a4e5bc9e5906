"""Themes as values, read from TOML; the palette that Qt's own widgets take from them.

Style-sheet palettes go stale when a theme changes, so the window uses the Fusion style and its own palette.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QPalette

from viewer import assets


@dataclass(frozen=True, slots=True)
class Side:
    """The colours of what only one article says, and of that article's badge."""

    fill: QColor
    line: QColor
    badge: QColor
    badge_ink: QColor


@dataclass(frozen=True, slots=True)
class Surface:
    """Grounds, inks and lines."""

    window: QColor
    panel: QColor
    page: QColor
    ink: QColor
    soft: QColor
    context: QColor
    line: QColor
    selection: QColor
    focus: QColor
    track: QColor
    bar: QColor
    boilerplate: QColor
    find: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of the window; hues of passages repeat after the last."""

    name: str
    dark: bool
    surface: Surface
    a: Side
    b: Side
    heat: tuple[QColor, ...]
    heat_dark_ink_until: int
    tints: tuple[QColor, ...]
    firm: tuple[QColor, ...]
    edges: tuple[QColor, ...]
    number_ink: QColor

    def tint(self, passage: int) -> QColor:
        """The light ground of a passage, by its place in the list (from 0)."""
        return self.tints[passage % len(self.tints)]

    def firm_tint(self, passage: int) -> QColor:
        """The ground of the selected passage."""
        return self.firm[passage % len(self.firm)]

    def edge(self, passage: int) -> QColor:
        """The strong colour of a passage: its number's disc, its ribbon's edge."""
        return self.edges[passage % len(self.edges)]

    def heat_level(self, share: float) -> int:
        """The step of the heat map's scale for a share from 0 to 1."""
        return min(len(self.heat) - 1, int(max(0.0, share) ** 0.6 * len(self.heat)))

    def heat_step(self, share: float) -> tuple[QColor, QColor]:
        """Ground and ink of a heat-map cell for a share from 0 to 1; small shares are told apart best."""
        step = self.heat_level(share)
        if self.dark:
            return self.heat[step], self.surface.ink if step < self.heat_dark_ink_until else self.number_ink
        white = QColor("#ffffff")
        return self.heat[step], self.surface.ink if step < self.heat_dark_ink_until else white


def _colors(values: list[str]) -> tuple[QColor, ...]:
    return tuple(QColor(v) for v in values)


def _side(values: dict[str, str]) -> Side:
    return Side(**{name: QColor(value) for name, value in values.items()})


@cache
def load(name: str) -> Theme:
    """The theme in resources/themes/`name`.toml.

    Raises:
        FileNotFoundError: if there is no such theme.
    """
    source = assets.resources() / "themes" / f"{name}.toml"
    data: dict[str, Any] = tomllib.loads(source.read_text(encoding="utf-8"))
    return Theme(
        name=data["name"],
        dark=data["dark"],
        surface=Surface(**{key: QColor(value) for key, value in data["surface"].items()}),
        a=_side(data["side_a"]),
        b=_side(data["side_b"]),
        heat=_colors(data["heat"]["steps"]),
        heat_dark_ink_until=data["heat"]["dark_ink_until"],
        tints=_colors(data["passages"]["tints"]),
        firm=_colors(data["passages"]["firm"]),
        edges=_colors(data["passages"]["edges"]),
        number_ink=QColor(data["passages"]["number_ink"]),
    )


def palette(theme: Theme) -> QPalette:
    """The palette for Qt's own widgets."""
    s, role = theme.surface, QPalette.ColorRole
    out = QPalette()
    for which, color in (
        (role.Window, s.panel),
        (role.WindowText, s.ink),
        (role.Base, s.page),
        (role.AlternateBase, s.panel),
        (role.Text, s.ink),
        (role.PlaceholderText, s.soft),
        (role.Button, s.page),
        (role.ButtonText, s.ink),
        (role.ToolTipBase, s.panel),
        (role.ToolTipText, s.ink),
        (role.BrightText, s.ink),
        (role.Highlight, s.focus),
        (role.HighlightedText, s.page),
        (role.Link, s.focus),
        (role.Accent, s.focus),
        (role.Light, s.page),
        (role.Midlight, s.panel),
        (role.Mid, s.line),
        (role.Dark, s.track),
        (role.Shadow, s.line),
    ):
        out.setColor(which, color)
    for which in (role.WindowText, role.Text, role.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, which, s.soft)
    return out
