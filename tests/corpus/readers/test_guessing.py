"""Columns that no name tells, and those of other languages."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from viewer.corpus.article import Corpus
from viewer.corpus.loading import load
from viewer.corpus.manner import Columns, Manner
from viewer.corpus.readers import columns, guessing

TEXTS = [
    "The harbour of Zarnow is shut, the office said on Monday, and ships wait outside for the wind to turn.",
    "Two cranes fell into the basin at Ostrel before dawn, and nobody was hurt, said the port's manager.",
    "Fishermen were allowed to leave in the afternoon; the fish, one of them said, wait for nobody at all.",
]
HEADS = [
    "Harbour of Zarnow shut by storm",
    "Two cranes fall into a basin",
    "Fishermen may leave the port again",
]
DAYS = ["5 January 2020", "2020-01-06", "07.01.2020"]


def _load(tmp_path: Path, heads: list[str], *cells: list[str], manner: Manner | None = None) -> Corpus:
    buffer = io.StringIO()
    csv.writer(buffer).writerows([heads, *zip(*cells, strict=True)])
    (tmp_path / "table.csv").write_text(buffer.getvalue())
    return load([tmp_path / "table.csv"], manner=manner or Manner())


@pytest.mark.parametrize(
    "names",
    [
        ["Nr", "Story", "Kopf", "Quelle", "Tag"],
        ["Nr", "Volltext", "Schlagzeile", "Medium", "Datum"],
        ["no", "texte", "titre", "journal", "jour"],
        ["id", "texto", "titular", "fuente", "fecha"],
        ["id", "testo", "titolo", "testata", "data"],
        ["id", "conteúdo", "manchete", "veículo", "dia"],
        ["id", "tekst", "kop", "bron", "datum"],
    ],
)
def test_columns_are_known_in_seven_languages(tmp_path: Path, names: list[str]) -> None:
    corpus = _load(tmp_path, names, ["1", "2", "3"], TEXTS, HEADS, ["The Post", "Daily", "The Post"], DAYS)
    told = [article.metadata for article in corpus.articles]
    assert [article.text for article in corpus.articles] == TEXTS
    assert [m.title for m in told] == HEADS
    assert [m.outlet for m in told] == ["The Post", "Daily", "The Post"]
    assert [str(m.date) for m in told] == ["2020-01-05", "2020-01-06", "2020-01-07"]
    assert corpus.notes == ("table.csv: the column no is not used",) * (names[0] == "no")


def test_a_column_of_topics_called_tag_is_none_of_dates(tmp_path: Path) -> None:
    corpus = _load(tmp_path, ["tag", "text"], ["storm", "port", "storm"], TEXTS)
    assert [article.metadata.date for article in corpus.articles] == [None] * 3
    assert corpus.notes == ("table.csv: the column tag is not used",)


def test_a_column_of_dates_is_taken_and_told(tmp_path: Path) -> None:
    corpus = _load(tmp_path, ["Uitgave", "text"], DAYS, TEXTS)
    first = corpus.articles[0].metadata
    assert (str(first.date), first.origin("date")) == ("2020-01-05", "column 'Uitgave', which holds dates")
    assert corpus.notes == ()


@pytest.mark.parametrize("names", [["one", "two"], ["crawled", "born"]])
def test_of_two_columns_of_dates_or_of_days_of_other_things_none_is_taken(
    tmp_path: Path, names: list[str]
) -> None:
    names = [*names[:1], "birthday" if names[1] == "born" else names[1], "text"]
    corpus = _load(tmp_path, names, DAYS, DAYS, TEXTS)
    assert corpus.articles[0].metadata.date is None
    assert corpus.notes == (f"table.csv: the columns {names[0]}, {names[1]} are not used",)


def test_a_column_of_headlines_is_taken_before_the_texts_or_where_these_begin_so(tmp_path: Path) -> None:
    origin = "column 'oben', which seems to hold headlines"
    before = _load(tmp_path, ["oben", "text"], HEADS, TEXTS).articles[1].metadata
    assert (before.title, before.origin("title")) == (HEADS[1], origin)
    whole = [f"{head}\n\n{text}" for head, text in zip(HEADS, TEXTS, strict=True)]
    begun = _load(tmp_path, ["text", "oben"], whole, HEADS).articles[1].metadata
    assert (begun.title, begun.origin("title")) == (HEADS[1], origin)


def test_what_is_no_headline_is_left_and_named(tmp_path: Path) -> None:
    for cells in (["Ann Lee", "Bo Reed", "Cy Holt"], ["a port on the sea"] * 3):
        corpus = _load(tmp_path, ["x", "text"], cells, TEXTS)
        assert corpus.articles[0].metadata.origin("title") == "text"
        assert corpus.notes == ("table.csv: the column x is not used",)
    assert _load(tmp_path, ["text", "x"], TEXTS, HEADS).notes == ("table.csv: the column x is not used",)
    titled = _load(tmp_path, ["x", "title", "text"], HEADS, ["A", "B", "C"], TEXTS)
    assert titled.articles[0].title == "A"


def test_where_a_reader_chose_the_columns_nothing_is_guessed_or_noted(tmp_path: Path) -> None:
    names = ["oben", "wann genau", "text"]
    choice = Manner(columns=(Columns((("text", "text"),), frozenset(names)),))
    corpus = _load(tmp_path, names, HEADS, DAYS, TEXTS, manner=choice)
    assert corpus.notes == ()
    assert corpus.articles[0].metadata.date is None


def test_an_empty_column_is_not_missed() -> None:
    cells = {0: ["", " "], 1: ["a", "b"]}
    assert guessing.unused(["x", "text"], lambda at: cells[at], {1}) == []
    assert not columns.holds_dates(cells[0])
