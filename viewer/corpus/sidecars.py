"""Sidecars: what tables tell of the files beside them, put into the metadata of these files' articles.

Promises: what a table tells wins over what a text and its page tell; what it leaves empty stays, a dash says
that there is no such value, and what was known anyway keeps where it was known from. A row tells of one
article: that whose path ends as the row names it, with or without the end of the file's name; of several, of
the one that agrees with most of the path and lies below the table. Rows that name none, name one again, or
tell a date that cannot be read, come in one note a table.

Leaves to others: which tables are sidecars (`readers.sidecar`), what values are (`fields`).
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from viewer.corpus.article import Article, Failure
from viewer.corpus.draft import Sidecar, SidecarRow, Told
from viewer.corpus.fields import FIELDS, NOTHING, Value, value_of
from viewer.corpus.merging import with_values
from viewer.text.filled import Filled

NONE = ("-", "–", "—")
"""Cells that say that an article has no such value."""
_FEW = 50
"""Articles that one row may mean at first sight; with more of one name, the folder must be told."""
_NAMED = 3  # rows named in a note; more are counted
_NAME_LIMIT = 80  # code points of what a row names, in a note

Steps = tuple[str, ...]


@dataclass(slots=True)
class Outcome:
    """What a sidecar did: the rows that name no article, one again, or hold what cannot be read."""

    used: int = 0
    nowhere: list[SidecarRow] = field(default_factory=list)
    again: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)


class Shelf:
    """The articles that tables may tell of, found by what tables call them."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles: list[Article | None] = list(articles)
        self._steps = [_steps(_full_name(article)) for article in articles]
        self._sha256 = [article.sha256 for article in articles]
        self._by_name: dict[str, list[int]] = {}
        self._by_parent: dict[tuple[str, str], list[int]] = {}
        self._by_hash: dict[str, list[int]] = {}
        for n, (article, steps) in enumerate(zip(articles, self._steps, strict=True)):
            for name in {steps[-1].casefold(), _stem(steps[-1]).casefold()}:
                self._by_name.setdefault(name, []).append(n)
                self._by_parent.setdefault((name, steps[-2] if len(steps) > 1 else ""), []).append(n)
            self._by_hash.setdefault(article.sha256, []).append(n)

    @property
    def articles(self) -> list[Article]:
        """The articles, as told so far."""
        return [article for article in self._articles if article is not None]

    def take(self, path: Path, sidecar: Sidecar, name: str) -> Outcome:
        """Puts in what a table tells; `path` is its file, `name` what a reader calls it."""
        outcome, told = Outcome(), set[int]()
        for row, n in self._rows(path, sidecar):
            article = None if n is None else self._articles[n]
            if n is None or article is None:
                outcome.nowhere.append(row)
            elif n in told:
                outcome.again.append(row.number)
            else:
                told.add(n)
                origin = Filled("table {name}, row {number}", name=name, number=str(row.number))
                self._articles[n], clear = _told(article, row.told, origin)
                outcome.unread += [] if clear else [row.number]
        outcome.used = len(told)
        return outcome

    def knows_most(self, path: Path, sidecar: Sidecar) -> bool:
        """Whether at least half of a table's rows name articles."""
        return 2 * sum(n is not None for _, n in self._rows(path, sidecar)) >= len(sidecar.rows)

    def forget(self, path: Path) -> None:
        """Takes away the articles of a file."""
        for n, article in enumerate(self._articles):
            if article is not None and article.path == path:
                self._articles[n] = None

    def _rows(self, path: Path, sidecar: Sidecar) -> Iterator[tuple[SidecarRow, int | None]]:
        """The rows of a table, each with the article that it means; never one of the table itself."""
        base = _steps(f"{_whole(path)}/{sidecar.entry}" if sidecar.entry else _whole(path))
        for row in sidecar.rows:
            n = self._meant(row, base[:-1])
            yield row, None if n is not None and self._steps[n][: len(base)] == base else n

    def _meant(self, row: SidecarRow, base: Steps) -> int | None:
        """The one article that a row means."""
        wanted = _steps(row.file.removeprefix("file://"))
        found = self._called(wanted, base)
        same = self._by_hash.get(row.sha256, []) if row.sha256 else []
        if same:
            found = [n for n in found if self._sha256[n] == row.sha256] or found
        among = found or (same if len(same) <= _FEW else [])
        if not among:
            return None
        ranks = {n: (_alike(self._steps[n], wanted), self._steps[n][: len(base)] == base) for n in among}
        best = max(ranks.values())
        first = [n for n in among if ranks[n] == best]
        return first[0] if len(first) == 1 else None

    def _called(self, wanted: Steps, base: Steps) -> list[int]:
        """The articles whose names end so; of many, those in a folder of the same name, if these are few."""
        if not wanted:
            return []
        name, parent = wanted[-1].casefold(), (*base, *wanted)[-2:-1]
        found = self._by_name.get(name, [])
        if len(found) > _FEW:
            found = self._by_parent.get((name, parent[0]), []) if parent else []
        return found if len(found) <= _FEW else []


