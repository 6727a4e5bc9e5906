"""Stories: the articles that stand one below the other in one text, as a page with "read next" saves them.

Promises spans that are whole lines, in order and disjoint; one span, the whole text, where nothing sure tells
another article. A new article is told by a gap wider than between paragraphs, or a rule, before a line like
a headline which the page then repeats above the story, as the heads of saved pages do, or by a block of
"Title:" and other keys; and by enough of a story on either side. In doubt the text stays one: a reader misses
a story that was cut in two more than one that was not split off.

Leaves to others: exports of databases with many articles in a file (`readers`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.corpus.counting import count_words
from viewer.text.spans import Span

STORY_WORDS = 60
"""Words that a story has at least, on either side of a cut."""
HEADLINE_LIMIT = 200
"""Code points of a headline at most."""
REPEATED_WITHIN = 8
"""Lines with something in them below a headline among which a saved page repeats it."""
_GAP = 2
"""Blank lines that part articles; paragraphs are parted by fewer."""

_LINE = re.compile(r"[^\n]+")
_RULE = re.compile(r"[-–—=_*#~•.]{3,}|(?:[-*_] ){2,}[-*_]")
_FULL_STOP = re.compile(r"[.。][\"'”’»)\]]*$")
_TITLE_KEY = re.compile(r"(?i)(?:title|headline|titel|titre|título) ?: *\S")


def stories(text: str) -> list[Span]:
    """The articles in a text, each without the white space around it."""
    lines = [Span(m.start(), m.end()) for m in _LINE.finditer(text) if not m[0].isspace()]
    if not lines:
        return []
    starts = [lines[0].start]
    for n in range(1, len(lines)):
        if not _begins(text, lines, n):
            continue
        before, after = Span(starts[-1], lines[n].start), Span(lines[n].start, len(text))
        if min(count_words(text, before), count_words(text, after)) >= STORY_WORDS:
            starts.append(lines[n].start)
    ends = [_end(text, lines, start) for start in starts[1:]] + [len(text.rstrip())]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _begins(text: str, lines: Sequence[Span], n: int) -> bool:
    """Whether a new article begins with line `n`."""
    ruled = _RULE.fullmatch(lines[n - 1].of(text).strip()) is not None
    apart = text.count("\n", lines[n - 1].end, lines[n].start) > _GAP
    if not (ruled or apart):
        return False
    headline = lines[n].of(text).strip()
    if _TITLE_KEY.match(headline):
        return True
    if len(headline) > HEADLINE_LIMIT or len(headline.split()) < 3 or _FULL_STOP.search(headline):
        return False
    below = lines[n + 1 : n + 1 + REPEATED_WITHIN]
    return any(line.of(text).strip() == headline for line in below)


def _end(text: str, lines: Sequence[Span], start: int) -> int:
    """Where the article before the one at `start` ends, a rule between them left out."""
    before = [line for line in lines if line.end <= start]
    while before and _RULE.fullmatch(before[-1].of(text).strip()):
        before.pop()
    return before[-1].end if before else start
