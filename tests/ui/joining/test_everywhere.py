"""The reader's edits in a whole corpus: shares and the report tell what the pair itself shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from viewer import workspace
from viewer.assets import samples
from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis
from viewer.engine.handmade import joined, place_to_split
from viewer.engine.narrowing import narrowed
from viewer.engine.options import DEFAULT, Options
from viewer.engine.passages import Passage
from viewer.export.remarks import HandWork
from viewer.text.spans import Span
from viewer.ui.joining.edits import NO_EDITS, Cut, Edits, Place, edited
from viewer.ui.joining.everywhere import by_hand, with_edits
from viewer.ui.joining.store import Key
from viewer.ui.reporting import write
from viewer.ui.screenpair import ScreenPair

SMALLEST = Options(smallest=12)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return workspace.load([samples()])


@pytest.fixture(scope="module")
def found(corpus: Corpus) -> Analysis:
    return workspace.analyse(corpus.articles)


def best(corpus: Corpus, found: Analysis) -> tuple[ScreenPair, Key]:
    pair = found.pairs[0]
    a, b = (next(x for x in corpus.articles if x.id == key) for key in (pair.a, pair.b))
    return ScreenPair(a, b, workspace.compare(a, b, pair)), Key.of(a, b)


def test_the_shares_are_those_that_the_pair_itself_tells(corpus: Corpus, found: Analysis) -> None:
    pair, key = best(corpus, found)
    edits = NO_EDITS.dismiss(Place.of(pair.passages[0])).join(Place(Span(0, 40), Span(0, 60)))
    after = with_edits(found, corpus.articles, {key.pair: key.facing(edits)}, DEFAULT)
    told = next(p for p in after.pairs if (p.a, p.b) == (pair.a.id, pair.b.id))
    assert told == edited(pair, edits).comparison.pair
    assert told != found.pairs[0]
    assert [p.score for p in after.pairs] == sorted((p.score for p in after.pairs), reverse=True)
    others = {(p.a, p.b): p for p in found.pairs[1:]}
    assert {(p.a, p.b): p for p in after.pairs if p is not told} == others


def test_a_pair_whose_passages_are_all_dismissed_shares_nothing(corpus: Corpus, found: Analysis) -> None:
    pair, key = best(corpus, found)
    edits = Edits(dismissed=frozenset(Place.of(p) for p in pair.passages))
    after = with_edits(found, corpus.articles, {key.pair: key.facing(edits)}, DEFAULT)
    assert after.pairs == found.pairs[1:]
    told = by_hand(found, after, corpus.articles, {key.pair: key.facing(edits)}, DEFAULT)
    assert told.whole == HandWork(dismissed=len(pair.passages))


def test_two_articles_that_share_nothing_share_what_is_joined(corpus: Corpus, found: Analysis) -> None:
    pair, key = best(corpus, found)
    place = Place(Span(0, 60), Span(0, 60))
    nothing = Analysis(tuple(p for p in found.pairs if {p.a, p.b} != {pair.a.id, pair.b.id}))
    strict = Options(smallest=500)
    after = with_edits(nothing, corpus.articles, {key.pair: key.facing(NO_EDITS.join(place))}, strict)
    (told,) = [p for p in after.pairs if {p.a, p.b} == {pair.a.id, pair.b.id}]
    assert [p.found for p in told.passages] == [False]
    assert told.shared_a > 0


def test_ticks_and_notes_change_no_share(corpus: Corpus, found: Analysis) -> None:
    pair, key = best(corpus, found)
    edits = NO_EDITS.tick(Place.of(pair.passages[0]), True)
    assert with_edits(found, corpus.articles, {key.pair: key.facing(edits)}, DEFAULT) is found
    assert with_edits(found, corpus.articles, {("0", "1"): NO_EDITS.join(Place(Span(0, 9), Span(0, 9)))},
                      DEFAULT) is found  # fmt: skip


def test_the_report_tells_what_the_reader_has_made(tmp_path: Path, corpus: Corpus, found: Analysis) -> None:
    pair, key = best(corpus, found)
    places = [Place.of(p) for p in narrowed(pair.passages, SMALLEST)]
    note = "<b>Ask the desk</b>\nabout this"
    mine = Place.of(joined(pair.a.text, pair.b.text, Span(0, 40), Span(0, 60)))
    assert min(joined(pair.a.text, pair.b.text, mine.a, mine.b).words) < SMALLEST.smallest
    edits = NO_EDITS.join(mine).dismiss(places[0])
    edits = edits.tick(places[1], True).note(places[2], note)
    target = tmp_path / "report.html"

    def silent(done: int, total: int, what: str) -> None: ...

    assert write(target, corpus, SMALLEST, {key.pair: key.facing(edits)}, silent) == ""
    page = target.read_text(encoding="utf-8")
    assert "The reader who made this report has joined 1 passage and dismissed 1 passage." in page
    assert page.count("joined by the reader<") == 1
    assert page.count("reviewed by the reader ✓<") == 1
    assert "the reader’s note: &lt;b&gt;Ask the desk&lt;/b&gt;\nabout this<" in page
    assert write(target, corpus, SMALLEST, {}, silent) == ""
    assert "reader who made" not in target.read_text(encoding="utf-8")


def test_a_pair_far_down_the_list_is_shown_whole_when_the_reader_noted_something(
    tmp_path: Path, corpus: Corpus, found: Analysis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.export.html.DETAILED_PAIRS", 1)
    last = found.pairs[-1]
    a, b = (next(x for x in corpus.articles if x.id == key) for key in (last.a, last.b))
    key, passage = Key.of(a, b), last.passages[0]
    edits = key.facing(NO_EDITS.note(Place.of(passage), "see page two"))
    told = by_hand(found, found, corpus.articles, {key.pair: edits}, DEFAULT)
    target = tmp_path / "report.html"
    workspace.write_report(target, corpus, found, by_hand=told)
    page = target.read_text(encoding="utf-8")
    assert f'id="pair-{len(found.pairs)}"' in page and 'id="pair-2"' not in page
    assert "see page two" in page


def test_a_split_passage_counts_as_one_more(corpus: Corpus, found: Analysis) -> None:
    pair, key = best(corpus, found)

    def cut_of(passage: Passage) -> tuple[int, int] | None:
        middle = (passage.a.start + passage.a.end) // 2
        return place_to_split(passage, 0, middle, pair.a.text, pair.b.text)

    passage, at = next((p, at) for p in pair.passages if (at := cut_of(p)) is not None)
    edits = NO_EDITS.cut(Cut(Place.of(passage), *at))
    book = {key.pair: key.facing(edits)}
    after = with_edits(found, corpus.articles, book, DEFAULT)
    assert sum(len(p.passages) for p in after.pairs) == sum(len(p.passages) for p in found.pairs) + 1
    assert by_hand(found, after, corpus.articles, book, DEFAULT).whole == HandWork(split=1)
    stale = replace(edits, cuts=(Cut(Place(Span(1, 2), Span(1, 2)), 1, 1),))
    assert with_edits(found, corpus.articles, {key.pair: key.facing(stale)}, DEFAULT).pairs == found.pairs
