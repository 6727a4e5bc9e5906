"""An article cut into blocks holds all of its words once."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.blocks import LONGEST, block_at, blocks, paragraph_at

TEXT = st.text(st.sampled_from("ab \n\t—é"), max_size=200)


@given(TEXT)
def test_blocks_and_what_is_blank_between_them_make_the_text(text: str) -> None:
    found = blocks(text)
    at = 0
    for block in found:
        assert not text[at : block.span.start].strip()
        assert "\n" not in block.span.of(text)
        at = block.span.end
    assert not text[at:].strip()


def test_a_line_of_a_million_characters_is_cut_and_loses_nothing() -> None:
    text = "word " * 200_000
    found = blocks(text)
    assert "".join(b.span.of(text) for b in found) == text
    assert max(len(b.span) for b in found) <= LONGEST
    assert [b.paragraph for b in found[:3]] == [1, 0, 0]


def test_a_line_without_a_space_is_cut_too() -> None:
    text = "x" * (3 * LONGEST)
    assert [len(b.span) for b in blocks(text)] == [LONGEST] * 3


def test_paragraphs_count_lines_with_something_in_them() -> None:
    text = "one\n\n  \ntwo\nthree"
    found = blocks(text)
    assert [paragraph_at(found, text.index(w)) for w in ("one", "two", "three")] == [1, 2, 3]
    assert block_at(found, text.index("hree")) == 2
    assert paragraph_at([], 0) == 0
