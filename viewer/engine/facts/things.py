"""What a value is of: the words for what is counted, and what happened to it.

Promises words that stand in the sentence next to the value, or none. English nouns are known by their plural
and by where the next function word stands; in other languages the words up to that are taken as they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line
from viewer.engine.facts.numerals import Number
from viewer.engine.facts.readings import Reading

LONGEST = 6
"""Words in the name of a thing."""
BODILY = frozenset({"killed", "injured", "arrested"})
"""What happens to people alone; what is released or charged may be a report or a battery."""
MODAL = 6
"""Words before a number among which "could" makes it no more than a possibility."""
FAR = 5
"""Words between a number and what happened to those it counts."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words from `first` to before `next`."""

    first: int
    next: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A count whose thing is known: whether it counts people, and where its value ends."""

    people: bool
    next: int
    end: int


@dataclass(frozen=True, slots=True)
class Thing:
    """What a value is of, what happened to it, and whether only a part of it is counted ("eight others")."""

    words: str = ""
    role: str = ""
    partial: bool = False


def counted(line: Line, n: Number, lex: Lexicon) -> Counted | None:
    """Whether a bare number counts people or things; None where nothing is named that it could count."""
    found = _thing_words(line, n, lex)
    role = _role(line, n, found, lex)
    if found is None and line.word(n.next) in lex.of and line.word(n.next + 1) in lex.them:
        return Counted(True, n.next, n.end)
    if found is not None and line.low[found.first] in lex.multiples:
        return None
    if found is None:
        return Counted(True, n.next, n.end) if role and _stands_alone(line, n, lex) else None
    of_harm = _head(line, found, lex) in lex.role_nouns
    if n.value == 1 and not (of_harm or role):
        return None
    hyphened = line.gap(n.next).strip() in ("-", "‐", "‑")
    people = of_harm or _are_people(line, found, lex) or (role in BODILY and not hyphened)
    if all(line.low[k] in lex.partial for k in range(found.next - 1, found.next)) and not (people or role):
        return None
    if not n.digits and n.value < 1 and not of_harm:
        return None
    ends_with_noun = of_harm and n.value == 0
    return Counted(
        people,
        found.next if ends_with_noun else n.next,
        line.ends[found.next - 1] if ends_with_noun else n.end,
    )


def _many(lex: Lexicon) -> frozenset[str]:
    """Words behind which "of" goes on to the thing: "une vingtaine de", "un million de"."""
    return frozenset(lex.scales.keys() | lex.around.keys())


def _stands_alone(line: Line, n: Number, lex: Lexicon) -> bool:
    """Whether no word with a capital or unit goes on behind: "killed 25", and not "killed 25 Kilo"."""
    return not line.joined(n.next) or line.low[n.next] in lex.stops or line.low[n.next] in lex.roles


def _thing_words(line: Line, n: Number, lex: Lexicon) -> Words | None:
    at = n.next
    if line.word(at) in lex.of and line.spaced(at):
        at += 1
        if line.word(at) in lex.pointing:
            at += 1
        elif not (n.vague or n.high >= 1e6 or line.low[n.next - 1] in _many(lex)):
            return None
    hyphened = at == n.next and at < len(line) and line.gap(at).strip() in ("-", "‐", "‑")
    if hyphened and line.word(at) not in lex.members:
        return None
    return phrase(line, at, lex, plural=n.value != 1)


def phrase(line: Line, at: int, lex: Lexicon, plural: bool) -> Words | None:
    """The words that name a thing, from word `at` on."""
    first, joined = at, False
    while at < len(line) and at - first < LONGEST and (at == first or line.joined(at) or joined):
        if at == first and not line.joined(at):
            return None
        word, raw = line.low[at], line.raw[at]
        if (
            raw[0].isdigit()
            or word in lex.weekdays
            or (word in lex.stops and not raw.isupper())
            or word in lex.roles
        ):
            if word in lex.joins and at > first and _plural_ahead(line, at + 1, lex):
                at += 1
                continue
            break
        if not plural and at > first and word.endswith("ed"):
            break
        at += 1
        if at < len(line) and line.low[at] == "s" and line.gap(at) in ("'", "’"):
            at += 1
            joined = True
            continue
        joined = at < len(line) and len(raw) == 1 and raw.isupper() and line.gap(at) == ". "
        if plural and lex.plurals and _is_plural(raw, word, lex):
            more = line.joined(at) and line.low[at] in lex.people and line.low[at] not in lex.partial
            if not more:
                return Words(first, at)
    if at == first or (plural and lex.plurals and _is_verb(line, at - 1)):
        return None if at - first < 2 else Words(first, at - 1)
    return Words(first, at)


def _is_verb(line: Line, at: int) -> bool:
    return line.low[at].endswith(("ed", "ing"))


def _plural_ahead(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether "missile and drone attacks" goes on behind its "and"."""
    for k in range(at, min(at + 4, len(line))):
        if line.low[k] in lex.stops or not line.joined(k):
            return False
        if _is_plural(line.raw[k], line.low[k], lex):
            return True
    return False


