"""PDF documents."""

from __future__ import annotations

import itertools

import pytest

from tests.corpus.readers.printing import HEIGHT, Piece, column, filled
from tests.corpus.readers.printing import pdf as document
from viewer.corpus.draft import Draft, Unreadable
from viewer.corpus.readers import opening, pdf

STORY = [
    "The harbour of Zarnow, which has been open every day since 1911, was closed on Monday after a "
    "storm tore two cranes from the northern quay. Nobody was hurt, the port authority said.",
    "Eleven ships are waiting outside the breakwater. Two of them carry grain for the mills at "
    "Ostrel, where stocks will last until Thursday, according to the manager of the mills.",
    "It is the third closure in five years. Insurers have warned that the premiums of the port, which"
    " rose by 18 per cent last year, may rise again.",
    "Fishermen, whose boats lie in the inner basin, were allowed to leave in the afternoon.",
]


def _read(pages: list[list[Piece]], info: str = "", turned: int = 0) -> Draft:
    (draft,) = pdf.read(document(pages, info, turned=turned), "a.pdf").drafts
    return draft


def _lines(indent: int, gap: bool, columns: int = 40, hyphens: bool = False) -> list[str]:
    found: list[str] = []
    for text in STORY:
        found += [*filled(text, columns, indent, hyphens), *([""] if gap else [])]
    return found


@pytest.mark.parametrize("hyphens", [False, True])
@pytest.mark.parametrize(("indent", "gap"), [(0, True), (2, False), (0, False)])
def test_paragraphs_are_rebuilt(indent: int, gap: bool, hyphens: bool) -> None:
    draft = _read([column(_lines(indent, gap, hyphens=hyphens), 60, 200)])
    assert draft.text.split("\n\n") == STORY
    assert draft.pages == (0,)


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_columns_are_read_one_after_the_other(turned: int) -> None:
    lines = _lines(2, False)
    half = len(lines) // 2 + 1
    left, right = column(lines[:half], 60, 200), column(lines[half:], 320, 200)
    across = [piece for pair in itertools.zip_longest(left, right) for piece in pair if piece]
    head: list[Piece] = [(60, 100, 20, "Harbour closed after storm")]
    for drawn in (left + right, right + left, across):
        assert _read([head + drawn], turned=turned).text.split("\n\n") == [
            "Harbour closed after storm",
            *STORY,
        ]


def test_text_over_both_columns_parts_what_is_above_from_what_is_below() -> None:
    upper = column(["One is here.", "Two."], 60, 200) + column(["Three here.", "Four."], 320, 200)
    lower = column(["Six is here.", "Seven."], 60, 300) + column(["Eight here.", "Nine."], 320, 300)
    line: list[Piece] = [
        (60, 260, 10, "Five reaches over both of the columns, from the left one to the right one.")
    ]
    words = _read([lower + upper + line]).text.split()
    assert [w.strip(".") for w in words if w.strip(".") in NUMBERS] == NUMBERS


NUMBERS = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"]


def test_running_heads_and_page_numbers_are_left_out_and_pages_kept() -> None:
    lines = _lines(2, False)
    pages = []
    for n in range(3):
        outer: list[Piece] = [(60, 30, 8, f"Zarnow Courier  {n + 5}"), (290, 810, 8, f"- {n + 5} -")]
        pages.append(outer + column(lines[n * 6 : n * 6 + 6], 60, 80))
    draft = _read(pages)
    assert draft.text.split("\n\n") == STORY
    assert draft.pages[0] == 0
    firsts = [lines[n * 6].split()[0] for n in range(3)]
    assert [draft.text[at:].split()[0] for at in draft.pages] == firsts


def test_words_that_are_written_with_a_hyphen_keep_it() -> None:
    text = "A well-known self-taught pilot of forty-five spoke. The north-west wind, the north-west quay."
    lines = [
        "The port is closed, said the well-",
        "known pilot, who is self-",
        "taught, of the north-",
        "west quay.",
    ]
    draft = _read([column([*lines, "", *filled(text, 34)], 60, 200)])
    assert draft.text.startswith(
        "The port is closed, said the well-known pilot, who is self-taught, of the north-west"
    )


def test_headings_stand_alone() -> None:
    pieces = [*column(["Harbour closed"], 60, 100, 18), *column(_lines(0, True), 60, 140)]
    assert _read([pieces]).text.split("\n\n") == ["Harbour closed", *STORY]


