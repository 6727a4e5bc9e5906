"""The aligned view as a reader uses it: what is marked, clicked, unfolded and copied."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from pytestqt.qtbot import QtBot

from tests.ui.values import screen_pair
from viewer.text.spans import Span
from viewer.ui.aligned.rows import AlikeRow, FoldRow, SegmentRow
from viewer.ui.aligned.view import AlignedView
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of
from viewer.ui.style import Style


@pytest.fixture
def view(qtbot: QtBot, style: Style, sample_pair: ScreenPair) -> AlignedView:
    view = AlignedView(style)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_pair(sample_pair)
    view.show()
    qtbot.waitExposed(view)
    return view


def index_of(view: AlignedView, passage: int) -> int:
    return next(
        n for n, r in enumerate(view.shown_rows) if isinstance(r, SegmentRow) and r.passage == passage
    )


def middle_of(view: AlignedView, row: int, position: int, side: Which) -> QPoint:
    """A point on a character, in the viewport."""
    picture = view.picture(row)
    rect = picture.typesets[side].rects(Span(position, position + 1))[0]
    left = picture.sheet.columns.left(side)
    point = QPointF(left, view.row_top(row) + picture.text_top) + rect.center()
    return point.toPoint()


def test_what_is_marked_are_the_spans_of_the_changes(view: AlignedView, sample_pair: ScreenPair) -> None:
    for which in SIDES:
        wanted = [side_of(c, which) for _, c in sample_pair.all_changes if len(side_of(c, which))]
        assert view.highlighted(which) == [(s.start, s.end) for s in wanted]
        shown = [
            mark.span
            for n, row in enumerate(view.shown_rows)
            if isinstance(row, SegmentRow)
            for mark in view.picture(n)._marks[which]
            if mark.line is not None  # the letters inside a word have a ground alone
        ]
        assert shown == wanted


def test_a_click_selects_the_passage(qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair) -> None:
    row = index_of(view, 1)
    start = sample_pair.passages[1].a.start
    with qtbot.waitSignal(view.passage_selected) as got:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(view, row, start + 2, "a"))
    assert got.args == [1]


def test_a_click_on_a_change_selects_it(qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair) -> None:
    number, change = next((n, c) for n, c in enumerate(sample_pair.changes(1)) if len(c.b))
    row = index_of(view, 1)
    with qtbot.waitSignal(view.change_selected) as got:
        point = middle_of(view, row, change.b.start, "b")
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert got.args == [1, number]


def test_selecting_from_outside_brings_the_passage_into_view_and_says_nothing(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    last = len(sample_pair.passages) - 1
    with qtbot.assertNotEmitted(view.passage_selected):
        view.select(last)
    top = view.row_top(index_of(view, last))
    assert 0 <= top < view.viewport().height()
    assert sample_pair.passages[last].a.of(sample_pair.a.text)[:20] in view.accessibleDescription()


def test_a_fold_opens_by_a_click_and_shows_the_articles_own_words(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    row = next(n for n, r in enumerate(view.shown_rows) if isinstance(r, FoldRow))
    before = len(view.shown_rows)
    point = QPoint(200, round(view.row_top(row)) + 8)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert len(view.shown_rows) > before
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert len(view.shown_rows) == before


def test_text_drawn_with_the_mouse_is_copied_as_it_stands(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    row = index_of(view, 1)
    text = sample_pair.a.text
    start = sample_pair.passages[1].a.start
    press, release = (middle_of(view, row, p, "a") for p in (start, start + 12))
    viewport = view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=press - QPoint(6, 0))
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(release),
        viewport.mapToGlobal(QPointF(release)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.mouseMoveEvent(moved)
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied and copied in text[start : start + 14]
    assert len(copied) >= 11


def test_a_copied_passage_names_its_sources(view: AlignedView, sample_pair: ScreenPair) -> None:
    view.select(1)
    view.copy()
    copied = QGuiApplication.clipboard().text()
    passage = sample_pair.passages[1]
    assert passage.a.of(sample_pair.a.text) in copied
    assert passage.b.of(sample_pair.b.text) in copied
    assert "paragraph 3 (a.txt)" in copied


def test_tab_goes_through_the_rows_and_leaves_at_the_end(qtbot: QtBot, view: AlignedView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    stops = 0
    while view.focusNextPrevChild(True):
        stops += 1
        assert stops < 200
        if view._focus_row == max(n for n in range(len(view.shown_rows)) if view._is_stop(n)):
            break
    passages = {r.passage for r in view.shown_rows if isinstance(r, SegmentRow)}
    assert stops >= len(passages) - 1


def test_a_new_style_keeps_the_row_at_the_top(qtbot: QtBot, view: AlignedView) -> None:
    view.select(3)
    bar = view.verticalScrollBar()
    row = view._stack.row_at(bar.value())
    view.restyle(view._style.with_zoom(150))
    assert view._stack.row_at(view.verticalScrollBar().value()) == row


def test_an_empty_view_shows_and_answers(qtbot: QtBot, style: Style) -> None:
    view = AlignedView(style)
    qtbot.addWidget(view)
    view.show_pair(None)
    view.select(None)
    view.grab()
    assert view.shown_rows == ()


def test_what_is_alike_folds_opens_by_a_click_and_is_found_again(qtbot: QtBot, style: Style) -> None:
    same = "The harbour of the old town was closed, the mayor said."
    pair = screen_pair(
        f"{same}\n\nNothing else.", f"Something before it.\n\n{same}", [("verbatim", same, same, [])]
    )
    view = AlignedView(style)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show_pair(pair)
    view.show()
    view.fold_alike(True)
    line = next(n for n, r in enumerate(view.shown_rows) if isinstance(r, AlikeRow))
    view.select(0)
    assert "word for word the same" in view.accessibleDescription()
    assert "The harbour" in view.accessibleDescription()
    assert not any(isinstance(r, SegmentRow) for r in view.shown_rows)
    point = QPoint(200, round(view.row_top(line)) + 8)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert any(isinstance(r, SegmentRow) for r in view.shown_rows)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not any(isinstance(r, SegmentRow) for r in view.shown_rows)
    row = view.go_to("b", Span(pair.b.text.index("mayor"), pair.b.text.index("mayor") + 5))
    assert row is not None and isinstance(view.shown_rows[row], SegmentRow)  # a place gone to is opened
    view.fold_alike(False)
    assert not any(isinstance(r, AlikeRow) for r in view.shown_rows)


def test_the_letters_that_differ_have_the_ground_and_the_word_the_line(qtbot: QtBot, style: Style) -> None:
    a, b = "General Soleimani was killed.", "General Suleimani was killed."
    pair = screen_pair(a, b, [("edited", a, b, [("spelling", "Soleimani", "Suleimani")])])
    view = AlignedView(style)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show_pair(pair)
    row = next(n for n, r in enumerate(view.shown_rows) if isinstance(r, SegmentRow))
    marks = view.picture(row)._marks["b"]
    assert [m.span.of(pair.b.text) for m in marks if m.fill is not None] == ["u"]
    assert [m.span.of(pair.b.text) for m in marks if m.line is not None] == ["Suleimani"]


def test_the_pointer_on_moved_words_raises_both_their_places(qtbot: QtBot, style: Style) -> None:
    a, b = "They held parts of northern Iraq.", "They held northern parts of Iraq."
    pair = screen_pair(a, b, [("edited", a, b, [("order", "", "northern"), ("order", "northern", "")])])
    view = AlignedView(style)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show_pair(pair)
    row = index_of(view, 0)
    change = pair.changes(0)[1]
    assert [m.fill for m in view.picture(row)._marks["a"]] == [None]
    view.select(0)
    assert view._highlight(row).framed == ()
    view._point_at(row, QPointF(middle_of(view, row, change.a.start + 1, "a")))
    assert set(view._highlight(row).framed) == set(pair.changes(0))
    view._point_at(None, QPointF(0, 0))
    assert view._highlight(row).framed == ()
    view.select(0, 0)
    assert set(view._highlight(row).framed) == set(pair.changes(0))
