"""Files that mean harm, or cannot be what they seem; each is put into a folder with five good articles.

    python -m tests.corpus.readers.hostile

prints what each of them gave, in what time, and how much memory its reader took.
"""

from __future__ import annotations

import io
import os
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.corpus.readers.packing import docx, packed
from tests.corpus.readers.printing import column, pdf
from viewer.corpus.article import Corpus
from viewer.corpus.loading import load

STORY = (
    "The harbour of {town} is shut since Monday, the office said, and {n} ships wait outside the bay. "
    "Nobody knows for how long the northern quay can hold, said Ada Moss, who has worked there since {n}90."
)
GOOD = ("Zarnow", "Marrow", "Oberlauf", "Lantern", "Carrow")
SECRET = "the secret words of another file"
"""What stands in the file that external entities ask for."""

_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
_DOCTYPE = f'<!DOCTYPE x [<!ENTITY l0 "laugh">{_LAUGHS}]>'


def good(folder: Path) -> None:
    """Five articles in files of five kinds."""
    kinds = ("txt", "html", "docx", "md", "pdf")
    for n, (town, kind) in enumerate(zip(GOOD, kinds, strict=True), 1):
        text = STORY.format(town=town, n=n)
        page = f"<html><body><article><h1>Harbour shut</h1><p>{text}</p></article></body></html>"
        data = {
            "txt": text.encode(),
            "html": page.encode(),
            "docx": docx(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"),
            "md": f"# Harbour shut\n\n{text}\n".encode(),
            "pdf": pdf([column(text.split(". "), 60, 100)]),
        }[kind]
        (folder / f"good{n}.{kind}").write_bytes(data)


def _story() -> str:
    return STORY.format(town="Hostile", n=7)


def _bomb(_folder: Path) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("a.txt", "w") as entry:
        for _ in range(1024):
            entry.write(b" word" * 104_858)  # half a gigabyte in all
    return buffer.getvalue()


def _bombs(folder: Path) -> bytes:
    inner = _bomb(folder)
    for _ in range(4):
        inner = packed({f"{n}.zip": inner for n in range(4)})
    return inner


def _outside(_folder: Path) -> bytes:
    return packed(
        {"../outside.txt": _story(), "/root.txt": _story(), "C:\\a.txt": _story(), "in.txt": _story()}
    )


def _laughs_in_a_feed(_folder: Path) -> bytes:
    item = "<item><title>x</title><description>&l9;</description></item>"
    return f'<?xml version="1.0"?>{_DOCTYPE}<rss><channel>{item}</channel></rss>'.encode()


def _laughs_in_word(_folder: Path) -> bytes:
    body = f'<?xml version="1.0"?>{_DOCTYPE}<w:document xmlns:w="x"><w:p><w:t>&l9;</w:t></w:p></w:document>'
    return docx("", more={"word/document.xml": body})


def _laughs_in_a_page(_folder: Path) -> bytes:
    return f'<?xml version="1.0"?>{_DOCTYPE}<html><body><p>{_story()}</p><p>&l9;</p></body></html>'.encode()


def _external(folder: Path) -> bytes:
    (folder / ".secret").write_text(SECRET)
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(folder / ".secret").as_uri()}">]>'
    item = f"<item><title>x</title><description>{_story()} &e;</description></item>"
    return f'<?xml version="1.0"?>{entity}<rss><channel>{item}</channel></rss>'.encode()


def _external_in_word(folder: Path) -> bytes:
    (folder / ".secret").write_text(SECRET)
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{(folder / ".secret").as_uri()}">]>'
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    run = f"<w:p><w:r><w:t>{_story()} &e;</w:t></w:r></w:p>"
    body = f'<?xml version="1.0"?>{entity}<w:document xmlns:w="{space}"><w:body>{run}</w:body></w:document>'
    return docx("", more={"word/document.xml": body})


