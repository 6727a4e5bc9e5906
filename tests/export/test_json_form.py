"""JSON: the shape of schema 1, and offsets that hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer import workspace
from viewer.assets import samples
from viewer.corpus.article import Article
from viewer.corpus.correcting import corrected
from viewer.corpus.loading import of_text
from viewer.engine.evidence import CLAIMS
from viewer.export import json_form
from viewer.workspace import compare

KINDS = {"verbatim", "edited", "reworded", "condensed"}
DESCRIBED = ["path", "title", "outlet", "date", "words", "sha256"]


@pytest.fixture(scope="module")
def articles() -> tuple[Article, ...]:
    return workspace.load([samples()]).articles


def compared(a: Article, b: Article) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(json_form.dumps(json_form.compare(a, b, workspace.compare(a, b))))
    return value


def places(value: object, side: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every {"start", "end", "text"} below a value, with the side it is of."""
    if isinstance(value, dict):
        if "text" in value:
            yield side, value
        for key, below in value.items():
            yield from places(below, key if key in {"a", "b"} else side)
    elif isinstance(value, list):
        for below in value:
            yield from places(below, side)


def test_the_shape_of_compare(articles: tuple[Article, ...]) -> None:
    value = compared(articles[0], articles[2])
    assert list(value) == ["schema", "a", "b", "shared", "passages"]
    assert value["schema"] == 1
    assert list(value["a"]) == list(value["b"]) == [*DESCRIBED, "boilerplate", "metadata"]
    assert list(value["b"]["boilerplate"][0]) == ["start", "end", "reason"]
    assert list(value["shared"]) == ["a", "b"]
    assert value["passages"]
    for passage in value["passages"]:
        exact = ["kind", "score", "a", "b", "segments"]
        assert list(passage) == [*exact, "words", "evidence", "telling"]
        assert passage["words"]["shared"] <= min(passage["words"]["a"], passage["words"]["b"])
        assert passage["evidence"]["once_in"] in CLAIMS
        assert passage["kind"] in KINDS and 0 <= passage["score"] <= 1
        assert passage["segments"]
        for segment in passage["segments"]:
            assert list(segment) == ["kind", "a", "b", "changes"]
            assert segment["kind"] in KINDS
            assert all(list(change) == ["type", "a", "b"] for change in segment["changes"])


def test_every_text_is_its_range(articles: tuple[Article, ...]) -> None:
    a, b = articles[0], articles[2]
    found = list(places(compared(a, b)["passages"]))
    assert {side for side, _ in found} == {"a", "b"}
    for side, place in found:
        text = (a if side == "a" else b).text
        assert list(place) == ["start", "end", "text"]
        assert place["text"] == text[place["start"] : place["end"]]


def test_offsets_are_those_of_the_file() -> None:
    """The contract: code points of the decoded file, so that other programs can cut the same ranges."""
    paths = sorted(samples().iterdir())
    a, b = (workspace.load([p]).articles[0] for p in (paths[0], paths[2]))
    passage = compared(a, b)["passages"][0]
    text = paths[0].read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    assert text[passage["a"]["start"] : passage["a"]["end"]] == passage["a"]["text"]


def test_swapping_the_articles_swaps_the_result(articles: tuple[Article, ...]) -> None:
    there, back = compared(articles[0], articles[2]), compared(articles[2], articles[0])
    assert (there["a"], there["b"], there["shared"]["a"]) == (back["b"], back["a"], back["shared"]["b"])
    pairs = {(p["a"]["start"], p["a"]["end"], p["b"]["start"], p["b"]["end"]) for p in there["passages"]}
    swapped = {(p["b"]["start"], p["b"]["end"], p["a"]["start"], p["a"]["end"]) for p in back["passages"]}
    assert pairs == swapped


def test_what_is_not_told_is_null(articles: tuple[Article, ...]) -> None:
    value = compared(articles[0], articles[3])
    assert value["a"]["outlet"] is None and value["a"]["date"] is None
    assert value["b"]["date"] == "2020-01-17"


def test_every_value_says_where_it_is_from(articles: tuple[Article, ...]) -> None:
    article = corrected(
        articles[0], {"outlet": "The Daily", "credits": "", "updated": "2020-01-31 9:05 +01:00"}
    )
    told = json.loads(json_form.dumps(json_form.compare(article, articles[1], compare(article, articles[1]))))
    assert told["a"]["outlet"] == "The Daily"
    metadata = told["a"]["metadata"]
    assert metadata["outlet"] == {"value": "The Daily", "origin": "reader", "start": None}
    assert metadata["credits"] == {"value": None, "origin": "reader", "start": None}
    assert metadata["updated"]["value"] == "2020-01-31T09:05:00+01:00"
    assert metadata["dateline"] == {"value": "BAGHDAD", "origin": "text", "start": 58}
    assert article.text[58:].startswith("BAGHDAD")
    assert "byline" not in metadata


def test_the_shape_of_scan(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    corpus = workspace.load([samples(), tmp_path])
    value = json.loads(json_form.dumps(json_form.scan(corpus, workspace.analyse(corpus.articles))))
    assert list(value) == ["schema", "articles", "failed", "pairs", "clusters", "copies"]
    assert all(list(a) == ["id", *DESCRIBED, "boilerplate", "metadata"] for a in value["articles"])
    assert value["failed"] == [{"path": str(tmp_path / "empty.txt"), "reason": "the file is empty"}]
    ids = {a["id"] for a in value["articles"]}
    for pair in value["pairs"]:
        assert list(pair) == ["a", "b", "shared_a", "shared_b", "passages", "score"]
        assert {pair["a"], pair["b"]} <= ids and pair["passages"] > 0
    scores = [p["score"] for p in value["pairs"]]
    assert scores == sorted(scores, reverse=True)
    texts = {a.id: a.text for a in corpus.articles}
    for cluster in value["clusters"]:
        assert list(cluster) == ["id", "witnesses"]
        for witness in cluster["witnesses"]:
            assert list(witness) == ["article", "start", "end", "text"]
            assert witness["text"] == texts[witness["article"]][witness["start"] : witness["end"]]


SENTENCE = st.sampled_from(
    [
        "The army said on Tuesday that it would leave the city soon. ",
        "“Nobody knows 🎉”, said a\u00a0man. ",
        "x\n\n",
    ]
)


@settings(max_examples=30)
@given(st.lists(SENTENCE | st.text(max_size=20)), st.lists(SENTENCE | st.text(max_size=20)))
def test_any_two_texts_give_valid_json(one: list[str], other: list[str]) -> None:
    a = of_text("".join(one), Path("a\ud800\n.txt"), "a")
    b = of_text("".join(other), Path("b.txt"), "b")
    text = json_form.dumps(json_form.compare(a, b, workspace.compare(a, b)))
    assert text.isascii()
    for side, place in places(json.loads(text)["passages"]):
        assert place["text"] == (a if side == "a" else b).text[place["start"] : place["end"]]
