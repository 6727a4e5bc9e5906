"""The use cases: what goes in and comes out are plain values that agree with each other."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from viewer import workspace
from viewer.assets import samples
from viewer.engine.progress import Cancelled
from viewer.export.writing import NotWritten


def test_results_cross_process_borders() -> None:
    corpus = workspace.load([samples()])
    analysis = workspace.analyse(corpus.articles)
    a, b = corpus.articles[0], corpus.articles[2]
    comparison = workspace.compare(a, b)
    for value in (corpus, analysis, comparison):
        assert pickle.loads(pickle.dumps(value)) == value


def test_a_pair_found_in_the_folder_is_compared_as_found_in_either_direction() -> None:
    corpus = workspace.load([samples()])
    pair = workspace.analyse(corpus.articles).pairs[0]
    articles = {a.id: a for a in corpus.articles}
    a, b = articles[pair.a], articles[pair.b]
    there, back = workspace.compare(a, b, pair), workspace.compare(b, a, pair)
    assert there.pair.passages == pair.passages
    assert (back.pair.a, back.pair.b) == (pair.b, pair.a)
    assert back.pair.passages == pair.swapped().passages
    assert len(there.changes) == len(there.pair.passages)


def test_an_article_compared_with_itself_is_one_verbatim_passage() -> None:
    (article,) = workspace.load([next(samples().glob("000*"))]).articles
    comparison = workspace.compare(article, article)
    assert comparison.pair.shared_a == comparison.pair.shared_b == 1
    assert {p.kind for p in comparison.pair.passages} == {"verbatim"}
    assert not any(changes for passage in comparison.changes for changes in passage)


def test_work_is_stopped_by_its_progress() -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    corpus = workspace.load([samples()])
    with pytest.raises(Cancelled):
        workspace.load([samples()], stop)
    with pytest.raises(Cancelled):
        workspace.analyse(corpus.articles, stop)


def test_a_report_that_is_stopped_is_not_written(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    corpus = workspace.load([samples()])
    analysis = workspace.analyse(corpus.articles)
    with pytest.raises(Cancelled):
        workspace.write_report(tmp_path / "r.html", corpus, analysis, stop)
    assert list(tmp_path.iterdir()) == []
    workspace.write_report(tmp_path / "r.html", corpus, analysis)
    assert "<title>" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_report_never_replaces_an_article(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Some words of a story.")
    corpus = workspace.load([source])
    with pytest.raises(NotWritten):
        workspace.write_report(source, corpus, workspace.analyse(corpus.articles))
    assert source.read_text() == "Some words of a story."
