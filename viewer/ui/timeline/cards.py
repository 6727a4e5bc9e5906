"""The timeline as cards: a card a passage, a line an article that carries it, the earliest first.

That an article appears earlier in this folder is all that is said; nothing of who had it from whom.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale

from viewer.engine.across.values import Appearance, TimelineRow
from viewer.engine.analysis import Witness
from viewer.ui.across.witnesses import articles_of, first_words
from viewer.ui.findings.cards import Card, Line, excerpt
from viewer.ui.findings.material import Material
from viewer.ui.wording import counted, tr

_LONGEST = 400  # code points of a witness that are shown


@dataclass(frozen=True, slots=True)
class Dated:
    """The cards, and for each dated line where its day lies between the card's first (0) and last (1).

    Lines of cards with a single day are not in `places`.
    """

    cards: tuple[Card, ...]
    places: dict[Line, float]


def is_over_days(row: TimelineRow) -> bool:
    """Whether it appears on more than one day."""
    return row.appearances[0].date != row.appearances[-1].date


def credited(row: TimelineRow) -> list[str]:
    """The agencies that its articles credit, each once."""
    return list(dict.fromkeys(credit for a in row.appearances for credit in a.credits))


def timeline_cards(material: Material, rows: list[TimelineRow]) -> Dated:
    """Cards in the order of the rows."""
    places: dict[Line, float] = {}
    cards = []
    for row in rows:
        first, last = row.appearances[0].date, row.appearances[-1].date
        lines = []
        for appearance in row.appearances:
            line = _dated_line(material, row, appearance)
            lines.append(line)
            if last > first:
                places[line] = (appearance.date - first).days / (last - first).days
        lines += [_undated_line(material, witness) for witness in row.undated]
        cards.append(_card(material, row, tuple(lines)))
    return Dated(tuple(cards), places)


def _card(material: Material, row: TimelineRow, lines: tuple[Line, ...]) -> Card:
    first, last = row.appearances[0].date, row.appearances[-1].date
    days = day(first) if first == last else tr("{first} to {last}").format(first=day(first), last=day(last))
    articles = counted(len(articles_of(row.cluster)), tr("{n} article"), tr("{n} articles"))
    agencies = credited(row)
    verdict = tr("{agencies} credited").format(agencies=", ".join(agencies)) if agencies else ""
    return Card(row.cluster.id, first_words(material, row.cluster), f"{days} · {articles}", lines, verdict)


def _dated_line(material: Material, row: TimelineRow, appearance: Appearance) -> Line:
    first = row.appearances[0]
    later = (appearance.date - first.date).days
    if later:
        when = counted(later, tr("{n} day later"), tr("{n} days later"))
    elif is_over_days(row):
        when = tr("appears earliest in this folder")
    else:
        when = tr("the same day")
    note = [day(appearance.date), when] if later or is_over_days(row) else [day(appearance.date)]
    credit = ", ".join(appearance.credits)
    under = tr("{agency} credited").format(agency=credit) if credit else ""
    beside = first.witness.article if first.witness.article != appearance.witness.article else ""
    return _line(material, appearance.witness, " · ".join(note), under, beside)


def _undated_line(material: Material, witness: Witness) -> Line:
    credit = ", ".join(material.by_id[witness.article].metadata.credits)
    under = tr("{agency} credited").format(agency=credit) if credit else ""
    return _line(material, witness, tr("no date"), under, "")


def _line(material: Material, witness: Witness, note: str, under: str, beside: str) -> Line:
    text = material.by_id[witness.article].text
    source = material.source(witness.article)
    return Line(
        witness.article,
        witness.span,
        source,
        excerpt(text, witness.span, longest=_LONGEST),
        note=note,
        under=under if under != source else "",
        beside=beside,
    )


def day(date: datetime.date) -> str:
    """A day as the window writes it."""
    return QLocale().toString(QDate(date.year, date.month, date.day), "d MMM yyyy")
