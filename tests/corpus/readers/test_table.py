"""Tables of articles."""

from __future__ import annotations

import csv
import importlib.util
import io
import json

import pytest

from viewer.corpus.draft import Draft, Unreadable
from viewer.corpus.readers import opening, table

ONE = "The harbour was closed on Monday after a storm tore two cranes from their rails, officials said."
TWO = "Nobody was hurt,\nbut the ferries to the islands will not sail before the end of the week."


def table_of(*rows: list[str], delimiter: str = ",") -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter).writerows(rows)
    return buffer.getvalue().encode()


def drafts(data: bytes, name: str = "a.csv") -> tuple[Draft, ...]:
    return opening.read(data, name).drafts


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_row_is_an_article_with_what_its_columns_tell(delimiter: str) -> None:
    heads = ["Headline", "Body", "Source", "Published", "Author", "Link", "Lang"]
    row = ["Harbour; closed", ONE, "The Daily, Post", "2020-01-31", "Ann Lee", "https://e.example/1", "en"]
    first, second = drafts(table_of(heads, row, ["Ferries", TWO], delimiter=delimiter))
    assert (first.text, first.part) == (ONE, "1")
    assert {k: v.value for k, v in first.told.items()} == {
        "title": "Harbour; closed",
        "outlet": "The Daily, Post",
        "date": "2020-01-31",
        "byline": "Ann Lee",
        "url": "https://e.example/1",
        "language": "en",
    }
    assert first.told["outlet"].origin == "column 'Source'"
    assert (second.text, second.part, list(second.told)) == (TWO, "2", ["title"])


@pytest.mark.parametrize(
    "heads",
    [
        ["Titre", "Contenu", "Date de publication", "Auteur"],
        ["Überschrift", "Volltext", "Erscheinungsdatum", "Autor"],
        ["Título", "Texto", "Fecha de publicación", "Autor"],
    ],
)
def test_columns_are_known_in_other_languages(heads: list[str]) -> None:
    (draft,) = drafts(table_of(heads, ["A", ONE, "31 January 2020", "B C"]))
    assert draft.text == ONE
    assert {k: v.value for k, v in draft.told.items()} == {
        "title": "A",
        "date": "31 January 2020",
        "byline": "B C",
    }


def test_the_longest_texts_are_the_articles_where_no_column_is_called_so() -> None:
    rows = [[str(n), f"Story {n}", f"{n} {ONE} {TWO} {ONE}"] for n in range(3)]
    found = drafts(table_of(["nr", "name of it", "what it says"], *rows))
    assert [d.text for d in found] == [row[2] for row in rows]


def test_a_table_without_heads_is_read_too() -> None:
    found = drafts(table_of(*([str(n), f"{n} {ONE} {TWO} {ONE}"] for n in range(3))))
    assert [d.part for d in found] == ["1", "2", "3"]


def test_a_table_of_figures_holds_no_articles() -> None:
    with pytest.raises(Unreadable, match="no column of this table holds articles"):
        drafts(table_of(["year", "goals"], ["2019", "4"], ["2020", "7"]))


def test_rows_have_the_ids_of_their_column_if_each_has_one_of_its_own() -> None:
    assert [d.part for d in drafts(table_of(["id", "text"], ["x7", ONE], ["x9", TWO]))] == ["x7", "x9"]
    assert [d.part for d in drafts(table_of(["id", "text"], ["x7", ONE], ["x7", TWO]))] == ["1", "2"]


def test_rows_without_text_are_told_by_number_and_counted_where_many() -> None:
    few = opening.read(table_of(["title", "text"], ["A", ONE], ["B", " "], ["C", TWO]), "a.csv")
    assert few.failures == (("2", "no text in this row"),)
    many = opening.read(table_of(["title", "text"], ["A", ONE], *(["B", ""] for _ in range(20))), "a.csv")
    assert many.failures == (("", "no text in this row: 2, 3, 4 and 17 more"),)


def test_a_cell_may_hold_megabytes_quotation_marks_and_markup() -> None:
    long = 'He said "no".\n' * 200_000
    found = drafts(table_of(["text"], [long], ["<p>It was <b>cold</b> &amp; dark.</p><p>Nobody came.</p>"]))
    assert found[0].text == long.strip()
    assert found[1].text == "It was cold & dark.\n\nNobody came."


