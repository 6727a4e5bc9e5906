"""The window's actions as data: name, words, keys, menu. The window gives each its deed."""

from __future__ import annotations

from dataclasses import dataclass

MENUS = (
    ("file", "&File"),
    ("edit", "&Edit"),
    ("view", "&View"),
    ("go", "&Go"),
    ("help", "&Help"),
)
SUBMENUS = {
    "findings": "More views",
    "type": "Type",
    "width": "Width of columns",
    "theme": "Colours",
    "language": "Language",
}
"""Menus inside a menu, so that none is higher than a small screen."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are Qt's portable key names; `group` makes actions exclude each other.

    `inner` names the menu of `SUBMENUS` that it stands in, if it is not that of its group. `rule` draws a
    line above the action, or its inner menu, in its menu; `short` is what its button says.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    group: str = ""
    rule: bool = False
    tip: str = ""
    short: str = ""
    inner: str = ""

    @property
    def submenu(self) -> str:
        """The inner menu that the action stands in; empty for none."""
        return self.inner or (self.group if self.group in SUBMENUS else "")


ACTIONS = (
    ActionSpec("open_folder", "Open folder…", "file", ("Ctrl+O",), short="Open…"),
    ActionSpec("open_files", "Open files…", "file", ("Ctrl+Shift+O",)),
    ActionSpec("open_samples", "Open the sample articles", "file"),
    ActionSpec("reload", "Read the files again", "file", ("F5",), rule=True),
    ActionSpec("save_report", "Save report…", "file", ("Ctrl+S",), short="Report…"),
    ActionSpec(
        "save_tables",
        "Save tables…",
        "file",
        ("Ctrl+Shift+T",),
        tip="Quotations, facts, names and all other results as CSV files",
    ),
    ActionSpec(
        "save_corrections",
        "Save corrections…",
        "file",
        tip="What you put right of articles, as a table that is read again beside them",
    ),
    ActionSpec("quit", "Quit", "file", ("Ctrl+Q",), rule=True),
    ActionSpec("undo", "Undo", "edit", ("Ctrl+Z",)),
    ActionSpec("redo", "Redo", "edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec("copy", "Copy", "edit", ("Ctrl+C",), rule=True),
    ActionSpec("copy_passage", "Copy passage with its sources", "edit", ("Ctrl+Shift+C",)),
    ActionSpec("paste", "Paste as article", "edit", ("Ctrl+V",)),
    ActionSpec("find", "Find in both articles…", "edit", ("Ctrl+F",), rule=True),
    ActionSpec("find_next", "Next hit", "edit", ("F3",)),
    ActionSpec("find_previous", "Hit before", "edit", ("Shift+F3",)),
    ActionSpec("find_everywhere", "Find in all articles…", "edit", ("Ctrl+Shift+F",)),
    ActionSpec(
        "join",
        "Join what is selected",
        "edit",
        ("Ctrl+J",),
        rule=True,
        tip="Makes a passage of the words selected in A and the words selected in B",
    ),
    ActionSpec("split", "Split the passage here", "edit", ("Ctrl+Shift+J",)),
    ActionSpec("dismiss", "Dismiss the passage", "edit", ("Ctrl+Del",)),
    ActionSpec("as_found", "Back to what was found", "edit"),
    ActionSpec("reviewed", "Reviewed", "edit", ("R",), True, rule=True),
    ActionSpec("note", "Note on the passage…", "edit", ("Ctrl+M",)),
    ActionSpec("overview", "Overview", "view", ("Ctrl+1",), True, "page", tip="Who shares text with whom"),
    ActionSpec("compare", "Compare", "view", ("Ctrl+2",), True, "page", tip="Two articles side by side"),
    ActionSpec(
        "across",
        "Across outlets",
        "view",
        ("Ctrl+6",),
        True,
        "page",
        tip="One passage in every article that carries it",
        inner="findings",
    ),
    ActionSpec(
        "facts",
        "Facts",
        "view",
        ("Ctrl+7",),
        True,
        "page",
        tip="Numbers and dates that meet",
        inner="findings",
    ),
    ActionSpec(
        "quotes",
        "Quotes",
        "view",
        ("Ctrl+8",),
        True,
        "page",
        tip="Who is quoted, in which words",
        inner="findings",
    ),
    ActionSpec(
        "attribution",
        "Attribution",
        "view",
        ("Alt+1",),
        True,
        "page",
        tip="Said, claimed, denied: which verbs outlets choose, and for whom",
        inner="findings",
    ),
    ActionSpec(
        "names",
        "Names",
        "view",
        ("Ctrl+9",),
        True,
        "page",
        tip="How each article writes each name; forms can be folded",
        inner="findings",
    ),
    ActionSpec(
        "omissions",
        "Omissions",
        "view",
        ("Alt+2",),
        True,
        "page",
        tip="Which article carries which paragraph",
        inner="findings",
    ),
    ActionSpec(
        "headlines",
        "Headlines",
        "view",
        ("Alt+3",),
        True,
        "page",
        tip="Headlines and leads one below the other",
        inner="findings",
    ),
    ActionSpec(
        "timeline",
        "Timeline",
        "view",
        ("Alt+4",),
        True,
        "page",
        tip="In which order the articles of this folder carried a passage",
        inner="findings",
    ),
    ActionSpec(
        "aligned",
        "Aligned",
        "view",
        ("Ctrl+3",),
        True,
        "mode",
        rule=True,
        tip="Every passage a row, wherever it stands in either article",
    ),
    ActionSpec(
        "full_text",
        "Full text",
        "view",
        ("Ctrl+4",),
        True,
        "mode",
        tip="Both articles whole, passages joined by ribbons",
    ),
    ActionSpec(
        "several",
        "Several",
        "view",
        ("Ctrl+5",),
        True,
        "mode",
        tip="Up to four articles side by side",
    ),
    ActionSpec(
        "about_article",
        "About this article…",
        "view",
        ("Ctrl+D",),
        rule=True,
        tip="Outlet, date and all that is told of it, to be put right",
    ),
    ActionSpec("beside", "Pin beside, or take away", "view", ("Ctrl+B",), rule=True),
    ActionSpec("base", "Read the others against this article", "view", ("Ctrl+Shift+B",)),
    ActionSpec(
        "swap",
        "Swap sides",
        "view",
        ("Ctrl+Shift+S",),
        rule=True,
        tip="A becomes B and B becomes A",
        short="⇄ Swap",
    ),
    ActionSpec("open_folds", "Unfold what only one article has", "view", ("Ctrl+E",), True),
    ActionSpec(
        "fold_alike",
        "Fold what is alike",
        "view",
        ("Ctrl+Shift+E",),
        True,
        tip="Passages that show no change take one line each",
    ),
    ActionSpec("showing", "Changes", "view", ("Ctrl+I",), tip="Which changes are shown and what is ignored"),
    ActionSpec(
        "why",
        "Why is this a passage?",
        "view",
        ("W",),
        tip="What is shared, how seldom that is chance, and which words carry it",
    ),
    ActionSpec("linked", "Scroll both texts together", "view", ("Ctrl+L",), True),
    ActionSpec("articles_panel", "List of articles", "view", ("F9",), True, rule=True),
    ActionSpec("passages_panel", "List of passages", "view", ("Shift+F9",), True),
    ActionSpec("move_border", "Move the borders of the parts", "view", ("F8",)),
    ActionSpec("zoom_in", "Larger type", "view", ("Ctrl++", "Ctrl+="), rule=True, inner="type"),
    ActionSpec("zoom_out", "Smaller type", "view", ("Ctrl+-",), inner="type"),
    ActionSpec("zoom_reset", "Normal type", "view", ("Ctrl+0",), inner="type"),
    ActionSpec("sans", "Articles without serifs", "view", (), True, inner="type"),
    ActionSpec("width_narrow", "Narrow", "view", (), True, "width"),
    ActionSpec("width_normal", "Normal", "view", (), True, "width"),
    ActionSpec("width_wide", "Wide", "view", (), True, "width"),
    ActionSpec("theme_light", "Light", "view", (), True, "theme"),
    ActionSpec("theme_dark", "Dark", "view", (), True, "theme"),
    ActionSpec("theme_contrast-light", "Light, high contrast", "view", (), True, "theme"),
    ActionSpec("theme_contrast-dark", "Dark, high contrast", "view", (), True, "theme"),
    ActionSpec("theme_system", "Light or dark like the system", "view", (), True, "theme"),
    ActionSpec("language_system", "Language of the system", "view", (), True, "language"),
    ActionSpec("language_en", "English", "view", (), True, "language"),
    ActionSpec("language_fr", "Français", "view", (), True, "language"),
    ActionSpec("next_passage", "Next passage", "go", ("Ctrl+Down", "J"), short="↓ Passage"),
    ActionSpec("previous_passage", "Previous passage", "go", ("Ctrl+Up", "K"), short="↑"),
    ActionSpec("next_change", "Next change", "go", ("Alt+Down", "N")),
    ActionSpec("previous_change", "Previous change", "go", ("Alt+Up", "P")),
    ActionSpec("next_pair", "Next pair in the ranking", "go", ("Ctrl+Right",), rule=True),
    ActionSpec("previous_pair", "Previous pair in the ranking", "go", ("Ctrl+Left",)),
    ActionSpec(
        "back",
        "Back to the list",
        "go",
        ("Alt+Left",),
        rule=True,
        tip="Back to the row that led here",
    ),
    ActionSpec("go_to", "To a paragraph…", "go", ("Ctrl+G",)),
    ActionSpec("find_article", "To the filter of articles", "go", ("Ctrl+K",)),
    ActionSpec("show_all", "Show all articles again", "go", ("Ctrl+Shift+K",)),
    ActionSpec("focus_text", "To the text", "go", ("F6",)),
    ActionSpec("shortcuts", "Keys", "help", ("F1", "?")),
    ActionSpec("last_error", "Show the report of the last error", "help"),
    ActionSpec("about", "About this program", "help"),
)