def _is_plural(raw: str, word: str, lex: Lexicon) -> bool:
    if word in lex.people and not word.endswith(("person", "officer", "soldier", "civilian", "citizen")):
        return True
    if raw.isupper() or not word.endswith("s") or len(word) < 4:
        return False
    return not word.endswith(("ss", "us", "is")) or (raw[0].isupper() and word.endswith(("is", "us")))


def _are_people(line: Line, words: Words, lex: Lexicon) -> bool:
    if not lex.plurals:
        low = line.low[words.first : words.next]
        if any(w in lex.people or (lex.article and w.removeprefix(lex.article) in lex.people) for w in low):
            return True
    raw, word = line.raw[words.next - 1], line.low[words.next - 1]
    if word in lex.people:
        return True
    of_a_people = ("ans", "ians", "is", "ese", "ish", "i")
    return raw[0].isupper() and not raw.isupper() and word.endswith(of_a_people) and len(word) > 4


def _head(line: Line, words: Words, lex: Lexicon) -> str:
    return line.low[words.first if lex.head_first else words.next - 1]


def _role(line: Line, n: Number, found: Words | None, lex: Lexicon) -> str:
    """What happened to those counted: said before the number ("killing 25") or behind its thing."""
    if found and (head := _head(line, found, lex)) in lex.role_nouns:
        return lex.role_nouns[head]
    after = found.next if found else n.next
    first = n.first
    toll = _toll(line, first, lex) if found is None or not line.joined(n.next) else ""
    if toll:
        return toll
    for at in range(first - 1, max(-1, first - 4), -1):
        word = line.low[at]
        if word in lex.roles:
            if lex.plurals and (line.word(at - 1) in lex.passive or line.word(at - 2) in lex.passive):
                break
            return lex.roles[word]
        if word in lex.role_nouns:
            return lex.role_nouns[word]
        if not (word in lex.fillers or word in lex.articles) or line.gap(at + 1).strip() not in ("", ":"):
            break
    return _role_behind(line, after, lex)


def _toll(line: Line, first: int, lex: Lexicon) -> str:
    """As in "the death toll rose to 17": what a number without a thing is of."""
    for at in range(first - 1, max(-1, first - 6), -1):
        word = line.low[at]
        if word in lex.tolls:
            return lex.tolls[word]
        if word not in lex.to_toll or line.gap(at + 1).strip():
            return ""
    return ""


def _role_behind(line: Line, after: int, lex: Lexicon) -> str:
    for at in range(after, min(len(line), after + FAR)):
        if line.gap(at).strip() not in ("", "-") or line.raw[at][0].isdigit():
            return ""
        word = line.low[at]
        if word in lex.roles:
            active = lex.passive and not (
                at == after or line.low[at - 1] in lex.passive or _is_adverb(line, at - 1, after, lex)
            )
            return "" if active or line.word(at) in lex.active else lex.roles[word]
        if word not in lex.passive and word not in lex.fillers and not word.endswith("ly"):
            return ""
    return ""


