"""Speakers: quotations gathered under those who say them.

Cards of one bearer of a name go together, however outlets spell it. Speakers without a whole name ("an
official") may be anyone: they are kept apart by article.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from viewer.engine.names.values import Names
from viewer.engine.quotes.values import Card

_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody with all quotations given as theirs; `name` is empty where no article says who it is."""

    key: str
    name: str
    description: str
    cards: tuple[Card, ...]

    @property
    def articles(self) -> int:
        """In how many articles they are quoted."""
        return len({v.quote.article for card in self.cards for v in card.versions})


class Bearers:
    """Tells whose name somebody is called by."""

    def __init__(self, names: Names) -> None:
        self._of_form: dict[str, tuple[str, str]] = {}
        shared: set[str] = set()
        for name in names.names:
            for form in {_plain(f.text).casefold() for f in name.forms} | {_plain(name.name).casefold()}:
                if form in self._of_form and self._of_form[form][0] != name.id:
                    shared.add(form)
                self._of_form[form] = name.id, name.name
        for form in shared:  # what several are called by tells nobody
            del self._of_form[form]

    def bearer(self, said: str, article: str) -> tuple[_Key, str]:
        """A key that is the same for the same speaker, and what to call them; "" where nobody is named."""
        plain = _plain(said)
        known = self._of_form.get(plain.casefold())
        if known is not None:
            return ("bearer", known[0], ""), known[1]
        return ("said", plain.casefold(), "" if _is_name(plain) else article), plain


def speakers(cards: Iterable[Card], names: Names) -> list[Speaker]:
    """Those quoted in most articles first, then in the order of the cards; who is not named comes last."""
    bearers = Bearers(names)
    found: dict[_Key, list[Card]] = {}
    called: dict[_Key, str] = {}
    for card in cards:
        key, name = bearers.bearer(card.speaker, card.versions[0].quote.article)
        found.setdefault(key, []).append(card)
        called.setdefault(key, name)
    out = [
        Speaker(":".join(key), called[key], _description(mine), tuple(mine)) for key, mine in found.items()
    ]
    return sorted(out, key=lambda s: (not s.name, -s.articles))


def _is_name(said: str) -> bool:
    """Whether words look like a whole name, by their capitals: "Tom Bell", but not "Two officials"."""
    parts = said.split()
    return len(parts) > 1 and parts[0][0].isupper() and parts[-1][0].isupper()


def _plain(said: str) -> str:
    return " ".join(said.split())


def _description(cards: Iterable[Card]) -> str:
    """What a card says most fully of its speaker."""
    return max((_plain(c.description) for c in cards), key=len, default="")
