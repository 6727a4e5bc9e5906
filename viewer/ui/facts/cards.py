"""Facts as cards: a group a card, a fact a line; and what stands in one article alone, by article.

Pure functions of a `Material`; nothing here knows widgets.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from viewer.engine.facts.values import Agreement, Fact, FactGroup
from viewer.ui.facts.phrases import (
    KINDS,
    about,
    day,
    kind_filter,
    kind_name,
    title_of,
    tr,
    value_in_words,
    verdict,
    with_count,
)
from viewer.ui.findings.cards import Card, Excerpt, Line, excerpt, noted, part_line
from viewer.ui.findings.making import Chained, Making
from viewer.ui.findings.material import Material
from viewer.ui.wording import number

CONFLICT, AGREE, BOTH, ALONE = "conflict", "agree", "both", "alone"
_ADMITS: dict[str, tuple[Agreement, ...]] = {
    CONFLICT: ("conflict",),
    AGREE: ("agree",),
    BOTH: ("compatible", "other dates"),
    ALONE: ("alone",),
}
LONGEST = 360  # code points of a sentence that are shown
AT_A_TIME = 100  # facts of one article on a card


def choices(material: Material) -> list[tuple[str, str]]:
    """The filters that admit something: how values stand together, with numbers, then kinds."""
    groups = material.findings.facts.groups
    count = Counter(g.agreement for g in groups)
    words = {
        CONFLICT: tr("May conflict"),
        AGREE: tr("Agree"),
        BOTH: tr("Both can be true"),
        ALONE: tr("Only in one article"),
    }
    out = []
    for name, admitted in _ADMITS.items():
        n = sum(count[a] for a in admitted)
        if n:
            out.append((name, with_count(words[name], n)))
    kinds = {g.kind for g in groups}
    return out + [(kind, kind_filter(kind)) for kind in KINDS if kind in kinds]


def cards(material: Material, choice: str) -> Sequence[Card]:
    """The cards that a filter admits; a kind's groups, and then what single articles tell of that kind."""
    admitted = _ADMITS.get(choice)
    groups = [
        g
        for g in material.findings.facts.groups
        if (g.agreement in admitted if admitted is not None else g.kind == choice)
    ]
    meeting = [g for g in groups if g.agreement != "alone"]
    single = [f for g in groups if g.agreement == "alone" for f in g.facts]
    return Chained(
        Making(meeting, lambda group: group_card(material, group)),
        Making(_by_article(material, single), lambda part: _article_card(material, *part)),
    )


def group_card(material: Material, group: FactGroup) -> Card:
    """What articles say of one thing."""
    lines = tuple(_line(material, fact, group) for fact in group.facts)
    question = group.agreement == "conflict"
    return Card(
        group.id, title_of(group), about(group), lines, verdict(group), "question" if question else "calm"
    )


def _line(material: Material, fact: Fact, group: FactGroup) -> Line:
    dated = group.agreement == "other dates" and fact.value.kind != "date"
    date = day(fact.date) if dated and fact.date is not None else ""
    return Line(
        fact.article,
        fact.span,
        material.source(fact.article),
        _excerpt(material, fact),
        noted(value_in_words(fact, group.kind), date, material.paragraph(fact.article, fact.span)),
        beside=_beside(fact, group),
    )


def _excerpt(material: Material, fact: Fact) -> Excerpt:
    text = material.by_id[fact.article].text
    return excerpt(text, fact.sentence, [(fact.span, "value")], longest=LONGEST)


def _beside(fact: Fact, group: FactGroup) -> str:
    """The first other article that says otherwise; where all say the same, the first other one."""
    others = [f for f in group.facts if f.article != fact.article]
    differing = (f for f in others if (f.value.low, f.value.high) != (fact.value.low, fact.value.high))
    found = next(differing, others[0] if others else None)
    return found.article if found is not None else ""


_Part = tuple[str, Sequence[Fact], int, int]
"""An article, some of its facts, the number of the first of them, and how many it has in all."""


def _by_article(material: Material, facts: Sequence[Fact]) -> list[_Part]:
    """Facts of single articles, in the order of the articles and of their texts, so many a card."""
    of_article: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        of_article[fact.article].append(fact)
    out: list[_Part] = []
    for article in material.articles:
        found = sorted(of_article[article.id], key=lambda f: f.span) if article.id in of_article else []
        for first in range(0, len(found), AT_A_TIME):
            out.append((article.id, found[first : first + AT_A_TIME], first, len(found)))
    return out


def _article_card(material: Material, article: str, facts: Sequence[Fact], first: int, total: int) -> Card:
    said = tr("{n} only here").format(n=number(total))
    lines = tuple(_single(material, fact) for fact in facts)
    about = noted(said, part_line(first, len(facts), total))
    return Card(f"{article}:{first}", material.source(article), about, lines)


def _single(material: Material, fact: Fact) -> Line:
    """Under its article's name, a value takes the place of the source."""
    return Line(
        fact.article,
        fact.span,
        value_in_words(fact, fact.value.kind),
        _excerpt(material, fact),
        material.paragraph(fact.article, fact.span),
        " ".join(fact.thing.split()) or kind_name(fact.value.kind),
    )
