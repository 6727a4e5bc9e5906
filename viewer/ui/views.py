"""The views of the window's middle, by the names of their actions, in the order of their buttons."""

from __future__ import annotations

FINDINGS: tuple[str, ...] = (
    "across",
    "facts",
    "quotes",
    "attribution",
    "names",
    "omissions",
    "headlines",
    "timeline",
)
"""What an editor asks next; `viewer.ui.findings.pages` makes their pages."""

BACK = "back"
"""The action that leads back to one of them."""
VIEWS = ("overview", "compare", *FINDINGS)
