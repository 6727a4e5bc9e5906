"""Tables: columns that hold, places that are exact, and nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import workspace
from viewer.assets import samples
from viewer.corpus.correcting import corrected
from viewer.export import csv_form
from viewer.export.tables import TABLES, Results, Table
from viewer.export.writing import NotWritten

PLACES = [prefix + "start" for prefix in ("", "a_", "b_", "there_")]


@pytest.fixture(scope="module")
def results() -> Results:
    corpus = workspace.load([samples()])
    return workspace.results(corpus, workspace.analyse(corpus.articles))


def records(results: Results, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(workspace.table_text(name, results))))


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_every_row_has_every_column(results: Results, table: Table) -> None:
    rows = list(table.rows(results))
    assert rows or table.name == "contrasts", "the samples have something for every other table"
    assert {len(row) for row in rows} <= {len(table.columns)}
    assert len(set(table.columns)) == len(table.columns)


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_every_place_is_exact(results: Results, table: Table) -> None:
    for prefix in (start.removesuffix("start") for start in PLACES if start in table.columns):
        article, start, end, text = (
            table.columns.index(prefix + name) for name in ("article", "start", "end", "text")
        )
        for row in table.rows(results):
            if row[start] != "":
                whole = results.by_id[str(row[article])].text
                assert whole[int(row[start]) : int(row[end])] == row[text]


def test_csv_is_read_back_as_it_was(results: Results) -> None:
    table = next(t for t in TABLES if t.name == "passages")
    read = records(results, "passages")
    text = table.columns.index("a_text")
    assert [r["a_text"] for r in read] == [str(row[text]) for row in table.rows(results)]


def test_the_table_of_articles_says_where_each_value_is_from(results: Results) -> None:
    first = results.corpus.articles[0]
    mended = corrected(first, {"date": "2020-01-30"})
    corpus = replace(results.corpus, articles=(mended, *results.corpus.articles[1:]))
    told = records(replace(results, corpus=corpus), "articles")
    assert (told[0]["article_date"], told[0]["date_origin"]) == ("2020-01-30", "reader")
    assert (told[0]["dateline"], told[0]["dateline_origin"]) == ("BAGHDAD", "text")
    assert (told[0]["outlet"], told[0]["outlet_origin"]) == ("", "")
    assert told[2]["title_origin"] == "first words"


def test_articles_left_out_of_a_paragraph_are_told_too(results: Results) -> None:
    read = records(results, "omissions")
    assert {r["state"] for r in read} == {"carried", "reworded", "absent"}
    assert all(bool(r["there_text"]) == (r["state"] != "absent") for r in read)


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_any_text_comes_back_from_csv_and_no_cell_is_a_formula(cells: list[str]) -> None:
    (row,) = csv.reader(io.StringIO(csv_form.to_csv((), [tuple(cells)]).split("\r\n", 1)[1], newline=""))
    for cell, back in zip(cells, row, strict=True):
        assert back in (plain := cell.replace("\0", "␀"), f"'{plain}")
        assert not back.startswith(("=", "+", "-", "@"))


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=4))
def test_tsv_has_one_line_a_record(rows: list[list[str]]) -> None:
    text = csv_form.to_tsv(("a", "b"), [tuple(row) for row in rows])
    lines = text.split("\n")[:-1]
    assert len(lines) == len(rows) + 1
    assert all(line.count("\t") == 1 for line in lines)


def test_an_article_that_writes_formulas_exports_text(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(
            f"=HYPERLINK({name})\n\nThe harbour of the town was closed for a week, officials said.\n"
        )
    corpus = workspace.load([tmp_path])
    read = records(workspace.results(corpus, workspace.analyse(corpus.articles)), "articles")
    assert [r["title"][:2] for r in read] == ["'=", "'="]


def test_a_table_never_takes_the_place_of_an_article(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("A headline\n\nThe harbour was closed for a week on Monday.\n", encoding="utf-8")
    corpus = workspace.load([tmp_path])
    before = article.read_bytes()
    with pytest.raises(NotWritten):
        workspace.write_table(
            article, "articles", workspace.results(corpus, workspace.analyse(corpus.articles))
        )
    assert article.read_bytes() == before
