"""Parsing: what of a name's words counts when it is compared, without particles, initials and endings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from viewer.engine.common_words import listed
from viewer.engine.names.word_lists import ARTICLES, JOINED, SUFFIXES
from viewer.text.folding import fold_word

_DROPPED = listed("the of for and & van von der den de del della di da dos das du y zu ter des")
_COUNTRIES = listed("US UN UK EU NY DC NC SC NJ NM NH")
_COMPANY = listed("inc llc ltd corp plc gmbh")


@dataclass(frozen=True, slots=True)
class Parsed:
    """A name taken apart: `core` are its words folded, without articles and small words.

    `initials` are single letters, in order; `suffix` is Jr. and its like; `acronym` that the whole is one
    word of capitals.
    """

    core: tuple[str, ...]
    initials: tuple[str, ...] = ()
    suffix: str = ""
    acronym: bool = False

    @property
    def joined(self) -> str:
        """The core as one string: Abdul-Mahdi and Abdulmahdi are the same."""
        return "".join(self.core)

    @property
    def last(self) -> str:
        """The last word of the core, for most people the family name."""
        return self.core[-1]

    @property
    def is_bare(self) -> bool:
        """Whether it is one word alone, which may be short for a name."""
        return len(self.core) == 1


@lru_cache(maxsize=1 << 16)
def parse(words: tuple[str, ...]) -> Parsed:
    """The name made of these words as they stand in a text."""
    if len(words) == 1:
        return Parsed((fold_word(words[0]).replace(".", ""),), acronym=is_acronym(words[0]))
    folded = [fold_word(w).replace(".", "") or w for w in words]
    suffix = ""
    while len(folded) > 1 and folded[-1] in SUFFIXES | _COMPANY:
        ending = folded.pop()
        suffix = ending if ending in SUFFIXES else suffix
    core, initials = _core(folded, words)
    if not core:
        return Parsed(tuple(folded), (), suffix)
    return Parsed(tuple(core), tuple(initials), suffix)


def is_acronym(word: str) -> bool:
    """Whether a word is two capitals or more, dots aside."""
    letters = word.replace(".", "")
    return len(letters) > 1 and letters.isupper() and letters.isalpha()


def _core(folded: Sequence[str], words: Sequence[str]) -> tuple[list[str], list[str]]:
    core: list[str] = []
    initials: list[str] = []
    held = ""
    for n, word in enumerate(folded):
        last = n == len(folded) - 1
        if (word in JOINED and not last) or (held and word in ARTICLES and not last):
            held += word
        elif _is_small(word, words[n]) and not last:
            continue
        elif len(words[n].replace(".", "")) <= 2 and _is_initial(words[n]) and not last and not held:
            initials.extend(words[n].replace(".", "").casefold())
        elif word == "o" and not last:
            held += word
        else:
            core.append(held + word)
            held = ""
    return core, initials


def _is_small(word: str, written: str) -> bool:
    """Whether a word is an article or a particle; Ash and Ed with a capital are given names."""
    return word in _DROPPED or (word in ARTICLES and (word in ("al", "el") or written[0].islower()))


def _is_initial(word: str) -> bool:
    letters = word.replace(".", "")
    if len(letters) == 1:
        return letters.isupper() and letters != "O"
    return letters.isupper() and "." in word and letters not in _COUNTRIES
