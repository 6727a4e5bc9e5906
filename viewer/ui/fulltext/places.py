"""Questions to a page about its passages: what is under a point, which comes next, which is current."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from viewer.text.spans import Span
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.fulltext.page import Page
from viewer.ui.typeset import Typeset


def in_view(page: Page) -> list[int]:
    """The passages in the blocks in view."""
    spans = [page.blocks[index].span for index, _y in page.in_view()]
    return page.marks.passages_in(spans[0].hull(spans[-1])) if spans else []


def under(page: Page, x: float, y: float) -> tuple[int | None, int | None]:
    """The smallest passage under a point of the view, and its change there; `x` counts in the column."""
    for index, top in page.in_view():
        if top <= y < top + page.layout.height(index):
            return _under(page, page.typeset(index), QPointF(x, y - top))
    return None, None


def _under(page: Page, typeset: Typeset, point: QPointF) -> tuple[int | None, int | None]:
    held = [n for n in page.marks.passages_in(typeset.span) if _holds(typeset, page.marks.passages[n], point)]
    if not held:
        return None, None
    for owner, number in page.marks.changes_in(typeset.span):
        if owner in held and _holds(typeset, page.marks.change_span(owner, number), point):
            return owner, number
    return min(held, key=lambda n: len(page.marks.passages[n])), None


def _holds(typeset: Typeset, span: Span, point: QPointF) -> bool:
    return any(r.adjusted(-2, -3, 2, 3).contains(point) for r in typeset.rects(span))


def following(page: Page, emphasis: Emphasis, *, forward: bool) -> int | None:
    """The passage after (or before) the selected one; without one, the next from what is in view.

    None beyond the last and the first.
    """
    order = page.marks.order()
    if emphasis.selected is not None:
        at = order.index(emphasis.selected) + (1 if forward else -1)
        return order[at] if 0 <= at < len(order) else None
    starts = page.marks.passages
    if forward:
        first = page.position_at(page.top + 1)
        return next((n for n in order if starts[n].start >= first), None)
    last = page.position_at(page.top + page.view_height)
    return next((n for n in reversed(order) if starts[n].start <= last), None)


def current(page: Page, emphasis: Emphasis) -> int | None:
    """The selected passage if it is in view, or else the one nearest to the middle of the view."""
    shown = in_view(page)
    if emphasis.selected in shown:
        return emphasis.selected
    middle = page.top + page.view_height / 2
    return min(
        shown,
        key=lambda n: abs(sum(page.extent(page.marks.passages[n], exact=False)) / 2 - middle),
        default=None,
    )


def top_for_key(page: Page, key: int, modifiers: Qt.KeyboardModifier) -> int | None:
    """Where a key scrolls to; None for a key that does not scroll."""
    held = Qt.KeyboardModifier
    if modifiers & (held.ControlModifier | held.AltModifier | held.MetaModifier) and key not in (
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    ):
        return None
    line, leaf = round(page.pitch), round(max(page.pitch, page.view_height - 2 * page.pitch))
    tops: dict[int, int] = {
        Qt.Key.Key_Up: page.top - line,
        Qt.Key.Key_Down: page.top + line,
        Qt.Key.Key_PageUp: page.top - leaf,
        Qt.Key.Key_PageDown: page.top + leaf,
        Qt.Key.Key_Space: page.top - leaf if modifiers & held.ShiftModifier else page.top + leaf,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: page.height,
    }
    return tops.get(key)
