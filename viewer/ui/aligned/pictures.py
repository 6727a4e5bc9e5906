"""Rows laid out and painted: what one row of the aligned mode looks like at a width and a style."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.engine.passages import Change, Segment
from viewer.text.spans import Span
from viewer.ui.aligned.metrics import Columns
from viewer.ui.aligned.rows import AlikeRow, Cell, Fold, FoldRow, Row, SegmentRow, TextRow
from viewer.ui.blocks import paragraph_at
from viewer.ui.changemarks import change_marks, side_colors
from viewer.ui.finding.shown import NO_HITS, ShownHits
from viewer.ui.lines import paint_line
from viewer.ui.mirroring import from_right, leading, mirrored, reads_from_right
from viewer.ui.painting import number_pill, number_size
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of
from viewer.ui.style import Style
from viewer.ui.surroundings import Gap
from viewer.ui.typeset import Ink, Mark, Typeset
from viewer.ui.wording import kind_name, shared_of, words

PADDING = 14.0
CUT_WIDTH = 16.0  # room for an ellipsis
FOLD_PADDING = 7.0
FIRST_WORDS = 300  # code points of a folded passage that its line may show


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("aligned", text)


@dataclass(frozen=True, slots=True)
class Highlight:
    """What is raised when a row is painted."""

    selected: bool = False
    framed: tuple[Change, ...] = ()  # the change looked at, and where its words moved to
    chosen: tuple[tuple[Which, Span], ...] = ()  # stretches chosen with the mouse
    focused: bool = False
    found: ShownHits = NO_HITS


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all rows of a pair are laid out with."""

    pair: ScreenPair
    style: Style
    columns: Columns


class RowPicture:
    """A row of text on either side: `height` pixels high, painted anywhere."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.height = 0.0
        self.typesets: dict[Which, Typeset] = {}
        self._marks: dict[Which, list[Mark]] = {"a": [], "b": []}

    def position_at(self, which: Which, x: float, y: float) -> int | None:
        """The code point of that side nearest to a point, given from the row's top left corner."""
        typeset = self.typesets.get(which)
        if typeset is None:
            return None
        return typeset.position_at(QPointF(x - self.sheet.columns.left(which), y - self.text_top))

    @property
    def text_top(self) -> float:
        """Where the text begins, below the row's top."""
        return PADDING

    def line_top(self, which: Which, position: int) -> float:
        """Where a code point's line begins, below the row's top; where the text does, without that side."""
        typeset = self.typesets.get(which)
        return self.text_top + (typeset.top_of(position) if typeset is not None else 0.0)

    def paint(self, painter: QPainter, top: float, clip: QRectF, highlight: Highlight) -> None:
        """Draws the row with its top at `top`."""
        theme = self.sheet.style.theme
        for which, typeset in self.typesets.items():
            origin = QPointF(self.sheet.columns.left(which), top + self.text_top)
            marks = [*self._marks[which], *highlight.found.marks(which, typeset.span, theme)]
            chosen = (span for side, span in highlight.chosen if side == which)
            marks.extend(Mark(span, theme.surface.find) for span in chosen)
            typeset.paint(painter, origin, marks, clip)
            highlight.found.frame(painter, which, typeset, origin, theme)


