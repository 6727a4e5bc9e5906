"""Runs: stretches of words with capitals that may be one name, particles and joining words inside included.

Promises ranges of words in order, disjoint, not much longer than `LONGEST`, each beginning and ending at a
word with a capital (or at an opening particle: bin Laden). Whether a run is a name, and which part of it, is
told by `viewer.engine.names.candidates`.
"""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.names.given import GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.reading import APOSTROPHES, HYPHENS, SPACES, Words
from viewer.engine.names.word_lists import BODIES, FAMILY_FIRST, HEADS_OF, LEADING, PARTICLES, PARTIES
from viewer.engine.spellings import is_common
from viewer.text.boundaries import Boundary

LONGEST = 14
"""Words; what is longer is a list or a heading, and no name."""
_LINKS = frozenset(("of", "for", "the", "and", "de", "la", "des", "du", "del", "y", "et"))
_CONTRACTIONS = listed("s t re ve ll d m")
_OPEN_BEFORE_APOSTROPHE = frozenset(["o", "d", "l"])
_DOTTED = listed("st mt ft mr mrs ms dr gen sen rep gov lt col maj capt cmdr sgt adm brig rev hon prof sr")
_INNER = frozenset(["der", "den", "la", "los", "las"])
_PARTICIPLES = ("ed", "ing", "ian", "wide", "style", "era", "like", "based", "born", "held", "led", "run")
_LISTED = frozenset(["ways", "securities", "boys", "arts", "food", "health", "education", "housing"])
"""Words before the `and` of a body's name, also where no article stands before them."""
_PREFIXED = listed("anti pro non mid pre post ex co re self us")
ROMANCE = frozenset(["fr", "es", "it", "pt"])
_ROMANCE_SMALL = listed("de el la los las du des del le al y e i")
_OPENING = _INNER | LEADING
_OPENING_ROMANCE = _OPENING - _ROMANCE_SMALL


def runs(words: Words) -> list[tuple[int, int]]:
    """All runs of a text as half-open ranges of its words.

    In a Romance language a small `de` or `el` opens no name, and goes on with one only after a given name or
    the head of a body (Ministerio de Defensa).
    """
    out: list[tuple[int, int]] = []
    at = 0
    for i, capital in enumerate(words.capital):
        if not capital or i < at:
            continue
        first = _opened(words, i, at)
        at = _end(words, i)
        out.append((first, at))
    return out


def joins(words: Words, i: int) -> bool:
    """Whether nothing but a space, a hyphen, an apostrophe or an initial's dot stands before word i."""
    gap, before = words.gaps[i], words.words[i - 1]
    if words.bounds[i] >= Boundary.SENTENCE:
        return False
    if gap in SPACES or gap in HYPHENS:
        return not (gap == "\n" and before[-1:] == ".")
    if gap in APOSTROPHES:
        return _apostrophe_joins(words, i)
    if gap.startswith(".") and gap[1:] in SPACES | {""}:
        return len(before) == 1 or words.folded[i - 1] in _DOTTED
    return gap in ("&", " & ")


def _apostrophe_joins(words: Words, i: int) -> bool:
    """O'Malley, D'Alema, Sana'a; not Iraq's."""
    if words.capital[i]:
        return words.folded[i - 1] in _OPEN_BEFORE_APOSTROPHE or words.words[i - 1][-1].islower()
    return words.folded[i] not in _CONTRACTIONS and words.capital[i - 1] and words.language != "tr"


def _opened(words: Words, i: int, least: int) -> int:
    """Where a run really opens: at a small `al-` or `bin` before its first capital."""
    first = i
    small = _OPENING_ROMANCE if words.language in ROMANCE else _OPENING
    while first > least and words.folded[first - 1] in small and joins(words, first):
        first -= 1
    while first < i and words.folded[first] not in LEADING:
        first += 1
    return first


def _end(words: Words, i: int) -> int:
    """The end of the run that begins at the capital i."""
    last = i
    k = i + 1
    while k < len(words) and k - i < LONGEST and joins(words, k):
        gap = words.gaps[k]
        if words.capital[k]:
            last = k
        elif gap in APOSTROPHES:
            last = k  # Sana'a
        elif gap in HYPHENS and words.folded[k] not in PARTICLES:
            if not _is_syllable(words, k):
                break
            last = k
        elif not _links(words, i, k):
            break
        k += 1
    return last + 1


def _is_syllable(words: Words, k: int) -> bool:
    """The small second half of a name: Kim Jong-un after a family name that stands first; Opa-locka."""
    word = words.folded[k]
    if (
        len(word) > 3
        and not is_common(word)
        and not word.endswith(_PARTICIPLES)
        and (word,) not in known_names()
    ):
        return words.folded[k - 1] not in _PREFIXED and (words.folded[k - 1],) not in known_names()
    return (
        k > 1
        and words.folded[k - 2] in FAMILY_FIRST
        and words.gaps[k - 1] in SPACES
        and len(words.words[k]) < 7
    )


def _links(words: Words, first: int, k: int) -> bool:
    """Whether a small word goes on with the name that has begun: al-, van, of after a body's head."""
    word, before = words.folded[k], words.folded[k - 1]
    if words.language in ROMANCE and word in _ROMANCE_SMALL:
        joined = before in GIVEN or before in HEADS_OF or before in BODIES or before in _ROMANCE_SMALL
        named = word == "de" and words.folded[first] in GIVEN and k + 1 < len(words) and words.capital[k + 1]
        return joined or (named and not _is_known(words, k + 1))
    if word in PARTICLES and word not in ("y", "e", "i"):
        return True
    if word not in _LINKS:
        return False
    if word == "the":
        return words.folded[k - 1] in ("of", "for")
    if word in ("of", "for"):
        return words.folded[k - 1] in HEADS_OF or words.folded[k - 1] in ("secretary", "chief")
    if word == "and":
        return _lists_within_body(words, first, k)
    return words.folded[k - 1] in HEADS_OF


def _is_known(words: Words, k: int) -> bool:
    return k < len(words) and (words.folded[k],) in known_names()


def _lists_within_body(words: Words, first: int, k: int) -> bool:
    """Department of Health and Human Services; Ways and Means Committee."""
    if any(words.folded[n] in ("of", "for") and words.folded[n - 1] in HEADS_OF for n in range(first + 1, k)):
        return True
    if k - first > 1 and not (k - first == 2 and words.folded[first] in ("house", "senate")):
        return False
    before = words.folded[k - 1]
    opened = first > 0 and words.folded[first - 1] == "the"
    if not opened and before not in _LISTED and words.folded[first] not in ("house", "senate"):
        return False
    if not is_common(before) or before in GIVEN or before in PARTIES or (before,) in known_names():
        return False
    n = k + 1
    while n < len(words) and n - k < 4 and words.capital[n] and joins(words, n):
        if words.folded[n] in BODIES:
            return n > k + 1 and is_common(words.folded[k + 1]) and not words.words[k + 1].isupper()
        n += 1
    return False
