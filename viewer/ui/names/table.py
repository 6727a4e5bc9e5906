"""The forms of names as a grid: names as rows, articles as columns. Pure; no widget."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from viewer.engine.names.values import FirstMention, Form, Mention, Name, Names
from viewer.text.spans import Span
from viewer.ui.findings.cards import Look, Mark, excerpt
from viewer.ui.findings.columns import columns_of
from viewer.ui.findings.grid import Cell, Column, Grid, GridRow, Place
from viewer.ui.findings.material import Material
from viewer.ui.names.folded import Folded
from viewer.ui.wording import number, tr

_LONGEST = 160  # code points of a first mention that are shown
_FEW = 8  # columns that can all be seen
_SHOWN = 5  # forms of a name in one article that are listed; the tooltip has all


def admitted(names: Names, choice: str) -> list[Name]:
    """The names that a filter admits.

    `choice` is "spellings", "lengths" (only longer and shorter forms), "all", or "first" (as each article
    first names those who have a title).
    """
    if choice == "spellings":
        return [n for n in names.names if n.spellings]
    if choice == "lengths":
        return [n for n in names.names if len(n.forms) > 1 and not n.spellings]
    if choice == "first":
        return [n for n in names.names if any(f.title for f in n.first)]
    return list(names.names)


def foldable(names: Names) -> list[Name]:
    """The names that stand in several forms."""
    return [n for n in names.names if len(n.forms) > 1]


def folded_names(names: Names, folded: Folded) -> list[Name]:
    """The names that count as one, whatever their form."""
    return [n for n in foldable(names) if folded.holds(n.id)]


def mentions_of(names: Names, name: str, article: str) -> list[tuple[str, Span]]:
    """The places where an article has a name, by its id, in the article's order, each with its form."""
    found = next((n for n in names.names if n.id == name), None)
    forms = found.forms if found is not None else ()
    places = ((_shown(f.text), m.span) for f in forms for m in f.mentions if m.article == article)
    return sorted(places, key=lambda item: item[1])


def names_grid(material: Material, names: Sequence[Name], choice: str, folded: Folded) -> Grid:
    """The forms of these names with the number of their mentions, or their first mentions."""
    columns = _named_first(columns_of(material), names)
    at = {column.article: n for n, column in enumerate(columns)}
    rows = (_row(material, name, at, choice, folded) for name in names)
    return Grid(columns, tuple(rows), Cell("—", tr("Not named")))


def _named_first(columns: tuple[Column, ...], names: Sequence[Name]) -> tuple[Column, ...]:
    """Articles in their order; where there are many, those come last that have none of these names."""
    if len(columns) <= _FEW:
        return columns
    found = {m.article for name in names for form in name.forms for m in form.mentions}
    return tuple(sorted(columns, key=lambda column: column.article not in found))


def _row(material: Material, name: Name, at: dict[str, int], choice: str, folded: Folded) -> GridRow:
    cells = _first_cells(material, name, at) if choice == "first" else _form_cells(name, at)
    mentions = [m for f in name.forms for m in f.mentions if m.article in at]
    first = min(mentions, key=lambda m: (at[m.article], m.span), default=None)
    several = len(name.forms) > 1
    is_folded = several and folded.holds(name.id)
    deed = tr("Unfold") if is_folded else tr("Fold as one")
    return GridRow(
        key=name.id,
        title=name.name,
        cells=cells,
        under=tr("counts as one") if is_folded else "",
        deed=deed if several and choice != "first" else "",
        place=Place(first.article, first.span) if first is not None else None,
    )


def _form_cells(name: Name, at: dict[str, int]) -> dict[int, Cell]:
    by_article: dict[str, list[tuple[Form, list[Mention]]]] = defaultdict(list)
    for form in name.forms:
        here: dict[str, list[Mention]] = defaultdict(list)
        for mention in form.mentions:
            here[mention.article].append(mention)
        for article, mentions in here.items():
            by_article[article].append((form, mentions))
    return {at[a]: _forms_cell(a, forms) for a, forms in by_article.items() if a in at}


def _forms_cell(article: str, forms: list[tuple[Form, list[Mention]]]) -> Cell:
    """For example "Qassem Soleimani 1, Soleimani 2", counts in soft type, the most frequent form first."""
    ranked = sorted(forms, key=lambda item: (-len(item[1]), item[1][0].span))
    text, marks = "", []
    for form, mentions in ranked[:_SHOWN]:
        text += f"{', ' if text else ''}{_shown(form.text)}\u00a0"
        count = number(len(mentions))
        marks.append(Mark(len(text), len(text) + len(count), "shared"))
        text += count
    said = ""
    if len(ranked) > _SHOWN:
        text += " …"
        said = ", ".join(f"{_shown(form.text)}\u00a0{number(len(mentions))}" for form, mentions in ranked)
    first = min((m.span for _, mentions in ranked for m in mentions))
    return Cell(text, said, marks=tuple(marks), place=Place(article, first))


def _first_cells(material: Material, name: Name, at: dict[str, int]) -> dict[int, Cell]:
    return {at[f.article]: _first_cell(material, f) for f in name.first if f.article in at}


def _first_cell(material: Material, first: FirstMention) -> Cell:
    """The words of the first mention, its title marked."""
    text = material.by_id[first.article].text
    start = text.find(first.title, first.span.start, first.span.end) if first.title else -1
    marks: list[tuple[Span, Look]] = []
    if start >= 0:
        marks.append((Span(start, start + len(first.title)), "saying"))
    shown = excerpt(text, first.span, marks, longest=_LONGEST)
    said = tr("First named as: {words}").format(words=shown.text)
    return Cell(shown.text, said, marks=shown.marks, place=Place(first.article, first.span))


def _shown(form: str) -> str:
    """A form on one line."""
    return " ".join(form.split())
