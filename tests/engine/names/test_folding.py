"""Folding leaves out changes that only put one form of a folded name for another, and nothing more."""

from __future__ import annotations

import pytest

from viewer.engine.names.folding import known_variants, without_variants
from viewer.engine.names.values import Form, Name, Names
from viewer.engine.passages import Change
from viewer.text.spans import Span

FORMS = ("Adil Abdul-Mahdi", "Adel Abdul Mahdi", "Abdul-Mahdi", "Abdul Mahdi")
NAMES = Names(
    (
        Name("mahdi", "person", FORMS[0], tuple(Form(f, ()) for f in FORMS)),
        Name(
            "is", "organisation", "Islamic State", tuple(Form(f, ()) for f in ("IS", "Islamic State", "ISIS"))
        ),
    )
)


def left(a: str, b: str, said_a: str, said_b: str, *ids: str) -> bool:
    """Whether the change from `said_a` to `said_b` is left where these names are folded."""
    change = Change("name", span(a, said_a), span(b, said_b))
    return without_variants([change], a, b, known_variants(NAMES, ids or ("mahdi", "is"))) == [change]


def span(text: str, said: str) -> Span:
    place, _, bare = said.rpartition("|")
    at = text.index(bare, text.index(place) + len(place) if place else 0)
    return Span(at, at + len(bare))


@pytest.mark.parametrize(
    ("a", "b", "said_a", "said_b"),
    [
        ("So Adil Abdul-Mahdi said", "So Adel Abdul Mahdi said", "Adil Abdul-Mahdi", "Adel Abdul Mahdi"),
        ("So Adil Abdul-Mahdi said", "So Adel Abdul Mahdi said", "Adil", "Adel"),
        ("So Adil Abdul-Mahdi said", "So Abdul-Mahdi said", "Adil ", "So |"),
        ("So Abdul-Mahdi's men", "So Adel Abdul Mahdi’s men", "Abdul-Mahdi's", "Adel Abdul Mahdi’s"),
        ("fight the Islamic State now", "fight IS now", "the Islamic State", "IS"),
    ],
)
def test_forms_of_one_name_are_left_out(a: str, b: str, said_a: str, said_b: str) -> None:
    assert not left(a, b, said_a, said_b)
    assert not left(b, a, said_b, said_a)


@pytest.mark.parametrize(
    ("a", "b", "said_a", "said_b"),
    [
        (
            "So Adil Abdul-Mahdi said",
            "So Adel Abdul Mahdi told",
            "Adil Abdul-Mahdi said",
            "Adel Abdul Mahdi told",
        ),
        ("So Adil Abdul-Mahdi said", "So Barham Saleh said", "Adil Abdul-Mahdi", "Barham Saleh"),
        ("So Abdul-Mahdi's men", "So Abdul Mahdi men", "Abdul-Mahdi's", "Abdul Mahdi"),
        ("fight the Islamic State now", "fight him now", "the Islamic State", "him"),
        ("fight IS now", "fight Abdul Mahdi now", "IS", "Abdul Mahdi"),
        ("fight IS, now", "fight IS (now", ", ", " ("),
        ("fight the IS now", "fight IS now", "the ", "fight| "),
    ],
)
def test_everything_else_is_kept(a: str, b: str, said_a: str, said_b: str) -> None:
    assert left(a, b, said_a, said_b)
    assert left(b, a, said_b, said_a)


def test_a_name_that_is_not_folded_counts() -> None:
    assert left("So Adil Abdul-Mahdi", "So Adel Abdul Mahdi", "Adil", "Adel", "is")


def test_two_forms_can_be_asked_for() -> None:
    variants = known_variants(NAMES, ["is", "gone"])
    assert variants.same("the Islamic State", "ISIS")
    assert not variants.same("Islamic State", "Adil Abdul-Mahdi")
    assert not known_variants(NAMES, [])
