"""A sentence with values is the English sentence, and can be said again in other words."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from viewer.text.filled import Filled

FRENCH = {
    "{path} cannot be written: {reason}": "impossible d’écrire {path} : {reason}",
    "no such folder": "ce dossier n’existe pas",
}


def french(form: str) -> str:
    return FRENCH[form]


def test_it_is_the_english_sentence() -> None:
    sentence = Filled("{count} of {all}", count=2, all=3)
    assert sentence == "2 of 3" and f"{sentence}." == "2 of 3."


@given(st.text())
def test_values_are_never_taken_for_forms(path: str) -> None:
    reason = Filled("no such folder")
    sentence = Filled("{path} cannot be written: {reason}", path=path, reason=reason)
    assert sentence == f"{path} cannot be written: no such folder"
    assert sentence.said(french) == f"impossible d’écrire {path} : ce dossier n’existe pas"


def test_a_sentence_without_values_may_hold_braces() -> None:
    assert Filled("{x").said(str.upper) == "{X"


def test_it_goes_whole_from_one_process_to_another() -> None:
    reason = Filled("{path} cannot be written: {reason}", path="x", reason=Filled("no such folder"))
    again = pickle.loads(pickle.dumps(reason))
    assert again == reason and again.said(french) == reason.said(french)
