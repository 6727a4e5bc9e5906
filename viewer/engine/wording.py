"""Wording: the word-level changes of a segment, and the words of two short texts that are shown as shared.

Promises changes in the order of both texts, disjoint, at word edges, such that what lies between them is
equal on both sides after folding, white space aside: putting the one side's words in place of the other's
makes the other text. Words that moved are changes of their own, of the type `order`, on both sides, so that
the words in no change or in one of that type are those of `shared_words`. Nothing is rebuilt: a change is two
ranges.

The edit script is that of diff-match-patch (Myers 1986) on tokens mapped to characters; long texts take one
as short from rapidfuzz, the longest the words that are linked in their place. The clean-up is our own: an
equality of signs between two edits is dropped where it is smaller than they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import LCSseq

from viewer.engine.change_sides import Side
from viewer.engine.change_types import change_type
from viewer.engine.links import links, numbered
from viewer.engine.parting import parted
from viewer.engine.passages import Change, ChangeType, Segment
from viewer.engine.row_tokens import Edit, Places, Token, tokens, words_alone
from viewer.engine.subsequence import MOST_WORK, Link, in_place, keeping_order
from viewer.engine.voices import Voices
from viewer.text.spans import Span

MOST_TOKENS = 2000
"""Longer segments take their edit script from rapidfuzz, and the longest, where its table would outgrow the
memory, from the words that are linked."""
AROUND = 3
"""So many words and signs on either side of a change help to tell its type."""


def shared_words(text_a: str, text_b: str) -> list[tuple[Span, Span]]:
    """The pairs of words that the comparison of two short texts shows as shared, moved ones included."""
    a, b = (words_alone(tokens(t, Span(0, len(t)))) for t in (text_a, text_b))
    return [(Span(a[i].start, a[i].end), Span(b[j].start, b[j].end)) for i, j in _links(a, b)]


def changes(segment: Segment, text_a: str, text_b: str) -> list[Change]:
    """The word-level differences inside a segment, in order; empty where both sides read alike."""
    said_a, said_b = segment.a.of(text_a), segment.b.of(text_b)
    if (len(said_b), said_b) < (len(said_a), said_a):
        return [c.swapped() for c in changes(segment.swapped(), text_b, text_a)]
    a, b = tokens(text_a, segment.a), tokens(text_b, segment.b)
    words_a, words_b = words_alone(a), words_alone(b)
    found = _links(words_a, words_b)
    edits = _cleaned(_edits(*_codes(a, b, found), _kept(a, b, found)), a)
    linked = _partners(a, b, found)
    voices = Voices(a, b, linked, (text_a, text_b))
    out: list[Change] = []
    for edit in edits:
        for part, away in _set_apart(edit, a, b, linked):
            for piece in [part] if away else parted(part, a, b):
                kind = "order" if away else _type(piece, a, b, voices)
                spans = _range(a, piece[0], piece[1], segment.a), _range(b, piece[2], piece[3], segment.b)
                out.append(Change(kind, *spans))
    return out


def _links(a: Sequence[Token], b: Sequence[Token]) -> list[Link]:
    return links(*numbered([t.key for t in a], [t.key for t in b]))


def _codes(a: Sequence[Token], b: Sequence[Token], found: Sequence[Link]) -> tuple[list[int], list[int]]:
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


def _kept(a: Sequence[Token], b: Sequence[Token], found: Sequence[Link]) -> list[Link]:
    """The words that keep their place, as tokens: a word says more of where one is than a sign."""
    words_a = [k for k, t in enumerate(a) if t.is_word]
    words_b = [k for k, t in enumerate(b) if t.is_word]
    return [(words_a[i], words_b[j]) for i, j in keeping_order(found)]


def _edits(a: Sequence[int], b: Sequence[int], kept: Sequence[Link]) -> list[Edit]:
    """The stretches that differ, in order: what signs have in common between words that keep their place."""
    out: list[Edit] = []
    for a0, a1, b0, b1 in _around(kept, len(a), len(b)):
        inner = _between(a[a0:a1], b[b0:b1]) if a1 > a0 and b1 > b0 else [(0, a1 - a0, 0, b1 - b0)]
        out += [(a0 + i, a0 + k, b0 + j, b0 + m) for i, k, j, m in inner]
    return _joined(out)


def _between(a: Sequence[int], b: Sequence[int]) -> list[Edit]:
    """The stretches that differ between two words that keep their place."""
    if list(a) == list(b):
        return []
    if len(a) * len(b) > MOST_WORK:
        return _around(in_place(a, b), len(a), len(b))
    if len(a) + len(b) > MOST_TOKENS:
        codes = LCSseq.opcodes(a, b)
        return [(o.src_start, o.src_end, o.dest_start, o.dest_end) for o in codes if o.tag != "equal"]
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
    return out


def _around(kept: Sequence[Link], size_a: int, size_b: int) -> list[Edit]:
    """The stretches between tokens that stay in place."""
    ends = [(-1, -1), *kept, (size_a, size_b)]
    between = ((i + 1, x, j + 1, y) for (i, j), (x, y) in pairwise(ends))
    return [e for e in between if e[1] > e[0] or e[3] > e[2]]


def _characters(codes: Sequence[int]) -> str:
    """One character a token: `MOST_TOKENS` have no code near the surrogates."""
    return "".join(chr(c + 256) for c in codes)


def _joined(edits: Sequence[Edit]) -> list[Edit]:
    out: list[Edit] = []
    for edit in edits:
        if out and out[-1][1] == edit[0] and out[-1][3] == edit[2]:
            out[-1] = (out[-1][0], edit[1], out[-1][2], edit[3])
        else:
            out.append(edit)
    return out


def _cleaned(edits: Sequence[Edit], a: Sequence[Token]) -> list[Edit]:
    """Joins edits over equalities of signs that are smaller than the edits around them."""
    out: list[Edit] = []
    for edit in edits:
        while out and _is_crumb(out[-1], edit, a):
            edit = (out[-1][0], edit[1], out[-1][2], edit[3])
            out.pop()
        out.append(edit)
    return out


def _is_crumb(left: Edit, right: Edit, a: Sequence[Token]) -> bool:
    between = a[left[1] : right[0]]
    if any(t.is_word for t in between):
        return False
    sizes = [max(e[1] - e[0], e[3] - e[2]) for e in (left, right)]
    both = all(e[1] > e[0] and e[3] > e[2] for e in (left, right))
    return both and len(between) < min(sizes)


def _partners(a: Sequence[Token], b: Sequence[Token], found: Sequence[Link]) -> tuple[Places, Places]:
    """For each token of A that is a linked word, the number of its word in B; and the other way round."""
    at_a = [k for k, t in enumerate(a) if t.is_word]
    at_b = [k for k, t in enumerate(b) if t.is_word]
    return {at_a[i]: j for i, j in found}, {at_b[j]: i for i, j in found}


def _set_apart(
    edit: Edit, a: Sequence[Token], b: Sequence[Token], moved: tuple[Places, Places]
) -> list[tuple[Edit, bool]]:
    """Parts an edit at words that moved away or here from elsewhere; each part with whether it is such words.

    What is left of the two sides is held against one another stretch by stretch.
    """
    a0, a1, b0, b1 = edit
    left, right = _stretches(a0, a1, a, moved[0]), _stretches(b0, b1, b, moved[1])
    out: list[tuple[Edit, bool]] = []
    for n in range(max(len(left), len(right))):
        start_a, away_a, end_a = left[n] if n < len(left) else (a1, a1, a1)
        start_b, away_b, end_b = right[n] if n < len(right) else (b1, b1, b1)
        out.append(((start_a, away_a, start_b, away_b), False))
        out.append(((away_a, end_a, away_b, away_b), True))
        out.append(((end_a, end_a, away_b, end_b), True))
    return [(e, away) for e, away in out if e[1] > e[0] or e[3] > e[2]]


def _stretches(start: int, end: int, tokens: Sequence[Token], moved: Places) -> list[tuple[int, int, int]]:
    """Where each stretch of a range begins, where its moved words begin, and where they end.

    The moved words of a stretch went to one place; signs alone beside them go with them.
    """
    out: list[tuple[int, int, int]] = []
    at, runs = start, [*_runs(start, end, tokens, moved), (end, end)]
    for (first, last), (following, _) in pairwise(runs):
        begin = first if _holds_word(tokens, at, first) else at
        stop = last if _holds_word(tokens, last, following) else following
        out.append((at, begin, stop))
        at = stop
    return [*out, (at, end, end)] if at < end else out


def _runs(start: int, end: int, tokens: Sequence[Token], moved: Places) -> list[tuple[int, int]]:
    """The moved words of a range of tokens; each run follows word on word in the other text as well."""
    out: list[tuple[int, int]] = []
    expected: int | None = None
    for k in range(start, end):
        if not tokens[k].is_word:
            continue
        partner = moved.get(k)
        if partner is not None and partner == expected:
            out[-1] = (out[-1][0], k + 1)
        elif partner is not None:
            out.append((k, k + 1))
        expected = None if partner is None else partner + 1
    return out


def _holds_word(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.is_word for t in tokens[start:end])


def _type(edit: Edit, a: Sequence[Token], b: Sequence[Token], voices: Voices) -> ChangeType:
    """The type of a change of words or signs; a quotation that one text alone has is one of attribution."""
    a0, a1, b0, b1 = edit
    if not (_holds_word(a, a0, a1) or _holds_word(b, b0, b1)) and voices.differ(edit):
        return "attribution"
    return change_type(_side(a, a0, a1), _side(b, b0, b1))


def _side(tokens: Sequence[Token], start: int, end: int) -> Side:
    """One side of a change with the tokens around it."""
    around = tokens[max(0, start - AROUND) : start], tokens[end : end + AROUND]
    before, after = ([t.raw for t in part] for part in around)
    return Side([t.raw for t in tokens[start:end]], before, after)


def _range(tokens: Sequence[Token], start: int, end: int, whole: Span) -> Span:
    if end > start:
        return Span(tokens[start].start, tokens[end - 1].end)
    at = tokens[start - 1].end if start else whole.start
    return Span(at, at)
