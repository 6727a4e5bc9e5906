"""Deeds: what each of the window's actions does, by the action's name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.ui.window import MainWindow


def deeds(window: MainWindow) -> dict[str, Callable[..., object]]:
    """One for every action of `viewer.ui.actions`."""
    return {
        "open_folder": window.filing.open_folder,
        "open_files": window.filing.open_files,
        "open_samples": window.filing.open_samples,
        "reload": window.filing.reload,
        "save_report": window.filing.save_report,
        "save_tables": window.filing.save_tables,
        "quit": window.close,
        "overview": window.show_overview,
        "compare": window.show_compare,
        "aligned": window.show_aligned,
        "full_text": window.show_full_text,
        "several": window.show_several,
        "beside": window.several.toggle_current,
        "base": window.several.make_current_base,
        "swap": window.session.swap,
        "open_folds": window.open_folds,
        **window.compare_page.deeds(),
        "showing": window.showing.open,
        "articles_panel": window.show_panels,
        "passages_panel": window.show_panels,
        "zoom_in": window.appearance.zoom_in,
        "zoom_out": window.appearance.zoom_out,
        "zoom_reset": window.appearance.zoom_reset,
        "sans": window.appearance.use_sans,
        "theme_light": window.appearance.use_light,
        "theme_dark": window.appearance.use_dark,
        "theme_contrast-light": window.appearance.use_contrast_light,
        "theme_contrast-dark": window.appearance.use_contrast_dark,
        "theme_system": window.appearance.use_system,
        "next_passage": window.navigation.next_passage,
        "previous_passage": window.navigation.previous_passage,
        "next_change": window.navigation.next_change,
        "previous_change": window.navigation.previous_change,
        "next_pair": window.navigation.next_pair,
        "previous_pair": window.navigation.previous_pair,
        "find_article": window.articles.focus_filter,
        **window.appearance.deeds(),
        "show_all": window.filtering.clear,
        **window.habits.deeds(),
        **window.joining.deeds(),
        **window.correcting.deeds(),
        **window.language.deeds(),
        **window.why.deeds(),
        **window.findings.deeds(),
        "focus_text": window.focus_text,
        "shortcuts": window.help.show_keys,
        "about": window.help.show_about,
    }
