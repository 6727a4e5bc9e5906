"""Pictures of what the window paints without a letter, so that they are the same on every machine.

Each part is painted by the window's own code, with places made up where the window would ask a font. The
approved pictures are in `references`, named by part and theme; `make pictures-approve` puts the present ones
in their place. Two pictures are alike where hardly a pixel differs by more than smoothing may make it differ.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from tests.ui.fulltext.pairs import article, passage, screen_pair, span_of
from viewer.engine.passages import Change
from viewer.text.spans import Span
from viewer.ui.finding.shown import ShownHits
from viewer.ui.fulltext.marks import Emphasis, SideMarks
from viewer.ui.fulltext.pane import ArticlePane
from viewer.ui.fulltext.ribbons import Channel, Ribbon
from viewer.ui.fulltext.strip import WIDTH, Strip
from viewer.ui.overview.heatpaint import HeatPainter
from viewer.ui.overview.matrix import Shares
from viewer.ui.painting import focus_frame, kind_bar, share_bar
from viewer.ui.screenpair import SIDES, ScreenPair
from viewer.ui.style import Style
from viewer.ui.typeset import Typeset

REFERENCES = Path(__file__).resolve().parent / "references"
THEMES = ("light", "dark", "contrast-light", "contrast-dark")

NOTICED = 6  # of 255: smoothing differs by less between processors, colours that are seen by more
FEW = 0.002  # of all pixels may differ by more than that

_LETTER, _PITCH, _HEIGHT, _ACROSS = 6, 20, 15, 40  # of the made-up type: pixels, and letters in a line


class Ruled(Typeset):
    """A typeset in which every letter has a box of the same size, and none is drawn."""

    def __init__(self, text: str, style: Style) -> None:
        super().__init__("", Span(0, 0), style, _LETTER * _ACROSS)
        self.span = Span(0, len(text))
        self._lines = []
        self._pitch, self._mark_height = _PITCH, _HEIGHT

    def rects(self, span: Span) -> list[QRectF]:
        """The boxes of a range, line by line."""
        out = []
        for line in range(span.start // _ACROSS, (max(span.start, span.end - 1)) // _ACROSS + 1):
            start, end = max(span.start, line * _ACROSS), min(span.end, (line + 1) * _ACROSS)
            left, top = (start - line * _ACROSS) * _LETTER, line * _PITCH + (_PITCH - _HEIGHT) / 2
            out.append(QRectF(left, top, (end - start) * _LETTER, _HEIGHT))
        return out


def _sheet(width: int, height: int, style: Style) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(style.theme.surface.page)
    return image


def heat(style: Style) -> QImage:
    """The steps of the scale as large cells and as small ones, and the diagonal."""
    image = _sheet(244, 64, style)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    cells = HeatPainter(style, Shares((), None), ())
    for n in range(11):
        cells._paint_cell(painter, QRectF(2 + n % 5 * 48, 2 + n // 5 * 21, 44, 18), n / 10, None)
        cells._paint_cell(painter, QRectF(60 + n * 13, 46, 12, 12), n / 10, None)
    cells._paint_diagonal(painter, QRectF(206, 44, 36, 18))
    painter.end()
    return image


def strips(style: Style) -> QImage:
    """A strip as it is, with a passage selected, with hits, and with hundreds of passages."""
    image = _sheet(5 * (WIDTH + 8), 160, style)
    painter = QPainter(image)
    passages = [Span(40 + 120 * n, 90 + 120 * n + 9 * n) for n in range(8)]
    crowd = [Span(4 * n, 4 * n + 2) for n in range(250)]
    for column, (spans, emphasis, found) in enumerate(
        (
            (passages, Emphasis(), None),
            (passages, Emphasis(selected=2, hovered=5), None),
            (
                passages,
                Emphasis(),
                ShownHits((Span(20, 24), Span(700, 704)), (), ("a", Span(700, 704))),
            ),
            (crowd, Emphasis(), None),
            ([], Emphasis(), None),
        )
    ):
        strip = Strip(style, lambda: (0.25, 0.55))
        strip.resize(WIDTH, 160)
        strip.show_spans(1000, spans, [Span(930, 1000)])
        strip.emphasise(emphasis)
        if found is not None:
            strip.show_hits("a", found)
        painter.drawPixmap(4 + column * (WIDTH + 8), 0, strip.grab())
        strip.deleteLater()
    painter.end()
    return image


def ribbons(style: Style) -> QImage:
    """Ribbons that cross: a few, a few with one selected, and many."""
    image = _sheet(3 * 100, 150, style)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    pane = ArticlePane("a", style)
    few = [Ribbon(0, (10, 40), (60, 75)), Ribbon(1, (50, 70), (5, 30)), Ribbon(2, (90, 140), (100, 170))]
    many = [Ribbon(n, (n * 12, n * 12 + 8), (140 - n * 11, 147 - n * 11)) for n in range(12)]
    for column, (shown, emphasis, crowded) in enumerate(
        ((few, Emphasis(), False), (few, Emphasis(selected=1, hovered=2), False), (many, Emphasis(), True))
    ):
        channel = Channel(style, pane, pane)
        channel.resize(92, 150)
        channel.emphasise(emphasis)
        painter.save()
        painter.translate(4 + column * 100, 0)
        for ribbon in shown:
            channel._paint(painter, ribbon, many=crowded)
        painter.restore()
        channel.deleteLater()
    painter.end()
    pane.deleteLater()
    return image


def _pair() -> ScreenPair:
    """Two texts with a number, a spelling, moved words, words of one side, and a passage in another."""
    a = "On Friday 40 people met Soleimani in Baghdad, he said. Share this page"
    b = "A note. 50 people met Suleimani on Friday in the city of Baghdad, he said."
    changes = [
        Change("order", span_of(a, "On Friday"), span_of(b, "on Friday")),
        Change("number", span_of(a, "40"), span_of(b, "50")),
        Change("spelling", span_of(a, "Soleimani"), span_of(b, "Suleimani")),
        Change("wording", Span(a.index("Baghdad"), a.index("Baghdad")), span_of(b, "the city of ")),
    ]
    passages = [
        passage(Span(0, a.index(" Share")), Span(b.index("50"), len(b))),
        passage(span_of(a, "Baghdad, he said"), span_of(b, "Baghdad, he said")),
    ]
    return screen_pair(article("a", a, aside=["Share this page"]), article("b", b), passages, [changes])


def marks(style: Style) -> QImage:
    """What lies under the texts of A and B: tints, changes, boilerplate; below, with a passage selected."""
    pair = _pair()
    height = max(len(pair.article(w).text) for w in SIDES) // _ACROSS * _PITCH + 2 * _PITCH
    image = _sheet(2 * (_ACROSS * _LETTER + 8), 2 * height, style)
    painter = QPainter(image)
    for row, emphasis in enumerate((Emphasis(), Emphasis(selected=0))):
        for column, which in enumerate(SIDES):
            text = pair.article(which).text
            found = SideMarks(pair, which).marks(Span(0, len(text)), style.theme, emphasis)
            origin = QPointF(4 + column * (_ACROSS * _LETTER + 8), row * height + 4)
            Ruled(text, style).paint(painter, origin, found)
    painter.end()
    return image


def bars(style: Style) -> QImage:
    """Bars of shares and of kinds, and the frame of the keyboard."""
    image = _sheet(160, 70, style)
    painter = QPainter(image)
    for n, share in enumerate((0.0, 0.004, 0.3, 1.0)):
        share_bar(painter, QRectF(6, 6 + n * 9, 90, 4), share, style)
    kind_bar(painter, QRectF(6, 44, 90, 5), (40, 25, 20, 15), style)
    kind_bar(painter, QRectF(6, 54, 90, 5), (0, 900, 1, 0), style)
    focus_frame(painter, QRectF(106, 6, 48, 56), style)
    painter.end()
    return image


PARTS: dict[str, Callable[[Style], QImage]] = {
    "heat": heat,
    "strips": strips,
    "ribbons": ribbons,
    "marks": marks,
    "bars": bars,
}


def reference(part: str, theme: str) -> Path:
    """Where the approved picture of a part is."""
    return REFERENCES / f"{part}-{theme}.png"


def difference(one: QImage, other: QImage) -> float:
    """The part of all pixels, 0 to 1, that differ by more than `NOTICED`; 1 for other sizes."""
    if one.size() != other.size():
        return 1.0
    first, second = (_channels(image) for image in (one, other))
    pixels = one.width() * one.height()
    far = sum(
        any(abs(first[at + c] - second[at + c]) > NOTICED for c in range(3)) for at in range(0, 3 * pixels, 3)
    )
    return far / pixels


def _channels(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    row = 3 * plain.width()
    data, pitch = bytes(plain.constBits()), plain.bytesPerLine()
    return b"".join(data[y * pitch : y * pitch + row] for y in range(plain.height()))
