"""Rows of several articles: nothing is out of reach, and what is marked is what differs."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.several.conftest import BASE, LEAD, OTHER, QUOTE, collate
from viewer.text.spans import Span, merged
from viewer.ui.several.collation import Collation
from viewer.ui.several.differences import base_words, left_out, own_words
from viewer.ui.several.rows import Arrangement, FoldRow, Row, StretchRow, TextRow, rows


def all_open(collation: Collation) -> list[Row]:
    arrangement = Arrangement(collation)
    return rows(arrangement, frozenset(r.key for r in rows(arrangement) if isinstance(r, FoldRow)))


def shown(collation: Collation, column: int) -> list[Span]:
    """Everything of one article that the rows show with all folds open."""
    out: list[Span] = []
    for row in all_open(collation):
        if isinstance(row, StretchRow):
            out.extend(cell.whole for cell in row.cells(column))
        elif isinstance(row, TextRow) and (span := row.spans[column]) is not None:
            out.append(span)
    return merged(out)


def hidden(collation: Collation, column: int) -> str:
    text, at, out = collation.articles[column].text, 0, ""
    for span in shown(collation, column):
        out += text[at : span.start]
        at = span.end
    return (out + text[at:]).strip()


def stretches(collation: Collation) -> list[StretchRow]:
    return Arrangement(collation).stretches


def test_with_all_folds_open_every_word_of_every_article_is_shown(flood: Collation) -> None:
    assert [hidden(flood, column) for column in range(4)] == ["", "", "", ""]


PARTS = st.lists(st.sampled_from([LEAD, QUOTE, OTHER, "Short.", "Nobody knew it before noon."]), max_size=4)


@given(st.lists(PARTS.map("\n\n".join), min_size=1, max_size=4))
def test_whatever_is_shared_every_word_can_be_reached(texts: list[str]) -> None:
    collation = collate(*texts)
    assert [hidden(collation, column) for column in range(len(texts))] == [""] * len(texts)


def test_a_row_is_a_stretch_of_the_base_that_another_one_shares(flood: Collation) -> None:
    first, second = stretches(flood)
    assert LEAD in first.base.span.of(BASE)
    assert QUOTE in second.base.span.of(BASE)
    assert [len(v) for v in first.versions] == [1, 0, 0]
    assert [len(v) for v in second.versions] == [1, 1, 0]


def test_rows_stand_in_the_order_of_the_base_and_never_overlap_in_it(flood: Collation) -> None:
    spans = [row.base.span for row in stretches(flood)]
    assert all(x.end <= y.start for x, y in itertools.pairwise(spans))


def test_each_version_carries_the_words_of_its_own_article(flood: Collation) -> None:
    _, row = stretches(flood)
    texts = [v[0].cell.span.of(flood.articles[n].text) for n, v in enumerate(row.versions[:2], 1)]
    assert "geologist" in texts[0]
    assert "engineer" in texts[1]


def test_what_a_version_says_itself_and_what_it_leaves_out(flood: Collation) -> None:
    lead, quote = stretches(flood)
    second = flood.articles[1].text
    assert [c.b.of(second) for c in own_words(flood, quote.versions[0][0].pieces)] == ["geologist"]
    gone = left_out(flood, lead.versions[0][0].pieces)
    assert [c.a.of(BASE).strip() for c in gone] == ["on Thursday"]


def test_words_of_the_base_are_marked_by_who_lacks_them(flood: Collation) -> None:
    lead, quote = stretches(flood)
    assert [(w.span.of(BASE), w.missing, w.only) for w in base_words(flood, lead)] == [
        ("on Thursday", frozenset({1}), True)
    ]
    found = base_words(flood, quote)
    assert [(w.span.of(BASE), w.missing, w.only) for w in found] == [("engineer", frozenset({1}), False)]


def test_one_column_alone_can_be_asked(flood: Collation) -> None:
    _, quote = stretches(flood)
    assert [w.span.of(BASE) for w in base_words(flood, quote, 1)] == ["engineer"]
    assert base_words(flood, quote, 2) == []


def test_folds_say_what_each_article_has_of_its_own(flood: Collation) -> None:
    folds = [r for r in rows(Arrangement(flood)) if isinstance(r, FoldRow)]
    texts = [g.span.of(a.text) for f in folds for a, g in zip(flood.articles, f.gaps, strict=True) if g]
    assert any(OTHER in text for text in texts)
    last = [f.gaps[3] for f in folds if f.gaps[3] is not None]
    assert [g.span for g in last] == [Span(0, len(flood.articles[3].text))]


@pytest.mark.parametrize("texts", [("",), ("One word",), ("", "", "")])
def test_empty_and_lonely_articles_have_rows_too(texts: tuple[str, ...]) -> None:
    collation = collate(*texts)
    assert stretches(collation) == []
    assert len(rows(Arrangement(collation))) == (1 if texts[0] else 0)
