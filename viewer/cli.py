"""The command line: open (the default), compare, scan, report, export.

Promises: text for people, or JSON for programs, on the standard output; what could not be read, and progress
where somebody watches, on the standard error. Exit codes: 0 done, 1 nothing could be read, 2 wrong usage, 130
stopped by Ctrl-C. All but `open` import nothing of Qt, and nothing that an article or a file name holds can
act on the terminal.

Leaves to others: the work itself (`workspace`), its form (`export`), what is printed how (`console`), the
window (`app`), and what is done where no window can open (`screenless`).
"""

from __future__ import annotations

import argparse
import glob
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from viewer import __version__, console, standard_input
from viewer.corpus.manner import Manner

if TYPE_CHECKING:
    from viewer.corpus.article import Article
    from viewer.engine.options import Options

DONE, NOTHING_READ, WRONG_USAGE, STOPPED = 0, 1, 2, 130

_COMMANDS = ("open", "compare", "scan", "report", "export")

_DESCRIPTION = """\
See, side by side, how outlets word the same story.

  source-viewer [PATH ...]                 open the window on files or folders
  source-viewer compare A B [--json]       the passages that two articles share
  source-viewer scan PATH ... [--json]     who shares text with whom
  source-viewer report PATH ... -o FILE    an HTML report of a folder
  source-viewer export TABLE PATH ...      quotes, facts, names and more as CSV

In the place of one PATH or article, - reads it from standard input.
"""
_EPILOG = """\
A file or folder that is called like a command opens as ./scan, for example.
Exit codes: 0 done, 1 nothing could be read, 2 wrong usage.
"""


class _Usage(Exception):
    """The command line asks for what cannot be done; the message is one line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Usage(f"{message} (try {self.prog} --help)")


def main(argv: list[str] | None = None) -> int:
    """Runs the program and gives its exit code; `argv` are the arguments after the program's name."""
    console.settle()
    try:
        return _run(_with_command(sys.argv[1:] if argv is None else argv))
    except _Usage as error:
        console.complain(str(error))
        return WRONG_USAGE
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:  # the reader has seen enough
        console.forget_output()
        return DONE
    except console.Unsaid as error:
        console.forget_output()
        console.complain(f"the output cannot be written: {error}")
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
    one.add_argument("paths", nargs="*", type=standard_input.path_of, metavar="PATH")
    one.add_argument("--picture", type=Path, help=argparse.SUPPRESS)
    wishes.add_columns(one)
    one = commands.add_parser("compare", help="the passages that two articles share")
    one.add_argument("paths", nargs=2, type=standard_input.path_of, metavar="ARTICLE")
    one.add_argument("--json", action="store_true", help="JSON for programs")
    wishes.add(one)
    wishes.add_columns(one)
    one = commands.add_parser("scan", help="who shares text with whom, best pairs first")
    one.add_argument("paths", nargs="+", type=standard_input.path_of, metavar="PATH")
    one.add_argument("--json", action="store_true", help="JSON for programs")
    wishes.add(one, changes=False)
    wishes.add_columns(one)
    one = commands.add_parser("report", help="write an HTML report")
    one.add_argument("paths", nargs="+", type=standard_input.path_of, metavar="PATH")
    one.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="a name ending in .html"
    )
    wishes.add(one)
    wishes.add_columns(one)
    one = commands.add_parser("export", help="write results as tables, for spreadsheets and programs")
    one.add_argument(
        "table", metavar="TABLE", help="the name of a table, or all; a wrong one tells the names"
    )
    one.add_argument("paths", nargs="+", type=standard_input.path_of, metavar="PATH")
    one.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help="a name ending in .csv or .tsv, or for all tables a folder; the standard output by default",
    )
    wishes.add(one)
    wishes.add_columns(one)
    return parser


