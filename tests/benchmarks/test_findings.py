"""The benchmark of all findings, as small as it can be."""

from __future__ import annotations

from tests.benchmarks.findings import OUTLETS, reports, table
from viewer.engine.pipeline import analyse


def test_reports_are_the_same_again_and_share_passages_within_an_event() -> None:
    made = reports(2 * OUTLETS)
    assert made == reports(2 * OUTLETS)
    assert all(500 < a.words < 900 for a in made)
    pairs = analyse(made).pairs
    assert pairs
    assert {int(p.a[:5]) // OUTLETS == int(p.b[:5]) // OUTLETS for p in pairs} == {True}


def test_the_table_names_every_part() -> None:
    text = "\n".join(table(OUTLETS))
    for part in ("analyse", "names", "quotes", "facts", "headlines", "timeline", "clusters", "omissions"):
        assert f"  {part} " in text
