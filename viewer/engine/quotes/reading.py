"""Reading: an article cut up for the rules on speech: words and signs, with each quotation as one token.

Promises the sentences of what the writer says himself, in order; a quotation in them is a single token, so
that nothing within its marks can be taken for the writer's words. What stands within the marks can be read in
the same way. Boilerplate is left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

import regex

from viewer.corpus.article import Article
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.quotes.marks import Marked, marked
from viewer.text.frequencies import language, share
from viewer.text.spans import Span
from viewer.text.stems import stem
from viewer.text.tokens import paragraphs, sentences

_TOKEN = regex.compile(
    r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200B-\u200F]*+(?:[.'’\-‐‑,][\p{L}\p{N}][\p{L}\p{M}\p{N}\u200B-\u200F]*+)*+"
    r"|[^\s\p{L}\p{N}]"
)
_JOINED_CAPITAL = regex.compile(r"\w{1,2}['’\-]\p{Lu}")
LONGEST_LINE = 400
"""A sentence of more tokens is cut: no attribution reaches so far."""
_WORD = regex.compile(r"[\p{L}\p{M}'’-]+")
_NEXT = regex.compile(r"[\p{L}\p{N}]")
_Stretch = tuple[int, int, int]
LONGEST_TITLE = 100
"""A title has no more code points."""
MOSTLY = 0.7
"""So many of its words have a capital, and all the long ones."""
QUOTE, TITLE = "\0", "\0title"
"""What stands for a quotation's words: speech, or a name or a title of a work."""
MARKS = "\"“”„‟«»‹›「」『』‘’'`\u00a0\u202f "
_SMALL = 4
"""Words of so few letters need no capital in a title."""
_ENDS = ".!?…。！？؟۔"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a sign, or a part of a quotation: `quote` is its number in the reading, -1 for others.

    `low` is the word in lower case. `last` is the last sign within the marks. `common` says that only a
    sentence's start gave the word its capital.
    """

    text: str
    low: str
    start: int
    end: int
    quote: int = -1
    word: bool = True
    common: bool = False
    last: str = ""

    @property
    def capital(self) -> bool:
        """Whether it has the capital of a name (al-Sadr counts), and not only one of a sentence's start."""
        if not self.word or self.common:
            return False
        if self.text[0].isupper():
            return True
        return _JOINED_CAPITAL.match(self.text) is not None


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the writer's, or of a quotation's inside: its tokens, and the paragraph it stands in."""

    tokens: tuple[Token, ...]
    paragraph: int
    depth: int = 0

    @property
    def span(self) -> Span:
        """From the first token to the last."""
        return Span(self.tokens[0].start, self.tokens[-1].end)


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as the rules see it."""

    article: Article
    language: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    marked: tuple[Marked, ...]
    lines: tuple[Line, ...]
    cutter: Cutter

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text


def read(article: Article) -> Reading:
    """The article cut up."""
    text = article.text
    aside = article.set_aside
    whole = [p for p in paragraphs(text) if not any(p.overlaps(s) for s in aside)]
    cut = tuple(sentences(text))
    found = tuple(marked(text, whole, [s.end for s in cut]))
    cutter = Cutter(text, [s.start for s in cut], _stretches(found))
    lines = [line for i, paragraph in enumerate(whole) for line in cutter.lines(paragraph, i)]
    spoken = language(t.low for line in lines for t in line.tokens if t.word)
    written = {t.text for line in lines for t in line.tokens if t.word}
    names = {t.low for line in lines for t in line.tokens[1:] if t.word and t.text[0].isupper()}
    lines = [_uncapitalised(line, written, names) for line in lines]
    return Reading(article, spoken, tuple(whole), cut, found, tuple(lines), cutter)


def _uncapitalised(line: Line, written: Set[str], names: Set[str]) -> Line:
    """The sentence, its first word marked as common where the article writes it small as well."""
    first, *rest = line.tokens
    if not (first.word and first.text[0].isupper() and rest and not first.text.isupper()) or (
        rest[0].word and rest[0].capital
    ):
        return line
    plural = first.low.endswith("s") and share(stem(first.low), "en") > 0 and first.low not in names
    if first.low not in written and not plural:
        return line
    return replace(line, tokens=(replace(first, common=True), *rest))


