"""Text for people: counts that read well, both wordings, nothing left unsaid."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from viewer import workspace
from viewer.assets import samples
from viewer.corpus.article import Corpus
from viewer.corpus.loading import of_text
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.passages import Passage, Segment
from viewer.export import text_form
from viewer.export.terminal import Style
from viewer.text.spans import Span


def passage(kind: str = "edited", shared: int = 3, words: tuple[int, int] = (4, 5)) -> Passage:
    assert kind in {"edited", "verbatim"}
    one = Segment("verbatim" if kind == "verbatim" else "edited", Span(0, 9), Span(0, 9), shared, words)
    return Passage(one.kind, 0.5, one.a, one.b, (one,), 9.0)


@pytest.mark.parametrize(
    ("share", "told"),
    [(0, "0 %"), (0.001, "<1 %"), (0.25, "25 %"), (0.996, ">99 %"), (1, "100 %")],
)
def test_percent(share: float, told: str) -> None:
    assert text_form.percent(share) == told


def test_kinds() -> None:
    assert text_form.kinds([passage()]) == "1 edited passage"
    assert text_form.kinds([passage(), passage("verbatim"), passage()]) == "3 passages: 1 verbatim, 2 edited"


@pytest.mark.parametrize(
    ("shared", "words", "told"),
    [
        (3, (3, 3), "all 3 words"),
        (3, (4, 4), "3 of 4 words shared"),
        (3, (4, 5), "3 words shared of 4 in A and 5 in B"),
    ],
)
def test_shared_words(shared: int, words: tuple[int, int], told: str) -> None:
    assert text_form.shared_words(passage(shared=shared, words=words)) == told


def test_what_is_known_of_a_passage() -> None:
    words = tuple((Span(k, k + 1), Span(k, k + 1)) for k in (4, 0, 2, 6))
    strong = replace(passage(), evidence=200.0, telling=words)
    assert text_form.evidence(strong, "abcdefg") == [
        "by chance less than once in a million comparisons of unrelated articles",
        "carried by: e, a, c",
    ]
    assert "once in 1,000 comparisons" in text_form.chance(replace(strong, evidence=30.0))
    assert text_form.chance(replace(strong, evidence=3.0)).startswith("too short, or of too common words")
    assert "joined by hand" in text_form.chance(replace(strong, found=False))


def test_facts_of_a_sample() -> None:
    article = workspace.load([next(samples().glob("003*"))]).articles[0]
    facts = text_form.facts(article)
    assert facts[:2] == ["AFP credited", "17 January 2020"]
    assert "caption" in facts[3] and facts[3].startswith("set aside: ")


def test_two_stories_that_share_nothing() -> None:
    a, b = of_text("One story.", Path("a.txt"), "a"), of_text("Quite another.", Path("b.txt"), "b")
    lines = list(text_form.comparison(a, b, workspace.compare(a, b), Style()))
    assert lines[-1] == "They share no passage."


def test_a_long_ranking_is_cut_and_says_so() -> None:
    texts = [of_text(f"Story number {i}.", Path(f"{i}.txt"), str(i)) for i in range(80)]
    pairs = tuple(Pair("0", str(i), (passage(),), 0.1, 0.2, 9.0) for i in range(1, 80))
    lines = list(text_form.scan(Corpus(tuple(texts)), Analysis(pairs), Style()))
    assert lines[0] == "80 articles, 79 pairs sharing text, best first."
    assert lines[-1] == "29 more pairs; scan --json tells them all."


def test_every_passage_of_the_samples_is_told() -> None:
    corpus = workspace.load([samples()])
    a, b = corpus.articles[0], corpus.articles[2]
    found = workspace.compare(a, b)
    lines = list(text_form.comparison(a, b, found, Style()))
    for number, each in enumerate(found.pair.passages, 1):
        assert f"{number}  {each.kind} · {text_form.shared_words(each)}" in lines
    assert all(len(line) <= 80 for line in lines)
