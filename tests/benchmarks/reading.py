"""How well each format is read: words right and in order, metadata fields right, and milliseconds a document.

The labelled set is tests/corpus/readers/documents/FORMAT/, each document with its text and metadata beside it
in NAME.toml: `text`, and a table `metadata` with the values of an article's fields (dates as ISO 8601); for
a file of several articles a list `articles` of such tables, each with its `part`. Text set aside as
boilerplate by the format itself is not asked for. Run as `python -m tests.benchmarks.reading`.
"""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rapidfuzz.distance import LCSseq

from viewer.corpus.article import Article
from viewer.corpus.draft import Draft
from viewer.corpus.merging import article_of
from viewer.corpus.readers import opening
from viewer.text.spans import Span, gaps

DOCUMENTS = Path(__file__).resolve().parents[1] / "corpus" / "readers" / "documents"


@dataclass(frozen=True, slots=True)
class Score:
    """One document: words that are right and in order, of how many; fields likewise; and what is wrong."""

    name: str
    right: int
    words: int
    fields_right: int
    fields: int
    seconds: float
    wrong: tuple[str, ...] = ()


def documents() -> Iterator[Path]:
    """The labelled documents, format by format."""
    for label in sorted(DOCUMENTS.glob("*/*.toml")):
        document = label.with_suffix("")
        if document.is_file():
            yield document


def score(document: Path) -> Score:
    """How well a document is read; words and articles too many count like those that lack."""
    label = tomllib.loads(document.with_name(f"{document.name}.toml").read_text(encoding="utf-8"))
    data = document.read_bytes()
    start = time.perf_counter()
    drafts = opening.read(data, document.name).drafts
    seconds = time.perf_counter() - start
    if "articles" not in label:  # only the first article is labelled, which has any part
        label, drafts = {"articles": [{"part": drafts[0].part, **label}]}, drafts[:1]
    found = {draft.part: draft for draft in drafts}
    wanted = {one["part"]: one for one in label["articles"]}
    total = Score(document.name, 0, 0, 0, 0, seconds)
    for part in [*wanted, *(found.keys() - wanted.keys())]:
        total = _added(total, document, found.get(part), wanted.get(part, {}), part)
    return total


def _added(total: Score, document: Path, draft: Draft | None, label: dict[str, Any], part: str) -> Score:
    """The score with that of one more article: as it was read, and as its label has it."""
    shown, wanted = _shown(draft).split() if draft else [], label.get("text", "").split()
    fields: dict[str, str] = label.get("metadata", {})
    article = article_of(draft, document, document.name) if draft else None
    got = {name: _field(article, name) if article else None for name in fields}
    wrong = [f"{part} {name}: {got[name]!r}".strip() for name in fields if got[name] != fields[name]]
    return Score(
        total.name,
        total.right + LCSseq.similarity(shown, wanted),
        total.words + max(len(shown), len(wanted)),
        total.fields_right + len(fields) - len(wrong),
        total.fields + len(fields),
        total.seconds,
        (*total.wrong, *wrong, *([f"{part} text".strip()] if shown != wanted else [])),
    )


def _shown(draft: Draft) -> str:
    """The text without what the format sets aside."""
    aside = (b.span for b in draft.boilerplate)
    return "\n".join(span.of(draft.text) for span in gaps(aside, Span(0, len(draft.text))))


def _field(article: Article, name: str) -> str:
    value = getattr(article.metadata, name)
    return value if isinstance(value, str) else value.isoformat() if value is not None else ""


def main() -> None:
    """Prints the table."""
    by_format: dict[str, list[Score]] = {}
    for document in documents():
        score(document)  # once for the imports
        by_format.setdefault(document.parent.name, []).append(score(document))
    print(f"{'format':8} {'documents':>9} {'words %':>8} {'fields %':>8} {'ms each':>8}")
    for name, scores in by_format.items():
        words = 100 * sum(s.right for s in scores) / max(1, sum(s.words for s in scores))
        fields = 100 * sum(s.fields_right for s in scores) / max(1, sum(s.fields for s in scores))
        each = 1000 * sum(s.seconds for s in scores) / len(scores)
        print(f"{name:8} {len(scores):9} {words:8.2f} {fields:8.2f} {each:8.2f}")
    for name, scores in by_format.items():
        for one in scores:
            if one.wrong:
                print(f"{name}/{one.name}: {'; '.join(one.wrong)}")


if __name__ == "__main__":
    main()
