"""Folding: changes that only put one form of a name for another, which a reader does not want to count.

Promises care: a change is left out only where both texts have, around it, forms of one folded bearer, and the
change holds nothing beside them but the article before a name and a possessive that both sides have. A change
that covers more than the name is kept. Pure values; nothing is remembered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
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
    a = dict(_around(text_a, change.a, variants))
    if not a:
        return False
    return any(a.get(id_) == possessive for id_, possessive in _around(text_b, change.b, variants))


def _around(text: str, span: Span, variants: Variants) -> Iterator[tuple[str, bool]]:
    """The folded bearers of which a form covers a span, and whether the span has a possessive besides."""
    offset = max(0, span.start - _AROUND)
    words, starts, ends = word_offsets(text[offset : span.end + _AROUND])
    folded = [fold_word(w) for w in words]
    inside = [i for i in range(len(words)) if starts[i] + offset < span.end and ends[i] + offset > span.start]
    place = next((i for i in range(len(words)) if starts[i] + offset >= span.start), len(words))
    first, end = (inside[0], inside[-1] + 1) if inside else (place, place)
    while first < end and folded[first] in _ARTICLES:
        first += 1
    possessive = (
        end > first and folded[end - 1] == "s" and end > 1 and text[starts[end - 1] + offset - 1] in "'’"
    )
    end -= possessive
    for start in range(max(0, end - variants.longest), first + 1):
        for stop in range(max(end, start + 1), min(len(words), start + variants.longest) + 1):
            for id_ in variants.bearers(folded[start:stop]):
                yield id_, possessive


def _folded(text: str) -> tuple[str, ...]:
    return tuple(fold_word(w) for w in word_offsets(text)[0])


def _without_article(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if len(words) > 1 and words[0] in _ARTICLES else words
