"""Ignoring: the changes of a segment that are told when some differences are to be ignored.

Promises changes in the order of both texts, disjoint. By default they are those of `wording`; what folding
hides joins them as soon as it is no longer ignored.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from viewer.engine.options import FOLDED, Ignorable
from viewer.engine.passages import Change, Segment

if TYPE_CHECKING:
    from viewer.engine.differences import Difference

Ignored = frozenset[Ignorable]


def told(
    segment: Segment, found: Sequence[Change], ignored: Ignored, text_a: str, text_b: str
) -> tuple[Change, ...]:
    """The changes of a segment that are not ignored. `found` are those that `wording.changes` gave."""
    if ignored == FOLDED:
        return tuple(found)
    from viewer.engine.differences import differences  # here, or the window would wait for its patterns

    hidden = () if ignored >= FOLDED else differences(segment, found, text_a, text_b)
    kept = [c for c in found if not is_ignored(c, ignored)]
    return merged(kept, (d for d in hidden if not hides(d, ignored)))


def is_ignored(change: Change, ignored: Ignored) -> bool:
    """Whether a change that folding shows is ignored."""
    return change.type == "punctuation" and "punctuation" in ignored


def hides(difference: Difference, ignored: Ignored) -> bool:
    """Whether all in which two words differ that fold to the same is ignored."""
    return difference.aspects <= ignored


def merged(changes: Iterable[Change], hidden: Iterable[Difference]) -> tuple[Change, ...]:
    """Changes and what folding hides, in the order of both texts."""
    return tuple(sorted([*changes, *(d.change for d in hidden)], key=lambda c: (c.a, c.b)))
