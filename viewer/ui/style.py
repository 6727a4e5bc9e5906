"""Style: theme, faces and sizes of the window as one value; a change of any of them makes a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from viewer.ui.theme import Theme

SERIF = ("Source Serif 4", "Charter", "Noto Serif", "Iowan Old Style", "Georgia", "Cambria", "DejaVu Serif")
SANS = ("Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Ubuntu", "DejaVu Sans")

ZOOMS = (70, 80, 90, 100, 110, 125, 150, 175, 200, 250)
WIDTHS = {"narrow": 0.72, "normal": 1.0, "wide": 1.45}  # of the measure that is read with most ease
LINE_PITCH = 1.52  # of the reading face's size
_READING_TO_INTERFACE = 15 / 13


@cache
def _available(families: tuple[str, ...]) -> list[str]:
    """The families of a fallback list that this system has; Qt warns of the others on some platforms."""
    return [f for f in families if QFontDatabase.hasFamily(f)]


@dataclass(frozen=True)
class Style:
    """What everything painted needs to know. `zoom` is in per cent and moves the reading type alone.

    `base` is the interface's size in points, taken from the system so that its text size is respected.
    """

    theme: Theme
    base: float
    zoom: int = 100
    serif: bool = True
    width: str = "normal"

    @property
    def measure(self) -> float:
        """By how much a column of text may be wider than one of normal width."""
        return WIDTHS[self.width]

    def interface_font(self, step: float = 0.0, *, bold: bool = False) -> QFont:
        """The interface's face, `step` points larger (or smaller, if negative) than its base size."""
        font = _font(SANS, self.base + step)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def reading_font(self) -> QFont:
        """The face of the articles."""
        size = self.base * _READING_TO_INTERFACE * self.zoom / 100
        return _font(SERIF if self.serif else SANS, size)

    def line_pitch(self) -> float:
        """Pixels from one line of an article to the next."""
        return round(QFontInfo(self.reading_font()).pixelSize() * LINE_PITCH)

    def with_zoom(self, zoom: int) -> Style:
        """The same style at another zoom."""
        return replace(self, zoom=max(ZOOMS[0], min(ZOOMS[-1], zoom)))


def _font(families: tuple[str, ...], points: float) -> QFont:
    font = QFont(QGuiApplication.font())
    available = _available(families)
    if available:
        font.setFamilies([*available, *font.families()])
    font.setPointSizeF(max(5.0, points))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def system_base() -> float:
    """The system's interface size in points, and 9.75 (13 px at 96 dpi) where it is smaller or unknown."""
    return max(9.75, QGuiApplication.font().pointSizeF())
