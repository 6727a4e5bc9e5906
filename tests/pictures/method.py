"""The pictures of the method page: what each step of the aligner makes of two of the sample articles.

usage: python tests/pictures/method.py [FOLDER]
Writes an SVG file for each step into viewer/engine/pictures, or into FOLDER. A runs to the right and B
downward, in words; thin lines are the ends of paragraphs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from viewer.corpus import boilerplate  # noqa: E402
from viewer.engine.alignment import align  # noqa: E402
from viewer.engine.chains import chains, telling_runs  # noqa: E402
from viewer.engine.choosing import LEAST_EVIDENCE, chosen  # noqa: E402
from viewer.engine.edges import Box  # noqa: E402
from viewer.engine.pairing import Pairing, pairing  # noqa: E402
from viewer.engine.passages import Passage, Segment  # noqa: E402
from viewer.engine.prepared import PARAGRAPH, prepare, shared_vocabulary  # noqa: E402
from viewer.engine.rectangles import Search  # noqa: E402

ARTICLES = ("000", "002")
SIDE = 720
"""The longer side of a plot, in pixels."""
MARGIN = 34
TELLING = 4.0
"""Equal stems are drawn where they tell this much, in nats; function words would make the plot grey."""
INK, PALE, GRID, WASH = "#1f2933", "#8a94a0", "#e3e6ea", "#f6e3b4"
KINDS = {"verbatim": "#0f766e", "edited": "#7c3aed", "reworded": "#b45309", "condensed": "#475569"}


def main() -> None:
    """Draws the steps."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "viewer" / "engine" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    texts = [next((ROOT / "seeds").glob(f"{n}_*.txt")).read_text(encoding="utf-8") for n in ARTICLES]
    for name, title, marks in steps(*texts):
        picture = plot(title, marks, paired(*texts))
        (folder / f"{name}.svg").write_text(picture, encoding="utf-8")
        print(folder / f"{name}.svg")


def paired(text_a: str, text_b: str) -> Pairing:
    """The two texts made ready for one another, as `align` does it."""
    words = shared_vocabulary()
    a, b = (prepare(t, words, [found.span for found in boilerplate.find(t)]) for t in (text_a, text_b))
    return pairing(a, b)


def steps(text_a: str, text_b: str) -> Iterator[tuple[str, str, list[str]]]:
    """The name of each step's picture, its title and what is drawn."""
    pair = paired(text_a, text_b)
    yield "1-points", "Telling words that both texts have", list(points(pair))
    runs = telling_runs(pair.a, pair.b, pair.alone_a, pair.after)
    yield "2-runs", "Runs of equal words", [line(r.a, r.b, r.length, INK) for r in runs]
    strong = [c for c in chains(pair.a, pair.b, pair.alone_a, pair.after) if c.evidence >= LEAST_EVIDENCE]
    joined = [
        mark
        for c in strong
        for mark in (
            box(Box(*c.words_a, *c.words_b), PALE, "none"),
            *(line(r.a, r.b, r.length, INK) for r in c.runs),
        )
    ]
    yield "3-chains", "Chains: runs joined in order, beyond chance", joined
    known = [Box(*c.words_a, *c.words_b) for c in strong]
    wide = Search(pair.a, pair.b, pair.chance).rectangles(known)
    yield (
        "4-rectangles",
        "Rectangles: words shared in any order",
        [*(box(r.box, PALE, WASH) for r in wide), *points(pair)],
    )
    boxes = [box(c.box, INK, WASH) for c in chosen(pair)]
    yield "5-chosen", "What is chosen, with exact edges", boxes
    yield "6-passages", "Passages and their rows, by kind", list(rows(text_a, text_b, pair))


def points(pair: Pairing) -> Iterator[str]:
    """A dot for each pair of places where a telling stem agrees."""
    telling = np.flatnonzero(pair.chance.information[pair.a.stems] >= TELLING)
    for i in telling.tolist():
        for j in np.flatnonzero(pair.b.stems == pair.a.stems[i]).tolist():
            yield f'<circle cx="{i}" cy="{j}" r="1.6" fill="{INK}" fill-opacity="0.55"/>'


