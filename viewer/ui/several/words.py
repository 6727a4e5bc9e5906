"""What several articles side by side are called and said to be: captions, folds, tips, rows read aloud."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from viewer.engine.passages import KINDS, Change
from viewer.ui.blocks import paragraph_at
from viewer.ui.painting import letter_of
from viewer.ui.several.collation import Collation
from viewer.ui.several.differences import BaseWords
from viewer.ui.several.rows import FoldRow, Row, StretchRow, Version
from viewer.ui.surroundings import Gap
from viewer.ui.wording import change_name, kind_name, shared_of, words


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("several", text)


def letters(columns: Iterable[int]) -> str:
    """For example "B, D"."""
    return ", ".join(letter_of(c) for c in sorted(columns))


def base_caption(collation: Collation, row: StretchRow) -> str:
    """Where the stretch stands in the base, and who else has it."""
    paragraph = paragraph_at(collation.blocks(0), row.base.span.start)
    has = letters(n for n, versions in enumerate(row.versions, 1) if versions)
    return tr("¶{n} · also in {letters}").format(n=paragraph, letters=has)


def caption(collation: Collation, column: int, version: Version) -> str:
    """Where a version stands in its article, of what kind it is and how much it shares."""
    segments = [collation.segment(p) for p in version.pieces]
    kinds = ", ".join(kind_name(k) for k in KINDS if any(s.kind == k for s in segments))
    counts = (sum(s.words[0] for s in segments), sum(s.words[1] for s in segments))
    told = tr("¶{n} · {kinds} · {shared}").format(
        n=paragraph_at(collation.blocks(column), version.cell.span.start),
        kinds=kinds,
        shared=shared_of(sum(s.shared for s in segments), counts),
    )
    return " · ".join([told, *remarks(collation, column, version)])


def remarks(collation: Collation, column: int, version: Version) -> list[str]:
    """What the reader has made of the passages that a version belongs to."""
    made = {p.passage: collation.pairs[column - 1].remark(p.passage) for p in version.pieces}.values()
    told = [
        (any(m.yours for m in made), tr("yours")),
        (all(m.reviewed for m in made), tr("reviewed ✓")),
    ]
    notes = [tr("note: {text}").format(text=" ".join(m.note.split())) for m in made if m.note]
    return [said for true, said in told if true] + notes


def not_here() -> str:
    """What an empty cell says."""
    return tr("not here")


def fold_label(gap: Gap) -> str:
    """For example "33 words more, and 12 words of the page"."""
    if not gap.set_aside:
        return tr("{words} not shared").format(words=words(gap.words))
    if not gap.words:
        return tr("{words} of the page, not of the story").format(words=words(gap.set_aside))
    return tr("{words} not shared, and {aside} of the page").format(
        words=words(gap.words), aside=words(gap.set_aside)
    )


def fold_line(row: FoldRow) -> str:
    """What every article has in a fold, in one line."""
    labels = ((n, gap) for n, gap in enumerate(row.gaps) if gap is not None)
    return " · ".join(
        tr("{letter}: {what}").format(letter=letter_of(n), what=fold_label(g)) for n, g in labels
    )


def change_tip(collation: Collation, column: int, change: Change) -> str:
    """A change as a line, with its type: what the base says, and what the column says."""
    values = {
        "kind": change_name(change.type),
        "base": change.a.of(collation.base.text),
        "other": change.b.of(collation.articles[column].text),
        "letter": letter_of(column),
    }
    if not len(change.b):
        return tr("{kind} · left out in {letter}: {base}").format(**values)
    if not len(change.a):
        return tr("{kind} · not in A: {other}").format(**values)
    return tr("{kind} · A: {base} → {letter}: {other}").format(**values)


def base_tip(found: BaseWords) -> str:
    """Who has not these words of the base."""
    if found.only:
        return tr("Only A says this here.")
    return tr("Not so in {letters}.").format(letters=letters(found.missing))


def spoken(row: Row, collation: Collation) -> str:
    """A row as a sentence for a screen reader."""
    if isinstance(row, FoldRow):
        return fold_line(row)
    if not isinstance(row, StretchRow):
        spans = ((n, s) for n, s in enumerate(row.spans) if s is not None)
        return " ".join(f"{letter_of(n)}: {s.of(collation.articles[n].text)}" for n, s in spans)
    parts = [
        tr("Row {n}. A: {text}").format(n=row.number + 1, text=row.base.span.of(collation.base.text)),
        *(spoken_cell(row, collation, n) for n in range(1, len(collation.articles))),
    ]
    return " ".join(parts)


def spoken_cell(row: StretchRow, collation: Collation, column: int) -> str:
    """One column's part of a row."""
    versions = row.versions[column - 1]
    if not versions:
        return tr("{letter}: {nothing}.").format(letter=letter_of(column), nothing=not_here())
    text = collation.articles[column].text
    told = " ".join(f"{caption(collation, column, v)}: {v.cell.span.of(text)}" for v in versions)
    return tr("{letter}, {told}").format(letter=letter_of(column), told=told)
