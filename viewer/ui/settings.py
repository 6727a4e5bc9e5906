"""What the window remembers from one start to the next; a damaged value is as good as none."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from viewer.corpus.manner import Columns
from viewer.ui.place import Place
from viewer.ui.style import WIDTHS, ZOOMS

MOST_RECENT = 10
MOST_COLUMNS = 100  # tables of other columns for which a choice is kept
MOST_FOLDED = 100  # folders for which folded names are kept
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

    def order_of(self, what: str) -> str:
        """The name of the order in which something stands; empty where the reader chose none."""
        return self._text(f"order_{what}", "")

    def set_order(self, what: str, order: str) -> None:
        """Keeps the order in which something stands."""
        self._store.setValue(f"order_{what}", order)

    @property
    def showing(self) -> str:
        """Which changes are shown, as `Showing.text` writes it."""
        return self._text("showing", "")

    @showing.setter
    def showing(self, value: str) -> None:
        self._store.setValue("showing", value)

    @property
    def folds_names(self) -> bool:
        """Whether all known variants of names count as one."""
        return self._text("fold_names", "no") == "yes"

    @folds_names.setter
    def folds_names(self, value: bool) -> None:
        self._store.setValue("fold_names", "yes" if value else "no")

    def folded_in(self, paths: Iterable[Path]) -> frozenset[str]:
        """The ids of the names that count as one in what is opened by these paths."""
        key = _names(paths)
        entry = next((e for e in self._folded() if key and e.get("paths") == key), {})
        names = entry.get("names")
        return frozenset(n for n in names if isinstance(n, str)) if isinstance(names, list) else frozenset()

    def keep_folded(self, paths: Iterable[Path], names: Iterable[str]) -> None:
        """Keeps which names count as one there."""
        key = _names(paths)
        rest = [e for e in self._folded() if e.get("paths") != key]
        entries = [{"paths": key, "names": sorted(names)}, *rest] if key else rest
        self._store.setValue("folded", json.dumps([e for e in entries if e.get("names")][:MOST_FOLDED]))

    def _folded(self) -> list[dict[str, Any]]:
        return [entry for entry in self._list("folded") if isinstance(entry, dict)]

    @property
    def columns(self) -> tuple[Columns, ...]:
        """What the reader chose for tables, the newest last."""
        return tuple(filter(None, map(_columns, reversed(self._list("columns")))))

    def keep_columns(self, choice: Columns) -> None:
        """Keeps a choice for all columns of a table, in the place of one for the same columns."""
        names = sorted(choice.names or ())
        rest = [e for e in self._list("columns") if not (isinstance(e, dict) and e.get("names") == names)]
        entry = {"names": names, "fields": [list(pair) for pair in choice.fields]}
        self._store.setValue("columns", json.dumps([entry, *rest][:MOST_COLUMNS]))

    @property
    def asked(self) -> str:
        """Which passages are shown, as `Options.text` writes it."""
        return self._text("asked", "")

    @asked.setter
    def asked(self, value: str) -> None:
        self._store.setValue("asked", value)

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

    @property
    def told_crash(self) -> str:
        """The stamp of the report of an error that the reader was told of."""
        return self._text("told_crash", "")

    @told_crash.setter
    def told_crash(self, value: str) -> None:
        self._store.setValue("told_crash", value)

    @property
    def reading_width(self) -> str:
        """How wide columns of text may be: one of `WIDTHS`."""
        value = self._text("reading_width", "normal")
        return value if value in WIDTHS else "normal"

    @reading_width.setter
    def reading_width(self, value: str) -> None:
        self._store.setValue("reading_width", value)

    @property
    def recent(self) -> list[list[Path]]:
        """What was opened last, newest first, up to ten; what is missing by now is left out."""
        entries = (e for e in self._list("recent") if isinstance(e, list))
        found = [[Path(name) for name in e if isinstance(name, str) and name] for e in entries]
        return [paths for paths in found if paths and all(path.exists() for path in paths)][:MOST_RECENT]

    def add_recent(self, paths: Iterable[Path]) -> None:
        """Puts what is opened at the head of the list."""
        entry = _names(paths)
        if entry:
            rest = [e for e in self._list("recent") if e != entry]
            self._store.setValue("recent", json.dumps([entry, *rest][:MOST_RECENT]))

    def clear_recent(self) -> None:
        """Forgets what was opened, the places in it, and which names count as one there."""
        self._store.remove("recent")
        self._store.remove("places")
        self._store.remove("folded")

    def keep_place(self, paths: Iterable[Path], place: Place, *, comparing: bool) -> None:
        """Keeps the reader's place in what is open, and whether the comparison was on show."""
        key = _names(paths)
        entry = {"paths": key, "comparing": comparing, "place": place.as_json()}
        rest = [e for e in self._places() if e.get("paths") != key]
        self._store.setValue("places", json.dumps([entry, *rest][:MOST_RECENT]))

    def place_in(self, paths: Iterable[Path]) -> tuple[Place | None, bool]:
        """The place kept for these paths, if any, and whether the comparison was on show."""
        key = _names(paths)
        entry = next((e for e in self._places() if key and e.get("paths") == key), {})
        return Place.from_json(entry.get("place")), entry.get("comparing") is True

    def _places(self) -> list[dict[str, Any]]:
        return [entry for entry in self._list("places") if isinstance(entry, dict)]

    def _list(self, key: str) -> list[Any]:
        try:
            found = json.loads(self._text(key, "[]"))
        except (ValueError, RecursionError):
            return []
        return found if isinstance(found, list) else []

    def bytes_of(self, key: str) -> QByteArray | None:
        """The window's or the splitter's state."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else None

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Keeps the window's or the splitter's state."""
        self._store.setValue(key, value)


def _columns(entry: object) -> Columns | None:
    """A choice of columns as it was kept; None for what is none."""
    if not isinstance(entry, dict):
        return None
    names, fields = entry.get("names"), entry.get("fields")
    if not (isinstance(names, list) and names and all(isinstance(name, str) for name in names)):
        return None
    pairs = fields if isinstance(fields, list) else []
    sure = [
        (p[0], p[1])
        for p in pairs
        if isinstance(p, list) and len(p) == 2 and all(isinstance(x, str) for x in p)
    ]
    return Columns(tuple(sure), frozenset(names)) if sure else None


def _names(paths: Iterable[Path]) -> list[str]:
    """The paths as text; none at all where a file name is no text and so cannot be stored as such."""
    names = [str(path.absolute()) for path in paths]
    try:
        "".join(names).encode()
    except UnicodeEncodeError:
        return []
    return names
