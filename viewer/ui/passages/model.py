"""PassageModel and ChangeModel: the passages of a pair in a chosen order, and the changes of one passage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Literal, get_args

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.engine.passages import Change, ChangeType, Passage
from viewer.text.spans import Span
from viewer.ui.screenpair import ScreenPair
from viewer.ui.wording import kind_name, shared_of

if TYPE_CHECKING:
    from viewer.engine.letters import Letters

Order = Literal["a", "b", "size", "change"]
ORDERS: tuple[Order, ...] = get_args(Order)
FIRST_WORDS = 240  # code points of a passage that the list may show
CHANGE_WORDS = 110  # and of either side of a change
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PassageRole(IntEnum):
    """What a row of the passage list holds besides its text."""

    NUMBER = Qt.ItemDataRole.UserRole + 1  # int, from 0, in the order of A
    PARTICULARS = Qt.ItemDataRole.UserRole + 2  # "edited · 32 of 49 words"
    SCORE = Qt.ItemDataRole.UserRole + 3  # float, 0 to 1


class ChangeRole(IntEnum):
    """What a row of the change list holds besides its text."""

    CHANGE = Qt.ItemDataRole.UserRole + 1  # Change
    TYPE = Qt.ItemDataRole.UserRole + 2  # its type, in the window's language
    SIDES = Qt.ItemDataRole.UserRole + 3  # the words of A and of B; either may be empty
    LETTERS = Qt.ItemDataRole.UserRole + 4  # the letters that differ, as spans of the two words, or None


def one_line(text: str, span: Span, most: int) -> str:
    """The characters of a span with white space drawn as single spaces, shortened at `most` code points."""
    words = " ".join(text[span.start : min(span.end, span.start + 2 * most)].split())
    if len(words) <= most and span.end <= span.start + 2 * most:
        return words
    return words[:most].rstrip() + "…"


class PassageModel(QAbstractListModel):
    """One row a passage; numbers are places in the order of A, whatever the order of the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pair: ScreenPair | None = None
        self._order: Order = "a"
        self._numbers: list[int] = []
        self._readers: dict[int, Callable[[int], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._first_words,
            Qt.ItemDataRole.ToolTipRole: self._tooltip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            PassageRole.NUMBER: lambda number: number,
            PassageRole.PARTICULARS: self._particulars,
            PassageRole.SCORE: lambda number: self._passage(number).score,
        }

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows the passages of another pair."""
        self._pair = pair
        self._arrange()

    def set_order(self, order: Order) -> None:
        """Sorts by place in A, place in B, words, or amount of change."""
        if order != self._order:
            self._order = order
            self._arrange()

    @property
    def order(self) -> Order:
        """The order of the rows."""
        return self._order

    @property
    def numbers(self) -> list[int]:
        """The passages' numbers from top to bottom."""
        return list(self._numbers)

    def index_of(self, passage: int | None) -> QModelIndex:
        """Where a passage stands; an invalid index where there is none."""
        return self.index(self._numbers.index(passage)) if passage in self._numbers else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Passages."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Dispatches on the role."""
        reader = self._readers.get(role)
        if reader is None or not index.isValid() or index.row() >= len(self._numbers):
            return None
        return reader(self._numbers[index.row()])

    def _arrange(self) -> None:
        self.beginResetModel()
        count = 0 if self._pair is None else len(self._pair.passages)
        self._numbers = sorted(range(count), key=self._key)
        self.endResetModel()

    def _key(self, number: int) -> tuple[float, ...]:
        passage = self._passage(number)
        match self._order:
            case "a":
                return (number,)
            case "b":
                return (passage.b.start, passage.b.end, number)
            case "size":
                return (-max(passage.words), number)
            case "change":
                return (passage.shared / max(1, *passage.words), number)

    def _passage(self, number: int) -> Passage:
        assert self._pair is not None
        return self._pair.passages[number]

    def _first_words(self, number: int) -> str:
        assert self._pair is not None
        return one_line(self._pair.a.text, self._passage(number).a, FIRST_WORDS)

    def _particulars(self, number: int) -> str:
        passage = self._passage(number)
        particulars = self.tr("{kind} · {shared}").format(
            kind=kind_name(passage.kind), shared=shared_of(passage.shared, passage.words)
        )
        return " · ".join([particulars, *self._remarks(number)])

    def _remarks(self, number: int) -> list[str]:
        """What the reader has made of a passage, in a word each."""
        assert self._pair is not None
        remark = self._pair.remark(number)
        told = (
            (remark.yours, self.tr("yours")),
            (remark.reviewed, self.tr("reviewed ✓")),
            (remark.note, self.tr("note")),
        )
        return [word for holds, word in told if holds]

    def _tooltip(self, number: int) -> str:
        from viewer.ui.why.telling import why

        assert self._pair is not None
        note = self._pair.remark(number).note
        return "\n".join([*why(self._pair, number), *([note] if note else [])])

    def _spoken(self, number: int) -> str:
        passage = self._passage(number)
        return self.tr("Passage {number}, {kind}, {shared} shared: {words}").format(
            number=number + 1,
            kind=kind_name(passage.kind),
            shared=shared_of(passage.shared, passage.words),
            words=", ".join([*self._remarks(number), self._first_words(number)]),
        )


def _inside(letters: Letters, change: Change) -> Letters:
    """Letters counted from the beginnings of the two words; a word holds no white space to be shortened."""
    a, b = letters
    return (
        tuple(s.shifted(-change.a.start) for s in a),
        tuple(s.shifted(-change.b.start) for s in b),
    )


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change with its words as they are shown."""

    change: Change
    a: str
    b: str


class ChangeModel(QAbstractListModel):
    """One row a change of the selected passage, in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ChangeRow] = []
        self._pair: ScreenPair | None = None
        self._letters: dict[Change, Letters | None] = {}
        self._readers: dict[int, Callable[[ChangeRow], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._spoken,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            ChangeRole.CHANGE: lambda row: row.change,
            ChangeRole.TYPE: lambda row: self.type_name(row.change.type),
            ChangeRole.SIDES: lambda row: (row.a, row.b),
            ChangeRole.LETTERS: self._differing,
        }

    def show_changes(self, pair: ScreenPair | None, passage: int | None) -> None:
        """Shows the changes of a passage; nothing where there is none."""
        self.beginResetModel()
        self._pair, self._rows = pair, []
        self._letters.clear()
        if pair is not None and passage is not None:
            for change in pair.changes(passage):
                a, b = self._words(pair.a.text, change.a), self._words(pair.b.text, change.b)
                self._rows.append(ChangeRow(change, a, b))
        self.endResetModel()

    def _differing(self, row: ChangeRow) -> Letters | None:
        """The letters that differ inside two words; worked out when they are first painted."""
        from viewer.engine.letters import differing_letters  # here, or the window would wait for its patterns

        change, pair = row.change, self._pair
        if change not in self._letters and pair is not None:
            found = differing_letters(change, pair.a.text, pair.b.text)
            self._letters[change] = found and _inside(found, change)
        return self._letters.get(change)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Changes."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Dispatches on the role."""
        reader = self._readers.get(role)
        if reader is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        return reader(self._rows[index.row()])

    def type_name(self, type_: ChangeType) -> str:
        """A change's type in the window's language."""
        return {
            "number": self.tr("number"),
            "date": self.tr("date"),
            "name": self.tr("name"),
            "spelling": self.tr("spelling"),
            "attribution": self.tr("attribution"),
            "tense": self.tr("tense or modality"),
            "polarity": self.tr("polarity"),
            "punctuation": self.tr("punctuation"),
            "order": self.tr("↷ moved"),
            "wording": self.tr("wording"),
        }[type_]

    def _words(self, text: str, span: Span) -> str:
        if not len(span):
            return ""
        return one_line(text, span, CHANGE_WORDS) or self._blank(span.of(text))

    def _blank(self, space: str) -> str:
        """What white space is called."""
        if "\n" in space:
            return self.tr("(new line)")
        return {" ": self.tr("(space)"), "\u00a0": self.tr("(no-break space)")}.get(
            space, self.tr("(white space)")
        )

    def _spoken(self, row: ChangeRow) -> str:
        values = {"type": self.type_name(row.change.type), "a": row.a, "b": row.b}
        if row.change.type == "order" and not (row.a and row.b):
            return self.tr("{type}: {words}").format(type=values["type"], words=row.a or row.b)
        if not row.b:
            return self.tr("{type}, only in A: {a}").format(**values)
        if not row.a:
            return self.tr("{type}, only in B: {b}").format(**values)
        return self.tr("{type}: {a} in A, {b} in B").format(**values)
