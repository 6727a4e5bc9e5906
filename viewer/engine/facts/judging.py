"""What two values that may tell of the same thing say to each other.

Promises the same answer from either side. Values exclude each other only where the reach of both, with what
rounding leaves open, has nothing in common.
"""

from __future__ import annotations

import math

from viewer.engine.facts.reading import Told
from viewer.engine.facts.values import Agreement, Value

ROUND_FROM = 100
"""A smaller count is not taken for rounded."""
LARGEST_ROUNDING = 0.1
ALIKE = 0.1
"""Values that are approximate agree where their middles are no farther apart than this part of them."""
_PER = {"mile": 1.609344, "foot": 0.3048e-3, "m": 1e-3, "cm": 1e-5, "yard": 0.9144e-3, "km": 1.0}
_KILOS = {"kg": 1.0, "pound": 0.45359237, "tonne": 1000.0, "ton": 1000.0, "gram": 1e-3, "ounce": 0.028349523}


def same_unit(one: Value, other: Value) -> bool:
    """Whether two values can be held together: money of one currency, measures of one dimension."""
    if one.kind != other.kind:
        return False
    return one.unit == other.unit or any(one.unit in t and other.unit in t for t in (_PER, _KILOS))


def compare(one: Told, other: Told) -> Agreement:
    """Whether two values agree, can both be true, or exclude each other; dates are not asked here."""
    a, b = _bounds(one), _bounds(other)
    if a == b:
        return "agree"
    wide_a, wide_b = (a, b) if _in_one_unit(one, other) else (_rounded(one, a), _rounded(other, b))
    if max(wide_a[0], wide_b[0]) > min(wide_a[1], wide_b[1]):
        return "conflict"
    finite = math.isfinite(a[1]) and math.isfinite(b[1])
    close = finite and abs(sum(a) - sum(b)) <= ALIKE * max(abs(sum(a)), abs(sum(b)))
    inexact = one.fact.value.approximate or other.fact.value.approximate
    if one.fact.value.kind == "date":
        return "agree" if inexact or _within(a, b) or _within(b, a) else "compatible"
    converted = one.fact.value.unit != other.fact.value.unit
    return "agree" if close and (inexact or converted) else "compatible"


def _in_one_unit(one: Told, other: Told) -> bool:
    """Whether two durations are told exactly and in the same unit: two days are not three."""
    exact = not (one.fact.value.approximate or other.fact.value.approximate)
    return exact and one.fact.value.kind == "duration" and one.grain == other.grain


def _within(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]


def _bounds(told: Told) -> tuple[float, float]:
    value = told.fact.value
    times = _PER.get(value.unit, _KILOS.get(value.unit, 1.0)) if value.kind == "measure" else 1.0
    return value.low * times, value.high * times


def _rounded(told: Told, bounds: tuple[float, float]) -> tuple[float, float]:
    """The bounds with what rounding leaves open: half of the last figure that is told."""
    value = told.fact.value
    low, high = bounds
    if value.kind in ("date", "time", "age"):
        return low, high
    finite = max(abs(x) for x in bounds if x != float("inf"))
    slack = told.grain / 2
    if value.kind in ("people", "number", "percent") and finite < ROUND_FROM and not value.approximate:
        slack = 0.5 if value.kind == "percent" and told.grain >= 1 else 0.0
    if value.kind == "measure":
        return low * 0.9, high * 1.1
    if value.kind != "duration":
        slack = min(slack, LARGEST_ROUNDING * finite)
    return low - slack, high + slack
