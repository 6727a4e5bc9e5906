"""Counterparts: whether two stretches tell the same, once it is known that they stand beside what is shared.

Promises how likely that is, and outlines without rows whose sides have nothing to do with each other: a
passage ends before such a row and begins anew behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from viewer.engine.arrays import Floats, Ints, among
from viewer.engine.building import Outline, hull, outlined
from viewer.engine.choosing import LEAST_EVIDENCE, Choice
from viewer.engine.edges import Box
from viewer.engine.judging import tells_a_story
from viewer.engine.pairing import Pairing
from viewer.engine.rectangles import RATES
from viewer.engine.telling import evidence_of, linked

SHARED = 0.25
"""Of what their words tell, counterparts have this part in common."""
ALIEN = 2.0
"""A row that is less likely than this, in nats, and has less in common than `SHARED`, is none."""


def told_apart(outlines: Sequence[Outline], pair: Pairing) -> list[Outline]:
    """Each outline, or its parts before and after a row whose sides have nothing to do with each other."""
    out: list[Outline] = []
    for outline in outlines:
        parts: list[list[Box]] = [[]]
        for row in outline.rows:
            if outline.condensed or not is_alien(row, pair):
                parts[-1].append(row)
            elif parts[-1]:
                parts.append([])
        whole = [part for part in parts if part]
        if sum(map(len, whole)) == len(outline.rows):
            out.append(outline)
        else:
            out += [part for rows in whole for part in _part(rows, outline, pair)]
    return out


def is_alien(row: Box, pair: Pairing) -> bool:
    """Whether neither the words of a row nor their chance speak for its sides telling the same."""
    return pair.score(row, pair.stem_links(row)) < SHARED and worth(row, pair) < ALIEN


def _part(rows: Sequence[Box], outline: Outline, pair: Pairing) -> list[Outline]:
    """The outline of some rows of another, with an evidence of its own; nothing if it is no passage."""
    part = outlined(Choice(hull(rows), outline.evidence), pair)
    if part is None or not tells_a_story(part.box, part.found, pair):
        return []
    evidence = min(outline.evidence, evidence_of(linked(part.box, part.found), pair))
    return [replace(part, evidence=evidence)] if evidence >= LEAST_EVIDENCE else []


def worth(box: Box, pair: Pairing) -> float:
    """How much likelier the weaker side is if drawn from the other than if not, in nats."""
    stems_a, stems_b = pair.a.stems[box.a0 : box.a1], pair.b.stems[box.b0 : box.b1]
    return min(_drawn(stems_a, stems_b, pair.chance.a), _drawn(stems_b, stems_a, pair.chance.b))


def _drawn(stems: Ints, other: Ints, chance: Floats) -> float:
    """The likelihood ratio of `rectangles`, in nats, at the best of its rates."""
    there = among(stems, other)
    by_chance = -np.expm1(-len(other) * chance[stems[there]])
    told = np.log(RATES / by_chance + (1 - RATES)).sum(axis=1)
    return float((told + np.log1p(-RATES)[:, 0] * int((~there).sum())).max())
