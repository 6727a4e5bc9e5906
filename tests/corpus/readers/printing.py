"""PDF files made for the tests: letters of one width at given places, so that lines can be filled exactly."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

Piece = tuple[float, float, float, str]
"""Left, top of the line (points from the top of the page), size of the letters, text."""
WIDTH, HEIGHT = 595.0, 842.0


def pdf(pages: Sequence[Iterable[Piece]], info: str = "", encrypted: bool = False, turned: int = 0) -> bytes:
    """A PDF document of these pages in Courier; `info` are the entries of its information."""
    count = len(pages)
    width, height = (HEIGHT, WIDTH) if turned in {90, 270} else (WIDTH, HEIGHT)
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
        f"<< {info} >>",
    ]
    for n, pieces in enumerate(pages):
        drawn = "\n".join(
            f"BT /F1 {size} Tf {_drawn(left, HEIGHT - top - size, turned)} Tm ({_escaped(text)}) Tj ET"
            for left, top, size, text in pieces
        )
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Rotate {turned}"
            f" /Contents {6 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream",
        ]
    if encrypted:
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>")
    return _file(objects, f"/Encrypt {len(objects)} 0 R /ID [<00> <00>]" if encrypted else "")


def _drawn(x: float, y: float, turned: int) -> str:
    """The matrix that draws upright at this place of a page that is shown turned clockwise by degrees."""
    if turned == 90:
        return f"0 1 -1 0 {HEIGHT - y} {x}"
    if turned == 180:
        return f"-1 0 0 -1 {WIDTH - x} {HEIGHT - y}"
    return f"0 -1 1 0 {y} {WIDTH - x}" if turned == 270 else f"1 0 0 1 {x} {y}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: list[str], trailer: str) -> bytes:
    """The objects, numbered from 1, with their table: first the catalogue, fourth the information."""
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    end += f"trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R {trailer} >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + end.encode("ascii")


def filled(text: str, columns: int, indent: int = 0, hyphens: bool = False) -> list[str]:
    """The lines of a paragraph in columns of so many letters; long words are divided where `hyphens`."""
    if not hyphens:
        return textwrap.wrap(text, columns, initial_indent=" " * indent, break_on_hyphens=False)
    lines, line = [], " " * indent
    for word in text.split():
        glue = " " if line.strip() else ""
        room = columns - len(line + glue)
        if len(word) <= room:
            line += glue + word
            continue
        if room >= 4 and len(word) >= 7 and word.isalpha() and len(word) - room + 1 >= 3:
            lines.append(line + glue + word[: room - 1] + "-")
            line = word[room - 1 :]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def column(
    lines: Iterable[str], left: float, top: float, size: float = 10.0, lead: float = 12.0
) -> list[Piece]:
    """Pieces for lines below each other; spaces at a line's start move it to the right; "" is a gap."""
    return [
        (left + 0.6 * size * (len(text) - len(text.lstrip())), top + n * lead, size, text.strip())
        for n, text in enumerate(lines)
        if text.strip()
    ]
