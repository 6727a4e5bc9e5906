"""Articles as the columns of a grid."""

from __future__ import annotations

from viewer.ui.findings.grid import Column
from viewer.ui.findings.material import Material


def column(material: Material, article: str, under: str = "") -> Column:
    """An article by its short name; the whole name and what it is a version of stand in the tooltip."""
    tip = "\n".join([material.whole_name(article), *material.copy_lines(article)])
    return Column(article, material.source(article), under, tip)


def columns_of(material: Material) -> tuple[Column, ...]:
    """All articles, in order."""
    return tuple(column(material, article.id) for article in material.articles)
