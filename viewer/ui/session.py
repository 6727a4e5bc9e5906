"""Session: what is open, what has been found in it and which two articles are chosen; no widget of its own.

Everything slow leaves the window's thread through a `Lane`. The newest request wins: opening another folder
drops what was under way for the last one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from viewer.corpus.article import Article, Corpus
from viewer.corpus.corrections import Corrections
from viewer.corpus.manner import AS_FOUND
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.options import DEFAULT, Options
from viewer.ui.chosen import ChosenPair
from viewer.ui.headstart import HeadStart
from viewer.ui.jobs import (
    APART_BYTES,
    NO_ANALYSES,
    Analyses,
    Corpora,
    analyse_with,
    correct,
    edit,
    is_large,
    load_and_analyse,
    load_with,
    narrow,
)
from viewer.ui.joining.store import Book
from viewer.ui.looking import Lens
from viewer.ui.screenpair import ScreenPair
from viewer.ui.work import Crash, Lane


class Session(QObject):
    """`corpus_changed`, `analysis_changed` and `pair_changed` tell that the attribute of that name is new.

    `pair` is what was found, seen through the `lenses`; `pair_renewed` tells that the same two articles are
    now seen otherwise, and `looked` follows when all have taken that up. `opening` comes before other files
    are read in the place of what is open, `reading` whenever files begin to be read, `renewed` after what is
    open was read again; `renewing` is true while
    the corpus is replaced for that. `analysis` holds what the `options` admit; `searched` tells that all
    pairs were searched in another way, so that what is known of them no longer holds; `options_taken_back`
    that such a search was cancelled. `manner` is how files are read from the next time on.
    """

    opening = Signal()
    reading = Signal()
    renewed = Signal()
    searched = Signal()
    options_taken_back = Signal()
    corpus_changed = Signal()
    analysis_changed = Signal()
    pair_changed = Signal()
    pair_renewed = Signal()
    looked = Signal()
    chosen_changed = Signal()
    busy_changed = Signal(bool)
    stepped = Signal(object)
    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: HeadStart | None = None
        self._brings_pair = False  # whether the next that the head start brings is the best pair
        self.paths: tuple[Path, ...] = ()
        self.manner = AS_FOUND
        self.corpus = Corpus()
        self.analysis: Analysis | None = None
        self.options = DEFAULT
        self.edits: Book = {}
        self.corrections: Corrections = {}
        self._corpora = Corpora(self.corpus, self.corpus)
        self._corrected_with: Corrections = self.corrections
        self.a: str | None = None
        self.b: str | None = None
        self._articles: dict[str, Article] = {}
        self._analyses = NO_ANALYSES
        self._analysed_for = self._searched_with = DEFAULT
        self._edited_for: Book = self.edits
        self._pairs: dict[tuple[str, str], Pair] = {}
        self.renewing = False
        self._loading = self._lane(self._loaded)
        self._renewing = self._lane(self._reloaded)
        self._analysing = self._lane(self._analysed)
        self._narrowing = self._lane(self._narrowed)
        self._searching = self._lane(self._searched)
        self._editing = self._lane(self._narrowed)
        self._correcting = self._lane(self._corrected)
        self._shown = self._make_shown()

    def _make_shown(self) -> ChosenPair:
        shown = ChosenPair(self._lane(), self._lane(), self)
        shown.compared.connect(self._end_head_start)
        shown.changed.connect(self._pair_changed)
        shown.renewed.connect(self._pair_renewed)
        shown.begun.connect(self._begun)
        shown.settled.connect(self._rest)
        shown.failed.connect(self._failed)
        return shown

    def _lane(self, slot: object = None) -> Lane:
        lane = Lane(self)
        if slot is not None:
            lane.finished.connect(slot)  # a bound method of this QObject
        lane.stepped.connect(self.stepped)
        return lane

    # --- what the reader asks for

    def open(self, paths: Sequence[Path]) -> None:
        """Opens files and folders in the place of what is open."""
        self.opening.emit()
        head = self._head
        if head is not None and (head.paths, head.manner) == (tuple(paths), self.manner):
            self._head = None  # so that it lives on
        else:
            head = None
        self.cancel()
        self._head = head
        self.paths = tuple(paths)
        self.reading.emit()
        self._corrected_with = self.corrections
        apart = head is None and is_large(paths)
        self._loading.start(load_with, head, list(paths), self.manner, self.corrections, apart=apart)
        self.busy_changed.emit(True)

    def renew(self, paths: Sequence[Path] | None = None) -> None:
        """Reads again what is open, or more; what is on show stays until all of it is compared anew."""
        self.cancel()
        if paths is not None:
            self.paths = tuple(paths)
        if not self.corpus.articles or self.analysis is None:
            self.open(self.paths)
            return
        self.reading.emit()
        apart = is_large(self.paths)
        self._analysed_for, self._edited_for = self.options, self.edits
        self._corrected_with = self.corrections
        wanted = (self.manner, self.options, self.edits, self.corrections)
        self._renewing.start(load_and_analyse, list(self.paths), *wanted, apart=apart)
        self.busy_changed.emit(True)

    def choose(self, a: str | None, b: str | None) -> None:
        """Compares article `a` with article `b`, by their ids; None takes an article away."""
        if (a, b) == (self.a, self.b):
            return
        self.a, self.b = a, b
        self.chosen_changed.emit()
        if a is None or b is None:
            self._shown.comparing.cancel()
            self._shown.put(ScreenPair.alone(self._articles[a]) if a is not None else None)
            self._rest()
        else:
            self._compare(self._articles[a], self._articles[b])

    def set_options(self, options: Options) -> None:
        """Shows what these options admit: the pair on show at once, the other pairs as soon as may be."""
        before, self.options = self.options, options
        if self.analysis is None or before == options:
            return
        articles = list(self.corpus.articles)
        self._edited_for = self.edits
        self._editing.cancel()
        if options.searches_freely != before.searches_freely:
            self._searched_with = self._searched_with if self._searching.busy else before
            apart = sum(len(article.text) for article in articles) > APART_BYTES
            self._searching.start(analyse_with, None, articles, options, self.edits, apart=apart)
        elif not self._searching.busy:
            self._narrowing.start(narrow, self._analyses.found, articles, options, self.edits)
        else:
            self._searching.start(analyse_with, None, articles, options, self.edits)
        self.busy_changed.emit(True)
        self.look_again()

    def set_edits(self, edits: Book, *, only_told: bool = False) -> None:
        """The reader has joined, split or dismissed passages, or `only_told` something about them.

        What is known of all pairs follows.
        """
        if only_told and self._edited_for is self.edits:
            self._edited_for = edits
        self.edits = edits
        self._edit()

    def _edit(self) -> None:
        """Works the reader's edits into what was found, where they are others than at the last time.

        Whatever is under way asks again when it is done; the pair on show comes first.
        """
        under_way = (
            self._narrowing,
            self._searching,
            self._analysing,
            self._renewing,
            self._shown.looking.lane,
        )
        if self.analysis is None or self._edited_for is self.edits or any(lane.busy for lane in under_way):
            return
        self._edited_for = self.edits
        articles = list(self.corpus.articles)
        found, admitted, _ = self._analyses
        self._editing.start(edit, found, admitted, articles, self.options, self.edits)
        self.busy_changed.emit(True)

    def set_corrections(self, corrections: Corrections) -> None:
        """The reader has put right what is told of articles; all that shows it follows."""
        self.corrections = corrections
        self._correct()

    def _correct(self) -> None:
        """Lays the corrections over the articles, where they are others than at the last time.

        While files are read or all pairs are searched it waits; these ask again when they are done.
        """
        if self._corrected_with is self.corrections or self.busy_reading or self._searching.busy:
            return
        self._corrected_with = self.corrections
        if self.corpus.articles:
            self._correcting.start(correct, self._corpora.read, self.corrections)
            self.busy_changed.emit(True)

    @property
    def read(self) -> Corpus:
        """The articles as they were read, without the reader's corrections."""
        return self._corpora.read

    def swap(self) -> None:
        """A becomes B and B becomes A."""
        self.choose(self.b, self.a)

    def cancel(self) -> None:
        """Stops all work; what is there stays."""
        if self._correcting.busy:
            self._corrected_with = {}  # to be caught up with when more is done
        self._end_head_start()
        for lane in self._lanes:
            lane.cancel()
        self.busy_changed.emit(False)

    @Slot()
    def give_up(self) -> None:
        """Stops all work for the reader: a search that is not over was never asked for."""
        searching, looking = self._searching.busy, self._shown.looking.coming
        if self._editing.busy:
            self._edited_for = {}  # to be caught up with when more is done
        self.cancel()
        if searching:
            self.options = self._searched_with
            self.options_taken_back.emit()
        if looking is not None:
            self._shown.looking.look_at(looking)
        elif searching:
            self.look_again()

    def close(self) -> bool:
        """Stops all work and waits for it; True if nothing runs any more."""
        self._end_head_start()
        still = [lane for lane in self._lanes if not lane.close()]  # each is asked, whatever the others say
        return not still

    def begin_with(self, head: HeadStart) -> None:
        """Takes over work that has begun on the paths that will be opened first."""
        self._head = head

    @Slot()
    def _end_head_start(self) -> None:
        if self._head is not None:
            self._head.close()
            self._head = None

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return any(lane.busy for lane in self._lanes)

    @property
    def busy_reading(self) -> bool:
        """Whether files are read, for the first time or again."""
        return self._loading.busy or self._renewing.busy

    @property
    def _lanes(self) -> tuple[Lane, ...]:
        return (
            self._loading,
            self._renewing,
            self._analysing,
            self._shown.comparing,
            self._narrowing,
            self._searching,
            self._editing,
            self._correcting,
            self._shown.looking.lane,
        )

    @property
    def settled(self) -> bool:
        """Whether the corpus is analysed and the chosen pair is on show."""
        return not self.busy

    def known_pair(self, a: str, b: str) -> Pair | None:
        """What the analysis has found for two articles, in either direction; None where it knows nothing."""
        return self._pairs.get((a, b)) or self._pairs.get((b, a))

    def has(self, key: str) -> bool:
        """Whether an article of this id is open."""
        return key in self._articles

    def article(self, key: str) -> Article:
        """The article of this id."""
        return self._articles[key]

    # --- what the work brings

    @Slot(object)
    def _loaded(self, result: Corpora | Crash) -> None:
        if isinstance(result, Crash):
            self._failed(result)
            return
        self._drop_older()
        self._take(result)
        self._set_analysis(None)
        self.a = self.b = None
        self._shown.put(None)
        self.corpus_changed.emit()
        self.chosen_changed.emit()
        if result.change_what_is_compared:
            self._end_head_start()
        articles = list(self.corpus.articles)
        apart = self._head is None and sum(len(article.text) for article in articles) > APART_BYTES
        self._analysed_for, self._edited_for = self.options, self.edits
        self._analysing.start(analyse_with, self._head, articles, self.options, self.edits, apart=apart)
        self._correct()

    def _take(self, corpora: Corpora) -> None:
        self._corpora, self.corpus = corpora, corpora.corrected
        self._articles = {article.id: article for article in self.corpus.articles}

    @Slot(object)
    def _reloaded(self, result: tuple[Corpora, Analyses] | Crash) -> None:
        if isinstance(result, Crash):
            self._failed(result)
            return
        self._drop_older()
        self.renewing = True
        corpora, analyses = result
        self._take(corpora)
        self.corpus_changed.emit()
        self._set_analysis(analyses)
        self._choose_again(analyses.shown)
        self.renewing = False
        self.renewed.emit()
        self._catch_up()
        self._correct()
        self._rest()

    @Slot(object)
    def _corrected(self, result: Corpora | Crash) -> None:
        if isinstance(result, Crash):
            self._failed(result)
            return
        moved = Corpora(self.corpus, result.corrected).change_what_is_compared
        before = self._articles
        self.renewing = True
        self._take(result.keeping(self.corpus))
        self.corpus_changed.emit()
        if self.analysis is not None:
            self._set_analysis(self._analyses)
        if all(before[key] is self._articles[key] for key in (self.a, self.b) if key is not None):
            self.chosen_changed.emit()
        else:
            self._choose_again(self._analyses.shown)
        self.renewing = False
        self.renewed.emit()
        if moved:
            self._search_again()
        self._correct()
        self._rest()

    def _search_again(self) -> None:
        """Compares all articles anew, as it was done last."""
        articles = list(self.corpus.articles)
        apart = sum(len(article.text) for article in articles) > APART_BYTES
        lane = self._searching if self.analysis is not None else self._analysing
        self._searched_with, self._edited_for = self.options, self.edits
        lane.start(analyse_with, None, articles, self.options, self.edits, apart=apart)
        self.busy_changed.emit(True)

    def _choose_again(self, analysis: Analysis) -> None:
        """The same two articles; in the place of one that is gone, what the other one shares most with."""
        left = [key for key in (self.a, self.b) if key is not None and key in self._articles]
        self.a = self.b = None
        if len(left) == 1:
            best = next((p for p in analysis.pairs if left[0] in (p.a, p.b)), None)
            left += [best.b if best.a == left[0] else best.a] if best is not None else []
        if left:
            self.choose(left[0], left[1] if len(left) > 1 else None)
        else:
            self._shown.put(None)
            self.chosen_changed.emit()
            self._choose_best(analysis)

    @Slot(object)
    def _analysed(self, result: Analyses | Crash) -> None:
        if isinstance(result, Crash):
            self._end_head_start()
            self._failed(result)
            return
        self._brings_pair = self._head is not None
        self._set_analysis(result)
        if self.a is None and self.b is None:
            self._choose_best(result.shown)
        if not self._shown.comparing.busy:
            self._end_head_start()
        self._catch_up()
        self._rest()

    def _drop_older(self) -> None:
        """Other articles have come: what is still being worked out for the last ones is of no use."""
        self._narrowing.cancel()
        self._searching.cancel()

    def _catch_up(self) -> None:
        """Other options were asked for while the articles were analysed."""
        if self.options != self._analysed_for:
            asked, self.options = self.options, self._analysed_for
            self.set_options(asked)
        else:
            self._edit()

    @Slot(object)
    def _narrowed(self, result: Analyses | Crash) -> None:
        if isinstance(result, Crash):
            self._failed(result)
            return
        self._set_analysis(result)
        self._edit()
        self._rest()

    @Slot(object)
    def _searched(self, result: Analyses | Crash) -> None:
        if isinstance(result, Crash):
            self._failed(result)
            return
        self._set_analysis(result)
        self.searched.emit()
        self._edit()
        self._correct()
        if self.a is not None and self.b is not None:
            self._compare(self._articles[self.a], self._articles[self.b])
        self._rest()

    def _choose_best(self, analysis: Analysis) -> None:
        if analysis.pairs:
            self.choose(analysis.pairs[0].a, analysis.pairs[0].b)
        elif len(self.corpus.articles) > 1:
            self.choose(self.corpus.articles[0].id, self.corpus.articles[1].id)
        elif self.corpus.articles:
            self.choose(self.corpus.articles[0].id, None)

    def _compare(self, a: Article, b: Article) -> None:
        self._shown.compare(a, b, self.known_pair(a.id, b.id), self.options, self._head_for(a, b))
        self.busy_changed.emit(True)

    def _head_for(self, a: Article, b: Article) -> HeadStart | None:
        """The head start, if it is about to bring these two articles compared; one job alone waits for it."""
        best, brings = next(iter(self._analyses.found.pairs), None), self._brings_pair
        self._brings_pair = False
        return self._head if brings and best is not None and (best.a, best.b) == (a.id, b.id) else None

    def _set_analysis(self, analyses: Analyses | None) -> None:
        self._analyses = analyses if analyses is not None else NO_ANALYSES
        self.analysis = analyses.shown if analyses is not None else None
        self._pairs = {(p.a, p.b): p for p in self._analyses.found.pairs}
        self.analysis_changed.emit()

    # --- the pair as the reader sees it

    @property
    def pair(self) -> ScreenPair | None:
        """The two chosen articles as the reader sees them, or one alone."""
        return self._shown.seen

    @property
    def found(self) -> ScreenPair | None:
        """The pair as it was found, before any lens."""
        return self._shown.found

    @property
    def lenses(self) -> list[Lens]:
        """Through which a pair is seen, one after the other."""
        return self._shown.lenses

    def look_again(self) -> None:
        """Sees the pair through the lenses anew, after one of them has changed."""
        self._shown.look_again()

    @Slot()
    def _pair_changed(self) -> None:
        self.pair_changed.emit()
        self._edit()

    @Slot()
    def _pair_renewed(self) -> None:
        self.pair_renewed.emit()
        self.looked.emit()
        self._edit()

    @Slot()
    def _begun(self) -> None:
        self.busy_changed.emit(True)

    @Slot()
    def _rest(self) -> None:
        if not self.busy:
            self.busy_changed.emit(False)

    @Slot(object)
    def _failed(self, crash: Crash) -> None:
        self._rest()
        self.crashed.emit(crash.report)
