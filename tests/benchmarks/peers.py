"""Others that do what the engine does, each as a function from two texts to what it calls shared.

None is needed: one that is not installed is left out, with a line that says so. difflib, diff-match-patch and
rapidfuzz compare word by word in one order; Quid (`pip install Quid`) and text-matcher (`pip install
text-matcher`, with the stop words of NLTK) look for passages.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import LCSseq

from viewer.text.spans import Span
from viewer.text.tokens import word_offsets

Pairs = list[tuple[Span, Span]]
Peer = Callable[[str, str], Pairs]
LEAST_WORDS = 5
"""So many equal words in a row are called a passage where a peer knows words alone."""


def difflib_words(a: str, b: str) -> Pairs:
    """Difflib's matching blocks of words, without its heuristic that drops common words."""
    one, other = word_offsets(a), word_offsets(b)
    blocks = SequenceMatcher(None, one[0], other[0], autojunk=False).get_matching_blocks()
    return _spans(((block.a, block.b, block.size) for block in blocks), one, other)


def rapidfuzz_words(a: str, b: str) -> Pairs:
    """Rapidfuzz's matching blocks of words."""
    one, other = word_offsets(a), word_offsets(b)
    blocks = LCSseq.editops(one[0], other[0]).as_matching_blocks()
    return _spans(((block.a, block.b, block.size) for block in blocks), one, other)


def dmp_words(a: str, b: str) -> Pairs:
    """diff-match-patch on words mapped to characters, without a time limit."""
    one, other = word_offsets(a), word_offsets(b)
    numbers: dict[str, int] = {}
    said = [
        "".join(chr(_code(numbers.setdefault(word, len(numbers)))) for word in side[0])
        for side in (one, other)
    ]
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    i = j = 0
    blocks = []
    for operation, text in differ.diff_main(said[0], said[1], False):
        if operation == 0:
            blocks.append((i, j, len(text)))
        i, j = i + len(text) * (operation <= 0), j + len(text) * (operation >= 0)
    return _spans(blocks, one, other)


def quid(a: str, b: str) -> Pairs:
    """Quid, which looks for quotations of one text in another."""
    found = importlib.import_module("quid.core.Quid").Quid().compare(a, b)
    return [
        (Span(m.source_span.start, m.source_span.end), Span(m.target_span.start, m.target_span.end))
        for m in found
    ]


def text_matcher(a: str, b: str) -> Pairs:
    """text-matcher, which looks for allusions and quotations by word triples."""
    module = importlib.import_module("text_matcher.matcher")
    matcher = module.Matcher(module.Text(a, "a"), module.Text(b, "b"))
    _, places_a, places_b = matcher.match()
    return [(Span(*x), Span(*y)) for x, y in zip(places_a, places_b, strict=True)]


def _code(number: int) -> int:
    """A code point for a word number, surrogates left out."""
    return number + 256 if number + 256 < 0xD800 else number + 256 + 0x800


def _spans(
    blocks: Iterable[tuple[int, int, int]],
    one: tuple[Sequence[str], Sequence[int], Sequence[int]],
    other: tuple[Sequence[str], Sequence[int], Sequence[int]],
) -> Pairs:
    return [
        (Span(one[1][i], one[2][i + n - 1]), Span(other[1][j], other[2][j + n - 1]))
        for i, j, n in blocks
        if n >= LEAST_WORDS
    ]


PEERS: dict[str, Peer] = {
    "difflib": difflib_words,
    "diff-match-patch": dmp_words,
    "rapidfuzz": rapidfuzz_words,
    "Quid": quid,
    "text-matcher": text_matcher,
}
WORD_BY_WORD = ("difflib", "diff-match-patch", "rapidfuzz")


def missing(name: str) -> str:
    """Why a peer cannot be measured here, in a few words; empty where it can."""
    try:
        PEERS[name]("one two three four five six", "one two three four five seven")
    except ImportError:
        return "not installed"
    except LookupError:
        return "its data are not installed"
    return ""
