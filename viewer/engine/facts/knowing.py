"""What is known of a fact beside its value: its thing, the words of its sentence, and the names near it.

Promises stems with their weights, so that two facts can be held together without looking at the texts again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.engine.facts.lines import Line
from viewer.engine.facts.reading import Read, Told
from viewer.engine.facts.weighing import Weights, stems
from viewer.text.folding import fold_word
from viewer.text.tokens import word_offsets

NEAR = 9
"""Words before and behind a date that say what happened on it."""
BEFORE = 0.6
"""What the sentence before counts for the event."""
ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "last", "latest", "previous", "earlier"})


@dataclass(frozen=True)
class Known:
    """A fact with the stems of its thing and of its sentence."""

    told: Told
    thing: frozenset[str]
    head: str
    event: Mapping[str, float]
    near: Mapping[str, float] = field(default_factory=dict)
    around: Mapping[str, float] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    """Stems near it of words without a capital: what is done, and not by whom."""
    ordinals: frozenset[str] = frozenset()


def known(article: Read, weights: Weights) -> list[Known]:
    """The facts of an article with what their sentences tell."""
    all_lines, told = article.lines, article.told
    events: dict[int, Mapping[str, float]] = {}

    def event(at: int) -> Mapping[str, float]:
        if at not in events:
            events[at] = weights.of_line(all_lines[at], article.language) if at >= 0 else {}
        return events[at]

    out = []
    for t in told:
        words = stems(w.lower() if not w.isupper() else w for w in _split(t.fact.thing))
        own, before = event(t.line), event(t.line - 1)
        around = {s: BEFORE * w for s, w in before.items()} | dict(own)
        near = _near(all_lines[t.line], t.place, own)
        head = "" if not words else words[0] if t.head_first else words[-1]
        line, first, last = all_lines[t.line], max(0, t.place - NEAR), t.place + NEAR
        words_near = list(zip(line.raw[first:last], line.low[first:last], strict=True))
        names = frozenset(stems(low for raw, low in words_near if raw[0].isupper())) - set(
            stems(line.low[:1])
        )
        plain = frozenset(stems(low for raw, low in words_near if raw[0].islower()))
        ordinals = ORDINALS & set(line.low)
        out.append(Known(t, frozenset(words), head, own, near, around, names, plain, ordinals))
    return out


def named(article: Read) -> frozenset[str]:
    """The stems of all words of an article."""
    return frozenset(s for line in article.lines for s in stems(line.low))


def _split(thing: str) -> list[str]:
    return [fold_word(w) for w in word_offsets(thing)[0]]


def _near(line: Line, place: int, event: Mapping[str, float]) -> Mapping[str, float]:
    """The stems next to a value, with their weights."""
    return {s: event[s] for s in stems(line.low[max(0, place - NEAR) : place + NEAR]) if s in event}
