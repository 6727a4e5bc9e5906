"""How colours look to people who lack one kind of cone, and how far apart two colours look.

Protanopia and deuteranopia are simulated with the matrices of Machado, Oliveira and Fernandes, "A
physiologically-based model for simulation of color vision deficiency", IEEE Transactions on Visualization and
Computer Graphics 15 (2009), for a severity of 1; tritanopia, for which theirs is said by themselves to be
doubtful, with the two half-planes of Brettel, Viénot and Mollon, "Computerized simulation of color appearance
for dichromats", Journal of the Optical Society of America A 14 (1997). All work on linear sRGB.

The distance is that of Stone, Szafir and Setlur, "An engineering model for color difference as a function of
size", Color and Imaging Conference 22 (2014): CIELAB differences, each axis in units of what half of all
viewers notice between two marks of a given size. One is just noticeable for them; two is safe for most.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QColor

Vector = tuple[float, float, float]
Matrix = tuple[Vector, Vector, Vector]

MARK = 0.5  # degrees of visual angle: a short word, a number's disc, at reading distance

_PROTAN: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
_DEUTAN: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
_TRITAN: tuple[Matrix, Matrix] = (
    ((1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911)),
    ((0.93678, 0.18979, -0.12657), (0.06154, 0.81526, 0.12320), (-0.37562, 1.12767, 0.24796)),
)
_TRITAN_PLANE: Vector = (0.03901, -0.02788, -0.01113)

EYES = ("usual", "protanopia", "deuteranopia", "tritanopia")


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _linear(color: QColor) -> Vector:
    def one(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return one(color.redF()), one(color.greenF()), one(color.blueF())


def seen(color: QColor, eyes: str) -> Vector:
    """The linear sRGB that a person with usual sight would take for the same as these eyes see."""
    rgb = _linear(color)
    if eyes == "usual":
        return rgb
    if eyes == "tritanopia":
        matrix = _TRITAN[0] if _dot(rgb, _TRITAN_PLANE) > 0 else _TRITAN[1]
    else:
        matrix = _PROTAN if eyes == "protanopia" else _DEUTAN
    red, green, blue = (min(1.0, max(0.0, _dot(row, rgb))) for row in matrix)
    return red, green, blue


def lab(rgb: Vector) -> Vector:
    """CIELAB under D65 of linear sRGB."""
    rows = (
        ((0.4124564, 0.3575761, 0.1804375), 0.95047),
        ((0.2126729, 0.7151522, 0.0721750), 1.0),
        ((0.0193339, 0.1191920, 0.9503041), 1.08883),
    )
    x, y, z = (_root(_dot(row, rgb) / white) for row, white in rows)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(t: float) -> float:
    return float(t ** (1 / 3)) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29


def apart(one: QColor, other: QColor, eyes: str, size: float = MARK) -> float:
    """The distance of two colours in units of what half of all viewers notice at this size in degrees."""
    noticed = (5.079 + 0.751 / size, 5.339 + 1.541 / size, 5.349 + 2.871 / size)
    first, second = lab(seen(one, eyes)), lab(seen(other, eyes))
    return math.sqrt(sum(((a - b) / n) ** 2 for a, b, n in zip(first, second, noticed, strict=True)))
