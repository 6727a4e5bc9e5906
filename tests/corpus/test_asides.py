"""Text that a reader counts in, or sets aside."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus import asides
from viewer.corpus.article import Article, Boilerplate, Corpus
from viewer.corpus.correcting import applied as corrected_corpus
from viewer.corpus.corrections import key_of
from viewer.text.spans import Span

TEXT = "One two three. Follow us. Four five six. Write to us. Seven."
FOLLOW, WRITE = (Span(TEXT.index(t), TEXT.index(t) + len(t)) for t in ("Follow us.", "Write to us."))
READ = Article(
    "a", Path("a.txt"), TEXT, "0", 7, boilerplate=(Boilerplate(FOLLOW, "page"), Boilerplate(WRITE, "form"))
)


def spans(article: Article) -> list[tuple[str, str]]:
    return [(b.span.of(TEXT), b.reason) for b in article.boilerplate]


def test_what_was_set_aside_is_counted_in_and_set_aside_again_with_its_reason() -> None:
    choices = asides.chosen(READ, "", FOLLOW, aside=False)
    assert choices == f"-{FOLLOW.start}-{FOLLOW.end}"
    counted = asides.applied(READ, choices)
    assert spans(counted) == [("Write to us.", "form")] and counted.words == 9
    assert asides.chosen(READ, choices, FOLLOW, aside=True) == ""
    assert asides.applied(READ, "") is READ


def test_a_stretch_of_the_story_is_set_aside_around_what_is_aside_already() -> None:
    span = Span(TEXT.index("three"), TEXT.index("five"))
    found = asides.applied(READ, asides.chosen(READ, "", span, aside=True))
    by_reader = "set aside by the reader"
    assert spans(found) == [
        ("three. ", by_reader),
        ("Follow us.", "page"),
        (" Four ", by_reader),
        *spans(READ)[1:],
    ]
    assert found.words == 5


def test_a_part_is_counted_in_and_the_rest_keeps_its_reason() -> None:
    half = Span(FOLLOW.start, FOLLOW.start + 6)
    assert spans(asides.applied(READ, asides.chosen(READ, "", half, aside=False)))[0] == (" us.", "page")


def test_what_is_kept_of_a_text_that_has_become_shorter_stays_in_bounds() -> None:
    found = asides.applied(READ, f"+{len(TEXT) - 3}-999999 -999-1000 nonsense")
    assert found.boilerplate[-1].span.end == len(TEXT)


def test_choices_are_kept_with_the_corrections_of_an_article() -> None:
    corrections = {key_of(READ): {asides.FIELD: "-0-60", "outlet": "The Bay"}}
    mended = corrected_corpus(Corpus((READ,)), corrections).articles[0]
    assert not mended.boilerplate and mended.metadata.outlet == "The Bay"


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.booleans()), max_size=8))
def test_the_last_choice_counts_for_every_letter(steps: list[tuple[int, int, bool]]) -> None:
    choices = ""
    expected = [any(b.span.start <= n < b.span.end for b in READ.boilerplate) for n in range(len(TEXT))]
    for one, two, aside in steps:
        span = Span(min(one, two), max(one, two))
        choices = asides.chosen(READ, choices, span, aside=aside)
        expected[span.start : span.end] = [aside] * len(span)
    found = asides.applied(READ, choices)
    assert [any(s.start <= n < s.end for s in found.set_aside) for n in range(len(TEXT))] == expected
    assert list(found.set_aside) == sorted(found.set_aside)
    assert replace(found, boilerplate=READ.boilerplate, words=READ.words) == READ
