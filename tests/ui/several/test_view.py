"""The view of several articles as a reader uses it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent
from pytestqt.qtbot import QtBot

from tests.ui.several.conftest import BASE, QUOTE, collate
from viewer.text.spans import Span
from viewer.ui.several.collation import Collation
from viewer.ui.several.page import SeveralPage
from viewer.ui.several.pictures import Highlight, StretchPicture
from viewer.ui.several.pointing import tip_at
from viewer.ui.several.rows import Arrangement, FoldRow, StretchRow
from viewer.ui.several.view import SeveralView
from viewer.ui.style import Style

ARABIC = "بيان من بغداد\n\nدعا المتظاهرون المناهضون للحكومة مليون عراقي إلى النزول إلى الشوارع يوم الجمعة.\n"


@pytest.fixture
def page(qtbot: QtBot, style: Style, flood: Collation) -> SeveralPage:
    page = SeveralPage(style)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_articles(flood.articles, Arrangement(flood))
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def view(page: SeveralPage) -> SeveralView:
    return page.view


def places(view: SeveralView) -> list[int]:
    return [n for n, row in enumerate(view.shown_rows) if isinstance(row, StretchRow)]


def picture(view: SeveralView, stretch: int) -> StretchPicture:
    found = view.picture(places(view)[stretch])
    assert isinstance(found, StretchPicture)
    return found


def at_words(view: SeveralView, stretch: int, column: int, words: str) -> QPointF:
    """A point on some words of a cell, from the row's top and the column's left."""
    shown = picture(view, stretch)
    block = next(b for b in shown.blocks if b.column == column)
    assert view.collation is not None
    start = view.collation.articles[column].text.index(words, block.cell.span.start)
    rect = block.typeset.rects(Span(start, start + len(words)))[0]
    return rect.center() + QPointF(0, block.text_y)


def test_it_begins_at_the_first_row_of_shared_text(view: SeveralView) -> None:
    assert view.current == places(view)[0]
    assert view.verticalScrollBar().value() == 0


def test_a_click_makes_a_cell_the_current_one(qtbot: QtBot, view: SeveralView) -> None:
    row = places(view)[1]
    local = at_words(view, 1, 2, "never")
    point = local + QPointF(view.columns().lefts[2], view.row_top(row))
    with qtbot.waitSignal(view.column_changed) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())
    assert told.args == [2]
    assert (view.current, view.column) == (row, 2)


def test_the_base_shows_what_the_current_column_lacks(view: SeveralView) -> None:
    shown = picture(view, 1)
    base = shown.blocks[0]
    spans = {
        column: [m.span.of(BASE) for m in shown.marks(base, Highlight(selected=True, column=column))]
        for column in (0, 1, 2, 3)
    }
    assert spans == {0: ["engineer"], 1: ["engineer"], 2: [], 3: ["engineer"]}


def test_words_that_only_some_lack_have_a_line_and_no_ground(view: SeveralView) -> None:
    some = picture(view, 1)
    none = picture(view, 0)
    assert [m.fill is None for m in some.marks(some.blocks[0], Highlight())] == [True]
    assert [m.fill is None for m in none.marks(none.blocks[0], Highlight())] == [False]


def test_tips_say_what_the_base_says_and_the_other_one(view: SeveralView) -> None:
    assert tip_at(picture(view, 1), 1, at_words(view, 1, 1, "geologist")).endswith(
        "A: engineer → B: geologist"
    )
    assert tip_at(picture(view, 1), 0, at_words(view, 1, 0, "engineer")) == "Not so in B."
    assert tip_at(picture(view, 0), 0, at_words(view, 0, 0, "on Thursday")) == "Only A says this here."
    assert tip_at(picture(view, 1), 2, at_words(view, 1, 2, "never")) == ""
    assert tip_at(picture(view, 1), 3, QPointF(5, 5)) == ""


def test_keys_alone_move_from_cell_to_cell(qtbot: QtBot, view: SeveralView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.column == 2
    for _ in range(9):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.column == 3
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.column == 2
    before = view.current
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert before is not None and view.current is not None and view.current > before


def test_steps_go_from_row_to_row_and_stay_at_the_ends(view: SeveralView) -> None:
    first, second = places(view)
    assert view.step(1) and view.current == second
    assert view.step(1) and view.current == second
    assert view.step(-1) and view.current == first
    view.look_at(2)
    assert view.step(1, only_changed=True) is False


def test_enter_opens_a_fold_and_the_row_stays_current(qtbot: QtBot, view: SeveralView) -> None:
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.current == 0
    count = len(view.shown_rows)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(view.shown_rows) > count
    fold = view.shown_rows[0]
    assert isinstance(fold, FoldRow) and fold.open and view.current == 0
    view.open_all(True)
    assert all(r.open for r in view.shown_rows if isinstance(r, FoldRow))


def test_delete_and_the_menu_ask_for_the_current_column(qtbot: QtBot, view: SeveralView) -> None:
    view.look_at(2)
    with qtbot.waitSignal(view.removal_asked) as told:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert told.args == [2]
    menu = view.menu()
    with qtbot.waitSignal(view.base_asked) as told:
        next(a for a in menu.actions() if a.text() == "Make C the base").trigger()
    assert told.args == [2]
    menu.deleteLater()


def test_a_cell_and_a_row_are_copied_with_their_sources(view: SeveralView) -> None:
    view.step(1)
    view.look_at(2)
    view.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(QUOTE) and "A quiet day" in copied
    view.copy_row()
    assert QGuiApplication.clipboard().text().count("— ") == 3
    view.look_at(3)
    before = QGuiApplication.clipboard().text()
    view.copy()
    assert QGuiApplication.clipboard().text() == before


def draw(qtbot: QtBot, view: SeveralView, row: int, column: int, wanted: Span) -> None:
    """Draws with the mouse over a stretch of a column's text, within one line."""
    picture = view.picture(row)
    block = next(b for b in picture.blocks if b.column == column)
    box = block.typeset.rects(wanted)[0]
    origin = block.origin(picture.sheet, view.row_top(row))
    left = (origin + QPointF(box.left() + 1, box.center().y())).toPoint()
    right = (origin + QPointF(box.right() - 1, box.center().y())).toPoint()
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=left)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(right),
        QPointF(port.mapToGlobal(right)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.mouseMoveEvent(move)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=right)


