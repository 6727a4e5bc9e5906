"""A plot of cost against size as SVG: both axes logarithmic, a line for each who, its name at its end.

Lines differ in dashes and marks besides colour. Text is placed here alone, so no font needs to be measured.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

Points = Sequence[tuple[float, float]]
"""Words and processor seconds."""

WIDTH, HEIGHT = 460, 330
LEFT, RIGHT, TOP, BOTTOM = 62, 120, 34, 48
STYLES = (
    ("#0b5cad", ""),
    ("#b35900", "7 4"),
    ("#5b2c8a", "2 4"),
    ("#00695c", "10 3 2 3"),
    ("#6d4c41", "4 2"),
    ("#37474f", "1 3"),
)
UNITS = ((1, "s"), (1e-3, "ms"), (1e-6, "µs"))


def plot(panels: Mapping[str, Mapping[str, Points]]) -> str:
    """Panels side by side, by title; each holds the lines by name, the first of them drawn boldest."""
    parts = [
        f'<g transform="translate({k * WIDTH} 0)">{_panel(title, lines)}</g>'
        for k, (title, lines) in enumerate(panels.items())
    ]
    width = WIDTH * len(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}" '
        f'viewBox="0 0 {width} {HEIGHT}" font-family="sans-serif" font-size="11" fill="#222">\n'
        f'<rect width="{width}" height="{HEIGHT}" fill="#fff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _panel(title: str, lines: Mapping[str, Points]) -> str:
    points = [point for line in lines.values() for point in line]
    low_x, high_x = _decades([x for x, _ in points])
    low_y, high_y = _decades([y for _, y in points])

    def at(x: float, y: float) -> tuple[float, float]:
        across = (math.log10(x) - low_x) / (high_x - low_x)
        up = (math.log10(y) - low_y) / (high_y - low_y)
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    out = [f'<text x="{LEFT}" y="18" font-size="13" font-weight="bold">{escape(title)}</text>']
    for k in range(low_x, high_x + 1):
        x, bottom = at(10.0**k, 10.0**low_y)
        out.append(_grid(x, TOP, x, bottom))
        out.append(f'<text x="{x:.1f}" y="{bottom + 16:.1f}" text-anchor="middle">{10**k:,}</text>')
    for k in range(low_y, high_y + 1):
        left, y = at(10.0**low_x, 10.0**k)
        out.append(_grid(left, y, WIDTH - RIGHT, y))
        out.append(f'<text x="{left - 6:.1f}" y="{y + 4:.1f}" text-anchor="end">{_seconds(10.0**k)}</text>')
    middle = (LEFT + WIDTH - RIGHT) / 2
    out.append(f'<text x="{middle}" y="{HEIGHT - 12}" text-anchor="middle">words in each text</text>')
    ends = _apart([at(*line[-1]) for line in lines.values() if line])
    drawn = [(name, line) for name, line in lines.items() if line]
    for n, ((name, line), y) in enumerate(zip(drawn, ends, strict=True)):
        out.append(_line(name, [at(*point) for point in line], STYLES[n % len(STYLES)], y, bold=n == 0))
    return "\n".join(out)


def _line(
    name: str, places: Sequence[tuple[float, float]], style: tuple[str, str], y: float, *, bold: bool
) -> str:
    colour, dashes = style
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    weight = "bold" if bold else "normal"
    marks = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5" fill="{colour}"/>' for x, y in places)
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{2.5 if bold else 1.5}" '
        f'stroke-dasharray="{dashes}"/>{marks}'
        f'<text x="{places[-1][0] + 7:.1f}" y="{y + 4:.1f}" font-weight="{weight}">{escape(name)}</text>'
    )


def _grid(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#ddd"/>'


def _decades(values: Sequence[float]) -> tuple[int, int]:
    """The powers of ten around some values, at least one apart."""
    low = math.floor(math.log10(min(values)))
    return low, max(low + 1, math.ceil(math.log10(max(values))))


def _apart(places: Sequence[tuple[float, float]], across: float = 100, down: float = 13) -> list[float]:
    """The heights of names that begin at some places, moved down as far as they would lie over others."""
    out = [y for _, y in places]
    set_down: list[int] = []
    for k in sorted(range(len(places)), key=lambda k: places[k][1]):
        for m in set_down:
            if abs(places[k][0] - places[m][0]) < across and abs(out[k] - out[m]) < down:
                out[k] = out[m] + down
        set_down.append(k)
    return out


def _seconds(value: float) -> str:
    size, unit = next((u for u in UNITS if value >= u[0] * 0.999), UNITS[-1])
    return f"{value / size:,.0f} {unit}"
