"""A worker process for tests: files with certain names hang, crash, print, or eat memory."""

from __future__ import annotations

import os
import sys
import threading

from viewer.corpus.draft import Draft, Read
from viewer.corpus.readers import opening, pace, worker


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """Does what the name of the file says."""
    deed = name.partition(".")[0]
    if deed.startswith("long"):
        for n in range(1, 16):
            pace.step(n, 15)
            threading.Event().wait(worker.STEP_SECONDS)
    if deed.startswith("stall"):
        threading.Event().wait(worker.STEP_SECONDS)
        pace.step(1, 15)
    if deed.startswith(("hang", "stall")):
        threading.Event().wait()
    if deed.startswith("crash"):
        os._exit(11)
    if deed.startswith("print"):
        sys.stdout.write("something\n" * 1000)
        os.write(1, b"more of it")
    if deed.startswith("eat"):
        return Read((Draft("x" * (10 * worker.MEMORY)),))
    if deed.startswith("fail"):
        raise KeyError(name)
    if deed.startswith("deep"):
        return read(data, name, depth + 1)
    return Read((Draft(data.decode()),))


if __name__ == "__main__":
    opening.read = read
    worker.main()
