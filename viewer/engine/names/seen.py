"""Seen: the names of one article as plain values, with what the text around tells of each.

Leaves to `viewer.engine.names.bearers` which of them are one bearer.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from viewer.corpus.article import Article
from viewer.engine.names import titles
from viewer.engine.names.candidates import Candidate, Candidates
from viewer.engine.names.capitals import BODIES_ALONE
from viewer.engine.names.given import GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.parsing import Parsed
from viewer.engine.names.reading import Words
from viewer.engine.names.values import NameKind
from viewer.engine.names.word_lists import (
    BODIES,
    COURTESY,
    FEMALE,
    HEADS_OF,
    HUMAN,
    LANDS,
    LANDS_FIRST,
    MALE,
    PLACE_PREPOSITIONS,
    RANKS,
    ROLES,
    SAYING,
)
from viewer.text.spans import Span

OLDEST = 110
"""No age between commas is higher."""
_LONG_RANKS = {
    "gen": "general", "sen": "senator", "sens": "senator", "rep": "representative", "reps": "representative",
    "gov": "governor", "col": "colonel", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant",
    "congressman": "representative", "congresswoman": "representative", "prof": "professor",
    "maj": "major", "adm": "admiral", "premier": "minister", "rev": "reverend",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention: `span` is the name alone, `whole` takes in the title.

    `ranks` are the words of the title that say what sort it is; `sex` is `m` or `f` where a title tells;
    `cues` speak for kinds of bearer; `short` is the acronym that follows in brackets.
    """

    span: Span
    text: str
    parsed: Parsed
    head: bool
    whole: Span
    title: str
    ranks: frozenset[str]
    sex: str
    cues: tuple[tuple[NameKind, int], ...]
    courtesy: bool = False
    short: Parsed | None = None


def seen(article: Article) -> list[Seen]:
    """The names of an article in the order of the text."""
    finder = Candidates(article)
    found = finder.found()
    words = finder.words
    at = {c.first: c for c in found}
    return [_one(words, c, at) for c in found]


def _one(words: Words, found: Candidate, at: dict[int, Candidate]) -> Seen:
    name = _span(words, found)
    cues = _cues(words, found)
    first = found.first if found.head else titles.before(words, found.first)
    place_or_body = cues["place"] + cues["organisation"] > cues["person"]
    whole, title, said = name, "", set(words.folded[first : found.first])
    if first < found.first and not (
        place_or_body and not said & COURTESY and found.parsed.core in known_names()
    ):
        whole = words.span(first, found.end).hull(name)
        title = words.text[whole.start : name.start].rstrip()
        cues["person"] += 4
    elif not place_or_body and not found.head and (len(found.parsed.core) > 1 or cues["person"]):
        whole, title, said = _description(words, found, name)
        if title:
            cues["person"] += 3
    ranks = frozenset(_LONG_RANKS.get(w, w) for w in said if w in RANKS or w in ROLES)
    sex = "f" if said & FEMALE else "m" if said & MALE else ""
    return Seen(
        name, name.of(words.text), found.parsed, found.head, whole, title, ranks - COURTESY, sex,
        tuple(cues.items()), bool(said & COURTESY), _short(words, found, at),
    )  # fmt: skip


def _span(words: Words, found: Candidate) -> Span:
    """Where the name stands, with the dot of Jr."""
    span = words.span(found.first, found.end)
    dotted = found.parsed.suffix in ("jr", "sr") and words.text[span.end : span.end + 1] == "."
    return Span(span.start, span.end + 1) if dotted else span


def _description(words: Words, found: Candidate, name: Span) -> tuple[Span, str, set[str]]:
    told = titles.beside(words, found.end) or titles.before_comma(words, found.first)
    if told is None:
        return name, "", set()
    span = words.span(*told)
    return name.hull(span), span.of(words.text), set(words.folded[told[0] : told[1]])


def _cues(words: Words, found: Candidate) -> Counter[NameKind]:
    """What the words of the name and those beside it say of its bearer's kind."""
    cues: Counter[NameKind] = Counter()
    first, end = found.first, found.end
    known = known_names().get(found.parsed.core)
    if known is not None:
        cues[known.kind] += 4
        return cues
    folded = words.folded[first:end]
    if _has_age(words, found):
        cues["person"] += 2
    if found.parsed.acronym or folded[0] in BODIES_ALONE:
        cues["organisation"] += 1 + 2 * (folded[0] in BODIES_ALONE)
    if len(folded) > 1:
        _cues_of_words(folded, found.parsed, cues)
    after = words.folded[end] if end < len(words) and not words.closes(end) else ""
    if after in HUMAN or (after in SAYING and len(found.parsed.core) > 1):
        cues["person"] += 1
    before = words.folded[first - 1] if first and not words.closes(first) else ""
    if before in PLACE_PREPOSITIONS and not cues["person"]:
        cues["place"] += 1
    return cues


def _has_age(words: Words, found: Candidate) -> bool:
    """Whether a full name has an age between commas behind it: Abdul Razzak, 21, is."""
    end = found.end
    if end - found.first < 2 or end + 1 >= len(words) or words.gaps[end].strip() != ",":
        return False
    age = words.words[end]
    return age.isdecimal() and 1 <= int(age) <= OLDEST and words.gaps[end + 1].strip()[:1] in (",", ".", ";")


def _cues_of_words(folded: list[str], parsed: Parsed, cues: Counter[NameKind]) -> None:
    if (
        folded[-1] in BODIES
        or any(w in HEADS_OF and after in ("of", "for") for w, after in pairwise(folded))
        or (folded[0] in BODIES and len(folded) > 2)
    ):
        cues["organisation"] += 5
    elif folded[-1] in LANDS or folded[0] in LANDS_FIRST:
        cues["place"] += 4
    elif folded[0] in GIVEN:
        cues["person"] += 2
    if parsed.suffix or (parsed.initials and len(parsed.core) > 1):
        cues["person"] += 2


def _short(words: Words, found: Candidate, at: dict[int, Candidate]) -> Parsed | None:
    """The acronym in brackets after a name, perhaps after one small word: Islamic State group (IS)."""
    for k in (found.end, found.end + 1):
        if k < len(words) and words.gaps[k].strip() == "(" and k in at and not words.closes(k):
            other = at[k]
            closes = other.end >= len(words) or words.gaps[other.end].startswith(")")
            if closes and other.parsed.acronym and abbreviates(other.parsed, found.parsed):
                return other.parsed
    return None


def abbreviates(short: Parsed, long: Parsed) -> bool:
    """Whether the letters of an acronym begin the words of a name, in order."""
    letters = short.core[0].replace(".", "")
    return len(long.core) > 1 and letters == "".join(w[0] for w in long.core)
