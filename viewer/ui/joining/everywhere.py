"""The reader's edits in all pairs of a corpus at once: who shares how much then, and what a report tells.

Promises the passages that the reader sees for a pair, whatever shows them. Values only; done off the window's
thread. Leaves what edits mean to `viewer.ui.joining.edits`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.options import Options
from viewer.engine.passages import Passage
from viewer.engine.progress import Progress, silent
from viewer.export.remarks import NO_REMARK, ByHand, HandWork, Remark
from viewer.ui.joining.edits import Edits, edited_passages, remarks_on
from viewer.ui.joining.settling import settled
from viewer.ui.joining.store import Book, Key

_Ids = tuple[str, str]


def with_edits(
    analysis: Analysis, articles: Sequence[Article], book: Book, options: Options, progress: Progress = silent
) -> Analysis:
    """The analysis with the passages that the reader joined, and without those split or dismissed.

    A pair in which nothing was found comes to stand in it with what was joined; one of which everything was
    dismissed does not stand in it. `options` are those that the analysis was made with.

    Raises:
        Cancelled: from `progress`.
    """
    told = {key: edits for key, edits in book.items() if edits.changes_passages}
    touched = list(_touched(analysis, articles, told)) if told else []
    if not touched:
        return analysis
    from viewer.engine.clusters import clusters  # here, or the window would wait for numpy to open
    from viewer.engine.pipeline import pair_with

    changed: dict[_Ids, Pair] = {}
    for done, (a, b, pair, edits) in enumerate(touched):
        progress(done, len(touched), "Comparing articles")
        found = pair.passages if pair is not None else _found(a, b, options)
        passages = edited_passages(found, settled(edits, found), a.text, b.text)
        changed[a.id, b.id] = pair_with(a, b, passages)
    pairs = [p for p in analysis.pairs if (p.a, p.b) not in changed]
    pairs += [p for p in changed.values() if p.passages]
    pairs.sort(key=lambda p: (-p.score, p.a, p.b))
    return Analysis(tuple(pairs), clusters(pairs, articles))


def by_hand(
    before: Analysis, after: Analysis, articles: Sequence[Article], book: Book, options: Options
) -> ByHand:
    """What a report says of the reader's work; `after` is `before` with the edits."""
    shown = {(p.a, p.b): p for p in after.pairs}
    remarks: dict[_Ids, tuple[Remark, ...]] = {}
    work: dict[_Ids, HandWork] = {}
    for a, b, pair, edits in _touched(before, articles, book):
        if pair is not None:
            edits = settled(edits, pair.passages)
        if edits.changes_passages:
            found = pair.passages if pair is not None else _found(a, b, options)
            if done := _work(found, edits, a.text, b.text):
                work[a.id, b.id] = done
        now = shown.get((a.id, b.id))
        if now is not None:
            made = remarks_on(now.passages, edits)
            if any(remark != NO_REMARK for remark in made):
                remarks[a.id, b.id] = made
    return ByHand(remarks, work)


def _found(a: Article, b: Article, options: Options) -> Sequence[Passage]:
    """What the engine finds in a pair that the analysis knows nothing of."""
    from viewer import workspace

    return workspace.compare(a, b, None, options).pair.passages


def _work(found: Sequence[Passage], edits: Edits, text_a: str, text_b: str) -> HandWork:
    """Counted by what each kind of edit adds or takes away: some may be of passages that are gone."""
    steps = (
        replace(edits, cuts=(), dismissed=frozenset()),
        replace(edits, dismissed=frozenset()),
        edits,
    )
    joined, split, left = (len(edited_passages(found, step, text_a, text_b)) for step in steps)
    return HandWork(joined - len(found), split - joined, split - left)


def _touched(
    analysis: Analysis, articles: Sequence[Article], book: Mapping[_Ids, Edits]
) -> Iterator[tuple[Article, Article, Pair | None, Edits]]:
    """The pairs of open articles with edits: A, B, what was found, and the edits from this A to this B."""
    by_text: dict[str, list[Article]] = {}
    for article in articles:
        by_text.setdefault(article.fingerprint, []).append(article)
    known = {frozenset((p.a, p.b)): p for p in analysis.pairs} if book else {}
    for texts, edits in book.items():
        seen: set[frozenset[str]] = set()
        for one in by_text.get(texts[0], ()):
            for other in by_text.get(texts[1], ()):
                ids = frozenset((one.id, other.id))
                if one.id == other.id or ids in seen:
                    continue
                seen.add(ids)
                pair = known.get(ids)
                a, b = (other, one) if pair is not None and pair.a == other.id else (one, other)
                yield a, b, pair, Key.of(a, b).facing(edits)
