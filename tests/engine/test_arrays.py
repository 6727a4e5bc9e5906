"""Two questions asked of arrays, answered as numpy answers them."""

import subprocess
import sys

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.arrays import among, distinct

NUMBERS = st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(0, 9), max_size=40)


@given(NUMBERS)
def test_the_different_ones_are_those_of_numpy(numbers: list[int]) -> None:
    values = np.array(numbers, dtype=np.int64)
    assert distinct(values).tolist() == np.unique(values).tolist()
    hashes = values.view(np.uint64)
    assert distinct(hashes).tolist() == np.unique(hashes).tolist()  # type: ignore[arg-type]


@given(NUMBERS, NUMBERS)
def test_who_is_among_the_others_is_told_as_by_numpy(numbers: list[int], others: list[int]) -> None:
    values, some = np.array(numbers, dtype=np.int64), np.array(others, dtype=np.int64)
    assert among(values, some).tolist() == np.isin(values, some).tolist()


def test_a_folder_is_analysed_without_what_it_does_not_need() -> None:
    program = (
        "import sys; from viewer import assets, workspace;"
        " workspace.analyse(workspace.load([assets.samples()]).articles);"
        " sys.exit('numpy.ma' in sys.modules or 'viewer.engine.wording' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], timeout=120, check=False).returncode == 0
