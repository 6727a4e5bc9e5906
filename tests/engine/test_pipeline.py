"""A folder of articles: its pairs, its clusters, and one pair in full."""

import pytest

from tests.engine.making import article
from viewer.engine.pipeline import analyse, compare
from viewer.engine.progress import Cancelled

STORY = (
    "The harbour master said on Tuesday that the ferry struck a submerged rock near the lighthouse at dawn."
)
OTHER = (
    "Farmers along the river have asked the ministry for sandbags, pumps and a promise that dykes be raised."
)
THIRD = (
    "An orchestra from Lisbon opened the festival with a symphony that nobody had played for ninety years."
)


ARTICLES = [
    article("a", f"{STORY}\n\n{OTHER}"),
    article("b", f"{THIRD}\n\n{STORY}"),
    article("c", f"{STORY} {THIRD}"),
    article("d", "Nothing here that anyone else wrote."),
]


def test_pairs_are_ranked_and_clusters_hold_every_witness() -> None:
    found = analyse(ARTICLES)
    assert {(p.a, p.b) for p in found.pairs} == {("a", "b"), ("a", "c"), ("b", "c")}
    assert found.pairs[0].score >= found.pairs[-1].score
    assert {w.article for w in found.clusters[0].witnesses} == {"a", "b", "c"}


def test_a_comparison_has_changes_for_every_segment() -> None:
    a, b = ARTICLES[0], article("e", STORY.replace("Tuesday", "Wednesday"))
    found = compare(a, b)
    (passage,) = found.pair.passages
    assert [len(row) for row in found.changes] == [len(passage.segments)]
    (change,) = found.changes[0][0]
    assert (change.type, change.a.of(a.text), change.b.of(b.text)) == ("date", "Tuesday", "Wednesday")
    assert 0 < found.pair.shared_a < 1
    assert found.pair.shared_b == pytest.approx(17 / 18)


def test_progress_can_cancel() -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        analyse(ARTICLES, stop)


def test_many_articles_are_narrowed_to_those_that_share_text() -> None:
    crowd = [article(f"x{k}", " ".join(f"word{k}x{n}" for n in range(40))) for k in range(40)]
    found = analyse([*crowd, *ARTICLES])
    assert {(p.a, p.b) for p in found.pairs} == {("a", "b"), ("a", "c"), ("b", "c")}


def test_words_that_differ_inside_a_passage_are_not_counted_as_shared() -> None:
    said = "The dam at Krupa, built in 1931 by convicts, will be closed for repairs until spring next year"
    other = said.replace("built in 1931 by convicts", "which the province has owned for decades")
    comparison = compare(article("a", said), article("b", other))
    (passage,) = comparison.pair.passages
    assert comparison.pair.shared_a == pytest.approx(passage.shared / passage.words[0])
    assert comparison.pair.shared_b == pytest.approx(passage.shared / passage.words[1])
    assert comparison.pair.shared_a < 0.85