def test_information_is_told() -> None:
    draft = _read(
        [column(_lines(0, True), 60, 140)],
        "/Title (Harbour closed) /Author (Ada Quill) /CreationDate (D:20260105101500+01'00')"
        " /ModDate (D:20260106Z)",
    )
    assert {name: told.value for name, told in draft.told.items()} == {
        "title": "Harbour closed",
        "byline": "Ada Quill",
        "date": "2026-01-05T10:15:00+01:00",
        "updated": "2026-01-06T00:00:00Z",
    }


def test_pages_without_text_are_told_of() -> None:
    draft = _read([column(_lines(0, True), 60, 140), [], column(_lines(0, True), 60, 140)])
    assert draft.note == "1 of 3 pages of a.pdf are pictures without text"
    assert len(draft.pages) == 3


def test_what_is_left_of_a_document_that_was_cut_off_is_read_and_told_of() -> None:
    whole = document([column(_lines(0, True), 60, 140)])
    (draft,) = pdf.read(whole[: whole.rindex(b"startxref")], "a.pdf").drafts
    assert draft.text.split("\n\n") == STORY
    assert draft.note == "a.pdf is cut off; what could be read is shown"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain", "not a PDF document, whatever its name says"),
        (b"%PDF-1.4 cut", "damaged or cut off: its pages cannot be read"),
        (document([column(STORY, 60, 100)], encrypted=True), "protected with a password"),
        (
            document([[]]),
            "no text in this document: its pages are pictures, which would need text recognition",
        ),
    ],
)
def test_what_gives_no_article_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        pdf.read(data, "a.pdf")
    assert caught.value.args[0] == reason


def test_a_page_of_nothing_but_margins_is_still_read() -> None:
    assert _read([[(60, 20, 10, "7")], [(60, HEIGHT - 30, 10, "8")]]).text.split() == ["7", "8"]


def test_a_document_is_known_by_its_first_bytes() -> None:
    data = document([column(STORY[3:], 20, 100, 5)])
    assert opening.read(data, "story.txt").drafts[0].text == STORY[3]


def test_items_of_a_list_are_paragraphs_of_their_own() -> None:
    items = [
        "- The first of these items goes on in its",
        "  second line.",
        "- The second is shorter.",
        "- So is this.",
    ]
    draft = _read([column([*filled(STORY[0], 42), "", *items], 60, 200)])
    assert draft.text.split("\n\n")[1:] == [f"{items[0]} second line.", *items[2:]]


TABLE = [
    ("Company", "Close", "Change", "Volume"),
    ("Harbour Lines", "41.20", "-3.1", "120,400"),
    ("Coast Grain", "12.05", "-0.4 %", "88,210"),
    ("Lantern Rail", "101.77", "+1.9", "-"),
    ("Oberlauf Mill", "7.31", "n/a", "9,870"),
]


def _table(left: float, top: float, places: tuple[int, ...], size: float = 9.0) -> list[Piece]:
    return [
        (left + x, top + 12 * n, size, cell)
        for n, row in enumerate(TABLE)
        for x, cell in zip(places, row, strict=True)
    ]


@pytest.mark.parametrize("by_columns", [False, True])
def test_a_table_is_read_row_by_row_and_the_text_around_it_stays_in_order(by_columns: bool) -> None:
    table = _table(60, 180, (0, 160, 250, 350))
    if by_columns:
        table.sort(key=lambda piece: piece[0])
    page = [*column(filled(STORY[0], 70), 60, 100), *table, *column(filled(STORY[1], 70), 60, 260)]
    assert _read([page]).text.split("\n\n") == [STORY[0], *(" ".join(row) for row in TABLE), STORY[1]]


def test_a_table_in_one_column_leaves_the_other_as_it_is() -> None:
    left = [
        *column(filled(STORY[0], 38), 50, 80),
        *_table(50, 170, (0, 95, 140, 190), 7.0),
        *column(filled(STORY[1], 38), 50, 250),
    ]
    right = column([*filled(STORY[2], 38), "", *filled(STORY[0], 38), "", *filled(STORY[1], 38)], 320, 80)
    rows = [" ".join(row) for row in TABLE]
    expected = [STORY[0], *rows, STORY[1], STORY[2], STORY[0], STORY[1]]
    assert _read([left + right]).text.split("\n\n") == expected


def test_two_numbers_beside_a_text_make_no_table() -> None:
    page = [*column(filled(STORY[0], 38), 50, 200), (320, 200, 10, "1911"), (320, 224, 10, "12")]
    assert _read([page]).text.startswith(STORY[0])
