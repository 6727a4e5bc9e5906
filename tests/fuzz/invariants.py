"""What holds for any two texts, whatever they are: asserted for `align`, `changes` and `shared_words`.

Every span lies in its text and begins and ends at words; rows lie in their passage and never over one another
on either side; changes replay to both sides; shared words are equal and one to one; and all of it is the same
from either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from viewer.engine import align, changes, shared_words
from viewer.engine.passages import Passage, Segment
from viewer.text.folding import fold, fold_word
from viewer.text.spans import Span
from viewer.text.tokens import words


def check(a: str, b: str) -> int:
    """Asserts everything for two texts; how many passages they share.

    Raises:
        AssertionError: where something does not hold.
    """
    passages = align(a, b)
    for passage in passages:
        _check_passage(passage, a, b)
    for row in [row for p in passages for row in p.segments]:
        check_changes(row, a, b)
    _check_edges(passages, a, b)
    swapped = sorted((p.swapped() for p in align(b, a)), key=lambda p: (p.a, p.b))
    assert swapped == passages, "the passages are others from the other side"
    check_changes(Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0)), a, b)
    check_shared(a, b)
    return len(passages)


def _check_passage(passage: Passage, a: str, b: str) -> None:
    assert 0 <= passage.score <= 1
    assert passage.segments
    assert Span(0, len(a)).contains(passage.a) and Span(0, len(b)).contains(passage.b)
    assert len(passage.a) and len(passage.b)
    for row in passage.segments:
        assert passage.a.contains(row.a) and passage.b.contains(row.b), "a row leaves its passage"
        assert len(row.a) and len(row.b)
        assert row.shared <= min(row.words), "more words shared than there are"
    for spans in ([row.a for row in passage.segments], sorted(row.b for row in passage.segments)):
        assert all(x.end <= y.start for x, y in pairwise(spans)), "rows lie over one another"


def _check_edges(passages: Sequence[Passage], a: str, b: str) -> None:
    for side, text in enumerate((a, b)):
        inside = {at for word in words(text) for at in range(word.start + 1, word.end)}
        items: list[Passage | Segment] = [*passages, *(row for p in passages for row in p.segments)]
        for item in items:
            span = item.b if side else item.a
            assert not inside & {span.start, span.end}, "an edge stands inside a word"


def check_changes(segment: Segment, a: str, b: str) -> None:
    """What lies between two changes reads alike on both sides once folded, white space aside."""
    found = changes(segment, a, b)
    assert [c.swapped() for c in changes(segment.swapped(), b, a)] == found, (
        "other changes, from the other side"
    )
    at_a, at_b = segment.a.start, segment.b.start
    for change in [*found, None]:
        end_a, end_b = (segment.a.end, segment.b.end) if change is None else (change.a.start, change.b.start)
        assert at_a <= end_a and at_b <= end_b, "changes are out of order"
        assert _read(a[at_a:end_a]) == _read(b[at_b:end_b]), "changes do not replay"
        if change is not None:
            assert len(change.a) or len(change.b)
            at_a, at_b = change.a.end, change.b.end


def _read(text: str) -> str:
    return fold(text).text.replace(" ", "")


def check_shared(a: str, b: str) -> None:
    """Shared words are equal, one to one, and the same from either side."""
    pairs = shared_words(a, b)
    assert all(fold_word(x.of(a)) == fold_word(y.of(b)) for x, y in pairs), "different words are linked"
    assert len({x for x, _ in pairs}) == len({y for _, y in pairs}) == len(pairs), "a word is linked twice"
    assert sorted((y, x) for x, y in pairs) == sorted(shared_words(b, a)), "other words from the other side"
