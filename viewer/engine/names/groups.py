"""Groups: names united into bearers, with pairs that must stay apart.

Promises the same groups in whatever order the names came, as long as `unite` is asked in the same order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from viewer.engine.names.parsing import Parsed


class Groups:
    """A disjoint-set forest; a group knows with which others it must not be united."""

    def __init__(self, names: Iterable[Parsed]) -> None:
        self._parent = {name: name for name in names}
        self._members = {name: [name] for name in self._parent}
        self._apart: defaultdict[Parsed, set[Parsed]] = defaultdict(set)

    def __contains__(self, name: Parsed) -> bool:
        return name in self._parent

    def of(self, name: Parsed) -> Parsed:
        """The name that stands for the group."""
        root = name
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[name] != root:
            self._parent[name], name = root, self._parent[name]
        return root

    def members(self, name: Parsed) -> list[Parsed]:
        """All names of a name's group."""
        return self._members[self.of(name)]

    def keep_apart(self, a: Parsed, b: Parsed) -> None:
        """Says that two names are of two bearers."""
        one, other = self.of(a), self.of(b)
        if one != other:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def unite(self, a: Parsed, b: Parsed) -> bool:
        """Makes two names one bearer's, unless something keeps them apart; whether they are one now."""
        one, other = self.of(a), self.of(b)
        if one == other:
            return True
        if other in self._apart[one]:
            return False
        if len(self._members[one]) < len(self._members[other]):
            one, other = other, one
        self._parent[other] = one
        self._members[one] += self._members.pop(other)
        for third in self._apart.pop(other, ()):
            self._apart[third].discard(other)
            self._apart[third].add(one)
            self._apart[one].add(third)
        return True
