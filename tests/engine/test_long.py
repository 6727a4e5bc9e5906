"""Long and hostile texts: the passages are right, not only quick."""

from __future__ import annotations

import pytest

from tests.benchmarks.hostile import CASES
from tests.benchmarks.madeup import Pair, Writer
from viewer.engine import align
from viewer.engine.passages import Passage
from viewer.text.spans import Span, merged

WORDS = 6000


def found_in(case: str, count: int = WORDS) -> tuple[str, str, list[Passage]]:
    a, b = CASES[case].make(count)
    return a, b, align(a, b)


def covered(spans: list[Span]) -> int:
    return sum(map(len, merged(spans)))


@pytest.mark.parametrize(
    ("case", "kind"),
    [
        ("two copies of one book", "verbatim"),
        ("two editions of one book", "edited"),
        ("one word repeated", "verbatim"),
        ("a periodic text", "verbatim"),
    ],
)
def test_what_is_the_same_throughout_is_one_passage(case: str, kind: str) -> None:
    a, b, passages = found_in(case)
    assert [p.kind for p in passages] == [kind]
    assert len(passages[0].a) >= 0.99 * len(a.strip())
    assert len(passages[0].b) >= 0.99 * len(b.strip())


@pytest.mark.parametrize("case", ["random common words", "all words different", "one endless word"])
def test_nothing_is_made_of_nothing(case: str) -> None:
    assert found_in(case)[2] == []


def test_the_rows_of_a_long_passage_are_paragraphs_at_most() -> None:
    """A word here and the same word a hundred pages on do not keep a row from being cut."""
    a, b, (passage,) = found_in("two editions of one book", 20_000)
    for row in passage.segments:
        assert "\n\n" not in row.a.of(a)
        assert "\n\n" not in row.b.of(b)


def test_a_passage_told_very_often_is_found_each_time() -> None:
    writer = Writer(3)
    told = " ".join(writer.words(26)).capitalize() + "."
    texts = ["\n\n".join(f"{told} {' '.join(writer.words(80))}." for _ in range(60)) for _ in range(2)]
    passages = align(*texts)
    for side, text in enumerate(texts):
        spans = [p.b if side else p.a for p in passages]
        times = [Span(k, k + len(told) - 1) for k in range(len(text)) if text.startswith(told, k)]
        assert len(times) == 60
        assert all(any(s.contains(time) for s in spans) for time in times)


@pytest.fixture(scope="module")
def planted() -> tuple[Pair, list[Passage]]:
    pair = Writer(5).pair(30_000)
    return pair, align(pair.a, pair.b)


def test_planted_passages_are_found_in_any_order(planted: tuple[Pair, list[Passage]]) -> None:
    pair, passages = planted
    assert len(pair.planted) > 10
    for gold in pair.planted:
        best = max(passages, key=lambda p: len(p.a.intersection(gold.a) or ""))
        assert best.kind == gold.kind
        assert abs(best.a.start - gold.a.start) + abs(best.a.end - gold.a.end) <= 60
        assert abs(best.b.start - gold.b.start) + abs(best.b.end - gold.b.end) <= 60


def test_nothing_but_what_was_planted_is_found(planted: tuple[Pair, list[Passage]]) -> None:
    pair, passages = planted
    for side in range(2):
        gold = merged([p.b if side else p.a for p in pair.planted])
        spans = [p.b if side else p.a for p in passages]
        inside = sum(len(s.intersection(g) or "") for s in merged(spans) for g in gold)
        assert inside >= 0.99 * covered(spans)
