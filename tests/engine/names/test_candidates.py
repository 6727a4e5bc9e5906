"""What is a name in one article, and what has a capital for another reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.making import article
from viewer.corpus.article import Boilerplate
from viewer.engine.names.finding import find_names
from viewer.text.spans import Span


def forms(*texts: str) -> set[str]:
    names = find_names([article(str(n), t) for n, t in enumerate(texts)]).names
    return {f.text for name in names for f in name.forms}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The U.S.-led coalition met on Thursday, Iraqi officials said.", {"U.S."}),
        ("Political blocs met. Lawmakers voted. Despite that, Saturday was calm.", set()),
        ("A deal between Israel and Hamas ended the Israel-Hamas war.", {"Israel", "Hamas"}),
        ("He saw Martin O'Malley and Osama bin Laden in Sana'a.",
         {"Martin O'Malley", "Osama bin Laden", "Sana'a"}),
        ("It was a matter for the Department of Health and Human Services.",
         {"Department of Health and Human Services"}),
        ("Sen. Dianne Feinstein (D-Calif.) spoke with Sen. Jack Reed (D-R.I.).",
         {"Dianne Feinstein", "Jack Reed"}),
        ("A plan by Merkel and Justice Department lawyers failed.", {"Merkel", "Justice Department"}),
        ("WASHINGTON (AP) — Joint talks went on.", {"AP"}),
        ("He was FIRED by Eric Cantor in May.", {"Eric Cantor"}),
        ("A group of Missourians and Democrats came.", set()),
    ],
)  # fmt: skip
def test_names(text: str, wanted: set[str]) -> None:
    assert forms(text) == wanted


def test_a_headline_in_title_case_names_whom_the_story_names() -> None:
    text = "Embattled Minister To Leave As Protests Shake Freedonia\n\nProtests shook Freedonia last night."
    assert forms(text) == {"Freedonia"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قال رئيس الوزراء العراقي محمد شياع السوداني يوم الخميس إن بغداد ترفض ذلك.", set()),
        ("国家主席习近平星期四在北京会见了美国总统拜登。", set()),
        ("Die Regierung will die Steuern senken, sagte Frau Baerbock der Zeitung am Montag.",
         {"Baerbock"}),
        ("Le ministre a dit que M. Darmanin est dans la ville avec les autres.", {"Darmanin"}),
        ("El presidente dijo que el Ministerio de Defensa no quiso hablar de la guerra en la ciudad.",
         {"Ministerio de Defensa"}),
    ],
)  # fmt: skip
def test_other_languages_keep_to_what_is_sure(text: str, wanted: set[str]) -> None:
    assert forms(text) == wanted


def test_boilerplate_takes_no_part() -> None:
    text = "A photo by Ayman Henna. The story tells of Barham Saleh."
    made = replace(article("a", text), boilerplate=(Boilerplate(Span(0, 23), "photo credit"),))
    assert {n.name for n in find_names([made]).names} == {"Barham Saleh"}


def test_two_of_one_surname_are_told_apart() -> None:
    text = "President Bill Clinton met Hillary Clinton. Mr. Clinton spoke. Mrs. Clinton sang. Clinton left."
    names = find_names([article("a", text)]).names
    counts = {n.name: sum(len(f.mentions) for f in n.forms) for n in names}
    assert counts == {"Bill Clinton": 2, "Hillary Clinton": 2, "Clinton": 1}
