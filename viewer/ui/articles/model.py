"""ArticleModel: the rows of the article list, in the order, the groups and the filter that were asked for.

It does no searching of texts; `viewer.ui.articles.search` does, and hands in which articles match.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal, get_args

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.corpus import copynotes
from viewer.corpus.article import Article, Copy
from viewer.engine.analysis import Analysis
from viewer.ui.languages import phrase
from viewer.ui.painting import letter_of
from viewer.ui.screenpair import Which
from viewer.ui.wording import about, counted, percent, source_of

Order = Literal["share", "outlet", "date", "headline", "words", "file"]
ORDERS: tuple[Order, ...] = get_args(Order)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a row holds besides its text."""

    ARTICLE = Qt.ItemDataRole.UserRole + 1  # Article, or None in a heading
    SHARE = Qt.ItemDataRole.UserRole + 2  # float, or None where it is not known or means nothing
    SIDE = Qt.ItemDataRole.UserRole + 3  # "a", "b" or ""
    HEADING = Qt.ItemDataRole.UserRole + 4  # the heading's text, or ""
    SOURCE = Qt.ItemDataRole.UserRole + 5  # outlet or credit, else the file, with its folder if need be
    COLUMN = Qt.ItemDataRole.UserRole + 6  # its place among the articles side by side, from 0; -1 for none
    COPY = Qt.ItemDataRole.UserRole + 7  # what it is to another one ("later version"), or ""


@dataclass(frozen=True, slots=True)
class Row:
    """An article by its place in the corpus, or a heading (then `article` is -1)."""

    article: int
    heading: str = ""


def shares_with(analysis: Analysis, article: str) -> dict[str, float]:
    """The part of each other article's words that stand in a passage with this one; zero where not named."""
    out: dict[str, float] = {}
    for pair in analysis.pairs:
        if pair.a == article:
            out[pair.b] = pair.shared_b
        elif pair.b == article:
            out[pair.a] = pair.shared_a
    return out


def sources(articles: Sequence[Article]) -> list[str]:
    """Outlet or credit of each article, else its file, with the part of it that the article is.

    Files of one name are told apart by their folders.
    """
    called = [f"{a.path.name} #{a.part}" if a.part else a.path.name for a in articles]
    often = Counter(called)
    return [
        source_of(article) or (name if often[name] == 1 else f"{name} · {article.path.parent.name}")
        for article, name in zip(articles, called, strict=True)
    ]


