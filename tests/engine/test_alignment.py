"""Passages of two texts: found wherever they stand, exact at the edges, and nothing that is none."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from viewer.assets import samples
from viewer.engine import align
from viewer.engine.passages import Passage
from viewer.text.spans import Span

FIRST = (
    "Negotiators in Geneva settled a long quarrel over fishing quotas in the northern lakes, which had kept "
    "trawlers in harbour since March."
)
SECOND = (
    "A storm tore the roof off the old customs house on Sunday night and left two thousand homes without "
    "electricity, the mayor said."
)
THIRD = "Bakers in the valley complain that flour has doubled in price within eighteen months."


def sample(number: int) -> str:
    path = sorted(Path(samples()).glob("*.txt"))[number]
    return path.read_text(encoding="utf-8")


def said(passages: list[Passage], a: str, b: str) -> list[tuple[str, str]]:
    return [(p.a.of(a), p.b.of(b)) for p in passages]


def test_a_sentence_in_another_place_is_found_whole() -> None:
    a = f"{FIRST}\n\n{SECOND}\n"
    b = f"{THIRD}\n\n{FIRST}\n"
    assert said(align(a, b), a, b) == [(FIRST, FIRST)]
    assert align(a, b)[0].kind == "verbatim"


def test_passages_in_another_order_are_all_found() -> None:
    a, b = f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{THIRD}\n\n{SECOND}\n\n{FIRST}"
    assert said(align(a, b), a, b) == [(FIRST, FIRST), (SECOND, SECOND), (THIRD, THIRD)]


def test_a_sentence_told_twice_in_both_is_not_crossed_over() -> None:
    """Each copy is held against the one at its own place, a line set aside between them or not."""
    wall = "Follow us for more."
    a = f"{FIRST}\n\n{wall}\n\n{FIRST} {SECOND}"
    aside = [Span(len(FIRST), a.index(wall) + len(wall))]
    found = align(a, a, skip_a=aside, skip_b=aside)
    assert said(found, a, a) == [(a, a)]
    assert all(row.a == row.b and wall not in row.a.of(a) for row in found[0].segments)


def test_two_versions_of_a_sentence_in_one_article_are_both_found() -> None:
    later = FIRST.replace("settled a long", "put an end to a bitter")
    a, b = f"{FIRST}\n\n{THIRD}", f"{SECOND}\n\n{FIRST}\n\nNobody slept.\n\n{later}"
    assert said(align(a, b), a, b) == [(FIRST, FIRST), (FIRST, later)]


def test_texts_that_share_nothing() -> None:
    assert align(FIRST, SECOND) == []


def test_what_is_set_aside_takes_no_part() -> None:
    a, b = f"{FIRST} {SECOND}", f"{SECOND} {THIRD}"
    assert align(a, b, skip_a=[Span(len(FIRST), len(a))], skip_b=[]) == []


def test_swapping_the_texts_swaps_the_sides() -> None:
    a, b = sample(0), sample(2)
    swapped = [p.swapped() for p in align(b, a)]
    assert sorted(swapped, key=lambda p: (p.a, p.b)) == align(a, b)


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("Meanwhile, anti-government protesters", ["packed up and left last week."] * 2),
        (
            "Joint military operations",
            ["an Iraqi military statement said Thursday", "a nearly three-week pause"],
        ),
    ],
)
def test_a_sample_passage(begins: str, ends: list[str]) -> None:
    a, b = sample(0), sample(2)
    found = [pair for pair in said(align(a, b), a, b) if all(text.startswith(begins) for text in pair)]
    assert len(found) == 1
    assert all(text.endswith(end) for text, end in zip(found[0], ends, strict=True))


def test_sample_rows() -> None:
    """A stray paragraph break does not cut a row in two, and a quotation keeps its marks."""
    a, b = sample(0), sample(2)
    rows = [(s.a.of(a), s.b.of(b)) for p in align(a, b) for s in p.segments]
    assert any(x.startswith("holed up in") and y.startswith("holed up in") for x, y in rows)
    assert any(
        "implied that" in x and x.endswith("with the U.S.") and y.endswith("with the U.S.") for x, y in rows
    )
    quotes = [
        x for x, y in rows if x == y and x.startswith("“In light of") and x.endswith("the statement said.")
    ]
    assert len(quotes) == 1


def test_no_sample_shares_its_comment_form_or_stock_phrases() -> None:
    texts = [sample(k) for k in range(5)]
    for i, a in enumerate(texts):
        for b in texts[i + 1 :]:
            for passage in align(a, b):
                said_a = passage.a.of(a)
                assert "Your email address" not in said_a
                assert said_a.lower() != "the united states of"
                assert passage.shared >= 5


def test_passages_begin_and_end_with_shared_words() -> None:
    a, b = sample(0), sample(2)
    for passage in align(a, b):
        words_a, words_b = (
            {w.strip("“”.,’‘\"'").lower() for w in s.split()} for s in said([passage], a, b)[0]
        )
        for text in said([passage], a, b)[0]:
            ends = text.split()[0], text.split()[-1]
            assert all(w.strip("“”.,’‘\"'").lower() in words_a & words_b for w in ends)


@pytest.mark.parametrize(
    "phrase",
    [
        "the United States of America",
        "the Bureau of Alcohol, Tobacco, Firearms and Explosives",
        "Prime Minister Adel Abdul Mahdi",
        "at the end of the day",
        "in the days leading up to the",
        "as part of the ongoing",
        "on the condition of anonymity",
    ],
)
def test_names_and_stock_phrases_are_no_passages(phrase: str) -> None:
    a = f"Yesterday {phrase} was what everyone in the harbour talked about for hours."
    b = f"Nobody had expected that {phrase} would matter to bakers upstream."
    assert align(a, b) == []


def test_a_headline_in_capitals_is_a_passage() -> None:
    title = "Fishing Quotas Settled After Geneva Quarrel Over Northern Lakes"
    a, b = f"{title}\n\n{SECOND}", f"{title}\n\n{THIRD}"
    assert said(align(a, b), a, b) == [(title, title)]


def test_threads_do_not_disturb_one_another() -> None:
    texts = [sample(k) for k in range(5)]
    pairs = [(a, b) for a in texts for b in texts]
    alone = [align(a, b) for a, b in pairs]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda pair: align(*pair), pairs)) == alone
