"""The views of findings, in the order of their buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.ui.across.page import AcrossPage
from viewer.ui.attribution.page import AttributionPage
from viewer.ui.facts.page import FactsPage
from viewer.ui.findings.page import FindingsPage
from viewer.ui.headlines.page import HeadlinesPage
from viewer.ui.names.page import NamesPage
from viewer.ui.omissions.page import OmissionsPage
from viewer.ui.quotes.page import QuotesPage
from viewer.ui.style import Style
from viewer.ui.timeline.page import TimelinePage

VIEWS: tuple[type[FindingsPage], ...] = (
    AcrossPage,
    FactsPage,
    QuotesPage,
    AttributionPage,
    NamesPage,
    OmissionsPage,
    HeadlinesPage,
    TimelinePage,
)


def make_pages(style: Style, window: QWidget) -> list[FindingsPage]:
    """One page of each view."""
    return [view(style, window) for view in VIEWS]
