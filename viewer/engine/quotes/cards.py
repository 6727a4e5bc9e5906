"""Cards: one quotation wherever it stands."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence

from viewer.engine.quotes.values import Card, Quote, Quotes, Version
from viewer.text.folding import fold_word
from viewer.text.tokens import words


def cards(quotes: Sequence[Quote], texts: Mapping[str, str]) -> Quotes:
    """All quotations as cards."""
    groups: dict[object, list[Quote]] = defaultdict(list)
    for n, quote in enumerate(quotes):
        said = content(quote, texts[quote.article])
        groups[(said,) if len(said) >= 4 else (said, n)].append(quote)
    found = [_card(group, texts) for group in groups.values()]
    return Quotes(tuple(sorted(found, key=lambda c: -c.articles)))


def content(quote: Quote, text: str) -> tuple[str, ...]:
    """The words within the marks, folded."""
    return tuple(fold_word(w.of(p)) for part in quote.parts for p in (part.of(text),) for w in words(p))


def _card(group: Sequence[Quote], texts: Mapping[str, str]) -> Card:
    best = max(group, key=lambda q: (bool(q.attribution.speaker), len(q.attribution.description)))
    base = group[0]
    versions = [Version(base, "base"), *(Version(q, "same") for q in group[1:])]
    return Card(_id(base, texts), best.attribution.speaker, best.attribution.description, tuple(versions))


def _id(base: Quote, texts: Mapping[str, str]) -> str:
    said = " ".join(content(base, texts[base.article]))
    name = said if len(said.split()) >= 4 else f"{base.article}:{base.span.start}:{said}"
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