def is_title(inner: str) -> bool:
    """Whether a few words in marks are a name or a title: every word of some length has a capital."""
    words = [w.group() for w in _WORD.finditer(inner[:200])]
    long = [w for w in words if len(w) > _SMALL]
    if (
        not long
        or not words[0][0].isupper()
        or len(inner) > LONGEST_TITLE
        or not all(w[0].isupper() for w in long)
    ):
        return False
    telling = [w for w in words if w not in FUNCTION_WORDS - {"you"}]
    return sum(w[0].isupper() for w in telling) >= MOSTLY * len(telling)


def inside(reading: Reading, quote: int) -> list[Line]:
    """The sentences within a quotation, its own quotations as tokens."""
    outer = reading.marked[quote]
    cutter = reading.cutter
    at = bisect_right(reading.paragraphs, outer.span.start, key=lambda p: p.start) - 1
    return [line for part in outer.parts for line in cutter.lines(part, at, outer.depth + 1)]


def _stretches(found: Sequence[Marked]) -> dict[int, list[_Stretch]]:
    """For each depth the parts of its quotations with their marks, in order: start, end, number."""
    out: dict[int, list[_Stretch]] = defaultdict(list)
    for k, m in enumerate(found):
        mark = m.parts[0].start - m.span.start
        for part in m.parts:
            out[m.depth].append((part.start - mark, m.span.end if part is m.parts[-1] else part.end, k))
    return out


class Cutter:
    """Cuts stretches of one text into sentences of tokens; `starts` are the starts of its sentences."""

    def __init__(self, text: str, starts: Sequence[int], stretches: Mapping[int, Sequence[_Stretch]]) -> None:
        self.text = text
        self.starts = starts
        self.stretches = stretches

    def lines(self, area: Span, paragraph: int, depth: int = 0) -> list[Line]:
        """The sentences of a paragraph, or of a quotation's part, with what is marked in it as tokens."""
        out: list[Line] = []
        line: list[Token] = []
        tokens = self._tokens(area, depth)
        for i, token in enumerate(tokens):
            line.append(token)
            last = i + 1 == len(tokens) or len(line) == LONGEST_LINE
            if last or self._parts(token, tokens[i + 1]):
                out.append(Line(tuple(line), paragraph, depth))
                line = []
        return out

    def _parts(self, token: Token, following: Token) -> bool:
        """Whether a sentence ends between two tokens."""
        if token.quote >= 0:
            if not token.last or token.last not in _ENDS:
                return False
            return following.quote >= 0 or (following.word and following.text[0].isupper())
        return self._sentence(token.start) != self._sentence(following.start)

    def _sentence(self, at: int) -> int:
        return bisect_right(self.starts, at)

    def _tokens(self, area: Span, depth: int) -> list[Token]:
        stretches = self.stretches.get(depth, ())
        out: list[Token] = []
        at = area.start
        for begin, close, k in stretches[bisect_left(stretches, (area.start, 0, 0)) :]:
            if begin >= area.end:
                break
            out += self._words(at, begin)
            inner = self.text[begin:close].strip(MARKS)
            low = TITLE if is_title(inner) else QUOTE
            out.append(Token(QUOTE, low, begin, close, k, word=False, last=inner[-1:]))
            at = close
        return out + self._words(at, area.end)

    def _words(self, start: int, end: int) -> list[Token]:
        out: list[Token] = []
        for found in _TOKEN.finditer(self.text, start, end):
            piece = found.group()
            word = piece[0].isalnum()
            last = out[-1] if out else None
            if piece == "." and last is not None and self._abbreviates(last, found):
                out[-1] = Token(last.text + ".", last.low, last.start, found.end())
                continue
            low = piece.lower().replace("’", "'") if word else piece
            out.append(Token(piece, low, found.start(), found.end(), -1, word))
        return out

    def _abbreviates(self, last: Token, found: regex.Match[str]) -> bool:
        """Whether a dot belongs to the word before it."""
        joined = last.word and last.end == found.start() and last.text[-1] != "."
        return joined and not self._ends(found)

    def _ends(self, found: regex.Match[str]) -> bool:
        """Whether a dot ends its sentence: the next word stands in another one, or there is none."""
        following = _NEXT.search(self.text, found.end())
        return following is None or self._sentence(found.start()) != self._sentence(following.start())
