"""Headlines and leads as cards, one below the other, words that others have too dimmed. Pure; no widget."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from viewer.engine.across.values import Headline
from viewer.text.spans import Span
from viewer.ui.findings.cards import Card, Line, Look, excerpt
from viewer.ui.findings.material import Material
from viewer.ui.wording import date_of, source_of, tr

ORDERS = ("list", "date", "outlet")
LONGEST = 500  # code points of a lead that are shown


def ordered(material: Material, headlines: Sequence[Headline], order: str) -> list[Headline]:
    """Headlines as in the list, by date (those without one last), or by outlet (likewise)."""
    if order == "date":
        return sorted(headlines, key=lambda h: _day(material, h))
    if order == "outlet":
        return sorted(headlines, key=lambda h: _outlet(material, h))
    return list(headlines)


def _day(material: Material, headline: Headline) -> tuple[bool, datetime.date]:
    date = material.by_id[headline.article].metadata.date
    if date is None:
        return True, datetime.date.min
    return False, date


def _outlet(material: Material, headline: Headline) -> tuple[bool, str]:
    outlet = source_of(material.by_id[headline.article])
    return not outlet, outlet.casefold()


def stack(material: Material, headlines: Sequence[Headline], choice: str) -> list[Card]:
    """One card with all headlines, one with all leads; `choice` is "both", "headlines" or "leads".

    Headlines stand below each other, and so do leads, since each is read against its like.
    """
    out = []
    if choice in ("both", "headlines"):
        lines = [_line(material, h, h.headline) for h in headlines if h.headline is not None]
        out.append(Card("headlines", tr("Headlines"), _how_many(lines, material), tuple(lines)))
    if choice in ("both", "leads"):
        lines = [_line(material, h, h.lead) for h in headlines if len(h.lead)]
        out.append(Card("leads", tr("Leads"), _how_many(lines, material), tuple(lines)))
    return [card for card in out if card.lines]


def _how_many(lines: Sequence[Line], material: Material) -> str:
    """Says so where some article has none."""
    if len(lines) == len(material.articles):
        return ""
    return tr("{n} of {all} articles have one").format(n=len(lines), all=len(material.articles))


def dimmed(text: str, shared: Sequence[Span]) -> list[tuple[Span, Look]]:
    """Words that others have too, with the signs between two of them."""
    out: list[Span] = []
    for span in sorted(shared):
        if out and not any(c.isalnum() for c in text[out[-1].end : span.start]):
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return [(span, "shared") for span in out]


def _line(material: Material, headline: Headline, span: Span) -> Line:
    article = material.by_id[headline.article]
    return Line(
        headline.article,
        span,
        material.source(headline.article),
        excerpt(article.text, span, dimmed(article.text, _within(headline.shared, span)), longest=LONGEST),
        under=date_of(article),
    )


def _within(spans: Sequence[Span], whole: Span) -> list[Span]:
    return [s for s in spans if whole.start <= s.start and s.end <= whole.end]
