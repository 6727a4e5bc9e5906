"""Random texts for the engine: whatever two texts are, what `invariants` asserts holds, in bounded time.

usage: python tests/fuzz/engine.py [--seconds 60] [--seed 7] [--plain]

With atheris installed (`pip install atheris`; Linux, Python 3.11 to 3.13), inputs are led by coverage;
without it, or with `--plain`, they are random mutations of earlier ones and follow from the seed alone. An
input is a string of bytes that `texts_of` makes two texts of: words, sentences and odd signs, pieces that one
text has from the other, and repetitions. A failure prints the bytes, which `--replay HEX` tries again.
"""

from __future__ import annotations

import argparse
import importlib
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

PATIENCE = 10.0
"""Seconds of processor time that one input may take."""
LONGEST = 5_000
"""Code points of either text, about."""
OTHER_TEXT, COPY, CODE_POINT, AGAIN = 255, 200, 190, 185
"""Bytes from the first on: go over to the other text, copy from it, a code point, the last fragment again."""
FRAGMENTS = (
    *("the ", "of ", "and ", "said ", "ferry ", "rock ", "mayor ", "Geneva ", "400 ", "1,000.5 ", "U.S. "),
    *("Gen. ", "not ", "will ", "Soleimani ", "Suleimani ", "’s ", "-", "–", "--", " ", "  ", "\t", "\n"),
    *("\n\n", "\r\n", ". ", "? ", ", ", "; ", ": ", "“", "”", '"', "'", "(", ") ", "[", "]", "…", "/", ".a"),
    "The harbour master said on Tuesday that the ferry struck a submerged rock near the lighthouse. ",
    "On Tuesday the ferry hit a submerged rock close to the old lighthouse, the harbour master said. ",
    "Farmers along the river asked the ministry for 400 sandbags and two pumps. ",
    "Farmers along the river have asked the U.S. ministry for 450 sandbags, pumps and help! ",
    "“We will not return,” said Gen. Adams, “until the last house is dry.” ",
    "An orchestra from Lisbon opened the festival with a symphony unheard for ninety years. ",
    "Президент сообщил, что переговоры начнутся в понедельник в Женеве. ",
    "总统表示谈判将于星期一在日内瓦开始。",
    "ประธานาธิบดีกล่าวว่า",
    "أعلن الرئيس أن المحادثات ستبدأ يوم الاثنين في جنيف. ",
    "नमस्ते दुनिया। ",
    "(Photo by Jane Doe/AFP)\n",
    "Follow us on Facebook\n",
    *(
        "\u0301",
        "\u0000",
        "\ud800",
        "\udfff",
        "\u202e",
        "\u200f",
        "\u00ad",
        "\ufeff",
        "ß",
        "İ",
        "ı",
        "ﬁ",
        "½",
    ),
    *("é", "e\u0301", "한", "ㄱ", "٣", "²", "𝒳", "👩‍👩‍👧", "\u2028", "\u0085", "\x0c", "ʼ", "＂", "ー", "々"),
)


def texts_of(data: bytes) -> tuple[str, str]:
    """The two texts that some bytes tell of."""
    sides: tuple[list[str], list[str]] = ([], [])
    here, sizes = 0, [0, 0]
    stream = iter(data)
    for code in stream:
        there = sides[1 - here]
        if code == OTHER_TEXT:
            here = 1 - here
            continue
        if code >= COPY:
            start = next(stream, 0) % max(1, len(there))
            fresh = there[start : start + code - COPY + 1]
        elif code >= CODE_POINT:
            fresh = [chr((code - CODE_POINT) << 16 | next(stream, 0) << 8 | next(stream, 0))]
        elif code >= AGAIN:
            fresh = sides[here][-1:] * (next(stream, 0) * (code - AGAIN + 1))
        else:
            fresh = [FRAGMENTS[code % len(FRAGMENTS)]]
        sizes[here] += sum(map(len, fresh))
        if sizes[here] <= LONGEST:
            sides[here].extend(fresh)
    return "".join(sides[0]), "".join(sides[1])


def tried(data: bytes, check: Callable[[str, str], int]) -> int:
    """Checks one input; how many passages were found.

    Raises:
        AssertionError: where something does not hold, or takes too long.
    """
    start = time.process_time()
    count = check(*texts_of(data))
    spent = time.process_time() - start
    assert spent < PATIENCE, f"{spent:.1f} s of processor time"
    return count


def mutated(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The bytes with a few changes, or with a part of another input."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randint(0, len(out))
        size = chance.choice((1, 1, 2, 5, 20))
        match chance.randrange(5):
            case 0:
                out[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                out[at:at] = chance.randbytes(size)
            case 2:
                del out[at : at + size]
            case 3:
                out[at:at] = bytes([OTHER_TEXT, COPY + chance.randrange(30), chance.randrange(64)])
            case _:
                start = chance.randint(0, len(other))
                out[at:at] = other[start : start + 5 * size]
    return bytes(out[:600])


def plain(seconds: float, seed: int, most: int | None = None) -> tuple[int, int]:
    """Random mutations until the time is over, or so many; how many inputs, and in how many text was shared.

    Raises:
        SystemExit: with the input that failed.
    """
    from tests.fuzz.invariants import check

    chance = random.Random(seed)
    pool = [chance.randbytes(chance.randrange(1, 120)) for _ in range(20)]
    cases = shared = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end and (most is None or cases < most):
        data = mutated(chance.choice(pool), chance.choice(pool), chance)
        try:
            count = tried(data, check)
        except Exception as error:
            sys.exit(f"seed {seed}, input {cases}: {error!r}\nagain with: --replay {data.hex()}")
        cases += 1
        shared += count > 0
        if count or chance.random() < 0.05:
            pool.append(data)
            if len(pool) > 400:
                pool.pop(chance.randrange(len(pool)))
    return cases, shared


def led_by_coverage(atheris: Any, seconds: float, seed: int) -> None:
    """The same inputs led by what code they reach; ends the process."""
    with atheris.instrument_imports(include=["viewer"]):
        from tests.fuzz.invariants import check
        from viewer.engine import alignment, wording  # noqa: F401  (instrumented before the first input)

    def one(data: bytes) -> None:
        tried(data, check)

    limits = [f"-max_total_time={int(seconds)}", f"-seed={seed}", "-max_len=600", "-timeout=60"]
    atheris.Setup([sys.argv[0], *limits, "-print_final_stats=1"], one)
    atheris.Fuzz()


def main() -> None:
    """Runs for a while and says how many inputs were tried."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--plain", action="store_true", help="random mutations even where atheris is there")
    parser.add_argument("--replay", metavar="HEX", help="one input again")
    options = parser.parse_args()
    if options.replay is not None:
        from tests.fuzz.invariants import check

        a, b = texts_of(bytes.fromhex(options.replay))
        print(repr(a), repr(b), sep="\n")
        print(f"{check(a, b)} passages")
        return
    if not options.plain:
        try:
            atheris = importlib.import_module("atheris")
        except ImportError:
            print("atheris is not installed: random mutations instead")
        else:
            led_by_coverage(atheris, options.seconds, options.seed)
    cases, shared = plain(options.seconds, options.seed)
    print(f"{cases} inputs tried, {shared} of them with passages; nothing found")


if __name__ == "__main__":
    main()
