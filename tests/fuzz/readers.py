"""Random input for the readers: bytes of the labelled set, changed, must give articles or one line of reason.

Runs in this process, each case under a watch; a case that raises anything but the exceptions that a worker
process turns into a line, or takes longer than SECONDS, is a finding.

    python -m tests.fuzz.readers --cases 10000 --seed 1 [--format html]
"""

from __future__ import annotations

import argparse
import collections
import gzip
import io
import random
import signal
import sys
import time
import traceback
import zipfile
from pathlib import Path
from types import FrameType

from tests.benchmarks.reading import DOCUMENTS, documents
from viewer.corpus.draft import Unreadable
from viewer.corpus.merging import article_of
from viewer.corpus.readers import opening

SECONDS = 5
_ODD = (
    b"\x00",
    b"\xff\xfe",
    b"<",
    b">",
    b"&#0;",
    b"&#xD800;",
    b"]]>",
    b"<!--",
    b'"',
    b"\xed\xa0\x80",
    b"{",
    b"\n\n",
    b"\\ud800",
    b"*[",
)


class TooSlow(Exception):
    """A case that takes too long."""


def changed(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """A document changed; what is packed is mostly unpacked before, and packed again."""
    if data.startswith(b"\x1f\x8b") and dice.random() < 0.7:
        return gzip.compress(mutated(gzip.decompress(data), others, dice), 1)
    if not zipfile.is_zipfile(io.BytesIO(data)) or dice.random() < 0.3:
        return mutated(data, others, dice)
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        members = {name: source.read(name) for name in source.namelist()}
    name = dice.choice(list(members))
    members[name] = mutated(members[name], list(members.values()), dice)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, content in members.items():
            target.writestr(name, content)
    return buffer.getvalue()


def mutated(data: bytes, others: list[bytes], dice: random.Random) -> bytes:
    """The bytes with a few changes: bits, cuts, repeats, odd bytes, and pieces of other documents."""
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        at, size = dice.randrange(len(out) + 1), dice.choice((1, 4, 40, 400))
        deed = dice.randrange(6)
        if deed == 0 and at < len(out):
            out[at] ^= 1 << dice.randrange(8)
        elif deed == 1:
            del out[at : at + size]
        elif deed == 2:
            out[at:at] = out[at : at + size] * dice.choice((1, 2, 50))
        elif deed == 3:
            out[at:at] = dice.choice(_ODD) * dice.choice((1, 1, 3, 300))
        elif deed == 4:
            other = dice.choice(others)
            start = dice.randrange(len(other) + 1)
            out[at : at + size] = other[start : start + size]
        elif dice.random() < 0.3:
            del out[at:]
    return bytes(out)


def tried(data: bytes, name: str) -> str:
    """What kind of end one case came to.

    Raises:
        Exception: what no worker process would turn into a good line.
    """
    try:
        read = opening.read(data, name)
    except Unreadable as error:
        assert "\n" not in error.args[0]
        return "reason"
    except RecursionError:
        return "nested too deeply"
    for draft in read.drafts:
        draft.text.encode("utf-8")
        assert list(draft.pages) == sorted(draft.pages) and all(p <= len(draft.text) for p in draft.pages)
        article = article_of(draft, Path(name), name)
        ends = [0, *(e for b in article.boilerplate for e in (b.span.start, b.span.end)), len(draft.text)]
        assert ends == sorted(ends)
    return "article" if read.drafts else "reason"


def _late(number: int, frame: FrameType | None) -> None:
    raise TooSlow


def main() -> int:
    """Runs the cases; 1 where there are findings."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--format", action="append")
    wanted = parser.parse_args()
    seeds = [d for d in documents() if not wanted.format or d.parent.name in wanted.format]
    contents = [d.read_bytes() for d in seeds]
    if not seeds:
        print(f"no documents in {DOCUMENTS}")
        return 2
    dice = random.Random(wanted.seed)
    signal.signal(signal.SIGALRM, _late)
    ends: collections.Counter[str] = collections.Counter()
    start = time.monotonic()
    for case in range(wanted.cases):
        which = dice.randrange(len(seeds))
        data = changed(contents[which], contents, dice)
        signal.alarm(SECONDS)
        try:
            ends[tried(data, seeds[which].name)] += 1
        except Exception as error:  # whatever it is, it is a finding
            ends["finding"] += 1
            last = traceback.extract_tb(error.__traceback__)[-1]
            print(f"case {case}, {seeds[which].name}: {error!r:.200} at {last.filename}:{last.lineno}")
        finally:
            signal.alarm(0)
    print(f"{wanted.cases} cases in {time.monotonic() - start:.0f} s: {dict(ends)}")
    return 1 if ends["finding"] else 0


if __name__ == "__main__":
    sys.exit(main())
