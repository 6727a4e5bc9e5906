"""Help: the sheet of keys, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer import __version__
from viewer.ui.appearance import Appearance


class Help(QObject):
    """Dialogs over `window`."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._window = window

    @Slot()
    def show_keys(self) -> None:
        """Every action with its keys."""
        from viewer.ui.keysheet import KeySheet

        sheet = KeySheet(self._appearance.style, self._window)
        sheet.exec()
        sheet.deleteLater()

    @Slot()
    def show_about(self) -> None:
        """Name, version and promise."""
        from PySide6.QtWidgets import QMessageBox

        text = self.tr(
            "Source-comparison viewer {version}\n\nShows, side by side, how outlets word the same story."
            " Everything happens on this computer; your files are never changed."
        )
        QMessageBox.about(self._window, self.tr("About this program"), text.format(version=__version__))
