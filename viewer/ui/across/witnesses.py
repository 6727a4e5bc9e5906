"""The witnesses of a cluster as a card, and what else the view says of them; pure functions of values."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.engine.across.values import VariantTable
from viewer.engine.analysis import Cluster, Witness
from viewer.text.spans import Span
from viewer.ui.findings.cards import Card, Line, Look, excerpt
from viewer.ui.findings.material import Material
from viewer.ui.wording import counted, date_of, tr

_LONGEST = 2_000  # code points of a witness that are shown
_NAMED = 3  # articles named in a sentence; more are counted


def articles_of(cluster: Cluster) -> list[str]:
    """The articles that carry it, each once, in the order of its witnesses."""
    return list(dict.fromkeys(w.article for w in cluster.witnesses))


def tally(material: Material, cluster: Cluster) -> str:
    """For example "3 witnesses in 2 articles"; versions of one article are told, since they count once."""
    witnesses = counted(len(cluster.witnesses), tr("{n} witness"), tr("{n} witnesses"))
    articles = counted(len(articles_of(cluster)), tr("{n} article"), tr("{n} articles"))
    said = tr("{witnesses} in {articles}").format(witnesses=witnesses, articles=articles)
    once = len({material.family(article) for article in articles_of(cluster)})
    if once == len(articles_of(cluster)):
        return said
    return tr("{said}; {n} if versions of one article count once").format(said=said, n=once)


def first_words(material: Material, cluster: Cluster) -> str:
    """The words by which a reader knows the passage: those of its longest witness, in one line."""
    longest = max(cluster.witnesses, key=lambda w: len(w.span))
    return " ".join(longest.span.of(material.by_id[longest.article].text)[:300].split())


def witness_name(material: Material, witness: Witness, cluster: Cluster) -> str:
    """The source, with the paragraph where its article has more than one witness."""
    name = material.source(witness.article)
    if sum(w.article == witness.article for w in cluster.witnesses) > 1:
        return f"{name} {material.paragraph(witness.article, witness.span)}"
    return name


def witness_card(material: Material, table: VariantTable) -> Card:
    """A line a witness: its words, with what differs from the base marked."""
    base = table.witnesses[table.base]
    order = [table.base, *(n for n in range(len(table.witnesses)) if n != table.base)]
    lines = tuple(_line(material, table, n) for n in order)
    title = tr("Against {source}").format(source=witness_name(material, base, table.cluster))
    return Card(
        table.cluster.id, title, tally(material, table.cluster), lines, agreeing_line(material, table)
    )


def _line(material: Material, table: VariantTable, n: int) -> Line:
    witness = table.witnesses[n]
    article = material.by_id[witness.article]
    is_base = n == table.base
    changes = table.changes[n]
    looks: list[tuple[Span, Look]] = [(c.b, "other") for c in changes if len(c.b)]
    note = [relation(table, n), material.paragraph(witness.article, witness.span)]
    return Line(
        witness.article,
        witness.span,
        material.source(witness.article),
        excerpt(article.text, witness.span, looks, longest=_LONGEST),
        note=" · ".join(note),
        under=date_of(article),
        beside="" if is_base else table.witnesses[table.base].article,
        raised=is_base,
    )


def relation(table: VariantTable, n: int) -> str:
    """What a witness is to the base, in a few words."""
    if n == table.base:
        return tr("base")
    changes = [c for c in table.changes[n] if c.type not in ("punctuation", "spelling")]
    if not table.changes[n]:
        return tr("same words")
    if not changes:
        return tr("same words, spelt otherwise")
    left_out = sum(1 for c in changes if not len(c.b))
    if left_out == len(changes):
        return tr("shortened")
    return counted(len(changes), tr("{n} change"), tr("{n} changes"))


def agreeing_line(material: Material, table: VariantTable) -> str:
    """Which witnesses read alike throughout: for example "Read alike: AP, NPR"; empty where none do."""
    groups = [group for group in table.agreeing if len(group) > 1]
    said = "; ".join(_named(material, table, group) for group in groups[:2])
    return tr("Read alike: {sources}").format(sources=said) if said else ""


def _named(material: Material, table: VariantTable, group: Sequence[int]) -> str:
    names = [witness_name(material, table.witnesses[n], table.cluster) for n in group]
    if len(names) > _NAMED:
        return tr("{names} and {n} more").format(
            names=", ".join(names[: _NAMED - 1]), n=len(names) - _NAMED + 1
        )
    return ", ".join(names)
