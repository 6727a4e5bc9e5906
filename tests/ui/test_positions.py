"""Code points to UTF-16 units and back."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.positions import Positions

ANY = st.text(max_size=60)  # hypothesis makes no lone surrogates


@given(ANY)
def test_an_offset_is_the_length_of_what_stands_before_it(text: str) -> None:
    positions = Positions(text)
    for at in range(len(text) + 1):
        unit = len(text[:at].encode("utf-16-le")) // 2
        assert positions.to_qt(at) == unit
        assert positions.from_qt(unit) == at


def test_a_unit_inside_a_surrogate_pair_belongs_to_its_code_point() -> None:
    positions = Positions("a😀b")
    assert positions.from_qt(2) == 1
    assert positions.from_qt(3) == 2
