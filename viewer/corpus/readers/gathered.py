"""Failures of many parts of one file, gathered: a few are named, many are counted in one line.

Leaves to others: what a failure of a part is (`draft.Read`).
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.text.filled import Filled

NAMED = 5
"""Parts with the same reason that are named one by one."""


def gathered(failures: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The failures in order; those of a reason that more than `NAMED` have become one, without a part."""
    by_reason: dict[str, list[str]] = {}
    for part, reason in failures:
        by_reason.setdefault(reason, []).append(part)
    out: list[tuple[str, str]] = []
    for reason, parts in by_reason.items():
        if len(parts) <= NAMED:
            out += [(part, reason) for part in parts]
        else:
            some, more = ", ".join(parts[:3]), len(parts) - 3
            said = reason if isinstance(reason, Filled) else Filled(reason)
            line = Filled("{reason}: {parts} and {count} more", reason=said, parts=some, count=more)
            out.append(("", line))
    return tuple(out)
