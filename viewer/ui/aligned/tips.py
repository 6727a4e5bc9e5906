"""Tips of the aligned mode: what the pointer is on."""

from __future__ import annotations

from viewer.engine.passages import Change
from viewer.ui.aligned.rows import AlikeRow, Row, SegmentRow
from viewer.ui.screenpair import ScreenPair
from viewer.ui.why.telling import why
from viewer.ui.wording import change_tip


def tip(pair: ScreenPair | None, row: Row | None, change: Change | None, *, between: bool) -> str:
    """The change under the pointer; `between` the columns, what is known of the passage; or nothing."""
    if pair is None or row is None:
        return ""
    if change is not None:
        return change_tip(change, pair)
    return "\n".join(why(pair, row.passage)) if between and isinstance(row, SegmentRow | AlikeRow) else ""
