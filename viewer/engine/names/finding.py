"""Finds the names of all articles and which of their forms belong together.

Promises spans of the texts, outside boilerplate; the same names in whatever order the articles come; time
near to linear in the text. How names are found is told in `candidates`, how they are united in `bearers`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence, Set

from viewer.corpus.article import Article
from viewer.engine.names.bearers import Bearers, Use
from viewer.engine.names.given import GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.likeness import skeleton
from viewer.engine.names.parsing import Parsed
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.seen import Seen, seen
from viewer.engine.names.spelling import spelt_otherwise
from viewer.engine.names.values import FirstMention, Form, Mention, Name, NameKind, Names
from viewer.engine.progress import Progress, silent
from viewer.engine.spellings import is_common

MOST_BY_CHANCE = 2
"""Mentions of a common word that are not yet a name."""
FEW_USES = 4
"""A name with fewer mentions is a place if one of them stands after `in` or `near`."""
WORK = "Reading names"
_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")


def find_names(articles: Sequence[Article], progress: Progress = silent) -> Names:
    """The names in articles, those spelt in several ways first.

    Raises:
        Cancelled: from `progress`.
    """
    total = len(articles) + max(len(articles) // 4, 1)
    read = []
    for n, article in enumerate(articles):
        progress(n, total, WORK)
        read.append(seen(article))
    bearers = Bearers(read, lambda: progress(len(articles), total, WORK))
    ids = [a.id for a in articles]
    groups = bearers.groups()
    full = (s for uses in groups for _, s in uses if not s.parsed.is_bare)
    last = {s.parsed.last for s in full if dict(s.cues).get("person", 0) > 1}
    names = _with_ids([_name(ids, uses) for uses in groups if not _is_chance(uses, last)])
    progress(total, total, WORK)
    return Names(tuple(sorted(names, key=_rank)))


def _is_chance(uses: Sequence[Use], last: Set[str]) -> bool:
    """Whether a name is a common word that has a capital once or twice, and nothing tells whose it is.

    `last` are the last words of people's full names.
    """
    parsed = uses[0][1].parsed
    if len(uses) > MOST_BY_CHANCE or not parsed.is_bare or any(s.cues or s.title for _, s in uses):
        return False
    return is_common(parsed.last) and parsed.last not in GIVEN and parsed.last not in last


def _rank(name: Name) -> tuple[bool, int, int, str, str]:
    return not name.spellings, -name.articles, -sum(len(f.mentions) for f in name.forms), name.name, name.id


def _name(ids: Sequence[str], uses: Sequence[Use]) -> tuple[Name, list[Parsed]]:
    """A name whose id is still open, with the parts of its forms, the fullest first."""
    by_text: defaultdict[str, list[Use]] = defaultdict(list)
    for use in uses:
        by_text[use[1].text].append(use)
    forms = [
        Form(
            text,
            tuple(Mention(ids[n], s.span) for n, s in sorted(found, key=lambda u: (ids[u[0]], u[1].span))),
        )
        for text, found in by_text.items()
    ]
    forms.sort(key=lambda f: (-len(f.mentions), f.text))
    parsed = {text: found[0][1].parsed for text, found in by_text.items()}
    bare = {p.core for p in parsed.values()}
    shown = max(
        by_text, key=lambda t: (not _is_of_people(parsed[t], bare), *_fullness(t, parsed[t], by_text[t]))
    )
    kind = _kind(uses)
    name = Name(
        "", kind, shown, tuple(forms), _first(ids, uses), spelt_otherwise(list(by_text), kind),
    )  # fmt: skip
    full = sorted(set(parsed.values()), key=lambda p: (-len(p.core), p.acronym, -len(p.joined), p.joined))
    return name, full


def _is_of_people(parsed: Parsed, bare: Set[tuple[str, ...]]) -> bool:
    """Whether a form is another with a nation before it: Iranian Quds Force beside Quds Force."""
    return len(parsed.core) > 2 and parsed.core[0] in PEOPLE and parsed.core[1:] in bare


def _fullness(text: str, parsed: Parsed, uses: Sequence[Use]) -> tuple[bool, int, int, int, str]:
    """The form by which to call a bearer: full, or no acronym of a known one; in most articles, longest."""
    full = not parsed.acronym if parsed.core in known_names() else len(parsed.core) > 1
    return full, len({n for n, _ in uses}), len(uses), len(text), text


def _kind(uses: Sequence[Use]) -> NameKind:
    """What the cues of all mentions speak for; `other` where too few speak."""
    cues: Counter[str] = Counter()
    for _, s in uses:
        cues.update(dict(s.cues))
    best = max(_KINDS, key=lambda k: (cues[k], -_KINDS.index(k)))
    enough = {"person": 2, "organisation": 1, "place": 1 if len(uses) < FEW_USES else 2}
    return best if cues[best] >= enough[best] else "other"


def _first(ids: Sequence[str], uses: Sequence[Use]) -> tuple[FirstMention, ...]:
    """How each article first names the bearer, in its story rather than in its headline."""
    by_article: dict[int, Seen] = {}
    for n, s in sorted(uses, key=lambda u: (u[0], u[1].head, u[1].span)):
        by_article.setdefault(n, s)
    return tuple(
        FirstMention(ids[n], s.whole, s.title) for n, s in sorted(by_article.items(), key=lambda i: ids[i[0]])
    )


def _with_ids(found: Sequence[tuple[Name, list[Parsed]]]) -> list[Name]:
    """The names with ids made of the sound of their fullest form, or of its letters where two sound alike."""
    sounds = Counter(_sound(parts) for _, parts in found)
    out, taken = [], Counter[str]()
    for name, parts in sorted(found, key=lambda f: (f[0].name, f[0].forms[0].text)):
        id_ = _sound(parts)
        if sounds[id_] > 1:
            id_ = "-".join((*parts[0].core, *parts[0].initials, parts[0].suffix)).strip("-")
        taken[id_] += 1
        if taken[id_] > 1:
            id_ = f"{id_}-{taken[id_]}"
        out.append(Name(id_, name.kind, name.name, name.forms, name.first, name.spellings))
    return out


def _sound(parts: Sequence[Parsed]) -> str:
    for parsed in parts:
        known = known_names().get(parsed.core)
        if known is not None:
            return known.id
    core = parts[0].core
    return "-".join(skeleton(w) for w in ((core[0], core[-1]) if len(core) > 1 else core))
