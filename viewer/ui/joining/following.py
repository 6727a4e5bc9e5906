"""Following: the reader's edits follow the articles that are open when their files are read again.

Promises that edits stored for the texts before stay where they are, so that they come back with these texts.
Leaves how edits are carried over to `viewer.ui.joining.carrying`, and who keeps them to its owner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from viewer.corpus.article import Article
from viewer.ui.joining.edits import NO_EDITS, Edits
from viewer.ui.joining.store import Book, Key
from viewer.ui.wording import counted, tr


class Followed(NamedTuple):
    """The edits of pairs whose texts were changed, and how many had no place in the new texts."""

    book: Book
    left: int


class Following:
    """Knows the articles as they were read last."""

    def __init__(self) -> None:
        self._known: Mapping[str, Article] = {}

    def take(self, articles: Sequence[Article], book: Book, *, renewing: bool) -> Followed:
        """What becomes of the edits now that these articles are open; unless `renewing`, others may go."""
        before = self._known
        now = {article.id: article for article in articles}
        self._known = {**before, **now} if renewing else now  # a file may be gone for a moment
        changed = successors(list(before.values()), articles) if book else {}
        return _follow(before, changed, book) if changed else Followed({}, 0)


def successors(before: Sequence[Article], articles: Sequence[Article]) -> dict[str, Article]:
    """The articles that have taken the place of others in the same file, by the ids of those.

    Of several articles in a file it is the one with the same text, else the one with the same id.
    """
    by_path: dict[Path, list[Article]] = {}
    for article in articles:
        by_path.setdefault(article.path, []).append(article)
    out: dict[str, Article] = {}
    for old in before:
        there = by_path.get(old.path, [])
        new = next((x for x in there if x.text == old.text), None) or next(
            (x for x in there if x.id == old.id), None
        )
        if new is not None and new.fingerprint != old.fingerprint:
            out[old.id] = new
    return out


def _follow(before: Mapping[str, Article], changed: Mapping[str, Article], book: Book) -> Followed:
    """The edits of all pairs of which at least one article was changed."""
    from viewer.ui.joining.carrying import Moving, carried, moving, with_both

    by_text: dict[str, list[Article]] = {}
    for article in before.values():
        by_text.setdefault(article.fingerprint, []).append(article)
    moves: dict[str, Moving] = {}

    def moves_of(old: Article) -> Moving:
        if old.id not in moves:
            moves[old.id] = moving(old.text, changed.get(old.id, old).text)
        return moves[old.id]

    out, left = Book(), 0
    for (first, second), edits in book.items():
        for one in by_text.get(first, ()):
            for other in by_text.get(second, ()):
                if one.id == other.id or not {one.id, other.id} & changed.keys():
                    continue
                found = carried(edits, moves_of(one), moves_of(other))
                left += found.left
                key = Key.of(changed.get(one.id, one), changed.get(other.id, other))
                there: Edits = out.get(key.pair, book.get(key.pair, NO_EDITS))
                if found.edits != NO_EDITS:
                    out[key.pair] = with_both(there, key.facing(found.edits))
    return Followed({pair: edits for pair, edits in out.items() if edits != book.get(pair)}, left)


def sentence(left: int) -> str:
    """What is told of edits that have no place in the new texts."""
    return counted(
        left,
        tr(
            "{n} of your ticks, notes and changes belongs to words that are no longer there;"
            " it comes back with the earlier text."
        ),
        tr(
            "{n} of your ticks, notes and changes belong to words that are no longer there;"
            " they come back with the earlier text."
        ),
    )
