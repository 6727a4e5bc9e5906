"""Whatever the text: no exception, spans inside it, each quotation in one card, steady growth."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus.article import Article, Boilerplate
from viewer.engine.analysis import Analysis
from viewer.engine.names.values import Names
from viewer.engine.quotes import marks
from viewer.engine.quotes.attributions import attributions
from viewer.engine.quotes.finding import find_quotes
from viewer.engine.quotes.values import Quotes
from viewer.text.spans import Span

PIECES = [
    *(
        "“",
        "”",
        '"',
        "„",
        "«",
        "»",
        "‘",
        "’",
        "'",
        "‹",
        "›",
        "「",
        "」",
        "『",
        "』",
        "``",
        "''",
        " ",
        "\n\n",
        ". ",
    ),
    *(
        ", ",
        "? ",
        "—",
        ": ",
        "; ",
        "(",
        ")",
        "…",
        "he said",
        "said Ann Bell",
        "Ann Bell",
        "according to",
        "that",
    ),
    *("the", "who", "Mr. ", "don't", "’90s", "a-t-il dit", "sagte", "dijo", "قال", "not", "and", "claims"),
    *("Bell’s", "\ud800", "é", "1"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map("".join) | st.text(max_size=200)


def article(text: str, name: str = "a", aside: tuple[Boilerplate, ...] = ()) -> Article:
    return Article(name, Path(name), text, name, 0, boilerplate=aside)


def find(*articles: Article) -> Quotes:
    return find_quotes(articles, Analysis(), Names())


@given(TEXTS)
def test_spans_rebuild_the_text(text: str) -> None:
    for card in find(article(text)).cards:
        for version in card.versions:
            quote = version.quote
            assert 0 <= quote.span.start < quote.span.end <= len(text)
            assert all(quote.span.contains(part) for part in quote.parts)
            assert all(a.end <= b.start for a, b in zip(quote.parts, quote.parts[1:], strict=False))
            assert quote.sentence.contains(quote.span)
            told = quote.attribution
            assert (told.verb_span is None) == (told.verb == "")
            assert all(s.end <= len(text) for s in (told.speaker_span, told.verb_span) if s is not None)


@given(TEXTS, TEXTS)
def test_every_quotation_is_in_one_card_and_found_twice_alike(one: str, two: str) -> None:
    articles = article(one, "a"), article(two, "b")
    quotes = find(*articles)
    versions = [v.quote for card in quotes.cards for v in card.versions]
    assert len(versions) == len({(q.article, q.span, q.form, q.attribution.verb_span) for q in versions})
    ids = [card.id for card in quotes.cards]
    assert len(ids) == len(set(ids))
    assert find(*articles) == quotes
    turned = find(*reversed(articles))
    assert {(c.id, frozenset(c.versions)) for c in turned.cards} == {
        (c.id, frozenset(c.versions)) for c in quotes.cards
    }


@given(TEXTS)
def test_attributions_count_what_there_is(text: str) -> None:
    quotes = find(article(text))
    told = attributions(quotes, Analysis())
    named = [v.quote for c in quotes.cards for v in c.versions if v.quote.attribution.verb]
    assert sum(use.count for use in told.uses) == len(named)
    assert told.contrasts == ()


def test_boilerplate_has_no_quotations() -> None:
    text = "“Yes, we will stay,” said Ann Bell.\n\n“Sign up for our letter,” said nobody."
    aside = (Boilerplate(Span(text.index("“Sign"), len(text)), "advertisement"),)
    assert [c.speaker for c in find(article(text, aside=aside)).cards] == ["Ann Bell"]


def steps(text: str) -> int:
    """How many lines of the package are run for a text."""
    count = 0
    folder = str(Path(marks.__file__).parent)

    def trace(frame: FrameType, event: str, arg: object) -> Callable[..., object] | None:
        nonlocal count
        count += event == "line"
        return trace if frame.f_code.co_filename.startswith(folder) else None

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        find(article(text))
    finally:
        sys.settrace(before)
    return count


def test_work_grows_with_the_text() -> None:
    for piece in ('"', "“a ", "« b", " »c", "'a ", "said “a” ", "a. ", "the, ", "“A,” said B. ", "he said, "):
        once, thrice = steps(piece * 150), steps(piece * 450)
        assert thrice < 5 * once + 2000, piece