@pytest.mark.parametrize("column", [0, 1])
def test_words_are_chosen_with_the_mouse_and_copied_with_their_source(
    qtbot: QtBot, view: SeveralView, flood: Collation, column: int
) -> None:
    row = places(view)[0]
    stretch = view.shown_rows[row]
    assert isinstance(stretch, StretchRow)
    article = flood.articles[column]
    start = stretch.cells(column)[0].span.start
    wanted = Span(start, article.text.index(" ", start + 6))
    draw(qtbot, view, row, column, wanted)
    said = wanted.of(article.text)
    assert view.selected_text() == said
    assert view.column == column and view.current == row
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == said
    view.copy_with_source()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{said}\n— ") and article.path.name in copied
    menu = view.menu()
    QGuiApplication.clipboard().clear()
    next(a for a in menu.actions() if a.text() == "Copy").trigger()
    assert QGuiApplication.clipboard().text() == said
    menu.deleteLater()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected_text() == ""


def test_a_choice_goes_when_other_articles_come(qtbot: QtBot, page: SeveralPage, view: SeveralView) -> None:
    arabic = collate(ARABIC, ARABIC)
    row = places(view)[0]
    stretch = view.shown_rows[row]
    assert isinstance(stretch, StretchRow)
    start = stretch.base.span.start
    draw(qtbot, view, row, 0, Span(start, start + 8))
    assert view.selected_text()
    page.show_articles(arabic.articles, Arrangement(arabic))
    assert view.selected_text() == ""


