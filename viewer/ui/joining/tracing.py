"""Tracing: finds the reader's edits again in files that were changed while the program was not running.

Promises that edits are found by their words, in files of the same name and folder, where these words stand
exactly once; that edits stored for the texts before stay. What is needed for that is kept in a file of its
own, and without it nothing is found. Leaves files that are open to `viewer.ui.joining.following`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from viewer.corpus.article import Article
from viewer.corpus.corrections import key_of
from viewer.text.spans import Span
from viewer.ui import keptfile
from viewer.ui.joining.carrying import Moving, Unmoved, carried
from viewer.ui.joining.edits import NO_EDITS, Edits, Place
from viewer.ui.joining.following import Followed
from viewer.ui.joining.store import Book, Key
from viewer.ui.keptfile import KeptFile, as_text

SCHEMA = 1
FILE = "passages-words.json"

Words = Mapping[Span, str]
"""What a text says at the places of edits."""


class Trace(NamedTuple):
    """Of the first and the second text of a pair: the file as "folder/name", and the words of each place."""

    files: tuple[str, str]
    words: tuple[Words, Words]


Traces = dict[tuple[str, str], Trace]
"""By the pairs of a `Book`."""


class Tracing(KeptFile[Traces]):
    """The file in `folder`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / FILE, from_json, to_json)

    def keep(self, articles: Sequence[Article], changed: Book) -> None:
        """Keeps the words of the edits of some pairs of open articles."""
        texts = {article.fingerprint: article for article in articles}
        traces = self.read() or {}
        for (first, second), edits in changed.items():
            traces.pop((first, second), None)
            if edits != NO_EDITS and first in texts and second in texts:
                traces[first, second] = trace_of(texts[first], texts[second], edits)
        self.write(traces)

    def find(self, articles: Sequence[Article], book: Book) -> Followed:
        """The edits of files that were changed since, in the open articles."""
        return found(articles, book, self.read() or {}) if book else Followed({}, 0)


class ByWords:
    """Where the places of a text that is not known any more are in the text that has taken its place."""

    def __init__(self, words: Words, text: str) -> None:
        self._now = {span: at for span, said in words.items() if (at := _once(said, text)) is not None}

    def span(self, span: Span) -> Span | None:
        """Where the words of a place stand."""
        at = self._now.get(span)
        return None if at is None else Span(at, at + len(span))

    def point(self, at: int) -> int | None:
        """Where a place within one of the places is now."""
        for span, now in self._now.items():
            if span.start <= at <= span.end:
                return now + at - span.start
        return None


def _once(words: str, text: str) -> int | None:
    at = text.find(words) if words.strip() else -1
    return None if at < 0 or text.find(words, at + 1) >= 0 else at


def trace_of(first: Article, second: Article, edits: Edits) -> Trace:
    """What finds edits of two articles, given from the first to the second, again."""
    places = set(_places(edits))
    words_a = {place.a: place.a.of(first.text) for place in places}
    words_b = {place.b: place.b.of(second.text) for place in places}
    return Trace((key_of(first).file, key_of(second).file), (words_a, words_b))


def _places(edits: Edits) -> Iterator[Place]:
    yield from edits.joined | edits.dismissed | edits.reviewed
    yield from (cut.place for cut in edits.cuts)
    yield from (place for place, _ in edits.notes)


def found(articles: Sequence[Article], book: Book, traces: Traces) -> Followed:
    """The edits of pairs of which a file has other bytes now, where the new pair has none yet."""
    files = _single(articles)
    prints = {article.fingerprint for article in articles}
    out, left = Book(), 0
    for pair, trace in traces.items():
        first, second = (files.get(file) for file in trace.files)
        if pair not in book or first is None or second is None or first is second:
            continue
        changed = [x.fingerprint != was for x, was in zip((first, second), pair, strict=True)]
        gone = [was not in prints for was in pair]
        key = Key.of(first, second)
        if not any(changed) or any(c and not g for c, g in zip(changed, gone, strict=True)):
            continue
        if key.pair in book or key.pair in out:
            continue
        moves: list[Moving] = [
            ByWords(words, article.text) if other else Unmoved()
            for words, article, other in zip(trace.words, (first, second), changed, strict=True)
        ]
        come = carried(book[pair], *moves)
        left += come.left
        if come.edits != NO_EDITS:
            out[key.pair] = key.facing(come.edits)
    return Followed(out, left)


def _single(articles: Iterable[Article]) -> dict[str, Article]:
    """The articles that alone have their file, and whose file alone has its folder and name."""
    told = [(key_of(article).file, article) for article in articles]
    times = Counter(file for file, _ in told)
    return {file: article for file, article in told if times[file] == 1 and not article.part}


def to_json(traces: Traces) -> bytes:
    """The whole file; the same for the same traces."""
    pairs = [
        {"texts": list(pair), "files": list(trace.files), "words": [_told(words) for words in trace.words]}
        for pair, trace in sorted(traces.items())
    ]
    return keptfile.to_json(SCHEMA, pairs=pairs)


def _told(words: Words) -> list[list[Any]]:
    return [[span.start, span.end, said] for span, said in sorted(words.items())]


def from_json(data: bytes) -> Traces:
    """What `to_json` wrote.

    Raises:
        NewerError: if a newer version of the program wrote it.
        DamagedError: if it is anything else.
    """
    return keptfile.from_json(data, SCHEMA, lambda told: dict(map(_entry, told["pairs"])))


def _entry(told: dict[str, Any]) -> tuple[tuple[str, str], Trace]:
    (first, second), (file, other), (a, b) = told["texts"], told["files"], told["words"]
    trace = Trace((as_text(file), as_text(other)), (_words(a), _words(b)))
    return (as_text(first), as_text(second)), trace


def _words(told: list[list[Any]]) -> Words:
    return {Span(start, end): as_text(said) for start, end, said in told if end - start == len(said)}
