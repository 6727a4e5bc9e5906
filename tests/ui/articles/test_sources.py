"""What the list calls an article that names no outlet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.ui.conftest import article
from viewer.ui.articles.model import sources


def test_articles_of_one_file_are_told_apart_by_their_parts() -> None:
    one = article("004.txt", "A headline\n\nA story.")
    assert sources([one, replace(one, id="004.txt#2", part="2")]) == ["004.txt", "004.txt #2"]


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    one = article("a.txt", "A headline\n\nA story.")
    here, there = (replace(one, path=Path(folder) / "a.txt") for folder in ("here", "there"))
    assert sources([here, there]) == ["a.txt · here", "a.txt · there"]
