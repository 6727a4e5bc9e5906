"""The marks within a line of Markdown, taken off: emphasis, links, pictures, code, entities.

Promises: one pass from left to right with stacks, so the time grows with the length of the text; a mark that
has no partner is printed as it stands.
"""

from __future__ import annotations

import html
import re

_AUTOLINK = re.compile(r"<((?:https?|mailto|ftp):[^<>\s]{1,2000})>")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,20}(?:\s[^<>]{0,2000})?/?>")
_TARGET = re.compile(
    r"\(\s*(?:<[^<>\n]{0,2000}>|(?:[^()\s]|\([^()\s]{0,500}\)){0,2000})"
    r"(?:\s+(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)"
)
_NAME = re.compile(r"\[([^\[\]]{0,200})\]")
_NAMED = 50
"""Pieces that the name of a link has at most."""
_TICKS = re.compile(r"`+")
_TOKENS = re.compile(r"\\[!-/:-@\[-`{-~]|`+|<[^<>]{1,2010}>|!?\[|\]|\*+|_+|~~")


class _Line:
    """The pieces printed so far, with the openers that still wait for a partner."""

    def __init__(self, text: str, names: set[str]) -> None:
        self.text = text
        self.names = names
        self.pieces: list[str] = []
        self.brackets: list[int] = []
        self.openers: dict[str, list[int]] = {"*": [], "_": [], "~": []}

    def mark(self, start: int, end: int) -> None:
        """A run of emphasis marks: it closes runs before it, as far as they go, or opens, or is printed."""
        run, char = self.text[start:end], self.text[start]
        before = self.text[start - 1 : start] or " "
        after = self.text[end : end + 1] or " "
        opens = not after.isspace() and (not _sign(after) or before.isspace() or _sign(before))
        closes = not before.isspace() and (not _sign(before) or after.isspace() or _sign(after))
        if char == "_" and opens and closes:
            opens, closes = _sign(before), _sign(after)
        left = run
        waiting = self.openers[char]
        while closes and left and waiting:
            at = waiting.pop()
            size = min(len(left), len(self.pieces[at]))
            self.pieces[at] = self.pieces[at][size:]
            left = left[size:]
            if self.pieces[at]:
                waiting.append(at)
        if left and opens:
            waiting.append(len(self.pieces))
        self.pieces.append(left)

    def close(self, end: int) -> int:
        """A closing bracket: the words of a link stay, its target goes; gives where to go on."""
        at = self.brackets.pop()
        words = "".join(self.pieces[at + 1 :]) if len(self.pieces) - at < _NAMED else ""
        target = _TARGET.match(self.text, end) or _NAME.match(self.text, end)
        known = target is not None and (target[0][0] == "(" or (target[1] or words).casefold() in self.names)
        if known and target is not None:
            self.pieces[at] = ""
            return target.end()
        if words.casefold() in self.names:
            if words.startswith("^"):
                self.pieces[at + 1 :] = [words[1:]]
            self.pieces[at] = ""
            return end
        self.pieces.append("]")
        return end


def _sign(char: str) -> bool:
    return not char.isalnum() and not char.isspace()


def printed(text: str, names: set[str]) -> str:
    """The words of a block; `names` are those of its file's link definitions, without case."""
    line = _Line(text, names)
    ticks = _Ticks(text)
    at = 0
    while found := _TOKENS.search(text, at):
        line.pieces.append(html.unescape(text[at : found.start()]))
        token, at = found[0], found.end()
        if token[0] == "\\":
            line.pieces.append(token[1:])
        elif token[0] == "`":
            end = ticks.partner(found.start(), len(token))
            line.pieces.append(text[at : end - len(token)].strip() if end else token)
            at = end or at
        elif token[0] == "<":
            at = _tag(line, token, found.start())
        elif token in ("[", "!["):
            line.brackets.append(len(line.pieces))
            line.pieces.append(token)
        elif token == "]":
            if line.brackets:
                at = line.close(at)
            else:
                line.pieces.append(token)
        else:
            line.mark(found.start(), at)
    line.pieces.append(html.unescape(text[at:]))
    return "\n".join(one.strip(" ") for one in "".join(line.pieces).split("\n")).strip()


def _tag(line: _Line, token: str, start: int) -> int:
    """HTML within the line gives nothing but its line breaks, an address in angle brackets itself."""
    link = _AUTOLINK.fullmatch(token)
    if link:
        line.pieces.append(link[1].removeprefix("mailto:"))
    elif _TAG.fullmatch(token):
        line.pieces.append("\n" if token[1:3].lower() == "br" else "")
    else:
        line.pieces.append("<")
        return start + 1
    return start + len(token)


class _Ticks:
    """Runs of backticks by length, each looked at once."""

    def __init__(self, text: str) -> None:
        self._runs: dict[int, list[int]] = {}
        for found in _TICKS.finditer(text):
            self._runs.setdefault(len(found[0]), []).append(found.start())
        for starts in self._runs.values():
            starts.reverse()

    def partner(self, start: int, size: int) -> int:
        """The end of the next run of that length after `start`; 0 where there is none."""
        starts = self._runs.get(size, [])
        while starts and starts[-1] <= start:
            starts.pop()
        return starts[-1] + size if starts else 0