def rows(text_a: str, text_b: str, pair: Pairing) -> Iterator[str]:
    """The passages as boxes and their rows as filled boxes in the colour of their kind."""
    for passage in align(text_a, text_b):
        parts: list[Passage | Segment] = [passage, *passage.segments]
        for part in parts:
            words = Box(
                int(np.searchsorted(pair.a.ends, part.a.start, "right")),
                int(np.searchsorted(pair.a.starts, part.a.end)),
                int(np.searchsorted(pair.b.ends, part.b.start, "right")),
                int(np.searchsorted(pair.b.starts, part.b.end)),
            )
            yield box(words, KINDS[part.kind], "none" if part is passage else KINDS[part.kind])


def line(a: int, b: int, length: int, colour: str) -> str:
    """A run as a diagonal."""
    return (
        f'<line x1="{a}" y1="{b}" x2="{a + length}" y2="{b + length}" stroke="{colour}" stroke-width="2" '
        'stroke-linecap="round"/>'
    )


def box(words: Box, edge: str, fill: str) -> str:
    """A box; what fills it lets the dots through."""
    return (
        f'<rect x="{words.a0}" y="{words.b0}" width="{words.a1 - words.a0}" height="{words.b1 - words.b0}" '
        f'stroke="{edge}" stroke-width="1.2" fill="{fill}" fill-opacity="0.35"/>'
    )


def legend(marks: Sequence[str], width: float, height: float) -> Iterator[str]:
    """The kinds that are drawn, each in its colour, at the lower right."""
    shown = [kind for kind, colour in KINDS.items() if any(colour in mark for mark in marks)]
    for k, kind in enumerate(reversed(shown)):
        right = width - MARGIN - 90 * k
        at = f'x="{right - 82:.0f}" y="{height - 21:.0f}"'
        yield f'<rect {at} width="10" height="10" fill="{KINDS[kind]}"/>'
        yield (
            f'<text x="{right - 68:.0f}" y="{height - 12:.0f}" font-size="11" font-family="sans-serif" '
            f'fill="{INK}">{kind}</text>'
        )


def plot(title: str, marks: Sequence[str], pair: Pairing) -> str:
    """A picture with its frame, its paragraphs and a legend that reads without the page around it."""
    words_a, words_b = len(pair.a), len(pair.b)
    scale = SIDE / max(words_a, words_b)
    width, height = words_a * scale + 2 * MARGIN, words_b * scale + 2 * MARGIN
    ends_a = np.flatnonzero(pair.a.breaks >= PARAGRAPH).tolist()
    ends_b = np.flatnonzero(pair.b.breaks >= PARAGRAPH).tolist()
    thin = f'stroke="{GRID}" stroke-width="1" vector-effect="non-scaling-stroke"'
    grid = [f'<line x1="{k}" y1="0" x2="{k}" y2="{words_b}" {thin}/>' for k in ends_a]
    grid += [f'<line x1="0" y1="{k}" x2="{words_a}" y2="{k}" {thin}/>' for k in ends_b]
    drawn = [m.replace("<line ", '<line vector-effect="non-scaling-stroke" ') for m in marks]
    drawn = [m.replace("<rect ", '<rect vector-effect="non-scaling-stroke" ') for m in drawn]
    said = 'font-family="sans-serif" fill="#1f2933"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
            f'viewBox="0 0 {width:.0f} {height:.0f}" role="img">',
            f"<title>{title}</title>",
            f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
            f'<text x="{MARGIN}" y="20" font-size="14" {said}>{title}</text>',
            f'<text x="{MARGIN}" y="{height - 12:.0f}" font-size="11" {said}>'
            f"A: sample {ARTICLES[0]}, {words_a} words →</text>",
            f'<text transform="translate({MARGIN - 10} {MARGIN + 4}) rotate(90)" font-size="11" {said}>'
            f"B: sample {ARTICLES[1]}, {words_b} words →</text>",
            f'<g transform="translate({MARGIN} {MARGIN}) scale({scale:.4f})">',
            f'<rect width="{words_a}" height="{words_b}" fill="none" stroke="{PALE}" '
            'vector-effect="non-scaling-stroke"/>',
            *grid,
            *drawn,
            "</g>",
            *legend(marks, width, height),
            "</svg>",
            "",
        ]
    )


if __name__ == "__main__":
    main()
