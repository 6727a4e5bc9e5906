"""The command line: open (the default), compare, scan, report.

Promises: text for people, or JSON for programs, on the standard output; what could not be read, and progress
where somebody watches, on the standard error. Exit codes: 0 done, 1 nothing could be read, 2 wrong usage, 130
stopped by Ctrl-C. `compare`, `scan` and `report` import nothing of Qt, and nothing that an article or a file
name holds can act on the terminal.

Leaves to others: the work itself (`workspace`), its form (`export`), the window (`app`), and what is done
where no window can open (`screenless`).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from viewer import __version__

if TYPE_CHECKING:
    from viewer.corpus.article import Article, Corpus, Failure
    from viewer.engine.options import Options
    from viewer.export.terminal import Style

DONE, NOTHING_READ, WRONG_USAGE, STOPPED = 0, 1, 2, 130

_COMMANDS = ("open", "compare", "scan", "report", "export")

_DESCRIPTION = """\
See, side by side, how outlets word the same story.

  source-viewer [PATH ...]                 open the window on files or folders
  source-viewer compare A B [--json]       the passages that two articles share
  source-viewer scan PATH ... [--json]     who shares text with whom
  source-viewer report PATH ... -o FILE    an HTML report of a folder
"""
_EPILOG = """\
A file or folder that is called like a command opens as ./scan, for example.
Exit codes: 0 done, 1 nothing could be read, 2 wrong usage.
"""


class _Usage(Exception):
    """The command line asks for what cannot be done; the message is one line."""


class _Unsaid(Exception):
    """The standard output takes no more, for another reason than that its reader has gone."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Usage(f"{message} (try {self.prog} --help)")


def main(argv: list[str] | None = None) -> int:
    """Runs the program and gives its exit code; `argv` are the arguments after the program's name."""
    _settle_streams()
    try:
        return _run(_with_command(sys.argv[1:] if argv is None else argv))
    except _Usage as error:
        _complain(str(error))
        return WRONG_USAGE
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:  # the reader has seen enough
        _forget_output()
        return DONE
    except _Unsaid as error:
        _forget_output()
        _complain(f"the output cannot be written: {error}")
        return WRONG_USAGE


def _with_command(argv: Sequence[str]) -> list[str]:
    """The arguments with the default command put in front where there is none."""
    if argv and argv[0] in (*_COMMANDS, "-h", "--help", "--version"):
        return list(argv)
    return ["open", *argv]


def _parser() -> _Parser:
    from viewer import wishes

    parser = _Parser(
        prog="source-viewer",
        usage=argparse.SUPPRESS,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"source-viewer {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", prog="source-viewer")
    one = commands.add_parser("open", help="open the window; with no display, print the passages instead")
    one.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    one.add_argument("--picture", type=Path, help=argparse.SUPPRESS)
    one = commands.add_parser("compare", help="the passages that two articles share")
    one.add_argument("paths", nargs=2, type=Path, metavar="ARTICLE")
    one.add_argument("--json", action="store_true", help="JSON for programs")
    wishes.add(one)
    one = commands.add_parser("scan", help="who shares text with whom, best pairs first")
    one.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    one.add_argument("--json", action="store_true", help="JSON for programs")
    wishes.add(one, changes=False)
    one = commands.add_parser("report", help="write an HTML report")
    one.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    one.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="a name ending in .html"
    )
    wishes.add(one)
    one = commands.add_parser("export")
    one.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def _run(argv: list[str]) -> int:
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:  # after --help or --version
        return int(stop.code or 0)
    match arguments.command:
        case "compare":
            options = _options(arguments)
            return _compare(arguments.paths[0], arguments.paths[1], arguments.json, options)
        case "scan":
            return _scan(arguments.paths, arguments.json, _options(arguments))
        case "report":
            return _report(arguments.paths, arguments.output, _options(arguments))
        case "export":
            raise _Usage("export of tables is not there yet; report writes HTML and --json gives all results")
        case _ if arguments.picture:
            return _picture(arguments.paths, arguments.picture)
    return _open(arguments.paths)


def _options(arguments: argparse.Namespace) -> Options:
    from viewer import wishes

    return wishes.options(arguments)


def _compare(path_a: Path, path_b: Path, as_json: bool, options: Options) -> int:
    from viewer import workspace
    from viewer.export import json_form, text_form

    a, b = _one_article(path_a), _one_article(path_b)
    if a is None or b is None:
        return NOTHING_READ
    progress = _Progress()
    found = workspace.compare(a, b, None, options, progress)
    progress.end()
    if as_json:
        _write(json_form.dumps(json_form.compare(a, b, found)))
    else:
        _say(text_form.comparison(a, b, found, _style()))
    return DONE


def _one_article(path: Path) -> Article | None:
    """The article of a file, or None after saying why there is none."""
    from viewer import workspace

    if path.is_dir():
        raise _Usage(f"{path} is a folder; compare takes two articles, scan takes folders")
    corpus = workspace.load([path])
    _tell(corpus)
    return corpus.articles[0] if corpus.articles else None


