"""What the window remembers from one start to the next; a damaged value is as good as none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from viewer.ui.style import ZOOMS

THEMES = ("light", "dark", "contrast-light", "contrast-dark", "system")


class Settings:
    """Typed access to the stored values: the reader's own, or those in `file`."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            self._store = QSettings("source-viewer", "source-viewer")
        else:
            self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def forget(self) -> None:
        """Takes everything back to the defaults."""
        self._store.clear()

    def _text(self, key: str, default: str) -> str:
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        value = self._text("theme", "system")
        return value if value in THEMES else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def language(self) -> str:
        """The code of a language, or `system`."""
        return self._text("language", "system")

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def zoom(self) -> int:
        """The reading type's size in per cent."""
        value = self._text("zoom", "100")
        return int(value) if value.isdecimal() and int(value) in ZOOMS else 100

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._store.setValue("zoom", str(value))

    @property
    def serif(self) -> bool:
        """Whether articles are set in a face with serifs."""
        return self._text("serif", "yes") == "yes"

    @serif.setter
    def serif(self, value: bool) -> None:
        self._store.setValue("serif", "yes" if value else "no")

    @property
    def aligned(self) -> bool:
        """Whether pairs open in the aligned mode."""
        return self._text("mode", "aligned") == "aligned"

    @aligned.setter
    def aligned(self, value: bool) -> None:
        self._store.setValue("mode", "aligned" if value else "full")

    @property
    def showing(self) -> str:
        """Which changes are shown, as `Showing.text` writes it."""
        return self._text("showing", "")

    @showing.setter
    def showing(self, value: str) -> None:
        self._store.setValue("showing", value)

    @property
    def folder(self) -> Path:
        """Where the program keeps what is the reader's own."""
        if self._store.format() == QSettings.Format.IniFormat or self._store.fileName().endswith(".conf"):
            return Path(self._store.fileName()).parent
        place = QStandardPaths.StandardLocation.GenericConfigLocation  # a registry is no folder
        return Path(QStandardPaths.writableLocation(place)) / "source-viewer"

    @property
    def paths(self) -> list[Path]:
        """What was open last, as far as it still exists."""
        lines = self._text("paths", "").split("\n")
        return [path for line in lines if line and (path := Path(line)).exists()]

    @paths.setter
    def paths(self, value: list[Path]) -> None:
        lines = [str(path.absolute()) for path in value]
        try:
            "\n".join(lines).encode()
        except UnicodeEncodeError:  # a file name that is no text cannot be stored as text
            lines = []
        self._store.setValue("paths", "\n".join(line for line in lines if "\n" not in line))

    def bytes_of(self, key: str) -> QByteArray | None:
        """The window's or the splitter's state."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Keeps the window's or the splitter's state."""
        self._store.setValue(key, value)
