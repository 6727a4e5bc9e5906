"""Sidecars: a table beside the articles tells of them, and is neither an article nor a failure."""

from __future__ import annotations

import csv
import datetime
import io
import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import workspace
from viewer.assets import samples
from viewer.corpus.article import Article, Corpus
from viewer.corpus.draft import Sidecar, SidecarRow, Told
from viewer.corpus.fields import FIELDS
from viewer.corpus.loading import load, of_text
from viewer.corpus.sidecars import NONE, Shelf, tell

STORY = "Bridge opens in {}\n\nThe bridge in {} opened on Tuesday, officials said after the ceremony.\n"


def fill(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(STORY.format(name, name), encoding="utf-8")


def told(corpus: Corpus) -> dict[str, Article]:
    return {a.path.name: a for a in corpus.articles}


def test_a_table_tells_of_the_files_that_it_names(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "b.txt", "z.txt")
    (tmp_path / "metadata.csv").write_text(
        "filename,outlet,title,date,author,url,language,dateline,credits\n"
        "b.txt,The Daily,Bridge,2020-01-31,Ann Lee,https://e.example/1,en,PARIS,AP\n"
        "a.txt,,,31 janvier 2020,,,,,\n",
        encoding="utf-8",
    )
    corpus = load([tmp_path])
    assert [a.path.name for a in corpus.articles] == ["a.txt", "b.txt", "z.txt"]
    assert not corpus.failures and not corpus.notes
    assert [path.name for path in corpus.tables] == ["metadata.csv"]
    b = told(corpus)["b.txt"].metadata
    assert (b.outlet, b.title, b.byline, b.url, b.language, b.dateline, b.credits) == (
        *("The Daily", "Bridge", "Ann Lee", "https://e.example/1", "en", "PARIS"),
        ("Associated Press",),
    )
    assert b.date == datetime.date(2020, 1, 31)
    assert b.origin("outlet") == b.origin("title") == "table metadata.csv, row 2"
    a = told(corpus)["a.txt"].metadata
    assert a.origin("date") == "table metadata.csv, row 3"
    assert (a.title, a.origin("title")) == ("Bridge opens in a.txt", "text")


def test_it_wins_over_the_page_but_an_empty_cell_leaves_what_was_read(tmp_path: Path) -> None:
    page = (
        "<html><head><meta property='og:site_name' content='The Page'>"
        "<meta name='author' content='Bo'></head>"
        f"<body><article><h1>Bridge opens</h1><p>{'The bridge opened on Tuesday. ' * 20}</p></article></body>"
    )
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    (tmp_path / "b.html").write_text(page.replace("Tuesday", "Monday"), encoding="utf-8")
    (tmp_path / "m.tsv").write_text("file\toutlet\tauthor\na.html\tThe Daily\t\nb.html\tThe Page\t–\n")
    found = told(load([tmp_path]))
    assert found["a.html"].metadata.outlet == "The Daily"
    assert found["a.html"].metadata.byline == "Bo"
    b = found["b.html"].metadata
    assert b.byline == "" and b.origin("byline") == "table m.tsv, row 3"  # a dash: there is none
    assert b.outlet == "The Page" and not b.origin("outlet").startswith("table")  # as it was known anyway


@pytest.mark.parametrize(
    "name",
    [
        "a.txt",
        "A.TXT",
        "deep/a",
        "a",
        "./deep/a.txt",
        "deep\\a.txt",
        "/home/else/corpus/deep/a.txt",
        "file://x/deep/a.txt",
    ],
)
def test_a_file_is_named_in_many_ways(tmp_path: Path, name: str) -> None:
    fill(tmp_path, "deep/a.txt", "b.txt")
    (tmp_path / "list.json").write_text(json.dumps([{"path": name, "newspaper": "The Daily"}]))
    corpus = load([tmp_path])
    assert told(corpus)["a.txt"].metadata.outlet == "The Daily"
    assert told(corpus)["b.txt"].metadata.outlet == ""


def test_of_files_with_one_name_the_one_beside_the_table_is_meant(tmp_path: Path) -> None:
    fill(tmp_path, "one/a.txt", "two/a.txt")
    (tmp_path / "two" / "m.csv").write_text("file,outlet\na.txt,Two\n")
    outlets = {a.path.parent.name: a.metadata.outlet for a in load([tmp_path]).articles}
    assert outlets == {"one": "", "two": "Two"}
    (tmp_path / "two" / "m.csv").rename(tmp_path / "m.csv")
    corpus = load([tmp_path])
    assert {a.metadata.outlet for a in corpus.articles} == {""}
    assert [f.path.name for f in corpus.failures] == ["m.csv"]


def test_of_many_files_with_one_name_the_folder_tells_which(tmp_path: Path) -> None:
    names = [f"{n}/index.txt" for n in range(60)]
    fill(tmp_path, *names)
    rows = [f"{name},Outlet {n}" for n, name in enumerate(names)]
    (tmp_path / "m.csv").write_text("\n".join(["file,outlet", *rows, "index.txt,None"]))
    corpus = load([tmp_path])
    assert {a.path.parent.name: a.metadata.outlet for a in corpus.articles} == {
        str(n): f"Outlet {n}" for n in range(60)
    }
    assert corpus.notes[-1] == "m.csv: row 62, “index.txt”, names no file that is here"


def test_rows_that_do_nothing_are_told_in_one_line(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "b.txt")
    rows = [
        "a.txt,A,2020-01-31",
        "gone.txt,B,",
        "a.txt,C,",
        "b.txt,D,03/04/2020",
        *[f"no{n}.txt,E," for n in "1234"],
    ]
    (tmp_path / "metadata.csv").write_text("\n".join(["file,outlet,date", *rows]))
    corpus = load([tmp_path])
    assert told(corpus)["a.txt"].metadata.outlet == "A"
    assert told(corpus)["b.txt"].metadata.outlet == "D"
    assert corpus.notes == (
        "metadata.csv: rows 3 (“gone.txt”), 6 (“no1.txt”), 7 (“no2.txt”) and 2 more name no file that is here"
        "; row 4 names a file that another row names; row 5 has a date that cannot be read in one way",
    )


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt")
    (tmp_path / "m.csv").write_text("file,outlet\n\na.txt,A\n,\nLantern.txt,B\n")
    corpus = load([tmp_path])
    assert told(corpus)["a.txt"].metadata.origin("outlet") == "table m.csv, row 3"
    assert corpus.notes == ("m.csv: row 5, “Lantern.txt”, names no file that is here",)


def test_a_table_for_files_that_are_not_there_is_a_failure_with_a_reason(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt")
    (tmp_path / "m.csv").write_text("file,outlet\ngone.txt,A\n")
    corpus = load([tmp_path])
    assert [(f.path.name, str(f.reason)) for f in corpus.failures] == [
        ("m.csv", "it tells of other files, and none of them is open")
    ]


def test_numbers_of_rows_name_files_only_where_such_files_are(tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_text("id,outlet\n17,A\n18,B\n")
    fill(tmp_path, "a.txt")
    assert [f.path.name for f in load([tmp_path]).failures] == ["m.csv"]
    fill(tmp_path, "17.txt", "18.txt")
    corpus = load([tmp_path])
    assert not corpus.failures
    assert told(corpus)["18.txt"].metadata.outlet == "B"


def test_long_texts_under_an_unknown_name_are_articles_unless_the_files_are_there(tmp_path: Path) -> None:
    abstract = "The mayor opened the bridge and spoke of the long years of work. " * 5
    (tmp_path / "m.csv").write_text(f'file,outlet,abstract\na.txt,A,"{abstract}"\nb.txt,B,"{abstract}"\n')
    corpus = load([tmp_path])
    assert [a.metadata.outlet for a in corpus.articles] == ["A", "B"] and not corpus.tables
    fill(tmp_path, "a.txt", "b.txt")
    corpus = load([tmp_path])
    assert [(a.path.name, a.metadata.outlet) for a in corpus.articles] == [("a.txt", "A"), ("b.txt", "B")]
    assert not corpus.failures


def test_a_table_of_articles_stays_one_though_it_names_files(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt")
    (tmp_path / "m.csv").write_text(
        f'filename,text,outlet\na.txt,"{STORY.format("x", "y")}",A\nb.txt,Two words,B\n'
    )
    corpus = load([tmp_path])
    assert len(corpus.articles) == 3 and not corpus.tables
    assert told(corpus)["a.txt"].metadata.outlet == ""


def test_a_table_in_an_archive_tells_of_its_entries(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("texts/a.txt", STORY.format("a", "a"))
        archive.writestr("texts/b.txt", STORY.format("b", "b"))
        archive.writestr("metadata.csv", "file,outlet\na.txt,A\ntexts/b.txt,B\n")
    (tmp_path / "corpus.zip").write_bytes(buffer.getvalue())
    corpus = load([tmp_path])
    assert [a.metadata.outlet for a in corpus.articles] == ["A", "B"]
    assert corpus.articles[0].metadata.origin("outlet") == "table corpus.zip › metadata.csv, row 2"
    assert not corpus.failures


def test_a_table_given_beside_a_folder_counts_for_it(tmp_path: Path) -> None:
    fill(tmp_path, "news/a.txt")
    (tmp_path / "kept.csv").write_text("file,outlet\nnews/a.txt,A\n")
    (article,) = load([tmp_path / "news", tmp_path / "kept.csv"]).articles
    assert article.metadata.outlet == "A"


def test_a_file_is_known_by_its_bytes_where_its_name_is_another(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "b.txt")
    sha256 = load([tmp_path]).articles[1].sha256
    (tmp_path / "m.csv").write_text(f"file,sha256,outlet\nold-name.txt,{sha256},B\n")
    assert told(load([tmp_path]))["b.txt"].metadata.outlet == "B"


def test_an_exported_table_of_articles_tells_what_was_changed_in_it_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    shutil.copytree(samples(), folder)
    before = load([folder])
    results = workspace.results(before, workspace.analyse(before.articles))
    workspace.write_tables(folder, results)
    again = load([folder])
    assert again.articles == before.articles and not again.notes
    assert [path.name for path in again.tables] == ["articles.csv"]
    assert {str(f.reason) for f in again.failures} == {"a result of this program, not articles"}
    again_results = workspace.results(again, workspace.analyse(again.articles))
    workspace.write_tables(folder, again_results)  # over those of before, which are this program's own
    assert load([folder]) == again
    rows = list(csv.DictReader(io.StringIO((folder / "articles.csv").read_text(encoding="utf-8-sig"))))
    rows[5] |= {"outlet": "The Daily", "article_date": "2020-01-31"}
    with (folder / "articles.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    told = load([folder]).articles
    assert told[:5] == before.articles[:5]
    assert (told[5].part, told[5].metadata.outlet) == ("2", "The Daily")
    assert told[5].metadata.date == datetime.date(2020, 1, 31)
    assert told[5].metadata.origin("date") == "table articles.csv, row 7"


TELLING = st.dictionaries(
    st.sampled_from(FIELDS), st.builds(Told, st.text(max_size=12) | st.sampled_from(NONE), st.just("column"))
)
ROWS = st.builds(
    SidecarRow, st.integers(1, 9), st.text(max_size=12) | st.sampled_from(["a.txt", "b"]), TELLING
)


@given(st.lists(ROWS, min_size=1, max_size=5), st.booleans())
def test_whatever_a_table_says_only_metadata_change_and_every_row_counts_once(
    rows: list[SidecarRow], sure: bool
) -> None:
    articles = [of_text(STORY.format(name, name), Path("news") / name, name) for name in ("a.txt", "b.txt")]
    path = Path("news/metadata.csv")
    found = tell(articles, [], [(path, Sidecar(tuple(rows), sure, "" if sure else "not articles"))])
    assert [replace(a, metadata=b.metadata) for a, b in zip(articles, found.articles, strict=True)] == (
        found.articles
    )
    assert len(found.tables) + len(found.failures) == 1
    outcome = Shelf(articles).take(path, Sidecar(tuple(rows)), path.name)
    assert outcome.used + len(outcome.nowhere) + len(outcome.again) == len(rows)
