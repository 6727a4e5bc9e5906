"""The translations are complete, and say with the same values what the English phrases say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.translations.update import FOLDER, phrases, read
from viewer.ui import languages
from viewer.ui.wording import counted

FILES = sorted(FOLDER.glob("*.ts"))
each = pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)


def test_there_is_a_translation() -> None:
    assert "fr" in languages.available()


def test_the_phrases_are_found_wherever_they_stand() -> None:
    found = phrases()
    assert ("StartPage", "How do outlets word the same story?") in found  # a method
    assert ("wording", "{n} word") in found  # a function of the same module
    assert ("actions", "Open folder…") in found  # a table
    assert ("wording", "{n} passage") in found  # a function of another module


@each
def test_every_phrase_is_translated(file: Path) -> None:
    """Where this fails: make translations, fill in what it lists in the .ts file, make translations."""
    known = read(file)
    assert [key for key in phrases() if not known.get(key)] == []
    assert set(known) == set(phrases()), "phrases that are gone: make translations"


@each
def test_placeholders_agree(file: Path) -> None:
    for (context, source), words in read(file).items():
        wanted, there = (sorted(set(re.findall(r"\{\w*\}", text))) for text in (source, words))
        assert wanted == there, (context, source, words)


@each
def test_an_ellipsis_and_a_mnemonic_stay(file: Path) -> None:
    for (context, source), words in read(file).items():
        assert source.endswith("…") <= words.endswith("…"), (context, source, words)
        if context == "actions":
            assert source.count("&") == words.count("&"), (source, words)


@each
def test_menus_have_letters_of_their_own(file: Path) -> None:
    known = read(file)
    letters = [w[w.index("&") + 1].casefold() for (c, s), w in known.items() if c == "actions" and "&" in s]
    assert len(letters) == len(set(letters))


@each
def test_what_the_window_reads_is_made_from_the_newest_translation(qapp: QApplication, file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for (context, source), words in read(file).items():
        assert translator.translate(context, source) == words, "make translations"


def test_the_language_is_the_choice_or_the_systems_or_english() -> None:
    assert languages.chosen("fr", ["en-GB"]) == "fr"
    assert languages.chosen("system", ["fr-CA", "fr", "en"]) == "fr"
    assert languages.chosen("system", ["xx", "fr_FR"]) == "fr"
    assert languages.chosen("system", ["xx"]) == "en"
    assert languages.chosen("no-such-language", ["xx"]) == "en"


@pytest.mark.parametrize(
    ("language", "nought"), [("fr", "0 mot"), ("en", "0 mots"), ("pt_BR", "0 mot"), ("de", "0 mots")]
)
def test_nought_is_counted_as_the_language_does(language: str, nought: str) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(language))
        assert counted(0, "{n} mot", "{n} mots") == nought
        assert counted(1, "{n} mot", "{n} mots") == "1 mot"
        assert counted(2, "{n} mot", "{n} mots") == "2 mots"
    finally:
        QLocale.setDefault(before)


def test_speaking_a_language_reaches_words_dates_and_direction(qapp: QApplication) -> None:
    before = QLocale()
    already = set(qapp.findChildren(QTranslator))
    try:
        assert languages.speak("fr", qapp) == "fr"
        assert qapp.translate("wording", "no date") == "sans date"
        assert QLocale().dayName(1) == "lundi"
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        QLocale.setDefault(before)
        for translator in set(qapp.findChildren(QTranslator)) - already:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    assert qapp.translate("wording", "no date") == "no date"
