"""What the view of attribution says in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("attribution", text)


def loaded_line(verb: str, tone: str) -> str:
    """A verb, and that it judges what it reports where it does."""
    return tr("{verb} (loaded)").format(verb=verb) if verb and tone == "loaded" else verb
