"""Sequences: equal words, equal numbers; others, others."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.sequences import sequences


@given(st.lists(st.integers(0, 3), max_size=60), st.integers(1, 21))
def test_numbers_are_equal_where_the_words_are(words: list[int], length: int) -> None:
    found = sequences(np.array(words, dtype=np.int64), length).tolist()
    said = [tuple(words[k : k + length]) for k in range(len(words) - length + 1)]
    assert len(found) == len(said)
    assert len(set(found)) == len(set(said)) == len(set(zip(found, said, strict=True)))
