"""What is said of copies: one plain line for each, or for all that have the very words of one article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from viewer.corpus.article import Copy
from viewer.text.filled import Filled

_NAMED = 3


def notes(copies: Iterable[Copy]) -> list[str]:
    """The lines, in the order of the copies."""
    lines: list[str] = []
    same: defaultdict[tuple[str, bool], list[str]] = defaultdict(list)
    for copy in copies:
        if copy.kind == "same":
            same[copy.of, copy.outlets].append(copy.article)
        else:
            lines.append(line(copy, copy.article, copy.of))
    return [_same(first, names, outlets) for (first, outlets), names in same.items()] + lines


def line(copy: Copy, name: str, first: str) -> str:
    """What one copy is, with the two articles called `name` and `first`."""
    changed = Filled(
        "words added: {added}, removed: {removed}", added=f"{copy.added:,}", removed=f"{copy.removed:,}"
    )
    match copy.kind:
        case "same":
            return _same(first, [name], copy.outlets)
        case "version" if copy.later:
            return Filled(
                "{name} is a later version of {first} ({changed})", name=name, first=first, changed=changed
            )
        case "version":
            return Filled(
                "{name} is another version of {first}, and no date tells which is later ({changed})",
                name=name,
                first=first,
                changed=changed,
            )
        case "elsewhere":
            return Filled(
                "{name} has nearly the same text as {first}, at another outlet ({changed})",
                name=name,
                first=first,
                changed=changed,
            )
        case "alike":
            return Filled(
                "{name} has nearly the same text as {first} ({changed})",
                name=name,
                first=first,
                changed=changed,
            )


def _same(first: str, names: list[str], outlets: bool) -> str:
    """Which articles have the text of another one: up to three names, and how many more there are."""
    if len(names) == 1 and outlets:
        return Filled("{name} has the same text as {first}, at another outlet", name=names[0], first=first)
    if len(names) == 1:
        return Filled("{name} has the same text as {first}", name=names[0], first=first)
    if len(names) > _NAMED:
        some = Filled("{names} and {count} more", names=", ".join(names[:_NAMED]), count=len(names) - _NAMED)
    else:
        some = Filled("{names} and {name}", names=", ".join(names[:-1]), name=names[-1])
    if outlets:
        return Filled("{names} have the same text as {first}, at other outlets", names=some, first=first)
    return Filled("{names} have the same text as {first}", names=some, first=first)
