"""Credits and legal notices below a story are set aside; no sentence of a story is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus import boilerplate, metadata, notices
from viewer.engine import align

STORY = "Officials said on Tuesday that the bridge over the river would open again before the winter."
OTHER = "Nobody had expected the orchestra to sell out three evenings in a row, its director wrote."


@pytest.mark.parametrize(
    "line",
    [
        "The Associated Press contributed to this report.",
        "Reuters contributed to this report.",
        "Associated Press writers Jane Doe in Baghdad and Ann Smith in Beirut contributed to this report.",
        "Jane Doe contributed reporting from Paris.",
        "(Reporting by Jane Doe and John Roe; Editing by Ann Smith-Jones)",
        "Writing by Jane Doe; Editing by John Roe",
        "Additional reporting by Jane Doe in Paris.",
        "—With assistance from John Smith.",
        "With files from Reuters",
        "Our Standards: The Thomson Reuters Trust Principles.",
        "(AFP, Reuters, dpa)",
        "dw/sms (AP, AFP)",
        "Mit Material von dpa und AFP",
        "(avec Reuters)",
        "Con información de EFE",
        "المصدر: رويترز",
        "(أ ف ب)",
    ],
)
def test_credits(line: str) -> None:
    assert notices.reason(line) == notices.CREDIT


@pytest.mark.parametrize(
    "line",
    [
        "This material may not be published, broadcast, rewritten or redistributed.",
        "No part of this may be reproduced without the prior written permission of the publisher.",
        "You agree to not reproduce the report without the express written permission of us.",
        "The views expressed are the author’s own and do not necessarily reflect those of the paper.",
        "This article was originally published on The Example. Read the original article.",
        "Republish our articles for free, online or in print, under a Creative Commons license.",
        "By using this site you agree to our Terms of Use and Privacy Policy.",
        "The department is committed to protecting your privacy.",
        "Got a news tip? Email us at news@example.org",
        "Die Beiträge geben nicht notwendigerweise die Meinung der Redaktion wieder.",
        "Las opiniones no reflejan necesariamente la postura del diario.",
    ],
)
def test_legal_notices(line: str) -> None:
    assert notices.reason(line) == notices.LEGAL


@pytest.mark.parametrize(
    "line",
    [
        STORY,
        "She contributed to this report by the committee, the minister said.",
        "He contributed to this report.",
        "Reporting by journalists was restricted in the region.",
        "Writing by hand is slower, the study found.",
        "Journalists may not enter the zone without the prior written permission of the ministry, he said.",
        "The photo was originally published on a social network, police said.",
        "“No part of this may be reproduced without the written permission of the publisher,” she read out.",
        "The company said it was open about its terms and its privacy policy.",
        "He got a tip and a story out of it.",
        "This story has been corrected to show that the fire broke out on Monday.",
        "Editor’s note: An earlier version of this article misstated the minister’s age.",
        "This story has been updated.",
        "With help from her brother she won.",
        "Avec Paris, rien ne va plus.",
    ],
)
def test_a_story_and_its_corrections_stay(line: str) -> None:
    assert notices.reason(line) == ""


def test_two_articles_that_share_only_a_credit_share_nothing() -> None:
    line = "Associated Press writers Jane Doe in Baghdad and Ann Smith in Beirut contributed to this report."
    assert align(f"{STORY}\n\n{line}", f"{OTHER}\n\n{line}") == []


def test_a_credit_set_aside_still_names_the_agency() -> None:
    text = f"A bridge opens\n\n{STORY}\n\nReuters contributed to this report."
    aside = boilerplate.find(text)
    assert [b.reason for b in aside] == [notices.CREDIT]
    assert metadata.read(text, aside).credits == ("Reuters",)


@given(st.text(max_size=600))
def test_any_line_ends_quickly_in_a_known_reason(line: str) -> None:
    assert notices.reason(line.strip()) in ("", notices.CREDIT, notices.LEGAL)
