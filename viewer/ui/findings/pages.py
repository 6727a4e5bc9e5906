"""The views of findings, in the order of their buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.ui.across.page import AcrossPage
from viewer.ui.findings.page import FindingsPage
from viewer.ui.style import Style
from viewer.ui.timeline.page import TimelinePage

VIEWS: tuple[type[FindingsPage], ...] = (AcrossPage, TimelinePage)


def make_pages(style: Style, window: QWidget) -> list[FindingsPage]:
    """One page of each view."""
    return [view(style, window) for view in VIEWS]