class TextPicture(RowPicture):
    """A paragraph of an open fold."""

    def __init__(self, row: TextRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        surface = sheet.style.theme.surface
        for which in SIDES:
            span = row.side(which)
            if span is not None:
                article = sheet.pair.article(which)
                aside = [s for s in article.set_aside if s.overlaps(span)]
                inks = [Ink(s, surface.context) for s in aside]
                self._marks[which] = [Mark(s, surface.boilerplate) for s in aside]
                self.typesets[which] = Typeset(
                    article.text, span, sheet.style, sheet.columns.width, inks=inks
                )
        self.height = max((t.height for t in self.typesets.values()), default=0.0) + PADDING

    @property
    def text_top(self) -> float:
        """An open fold's paragraphs stand close together."""
        return PADDING / 2


class SegmentPicture(RowPicture):
    """A segment's row: both wordings, and between them number, kind, count and paragraphs."""

    def __init__(self, row: SegmentRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.row = row
        self.segment: Segment = sheet.pair.passages[row.passage].segments[row.segment]
        changes = sheet.pair.comparison.changes[row.passage][row.segment]
        for which in SIDES:
            self.typesets[which] = self._typeset(row.cell(which), which)
            self._marks[which] = [
                mark
                for change in changes
                for mark in change_marks(change, which, sheet.pair, sheet.style.theme)
            ]
        text = max(t.height for t in self.typesets.values())
        below = PADDING if row.last else PADDING / 3
        self.height = max(text + PADDING, self._channel_height()) + below

    def _typeset(self, cell: Cell, which: Which) -> Typeset:
        grey = self.sheet.style.theme.surface.context
        inks = [Ink(s, grey) for s in (cell.before, cell.after) if len(s)]
        text = self.sheet.pair.article(which).text
        return Typeset(text, cell.whole, self.sheet.style, self.sheet.columns.width, inks=inks)

    def _labels(self) -> list[str]:
        paragraphs = [paragraph_at(self.sheet.pair.blocks(w), side_of(self.segment, w).start) for w in SIDES]
        where = tr("¶{a} ↔ ¶{b}").format(a=paragraphs[0], b=paragraphs[1])
        count = tr("{shared} of {words}").format(shared=self.segment.shared, words=max(self.segment.words))
        return [kind_name(self.segment.kind), count, where]

    def _channel_height(self) -> float:
        small = QFontMetricsF(self.sheet.style.interface_font(-1.25))
        number = number_size(self.row.passage + 1, self.sheet.style)[1] + 4 if self.row.first else 0.0
        return PADDING + number + small.height() * 3

    def paint(self, painter: QPainter, top: float, clip: QRectF, highlight: Highlight) -> None:
        """Draws the ground, both texts and the channel between them."""
        theme = self.sheet.style.theme
        if highlight.selected:
            ground = QRectF(clip.left(), top, clip.width(), self.height)
            painter.fillRect(ground, theme.surface.selection)
            edge = mirrored(QRectF(clip.left(), top, 4, self.height), ground)
            painter.fillRect(edge, theme.edge(self.row.passage))
        super().paint(painter, top, clip, highlight)
        for change in highlight.framed:
            self._frame_change(painter, top, change)
        self._paint_cuts(painter, top)
        self._paint_channel(painter, top)

    def _frame_change(self, painter: QPainter, top: float, change: Change) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for which in SIDES:
            painter.setPen(QPen(side_colors(self.sheet.style.theme, which).line, 1.6))
            origin = QPointF(self.sheet.columns.left(which), top + self.text_top)
            for rect in self.typesets[which].rects(side_of(change, which)):
                painter.drawRoundedRect(rect.translated(origin).adjusted(-2, -1, 2, 1), 3, 3)

    def _paint_cuts(self, painter: QPainter, top: float) -> None:
        """An ellipsis where the article goes on: before the first line and after the last word shown."""
        painter.setFont(self.sheet.style.reading_font())
        painter.setPen(self.sheet.style.theme.surface.soft)
        pitch = self.sheet.style.line_pitch()
        for which in SIDES:
            cell, typeset = self.row.cell(which), self.typesets[which]
            begin, end = self._cut_places(which)
            for cut, x, y in ((cell.cut_before, begin, 0.0), (cell.cut_after, end, typeset.height - pitch)):
                if cut:
                    box = QRectF(x, top + self.text_top + y, CUT_WIDTH, pitch)
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "…")

    def _cut_places(self, which: Which) -> tuple[float, float]:
        """The left edges of the ellipses before and after a cell's text."""
        typeset, left = self.typesets[which], self.sheet.columns.left(which)
        end = self.row.cell(which).whole.end
        last = typeset.rects(Span(end - 1, end))
        if typeset.rtl:
            return left + typeset.width + 1, left + (last[-1].left() if last else 0.0) - CUT_WIDTH - 1
        return left - CUT_WIDTH - 1, left + (last[-1].right() if last else typeset.width) + 1

    def _paint_channel(self, painter: QPainter, top: float) -> None:
        columns, style = self.sheet.columns, self.sheet.style
        y = top + PADDING
        middle = columns.channel_left + columns.channel / 2
        if self.row.first:
            height = number_size(self.row.passage + 1, style)[1]
            number_pill(painter, QPointF(middle, y + height / 2), self.row.passage, style)
            y += height + 4
        font = style.interface_font(-1.25)
        painter.setFont(font)
        painter.setPen(style.theme.surface.soft)
        line = QFontMetricsF(font).height()
        for label in self._labels():
            box = QRectF(columns.channel_left, y, columns.channel, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
            y += line


class FoldPicture(RowPicture):
    """A line that says how much only one article has here, and opens."""

    def __init__(self, row: FoldRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.row = row
        self._font = sheet.style.interface_font(-0.5)
        self._line = QFontMetricsF(self._font).height()
        self.height = self._line + 2 * FOLD_PADDING + 2

    def label(self, which: Which) -> str:
        """What the fold says of one side; empty where that side has nothing here."""
        gap = self.row.gap(which)
        return "" if gap is None else fold_label(gap, which)

    def paint(self, painter: QPainter, top: float, clip: QRectF, highlight: Highlight) -> None:
        """Draws the line above and below, the triangle and the words."""
        columns, surface = self.sheet.columns, self.sheet.style.theme.surface
        painter.setPen(surface.line)
        for y in (top, top + self.height):
            painter.drawLine(QPointF(columns.outer_left, y), QPointF(columns.right, y))
        painter.setFont(self._font)
        painter.setPen(surface.soft)
        sign = "▾ " if self.row.open else "◂ " if from_right() else "▸ "
        for which in SIDES:
            label = self.label(which)
            if label:
                room = columns.width if self.row.b is not None else columns.right - columns.outer_left
                left = columns.left(which) if self.row.b is not None else columns.outer_left
                box = QRectF(left, top, room, self.height)
                text = QFontMetricsF(self._font).elidedText(sign + label, Qt.TextElideMode.ElideRight, room)
                painter.drawText(box, leading() | Qt.AlignmentFlag.AlignVCenter, text)


class AlikePicture(RowPicture):
    """A passage that shows no change, as a line: its number, its first words, and that it is the same."""

    def __init__(self, row: AlikeRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.row = row
        self.height = max(
            QFontMetricsF(sheet.style.interface_font()).height(), number_size(1, sheet.style)[1]
        )
        self.height += 2 * FOLD_PADDING + 2

    def paint(self, painter: QPainter, top: float, clip: QRectF, highlight: Highlight) -> None:
        """Draws the line, firmer where its passage is selected."""
        columns, theme = self.sheet.columns, self.sheet.style.theme
        if highlight.selected and not self.row.open:
            ground = QRectF(clip.left(), top, clip.width(), self.height)
            painter.fillRect(ground, theme.surface.selection)
            edge = mirrored(QRectF(clip.left(), top, 4, self.height), ground)
            painter.fillRect(edge, theme.edge(self.row.passage))
        painter.setPen(theme.surface.line)
        for y in (top, top + self.height):
            painter.drawLine(QPointF(columns.outer_left, y), QPointF(columns.right, y))
        said = first_words(self.row, self.sheet)
        sign = "▾ " if self.row.open else "◂ " if reads_from_right(said) else "▸ "
        small = self.sheet.style.interface_font(-0.5)
        box = QRectF(columns.a, top, columns.width, self.height)
        if self.row.open:
            paint_line(painter, box, sign + alike_label(self.row, self.sheet), small, theme.surface.soft)
            return
        paint_line(painter, box, sign + said, self.sheet.style.interface_font(), theme.surface.ink)
        box.moveLeft(columns.b)
        paint_line(painter, box, alike_label(self.row, self.sheet), small, theme.surface.soft)
        middle = QPointF(columns.channel_left + columns.channel / 2, top + self.height / 2)
        number_pill(painter, middle, self.row.passage, self.sheet.style)


def first_words(row: AlikeRow, sheet: Sheet) -> str:
    """How a folded passage begins in A."""
    return " ".join(row.a.of(sheet.pair.a.text)[:FIRST_WORDS].split())


def alike_label(row: AlikeRow, sheet: Sheet) -> str:
    """That a passage is the same on both sides, as far as changes are shown, and how long it is."""
    count = words(max(sheet.pair.passages[row.passage].words))
    if sheet.pair.hidden_changes(row.passage):
        return tr("none of the changes shown now · {words}").format(words=count)
    return tr("word for word the same · {words}").format(words=count)


def fold_label(gap: Gap, which: Which) -> str:
    """For example "33 words only in A, and 12 words of the page"."""
    name = which.upper()
    if not gap.set_aside:
        return tr("{words} only in {side}").format(words=words(gap.words), side=name)
    if not gap.words:
        return tr("{words} of the page, not of the story, in {side}").format(
            words=words(gap.set_aside), side=name
        )
    return tr("{words} only in {side}, and {aside} of the page").format(
        words=words(gap.words), side=name, aside=words(gap.set_aside)
    )


def picture_of(row: Row, sheet: Sheet) -> RowPicture:
    """The row laid out."""
    if isinstance(row, SegmentRow):
        return SegmentPicture(row, sheet)
    if isinstance(row, AlikeRow):
        return AlikePicture(row, sheet)
    if isinstance(row, FoldRow):
        return FoldPicture(row, sheet)
    return TextPicture(row, sheet)


def estimated_height(row: Row, sheet: Sheet, pitch: float) -> float:
    """A guess that costs nothing, until the row comes into view; `pitch` is the style's."""
    if isinstance(row, Fold):
        return pitch + 8
    characters = 0
    for which in SIDES:
        span = row.cell(which).whole if isinstance(row, SegmentRow) else row.side(which)
        characters = max(characters, len(span) if span is not None else 0)
    a_line = max(1.0, sheet.columns.width / (pitch * 0.31))
    return (characters // a_line + 1) * pitch + 2 * PADDING


def spoken(row: Row, sheet: Sheet) -> str:
    """A row as a sentence for a screen reader."""
    if isinstance(row, SegmentRow):
        segment = sheet.pair.passages[row.passage].segments[row.segment]
        texts = [side_of(segment, w).of(sheet.pair.article(w).text) for w in SIDES]
        return tr("Passage {n}, {kind}, {shared}. A: {a} B: {b}").format(
            n=row.passage + 1,
            kind=kind_name(segment.kind),
            shared=shared_of(segment.shared, segment.words),
            a=texts[0],
            b=texts[1],
        )
    if isinstance(row, AlikeRow):
        return tr("Passage {n}, {what}: {words}").format(
            n=row.passage + 1, what=alike_label(row, sheet), words=first_words(row, sheet)
        )
    if isinstance(row, FoldRow):
        return "; ".join(fold_label(g, w) for w in SIDES if (g := row.gap(w)) is not None)
    parts = ((row.side(w), sheet.pair.article(w).text) for w in SIDES)
    return " ".join(span.of(text) for span, text in parts if span is not None)
