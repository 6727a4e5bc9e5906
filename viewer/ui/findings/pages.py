"""The views of findings by the names of their actions, each made when it is first turned to.

The window opens without their modules.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtWidgets import QWidget

from viewer.ui.findings.page import FindingsPage
from viewer.ui.style import Style

_PAGES = {
    "across": "AcrossPage",
    "facts": "FactsPage",
    "quotes": "QuotesPage",
    "attribution": "AttributionPage",
    "names": "NamesPage",
    "omissions": "OmissionsPage",
    "headlines": "HeadlinesPage",
    "timeline": "TimelinePage",
}


def make_page(name: str, style: Style, window: QWidget) -> FindingsPage:
    """The page of a view.

    Raises:
        KeyError: if there is no view of that name.
    """
    view: type[FindingsPage] = getattr(import_module(f"viewer.ui.{name}.page"), _PAGES[name])
    return view(style, window)
