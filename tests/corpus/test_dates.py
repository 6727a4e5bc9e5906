"""Dates: read where they can be read in one way, on lines that hold nothing else."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus.dates import in_name, read, read_line


@pytest.mark.parametrize(
    "line",
    [
        "17 January, 2020",
        "January 17, 2020",
        "Jan. 17, 2020",
        "2020-01-17",
        "2020-01-17T10:00:00Z",
        "Published: Friday, Jan 17, 2020 at 10:30 a.m. ET",
        "Last updated on 17th January 2020",
        "17. Januar 2020, 10:30 Uhr",
        "le 17 janvier 2020 à 10h30",
        "17 de enero de 2020",
        "17 января 2020",
        "17.01.2020",
        "17/01/2020",
        "01/17/2020",
        "2020年1月17日",
    ],
)
def test_date_lines(line: str) -> None:
    assert read_line(line) == datetime.date(2020, 1, 17)


@pytest.mark.parametrize(
    "line",
    [
        "03/04/2020",
        "31 June 2020",
        "It began on January 17, 2020, they said",
        "17 Troopers 2020",
        "In 2020",
        "May 2020",
        "1 ſept 2020",
        "",
    ],
)
def test_no_date(line: str) -> None:
    assert read_line(line) is None


def test_a_value_may_hold_more() -> None:
    assert read("Friday 17 January 2020 (updated twice)") == datetime.date(2020, 1, 17)


@given(
    st.dates(datetime.date(1600, 1, 1), datetime.date(2199, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d.%m.%Y"]),
)
def test_numbered_dates_come_back(date: datetime.date, form: str) -> None:
    assert read_line(date.strftime(form)) == date


@given(st.text(max_size=120))
def test_any_line_is_answered(line: str) -> None:
    assert read_line(line) is None or read(line) is not None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2020-01-31 Bridge opens.txt", "2020-01-31"),
        ("daily_20200131_bridge.html", "2020-01-31"),
        ("bridge.2020.01.31.txt", "2020-01-31"),
        ("2020-01-31 to 2020-02-01.txt", "None"),
        ("2020-13-31.txt", "None"),
        ("31-01-2020.txt", "None"),
        ("000_20200131ab.txt", "None"),
        ("1202001311.txt", "None"),
        ("2020-0131.txt", "None"),
    ],
)
def test_the_day_in_a_name_is_one_day_with_the_year_first(name: str, day: str) -> None:
    assert str(in_name(name)) == day