def test_any_encoding() -> None:
    data = "title;text\nCafé;Le café du port était fermé lundi à cause de la tempête, a dit la mairie.\n"
    for encoding in ("utf-8-sig", "utf-16", "cp1252"):
        (draft,) = drafts(data.encode(encoding))
        assert draft.told["title"].value == "Café"
    assert "not in Unicode" in draft.note


def test_a_quotation_mark_that_is_never_closed_is_told() -> None:
    data = f'title,text\nA,{ONE[:40]}\nB,"{TWO} and\nC,{ONE}\n'.encode()
    found = drafts(b"url," + data.replace(b"\nA,", b"\nu,A,").replace(b"\nB,", b"\n"))
    assert "never closed" in found[0].note


ARTICLE = {
    "title": "Harbour",
    "body": ONE,
    "source": {"id": 4, "name": "The Post"},
    "authors": ["A B", "C D"],
}


@pytest.mark.parametrize(
    "value",
    [
        [ARTICLE],
        ARTICLE,
        {"status": "ok", "tags": [{"a": 1}, {"a": 2}], "articles": [ARTICLE]},
        {"response": {"results": [ARTICLE]}},
        {"k1": ARTICLE, "k2": {**ARTICLE, "body": ""}},
    ],
)
def test_json_articles_are_found_where_they_stand(value: object) -> None:
    (draft,) = drafts(json.dumps(value).encode(), "a.json")
    assert draft.text == ONE
    assert {k: v.value for k, v in draft.told.items()} == {
        "title": "Harbour",
        "outlet": "The Post",
        "byline": "A B, C D",
    }


def test_json_of_a_content_system() -> None:
    post = {
        "id": 12,
        "title": {"rendered": "Harbour &amp; sea"},
        "content": {"rendered": f"<p>{ONE}</p><p>Two.</p>"},
    }
    (draft,) = drafts(json.dumps([post]).encode(), "posts.json")
    assert (draft.text, draft.part) == (f"{ONE}\n\nTwo.", "12")
    assert draft.told["title"].value == "Harbour & sea"


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.json"])
def test_json_lines(name: str) -> None:
    lines = [json.dumps({"text": ONE}), "", json.dumps({"text": TWO, "url": "https://e.example"})]
    found = opening.read("\n".join(lines).encode(), name)
    assert [d.text for d in found.drafts] == [ONE, TWO]


def test_half_characters_are_replaced() -> None:
    (draft,) = drafts(b'{"text": "' + ONE.encode() + b' \\ud800", "title": "A"}', "a.json")
    assert draft.text == f"{ONE} \ufffd"


def test_a_broken_line_is_told() -> None:
    found = opening.read((json.dumps({"text": ONE}) + "\n{broken\n").encode(), "a.jsonl")
    assert (len(found.drafts), found.failures) == (1, (("2", "this line is no JSON"),))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (
            b'{"schema": 1, "articles": [], "failed": [], "pairs": [], "clusters": []}',
            "a result of this program",
        ),
        (b'{"schema": 1, "a": {}, "b": {}, "shared": {}, "passages": []}', "a result of this program"),
        (b"[1, 2, 3]", "no articles in this JSON document"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"text": "cut', "it is no JSON"),
        (b'{"a": ' + b"9" * 10_000 + b"}", "no column of this table holds articles"),
    ],
)
def test_what_is_no_table_of_articles_says_so(data: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        drafts(data, "a.json")


def test_parquet() -> None:
    if importlib.util.find_spec("pyarrow") is None:
        with pytest.raises(Unreadable, match="pyarrow"):
            drafts(b"PAR1....PAR1", "a.parquet")
        return
    pyarrow = importlib.import_module("pyarrow")
    buffer = io.BytesIO()
    rows = pyarrow.table({"title": ["A", "B"], "text": [ONE, TWO]})
    importlib.import_module("pyarrow.parquet").write_table(rows, buffer)
    assert [d.text for d in drafts(buffer.getvalue(), "a.parquet")] == [ONE, TWO]
    with pytest.raises(Unreadable):
        table.read(buffer.getvalue()[:60], "a.parquet")
