"""Metadata: what pages say is read, and a sentence of the story is never taken for it."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus import boilerplate
from viewer.corpus.article import Metadata
from viewer.corpus.metadata import read

LEAD = "Officials said on Tuesday that the bridge over the river would open again before the winter comes."
STORY = f"{LEAD}\n\nWork had stopped in May, when the money ran out, said the mayor of the other town."


def of(text: str) -> Metadata:
    return read(text, boilerplate.find(text))


@pytest.mark.parametrize(
    "headline",
    [
        "Bridge to open before the winter",
        "Will the bridge open?",
        "Bridge to open, says U.S.",
        "桥将在冬天前开放",
    ],
)
def test_headline_above_a_blank_line(headline: str) -> None:
    found = of(f"\n  {headline} \n\n{STORY}")
    assert found.title == headline
    assert found.title_span is not None
    assert found.title_span.of(f"\n  {headline} \n\n{STORY}") == headline


@pytest.mark.parametrize(
    "top",
    [
        "Bridge to open\n17 January 2020\n\n",
        "Bridge to open\nBy Jane Doe\n\n",
        "Bridge to open\nBERLIN (dpa) - ",
        "Bridge to open\n",
        "World\n\nBridge to open\n\n",
        "17 January 2020\n\nBridge to open\n\n",
        "Bridge to open\n\nBridge to open\n",
        "---\ntitle: Bridge to open\ndate: 2020-01-17\n---\n\n",
        "Title: Bridge to open\n\n",
    ],
)
def test_headline_in_other_places(top: str) -> None:
    assert of(top + STORY).title == "Bridge to open"


def test_a_headline_on_two_lines_is_one() -> None:
    assert of(f"Bridge over the river to open\nbefore the winter\n\n{STORY}").title == (
        "Bridge over the river to open before the winter"
    )


def test_without_a_headline_the_first_words_stand_in() -> None:
    found = of(STORY)
    assert found.title_span is None
    assert found.title == "Officials said on Tuesday that the bridge over the river would open…"
    assert of(f"BERLIN (AP) — {STORY}").title == found.title


def test_a_text_of_one_word() -> None:
    assert of("Bridge") == Metadata(title="Bridge")
    assert of("") == Metadata()


def test_wrapped_paragraphs_are_no_headline() -> None:
    wrapped = "Officials said on Tuesday that the bridge\nover the river would open again in the\nwinter.\n"
    assert of(wrapped).title_span is None


@pytest.mark.parametrize(
    ("opening", "dateline", "credits"),
    [
        ("BAGHDAD (AP) — ", "BAGHDAD", ("Associated Press",)),
        ("HARTFORD, Conn. — ", "HARTFORD, Conn.", ()),
        ("NEW YORK – ", "NEW YORK", ()),
        ("Bagdad (AFP) – ", "Bagdad", ("AFP",)),
        ("LONDON/PARIS, Jan 5 (Reuters) - ", "LONDON/PARIS, Jan 5", ("Reuters",)),
        ("МОСКВА (TASS) — ", "МОСКВА", ("TASS",)),
        ("UPDATE — ", "", ()),
        ("HOME > NEWS - ", "", ()),
        ("Baghdad – ", "", ()),
        ("The mayor (a Democrat) — ", "", ()),
        ("AL-ASAD AIRBASE, Iraq — ", "AL-ASAD AIRBASE, Iraq", ()),
    ],
)
def test_dateline(opening: str, dateline: str, credits: tuple[str, ...]) -> None:
    found = of(f"Bridge to open\n\n{opening}{STORY}")
    assert (found.dateline, found.credits) == (dateline, credits)


@pytest.mark.parametrize(
    ("line", "byline", "credits"),
    [
        ("By Jane Doe", "Jane Doe", ()),
        ("By Jane Doe and John van Roe", "Jane Doe, John van Roe", ()),
        ("By JANE DOE, Associated Press", "JANE DOE", ("Associated Press",)),
        ("By The Associated Press", "", ("Associated Press",)),
        ("By Jane Doe | January 17, 2020", "Jane Doe", ()),
        ("Reuters", "", ("Reuters",)),
        ("By the river the mayor waits", "", ()),
    ],
)
def test_byline(line: str, byline: str, credits: tuple[str, ...]) -> None:
    found = of(f"Bridge to open\n\n{line}\n\n{STORY}")
    assert (found.byline, found.credits) == (byline, credits)


@pytest.mark.parametrize(
    ("ending", "credits"),
    [
        ("“No comment,” the ministry told AFP.", ("AFP",)),
        ("Associated Press writer Jane Doe contributed from Paris.", ("Associated Press",)),
        ("The winter begins in December. (Reuters)", ("Reuters",)),
        ("The mayor on the bridge. (Photo by Jane Doe / AFP)", ()),
        ("The AP stylebook says so.", ()),
    ],
)
def test_agency_credits(ending: str, credits: tuple[str, ...]) -> None:
    assert of(f"Bridge to open\n\n{STORY}\n\n{ending}").credits == credits


@pytest.mark.parametrize(
    ("ending", "outlet", "byline"),
    [
        ("Jane Doe is a senior reporter for Example News.", "Example News", "Jane Doe"),
        ("© 2021 The Daily Example. All rights reserved.", "The Daily Example", ""),
        ("The mayor is an editor at heart.", "", ""),
        ("© Jane Doe/Example", "", ""),
    ],
)
def test_outlet(ending: str, outlet: str, byline: str) -> None:
    found = of(f"Bridge to open\n\n{STORY}\n\n{ending}")
    assert (found.outlet, found.byline) == (outlet, byline)


def test_key_block() -> None:
    found = of(f"Title: Bridge to open\nDate: 17 Jan 2020\nSource: Daily Example\nBy: Jane Doe\n\n{STORY}")
    assert (found.title, found.outlet, found.byline) == ("Bridge to open", "Daily Example", "Jane Doe")
    assert found.date == datetime.date(2020, 1, 17)


def test_a_colon_in_a_headline_is_no_block() -> None:
    assert of(f"Source: bridge will open\n\n{STORY}").outlet == ""


def test_a_date_in_the_story_is_not_that_of_the_article() -> None:
    assert of(f"Bridge to open\n\n{STORY}\n\n17 January 2020\n\nThe work began.").date is None
    assert of(f"Bridge to open\n\nOn January 17, 2020, the work began.\n\n{STORY}").date is None


@given(st.lists(st.one_of(st.text(max_size=40), st.sampled_from(["BONN (AP) — x", "By Jo Doe", "Title: x"]))))
def test_any_text_is_answered_and_the_title_stands_in_it(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = of(text)
    assert len(found.title) <= 400
    if found.title_span:
        assert " ".join(found.title_span.of(text).split()) == found.title


def test_a_line_of_a_byline_and_a_date_tells_both() -> None:
    text = "Level of the lake rises\n\n{}\n\nThe level rose on 21 August 2018, the ministry said on Friday."
    for line, names in (
        ("By Jane Q. Editor | March 23, 2019", "Jane Q. Editor"),
        ("Anna Reed • 23 March 2019", "Anna Reed"),
        ("By Anna Reed and Bo Lee, 23 March 2019", "Anna Reed, Bo Lee"),
        ("By Associated Press | March 23, 2019", ""),
    ):
        told = of(text.format(line))
        assert (told.title, told.byline, str(told.date)) == ("Level of the lake rises", names, "2019-03-23")
