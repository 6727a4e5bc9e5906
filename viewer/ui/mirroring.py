"""Mirroring: what is painted stands the other way round where the window reads from the right.

Qt mirrors its own layouts and, in painters, alignments too. What is painted here places itself, so a painter
is told to take alignments as they are given and to run each text as its own script does.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter


def from_right() -> bool:
    """Whether the window's language is written from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def as_written(painter: QPainter) -> None:
    """Left means left for this painter from now on, and every text runs as it is written."""
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def mirrored(box: QRectF, within: QRectF | QRect) -> QRectF:
    """Where a box inside another one stands in this window: there, or as far from the other end."""
    if not from_right():
        return box
    outer = QRectF(within)
    return QRectF(outer.left() + outer.right() - box.right(), box.top(), box.width(), box.height())


def leading() -> Qt.AlignmentFlag:
    """The side at which lines of the window's language begin."""
    return Qt.AlignmentFlag.AlignRight if from_right() else Qt.AlignmentFlag.AlignLeft


def trailing() -> Qt.AlignmentFlag:
    """The side at which they end."""
    return Qt.AlignmentFlag.AlignLeft if from_right() else Qt.AlignmentFlag.AlignRight


def reads_from_right(text: str, *, anywhere: bool = False) -> bool:
    """Whether the first strong character (or any of them) belongs to a script written from the right."""
    if text.isascii():
        return False
    for ch in text:
        kind = unicodedata.bidirectional(ch)
        if kind in ("R", "AL"):
            return True
        if kind == "L" and not anywhere:
            return False
    return False
