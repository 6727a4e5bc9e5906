"""Gathering: the quotations of one article, each with its attribution, as values.

Promises what `Quote` promises. Which quotations belong to one card is left to `cards`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from viewer.corpus.article import Article
from viewer.engine.quotes.attributing import Place, Told, speech
from viewer.engine.quotes.marks import Marked
from viewer.engine.quotes.reading import Line, Reading, read
from viewer.engine.quotes.speakers import Speaker, Speakers, full_names
from viewer.engine.quotes.tongues import tongue_of
from viewer.engine.quotes.values import Attribution, Form, Quote
from viewer.text.spans import Span
from viewer.text.tokens import words

FEWEST = 3
"""A whole sentence or clause has so many words at least, unless it stands quite alone."""
LONG = 8
"""So many words are a clause even without the signs of one."""
_MARKS = "\"“”„‟«»‹›「」『』‘’'` "


def gather(article: Article) -> list[Quote]:
    """The quotations of an article, in order."""
    reading = read(article)
    tongue = tongue_of(reading.language)
    found = speech(reading, tongue)
    speakers = Speakers(article.text, tongue, full_names(reading.lines, tongue))
    known: dict[int, Attribution] = {}
    for line, acts in sorted(found.lines, key=lambda x: x[0].tokens[0].start):
        speakers.see(line)
        for act in acts:
            known[id(act)] = _attribution(
                line, act.verb, act.lemma, act.kind.tone, speakers.speaker(line, act)
            )
    out = []
    for k, m in _whole(reading.marked, found.joined):
        told = found.told.get(k)
        place = found.places.get(k)
        form = _form(reading.text, m, place)
        attribution = Attribution() if told is None or _title(m, reading.text, form) else known[id(told.act)]
        out.append(_quote(reading, m, form, attribution, told))
    return out


def _whole(marked: Sequence[Marked], joined: Mapping[int, int]) -> Iterator[tuple[int, Marked]]:
    """The quotations with what was broken put together."""
    rest: dict[int, list[Marked]] = defaultdict(list)
    for k, first in joined.items():
        rest[first].append(marked[k])
    for k, m in enumerate(marked):
        if k not in joined:
            pieces = sorted([m, *rest[k]], key=lambda x: x.span)
            parts = tuple(part for piece in pieces for part in piece.parts)
            closed = all(piece.closed for piece in pieces)
            yield k, Marked(m.span.hull(pieces[-1].span), parts, m.depth, closed)


def _attribution(line: Line, verb: int, lemma: str, tone: str, who: Speaker) -> Attribution:
    token = line.tokens[verb]
    return Attribution(
        who.name, who.span, lemma, Span(token.start, token.end), "loaded" if tone == "loaded" else "neutral",
        who.description,
    )  # fmt: skip


def _quote(reading: Reading, m: Marked, form: Form, attribution: Attribution, told: Told | None) -> Quote:
    spans = [_sentence(reading, m.span.start), _sentence(reading, m.span.end - 1)]
    if told is not None:
        spans += [_sentence(reading, told.line.tokens[told.act.verb].start)]
    sentence = m.span
    for span in spans:
        sentence = sentence.hull(span)
    return Quote(reading.article.id, m.span, m.parts, sentence, form, attribution, m.depth, m.closed)


def _sentence(reading: Reading, at: int) -> Span:
    i = max(0, bisect_right(reading.sentences, at, key=lambda s: s.start) - 1)
    return reading.sentences[i] if reading.sentences else Span(at, at + 1)


def _form(text: str, m: Marked, place: Place | None) -> Form:
    inner = " ".join(part.of(text) for part in m.parts).strip(_MARKS)
    count = len(words(inner))
    if len(m.parts) > 1:
        return "direct"
    ended = inner[-1:] in set(".!?…,。！？؟")
    begins = not inner[:1].islower()
    if place is not None and place.direct and count >= FEWEST and (begins or ended or count >= LONG):
        alone = place.at == 0 and place.at + 1 < len(place.line.tokens) and not ended and count < LONG
        return "partial" if alone else "direct"
    return "direct" if begins and ended and count >= FEWEST else "partial"


def _title(m: Marked, text: str, form: Form) -> bool:
    """Whether a few words in marks are a name or a title: every word of some length has a capital."""
    inner = [w.of(part.of(text)) for part in m.parts for w in words(part.of(text))]
    long = [w for w in inner if len(w) > 3]
    return form == "partial" and bool(long) and all(w[0].isupper() for w in long)