def _scan(paths: Sequence[Path], as_json: bool, options: Options) -> int:
    from viewer import workspace
    from viewer.export import json_form, text_form

    progress = _Progress()
    corpus = workspace.load(paths, progress)
    progress.end()
    _tell(corpus)
    analysis = workspace.analyse(corpus.articles, progress, options)
    progress.end()
    if as_json:
        _write(json_form.dumps(json_form.scan(corpus, analysis)))
    elif corpus.articles:
        _say(text_form.scan(corpus, analysis, _style()))
    return DONE if corpus.articles else NOTHING_READ


def _report(paths: Sequence[Path], target: Path, options: Options) -> int:
    from viewer import workspace
    from viewer.export.terminal import printable
    from viewer.export.writing import NotWritten, refuse_sources

    if target.suffix.lower() == ".pdf":
        raise _Usage("reports in PDF are not there yet; give a name ending in .html")
    if target.suffix.lower() not in {".html", ".htm"}:
        raise _Usage(f"a report is an HTML file: {target} should end in .html")
    progress = _Progress()
    corpus = workspace.load(paths, progress)
    progress.end()
    _tell(corpus)
    try:
        refuse_sources(target, corpus)
        if not corpus.articles:
            return NOTHING_READ
        analysis = workspace.analyse(corpus.articles, progress, options)
        workspace.write_report(target, corpus, analysis, progress, options)
    except NotWritten as error:
        progress.end()
        raise _Usage(str(error)) from error
    progress.end()
    _say([printable(str(target))])
    return DONE


def _open(paths: Sequence[Path]) -> int:
    from viewer import screenless

    if not screenless.has_display(os.environ):
        return _without_window(paths, "There is no display for a window; here is its content as text.")
    missing = screenless.missing_library(os.environ)
    if missing:
        return _without_window(paths, f"The window cannot open ({missing} is missing); here is its content.")
    from viewer.ui import headstart

    head = headstart.HeadStart(paths) if paths and headstart.possible() else None
    try:
        from viewer import app
    except ImportError as error:
        if head is not None:
            head.close()
        return _without_window(paths, f"The window cannot open ({error}); here is its content as text.")
    return app.run(list(paths), head)


def _without_window(paths: Sequence[Path], reason: str) -> int:
    from viewer import assets, screenless, workspace
    from viewer.export.terminal import printable

    _say([printable(reason), ""])
    wanted = list(paths) or [assets.samples()]
    progress = _Progress()
    corpus = workspace.load(wanted, progress)
    progress.end()
    _tell(corpus)
    if not corpus.articles:
        return NOTHING_READ
    analysis = workspace.analyse(corpus.articles, progress)
    progress.end()
    _say([*screenless.best(corpus, analysis, _style()), ""])
    screenless.write(wanted, corpus, analysis, lambda line: _say([printable(line)]), progress)
    progress.end()
    return DONE


def _picture(paths: Sequence[Path], target: Path) -> int:
    """Paints the window into a file: what `screenless` asks a process of its own to do."""
    try:
        from viewer import app

        app.picture(list(paths), target)
    except (ImportError, OSError) as error:  # TimeoutError is an OSError
        _complain(str(error))
        return NOTHING_READ
    return DONE


# Streams ------------------------------------------------------------------------------------------


def _settle_streams() -> None:
    """Lets no character stop the output, whatever the terminal's encoding."""
    # A program started with its streams closed, as from an icon on Windows, has none.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _style() -> Style:
    from viewer.export.terminal import Style

    ansi = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    ansi = ansi and (sys.platform != "win32" or "WT_SESSION" in os.environ)  # the old console shows raw codes
    try:
        "─·…".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return Style(_width(), ansi, plain=True)
    return Style(_width(), ansi)


def _width() -> int:
    """Columns: those of the terminal up to what reads well, 80 where there is none."""
    import shutil

    return max(40, min(shutil.get_terminal_size((80, 24)).columns, 100)) if sys.stdout.isatty() else 80


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        _write(f"{line}\n", flush=False)
    _write("")


def _write(text: str, flush: bool = True) -> None:
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _Unsaid(error.strerror or str(error)) from error


def _forget_output() -> None:
    """Sends what is still buffered nowhere; Python would complain of it once more at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(line: str) -> None:
    from viewer.export.terminal import printable

    print(f"source-viewer: {printable(line)}", file=sys.stderr)


def _tell(corpus: Corpus) -> None:
    """Names every file that gave no article, and what else a reader should know."""
    for failure in corpus.failures:
        _complain(_failed(failure))
    for note in corpus.notes:
        _complain(f"note: {note}")


def _failed(failure: Failure) -> str:
    return f"{failure.path}: {failure.reason}"


class _Progress:
    """One line on the standard error that tells how far the work is, where somebody watches."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._told = time.monotonic()
        self._shown = False

    def __call__(self, done: int, total: int, what: str) -> None:
        """Tells at most ten times a second."""
        now = time.monotonic()
        if not self._watched or now - self._told < 0.1:
            return
        self._told, self._shown = now, True
        count = f" {done:,} of {total:,}" if total else ""
        print(f"\r\x1b[K{what}{count}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Takes the line away."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        self._shown = False