def _run(argv: list[str]) -> int:
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:  # after --help or --version
        return int(stop.code or 0)
    if arguments.command != "compare":
        arguments.paths = _matching(arguments.paths)
    if getattr(arguments, "picture", None):
        return _picture(arguments.paths, arguments.picture)
    try:
        with standard_input.taken(arguments.paths) as (arguments.paths, called):
            return _done(arguments, Manner(tuple(arguments.columns), called))
    except standard_input.NoInput as error:
        raise _Usage(str(error)) from error


def _done(arguments: argparse.Namespace, manner: Manner) -> int:
    match arguments.command:
        case "compare":
            return _compare(arguments.paths, manner, arguments.json, _options(arguments))
        case "scan":
            return _scan(arguments.paths, manner, arguments.json, _options(arguments))
        case "report":
            return _report(arguments.paths, manner, arguments.output, _options(arguments))
        case "export":
            return _export(arguments.table, arguments.paths, manner, arguments.output, _options(arguments))
    return _open(arguments.paths, manner)


def _matching(paths: Sequence[Path]) -> list[Path]:
    """The paths, with those in the place of a pattern that match it; not every shell does this itself."""
    from viewer.corpus.folders import natural

    found: list[Path] = []
    for path in paths:
        is_pattern = any(sign in str(path) for sign in "*?[") and not path.exists()
        names = sorted(glob.glob(str(path), recursive=True), key=natural) if is_pattern else []  # noqa: PTH207
        found += [Path(name) for name in names] or [path]
    return found


def _options(arguments: argparse.Namespace) -> Options:
    from viewer import wishes

    return wishes.options(arguments)


def _compare(paths: Sequence[Path], manner: Manner, as_json: bool, options: Options) -> int:
    from viewer import workspace
    from viewer.export import json_form, text_form

    a, b = (_one_article(path, manner) for path in paths)
    if a is None or b is None:
        return NOTHING_READ
    progress = console.Progress()
    found = workspace.compare(a, b, None, options, progress)
    progress.end()
    if as_json:
        console.write(json_form.dumps(json_form.compare(a, b, found)))
    else:
        console.say(text_form.comparison(a, b, found, console.style()))
    return DONE


def _one_article(path: Path, manner: Manner) -> Article | None:
    """The article of a file, or None after saying why there is none; "a.txt#2" is the second one in a.txt."""
    from viewer import workspace

    if path.is_dir():
        raise _Usage(f"{path} is a folder; compare takes two articles, scan takes folders")
    name, mark, part = path.name.partition("#")
    inside = bool(mark and name) and not path.exists()
    corpus = workspace.load([path.with_name(name) if inside else path], manner=manner)
    console.tell(corpus)
    if inside:
        found = next((a for a in corpus.articles if a.part == part), None)
        if found is None and corpus.articles:
            parts = ", ".join(a.part or "1" for a in corpus.articles)
            raise _Usage(f"{name} holds no article {part}; it has {parts}")
        return found
    if len(corpus.articles) > 1:
        called = manner.name_of(path)
        others = ", ".join(f"{path}#{a.part}" for a in corpus.articles[1:4])
        console.complain(
            f"note: {called or path} holds {len(corpus.articles)} articles; this is the first"
            + ("" if called else f", others: {others}")
        )
    return corpus.articles[0] if corpus.articles else None


def _scan(paths: Sequence[Path], manner: Manner, as_json: bool, options: Options) -> int:
    from viewer import workspace
    from viewer.export import json_form, text_form

    progress = console.Progress()
    corpus = workspace.load(paths, progress, manner)
    progress.end()
    console.tell(corpus)
    analysis = workspace.analyse(corpus.articles, progress, options)
    progress.end()
    if as_json:
        findings = workspace.findings(corpus.articles, analysis, progress)
        value = json_form.scan(corpus, analysis, findings, progress)
        progress.end()
        console.write(json_form.dumps(value))
    elif corpus.articles:
        console.say(text_form.scan(corpus, analysis, console.style()))
    return DONE if corpus.articles else NOTHING_READ


