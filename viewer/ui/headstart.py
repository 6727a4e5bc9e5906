"""HeadStart: the first folder is read and analysed by a second process while the window is still being made.

No Qt in here: the command line starts it before Qt is imported, so that both cores are at work. What the
other process sends are the same plain values that a job of the session would bring: the articles, what they
share, and the best pair compared, so that the window need not wait for the aligner to be imported. Where it
fails, the session does the work itself.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from viewer.corpus.manner import AS_FOUND, Manner
from viewer.engine.progress import Cancelled, Progress


class HeadStart:
    """Work on `paths` that has begun; `wait` brings its results, one after the other."""

    def __init__(self, paths: Sequence[Path], manner: Manner = AS_FOUND) -> None:
        import subprocess

        self.paths = tuple(paths)
        self.manner = manner
        self._closed = False
        root = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path},
        )
        assert self._process.stdin is not None
        try:
            pickle.dump((self.paths, self.manner), self._process.stdin)
            self._process.stdin.close()
        except OSError:  # it has died already; whoever waits for it will notice
            pass

    def wait(self, progress: Progress) -> Any:
        """The next result: a Corpus, an Analysis, a `BestPair`; None if the other process has failed.

        Raises:
            Cancelled: from `progress`, or after `close`.
        """
        assert self._process.stdout is not None
        while True:
            try:
                kind, value = pickle.load(self._process.stdout)
            except (EOFError, OSError, ValueError, pickle.UnpicklingError):
                if self._closed:
                    raise Cancelled from None
                return None
            if kind == "result":
                return value
            progress(*value)

    def close(self) -> None:
        """Ends the other process; whoever waits for it is cancelled."""
        self._closed = True
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def possible() -> bool:
    """Whether a second process can be started as `python -m`: not in a bundle."""
    return not getattr(sys, "frozen", False) and bool(sys.executable)


def _main() -> None:
    """The other process: paths and how they are read come in, results and steps go out."""
    gc.disable()  # what is imported stays: nothing is gained by looking through it again and again
    from viewer import workspace
    from viewer.corpus import loading  # noqa: F401
    from viewer.engine import pipeline  # noqa: F401

    gc.freeze()
    gc.enable()
    out = sys.stdout.buffer
    paths, manner = pickle.load(sys.stdin.buffer)
    last = 0.0

    def send(kind: str, value: object) -> None:
        pickle.dump((kind, value), out, protocol=pickle.HIGHEST_PROTOCOL)
        out.flush()

    def progress(done: int, total: int, what: str) -> None:
        nonlocal last
        if time.monotonic() - last > 0.1:
            last = time.monotonic()
            send("step", (done, total, what))

    corpus = workspace.load(paths, progress, manner)
    send("result", corpus)
    analysis = workspace.analyse(corpus.articles, progress)
    send("result", analysis)
    from viewer.ui.comparing import best_pair

    send("result", best_pair(corpus.articles, analysis, progress))


if __name__ == "__main__":
    try:
        _main()
    except (BrokenPipeError, KeyboardInterrupt):
        os._exit(1)
