"""Four articles: what the base shares with each of the others is known by hand."""

import pytest

from tests.ui.conftest import article
from viewer.engine.pipeline import compare
from viewer.ui.screenpair import ScreenPair
from viewer.ui.several.collation import Collation

LEAD = (
    "The ministry said on Thursday that forty-two houses along the northern canal had been flooded overnight."
)
LEAD_CUT = "The ministry said that forty-two houses along the northern canal had been flooded overnight."
QUOTE = "“We have never measured such a level in this valley before,” said the engineer Maria Kowalczyk."
QUOTE_NEW = "“We have never measured such a level in this valley before,” said the geologist Maria Kowalczyk."
OTHER = (
    "A heron was seen by the lock keeper near the old mill, and children fed it bread until the evening came."
)

BASE = f"Houses flooded\n\n{LEAD} Only the first paper adds this remark about pumps and hoses.\n\n{QUOTE}\n"
SECOND = f"{OTHER}\n\n{QUOTE_NEW}\n\nAs was reported, {LEAD_CUT}\n"
THIRD = f"A quiet day\n\n{QUOTE}\n"
FOURTH = f"Nothing of this\n\n{OTHER}\n"


def collate(base: str, *others: str) -> Collation:
    """Texts compared with a base."""
    first = article("a.txt", base)
    found = []
    for n, text in enumerate(others):
        second = article(f"{n}.txt", text)
        found.append(ScreenPair(first, second, compare(first, second)).prepare())
    return Collation.of(first, tuple(found))


@pytest.fixture(scope="session")
def flood() -> Collation:
    """The base, one that has both its passages in another order, one that has one, and one with none."""
    return collate(BASE, SECOND, THIRD, FOURTH)
