"""Joining: what the reader does to passages, undone and redone, kept on the disk, and seen at once.

Holds the edits of all pairs and lays those of the pair on show over what was found, as a lens of the session.
Each pair has a stack of its own for undoing, so that undoing never changes what is not on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QUndoCommand, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QDialog, QWidget

from viewer.engine.passages import Passage
from viewer.ui.comparepage import ComparePage
from viewer.ui.joining.edits import NO_EDITS, Cut, Edits, Place, edited
from viewer.ui.joining.following import Following, sentence
from viewer.ui.joining.settling import settled
from viewer.ui.joining.store import Book, EditsStore, Key
from viewer.ui.joining.tracing import Tracing
from viewer.ui.looking import Step
from viewer.ui.navigation import Navigation
from viewer.ui.passages.panel import PassagePanel
from viewer.ui.screenpair import SIDES, ScreenPair
from viewer.ui.session import Session

MOST_UNDONE = 500
_SHOWN_WORDS = 160
_NO_PAIR = Key("", "", turned=False)


class _Edit(QUndoCommand):
    """From some edits of a pair to others."""

    def __init__(self, owner: Joining, key: Key, before: Edits, after: Edits, text: str) -> None:
        super().__init__(text)
        self._owner, self._key, self._before, self._after = owner, key, before, after

    def redo(self) -> None:
        """Makes the edits those after."""
        self._owner.put(self._key, self._after)

    def undo(self) -> None:
        """Makes the edits those before."""
        self._owner.put(self._key, self._before)


class Joining(QObject):
    """`told` brings a sentence for the status line, `left_behind` one about edits that a new text has not."""

    told = Signal(str)
    left_behind = Signal(str)

    def __init__(
        self, session: Session, navigation: Navigation, page: ComparePage, folder: Path, window: QWidget
    ) -> None:
        """Edits are kept in `folder`; `page` is asked what is selected in the texts."""
        super().__init__(window)
        self._session = session
        self._navigation = navigation
        self._store = EditsStore(folder)
        self._page = page
        self._window = window
        self._book: Book = self._store.load()
        self._first_note = self._store.note
        self._stacks: dict[tuple[str, str], QUndoStack] = {}
        self._group = QUndoGroup(self)
        self._wanted: Place | None = None  # of a passage to be selected when it is on show
        self._actions: dict[str, QAction] = {}
        self._following, self._tracing = Following(), Tracing(folder)
        self._left = 0  # edits that have no place in the files as they are read now
        session.lenses.insert(0, self._lens)
        session.set_edits(dict(self._book))
        session.corpus_changed.connect(self._follow)
        session.renewed.connect(self._tell_renewed)
        session.pair_changed.connect(self._pair_changed)
        session.looked.connect(self._go_to_wanted)
        navigation.renewed.connect(self._enable)
        navigation.selected.connect(self._enable)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions of this part do."""
        return {
            "undo": self.undo,
            "redo": self.redo,
            "join": self.join,
            "split": self.split,
            "dismiss": self.dismiss,
            "as_found": self.back_to_what_was_found,
            "reviewed": self.tick,
            "note": self.ask_note,
        }

    def attach(self, actions: dict[str, QAction]) -> None:
        """Takes the actions, to name and enable them by what can be done."""
        self._actions = {name: actions[name] for name in self.deeds()}
        self._group.undoTextChanged.connect(self._enable)
        self._group.redoTextChanged.connect(self._enable)
        self._group.canUndoChanged.connect(self._enable)
        self._group.canRedoChanged.connect(self._enable)
        self._enable()

    def serve(self, panel: PassagePanel) -> None:
        """Does what the reader asks for with keys on the list of passages."""
        panel.dismiss_wanted.connect(self.dismiss)
        panel.tick_wanted.connect(self.tick)

    # --- the pair on show

    @property
    def edits(self) -> Edits:
        """The edits of the pair on show, from its A to its B."""
        key, found = self._key(), self._session.found
        if key is None or found is None:
            return NO_EDITS
        return settled(key.facing(self._book.get(key.pair, NO_EDITS)), found.passages)

    def _key(self) -> Key | None:
        pair = self._session.pair
        return None if pair is None or pair.is_alone else Key.of(pair.a, pair.b)

    def _lens(self, pair: ScreenPair) -> Step:
        key = Key.of(pair.a, pair.b)
        edits = settled(key.facing(self._book.get(key.pair, NO_EDITS)), pair.passages)
        return Step(edits, partial(edited, edits=edits))

    @Slot()
    def _pair_changed(self) -> None:
        key, self._wanted = self._key() or _NO_PAIR, None
        stack = self._stacks.get(key.pair)
        self._group.setActiveStack(stack)  # type: ignore[arg-type]
        self._enable()
        if self._first_note:
            self.told.emit(self._first_note)
            self._first_note = ""

    @Slot()
    def _follow(self) -> None:
        """Files were read again: the edits go along with their articles, before anything shows them."""
        session, articles = self._session, self._session.corpus.articles
        followed = self._following.take(articles, self._book, renewing=session.renewing)
        if not session.renewing and not followed.book:
            followed = self._tracing.find(articles, self._book)
        self._left += followed.left
        if followed.book:
            self._tracing.keep(articles, followed.book)
            self._book |= followed.book
            if not self._store.save_all(followed.book):
                self.told.emit(self._store.note)
        if not session.renewing:
            self._tell_renewed()

    @Slot()
    def _tell_renewed(self) -> None:
        """The session learns of edits that came along when it has all that was read again."""
        if self._session.edits != self._book:
            self._session.set_edits(dict(self._book))
        if self._left:
            self.left_behind.emit(sentence(self._left))
            self._left = 0

    def _stack(self, key: Key) -> QUndoStack:
        """The pair's stack, which is the one in use now; made with the first edit of that pair."""
        stack = self._stacks.get(key.pair)
        if stack is None:
            stack = self._stacks[key.pair] = QUndoStack(self._group)
            stack.setUndoLimit(MOST_UNDONE)
            self._group.setActiveStack(stack)
        return stack

    def put(self, key: Key, edits: Edits) -> None:
        """Makes these the edits of a pair, given from the key's A to its B, and stores them."""
        stored, before = key.facing(edits), self._book.get(key.pair, NO_EDITS)
        self._book[key.pair] = stored
        safe = self._store.save(key.pair, stored)
        self._tracing.keep(self._session.corpus.articles, {key.pair: stored})
        self._session.look_again()
        only_told = stored.passages_only == before.passages_only
        self._session.set_edits(dict(self._book), only_told=only_told)
        if not safe:
            self.told.emit(self._store.note)

    def push(self, command: QUndoCommand) -> None:
        """Does what belongs to no pair, to be undone while the pair on show is on show."""
        self._stack(self._key() or _NO_PAIR).push(command)

    def _do(self, after: Edits, text: str) -> None:
        key = self._key()
        if key is not None and after != self.edits:
            self._stack(key).push(_Edit(self, key, self.edits, after, text))

    def _current(self) -> tuple[ScreenPair, int, Passage] | None:
        pair, number = self._session.pair, self._navigation.passage
        if pair is None or number is None or number >= len(pair.passages):
            return None
        return pair, number, pair.passages[number]

    # --- what the reader does

    @Slot()
    def undo(self) -> None:
        """Undoes what was done last to this pair."""
        self._group.undo()

    @Slot()
    def redo(self) -> None:
        """Does again what was undone."""
        self._group.redo()

    @Slot()
    def join(self) -> None:
        """Makes a passage of what is selected in A and what is selected in B."""
        from viewer.engine.handmade import joined  # here, or the window would wait for numpy to open

        pair = self._session.pair
        spans = [self._page.stretch(which) for which in SIDES]
        a, b = spans
        if pair is None or pair.is_alone or a is None or b is None:
            self.told.emit(self.tr("Select the words in A and the words in B that belong together first."))
            return
        try:
            passage = joined(pair.a.text, pair.b.text, a, b)
        except ValueError:
            self.told.emit(self.tr("Select at least one whole word in A and in B."))
            return
        self._wanted = place = Place.of(passage)
        words = " ".join(passage.a.of(pair.a.text).split())[:40]
        self._do(self.edits.join(place), self.tr("join “{words}”").format(words=words))
        self._page.forget_stretches()
        self._go_to_wanted()

    @Slot()
    def split(self) -> None:
        """Splits the selected passage where the cursor or the selection stands in it, or at the change."""
        from viewer.engine.handmade import place_to_split

        current = self._current()
        if current is None:
            return
        pair, number, passage = current
        for side, position in self._cursors(pair, number):
            at = place_to_split(passage, side, position, pair.a.text, pair.b.text)
            if at is not None:
                text = self.tr("split passage {n}").format(n=number + 1)
                self._do(self.edits.cut(Cut(Place.of(passage), *at)), text)
                return
        self.told.emit(self.tr("Click into the passage, between two words, to say where it is to be split."))

    def _cursors(self, pair: ScreenPair, number: int) -> list[tuple[int, int]]:
        """Places in the passage where the reader may mean it to be split: the side, and the code point."""
        passage, change = pair.passages[number], self._navigation.change
        out = []
        for side, which in enumerate(SIDES):
            span, held = self._page.stretch(which), (passage.a, passage.b)[side]
            if span is not None and held.start < span.start < held.end:
                out.append((side, span.start))
        if change is not None:
            found = pair.changes(number)[change]
            out.append((0, found.a.start) if len(found.a) else (1, found.b.start))
        return out

    @Slot()
    def dismiss(self) -> None:
        """Takes the selected passage away."""
        current = self._current()
        if current is not None:
            _pair, number, passage = current
            text = self.tr("dismiss passage {n}").format(n=number + 1)
            self._do(self.edits.dismiss(Place.of(passage)), text)

    @Slot()
    def back_to_what_was_found(self) -> None:
        """The passages as the program found them; ticks and notes stay."""
        self._do(self.edits.as_found(), self.tr("back to what was found"))

    @Slot()
    def tick(self) -> None:
        """Ticks the selected passage as reviewed, or takes the tick away."""
        current = self._current()
        if current is not None:
            pair, number, passage = current
            now = not pair.remark(number).reviewed
            text = self.tr("tick passage {n}") if now else self.tr("untick passage {n}")
            self._do(self.edits.tick(Place.of(passage), now), text.format(n=number + 1))

    @Slot()
    def ask_note(self) -> None:
        """Asks for a note about the selected passage."""
        current = self._current()
        if current is None:
            return
        pair, number, passage = current
        words = " ".join(passage.a.of(pair.a.text).split())[:_SHOWN_WORDS]
        title = self.tr("Note on passage {n}").format(n=number + 1)
        from viewer.ui.joining.notedialog import NoteDialog

        dialog = NoteDialog(title, words, pair.remark(number).note, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.set_note(dialog.note)
        dialog.deleteLater()

    def set_note(self, note: str) -> None:
        """Notes something about the selected passage; an empty text takes the note away."""
        current = self._current()
        if current is not None:
            _pair, number, passage = current
            text = self.tr("note on passage {n}").format(n=number + 1)
            self._do(self.edits.note(Place.of(passage), note), text)

    @Slot()
    def _go_to_wanted(self) -> None:
        """Selects what was joined last, as soon as it is on show; with long texts that takes a moment."""
        pair, place = self._session.pair, self._wanted
        found = [n for n, p in enumerate(pair.passages) if Place.of(p) == place] if pair is not None else []
        if place is not None and found:
            self._wanted = None
            self._navigation.select_passage(found[0])

    # --- what can be done

    @Slot()
    def _enable(self) -> None:
        if not self._actions:
            return
        for name, word, text, can in (
            ("undo", self.tr("Undo"), self._group.undoText(), self._group.canUndo()),
            ("redo", self.tr("Redo"), self._group.redoText(), self._group.canRedo()),
        ):
            action = self._actions[name]
            action.setText(self.tr("{verb}: {what}").format(verb=word, what=text) if text else word)
            action.setEnabled(can)
        current = self._current()
        for name in ("split", "dismiss", "reviewed", "note"):
            self._actions[name].setEnabled(current is not None)
        self._actions["join"].setEnabled(self._key() is not None)
        self._actions["as_found"].setEnabled(self.edits.changes_passages)
        ticked = current is not None and current[0].remark(current[1]).reviewed
        self._actions["reviewed"].setChecked(ticked)