def _nested(folder: Path) -> bytes:
    return b"<html><body>" + b"<div>" * (100_000_000 // 5) + _story().encode()


def _nested_less(_folder: Path) -> bytes:
    return b"<html><body>" + b"<div>" * (40_000_000 // 5) + _story().encode()


def _nested_in_word(_folder: Path) -> bytes:
    return docx("<w:p>" * 300_000 + "</w:p>" * 300_000)


def _page_called_word(_folder: Path) -> bytes:
    return f"<!doctype html><html><body><h1>Title</h1><p>{_story()}</p></body></html>".encode()


def _word(_folder: Path) -> bytes:
    return docx(f"<w:p><w:r><w:t>{_story()}</w:t></w:r></w:p>")


def _print(_folder: Path) -> bytes:
    return pdf([column(_story().split(". "), 60, 100)])


def _wrong_utf8(_folder: Path) -> bytes:
    text = _story().replace("Nobody", "Señor Muñoz, José and Zoë")
    page = f'<html><head><meta charset="utf-8"></head><body><article><p>{text}</p></article></body></html>'
    return page.encode("cp1252")


def _wrong_utf16(_folder: Path) -> bytes:
    page = (
        f'<html><head><meta charset="utf-16"></head><body><article><p>{_story()}</p></article></body></html>'
    )
    return page.encode()


def _unknown_encoding(_folder: Path) -> bytes:
    feed = f"<item><title>x</title><description>{_story()}</description></item>"
    return f'<?xml version="1.0" encoding="klingon-8"?><rss><channel>{feed}</channel></rss>'.encode()


def _mail_of_no_charset(_folder: Path) -> bytes:
    head = 'From: a@b.example\nSubject: Harbour\nContent-Type: text/plain; charset="no-such-thing"\n\n'
    return (head + _story()).encode()


FILES: dict[str, tuple[str, Callable[[Path], bytes]]] = {
    "zip bomb": ("bomb.zip", _bomb),
    "zip bombs in zips": ("bombs.zip", _bombs),
    "zip with ../": ("outside.zip", _outside),
    "billion laughs, feed": ("laughs.rss", _laughs_in_a_feed),
    "billion laughs, DOCX": ("laughs.docx", _laughs_in_word),
    "billion laughs, XHTML": ("laughs.xhtml", _laughs_in_a_page),
    "external entity, feed": ("external.rss", _external),
    "external entity, DOCX": ("external.docx", _external_in_word),
    "100 MB of nested tags": ("nested.html", _nested),
    "40 MB of nested tags": ("less.html", _nested_less),
    "nested tags, DOCX": ("nested.docx", _nested_in_word),
    "page called .docx": ("page.docx", _page_called_word),
    "DOCX called .txt": ("word.txt", _word),
    "PDF called .html": ("print.html", _print),
    "cp1252 said to be UTF-8": ("wrong8.html", _wrong_utf8),
    "UTF-8 said to be UTF-16": ("wrong16.html", _wrong_utf16),
    "unknown encoding, feed": ("unknown.rss", _unknown_encoding),
    "unknown charset, mail": ("unknown.eml", _mail_of_no_charset),
    "scanned PDF": ("scanned.pdf", lambda _folder: pdf([[], []])),
    "truncated PDF": ("cut.pdf", lambda folder: _print(folder)[:400]),
    "encrypted PDF": ("locked.pdf", lambda _f: pdf([column(["x"], 60, 100)], encrypted=True)),
    "DOCX with a password": (
        "locked.docx",
        lambda _f: b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
    ),
    "nothing but zeros": ("zeros.txt", lambda _f: bytes(1_000_000)),
}
"""Files by what is wrong with them: a name, and what makes the bytes."""


def _loop(folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")


def _pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")


def _device(folder: Path) -> None:
    (folder / "zero.txt").symlink_to("/dev/zero")


PLACES: dict[str, Callable[[Path], None]] = {
    "symbolic-link loops": _loop,
    "fifo": _pipe,
    "device (link to /dev/zero)": _device,
}
"""What is no file, by what it is; made in a folder."""


def made(folder: Path, what: str) -> None:
    """The five good articles, and one hostile thing."""
    good(folder)
    if what in PLACES:
        PLACES[what](folder)
    else:
        name, data = FILES[what]
        (folder / name).write_bytes(data(folder))


def gave(corpus: Corpus) -> list[str]:
    """What came of the hostile thing: reasons, and articles."""
    told = [f"{failure.path.name}: {failure.reason}" for failure in corpus.failures]
    return told + [f"{a.path.name}: read" for a in corpus.articles if not a.path.name.startswith("good")]


def main() -> None:
    """Prints a table."""
    for what in (*FILES, *PLACES):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            made(folder, what)
            start = time.monotonic()
            corpus = load([folder])
            seconds = time.monotonic() - start
            fine = sum(a.path.name.startswith("good") for a in corpus.articles)
            print(f"| {what} | {'; '.join(gave(corpus))} | {fine} of 5 | {seconds:.1f} s |", flush=True)


if __name__ == "__main__":
    main()
