"""What stands between two words: a comma, a quote, a line break, the end of a sentence or a paragraph.

Own rules with a list of abbreviations; no model. A dot ends a sentence when what follows does not begin in
lower case and the word before is neither a title (Gen. Qassem), nor a month (Jan. 5), nor an initial (J.
Smith), nor an abbreviation in single letters that is followed by a word such as a sentence does not begin
with (U.S. strike).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

import regex


class Boundary(IntEnum):
    """What parts two words, the stronger the larger."""

    NONE = 0
    COMMA = 1
    QUOTE = 2
    LINE = 3
    SENTENCE = 4
    PARAGRAPH = 5


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Always followed by a name or a number, whatever its first letter.
_TITLES = _listed(
    """mr mrs ms dr prof gen lt col maj capt cmdr sgt adm brig rev hon sen rep gov pres sec amb supt det insp
    st ste mt ft fr sr mme mlle messrs jan feb mar apr jun jul aug sept sep oct nov dec no nos vs art fig vol
    pp op cf ca approx al gens lts cols sens reps govs drs profs спр им г ул др проф гр hr fr dipl nr bzw
    abs sgto sra srta dra tp ts ths gs pgs डॉ श्री प्रो"""
)
# Followed by anything; a capital after it does end the sentence unless it is a number that follows.
_SHORT = _listed("inc ltd co corp bros jr sr dept univ est etc e.g i.e p.m a.m ave blvd rd")
_OPENERS = "\"'“‘«„‹([{「『（《〈【［¿¡—–-"
_CLOSERS = "\"'”’»›)]}」』）》〉】］"
_TWO_WAYS = "“‘«"  # close in German, Danish and others; there a space follows
_ENDS = "。！？｡।॥۔؟։።។။"  # no word goes on right after them
_STOP = regex.compile(
    rf"""[.!?…{_ENDS}]+
         (?:[{regex.escape(_CLOSERS)}] | [{_TWO_WAYS}](?=\s|$) | [\ \u00A0\u202F]»)*
         (?=\s | $ | [{regex.escape(_OPENERS)}])
       | [{_ENDS}]""",
    regex.VERBOSE,
)
_EXCLAIMED = regex.compile(r"[!?。！？]")
_BLANK = regex.compile(r"\n[^\S\n]*\n|[\u2029\f]")
_QUOTE_SIGNS = frozenset('"“”«»„‟‘’‹›「」『』:;：；')
_SIGNS = frozenset(",，、،()[]{}–—-/|")
# Gaps that are nothing: by far the commonest.
_PLAIN = frozenset((" ", "", "'", "’"))
# A number and a dot before one of these is an ordinal in German.
_AFTER_ORDINALS = _listed(
    """januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts jahrestag geburtstag"""
)
# One such letter and a dot is a title or an initial.
_UNCASED = regex.compile(r"[\p{Arabic}\p{Hebrew}]")
# Words that begin a sentence far more often than they follow "U.S." inside one.
_BEGINNERS = _listed(
    "the a an in on at it he she they we i but and this that these those there as after if when while "
    "however meanwhile his her their its for by with from some many most no not what who"
)


@lru_cache(maxsize=65536)
def _sort(gap: str) -> tuple[Boundary, bool]:
    """The boundary a gap makes by itself, and whether it holds a sentence's end."""
    if gap in (" ", ""):
        return Boundary.NONE, False
    if _BLANK.search(gap):
        return Boundary.PARAGRAPH, True
    stop = _STOP.search(gap) is not None
    if "\n" in gap or "\r" in gap:
        return Boundary.LINE, stop
    signs = set(gap)
    if signs & _QUOTE_SIGNS and gap.strip() not in ("'", "’"):
        return Boundary.QUOTE, stop
    if signs & _SIGNS:
        return Boundary.COMMA, stop
    return Boundary.NONE, stop


def breaks(pieces: Sequence[str]) -> list[Boundary]:
    """The boundary before each word and, last, after the last one: one more value than words.

    `pieces` are those of `viewer.text.tokens.pieces`. The first and the last value are paragraph ends.
    """
    gaps, words = pieces[2:-1:2], pieces[1::2]
    if not words:
        return [Boundary.PARAGRAPH]
    out = [Boundary.NONE] * len(gaps)
    line: Boundary | None = None
    for i in [i for i, gap in enumerate(gaps) if gap not in _PLAIN]:
        kind, stop = _sort(gaps[i])
        if kind is Boundary.LINE:
            line = line or (Boundary.LINE if _wrapped("".join(pieces)) else Boundary.PARAGRAPH)
            kind = line
        if stop and kind < Boundary.SENTENCE and _ends_sentence(words[i], gaps[i], words[i + 1]):
            kind = Boundary.SENTENCE
        out[i] = kind
    for i in _dotted(words):
        if gaps[i] in _PLAIN and _after_dotted(words[i + 1], words[i]):
            out[i] = Boundary.SENTENCE
    return [Boundary.PARAGRAPH, *out, Boundary.PARAGRAPH]


def _dotted(words: Sequence[str]) -> list[int]:
    """The places of words that end in a dot of their own, the last word left out."""
    dotted = {word for word in set(words) if word[-1] == "."}
    return [i for i, word in enumerate(words[:-1]) if word in dotted] if dotted else []


def cut_in_gap(gap: str) -> int:
    """Where in a gap that is a boundary the piece before it ends: after its closing signs, before openers."""
    stop = _STOP.search(gap)
    if stop:
        return stop.end()
    blank = regex.search(r"\s", gap)
    return blank.start() if blank else len(gap)


def parted(gap: str) -> tuple[str, str]:
    """The signs of a gap without white space that go with the sentence before it, and with the one after it.

    Where no sentence ends, nobody can say, and both are the whole gap.
    """
    stop = _STOP.search(gap.rstrip("“‘«"))  # no space follows, so that these open and do not close
    return (gap, gap) if stop is None else (gap[: stop.end()], gap[stop.end() :])


def _after_dotted(following: str, before: str) -> bool:
    """Whether `U.S.` (its dot is the word's own) also ended the sentence."""
    return (
        following[0].isupper()
        and following.lower() in _BEGINNERS
        and not (following == "I" and len(before) > 4)
    )


def _ends_sentence(before: str, gap: str, following: str) -> bool:
    if following[0].islower():
        return "\n" in gap and _EXCLAIMED.search(gap) is not None
    if not gap.startswith(".") or gap.startswith(".."):
        return True
    word = before.lower()
    if len(gap) > 1 and gap[1] in _CLOSERS:
        return True
    if word in _TITLES or (len(before) == 1 and (before.isupper() or _UNCASED.match(before))):
        return False
    if before.isdigit() and following.lower() in _AFTER_ORDINALS:
        return False
    return not (word in _SHORT and following[0].isdigit())


def _wrapped(text: str) -> bool:
    """Whether single line breaks only wrap the text to a width (mail, old wire copy)."""
    lines = [line for line in text[:20000].split("\n") if line.strip()]
    if len(lines) < 4 or max(map(len, lines)) > 120:
        return False
    inner = [line for line in lines if not line.rstrip().endswith((".", "!", "?", "”", '"', ":"))]
    lengths = sorted(map(len, lines))
    return len(inner) > len(lines) * 0.6 and lengths[len(lines) // 2] > 45
