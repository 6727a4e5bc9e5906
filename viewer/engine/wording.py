"""Wording: the word-level changes of a segment, and the words of two short texts that are shown as shared.

Promises changes in the order of both texts, disjoint, at word edges, such that what lies between them is
equal on both sides after folding, white space aside: putting the one side's words in place of the other's
makes the other text. Words that moved are changes of the type `order` on both sides. Nothing is rebuilt: a
change is two ranges.

The edit script is that of diff-match-patch (Myers 1986) on tokens mapped to characters; long texts take the
same script from rapidfuzz. The clean-up is our own: an equality of function words or signs between two edits
is dropped where it is smaller than they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import JaroWinkler, LCSseq

from viewer.engine.change_types import change_type
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.links import links, numbered
from viewer.engine.passages import Change, Segment
from viewer.engine.subsequence import Link
from viewer.text.folding import fold_character, fold_word
from viewer.text.spans import Span
from viewer.text.stems import stem
from viewer.text.tokens import pieces

MOST_TOKENS = 2000
"""Longer segments take their edit script from rapidfuzz."""
ALIKE = 0.88
"""Jaro-Winkler likeness from which two words are versions of one word (Soleimani, Suleimani)."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    key: str
    raw: str
    is_word: bool


_Edit = tuple[int, int, int, int]
"""Tokens `[0, 1)` of A stand against tokens `[2, 3)` of B."""


def shared_words(text_a: str, text_b: str) -> list[tuple[Span, Span]]:
    """The pairs of words that the comparison of two short texts shows as shared, moved ones included."""
    a, b = (_words(_tokens(t, Span(0, len(t)))) for t in (text_a, text_b))
    return [(Span(a[i].start, a[i].end), Span(b[j].start, b[j].end)) for i, j in _links(a, b)]


def changes(segment: Segment, text_a: str, text_b: str) -> list[Change]:
    """The word-level differences inside a segment, in order; empty where both sides read alike."""
    said_a, said_b = segment.a.of(text_a), segment.b.of(text_b)
    if (len(said_b), said_b) < (len(said_a), said_a):
        return [c.swapped() for c in changes(segment.swapped(), text_b, text_a)]
    a, b = _tokens(text_a, segment.a), _tokens(text_b, segment.b)
    words_a, words_b = _words(a), _words(b)
    found = _links(words_a, words_b)
    codes_a, codes_b = _codes(a, b, found)
    edits = _cleaned(_edits(codes_a, codes_b), a, b)
    moved = _moved(found, words_a, words_b, a, b, edits)
    parts = [part for edit in edits for part in _parted(edit, a, b)]
    return [_change(part, a, b, segment, moved) for part in parts]


def _tokens(text: str, span: Span) -> list[_Token]:
    out: list[_Token] = []
    at = span.start
    for k, piece in enumerate(pieces(span.of(text))):
        if k % 2:
            out.append(_Token(at, at + len(piece), fold_word(piece), piece, True))
        else:
            for step, sign in enumerate(piece):
                key = fold_character(sign).strip()
                if key == "-" and out and out[-1].key == "-" and out[-1].end == at + step:
                    out[-1] = replace(out[-1], end=at + step + 1)
                elif key:
                    out.append(_Token(at + step, at + step + 1, key, sign, False))
        at += len(piece)
    return out


def _words(tokens: Sequence[_Token]) -> list[_Token]:
    return [t for t in tokens if t.is_word]


def _links(a: Sequence[_Token], b: Sequence[_Token]) -> list[Link]:
    return links(*numbered([t.key for t in a], [t.key for t in b]))


def _codes(a: Sequence[_Token], b: Sequence[_Token], found: Sequence[Link]) -> tuple[list[int], list[int]]:
    """A number for each token: linked words have the same, others their own, equal signs the same."""
    signs: dict[str, int] = {}
    partner = {j: i for i, j in found}
    out_a, out_b = [], []
    word = 0
    for token in a:
        out_a.append(2 * word if token.is_word else 2 * signs.setdefault(token.key, len(signs)) + 1)
        word += token.is_word
    total, word = word, 0
    for token in b:
        if token.is_word:
            out_b.append(2 * partner.get(word, total + word))
            word += 1
        else:
            out_b.append(2 * signs.setdefault(token.key, len(signs)) + 1)
    return out_a, out_b


