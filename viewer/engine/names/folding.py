"""Folding: changes that only put one form of a name for another, which a reader does not want to count.

Promises care: a change is left out only where both texts have, around it, forms of one folded bearer, and the
change holds nothing beside them but the article before a name and a possessive that both sides have. A change
that covers more than the name is kept. Pure values; nothing is remembered.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from viewer.engine.names.values import Names
from viewer.engine.passages import Change
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import word_offsets

_AROUND = 160
"""Code points on either side of a change that are looked at; no name is longer."""
_ARTICLES = frozenset(("the", "a", "an"))
_NONE: Mapping[tuple[str, ...], frozenset[str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Variants:
    """The forms of folded names: each as its folded words, with the ids of the bearers that have it."""

    forms: Mapping[tuple[str, ...], frozenset[str]] = field(default_factory=lambda: _NONE)
    longest: int = 0

    def __bool__(self) -> bool:
        """Whether any name is folded."""
        return bool(self.forms)

    def same(self, a: str, b: str) -> bool:
        """Whether two strings are forms of one folded name, an article before either left aside."""
        one, other = (_without_article(_folded(text)) for text in (a, b))
        return bool(self.bearers(one) & self.bearers(other))

    def bearers(self, words: Sequence[str]) -> frozenset[str]:
        """The bearers of which these folded words are a form."""
        return self.forms.get(tuple(words), frozenset())


NO_VARIANTS = Variants()


def known_variants(names: Names, ids: Collection[str]) -> Variants:
    """The forms of the names with these ids; ids that are not there are passed over."""
    wanted = set(ids)
    forms: dict[tuple[str, ...], set[str]] = {}
    for name in names.names:
        if name.id in wanted and len(name.forms) > 1:
            for form in name.forms:
                forms.setdefault(_folded(form.text), set()).add(name.id)
    frozen = {words: frozenset(ids) for words, ids in forms.items() if words}
    return Variants(MappingProxyType(frozen), max(map(len, frozen), default=0))


def without_variants(changes: Sequence[Change], text_a: str, text_b: str, variants: Variants) -> list[Change]:
    """The changes but for those that only put one form of a folded name for another, in the same order.

    Words count whole: of `Adil Abdul-Mahdi` and `Adel Abdul Mahdi` the change may be the first word alone.
    """
    if not variants:
        return list(changes)
    return [c for c in changes if not _is_variant(c, text_a, text_b, variants)]


def _is_variant(change: Change, text_a: str, text_b: str, variants: Variants) -> bool:
    a, b = _Side(text_a, change.a), _Side(text_b, change.b)
    if a.possessive != b.possessive:
        return False
    touching = a.said or b.said  # else only signs changed, and they must stand inside the name
    if not touching and (a.article or b.article):
        return False
    return not a.bearers(variants, touching).isdisjoint(b.bearers(variants, touching))


class _Side:
    """One side of a change: its words and those around it, an article before and a possessive after apart."""

    def __init__(self, text: str, span: Span) -> None:
        offset = max(0, span.start - _AROUND)
        words, starts, ends = word_offsets(text[offset : span.end + _AROUND])
        self._folded = [fold_word(w) for w in words]
        inside = [
            i for i in range(len(words)) if starts[i] + offset < span.end and ends[i] + offset > span.start
        ]
        place = next((i for i in range(len(words)) if starts[i] + offset >= span.start), len(words))
        self._first, self._end = (inside[0], inside[-1] + 1) if inside else (place, place)
        self.article = self._first < self._end and self._folded[self._first] in _ARTICLES
        self._first += self.article
        self.possessive = (
            self._end - self._first > 0
            and self._folded[self._end - 1] == "s"
            and text[starts[self._end - 1] + offset - 1 : starts[self._end - 1] + offset] in ("'", "’")
        )
        self._end -= self.possessive

    @property
    def said(self) -> bool:
        """Whether the change has words on this side."""
        return self._first < self._end

    def bearers(self, variants: Variants, touching: bool) -> set[str]:
        """The folded bearers of which a form covers the change; `touching` forms may begin or end at it."""
        out: set[str] = set()
        edge = 0 if touching else 1
        last = min(len(self._folded), self._first + variants.longest)
        for start in range(max(0, self._end - variants.longest), self._first + 1 - edge):
            for stop in range(max(self._end + edge, start + 1), last + 1):
                out |= variants.bearers(self._folded[start:stop])
        return out


def _folded(text: str) -> tuple[str, ...]:
    return tuple(fold_word(w) for w in word_offsets(text)[0])


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words
