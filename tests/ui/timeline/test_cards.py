"""The timeline as cards."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from tests.ui.conftest import article
from viewer.engine.across.values import Appearance, Timeline, TimelineRow
from viewer.engine.analysis import Analysis, Cluster, Witness
from viewer.engine.findings import Findings
from viewer.text.spans import Span
from viewer.ui.findings.material import Material
from viewer.ui.timeline.cards import credited, is_over_days, timeline_cards

TEXT = "The army said the raid killed ten."


def day(number: int) -> datetime.date:
    return datetime.date(2020, 1, number)


@pytest.fixture
def row() -> TimelineRow:
    witnesses = [Witness(name, Span(0, len(TEXT))) for name in "abcd"]
    appearances = (
        Appearance(witnesses[0], day(3), ()),
        Appearance(witnesses[1], day(3), ("AFP",)),
        Appearance(witnesses[2], day(7), ("AFP", "Reuters")),
    )
    return TimelineRow(Cluster("x", tuple(witnesses)), appearances, (witnesses[3],))


@pytest.fixture
def material(qapp: object, row: TimelineRow) -> Material:
    findings = Findings(timeline=Timeline((row,)))
    return Material(tuple(article(name, TEXT) for name in "abcd"), Analysis(), findings)


def test_lines_stand_by_date_with_the_undated_last(material: Material, row: TimelineRow) -> None:
    (card,) = timeline_cards(material, [row]).cards
    assert [line.article for line in card.lines] == ["a", "b", "c", "d"]
    assert [line.note for line in card.lines] == [
        "3 Jan 2020 · appears earliest in this folder",
        "3 Jan 2020 · appears earliest in this folder",
        "7 Jan 2020 · 4 days later",
        "no date",
    ]
    assert card.about == "3 Jan 2020 to 7 Jan 2020 · 4 articles"


def test_agencies_are_marked(material: Material, row: TimelineRow) -> None:
    (card,) = timeline_cards(material, [row]).cards
    assert credited(row) == ["AFP", "Reuters"]
    assert card.verdict == "AFP, Reuters credited"
    assert card.lines[1].under == "AFP credited" and card.lines[0].under == ""


def test_dots_lie_between_the_first_and_the_last_day(material: Material, row: TimelineRow) -> None:
    dated = timeline_cards(material, [row])
    assert [dated.places.get(line) for line in dated.cards[0].lines] == [0.0, 0.0, 1.0, None]


def test_one_day_alone_has_no_dots_and_claims_no_order(material: Material, row: TimelineRow) -> None:
    same = replace(row, appearances=row.appearances[:2])
    dated = timeline_cards(material, [same])
    assert not is_over_days(same) and not dated.places
    assert [line.note for line in dated.cards[0].lines] == ["3 Jan 2020", "3 Jan 2020", "no date"]
