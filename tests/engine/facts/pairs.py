"""The labelled pairs of sentences, and what is said of each of them."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from pathlib import Path

from tests.engine.facts.labels import FOLDER
from viewer.corpus.article import Article, Metadata
from viewer.engine.facts.finding import find_facts
from viewer.engine.pipeline import analyse
from viewer.text.spans import Span

_MARKED = re.compile(r"\[([^]]*)\]")


@dataclass(frozen=True)
class Marked:
    """A sentence as an article of its own, and the value in it that the label is of."""

    article: Article
    span: Span


@dataclass(frozen=True)
class LabelledPair:
    """Two sentences and what an editor says of their values; "none": of different things."""

    expected: str
    a: Marked
    b: Marked

    def said(self) -> str:
        """What the program says of the two values; "none" where it does not hold them together."""
        articles = (self.a.article, self.b.article)
        for group in find_facts(articles, analyse(articles)).groups:
            held = {m for m in (self.a, self.b) for f in group.facts if _is_of(f.article, f.span, m)}
            if len(held) == 2:
                return group.agreement
        return "none"


def _is_of(article: str, span: Span, marked: Marked) -> bool:
    return article == marked.article.id and span.overlaps(marked.span)


def labelled_pairs() -> list[LabelledPair]:
    """All pairs, in the order of the file."""
    blocks = (FOLDER / "pairs.txt").read_text(encoding="utf-8").split("\n", 1)[1].strip().split("\n\n")
    return [_pair(block.split("\n")) for block in blocks]


def _pair(lines: list[str]) -> LabelledPair:
    return LabelledPair(lines[0], _marked("a", lines[1]), _marked("b", lines[2]))


def _marked(name: str, line: str) -> Marked:
    date, sentence = line.split(" ", 1)
    found = _MARKED.search(sentence)
    if found is None:
        raise ValueError(f"no value is marked: {line}")
    text = _MARKED.sub(r"\1", sentence)
    span = Span(found.start(), found.start() + len(found[1]))
    metadata = Metadata(date=datetime.date.fromisoformat(date))
    return Marked(Article(name, Path(name), text, "", len(text.split()), metadata), span)
