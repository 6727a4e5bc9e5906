"""The variants of a passage: places, readings, who agrees with whom."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.engine.across.making import dated, whole
from viewer.corpus.article import Article
from viewer.engine.across.values import VariantTable
from viewer.engine.across.variants import variants
from viewer.text.folding import fold_word
from viewer.text.tokens import word_offsets

SAID = "The ferry struck a rock near the lighthouse at dawn on Tuesday, the harbour master said."
WORDS = st.sampled_from(
    [
        "the",
        "ferry",
        "struck",
        "a",
        "rock",
        "near",
        "lighthouse",
        "at",
        "dawn",
        "on",
        "Tuesday",
        "1,200",
        "Krupa’s",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)


def table(texts: Sequence[str], base: int = 0) -> tuple[list[Article], VariantTable]:
    articles = [dated(f"{k:02}", text) for k, text in enumerate(texts)]
    return articles, variants(whole(articles), articles, base)


def read(articles: Sequence[Article], found: VariantTable) -> list[tuple[str, ...]]:
    by_id = {a.id: a.text for a in articles}
    return [
        tuple(r.of(by_id[w.article]) for r, w in zip(v.readings, found.witnesses, strict=True))
        for v in found.variants
    ]


def folded(text: str) -> list[str]:
    return [fold_word(w) for w in word_offsets(text)[0]]


def test_places_are_phrases_of_all_witnesses() -> None:
    articles, found = table(
        [
            SAID,
            SAID.replace("struck a rock", "hit a submerged rock").replace("the harbour master", "officials"),
            SAID.replace("at dawn", "at 6 a.m."),
        ]
    )
    assert read(articles, found) == [
        ("struck a", "hit a submerged", "struck a"),
        ("dawn", "dawn", "6 a.m."),
        ("the harbour master", "officials", "the harbour master"),
    ]
    assert [v.agreement for v in found.variants] == [(0, 1, 0), (0, 0, 1), (0, 1, 0)]
    assert found.agreeing == ((0,), (1,), (2,))


def test_no_reading_begins_or_ends_inside_a_word_with_a_sign() -> None:
    articles, found = table(
        [
            "They met the U.S.-led force and Nieto’s men at noon",
            "They met the UN-led force and Nieto men at noon",
        ]
    )
    assert read(articles, found) == [("U.S.-led", "UN-led"), ("Nieto’s", "Nieto")]


def test_a_number_keeps_its_signs() -> None:
    articles, found = table(
        ["It cost them $5.7 billion or 4% of all", "It cost them 30 billion or a tenth of all"]
    )
    assert read(articles, found)[0] == ("$5.7", "30")
    assert read(articles, found)[1][0] == "4%"


def test_typography_alone_is_no_difference() -> None:
    _, found = table(["The “U.S.” forces — 1,000 of them — left", 'the "US" Forces - 1000 of them - left'])
    assert found.variants == ()
    assert found.agreeing == ((0, 1),)


def test_places_that_overlap_in_the_base_are_one() -> None:
    articles, found = table(
        ["Police arrested forty angry farmers there", "Police held forty angry farmers there",
         "Police arrested several dozen farmers there"]
    )  # fmt: skip
    assert read(articles, found) == [
        ("arrested", "held", "arrested"),
        ("forty angry", "forty angry", "several dozen"),
    ]


def test_words_that_moved_far_are_told_once() -> None:
    articles, found = table(
        [
            "The harbour master said on Tuesday that the ferry struck a rock near the old lighthouse at dawn",
            "The ferry struck a rock near the old lighthouse at dawn, the harbour master said on Tuesday",
        ]
    )
    said = [pair for pair in read(articles, found) if "master" in pair[0] or "master" in pair[1]]
    assert len(said) == 1


def test_words_that_moved_a_little_are_one_place() -> None:
    articles, found = table(["They hid in parts of northern Iraq.", "They hid in northern parts of Iraq."])
    assert read(articles, found) == [("parts of northern", "northern parts of")]


def test_witnesses_stand_by_date_and_those_without_one_last() -> None:
    articles = [dated("a", SAID), dated("b", SAID, 9), dated("c", SAID, 2), dated("d", SAID, 9)]
    found = variants(whole(articles), articles)
    assert [w.article for w in found.witnesses] == ["c", "b", "d", "a"]


def test_nothing_and_one_witness_and_a_base_that_is_not_there() -> None:
    assert variants(whole([]), []).witnesses == ()
    articles = [dated("a", SAID)]
    found = variants(whole(articles), articles, 7)
    assert (found.base, found.variants, found.agreeing) == (0, (), ((0,),))
    assert variants(whole(articles), []).witnesses == ()


def test_arabic_and_chinese() -> None:
    articles, found = table(
        ["قال وزير الدفاع يوم الخميس إن القوات ستنسحب", "قال وزير الخارجية يوم الخميس إن القوات ستنسحب"]
    )
    assert read(articles, found) == [("الدفاع", "الخارجية")]
    articles, found = table(["国防部长星期四说军队将撤出", "国防部长星期五说军队将撤出"])
    assert read(articles, found) == [("四", "五")]


@given(st.lists(TEXTS, min_size=2, max_size=4), st.integers(0, 3))
def test_readings_are_ranges_in_order_and_what_is_between_reads_alike(texts: list[str], base: int) -> None:
    _, found = table(texts, base % len(texts))
    own = [v.readings[found.base] for v in found.variants]
    assert all(one.end <= other.start for one, other in pairwise(own))
    for variant in found.variants:
        assert variant.agreement[found.base] == 0
        assert any(variant.agreement)
        for reading, witness in zip(variant.readings, found.witnesses, strict=True):
            assert witness.span.contains(reading)


@given(TEXTS, TEXTS)
def test_two_witnesses_have_the_same_places_whichever_is_the_base(one: str, other: str) -> None:
    articles, forth = table([one, other], 0)
    _, back = table([one, other], 1)
    assert sorted(read(articles, forth)) == sorted(read(articles, back))


@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_changes_replayed_on_the_base_give_the_witness(texts: list[str]) -> None:
    articles, found = table(texts)
    base = articles[0].text
    for k, changes in enumerate(found.changes):
        out, at = "", 0
        for change in changes:
            out += base[at : change.a.start] + " " + change.b.of(articles[k].text) + " "
            at = change.a.end
        assert folded(out + base[at:]) == folded(articles[k].text)