class ArticleModel(QAbstractListModel):
    """One row an article, and one a heading where the list is grouped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._articles: tuple[Article, ...] = ()
        self._sources: list[str] = []
        self._copies: dict[str, list[Copy]] = {}
        self._rows: list[Row] = []
        self._analysis: Analysis | None = None
        self._shares: dict[str, float] | None = None
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._pins: tuple[str, ...] = ()
        self._order: Order = "share"
        self._grouped = False
        self._matching: Collection[int] | None = None
        self._readers: dict[int, Callable[[Row], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._display,
            Qt.ItemDataRole.ToolTipRole: self._tooltip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Role.ARTICLE: lambda row: None if row.heading else self._articles[row.article],
            Role.SHARE: self._share,
            Role.SIDE: self._side,
            Role.COLUMN: self._column,
            Role.HEADING: lambda row: row.heading,
            Role.SOURCE: lambda row: row.heading or self._sources[row.article],
            Role.COPY: self._copy_mark,
        }

    # --- what the panel sets -------------------------------------------------------------------------

    def set_articles(self, articles: Sequence[Article], copies: Sequence[Copy] = ()) -> None:
        """Shows other articles; the filter, the analysis and the choice are gone."""
        self._articles = tuple(articles)
        self._sources = sources(articles)
        self._copies = {}
        for copy in copies:
            self._copies.setdefault(copy.article, []).append(copy)
        self._matching = self._analysis = self._shares = None
        self._chosen, self._pins = (None, None), ()
        self._arrange()

    def set_analysis(self, analysis: Analysis | None) -> None:
        """Takes the shares; None while they are not known."""
        self._analysis = analysis
        self._measure()

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """Marks the two articles that are compared."""
        if (a, b) != self._chosen:
            first_changed = a != self._chosen[0]
            self._chosen = (a, b)
            if first_changed:
                self._measure()
            else:
                self._touch()

    def set_pins(self, pins: tuple[str, ...]) -> None:
        """Marks the articles that stand side by side."""
        if pins != self._pins:
            self._pins = pins
            self._touch()

    def set_order(self, order: Order, *, grouped: bool) -> None:
        """Sorts, under a heading for each outlet if `grouped`."""
        if (order, grouped) != (self._order, self._grouped):
            self._order, self._grouped = order, grouped
            self._arrange()

    def set_matching(self, matching: Collection[int] | None) -> None:
        """Shows only these articles, by their place in the corpus; None shows all."""
        if matching != self._matching:
            self._matching = matching
            self._arrange()

    # --- what others ask -----------------------------------------------------------------------------

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles, shown or not, in the corpus's order."""
        return self._articles

    @property
    def chosen(self) -> tuple[str | None, str | None]:
        """The ids of A and B."""
        return self._chosen

    def shown(self) -> list[str]:
        """The ids of the articles shown, from top to bottom."""
        return [self._articles[r.article].id for r in self._rows if not r.heading]

    def index_of(self, article: str | None) -> QModelIndex:
        """Where an article stands; an invalid index where it is not shown."""
        for n, row in enumerate(self._rows):
            if not row.heading and self._articles[row.article].id == article:
                return self.index(n)
        return QModelIndex()

    # --- Qt's questions ------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Dispatches on the role."""
        reader = self._readers.get(role)
        if reader is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        return reader(self._rows[index.row()])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if not index.isValid() or self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    # --- roles ---------------------------------------------------------------------------------------

    def _display(self, row: Row) -> str:
        return row.heading or self._articles[row.article].title

    def _share(self, row: Row) -> float | None:
        if row.heading or self._shares is None or self._side(row) == "a":
            return None
        return self._shares.get(self._articles[row.article].id, 0.0)

    def _side(self, row: Row) -> Which | Literal[""]:
        if row.heading:
            return ""
        name = self._articles[row.article].id
        return "a" if name == self._chosen[0] else "b" if name == self._chosen[1] else ""

    def _column(self, row: Row) -> int:
        name = "" if row.heading else self._articles[row.article].id
        return self._pins.index(name) if name in self._pins else -1

    def _tooltip(self, row: Row) -> str | None:
        if row.heading:
            return None
        article = self._articles[row.article]
        data = article.metadata
        lines = [article.title, about(article), data.byline, ", ".join(data.credits), str(article.path)]
        for copy in self._copies.get(article.id, ()):
            lines.append(phrase(copynotes.line(copy, self.tr("This text"), self._called(copy.of))))
        share = self._share(row)
        if share is not None:
            lines.append(self.tr("{share} of its words stand also in A.").format(share=percent(share)))
        if self._side(row) != "a":
            lines.append(self.tr("Shift+click reads it as A."))
        if not self._side(row):
            lines.append(self.tr("Ctrl+click puts it beside the others, or takes it away."))
        return "\n".join(line for line in lines if line)

    def _copy_mark(self, row: Row) -> str:
        """A few words that say that an article is another one again."""
        copies = [] if row.heading else self._copies.get(self._articles[row.article].id, [])
        if not copies:
            return ""
        match copies[-1].kind:
            case "same":
                return self.tr("same text")
            case "version" if copies[-1].later:
                return self.tr("later version")
            case "version":
                return self.tr("another version")
        return self.tr("near copy")

    def _called(self, key: str) -> str:
        """Source and file of an article, by which a reader finds it among versions of one headline."""
        at = next((n for n, a in enumerate(self._articles) if a.id == key), None)
        if at is None:
            return key
        file = key.rpartition("/")[2]
        return file if self._sources[at].startswith(file) else f"{self._sources[at]} ({file})"

    def _spoken(self, row: Row) -> str:
        if row.heading:
            return row.heading
        article = self._articles[row.article]
        mark = self._copy_mark(row)
        values = {
            "title": article.title,
            "about": ", ".join([about(article), mark] if mark else [about(article)]),
        }
        side, share = self._side(row), self._share(row)
        if side == "a":
            return self.tr("Article A: {title}, {about}.").format(**values)
        if share is None:
            return self.tr("{title}, {about}.").format(**values)
        if self._column(row) > 1:
            values["letter"] = letter_of(self._column(row))
            values["share"] = percent(share)
            return self.tr(
                "Article {letter}: {title}, {about}; {share} of its words stand also in A."
            ).format(**values)
        values["share"] = percent(share)
        if side == "b":
            return self.tr("Article B: {title}, {about}; {share} of its words stand also in A.").format(
                **values
            )
        return self.tr("{title}, {about}; {share} of its words stand also in A.").format(**values)

    # --- order and groups ----------------------------------------------------------------------------

    def _measure(self) -> None:
        first = self._chosen[0]
        self._shares = None if self._analysis is None or first is None else shares_with(self._analysis, first)
        if self._order == "share":
            self._arrange()
        else:
            self._touch()

    def _touch(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _arrange(self) -> None:
        among = range(len(self._articles)) if self._matching is None else sorted(self._matching)
        places = sorted(among, key=self._key)
        rows = self._under_headings(places) if self._grouped else [Row(n) for n in places]
        if rows == self._rows and self._rows:
            self._touch()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _key(self, place: int) -> tuple[Any, ...]:
        article = self._articles[place]
        match self._order:
            case "share":
                share = (self._shares or {}).get(article.id, 0.0)
                return (article.id != self._chosen[0], -share, place)
            case "outlet":
                return (not source_of(article), source_of(article).casefold(), place)
            case "date":
                date = article.metadata.date
                return (date is None, date or datetime.date.min, place)
            case "headline":
                return (article.title.casefold(), place)
            case "words":
                return (-article.words, place)
            case "file":
                return (article.path.name.casefold(), str(article.path), place)

    def _under_headings(self, places: list[int]) -> list[Row]:
        groups: dict[str, list[int]] = {}
        for place in places:
            groups.setdefault(source_of(self._articles[place]), []).append(place)
        rows: list[Row] = []
        for name in sorted(groups, key=lambda n: (not n, n.casefold())):
            rows.append(Row(-1, self._heading(name, len(groups[name]))))
            rows.extend(Row(place) for place in groups[name])
        return rows

    def _heading(self, name: str, count: int) -> str:
        if name:
            return self.tr("{name} · {n}").format(name=name, n=count)
        return counted(count, self.tr("No outlet named · {n}"), self.tr("No outlet named · {n}"))
