"""The findings in `scan --json`: the fields that are there, and offsets that hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from viewer import workspace
from viewer.assets import samples
from viewer.corpus.article import Corpus
from viewer.corpus.loading import of_text
from viewer.engine.analysis import Analysis
from viewer.export import json_form

FIELDS = ["quotes", "attribution", "contrasts", "facts", "names", "omissions", "headlines", "timeline"]


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return workspace.load([samples()])


@pytest.fixture(scope="module")
def value(corpus: Corpus) -> dict[str, Any]:
    analysis = workspace.analyse(corpus.articles)
    findings = workspace.findings(corpus.articles, analysis)
    read: dict[str, Any] = json.loads(json_form.dumps(json_form.scan(corpus, analysis, findings)))
    return read


def places(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"article", "start", "end", "text"} <= set(value):
            yield value
        for below in value.values():
            yield from places(below)
    elif isinstance(value, list):
        for below in value:
            yield from places(below)


def test_the_fields_stand_after_the_clusters(value: dict[str, Any]) -> None:
    assert list(value) == ["schema", "articles", "failed", "pairs", "clusters", *FIELDS, "copies"]
    assert value["schema"] == 1
    for name in set(FIELDS) - {"contrasts"}:
        assert value[name], f"the samples have {name}"


def test_every_text_is_the_range_of_its_article(value: dict[str, Any], corpus: Corpus) -> None:
    texts = {a.id: a.text for a in corpus.articles}
    told = list(places(value))
    assert len(told) > 100
    for place in told:
        assert texts[place["article"]][place["start"] : place["end"]] == place["text"]


def test_variants_have_a_reading_for_every_witness(value: dict[str, Any]) -> None:
    for cluster in value["clusters"]:
        table = cluster["variants"]
        assert len(table["witnesses"]) == len(cluster["witnesses"])
        for place in table["places"]:
            assert len(place["readings"]) == len(place["agreement"]) == len(table["witnesses"])


def test_facts_that_have_no_bound_say_null_and_the_rest_is_ordered(value: dict[str, Any]) -> None:
    for group in value["facts"]:
        for fact in group["facts"]:
            low, high = fact["value"]["low"], fact["value"]["high"]
            assert low is None or high is None or low <= high


def test_paragraphs_name_only_those_that_carry_them(value: dict[str, Any]) -> None:
    states = {
        c["state"] for a in value["omissions"] for p in a["paragraphs"] for c in p["carried_by"]
    }  # fmt: skip
    assert states <= {"carried", "reworded"}


@pytest.mark.parametrize("texts", [(), ("",), ("One headline\n\nAnd a story of few words.",)])
def test_little_or_nothing_gives_empty_fields(texts: tuple[str, ...]) -> None:
    corpus = Corpus(tuple(of_text(t, Path("a.txt"), "a.txt") for t in texts))
    findings = workspace.findings(corpus.articles, Analysis())
    value = json_form.scan(corpus, Analysis(), findings)
    assert json.loads(json_form.dumps(value)) and set(FIELDS) <= set(value)


def test_without_findings_the_scan_is_as_it_was(corpus: Corpus) -> None:
    assert not set(FIELDS) & set(json_form.scan(corpus, Analysis()))
