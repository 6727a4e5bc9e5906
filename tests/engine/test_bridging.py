"""A passage that only a caption breaks in two is one passage, and the caption is no part of its rows."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.engine import align
from viewer.engine.passages import Passage
from viewer.text.spans import Span

BEFORE = (
    "Negotiators in Geneva settled a long quarrel over fishing quotas in the northern lakes, which had kept "
    "trawlers in harbour since March."
)
AFTER = (
    "A storm tore the roof off the old customs house on Sunday night and left two thousand homes without "
    "electricity, the mayor said."
)
CAPTION = "Trawlers wait in the harbour of Rankhofen (Photo by Ida Roth)"
ELSE = "Bakers in the valley complain that flour has doubled in price within eighteen months."


def aside(text: str, *lines: str) -> list[Span]:
    return [Span(text.index(line), text.index(line) + len(line)) for line in lines]


def rows(passage: Passage, a: str, b: str) -> list[tuple[str, str]]:
    return [(row.a.of(a), row.b.of(b)) for row in passage.segments]


def test_a_caption_on_one_side_breaks_nothing() -> None:
    a, b = f"{BEFORE}\n\n{CAPTION}\n\n{AFTER}", f"{ELSE}\n\n{BEFORE} {AFTER}"
    [found] = align(a, b, skip_a=aside(a, CAPTION), skip_b=[])
    assert (found.a.of(a), found.b.of(b)) == (a, f"{BEFORE} {AFTER}")
    assert rows(found, a, b) == [(BEFORE, BEFORE), (AFTER, AFTER)]
    assert found.kind == "verbatim"


def test_rare_words_of_both_halves_carry_the_whole() -> None:
    a, b = f"{BEFORE}\n\n{CAPTION}\n\n{AFTER}", f"{BEFORE} {AFTER}"
    [found] = align(a, b, skip_a=aside(a, CAPTION), skip_b=[])
    halves = [p.telling[0][0].of(text) for text in (BEFORE, AFTER) for p in align(text, text)]
    carried = [span.of(a) for span, _ in found.telling]
    assert all(word in carried for word in halves)
    assert len(carried) <= 5


def test_captions_on_both_sides_break_nothing() -> None:
    other = "Follow us on every network."
    a, b = f"{BEFORE}\n\n{CAPTION}\n\n{AFTER}", f"{BEFORE}\n\n{other}\n\n{AFTER}"
    [found] = align(a, b, skip_a=aside(a, CAPTION), skip_b=aside(b, other))
    assert rows(found, a, b) == [(BEFORE, BEFORE), (AFTER, AFTER)]


def test_a_sentence_of_one_side_alone_still_parts_two_passages() -> None:
    a = f"{BEFORE}\n\n{CAPTION}\n\n{ELSE}\n\n{AFTER}"
    b = f"{BEFORE} {AFTER}"
    assert len(align(a, b, skip_a=aside(a, CAPTION), skip_b=[])) == 2


@given(st.lists(st.sampled_from([BEFORE, AFTER, ELSE]), min_size=1, max_size=6, unique=True), st.data())
def test_rows_never_hold_what_is_set_aside(story: list[str], data: st.DataObject) -> None:
    """Wherever the caption stands, a text in which only it was added shares all its words in one passage."""
    at = data.draw(st.integers(0, len(story)))
    a = "\n\n".join([*story[:at], CAPTION, *story[at:]])
    b = "\n\n".join(story)
    [found] = align(a, b, skip_a=aside(a, CAPTION), skip_b=[])
    assert all(CAPTION not in row.a.of(a) for row in found.segments)
    assert "".join(row.a.of(a) for row in found.segments) == "".join(story)
    assert [p.swapped() for p in align(b, a, skip_a=[], skip_b=aside(a, CAPTION))] == [found]
