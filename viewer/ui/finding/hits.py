"""Hits: where a text holds the words that a reader looks for. Pure; spans are code points of the original.

Case, accents, width and the shapes of quotes and dashes do not count, and any white space is as good as any
other, a line break included.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from viewer.corpus.article import Article
from viewer.engine.progress import Progress
from viewer.text.folding import fold
from viewer.text.spans import Span
from viewer.ui.finding.folding import Findable, Foldings

MOST = 50_000  # hits shown of one text; nobody steps through more
LONGEST_QUERY = 1000  # code points
AROUND = 160  # code points of the sentence shown around a hit

_LETTER = regex.compile(r"[\p{L}\p{N}\p{M}--[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}]]", regex.V1)
_MARKS = regex.compile(r"\p{M}+")
_SENTENCE_END = regex.compile(r"[.!?…][”’\"')\]]*\s|[。！？]|\n")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `folded` is empty where there is nothing to look for."""

    text: str = ""
    whole_words: bool = False

    @property
    def folded(self) -> str:
        """The words as they are compared."""
        return fold(self.text[:LONGEST_QUERY]).text.strip()

    @property
    def is_abbreviation(self) -> bool:
        """Whether folding takes dots away, as from U.S.: then "us" in the middle of a word is no hit."""
        return "." in self.text.strip().rstrip(".") and "." not in self.folded


def hits(findable: Findable, text: str, query: Query) -> Iterator[Span]:
    """The places in `text`, from first to last, none overlapping another."""
    wanted = query.folded
    last = 0
    at = findable.text.find(wanted) if wanted else -1
    while at >= 0:
        span = _original(findable, text, at, at + len(wanted))
        if query.is_abbreviation and "." in span.of(text) and text[span.end : span.end + 1] == ".":
            span = Span(span.start, span.end + 1)
        if span.start >= last and _counts(text, span, query):
            yield span
            last = span.end
            at = findable.text.find(wanted, at + len(wanted))
        else:
            at = findable.text.find(wanted, at + 1)


def _original(findable: Findable, text: str, start: int, end: int) -> Span:
    """What a folded range stands for in the text, with the accents written after its last letter."""
    last = findable.starts[end - 1] + 1
    marks = _MARKS.match(text, last)
    return Span(findable.starts[start], marks.end() if marks else last)


def _counts(text: str, span: Span, query: Query) -> bool:
    if query.is_abbreviation:
        found = span.of(text)
        return _is_whole(text, span) and ("." in found or found.isupper())
    return not query.whole_words or _is_whole(text, span)


def _is_whole(text: str, span: Span) -> bool:
    """Whether no word goes on beyond either end; scripts written without spaces have no such ends."""
    ends = ((span.start - 1, span.start), (span.end - 1, span.end))
    return not any(
        left >= 0 and right < len(text) and _LETTER.match(text[left]) and _LETTER.match(text[right])
        for left, right in ends
    )


@dataclass(frozen=True, slots=True)
class Found:
    """The hits in one article: their number, and the sentence around one with its place in there.

    It is the first hit below the headline, which is shown anyway, or else the first of all.
    """

    article: Article
    count: int
    sentence: str
    hit: Span


_foldings = Foldings()
_foldings_lock = threading.Lock()


def _folded(text: str) -> Findable:
    with _foldings_lock:
        return _foldings.of(text)


def find_in_texts(texts: Sequence[str], query: Query, progress: Progress) -> list[list[Span]]:
    """A job: the hits in each of some texts."""
    out: list[list[Span]] = []
    for done, text in enumerate(texts):
        progress(done, len(texts), "looking")
        found: list[Span] = []
        if query.folded:
            for span in hits(_folded(text), text, query):
                found.append(span)
                if len(found) == MOST:
                    break
                if len(found) % 1000 == 0:
                    progress(done, len(texts), "looking")
        out.append(found)
    return out


def find_everywhere(articles: Sequence[Article], query: Query, progress: Progress) -> list[Found]:
    """A job: the articles that hold what is looked for, those with the most hits first."""
    out = []
    for done, article in enumerate(articles):
        progress(done, len(articles), "looking")
        (found,) = find_in_texts([article.text], query, progress)
        if found:
            title = article.metadata.title_span or Span(0, 0)
            told = next((hit for hit in found if not hit.overlaps(title)), found[0])
            sentence, hit = sentence_around(article.text, told)
            out.append(Found(article, len(found), sentence, hit))
    return sorted(out, key=lambda f: -f.count)


def sentence_around(text: str, hit: Span) -> tuple[str, Span]:
    """The sentence that holds a hit, on one line and not too long, and where the hit stands in it."""
    low, high = max(0, hit.start - AROUND), min(len(text), hit.end + AROUND)
    ends = [m.end() for m in _SENTENCE_END.finditer(text, low, hit.start)]
    start = ends[-1] if ends else low
    after = _SENTENCE_END.search(text, hit.end, high)
    end = after.end() if after else high
    if not ends and low:
        start = text.find(" ", low, hit.start) + 1 or low
    if after is None and high < len(text):
        space = text.rfind(" ", hit.end, high)
        end = space if space > 0 else high
    before = ("" if ends or not low else "… ") + " ".join(text[start : hit.start].split())
    before += " " if text[start : hit.start].strip() and text[hit.start - 1].isspace() else ""
    words = " ".join(hit.of(text).split())
    rest = " ".join(text[hit.end : end].split())
    rest = (" " if rest and text[hit.end].isspace() else "") + rest
    rest += "" if after is not None or high == len(text) else " …"
    return before + words + rest, Span(len(before), len(before) + len(words))
