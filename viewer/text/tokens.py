"""Words, sentences and paragraphs of a text of any script, as spans.

A word is a run of letters, digits and their combining marks. An apostrophe or a hyphen parts words (`Iraq’s`
is `Iraq` and `s`, `U.S.-led` is `U.S.` and `led`), but not where it is a letter of the word (Ukrainian
`об’єкт`, Hebrew `צה״ל`) or where the word was only broken at the end of a line; an abbreviation in single
letters is one word with its dots; a number keeps its inner commas, points and narrow spaces. Invisible signs
inside a word (soft hyphens, joiners, marks of direction) belong to it.

Scripts written without spaces between words give one word a letter (Chinese, hiragana), a letter with its
vowels and silent consonants (Thai, Lao, Khmer, Burmese), or a run (katakana), which is what lets them be
aligned without a dictionary.

What stands between two words is told by `viewer.text.boundaries`.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate, pairwise

import regex

from viewer.text.boundaries import Boundary, breaks, cut_in_gap
from viewer.text.spans import Span

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー"
_INVISIBLE = r"\u00AD\u200B-\u200F\u2060\uFEFF"
_GROUPS = r"\u00A0\u2009\u202F"  # spaces that part the thousands of a number
_LETTERS_UNSPACED = rf"""
      [\p{{Han}}\p{{Hiragana}}]\p{{M}}*+
    | [\p{{Katakana}}ー][\p{{Katakana}}ー\p{{M}}]*+
    | [เแโใไ]?[ก-ฮ]\p{{M}}*+[ะาำๅๆฯ]?(?:[ก-ฮ]{{1,2}}[ิุ]?์)?
    | [ເແໂໃໄ]?[ກ-ຮໜໝ]\p{{M}}*+[ະາຳໆ]?
    | [[{_UNSPACED}]&&\p{{L}}](?:[\u17D2\u1039]\p{{L}}|\p{{M}})*+(?:[က-အ]\u103A\p{{M}}*+)?
    |"""


@cache  # patterns that most texts never need are made when one does
def _any_words(unspaced: bool) -> regex.Pattern[str]:
    """Words of any script; without those that no space parts, it is faster."""
    letter = rf"[[\p{{L}}\p{{N}}]--[{_UNSPACED}--\p{{Nd}}]]" if unspaced else r"[\p{L}\p{N}]"
    return regex.compile(
        rf"""({_LETTERS_UNSPACED if unspaced else ""}
      \p{{Hebrew}}[\p{{Hebrew}}\p{{M}}]*["״”]\p{{Hebrew}}\p{{M}}*+(?![\p{{L}}\p{{M}}\p{{N}}])
    | \p{{L}}\p{{M}}*+(?:\.\p{{L}}\p{{M}}*+)+(?![\p{{L}}\p{{M}}\p{{N}}])\.?
    | \p{{Nd}}{{1,3}}(?:[{_GROUPS}]\p{{Nd}}{{3}})+(?:,\p{{Nd}}+)?(?![\p{{L}}\p{{M}}\p{{N}}])
    | \p{{Nd}}+(?:[.,٫٬．]\p{{Nd}}+)+(?![\p{{L}}\p{{M}}\p{{N}}])
    | {letter}(?:{letter}|\p{{M}}|[{_INVISIBLE}]++(?={letter})|(?<=\p{{Ll}})[-‐]\n(?=\p{{Ll}})
        |(?<=\p{{Cyrillic}})['’](?=\p{{Cyrillic}}))*+
    )""",
        regex.VERBOSE | regex.VERSION1,
    )


_HAS_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua9e0-\uaa7f\uf900-\uffef\U00010000-\U0010ffff"
)
# Texts that have none of these, marks above all, are cut eight times as fast.
_SPECIAL = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05f4\u0610-\u061c\u064b-\u065f\u066b-\u066c\u0670\u06d6-\u06ed"
    "\u070f-\u10ff\u1200-\u1dff\u200b-\u200f\u2060\u20d0-\u20ff\u2ce0-\u2dff\u2e80-\uabff\ud7c8-\U0010ffff"
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SPECIAL_SIGNS = re.compile("[\u0400-\u04ff]['’][\u0400-\u04ff]|[-‐]\n")


@cache
def _one_of(signs: str) -> regex.Pattern[str]:
    """A sign of a set; `regex` makes such a pattern in a tenth of the time that `re` takes."""
    return regex.compile(f"[{signs}]")


@cache
def _special_or_signs() -> re.Pattern[str]:
    return re.compile(f"[{_SPECIAL}]|{_SPECIAL_SIGNS.pattern}")


def _has(text: str, signs: str) -> bool:
    """Whether a text has any of these; each sign of it is asked about once, however often it stands there."""
    return _one_of(signs).search("".join(set(text))) is not None


_SIMPLE = re.compile(
    rf"""(
      [^\W\d_]{{2,}}[^\W_]*
    | [^\W\d_](?:\.[^\W\d_])+(?![^\W_])\.?
    | \d{{1,3}}(?:[{_GROUPS}]\d{{3}})+(?:,\d+)?(?![^\W_])
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
    if not _needs_care(text):
        return _SIMPLE.split(text)
    careful = _any_words(unspaced=_has(text, _HAS_UNSPACED))
    return _pieces_by_line(text, careful) if len(text) > LONG else careful.split(text)


def _needs_care(text: str) -> bool:
    """Whether a text holds signs that the quick way does not know; the cheap questions come first."""
    if "-\n" in text or "‐\n" in text or _has(text, _SPECIAL):
        return True
    return _CYRILLIC.search(text) is not None and _SPECIAL_SIGNS.search(text) is not None


def _pieces_by_line(text: str, careful: regex.Pattern[str]) -> list[str]:
    """The same for a long text: lines with a special sign are cut with care, what lies between them quickly.

    No word runs over a line's end but one that is broken there, and its two lines are cut in one go.
    """
    out = [""]
    at = 0
    special = _special_or_signs()
    while at < len(text):
        found = special.search(text, at)
        start = len(text) if found is None else text.rfind("\n", at, found.start()) + 1 or at
        end = start
        while found is not None:  # lines of this kind that follow one another are cut in one go
            end = text.find("\n", found.end()) + 1 or len(text)
            found = special.search(text, end, text.find("\n", end) + 1 or len(text))
        for stretch, cut in ((text[at:start], _SIMPLE.split), (text[start:end], careful.split)):
            first, *rest = cut(stretch)
            out[-1] += first
            out += rest
        at = end
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
