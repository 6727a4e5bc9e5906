"""Gathering: the quotations of one article, each with its attribution, as values.

Promises what `Quote` promises. Which quotations belong to one card is left to `cards`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from viewer.corpus.article import Article
from viewer.engine.quotes.acts import Act
from viewer.engine.quotes.attributing import Place, Speech, Told, speech
from viewer.engine.quotes.calling import Known, called
from viewer.engine.quotes.marks import Marked
from viewer.engine.quotes.reading import MARKS, Line, Reading, is_title, read
from viewer.engine.quotes.reported import clauses
from viewer.engine.quotes.speakers import Speaker, Speakers
from viewer.engine.quotes.tongues import tongue_of
from viewer.engine.quotes.tongues.tongue import Tongue
from viewer.engine.quotes.values import Attribution, Form, Quote
from viewer.text.spans import Span
from viewer.text.tokens import words

FEWEST = 3
"""A whole sentence or clause has so many words at least, unless it stands quite alone."""
LONG = 8
"""So many words are a clause even without the signs of one."""


def gather(article: Article, names: Known) -> list[Quote]:
    """The quotations of an article, in order; `names` are what is known of its names."""
    reading = read(article)
    tongue = tongue_of(reading.language)
    found = speech(reading, tongue)
    speakers = Speakers(article.text, tongue, called(reading.lines, tongue, names))
    known: dict[int, Attribution] = {}
    going_on = _GoingOn()
    for line, acts in sorted(found.lines, key=lambda x: x[0].tokens[0].start):
        speakers.see(line)
        for act in acts:
            known[id(act)] = _attribution(line, act, speakers.speaker(line, act))
        if not line.depth:
            going_on.read(line, [known[id(act)] for act in acts], speakers.alone)
    inherited = going_on.found
    out = []
    for k, m in _whole(reading.marked, found.joined):
        told = found.told.get(k)
        form = _form(reading.text, m, found.places.get(k))
        attribution = Attribution() if told is None else known[id(told.act)]
        if told is None and form == "direct" and m.depth == 0:
            attribution = inherited.get(k, attribution)
        out.append(_quote(reading, m, form, attribution, told))
    used = {id(told.act) for told in found.told.values()}
    out += _reported(reading, found, tongue, used, known)
    return sorted(out, key=lambda q: (q.span.start, -q.span.end, q.form))


@dataclass(slots=True)
class _GoingOn:
    """Quotations that are a paragraph of their own: who spoke last in the paragraph before still speaks."""

    found: dict[int, Attribution] = field(default_factory=dict)
    last: Attribution = field(default_factory=Attribution)
    paragraph: int = -9

    def read(self, line: Line, told: Sequence[Attribution], subject: str) -> None:
        """A sentence, with its attributions and the one person that is its subject."""
        quotes = [t.quote for t in line.tokens if t.quote >= 0]
        if not told and len(quotes) == 1 and not any(t.word for t in line.tokens):
            if self.last.speaker and 0 <= line.paragraph - self.paragraph <= 1:
                self.found[quotes[0]] = replace(self.last, verb="", verb_span=None, tone="neutral", hearer="")
                self.paragraph = line.paragraph
            return
        if told and len({a.speaker for a in told}) == 1 and told[-1].speaker in (subject, ""):
            self.last, self.paragraph = told[-1], line.paragraph
        elif subject != self.last.speaker or any(a.speaker != subject for a in told):
            self.last = Attribution()


def _reported(
    reading: Reading, found: Speech, tongue: Tongue, used: Set[int], known: Mapping[int, Attribution]
) -> Iterator[Quote]:
    """What is told without marks."""
    for line, acts in found.lines:
        for n, act in enumerate(acts):
            if line.depth or id(act) in used or not known[id(act)].verb:
                continue
            told = clauses(line.tokens, acts, n, tongue)
            parts = tuple(Span(line.tokens[a].start, line.tokens[b - 1].end) for a, b in told)
            if parts:
                span = parts[0].hull(parts[-1])
                sentence = line.span.hull(_sentence(reading, span.start))
                yield Quote(reading.article.id, span, parts, sentence, "indirect", known[id(act)])


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


def _attribution(line: Line, act: Act, who: Speaker) -> Attribution:
    last = act.verb + act.kind.lemma.count(" ")
    verb = Span(line.tokens[act.verb].start, line.tokens[min(last, len(line.tokens) - 1)].end)
    return Attribution(who.name, who.span, act.kind.lemma, verb, act.kind.tone, who.description, act.hearer)


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
    inner = " ".join(part.of(text) for part in m.parts).strip(MARKS)
    count = len(words(inner))
    if len(m.parts) > 1:
        return "direct"
    if is_title(inner):
        return "partial"
    ended = inner[-1:] in set(".!?…,。！？؟")
    begins = not inner[:1].islower()
    if place is not None and place.direct and count >= FEWEST and (begins or ended or count >= LONG):
        alone = (
            place.at == 0
            and place.at + 1 < len(place.line.tokens)
            and not (ended or place.followed)
            and count < LONG
        )
        return "partial" if alone else "direct"
    return "direct" if begins and ended and count >= FEWEST else "partial"