def _is_adverb(line: Line, at: int, after: int, lex: Lexicon) -> bool:
    return any(line.low[k] in lex.passive for k in range(after, at + 1))


def thing(line: Line, read: Reading, lex: Lexicon) -> Thing:
    """What a value that was read is of."""
    first, following, n, kind = read.first, read.next, read.number, read.value.kind
    if kind in ("date", "time") or (n is None and not read.counted):
        return Thing()
    partial = _is_partial(line, first, following, lex)
    if n is not None and kind in ("number", "people"):
        return _counted_thing(line, n, kind, partial, lex)
    if kind == "age":
        return Thing(_person(line, first, following, lex))
    at = following
    if line.word(at) in lex.of and line.spaced(at):
        at += 1
        while line.word(at) in lex.pointing or line.word(at) in lex.articles:
            at += 1
    elif line.word(at) in lex.inside and kind in ("money", "duration"):
        at += 1
    words = phrase(line, at, lex, plural=False) if line.joined(at) else None
    if words and words.next - words.first == 1 and _is_adjective(line, words, lex):
        words = None
    if words and words.next - words.first > 3:
        words = Words(words.first, words.first + 3)
    role = _spent(line, first, lex) if kind in ("money", "percent") else ""
    return Thing(_said(line, words, lex) if words else "", role, partial)


def _spent(line: Line, first: int, lex: Lexicon) -> str:
    """What a sum or a share is: a fine, a cost, a rise."""
    for at in range(first - 1, max(-1, first - FAR), -1):
        if line.low[at] in lex.sums:
            return lex.sums[line.low[at]]
        if line.gap(at + 1).strip(" $€£¥") not in ("", "US"):
            break
    return ""


def _counted_thing(line: Line, n: Number, kind: str, partial: bool, lex: Lexicon) -> Thing:
    words = _thing_words(line, n, lex)
    said = _said(line, words, lex) if words else ""
    if words and _head(line, words, lex) in lex.role_nouns and words.next - words.first == 1:
        said = ""
    if kind == "number" or _is_possible(line, n.first, lex):
        return Thing(said, "", partial)
    return Thing(said, _role(line, n, words, lex), partial)


def _is_adjective(line: Line, words: Words, lex: Lexicon) -> bool:
    """Whether a single word is no noun: "deep, persistent research", "one day removed"."""
    after = words.next
    goes_on = line.gap(after).strip() == "," and after < len(line) and line.raw[after][0].islower()
    return (goes_on and line.low[after] not in lex.stops) or line.low[words.first].endswith("ed")


def _said(line: Line, words: Words, lex: Lexicon) -> str:
    first = words.first
    while first < words.next - 1 and line.low[first] in lex.partial:
        first += 1
    return line.text[line.starts[first] : line.ends[words.next - 1]]


def _person(line: Line, first: int, following: int, lex: Lexicon) -> str:
    """Whose age it is: the name before it, or the words behind it."""
    if first and line.gap(first) in (", ", " (") and line.raw[first - 1][0].isupper():
        start = first - 1
        while start and line.raw[start - 1][0].isupper() and line.gap(start).strip() in ("", "-", "."):
            start -= 1
        return line.text[line.starts[start] : line.ends[first - 1]]
    words = phrase(line, following, lex, plural=False) if line.joined(following) else None
    return _said(line, words, lex) if words else ""


def _is_possible(line: Line, first: int, lex: Lexicon) -> bool:
    """Whether something is no more than possible: "could kill 20"."""
    return any(line.low[k] in lex.modals for k in range(max(0, first - MODAL), first))


def _is_partial(line: Line, first: int, following: int, lex: Lexicon) -> bool:
    """Whether a count is of a part: "eight others", "including two", "another 20", "three of them"."""
    if line.word(first - 1) in lex.pointing and line.word(first - 2) in lex.of:
        return True  # "two of the 12"
    if _is_possible(line, first, lex):
        return True
    near = {line.word(first - 1), line.word(first - 2), line.word(following), line.word(following + 1)}
    if near & lex.partial:
        return True
    return line.word(following) in lex.of and line.word(following + 1) in lex.pointing | lex.them
