"""What is known of a passage, in sentences for a reader."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.engine.evidence import CLAIMS, once_in
from viewer.engine.passages import Passage
from viewer.ui.screenpair import ScreenPair
from viewer.ui.wording import isolated, number, percent


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("why", text)


def shared_line(passage: Passage) -> str:
    """For example "32 words shared, of 47 in A and 38 in B."."""
    first, second = passage.words
    return tr("{shared} words shared, of {a} in A and {b} in B.").format(
        shared=number(passage.shared), a=number(first), b=number(second)
    )


def chance_line(passage: Passage) -> str:
    """How seldom unrelated articles have as much in common."""
    if not passage.found:
        return tr("You joined or split this passage: how unlikely it is by chance was not asked.")
    claim = once_in(passage.evidence)
    if claim == 1:
        return tr("Too short, or of too common words, to say how likely chance is.")
    if claim == CLAIMS[-1]:
        return tr("By chance: less than once in a million comparisons of unrelated articles.")
    return tr("By chance: less than once in {n} comparisons of unrelated articles.").format(n=number(claim))


def carried_line(passage: Passage, pair: ScreenPair) -> str:
    """The rare words that carry a passage, as A has them; empty where there are none."""
    said = [isolated(a.of(pair.a.text)) for a, _ in passage.telling]
    return tr("Carried by: {words}").format(words=", ".join(said)) if said else ""


def score_line(passage: Passage) -> str:
    """The score, and what it means."""
    return tr(
        "Score {score}: so much of the passage is shared, rare words weighing more than common ones."
    ).format(score=percent(passage.score))


def why(pair: ScreenPair, passage: int) -> list[str]:
    """All of it, a sentence each."""
    found = pair.passages[passage]
    lines = (shared_line(found), chance_line(found), carried_line(found, pair), score_line(found))
    return [line for line in lines if line]
