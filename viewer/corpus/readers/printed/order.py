"""The order in which the lines of a page are read: down a column, then the next one.

The method is that of Breuel (High Performance Document Layout Analysis, 2003): of two blocks that share
a part of the width the higher comes first; of two that stand beside each other the left one, unless a block
between their heights reaches over both. The blocks are then sorted topologically.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.corpus.readers.printed.lines import Line

_MOST = 150  # blocks; a page of more keeps the order of the file, as does one of more lines than these
_LINES = 2000
_NEAR = 0.8  # letter heights between two lines of a block
_ALIKE = 0.25  # share by which the sizes of a block's lines may differ
_SHARED = 0.5  # share of the width that a line has in common with its block


@dataclass(slots=True)
class _Block:
    """Lines of about one width that follow each other closely."""

    lines: list[Line] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0

    def add(self, line: Line) -> None:
        """Takes up a line."""
        first = not self.lines
        self.lines.append(line)
        self.left = line.left if first else min(self.left, line.left)
        self.right = line.right if first else max(self.right, line.right)
        self.top = line.top if first else min(self.top, line.top)
        self.bottom = line.bottom if first else max(self.bottom, line.bottom)

    def takes(self, line: Line) -> bool:
        """Whether a line goes on where the block ends."""
        last = self.lines[-1]
        wider = max(self.right, line.right) - min(self.left, line.left)
        shared = min(self.right, line.right) - max(self.left, line.left)
        return (
            -0.5 * last.size < line.top - last.bottom < _NEAR * last.size
            and abs(line.size - last.size) <= _ALIKE * last.size
            and shared >= _SHARED * wider
        )


def ordered(lines: tuple[Line, ...]) -> list[Line]:
    """The lines of a page in reading order."""
    blocks = _blocks(lines) if len(lines) <= _LINES else []
    if not 0 < len(blocks) <= _MOST:
        return list(lines)
    before = [
        {j for j, b in enumerate(blocks) if j != i and _before(b, a, blocks)} for i, a in enumerate(blocks)
    ]
    left = set(range(len(blocks)))
    found: list[Line] = []
    while left:
        chosen = min(left, key=lambda i: (len(before[i] & left), blocks[i].top, blocks[i].left))
        left.remove(chosen)
        found += blocks[chosen].lines
    return found


def _blocks(lines: tuple[Line, ...]) -> list[_Block]:
    """Blocks of the lines, from the top of the page downward."""
    blocks: list[_Block] = []
    for line in sorted(lines, key=lambda line: (line.top, line.left)):
        block = next((b for b in reversed(blocks) if b.takes(line)), None)
        if block is None:
            block = _Block()
            blocks.append(block)
        block.add(line)
    return blocks


def _before(a: _Block, b: _Block, blocks: list[_Block]) -> bool:
    """Whether `a` is read before `b`, as far as these two can tell."""
    if _shares(a, b):
        return (a.top + a.bottom, a.left) < (b.top + b.bottom, b.left)
    if a.left > b.left:
        return False
    low, high = sorted((a.top + a.bottom, b.top + b.bottom))
    return not any(low < c.top + c.bottom < high and _shares(a, c) and _shares(b, c) for c in blocks)


def _shares(a: _Block, b: _Block) -> bool:
    """Whether they stand above each other, by more than a letter or two."""
    shared = min(a.right, b.right) - max(a.left, b.left)
    return shared > min(0.1 * min(a.right - a.left, b.right - b.left), 6.0) and shared > 0