def _edits(a: Sequence[int], b: Sequence[int]) -> list[_Edit]:
    """The stretches that differ, in order."""
    if len(a) + len(b) > MOST_TOKENS:
        codes = LCSseq.opcodes(a, b)
        raw = [(o.src_start, o.src_end, o.dest_start, o.dest_end) for o in codes if o.tag != "equal"]
        return _joined(raw)
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    i = j = 0
    out = []
    for operation, text in differ.diff_main(_characters(a), _characters(b), False):
        size = len(text)
        step_a, step_b = size * (operation <= 0), size * (operation >= 0)
        if operation:
            out.append((i, i + step_a, j, j + step_b))
        i, j = i + step_a, j + step_b
    return _joined(out)


def _characters(codes: Sequence[int]) -> str:
    """One character a token, surrogates left out."""
    return "".join(chr(c + 256 if c < 0xD000 else c + 256 + 0x800 + 0x300) for c in codes)


def _joined(edits: Sequence[_Edit]) -> list[_Edit]:
    out: list[_Edit] = []
    for edit in edits:
        if out and out[-1][1] == edit[0] and out[-1][3] == edit[2]:
            out[-1] = (out[-1][0], edit[1], out[-1][2], edit[3])
        else:
            out.append(edit)
    return out


def _cleaned(edits: Sequence[_Edit], a: Sequence[_Token], b: Sequence[_Token]) -> list[_Edit]:
    """Joins edits over equalities of function words or signs that are smaller than the edits around them."""
    out: list[_Edit] = []
    for edit in edits:
        while out and _is_crumb(out[-1], edit, a):
            edit = (out[-1][0], edit[1], out[-1][2], edit[3])
            out.pop()
        out.append(edit)
    return out


def _is_crumb(left: _Edit, right: _Edit, a: Sequence[_Token]) -> bool:
    between = a[left[1] : right[0]]
    if any(t.is_word and t.key not in FUNCTION_WORDS for t in between):
        return False
    sizes = [max(e[1] - e[0], e[3] - e[2]) for e in (left, right)]
    both = all(e[1] > e[0] and e[3] > e[2] for e in (left, right))
    return both and len(between) < min(sizes)


def _moved(
    found: Sequence[Link],
    words_a: Sequence[_Token],
    words_b: Sequence[_Token],
    a: Sequence[_Token],
    b: Sequence[_Token],
    edits: Sequence[_Edit],
) -> set[tuple[int, int]]:
    """Side and start of every word that is linked but stands inside an edit."""
    edited_a = {a[k].start for e in edits for k in range(e[0], e[1])}
    edited_b = {b[k].start for e in edits for k in range(e[2], e[3])}
    out = {(0, words_a[i].start) for i, _ in found if words_a[i].start in edited_a}
    return out | {(1, words_b[j].start) for _, j in found if words_b[j].start in edited_b}


def _parted(edit: _Edit, a: Sequence[_Token], b: Sequence[_Token]) -> list[_Edit]:
    """Parts an edit at words that are versions of one word, so that these stand alone."""
    a0, a1, b0, b1 = edit
    if a1 - a0 > 60 or b1 - b0 > 60:
        return [edit]
    out: list[_Edit] = []
    for i in range(a0, a1):
        j = next((j for j in range(b0, b1) if alike(a[i], b[j])), -1)
        if j >= 0:
            out += [(a0, i, b0, j), (i, i + 1, j, j + 1)]
            a0, b0 = i + 1, j + 1
    out.append((a0, a1, b0, b1))
    return [e for e in out if e[1] > e[0] or e[3] > e[2]]


def alike(a: _Token, b: _Token) -> bool:
    """Whether two words are forms or spellings of one word."""
    if not (a.is_word and b.is_word) or min(len(a.key), len(b.key)) < 4:
        return False
    return stem(a.key) == stem(b.key) or (
        a.raw[0].isupper() == b.raw[0].isupper() and JaroWinkler.similarity(a.key, b.key) >= ALIKE
    )


def _change(
    edit: _Edit, a: Sequence[_Token], b: Sequence[_Token], segment: Segment, moved: set[tuple[int, int]]
) -> Change:
    part_a, part_b = a[edit[0] : edit[1]], b[edit[2] : edit[3]]
    words = [(0, t.start) for t in part_a if t.is_word] + [(1, t.start) for t in part_b if t.is_word]
    has_moved = bool(words) and all(w in moved for w in words)
    kind = "order" if has_moved else change_type([t.raw for t in part_a], [t.raw for t in part_b])
    span_a = _range(a, edit[0], edit[1], segment.a)
    span_b = _range(b, edit[2], edit[3], segment.b)
    return Change(kind, span_a, span_b)


def _range(tokens: Sequence[_Token], start: int, end: int, whole: Span) -> Span:
    if end > start:
        return Span(tokens[start].start, tokens[end - 1].end)
    at = tokens[start - 1].end if start else whole.start
    return Span(at, at)
