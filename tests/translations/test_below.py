"""What comes from below the window (reasons, remarks, steps of work) is French in a French window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from tests.translations.update import FOLDER
from viewer.corpus import boilerplate, loading
from viewer.corpus.article import Corpus
from viewer.corpus.readers.file import FILE_LIMIT
from viewer.export import writing
from viewer.ui.languages import phrase

STORY = "The minister said on Monday that the talks would go on until the end of the week.\n"
PAGE = f"""Ministers will go on talking
17 January 2020
3 min read
Aa
{STORY}
(Photo by Jane Doe / AFP)
Read more: What the ministers want
"""


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(FOLDER / "source-viewer_fr.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    files = {
        "paper.docx": b"x",
        "empty.txt": b"",
        "blank.txt": b" \n",
        "paper.txt": b"%PDF-1.4",
        "noise.txt": bytes(range(256)) * 40,
        "old.txt": (STORY + "Le ministre a été élu à Besançon.\n").encode("cp1252"),
        **{f"same-{n}.txt": STORY.encode() for n in range(6)},
        "page.txt": PAGE.encode(),
        "broken.txt": STORY.encode() + b"\xff" + "é".encode() * 40,
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "large.txt").touch()
    os.truncate(tmp_path / "large.txt", FILE_LIMIT + 1)
    (tmp_path / "lost.txt").symlink_to(tmp_path / "nowhere.txt")
    return loading.load([tmp_path, tmp_path / "none.txt"])


def test_every_reason_why_a_file_gave_no_article_is_translated(french: None, corpus: Corpus) -> None:
    assert len({f.reason for f in corpus.failures}) >= 8
    for failure in corpus.failures:
        assert phrase(failure.reason) != failure.reason, failure.reason


def test_every_remark_is_translated_and_keeps_its_values(french: None, corpus: Corpus) -> None:
    said = [phrase(note) for note in corpus.notes]
    assert len(said) >= 3
    assert not set(said) & set(corpus.notes)
    twins = next(note for note in said if "le même texte" in note)
    assert "same-3.txt" in twins and "et 2 autres" in twins


def test_every_reason_for_setting_text_aside_is_translated(french: None) -> None:
    found = {aside.reason for aside in boilerplate.find(PAGE)}
    assert {"date line", "reading time", "caption"} <= found
    known = {*boilerplate._WHOLE.values(), *(opening.reason for _words, opening in boilerplate._OPENINGS)}
    for reason in found | known:
        assert phrase(reason) != reason or reason == "navigation", reason


def test_why_a_report_was_not_written_is_translated(french: None, tmp_path: Path) -> None:
    with pytest.raises(writing.NotWritten) as refused:
        writing.write(tmp_path / "none" / "report.html", "x")
    assert "ce dossier n’existe pas" in phrase(refused.value.args[0])


def test_a_count_of_articles_found_so_far_is_translated(french: None, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    steps: list[str] = []
    loading.load([tmp_path], lambda _done, _total, what: steps.append(what))
    assert any("recherche d’articles" in phrase(step) for step in steps)
