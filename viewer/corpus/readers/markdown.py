"""Markdown: the text as it is printed, without the marks.

Promises: what a page made of the file shows, in order, blocks parted by a blank line, lines of a paragraph
joined; of links the words, of pictures the text that stands for them, of tables the cells; front matter is
told, not shown. The time grows with the length of the text. It is CommonMark as news and notes use it: nested
lists are flat, and HTML among the text gives its words.

Leaves to others: encodings (`plain`), marks within a line (`markdown_inline`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.readers import columns, plain
from viewer.corpus.readers.markdown_inline import printed
from viewer.text.filled import Filled

_FRONT = re.compile(r"(?P<mark>---|\+\+\+)[ \t]*\n(?P<body>(?:[^\n]*\n){0,200}?)(?P=mark)[ \t]*(?:\n|\Z)")
_KEY = re.compile(r"(?P<key>[\w-]{1,40})[ \t]*[:=][ \t]*(?P<value>[^\n]*)")
_ENTRY = re.compile(r"[ \t]*- +(?P<value>[^\n]+)")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+(?P<words>.*))?")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})[^`]*")
_BULLET = re.compile(r"[ \t]*(?:[-*+]|(?P<number>\d{1,9}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?(?P<words>\S.*)")
_QUOTE = re.compile(r"(?: {0,3}>[ \t]?)+")
_DEFINITION = re.compile(r" {0,3}\[(?P<name>[^\]\n]{1,200})\]:[ \t]*(?P<rest>\S.*)")
_CELLS = re.compile(r"[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The article of a Markdown file.

    Raises:
        Unreadable: where it has no text.
    """
    decoded = plain.read(data, name).drafts[0]
    body, told = _fronted(decoded.text)
    text = "\n\n".join(_blocks(_without_comments(body)))
    if not text.strip():
        raise Unreadable("no text in this document")
    return Read((Draft(text, told, note=decoded.note),))


def _without_comments(body: str) -> str:
    """The text without comments, which no page shows."""
    pieces, at = [], 0
    while (start := body.find("<!--", at)) >= 0 and (end := body.find("-->", start + 4)) >= 0:
        pieces.append(body[at:start])
        at = end + 3
    return "".join([*pieces, body[at:]])


def _fronted(text: str) -> tuple[str, dict[str, Told]]:
    """The text below the front matter, and what that tells."""
    front = _FRONT.match(text)
    if front is None:
        return text, {}
    cells: dict[str, list[str]] = {}
    key = ""
    for line in front["body"].split("\n"):
        found, entry = _KEY.fullmatch(line.rstrip()), _ENTRY.fullmatch(line.rstrip())
        if found:
            key = found["key"]
            cells[key] = [_value(found["value"])]
        elif entry and key:
            cells[key].append(_value(entry["value"]))
    told: dict[str, Told] = {}
    for name, values in cells.items():
        field_name, value = columns.field_of(name), ", ".join(filter(None, values))
        if field_name not in ("", columns.TEXT, columns.ID) and value and field_name not in told:
            told[field_name] = Told(value, Filled("front matter"))
    return text[front.end() :], told


def _value(written: str) -> str:
    """A value of YAML or TOML without its quotes and brackets."""
    value = written.strip()
    if value[:1] == "[" and value[-1:] == "]":
        return ", ".join(_value(entry) for entry in value[1:-1].split(","))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


@dataclass(slots=True)
class _Paragraph:
    """Lines that are printed as one block; a line that ends the line on the page ends with a newline."""

    lines: list[str] = field(default_factory=list)

    def add(self, line: str) -> None:
        """Takes in a line."""
        hard = line.endswith(("  ", "\\"))
        self.lines.append(line.removesuffix("\\").strip() + ("\n" if hard else " "))

    def taken(self, names: set[str]) -> str:
        """The words on the page; it is empty afterwards."""
        text, self.lines = "".join(self.lines).strip(), []
        return printed(text, names) if text else ""


def _blocks(body: str) -> Iterator[str]:
    """The blocks as they are printed, in order."""
    lines = body.split("\n")
    names = {m["name"].casefold() for line in lines if (m := _DEFINITION.fullmatch(line))}
    paragraph = _Paragraph()
    code: list[str] = []
    fence = ""
    for line in lines:
        if fence:
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                yield from filter(None, ["\n".join(code).strip("\n")])
                fence, code = "", []
            else:
                code.append(line)
            continue
        quoted = _QUOTE.match(line)
        line = line[quoted.end() :] if quoted else line
        mark = _FENCE.fullmatch(line)
        if mark:
            fence = mark["mark"]
        if mark or not line.strip() or _ends(line, paragraph):
            yield from filter(None, [paragraph.taken(names)])
        if not mark and line.strip():
            yield from filter(None, _taken(line, paragraph, names))
    yield from filter(None, [paragraph.taken(names), "\n".join(code).strip("\n")])


def _ends(line: str, paragraph: _Paragraph) -> bool:
    """Whether a line ends the block above it."""
    if not paragraph.lines:
        return False
    if _UNDERLINE.fullmatch(line) or _RULE.fullmatch(line) or _HEADING.fullmatch(line):
        return True
    bullet = _BULLET.fullmatch(line)
    if bullet is None:
        return False
    return bullet["number"] is None or bullet["number"][:-1] == "1" or _listed(paragraph)


def _is_rule_of_table(line: str) -> bool:
    """Whether a line parts the heads of a table from its rows."""
    return len(line) < 1000 and "|" in line and _CELLS.fullmatch(line) is not None


def _listed(paragraph: _Paragraph) -> bool:
    return re.match(r"\d{1,9}[.)] ", paragraph.lines[0]) is not None


def _taken(line: str, paragraph: _Paragraph, names: set[str]) -> Iterator[str]:
    """Puts a line into the paragraph, or gives the block that it is by itself."""
    heading, bullet = _HEADING.fullmatch(line), _BULLET.fullmatch(line)
    definition = _DEFINITION.fullmatch(line)
    if heading:
        words = (heading["words"] or "").strip()
        bare = words.rstrip("#")
        yield printed(bare if bare[-1:] in ("", " ", "\t") else words, names)
    elif _RULE.fullmatch(line) or _UNDERLINE.fullmatch(line):
        return
    elif definition and not paragraph.lines:
        if definition["name"].startswith("^"):
            yield printed(f"{definition['name'][1:]} {definition['rest']}", names)
    elif bullet:
        paragraph.add(f"{bullet['number']} {bullet['words']}" if bullet["number"] else f"• {bullet['words']}")
    elif line.lstrip().startswith("|") or _is_rule_of_table(line):
        if not _is_rule_of_table(line):
            paragraph.add("\t".join(cell.strip() for cell in line.strip().strip("|").split("|")) + "  ")
    else:
        paragraph.add(line)
