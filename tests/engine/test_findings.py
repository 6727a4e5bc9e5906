"""All findings of a corpus together: progress, cancelling, and corpora with nothing to find."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.across.making import FARMERS, FERRY, dated
from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.findings import Findings, find
from viewer.engine.pipeline import analyse
from viewer.engine.progress import Cancelled

QUOTED = "“We saw the rock too late,” said Anna Berg, the captain, who had 43 passengers aboard."
ARTICLES = [
    dated("a", f"{FERRY}\n\n{QUOTED}\n\nThe company paid $2 million in 2019.", 4, ("AFP",)),
    dated("b", f"{QUOTED}\n\n{FARMERS}", 6),
    dated("c", f"{FERRY}\n\nCaptain Anna Berg said the ship carried 34 passengers.\n\n{FARMERS}"),
]
ODD = [
    "",
    "… !",
    "“" * 300,
    "1 2 3 4 5 ١٢٣",
    "\ud800 \udfff said",
    "He said: “never closed",
    "\n\n\n",
    "a" * 500,
]


def test_one_headline_an_article_and_a_timeline() -> None:
    found = find(ARTICLES, analyse(ARTICLES))
    assert [h.article for h in found.headlines] == ["a", "b", "c"]
    assert {w.witness.article for row in found.timeline.rows for w in row.appearances} == {"a", "b"}


def test_the_same_twice() -> None:
    analysis = analyse(ARTICLES)
    assert find(ARTICLES, analysis) == find(ARTICLES, analysis)


def test_progress_rises_to_the_end() -> None:
    steps: list[tuple[int, int, str]] = []
    find(ARTICLES, analyse(ARTICLES), lambda done, total, what: steps.append((done, total, what)))
    done = [step[0] for step in steps]
    assert done == sorted(done)
    assert steps[-1][0] == steps[-1][1]
    assert len({total for _, total, _ in steps}) == 1
    assert all(what for _, _, what in steps)


def test_it_can_be_cancelled_at_any_step() -> None:
    analysis = analyse(ARTICLES)
    steps = 0

    def count(done: int, total: int, what: str) -> None:
        nonlocal steps
        steps += 1

    find(ARTICLES, analysis, count)
    assert steps > 4
    for last in range(steps):
        left = last

        def stop(done: int, total: int, what: str) -> None:
            nonlocal left
            if not left:
                raise Cancelled
            left -= 1

        with pytest.raises(Cancelled):
            find(ARTICLES, analysis, stop)


def test_no_article_and_one_article() -> None:
    assert find([], Analysis()) == Findings()
    alone = find(ARTICLES[:1], analyse(ARTICLES[:1]))
    assert [h.shared for h in alone.headlines] == [()]
    assert alone.timeline.rows == ()


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts(text: str) -> None:
    articles: list[Article] = [odd("x", text), odd("y", text), ARTICLES[0]]
    found = find(articles, analyse(articles))
    assert len(found.headlines) == 3


def odd(name: str, text: str) -> Article:
    """An article of any text, of such as has no bytes too."""
    return Article(name, Path(name), text, name, len(text.split()))
