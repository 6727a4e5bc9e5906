"""Appearance: theme, zoom and face, from the settings, from the system and from the reader's actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer.ui import theme as themes
from viewer.ui.settings import Settings
from viewer.ui.style import WIDTHS, ZOOMS, Style, system_base


class Appearance(QObject):
    """Holds the window's `style`; `changed` brings a new one."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._base = system_base()
        self.style = self._make()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _make(self) -> Style:
        theme = themes.load(self._theme_name())
        settings = self._settings
        return Style(theme, self._base, settings.zoom, settings.serif, settings.reading_width)

    def _theme_name(self) -> str:
        wanted = self._settings.theme
        if wanted != "system":
            return wanted
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def apply(self) -> None:
        """Gives Qt's own widgets the palette and the face of the style."""
        QApplication.setPalette(themes.palette(self.style.theme))
        QApplication.setFont(self.style.interface_font())

    def _renew(self) -> None:
        self.style = self._make()
        self.apply()
        self.changed.emit(self.style)

    def use_theme(self, name: str) -> None:
        """Turns to one of the themes that `Settings` knows."""
        self._settings.theme = name
        self._renew()

    @Slot()
    def use_light(self) -> None:
        """Dark ink on light ground."""
        self.use_theme("light")

    @Slot()
    def use_dark(self) -> None:
        """Light ink on dark ground."""
        self.use_theme("dark")

    @Slot()
    def use_contrast_light(self) -> None:
        """Black ink on white ground, every line firm."""
        self.use_theme("contrast-light")

    @Slot()
    def use_contrast_dark(self) -> None:
        """White ink on black ground, every line firm."""
        self.use_theme("contrast-dark")

    @Slot()
    def use_system(self) -> None:
        """Whichever the system shows, now and when it changes."""
        self.use_theme("system")

    @Slot()
    def _system_changed(self) -> None:
        if self._settings.theme == "system":
            self._renew()

    def _zoom(self, zoom: int) -> None:
        self._settings.zoom = zoom
        self._renew()

    @Slot()
    def zoom_in(self) -> None:
        """The next larger type for the articles."""
        self._zoom(next((z for z in ZOOMS if z > self.style.zoom), ZOOMS[-1]))

    @Slot()
    def zoom_out(self) -> None:
        """The next smaller type for the articles."""
        self._zoom(next((z for z in reversed(ZOOMS) if z < self.style.zoom), ZOOMS[0]))

    @Slot()
    def zoom_reset(self) -> None:
        """The normal type for the articles."""
        self._zoom(100)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions for the reading width do."""
        return {f"width_{name}": partial(self.use_width, name) for name in WIDTHS}

    def use_width(self, name: str, _checked: bool = True) -> None:
        """Columns of text `narrow`, `normal` or `wide`."""
        self._settings.reading_width = name
        self._renew()

    @Slot(bool)
    def use_sans(self, sans: bool) -> None:
        """Articles in a face without serifs, or with them."""
        self._settings.serif = not sans
        self._renew()