@dataclass(slots=True)
class Retold:
    """Articles and failures as tables leave them; `tables` are the files of those that told of articles."""

    articles: list[Article]
    failures: list[Failure]
    tables: list[Path] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def tell(
    articles: Sequence[Article], failures: Sequence[Failure], tables: Sequence[tuple[Path, Sidecar]]
) -> Retold:
    """What tables tell of articles, put in; each table comes with its file.

    A table that may also hold articles itself tells of others only where these are there; then what it gave
    counts for nothing.
    """
    if not tables:
        return Retold(list(articles), list(failures))
    shelf, told = Shelf(articles), Retold([], list(failures))
    for path, sidecar in tables:
        name = f"{path.name} › {sidecar.entry}" if sidecar.entry else path.name
        if not sidecar.sure and not shelf.knows_most(path, sidecar):
            told.failures += [Failure(path.with_name(name), sidecar.otherwise)] if sidecar.otherwise else []
            continue
        if not sidecar.sure:
            shelf.forget(path)
            told.failures = [f for f in told.failures if not f.path.name.startswith(f"{path.name}#")]
        outcome = shelf.take(path, sidecar, name)
        if not outcome.used:
            reason = Filled("it tells of other files, and none of them is open")
            told.failures.append(Failure(path.with_name(name), reason))
            continue
        told.tables.append(path)
        said = note(name, outcome)
        told.notes += [said] if said else []
    told.articles = shelf.articles
    return told


def note(name: str, outcome: Outcome) -> str:
    """One line on the rows that did nothing, or not all; empty where there are none."""
    parts = [
        _lost(outcome.nowhere),
        _part(outcome.again, _AGAIN, _AGAIN_MANY),
        _part(outcome.unread, _UNREAD, _UNREAD_MANY),
    ]
    said = [part for part in parts if part]
    if not said:
        return ""
    line = said[0]
    for part in said[1:]:
        line = Filled("{one}; {other}", one=line, other=part)
    return Filled("{name}: {what}", name=name, what=line)


_AGAIN = Filled("row {rows} names a file that another row names")
_AGAIN_MANY = Filled("rows {rows} name files that other rows name")
_UNREAD = Filled("row {rows} has a date that cannot be read in one way")
_UNREAD_MANY = Filled("rows {rows} have dates that cannot be read in one way")


def _lost(rows: Sequence[SidecarRow]) -> Filled | None:
    """The rows that name no file, with what they name."""
    calls = [(str(row.number), " ".join((row.file or row.sha256).split())[:_NAME_LIMIT]) for row in rows]
    if not calls:
        return None
    if len(calls) == 1:
        number, name = calls[0]
        return Filled("row {row}, “{name}”, names no file that is here", row=number, name=name)
    shown = [Filled("{row} (“{name}”)", row=number, name=name) for number, name in calls[:_NAMED]]
    named = shown[0]
    for other in shown[1:]:
        named = Filled("{one}, {other}", one=named, other=other)
    if len(calls) > _NAMED:
        named = Filled("{rows} and {count} more", rows=named, count=len(calls) - _NAMED)
    return Filled("rows {rows} name no file that is here", rows=named)


def _part(rows: Sequence[int], one: Filled, many: Filled) -> Filled | None:
    if not rows:
        return None
    named: str = ", ".join(map(str, rows[:_NAMED]))
    if len(rows) > _NAMED:
        named = Filled("{rows} and {count} more", rows=named, count=len(rows) - _NAMED)
    return Filled(one if len(rows) == 1 else many, rows=named)


def _told(article: Article, told: Mapping[str, Told], origin: str) -> tuple[Article, bool]:
    """The article with what a row tells of it, and whether all of that could be read."""
    values: dict[str, Value] = {}
    clear = True
    for name in FIELDS:
        cell = told[name].value if name in told else ""
        value = NOTHING[name] if cell in NONE else value_of(name, cell)
        clear = clear and (not cell or cell in NONE or value is not None)
        if cell and (value is not None or cell in NONE) and value != getattr(article.metadata, name):
            values[name] = value
    metadata = with_values(article.metadata, article.text, values, dict.fromkeys(values, origin))
    return replace(article, metadata=metadata) if values else article, clear


def _whole(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 - resolve() would follow links


def _full_name(article: Article) -> str:
    """The path of an article's file, and its part as if it lay in a folder of that name."""
    whole = _whole(article.path)
    return f"{whole}/{article.part}" if article.part else whole


def _steps(name: str) -> Steps:
    """The folders of a name and its last one, however the slashes lean."""
    even = unicodedata.normalize("NFC", name).replace("\\", "/").replace("#", "/")
    return tuple(step for step in even.split("/") if step not in ("", "."))


def _stem(name: str) -> str:
    return os.path.splitext(name)[0]  # noqa: PTH122 - no path, a name


def _alike(steps: Steps, wanted: Steps) -> tuple[int, int]:
    """How many folders before the name are the same, and how well the names agree."""
    ours, theirs = steps[-1], wanted[-1] if wanted else ""
    name = 2 if ours == theirs else 1 if ours.casefold() == theirs.casefold() else 0
    count = 0
    for a, b in zip(reversed(steps[:-1]), reversed(wanted[:-1]), strict=False):
        if a != b:
            break
        count += 1
    return count, name
