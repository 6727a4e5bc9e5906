"""Asides: text that a reader counts in though it was set aside, or sets aside though it is of the story.

Promises: an article differs from the one that was read in its boilerplate and its count of words alone; what
is kept is as short as can be: nothing for text that is as it was read. It is a text, "+12-40 -100-230": from
and up to which code point, set aside (+) or counted in (-), so that it is kept with a reader's corrections.

Leaves to others: where it is kept (`corrections`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from viewer.corpus.article import Article, Boilerplate
from viewer.corpus.counting import count_words
from viewer.text.filled import Filled
from viewer.text.moves import Moves
from viewer.text.spans import Span, gaps, merged

FIELD = "set aside"
"""The name under which a reader's choices are kept among the corrections of an article."""
_CHOICE = re.compile(r"([+-])(\d{1,9})-(\d{1,9})")


def applied(article: Article, choices: str) -> Article:
    """The article as it was read with a reader's choices; itself where there are none."""
    aside, counted = (_spans(choices, sign, len(article.text)) for sign in "+-")
    if not aside and not counted:
        return article
    kept = [replace(b, span=part) for b in article.boilerplate for part in _without(b.span, counted)]
    taken = [b.span for b in article.boilerplate]
    reason = Filled("set aside by the reader")
    kept += [Boilerplate(part, reason) for span in aside for part in _without(span, taken)]
    kept.sort(key=lambda b: b.span)
    free = gaps((b.span for b in kept), Span(0, len(article.text)))
    words = sum(count_words(article.text, span) for span in free)
    return replace(article, boilerplate=tuple(kept), words=words)


def chosen(article: Article, choices: str, span: Span, *, aside: bool) -> str:
    """The choices with one more, of `article` as it was read: to set a stretch aside, or to count it in."""
    size = len(article.text)
    before = {sign: _spans(choices, sign, size) for sign in "+-"}
    after = {sign: [part for s in before[sign] for part in _without(s, [span])] for sign in "+-"}
    taken = [b.span for b in article.boilerplate]
    if aside:
        after["+"] += _without(span, taken)
    else:
        after["-"] += [common for s in taken if (common := s.intersection(span)) is not None]
    told = [(s, sign) for sign in "+-" for s in after[sign] if len(s)]
    return " ".join(f"{sign}{s.start}-{s.end}" for s, sign in sorted(told))


def moved(choices: str, moves: Moves) -> str:
    """The choices as they are after the text was changed; those whose words are gone are left out."""
    told = ((sign, int(start), int(end)) for sign, start, end in _CHOICE.findall(choices))
    now = ((moves.span(Span(start, end)), sign) for sign, start, end in told if start < end)
    kept = sorted((span, sign) for span, sign in now if span is not None)
    return " ".join(f"{sign}{span.start}-{span.end}" for span, sign in kept)


def _spans(choices: str, sign: str, size: int) -> list[Span]:
    """The stretches of one kind, in order and within the text."""
    found = (m.groups() for m in _CHOICE.finditer(choices))
    return merged(
        Span(int(start), min(int(end), size))
        for told, start, end in found
        if told == sign and int(start) < min(int(end), size)
    )


def _without(span: Span, others: Iterable[Span]) -> list[Span]:
    """The parts of a span that none of the others covers."""
    cut = sorted(common for other in others if (common := other.intersection(span)) is not None)
    return [part for part in gaps(cut, span) if len(part)]
