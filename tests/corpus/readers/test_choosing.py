"""Columns chosen by a reader: they count for the tables that have them, wherever the table is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.cli import main
from viewer.corpus.loading import load
from viewer.corpus.manner import FIELDS, Columns, Manner
from viewer.corpus.readers import columns

STORY = "The harbour of Zarnow is shut, the office said on Monday, and ships wait outside."
ROWS = (
    "Nutzlast,Zeile,Herkunft,Wann\n"
    f'"{STORY}",Harbour shut,The Zarnow Post,5 January 2020\n'
    f'"{STORY} Nobody knows for how long.",Ships wait,Coast Daily,6 January 2020\n'
)
CHOICE = Columns((("text", "Nutzlast"), ("title", "Zeile"), ("outlet", "Herkunft"), ("date", "Wann")))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "export.csv"
    path.write_text(ROWS)
    return path


def test_every_field_can_be_chosen() -> None:
    assert set(FIELDS) == set(columns._NAMES)


def test_a_table_of_unknown_columns_names_them(table: Path) -> None:
    (failure,) = load([table]).failures
    assert failure.reason == (
        "no column of this table holds articles; it has Nutzlast, Zeile, Herkunft, Wann"
    )
    assert [(name, field) for name, _, field in failure.shape] == [
        ("Nutzlast", ""),
        ("Zeile", ""),
        ("Herkunft", ""),
        ("Wann", "date"),
    ]
    assert failure.shape[0][1] == STORY


def test_chosen_columns_travel_to_the_process_that_reads(table: Path) -> None:
    corpus = load([table], manner=Manner(columns=(CHOICE,)))
    assert corpus.failures == ()
    first = corpus.articles[0]
    assert (first.text, first.title, first.metadata.outlet) == (STORY, "Harbour shut", "The Zarnow Post")
    assert str(first.metadata.date) == "2020-01-05"
    assert first.metadata.origin("outlet") == "column 'Herkunft'"


def test_a_choice_for_other_columns_does_not_count(table: Path) -> None:
    choice = Columns(CHOICE.fields, frozenset({"Nutzlast", "Zeile"}))
    assert load([table], manner=Manner(columns=(choice,))).articles == ()


def test_a_choice_for_just_these_columns_leaves_out_what_was_not_chosen(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"Nutzlast,Title,Outlet\n{STORY.replace(',', '')},A title,The Post\n")
    names = frozenset({"Nutzlast", "Title", "Outlet"})
    choice = Columns((("text", "Nutzlast"), ("outlet", "Outlet")), names)
    (article,) = load([tmp_path], manner=Manner(columns=(choice,))).articles
    assert article.metadata.outlet == "The Post"
    assert article.title != "A title"


def test_the_rest_is_told_by_names_as_ever(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"Nutzlast,Title,Body\n{STORY.replace(',', '')},A title,Other words\n")
    choice = Columns((("text", "nutzlast"),))
    (article,) = load([tmp_path], manner=Manner(columns=(choice,))).articles
    assert (article.title, article.text) == ("A title", STORY.replace(",", ""))


def test_a_column_that_is_not_there_is_noted(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"Body,Title\n{STORY.replace(',', '')},A title\n")
    corpus = load([tmp_path], manner=Manner(columns=(Columns((("title", "Title"), ("outlet", "Paper"))),)))
    assert corpus.notes == ("a table has no column called Paper; it has Body, Title",)


def test_short_texts_are_taken_where_the_reader_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        json.dumps([{"x": "Bridge shut", "y": "one"}, {"x": "Ferry", "y": "two"}])
    )
    (tmp_path / "b.csv").write_text("x,y\nBridge shut,one\nFerry,two\n")
    corpus = load([tmp_path], manner=Manner(columns=(Columns((("text", "x"), ("id", "y"))),)))
    assert [(a.text, a.part) for a in corpus.articles] == [("Bridge shut", "one"), ("Ferry", "two")] * 2


def test_on_the_command_line(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", str(table), "--json"]) == 1
    said = capsys.readouterr().err
    assert "it has Nutzlast, Zeile, Herkunft, Wann" in said
    assert "--columns 'text=Nutzlast'" in said
    chosen = "text=Nutzlast,title=Zeile,outlet=Herkunft"
    assert main(["scan", str(table), "--json", "--columns", chosen]) == 0
    articles = json.loads(capsys.readouterr().out)["articles"]
    assert [(a["title"], a["outlet"]) for a in articles] == [
        ("Harbour shut", "The Zarnow Post"),
        ("Ships wait", "Coast Daily"),
    ]


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ("Nutzlast", "Nutzlast: write FIELD=NAME"),
        ("body=Nutzlast", "body=Nutzlast: write FIELD=NAME"),
        ("text=", "text=: write FIELD=NAME"),
        ("text=a,text=b", "text is there twice"),
    ],
)
def test_a_choice_that_cannot_be_read_is_wrong_usage(
    columns: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", "x", "--columns", columns]) == 2
    assert reason in capsys.readouterr().err


def test_a_name_may_hold_a_comma_and_an_equals_sign(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.csv").write_text(f'"Text, full=yes",Zeile\n"{STORY}",Harbour shut\n')
    assert main(["scan", str(tmp_path), "--json", "--columns", "text=Text, full=yes,title=Zeile"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][0]["title"] == "Harbour shut"
