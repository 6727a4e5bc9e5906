"""Archives: zip files of articles of any kind, entry by entry, folder by folder, in natural order.

Promises: entries are read in memory and never written to a disk, so no name can lead anywhere; names that try
to are refused all the same, as are links. What is unpacked is counted while it is unpacked, whatever the
archive says of itself, over an archive and all those inside it. Other kinds of files are named, many counted.
Hidden entries, and the pictures and styles that a browser saves beside a page, are passed over.

Leaves to others: the entries (`opening`), office documents that are zip files too (`kinds`).
"""

from __future__ import annotations

import io
import lzma
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace

from viewer.corpus.draft import Draft, Read, Sidecar, Unreadable
from viewer.corpus.folders import natural
from viewer.corpus.readers import opening, pace
from viewer.corpus.readers.file import FILE_LIMIT
from viewer.corpus.readers.gathered import gathered
from viewer.text.filled import Filled

ENTRIES = 100_000
"""Entries of an archive at most."""
RATIO = 200
"""Bytes unpacked from one byte; the plainest text gives twenty."""
UNCHECKED = 4 * 1024 * 1024
"""Bytes of an entry up to which its ratio does not count: a page of spaces is no bomb."""
_CHUNK = 256 * 1024
_DRIVE = re.compile(r"[A-Za-z]:")
_BESIDE = re.compile(r"(?i)(?:_files|_file|-dateien|_fichiers|_archivos)/")
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, IndexError)


@dataclass(slots=True)
class _Allowance:
    """Bytes that may still be unpacked."""

    left: int


_allowance: ContextVar[_Allowance | None] = ContextVar("allowance", default=None)


@contextmanager
def _allowed() -> Iterator[_Allowance]:
    """The allowance of the outermost archive, which all inside it share."""
    found = _allowance.get()
    if found is not None:
        yield found
        return
    token = _allowance.set(_Allowance(FILE_LIMIT))
    try:
        made = _allowance.get()
        assert made is not None
        yield made
    finally:
        _allowance.reset(token)


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The articles of an archive, with the entries' names as parts.

    Raises:
        Unreadable: for what is no zip file, a damaged one, or one with nothing in it.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (*_BROKEN, NotImplementedError):
        raise Unreadable("damaged or cut off: it cannot be unpacked") from None
    entries = [(_name(info), info) for info in archive.infolist()[: ENTRIES + 1] if not info.is_dir()]
    if len(entries) > ENTRIES:
        raise Unreadable("an archive with too many entries")
    seen = [(entry, info) for entry, info in entries if not _passed_over(entry)]
    if not seen:
        raise Unreadable("nothing in this archive")
    drafts: list[Draft] = []
    failures: list[tuple[str, str]] = []
    sidecars: list[Sidecar] = []
    with _allowed() as allowance:
        ordered = sorted(seen, key=lambda pair: [natural(step) for step in pair[0].split("/")])
        for n, (entry, info) in enumerate(ordered):
            pace.step(n, len(ordered) if depth == 0 else 0)
            if allowance.left <= 0:
                failures.append((entry, Filled("not read: the archive is too large when unpacked")))
                continue
            try:
                found = opening.read(_bytes(archive, entry, info, allowance), entry, depth + 1)
            except Unreadable as error:
                failures.append((entry, error.args[0]))
                continue
            except RecursionError:
                failures.append((entry, Filled("nested too deeply")))
                continue
            drafts += [replace(draft, part=_joined(entry, draft.part)) for draft in found.drafts]
            failures += [(_joined(entry, part), reason) for part, reason in found.failures]
            if not found.drafts:
                sidecars += [replace(s, entry=_joined(entry, s.entry)) for s in found.sidecars]
    told = gathered(failures) if depth == 0 else tuple(failures)  # what is inside is gathered with the rest
    return Read(tuple(drafts), told, tuple(sidecars))


def _joined(entry: str, part: str) -> str:
    return f"{entry}#{part}" if part else entry


def _name(info: zipfile.ZipInfo) -> str:
    """An entry's name; one that is not said to be Unicode may be so nevertheless."""
    name = info.filename
    if not info.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            return name
    return name


def _passed_over(name: str) -> bool:
    """Whether an entry is hidden, or a browser put it beside a page."""
    steps = [step for step in name.split("/") if step not in ("", ".", "..")]
    hidden = any(step.startswith(".") and not step.startswith("..") for step in steps) or "__MACOSX" in steps
    return hidden or _BESIDE.search(name) is not None


def _bytes(archive: zipfile.ZipFile, name: str, info: zipfile.ZipInfo, allowance: _Allowance) -> bytes:
    """An entry unpacked.

    Raises:
        Unreadable: for an entry that is not to be read, or cannot be.
    """
    steps = name.replace("\\", "/").split("/")
    if steps[0] == "" or ".." in steps or _DRIVE.match(name) or "\0" in name:
        raise Unreadable("its name leads out of the archive, so it is not read")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise Unreadable("a link in an archive, which is not followed")
    if info.flag_bits & 1:
        raise Unreadable("protected with a password")
    packed, out = max(info.compress_size, 1), bytearray()
    try:
        with archive.open(info) as file:
            while chunk := file.read(_CHUNK):
                out += chunk
                allowance.left -= len(chunk)
                if len(out) > UNCHECKED and len(out) > RATIO * packed:
                    raise Unreadable("packed far smaller than any text can be; it is not read")
                if allowance.left < 0:
                    raise Unreadable("not read: the archive is too large when unpacked")
    except _BROKEN:
        raise Unreadable("damaged or cut off: it cannot be unpacked") from None
    except (NotImplementedError, RuntimeError):
        raise Unreadable("packed in a way that is not known") from None
    return bytes(out)