def _report(paths: Sequence[Path], manner: Manner, target: Path, options: Options) -> int:
    from viewer import workspace
    from viewer.export.terminal import printable
    from viewer.export.writing import NotWritten, refuse_sources

    if target.suffix.lower() == ".pdf":
        raise _Usage("reports in PDF are not there yet; give a name ending in .html")
    if target.suffix.lower() not in {".html", ".htm"}:
        raise _Usage(f"a report is an HTML file: {target} should end in .html")
    progress = console.Progress()
    corpus = workspace.load(paths, progress, manner)
    progress.end()
    console.tell(corpus)
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
    console.say([printable(str(target))])
    return DONE


def _export(name: str, paths: Sequence[Path], manner: Manner, target: Path | None, options: Options) -> int:
    from viewer import workspace
    from viewer.export.tables import TABLES
    from viewer.export.terminal import printable
    from viewer.export.writing import NotWritten

    names = [table.name for table in TABLES]
    if name not in (*names, "all"):
        raise _Usage(f"there is no table {name}; choose of {', '.join(names)}, or all")
    if name == "all" and (target is None or not target.is_dir()):
        raise _Usage("all tables need a folder that exists: -o FOLDER")
    if name != "all" and target is not None and target.suffix.lower() not in {".csv", ".tsv"}:
        raise _Usage(f"a table is a CSV or TSV file: {target} should end in .csv or .tsv")
    progress = console.Progress()
    corpus = workspace.load(paths, progress, manner)
    progress.end()
    console.tell(corpus)
    if not corpus.articles:
        return NOTHING_READ
    analysis = workspace.analyse(corpus.articles, progress, options)
    results = workspace.results(corpus, analysis, progress)
    written: list[Path] = []
    try:
        if target is None:
            progress.end()
            console.write(workspace.table_text(name, results))
        elif name == "all":
            written = workspace.write_tables(target, results, progress)
        else:
            workspace.write_table(target, name, results)
            written = [target]
    except NotWritten as error:
        progress.end()
        raise _Usage(str(error)) from error
    progress.end()
    console.say(printable(str(path)) for path in written)
    return DONE


def _open(paths: Sequence[Path], manner: Manner) -> int:
    from viewer import screenless

    if not screenless.has_display(os.environ):
        return _without_window(
            paths, manner, "There is no display for a window; here is its content as text."
        )
    missing = screenless.missing_library(os.environ)
    if missing:
        return _without_window(
            paths, manner, f"The window cannot open ({missing} is missing); here is its content."
        )
    from viewer.ui import headstart

    head = headstart.HeadStart(paths, manner) if paths and headstart.possible() else None
    try:
        from viewer import app
    except ImportError as error:
        if head is not None:
            head.close()
        return _without_window(
            paths, manner, f"The window cannot open ({error}); here is its content as text."
        )
    return app.run(list(paths), head, manner)


def _without_window(paths: Sequence[Path], manner: Manner, reason: str) -> int:
    from viewer import assets, screenless, workspace
    from viewer.export.terminal import printable

    console.say([printable(reason), ""])
    wanted = list(paths) or [assets.samples()]
    progress = console.Progress()
    corpus = workspace.load(wanted, progress, manner)
    progress.end()
    console.tell(corpus)
    if not corpus.articles:
        return NOTHING_READ
    analysis = workspace.analyse(corpus.articles, progress)
    progress.end()
    console.say([*screenless.best(corpus, analysis, console.style()), ""])
    screenless.write(wanted, corpus, analysis, lambda line: console.say([printable(line)]), progress)
    progress.end()
    return DONE


def _picture(paths: Sequence[Path], target: Path) -> int:
    """Paints the window into a file: what `screenless` asks a process of its own to do."""
    try:
        from viewer import app

        app.picture(list(paths), target)
    except (ImportError, OSError) as error:  # TimeoutError is an OSError
        console.complain(str(error))
        return NOTHING_READ
    return DONE
