"""RecentMenu: what was opened last, as a submenu that is made anew each time it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from viewer.ui.settings import Settings

_LONGEST = 60  # characters of an entry


class RecentMenu(QObject):
    """Fills `menu`; `open_paths` opens what is chosen. What is missing by now is left out."""

    def __init__(self, menu: QMenu, settings: Settings, open_paths: Callable[[list[Path]], None]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._settings = settings
        self._open = open_paths
        menu.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Makes the entries: the newest first, and last the one that clears the list."""
        self._menu.clear()
        entries = self._settings.recent
        for number, paths in enumerate(entries, 1):
            action = self._menu.addAction(f"&{number % 10}  {label(paths)}")
            action.setToolTip("\n".join(str(path) for path in paths[:20]))
            action.setData(paths)
            action.triggered.connect(self._chosen)
        if entries:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Clear this list"), self._settings.clear_recent)
        else:
            self._menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    @Slot()
    def _chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open(action.data())


def label(paths: Sequence[Path]) -> str:
    """A folder by its path, several files by their names; the middle left out where it is too long."""
    first = str(paths[0]) if len(paths) == 1 else ", ".join(path.name for path in paths)
    home = str(Path.home())
    if len(paths) == 1 and first.startswith(home + "/"):
        first = "~" + first[len(home) :]
    if len(first) > _LONGEST:
        first = f"{first[: _LONGEST // 3]}…{first[-_LONGEST * 2 // 3 :]}"
    return first.replace("&", "&&")
