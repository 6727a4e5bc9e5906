"""How right the bearers of names are, on labelled pairs and texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.engine.making import article
from tests.engine.names.labelled_pairs import Pair
from tests.engine.names.labelled_texts import Case
from viewer.engine.names.finding import find_names
from viewer.engine.names.values import Name

_FRAME = (
    "Delegates gathered in Geneva this week to hear the findings of the panel. According to a statement, "
    "the report was welcomed by {name} before talks ended. Ingrid Falkenrath of the Orion Institute said the "
    "meeting had been useful, and Tobias Wennerholm agreed. Many observers had expected {name} to object."
)
_TITLED = _FRAME.replace("by {name}", "by Minister {name}", 1)


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of what was said and right, said in all, and to be said."""

    right: int
    said: int
    wanted: int

    @property
    def precision(self) -> float:
        """The part of what was said that is right; 1 where nothing was said."""
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        """The part of what was to be said that was."""
        return self.right / self.wanted if self.wanted else 1.0


def are_one(pair: Pair) -> bool:
    """Whether two articles of one event, each with a name of the pair, are said to name one bearer."""
    frame = _TITLED if pair.is_person else _FRAME
    articles = [article(i, frame.format(name=name)) for i, name in (("a", pair.one), ("b", pair.other))]
    return any(
        {"a", "b"} <= {m.article for f in name.forms for m in f.mentions if f.text in (pair.one, pair.other)}
        for name in find_names(articles).names
    )


def score_of_pairs(pairs: Iterable[Pair]) -> Score:
    """Precision and recall of saying that two names are one bearer's."""
    answers = [(are_one(pair), pair.same) for pair in pairs]
    return Score(sum(s and t for s, t in answers), sum(s for s, _ in answers), sum(t for _, t in answers))


def found(case: Case) -> list[frozenset[str]]:
    """The bearers that are found in a case, each as its forms."""
    names = find_names([article(str(n), text) for n, text in enumerate(case.texts)]).names
    return [forms_of(name) for name in names]


def forms_of(name: Name) -> frozenset[str]:
    return frozenset(f.text for f in name.forms)


def score_of_texts(cases: Sequence[Case]) -> Score:
    """Precision and recall of bearers; right is a bearer with all its forms and no other."""
    right = said = wanted = 0
    for case in cases:
        have, want = found(case), [frozenset(b) for b in case.bearers]
        right += sum(h in want for h in have)
        said += len(have)
        wanted += len(want)
    return Score(right, said, wanted)
