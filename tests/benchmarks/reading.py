"""How well each format is read: words right and in order, metadata fields right, and milliseconds a document.

The labelled set is tests/corpus/readers/documents/FORMAT/, each document with its text and metadata beside it
in NAME.toml: `text`, and a table `metadata` with the values of an article's fields (dates as ISO 8601). Text
set aside as boilerplate by the format itself is not asked for. Run as `python -m tests.benchmarks.reading`.
"""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

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
    """How well a document is read; words too many count like words that lack."""
    label = tomllib.loads(document.with_name(f"{document.name}.toml").read_text(encoding="utf-8"))
    data = document.read_bytes()
    start = time.perf_counter()
    draft = opening.read(data, document.name).drafts[0]
    seconds = time.perf_counter() - start
    shown, wanted = _shown(draft).split(), label["text"].split()
    article = article_of(draft, document, document.name)
    fields: dict[str, str] = label.get("metadata", {})
    wrong = [f"{k}: {_field(article, k)!r}" for k, v in fields.items() if _field(article, k) != v]
    if shown != wanted:
        wrong.append("text")
    right, words = LCSseq.similarity(shown, wanted), max(len(shown), len(wanted))
    return Score(
        document.name,
        right,
        words,
        len(fields) - len(wrong) + (shown != wanted),
        len(fields),
        seconds,
        tuple(wrong),
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
