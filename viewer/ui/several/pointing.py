"""What the pointer is on in a row of several articles, said as a tip."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from viewer.ui.several.differences import left_out, own_words
from viewer.ui.several.pictures import Block, RowPicture, StretchPicture, caret_point
from viewer.ui.several.rows import Version
from viewer.ui.several.words import base_tip, change_tip

_NEAR = 6.0  # pixels from a hook within which the pointer is on it


def tip_at(picture: RowPicture, column: int, point: QPointF, shown: int = 0) -> str:
    """What is to be said of a point, given from the row's top and the column's left; empty for nothing.

    `shown` is the column whose differences the base shows, 0 for all.
    """
    block = picture.block_at(column, point.y())
    if block is None or not isinstance(picture, StretchPicture):
        return ""
    local = QPointF(point.x(), point.y() - block.text_y)
    if local.y() < 0:
        return block.caption
    if column == 0:
        return _base_tip(picture, block, local, shown)
    version = next((v for v in picture.row.versions[column - 1] if v.cell == block.cell), None)
    return _version_tip(picture, block, version, local) if version is not None else ""


def _base_tip(picture: StretchPicture, block: Block, local: QPointF, shown: int) -> str:
    for words in picture.base_words(shown if shown and picture.row.versions[shown - 1] else 0):
        if any(r.contains(local) for r in block.typeset.rects(words.span)):
            return base_tip(words)
    return ""


def _version_tip(picture: StretchPicture, block: Block, version: Version, local: QPointF) -> str:
    collation = picture.sheet.collation
    for change in left_out(collation, version.pieces):
        place = caret_point(block.typeset, change.b.start)
        if place is not None and (place - local).manhattanLength() <= 2 * _NEAR:
            return change_tip(collation, block.column, change)
    for change in own_words(collation, version.pieces):
        if any(r.contains(local) for r in block.typeset.rects(change.b)):
            return change_tip(collation, block.column, change)
    return ""
