"""The benchmarks of the aligner, as small as they can be: they run, and measure what they say."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from itertools import pairwise
from pathlib import Path

import pytest

from tests.benchmarks import aligning, measuring
from tests.benchmarks.aligning import Sizes
from tests.benchmarks.hostile import CASES
from tests.benchmarks.madeup import Writer
from tests.benchmarks.measuring import OURS, Job, Result
from tests.benchmarks.peers import PEERS, WORD_BY_WORD
from tests.benchmarks.plot import plot


def test_a_writer_writes_the_same_again_and_plants_what_it_says() -> None:
    pair = Writer(4).pair(2000)
    assert pair == Writer(4).pair(2000)
    assert pair != Writer(5).pair(2000)
    assert {p.kind for p in pair.planted} == {"verbatim", "edited"}
    for planted in pair.planted:
        same = planted.a.of(pair.a) == planted.b.of(pair.b)
        assert same == (planted.kind == "verbatim")
    assert 1800 < len(pair.a.split()) < 2300


@pytest.mark.parametrize("case", CASES)
def test_hostile_texts_are_as_long_as_asked(case: str) -> None:
    for text in CASES[case].make(500):
        assert 400 <= len(text.split()) <= 1000 or case == "one endless word"


@pytest.mark.parametrize("name", WORD_BY_WORD)
def test_a_peer_gives_spans_of_equal_words(name: str) -> None:
    a, b = (
        "Today the ferry struck a submerged rock, they said.",
        "The ferry struck a submerged rock, he said.",
    )
    assert [(x.of(a), y.of(b)) for x, y in PEERS[name](a, b)] == [("ferry struck a submerged rock",) * 2]


def test_a_measurement_in_its_own_process() -> None:
    result = measuring.measured(Job("align", OURS, 400), 100)
    assert isinstance(result, Result)
    assert result.right == (1.0, 1.0)
    assert result.seconds > 0
    assert result.memory >= result.before > 10


def test_a_table_and_a_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aligning, "SHORT", Sizes((100, 200), (30,), (200,)))
    monkeypatch.setattr(aligning, "measured", lambda job, _limit: measuring.run(job))
    monkeypatch.setattr(aligning, "_there", lambda: ["rapidfuzz"])
    monkeypatch.setattr(measuring, "ENOUGH", 1e-9)
    aligning.main(["--short", "--picture", str(tmp_path / "cost.svg")])
    told = capsys.readouterr().out
    assert all(case in told for case in CASES)
    assert told.count("rapidfuzz") == 4
    drawn = ElementTree.parse(tmp_path / "cost.svg").getroot()
    names = [e.text for e in drawn.iter() if e.tag.endswith("text")]
    assert names.count(OURS) == 2
    assert names.count("rapidfuzz") == 2


def test_names_at_the_ends_of_lines_stand_clear_of_one_another() -> None:
    drawn = ElementTree.fromstring(plot({"a": {str(n): [(10, 1.0), (100, 2.0)] for n in range(4)}}))
    heights = [float(e.attrib["y"]) for e in drawn.iter() if e.tag.endswith("text") and e.text in {*"0123"}]
    assert all(y - x >= 12 for x, y in pairwise(heights))
