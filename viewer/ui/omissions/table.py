"""The paragraphs of one article as a grid: who carries each. Pure; no widget."""

from __future__ import annotations

from collections import Counter

from viewer.engine.across.values import Carrier, Omissions, ParagraphRow
from viewer.ui.findings.cards import excerpt
from viewer.ui.findings.columns import column
from viewer.ui.findings.grid import Cell, Grid, GridRow, Place, Sign
from viewer.ui.findings.material import Material
from viewer.ui.wording import percent, tr

LONGEST = 320  # code points of a paragraph that are shown; it is cut at a space
_SIGNS: dict[str, Sign] = {"itself": "full", "carried": "full", "reworded": "half", "absent": "none"}


def omissions_grid(material: Material, found: Omissions, choice: str) -> Grid:
    """The rows that a filter admits; the base is the first column, then those that carry most of it.

    `choice` is "order", "most" (those that most articles carry first) or "only" (what nobody else carries).
    """
    articles = _carriers_first(material, found)
    columns = [column(material, found.base, tr("base")), *(column(material, a) for a in articles)]
    at = {key: n for n, key in enumerate((found.base, *articles))}
    rows = (_row(material, found.base, row, at) for row in admitted(material, found, choice))
    return Grid(tuple(columns), tuple(rows), _absent(), wide=True, blank_leads=True)


def _carriers_first(material: Material, found: Omissions) -> list[str]:
    """The other articles: those with most of the base's paragraphs first, else in their order."""
    count = Counter(c.article for row in found.rows for c in row.carriers if c.state != "absent")
    return sorted((a.id for a in material.articles if a.id != found.base), key=lambda a: -count[a])


def admitted(material: Material, found: Omissions, choice: str) -> list[ParagraphRow]:
    """The paragraphs that a filter admits, in its order; versions of one article count once."""
    if choice == "most":
        return sorted(found.rows, key=lambda row: (-_others(material, found.base, row), row.number))
    if choice == "only":
        return [row for row in found.rows if not _others(material, found.base, row)]
    return list(found.rows)


def _others(material: Material, base: str, row: ParagraphRow) -> int:
    """How many articles carry a paragraph, other versions of the base left out and those of others once."""
    carriers = {material.family(c.article) for c in row.carriers if c.state in ("carried", "reworded")}
    return len(carriers - {material.family(base)})


def _row(material: Material, base: str, row: ParagraphRow, at: dict[str, int]) -> GridRow:
    text = material.by_id[base].text
    cells = {at[c.article]: _cell(c, base) for c in row.carriers if c.article in at and c.state != "absent"}
    return GridRow(
        key=f"{base} {row.span.start}",
        title=excerpt(text, row.span, longest=LONGEST).text,
        number=material.paragraph(base, row.span),
        cells=cells,
        place=Place(base, row.span),
    )


def _cell(carrier: Carrier, base: str) -> Cell:
    if carrier.state == "itself":
        place = Place(base, carrier.span) if carrier.span is not None else None
        return Cell(sign="full", said=tr("The paragraph itself"), place=place)
    place = Place(carrier.article, carrier.span, base) if carrier.span is not None else None
    share = percent(carrier.share)
    if carrier.state == "carried":
        said = tr("In its words: {share} of the paragraph").format(share=share)
    else:
        said = tr("Reworded or in part: {share} of the paragraph's words").format(share=share)
    return Cell(sign=_SIGNS[carrier.state], said=said, place=place)


def _absent() -> Cell:
    said = tr("Not found there, unless in quite other words. A click shows both articles")
    return Cell(sign="none", said=said)
