"""Calling: which names of an article are one person's, and by which name to call it.

Promises for each short form of a name ("Khalaf") the one full name of the article that ends with it, and
nothing where there are two; what a list of `Names` knows goes before what the article's capitals tell.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import regex

from viewer.engine.names.values import NameKind, Names
from viewer.engine.quotes.phrases import titled, without_titles
from viewer.engine.quotes.reading import MARKS, Line, Token
from viewer.engine.quotes.subjects import name_run
from viewer.engine.quotes.tongues.tongue import Tongue

_POSSESSIVE = regex.compile(r"(?<=\w)['’]s?$")
_PARTS = regex.compile(r"[\s\-‐‑]+")
Known = Mapping[str, tuple[str, NameKind]]
"""For a form of a name, folded, the fullest form of the same article and the kind."""


@dataclass(frozen=True, slots=True)
class Run:
    """A name in a sentence: tokens `[head, end)`; `by_title` where a title stands before it."""

    head: int
    end: int
    by_title: bool
    by_article: bool


@dataclass(frozen=True, slots=True)
class Called:
    """The full name for each form, and the forms that are surely a person's."""

    full: Mapping[str, str]
    people: frozenset[str]

    def name(self, text: str) -> str:
        """The fullest name for one as it stands."""
        name = cleaned(text)
        return self.full.get(key(name), name)

    def is_person(self, text: str) -> bool:
        """Whether a name, as it stands, is surely a person's."""
        return key(self.name(text)) in self.people


@lru_cache(maxsize=1 << 14)
def cleaned(text: str) -> str:
    """One line, without marks around it and without the 's of an owner."""
    return _POSSESSIVE.sub("", " ".join(text.split()).strip(MARKS))


@lru_cache(maxsize=1 << 14)
def key(name: str) -> str:
    """A name for comparison: lower case, hyphens as spaces, without "the"."""
    return " ".join(_PARTS.split(name.lower().removeprefix("the ").replace("’", "'"))).strip()


def runs(line: Line, tongue: Tongue) -> list[Run]:
    """The names in a sentence, titles left out."""
    tokens = line.tokens
    out: list[Run] = []
    start = 0
    while start < len(tokens):
        if not tokens[start].capital:
            start += 1
            continue
        end = start
        while end < len(tokens) and tokens[end].word and name_run(tokens, end, start, tongue):
            end += 1
        if end > start:
            if start == 0 and end > 2 and tokens[1].low == "of" and not titled(tokens[0], tongue):
                start = 2  # "Scores of US troops"
            head = without_titles(tokens, start, end, tongue)
            before = tokens[start - 1] if start else None
            by_title = head > start or (before is not None and titled(before, tongue))
            if head < end:
                by_article = before is not None and before.low in tongue.articles
                out.append(Run(head, end, by_title, by_article))
        start = max(end, start + 1)
    return out


def called(lines: Iterable[Line], tongue: Tongue, known: Known) -> Called:
    """The names of an article: `known` are those that a list of names has for it."""
    found: dict[str, str] = {}
    titles: set[str] = set()
    alone: set[str] = set()
    for line in lines:
        for run in runs(line, tongue):
            name = _text(line.tokens[run.head : run.end], tongue)
            if name and (run.head or run.end - run.head > 1):
                found.setdefault(key(name), name)
                if run.by_title:
                    titles.add(key(name))
            if name and " " not in key(name) and not run.by_article:
                alone.add(key(name))
    full = _full(found)
    full.update({form: name for form, (name, _) in known.items()})
    people = {key(full.get(k, found[k])) for k in titles}
    people |= {k for k in found if " " in k and k.split(" ")[-1] in alone and full.get(k) == found[k]}
    bodies = {k for k in found if set(k.split(" ")) & tongue.bodies}
    people = (people - bodies) | {key(name) for name, kind in known.values() if kind == "person"}
    return Called(full, frozenset(people - {key(n) for n, kind in known.values() if kind != "person"}))


def _text(tokens: Iterable[Token], tongue: Tongue) -> str:
    """The name of a run, without "of Vermont" behind a person's."""
    words = [t.text for t in tokens]
    if "of" in words[2:] and not tongue.bodies.intersection(w.lower() for w in words):
        words = words[: words.index("of")]
    return cleaned(" ".join(words))


def _full(found: Mapping[str, str]) -> dict[str, str]:
    longer: dict[str, set[str]] = defaultdict(set)
    for name in found:
        parts = name.split(" ")
        for i in range(min(len(parts), 5)):
            longer[" ".join(parts[i:])].add(name)
    return {short: found[longest] for short, names in longer.items() if (longest := _longest(names))}


def _longest(names: set[str]) -> str:
    """The longest of several names, if it ends with each of the others; else none."""
    longest = max(sorted(names), key=len)
    return longest if all(longest.endswith(name) for name in names) else ""


def known_names(names: Names) -> dict[str, dict[str, tuple[str, NameKind]]]:
    """What a list of names says of each article: for each form the fullest one of that article."""
    out: dict[str, dict[str, tuple[str, NameKind]]] = defaultdict(dict)
    for name in names.names:
        forms: dict[str, list[str]] = defaultdict(list)
        for form in name.forms:
            for article in {m.article for m in form.mentions}:
                forms[article].append(form.text)
        for article, texts in forms.items():
            fullest = max(sorted(texts), key=len)
            for text in texts:
                out[article].setdefault(key(cleaned(text)), (cleaned(fullest), name.kind))
    return out


_BODILY = frozenset({"of", "in", "for", "at", "on", "and", "to", "from"})
"""Words inside the names of bodies: what stands behind them is somebody else's name."""


def fullest_of(names: Iterable[str]) -> dict[str, str]:
    """Each name with the one longer name that ends with it, where there is only one; else itself."""
    known = sorted(set(names))
    # "Iraq" is not the Islamic Resistance in Iraq, nor England its bank.
    full = _full({key(n): n for n in known if is_name(n) and _BODILY.isdisjoint(n.split())})
    return {name: full.get(key(name), name) if is_name(name) else name for name in known}


def surely_other(a: str, b: str) -> bool:
    """Whether two speakers are both called by a name, and by names that share no word."""
    if not (is_name(a) and is_name(b)):
        return False
    return not set(key(a).split(" ")) & set(key(b).split(" "))


def is_name(name: str) -> bool:
    """Whether a speaker is called by a name and not by a noun."""
    words = name.removeprefix("the ").split()
    return bool(words) and all(word[0].isupper() or len(word) <= 3 or "-" in word for word in words)
