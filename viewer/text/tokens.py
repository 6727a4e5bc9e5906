"""Words, sentences and paragraphs of a text of any script, as spans.

A word is a run of letters, digits and their combining marks. An apostrophe or a hyphen parts words (`Iraq’s`
is `Iraq` and `s`, `U.S.-led` is `U.S.` and `led`); an abbreviation in single letters is one word with its
dots; a number keeps its inner commas and points. Scripts written without spaces between words (Chinese,
Japanese, Thai, Lao, Khmer, Burmese) give one word a letter, which is what lets them be aligned without a
dictionary.

What stands between two words is told by `viewer.text.boundaries`.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

import regex

from viewer.text.boundaries import Boundary, breaks, cut_in_gap
from viewer.text.spans import Span

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー"
_WORD = regex.compile(
    rf"""(
      [{_UNSPACED}]\p{{M}}*
    | \p{{L}}\p{{M}}*(?:\.\p{{L}}\p{{M}}*)+(?![\p{{L}}\p{{M}}\p{{N}}])\.?
    | \p{{N}}+(?:[.,]\p{{N}}+)+(?![\p{{L}}\p{{M}}\p{{N}}])
    | (?:[\p{{L}}\p{{N}}--[{_UNSPACED}]]\p{{M}}*+)+
    )""",
    regex.VERBOSE | regex.VERSION1,
)
# The same for texts with neither marks nor unspaced scripts, eight times as fast.
_SPECIAL = regex.compile(rf"[\p{{M}}{_UNSPACED}]")
_SIMPLE = re.compile(
    r"""(
      [^\W\d_]{2,}[^\W_]*
    | [^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?
    | \d+(?:[.,]\d+)+(?![^\W_])
    | [^\W_]+
    )""",
    re.VERBOSE,
)
LONG = 20_000
"""Longer texts, in code points, are cut line by line where they hold signs that need care."""


def words(text: str) -> list[Span]:
    """The words of `text`, in order."""
    cut = pieces(text)
    ends = list(accumulate(map(len, cut)))
    return [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)]


def pieces(text: str) -> list[str]:
    """The text cut up: what stands before the first word, the word, what stands between, and so on.

    Every second piece is a word; first and last are what is no word and may be empty. Together they are the
    text, so that the offsets are running sums of their lengths.
    """
    found = None if text.isascii() else _SPECIAL.search(text)
    if found is None:
        return _SIMPLE.split(text)
    return _pieces_by_line(text, found.start()) if len(text) > LONG else _WORD.split(text)


def _pieces_by_line(text: str, special: int) -> list[str]:
    """The same for a long text: lines with a special sign are cut with care, what lies between them quickly.

    No word runs over a line's end. `special` is the place of the first special sign.
    """
    out = [""]
    at = 0
    while at < len(text):
        found = _SPECIAL.search(text, max(at, special))
        start = len(text) if found is None else text.rfind("\n", at, found.start()) + 1 or at
        careful = start
        while found is not None:  # lines of this kind that follow one another are cut in one go
            end = text.find("\n", found.end()) + 1 or len(text)
            careful = end
            found = _SPECIAL.search(text, end, text.find("\n", end) + 1 or len(text))
        for splitter, stretch in ((_SIMPLE, text[at:start]), (_WORD, text[start:careful])):
            cut = splitter.split(stretch)
            out[-1] += cut[0]
            out += cut[1:]
        at = careful
    return out


def word_offsets(text: str) -> tuple[list[str], list[int], list[int]]:
    """The words as strings, their starts and their ends: the same as `words`, without a Span for each."""
    cut = pieces(text)
    ends = list(accumulate(map(len, cut)))
    return cut[1::2], ends[0:-1:2], ends[1::2]


def sentences(text: str) -> list[Span]:
    """The sentences of `text`, in order, with closing punctuation and quotes, without white space around.

    A headline or a caption that stands alone on its line is a sentence too.
    """
    return _cut(text, Boundary.SENTENCE)


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of `text`, in order, without white space around.

    Parted by blank lines, and by single line breaks unless the text is wrapped to a width.
    """
    return _cut(text, Boundary.PARAGRAPH)


def _cut(text: str, least: Boundary) -> list[Span]:
    cut = pieces(text)
    ends = list(accumulate(map(len, cut)))
    between = breaks(cut)
    cuts = [0]
    for i in range(1, len(cut) // 2):
        if between[i] >= least:
            cuts.append(ends[2 * i - 1] + cut_in_gap(cut[2 * i]))
    cuts.append(len(text))
    found = (_stripped(text, a, b) for a, b in pairwise(cuts))
    return [p for p in found if len(p)] if len(cut) > 1 else []


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
