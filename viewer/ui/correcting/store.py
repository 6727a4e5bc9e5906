"""CorrectionsStore: the reader's corrections of all articles in one JSON file beside the settings.

Leaves what corrections mean to `viewer.corpus.correcting`, and the file itself to `viewer.ui.keptfile`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from viewer.corpus.article import Article
from viewer.corpus.corrections import Corrections, Key, Values
from viewer.ui import keptfile
from viewer.ui.keptfile import KeptFile, as_text

SCHEMA = 1
FILE = "corrections.json"


class CorrectionsStore(KeptFile[Corrections]):
    """The file in `folder`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / FILE, from_json, to_json)

    def load(self) -> Corrections:
        """All corrections; none where there is no file, or none that can be read."""
        return self.read() or {}

    def save(self, articles: Sequence[Article], article: Article, values: Values) -> Corrections | None:
        """Replaces the corrections of one of `articles`; all corrections as they are now on the disk.

        What another window has stored since is kept: the file is read anew. None if it could not be written.
        """
        from viewer.corpus.correcting import with_changed  # here, or the window would wait for it to open

        kept = with_changed(self.load(), articles, article, values)
        return kept if self.write(kept) else None


def to_json(corrections: Corrections) -> bytes:
    """The whole file; the same for the same corrections."""
    articles = [
        {"article": key.fingerprint, "file": key.file, "values": dict(sorted(values.items()))}
        for key, values in sorted(corrections.items())
    ]
    return keptfile.to_json(SCHEMA, articles=articles)


def from_json(data: bytes) -> Corrections:
    """What `to_json` wrote.

    Raises:
        NewerError: if a newer version of the program wrote it.
        DamagedError: if it is anything else.
    """
    return keptfile.from_json(data, SCHEMA, lambda told: dict(map(_entry, told["articles"])))


def _entry(told: dict[str, Any]) -> tuple[Key, Values]:
    values = {as_text(field): as_text(value) for field, value in told["values"].items()}
    return Key(as_text(told["article"]), as_text(told["file"])), values
