"""Names as immutable values: one bearer, the forms of the name, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from viewer.text.spans import Span

NameKind = Literal["person", "organisation", "place", "other"]


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an article has a name."""

    article: str
    span: Span


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a name, as it stands in the articles, and every place where it does."""

    text: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class FirstMention:
    """How an article first names somebody: the span takes in the title, which `title` repeats.

    `title` is what stands before the name ("Prime Minister") or beside it, set off by commas ("the prime
    minister's spokesman on military affairs"); empty where there is none.
    """

    article: str
    span: Span
    title: str = ""


@dataclass(frozen=True, slots=True)
class Name:
    """One bearer of a name in all articles.

    `id` stays the same when other articles come or go. `name` is the form by which to call it: the fullest
    one that most articles use. Forms stand with the most frequent first. `spellings` says that some of the
    forms are the same name spelt otherwise (Qassem, Qasem), and not only shorter or longer.
    """

    id: str
    kind: NameKind
    name: str
    forms: tuple[Form, ...]
    first: tuple[FirstMention, ...] = ()
    spellings: bool = False

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({m.article for f in self.forms for m in f.mentions})


@dataclass(frozen=True, slots=True)
class Names:
    """All names: those spelt in several ways first, then those in most articles."""

    names: tuple[Name, ...] = ()
