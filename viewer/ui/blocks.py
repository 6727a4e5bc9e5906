"""Blocks: an article cut into the pieces that are laid out one by one.

A block is a line of the file, or a part of a very long line, so that no single piece is ever slow to lay out.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from viewer.text.spans import Span

LONGEST = 4000  # code points; longer lines are cut at a space


@dataclass(frozen=True, slots=True)
class Block:
    """`span` never holds a newline. `paragraph` counts from 1; it is 0 where a long line goes on."""

    span: Span
    paragraph: int


def blocks(text: str) -> list[Block]:
    """The article's lines with something in them, in order."""
    out: list[Block] = []
    at = paragraph = 0
    for line in text.split("\n"):
        if line.strip():
            paragraph += 1
            pieces = _pieces(line, at)
            out.append(Block(pieces[0], paragraph))
            out.extend(Block(piece, 0) for piece in pieces[1:])
        at += len(line) + 1
    return out


def _pieces(line: str, at: int) -> list[Span]:
    pieces = []
    start = 0
    while len(line) - start > LONGEST:
        space = line.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = space + 1 if space > 0 else start + LONGEST
        pieces.append(Span(at + start, at + end))
        start = end
    return [*pieces, Span(at + start, at + len(line))]


def block_at(all_blocks: list[Block], position: int) -> int:
    """The index of the block that holds this code point, or the nearest one before it; 0 for the first."""
    return max(0, bisect_right(all_blocks, position, key=lambda b: b.span.start) - 1)


def paragraph_at(all_blocks: list[Block], position: int) -> int:
    """The number of the paragraph that holds this code point; 0 in an article without one."""
    if not all_blocks:
        return 0
    index = block_at(all_blocks, position)
    while index > 0 and all_blocks[index].paragraph == 0:
        index -= 1
    return all_blocks[index].paragraph
