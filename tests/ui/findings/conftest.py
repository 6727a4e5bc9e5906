"""The window in which the views of findings are tried."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from viewer.assets import samples
from viewer.ui.window import MainWindow


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    """A window on the sample articles, the best pair aligned."""
    window = open_window(samples())
    window.show_aligned()
    return window
