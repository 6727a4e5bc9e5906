"""Parting: a stretch that differs, taken apart where it holds more than one change.

`Doha later this week` against `Cairo on Thursday` is another place and another date. Promises parts that lie
side by side, in the order of both texts, and together are the stretch. A verb stays with what leads to it
(`will resume`), a number with the words that say how far it reaches, a contraction in one piece.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from rapidfuzz.distance import JaroWinkler

from viewer.engine.change_types import says_same
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.row_tokens import Edit, Token
from viewer.engine.type_dates import date_places, is_number
from viewer.engine.type_verbs import ISLAMIC_STATE, are_forms_of_verb, is_helper
from viewer.engine.type_words import REPORTING, SCOPE, SCOPE_HELPERS, SPEECH, TITLES, UNITS
from viewer.engine.type_words_abroad import SPEECH as SPEECH_ABROAD
from viewer.engine.type_words_abroad import TITLES as TITLES_ABROAD
from viewer.engine.voices import is_mark
from viewer.text.numbers import same_number
from viewer.text.stems import stem

ALIKE = 0.88
"""Jaro-Winkler likeness from which two words are versions of one word (Soleimani, Suleimani)."""
LEAST_LETTERS = 4
"""Shorter words are alike by chance."""
MOST_PARTED = 60
"""In longer changes, in tokens of either side, no versions of one word are sought (each against each)."""
LONGEST = 12
"""Longer sides, in tokens, are not taken apart by what their words are about."""
MOST_CHUNKS = 5
AROUND = 3
"""So many tokens on either side help to tell what a word is about."""
_CURRENCIES = frozenset("$€£¥%")
_REACH = SCOPE | SCOPE_HELPERS | _CURRENCIES
_TITLES = TITLES | TITLES_ABROAD
_UNITS = UNITS | {"a", "an"}
_TAILS = frozenset('",;:!?')
_DASHES = frozenset("-,;(")
_SAYING = (REPORTING | SPEECH_ABROAD) - {"found", "called", "answered", "recalled"}
_Chunk = tuple[str, int, int]
"""What a run of tokens is about, and where it begins and ends."""


def parted(edit: Edit, a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """The parts of an edit, none of them empty."""
    if says_same(*(_raw(t, s, e) for t, s, e in ((a, *edit[:2]), (b, *edit[2:])))):
        return [edit]
    parts = [edit]
    for step in (_without_tail, _without_edges, _at_versions, _by_matter):
        parts = [p for piece in parts for p in step(piece, a, b)]
    return _rejoined([p for p in parts if p[1] > p[0] or p[3] > p[2]], a, b)


def _raw(tokens: Sequence[Token], start: int, end: int) -> list[str]:
    return [t.raw for t in tokens[start:end]]


def _without_edges(edit: Edit, a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """Sets apart a mark of quotation that one side alone has at either end, and a comma and its like."""
    a0, a1, b0, b1 = edit
    words_a, words_b = (_holds_word(t, s, e) for t, s, e in ((a, a0, a1), (b, b0, b1)))
    if not (words_a and words_b):
        return _marks_apart(edit, a, b) or _signs_against_words(edit, a, b)
    head_a, head_b = (int(t[s].key == '"') for t, s in ((a, a0), (b, b0)))
    tail_a, tail_b = (int(t[e - 1].key in _TAILS) for t, e in ((a, a1), (b, b1)))
    if head_a and head_b:
        head_a = head_b = 0
    if tail_a and tail_b:
        tail_a = tail_b = 0
    return [
        (a0, a0 + head_a, b0, b0 + head_b),
        (a0 + head_a, a1 - tail_a, b0 + head_b, b1 - tail_b),
        (a1 - tail_a, a1, b1 - tail_b, b1),
    ]


def _marks_apart(edit: Edit, a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """Parts `”.` against `!`, and `as “` against nothing: at one mark of quotation that ends a side."""
    a0, a1, b0, b1 = edit
    marks = [(t, k) for t, r in ((a, range(a0, a1)), (b, range(b0, b1))) for k in r if is_mark(t, k)]
    if len(marks) != 1 or marks[0][0][marks[0][1]].key != '"' or a1 - a0 + b1 - b0 < 2:
        return []
    tokens, at = marks[0]
    start, end = (a0, a1) if tokens is a else (b0, b1)
    if at not in (start, end - 1):
        return []
    first = at == start
    cut_a, cut_b = (a0, b0) if first else (a1, b1)
    if tokens is a:
        cut_a += 1 if first else -1
    else:
        cut_b += 1 if first else -1
    return [(a0, cut_a, b0, cut_b), (cut_a, a1, cut_b, b1)]


def _signs_against_words(edit: Edit, a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """Parts `– had` against a comma."""
    a0, a1, b0, b1 = edit
    if _holds_word(a, a0, a1) == _holds_word(b, b0, b1):
        return [edit]
    signs, words = (a[a0:a1], b[b0:b1]) if not _holds_word(a, a0, a1) else (b[b0:b1], a[a0:a1])
    if len(signs) == 1 and len(words) > 1 and not words[0].is_word and words[0].key in _DASHES:
        return [(a0, a0 + 1, b0, b0 + 1), (a0 + 1, a1, b0 + 1, b1)]
    return [edit]


def _without_tail(edit: Edit, a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """Sets apart a last clause that says who said it: `, the police said` after words that both have."""
    a0, a1, b0, b1 = edit
    if not (_holds_word(a, a0, a1) and _holds_word(b, b0, b1)):
        return [edit]
    cut_a, cut_b = _tail(a, a0, a1), _tail(b, b0, b1)
    if (cut_a < a1) == (cut_b < b1):
        return [edit]
    return [(a0, cut_a, b0, cut_b), (cut_a, a1, cut_b, b1)]


def _tail(tokens: Sequence[Token], start: int, end: int) -> int:
    """Where the last clause of a stretch begins if it says who said it, else its end."""
    cut = next((k for k in range(start + 1, end) if tokens[k].key == ","), end)
    return cut if any(t.key in SPEECH | SPEECH_ABROAD for t in tokens[cut:end]) else end


def _holds_word(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.is_word for t in tokens[start:end])


def _at_versions(edit: Edit, a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """Parts an edit at words that are versions of one word, so that these stand alone."""
    a0, a1, b0, b1 = edit
    if max(a1 - a0, b1 - b0) > MOST_PARTED:
        return [edit]
    out: list[Edit] = []
    for i in range(a0, a1):
        j = next((j for j in range(b0, b1) if alike(a[i], b[j])), -1)
        if j >= 0:
            out += [(a0, i, b0, j), (i, i + 1, j, j + 1)]
            a0, b0 = i + 1, j + 1
    out.append((a0, a1, b0, b1))
    return [e for e in out if e[1] > e[0] or e[3] > e[2]]


def alike(a: Token, b: Token) -> bool:
    """Whether two words are forms or spellings of one word."""
    if same_number([a.key], [b.key]):
        return True
    if not (a.is_word and b.is_word) or min(len(a.key), len(b.key)) < LEAST_LETTERS:
        return False
    if a.key[0].isdigit() or b.key[0].isdigit():
        return False
    return stem(a.key) == stem(b.key) or (
        a.raw[0].isupper() == b.raw[0].isupper() and JaroWinkler.similarity(a.key, b.key) >= ALIKE
    )


def _by_matter(edit: Edit, a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """Parts an edit whose two sides are about the same things one after the other, or but for a last one."""
    a0, a1, b0, b1 = edit
    if max(a1 - a0, b1 - b0) > LONGEST:
        return [edit]
    one, other = _chunks(a, a0, a1), _chunks(b, b0, b1)
    if max(len(one), len(other)) > MOST_CHUNKS:
        return [edit]
    if not one or not other:
        return _one_sided(edit, one or other)
    matter, matter_other = [c[0] for c in one], [c[0] for c in other]
    if matter == matter_other:
        return [(x[1], x[2], y[1], y[2]) for x, y in zip(one, other, strict=True)]
    extra = _extra(matter, matter_other)
    if extra is None:
        return [edit]
    if extra < 0:
        one = _filled(one, matter_other, a1)
    else:
        other = _filled(other, matter, b1)
    return [(x[1], x[2], y[1], y[2]) for x, y in zip(one, other, strict=True)]


def _one_sided(edit: Edit, chunks: Sequence[_Chunk]) -> list[Edit]:
    """Parts `Iraq have`, which stands on one side alone, before `called`."""
    if len(chunks) != 2 or chunks[1][0] != "helper" or chunks[0][0] in ("sign", "quote", "date"):
        return [edit]
    a0, a1, b0, b1 = edit
    cut = chunks[1][1]
    return [(a0, cut, b0, b0), (cut, a1, b0, b1)] if a1 > a0 else [(a0, a0, b0, cut), (a0, a1, cut, b1)]


def _extra(one: list[str], other: list[str]) -> int | None:
    """Which side has a last (or first) thing more: 1 the one, -1 the other; None for neither."""
    for sign, long, short in ((1, one, other), (-1, other, one)):
        if len(long) == len(short) + 1 and (
            (long[:-1] == short and long[-1] in ("date", "name", "helper"))
            or (long[1:] == short and long[0] == "helper")
        ):
            return sign
    return None


def _filled(short: list[_Chunk], matter: list[str], end: int) -> list[_Chunk]:
    """The shorter row of chunks with an empty one where the other has more."""
    if [c[0] for c in short] == matter[:-1]:
        return [*short, (matter[-1], end, end)]
    start = short[0][1]
    return [(matter[0], start, start), *short]


def _chunks(tokens: Sequence[Token], start: int, end: int) -> list[_Chunk]:
    """What the tokens of a stretch are about, in runs."""
    first = max(0, start - AROUND)
    around = tokens[first : end + AROUND]
    dates = date_places([t.raw for t in around])
    matters = [_matter(tokens, k, dates[k - first]) for k in range(start, end)]
    for k in reversed(range(len(matters) - 1)):  # `at least` before `300`
        if matters[k + 1] == "number" and tokens[start + k].key in _REACH:
            matters[k] = "number"
    for k in range(1, len(matters)):  # `an hour` after `half`
        if matters[k - 1] == "number" and matters[k] == "word" and _is_unit(tokens, start + k):
            matters[k] = "number"
    out: list[_Chunk] = []
    at = start
    for matter, run in groupby(matters):
        size = len(list(run))
        out.append((matter, at, at + size))
        at += size
    return out


def _is_unit(tokens: Sequence[Token], k: int) -> bool:
    """Whether a word after a number belongs to it; in a script without spaces the word that touches it."""
    return tokens[k].key in _UNITS or tokens[k - 1].end == tokens[k].start


_RULES: tuple[tuple[str, Callable[[Token], bool]], ...] = (
    ("number", lambda t: is_number(t.key) or t.key in ("%", "percent")),
    ("speech", lambda t: t.key in _SAYING),
    ("helper", lambda t: is_helper(t.key) and t.key not in ("to", "no") and t.raw != ISLAMIC_STATE),
    (
        "name",
        lambda t: t.raw[0].isupper() and (t.key in _TITLES or t.key not in FUNCTION_WORDS),
    ),
)


def _matter(tokens: Sequence[Token], k: int, in_date: bool) -> str:
    """What a token is about."""
    token = tokens[k]
    if in_date:
        return "date"
    if not token.is_word:
        if token.key in _CURRENCIES:
            return "number"
        return "quote" if token.key == '"' else "sign"
    if token.key == "to" and k and is_helper(tokens[k - 1].key):
        return "helper"
    return next((matter for matter, holds in _RULES if holds(token)), "word")


def _rejoined(parts: Sequence[Edit], a: Sequence[Token], b: Sequence[Token]) -> list[Edit]:
    """Joins a verb to the helpers before it, and the end of a contraction to its beginning."""
    out: list[Edit] = []
    for part in parts:
        if out and (_belongs(out[-1], part, a, b) or _ends_contraction(part, a, b)):
            before = out.pop()
            part = (before[0], part[1], before[2], part[3])
        out.append(part)
    return out


def _belongs(helpers: Edit, verb: Edit, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether a part holds only helpers of the verb that is the next part."""
    a0, a1, b0, b1 = verb
    if a1 - a0 != 1 or b1 - b0 != 1 or not are_forms_of_verb(a[a0].key, b[b0].key):
        return False
    before = [*a[helpers[0] : helpers[1]], *b[helpers[2] : helpers[3]]]
    return all(t.is_word and is_helper(t.key) for t in before)


def _ends_contraction(part: Edit, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """Whether a part is the `'t` of `wouldn't`."""
    said = [t.key for t in (*a[part[0] : part[1]], *b[part[2] : part[3]])]
    return said == ["'", "t"]
