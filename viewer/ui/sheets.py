"""The few style sheets of the window: colours are those of the theme, so each is made anew by `restyle`."""

from __future__ import annotations

from viewer.ui.focusing import CALM
from viewer.ui.style import Style


def field(style: Style) -> str:
    """A field to type in: roomy, with a line around it that turns to the focus colour."""
    s = style.theme.surface
    return (
        f"QLineEdit {{ border: 1px solid {s.track.name()}; border-radius: 6px; padding: 0.3em 0.4em;"
        f" background: {s.page.name()}; color: {s.ink.name()};"
        f" placeholder-text-color: {s.soft.name()}; }}"
        f" QLineEdit:focus {{ border: 2px solid {s.focus.name()}; padding: 0.25em 0.35em; }}"
    )


def flat_button(style: Style) -> str:
    """A button that is only words, with a ground under the mouse and a frame when it has the focus."""
    s = style.theme.surface
    return (
        f"QToolButton {{ border: 2px solid transparent; border-radius: 5px; padding: 0.15em 0.4em;"
        f" background: transparent; color: {s.soft.name()}; }}"
        f" QToolButton:hover {{ background: {s.selection.name()}; color: {s.ink.name()}; }}"
        f" QToolButton:focus {{ border-color: {s.focus.name()}; }}"
        f' QToolButton[{CALM}="true"]:focus {{ border-color: transparent; }}'
        f" QPushButton {{ border: 2px solid transparent; border-radius: 5px; padding: 0.15em 0.4em;"
        f" background: transparent; color: {s.soft.name()}; text-align: left; }}"
        f" QPushButton:hover {{ background: {s.selection.name()}; color: {s.ink.name()}; }}"
        f" QPushButton:focus {{ border-color: {s.focus.name()}; }}"
        f' QPushButton[{CALM}="true"]:focus {{ border-color: transparent; }}'
        " QToolButton::menu-indicator { image: none; }"
    )


def table_head(style: Style) -> str:
    """The titles of a table's columns: soft words over a line."""
    s = style.theme.surface
    return (
        f"QHeaderView {{ background: {s.page.name()}; border: none; }}"
        f" QHeaderView::section {{ background: {s.page.name()}; color: {s.soft.name()}; border: none;"
        f" border-bottom: 1px solid {s.track.name()}; padding: 0.3em 8px; }}"
        f" QHeaderView::section:hover {{ color: {s.ink.name()}; }}"
        " QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }"
    )
