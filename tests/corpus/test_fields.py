"""Fields: what is written is read back, what can be read in two ways is read in none."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus.article import Metadata
from viewer.corpus.fields import FIELDS, NOTHING, refusal, value_of, written

ZONES = st.one_of(
    st.none(),
    st.integers(-14 * 60, 14 * 60).map(lambda m: datetime.timezone(datetime.timedelta(minutes=m))),
)
DAYS = st.dates(datetime.date(1600, 1, 1), datetime.date(2199, 12, 31))
TIMES = st.times().map(lambda t: t.replace(microsecond=0))
MOMENTS = st.builds(lambda d, t, z: datetime.datetime.combine(d, t, z), DAYS, TIMES, ZONES)
AGENCIES = st.lists(st.sampled_from(["AFP", "Reuters", "Associated Press", "Our Desk"]), unique=True)


@given(DAYS, MOMENTS, AGENCIES)
def test_what_is_written_is_read_back(
    date: datetime.date, updated: datetime.datetime, credits: list[str]
) -> None:
    told = Metadata(title="A title", date=date, updated=updated, credits=tuple(credits), language="pt-BR")
    for field in FIELDS:
        text = written(told, field)
        assert refusal(field, text) == ""
        value = value_of(field, text)
        assert (NOTHING[field] if value is None else value) == getattr(told, field)


@given(st.sampled_from(FIELDS), st.text())
def test_any_text_has_a_value_or_none(field: str, text: str) -> None:
    assert value_of(field, text) is not None or not text.strip() or field in ("date", "updated", "credits")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2020-01-31", datetime.date(2020, 1, 31)),
        ("31 janvier 2020", datetime.date(2020, 1, 31)),
        ("2020-01-31T10:00:00Z", datetime.date(2020, 1, 31)),
        ("03/04/2020", None),
        ("2020-02-30", None),
        ("yesterday", None),
    ],
)
def test_dates(text: str, value: datetime.date | None) -> None:
    assert value_of("date", text) == value
    assert bool(refusal("date", text)) == (value is None)


@pytest.mark.parametrize("text", ["2020-01-31 14:05 +01:00", "2020-01-31T14:05+01", "2020-01-31 13:05 UTC"])
def test_a_time_is_the_same_moment_however_its_zone_is_written(text: str) -> None:
    moment = value_of("updated", text)
    assert isinstance(moment, datetime.datetime)
    assert moment.astimezone(datetime.UTC).isoformat() == "2020-01-31T13:05:00+00:00"


def test_a_zone_is_no_part_of_a_day() -> None:
    assert value_of("updated", "2020-01-31") == datetime.datetime(2020, 1, 31)
    assert written(Metadata(updated=datetime.datetime(2020, 1, 31)), "updated") == "2020-01-31"


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("updated", "2020-01-31 14:05", "at noon"),
        ("language", "pt-BR", "Portuguese, mostly"),
        ("url", "https://example.org/a?b#c", "no address"),
        ("url", "www.example.org/story", "example"),
        ("outlet", "The Daily", "x" * 1001),
    ],
)
def test_what_is_no_value_is_refused_with_a_reason(field: str, good: str, bad: str) -> None:
    assert refusal(field, good) == "" and refusal(field, "") == ""
    assert refusal(field, bad).endswith(".")


def test_agencies_have_their_usual_names_once() -> None:
    assert value_of("credits", "AP; Associated Press, Agence France-Presse") == ("Associated Press", "AFP")