def test_a_screen_reader_hears_the_row_and_the_heads(page: SeveralPage, view: SeveralView) -> None:
    view.step(1)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    said = interface.text(QAccessible.Text.Description)
    assert said.startswith(f"Row 2. A: {QUOTE}")
    assert "geologist" in said and said.endswith("D: not here.")
    assert [h.accessibleName() for h in page.header.heads][:2] == [
        "A: Houses flooded",
        f"B: {page.header.heads[1].article.title}",
    ]
    assert page.header.heads[2].remove.accessibleName() == "Take “A quiet day” away"


def test_heads_stand_over_their_columns(page: SeveralPage, view: SeveralView) -> None:
    lefts = [round(left) for left in view.columns().lefts]
    assert [head.x() for head in page.header.heads] == lefts


def test_buttons_of_a_head_ask_for_its_column(qtbot: QtBot, page: SeveralPage) -> None:
    head = page.header.heads[1]
    with qtbot.waitSignal(page.base_asked) as told:
        qtbot.mouseClick(head.base, Qt.MouseButton.LeftButton)
    assert told.args == [1]
    with qtbot.waitSignal(page.removal_asked) as told:
        qtbot.mouseClick(head.remove, Qt.MouseButton.LeftButton)
    assert told.args == [1]
    assert not page.header.heads[0].base.isEnabled()


def test_the_place_in_the_base_is_kept_while_others_come_and_go(
    page: SeveralPage, view: SeveralView, flood: Collation
) -> None:
    view.step(1)
    fewer = Collation(flood.own, flood.pairs[:2])
    page.show_articles(flood.articles[:3], None)
    page.show_articles(fewer.articles, Arrangement(fewer))
    assert view.current is not None
    row = view.shown_rows[view.current]
    assert isinstance(row, StretchRow) and row.base.span.of(BASE) == QUOTE


def test_in_a_narrow_window_the_texts_of_a_row_stand_below_each_other(
    qtbot: QtBot, page: SeveralPage, view: SeveralView
) -> None:
    page.resize(560, 700)
    assert view.columns().stacked
    shown = picture(view, 1)
    tops = [block.text_y for block in shown.blocks]
    assert tops == sorted(tops) and len(set(tops)) == 3
    row = places(view)[1]
    view.scroll_to(row, 0)
    local = at_words(view, 1, 2, "never")
    point = local + QPointF(view.columns().text_left(2), view.row_top(row))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint())
    assert (view.current, view.column) == (row, 2)
    assert tip_at(shown, 1, at_words(view, 1, 1, "geologist")).endswith("A: engineer → B: geologist")
    page.grab()


@pytest.mark.parametrize("width", [300, 700, 2400])
def test_any_width_and_any_script_is_painted(page: SeveralPage, width: int) -> None:
    arabic = collate(ARABIC, ARABIC, f"خبر آخر\n\n{ARABIC}")
    page.show_articles(arabic.articles, Arrangement(arabic))
    page.resize(width, 500)
    page.view.open_all(True)
    page.grab()
    assert all(block.typeset.rtl for block in picture(page.view, 0).blocks)


@pytest.mark.parametrize(
    ("texts", "compared", "line"),
    [
        ((), False, "Pin up to four articles from the list to read them side by side."),
        (("One",), True, "Pin another article from the list to read it beside this one."),
        (("One", "Two"), False, "The articles are being compared …"),
        (("One", "Two"), True, "None of the others shares a passage with the base."),
    ],
)
def test_one_line_says_why_there_are_no_rows(
    page: SeveralPage, texts: tuple[str, ...], compared: bool, line: str
) -> None:
    collation = collate(*texts) if texts else None
    arrangement = Arrangement(collation) if collation and compared else None
    page.show_articles(collation.articles if collation else (), arrangement)
    page.grab()
    said = page.view.accessibleDescription()
    assert said == line
