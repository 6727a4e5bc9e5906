"""The labelled documents of all formats are read as well as the project promises."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.reading import documents, score


@pytest.mark.parametrize("document", list(documents()), ids=lambda d: f"{d.parent.name}/{d.name}")
def test_words_and_metadata_are_those_of_the_page(document: Path) -> None:
    found = score(document)
    assert found.right >= 0.99 * found.words, found.wrong
    assert found.fields_right >= 0.95 * found.fields, found.wrong
