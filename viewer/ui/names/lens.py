"""A pair seen with some names folded: what only puts one form of a name for another is no change. Pure."""

from __future__ import annotations

from viewer.engine.analysis import Comparison
from viewer.engine.names.folding import Variants, without_variants
from viewer.ui.screenpair import ScreenPair


def with_names_folded(pair: ScreenPair, variants: Variants) -> ScreenPair:
    """The pair without the changes between forms of folded names, which count among those not shown."""
    if not variants:
        return pair
    rows, hidden = [], []
    for n, passage in enumerate(pair.comparison.changes):
        kept = tuple(
            tuple(without_variants(changes, pair.a.text, pair.b.text, variants)) for changes in passage
        )
        rows.append(kept)
        gone = sum(map(len, passage)) - sum(map(len, kept))
        hidden.append(pair.hidden_changes(n) + gone)
    comparison = Comparison(pair.comparison.pair, tuple(rows))
    return pair.with_comparison(comparison, hidden=tuple(hidden), remarks=pair.remarks)
