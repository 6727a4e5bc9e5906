"""The command line: open (the default), compare, scan, report, export.

Promises: text for people, or JSON for programs, on the standard output; what could not be read, and progress
where somebody watches, on the standard error. Exit codes: 0 done, 1 nothing could be read, 2 wrong usage, 130
stopped by Ctrl-C. All but `open` import nothing of Qt, and nothing that an article or a file name holds can
act on the terminal.

Leaves to others: what may be asked for (`arguments`), the work itself (`workspace`), its form (`export`),
what is printed how (`console`), whether there is a display (`display`), the window (`app`), and what is done
where no window can open (`screenless`).
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import console
from viewer.corpus.manner import AS_FOUND, Manner

if TYPE_CHECKING:
    from argparse import Namespace

    from viewer.corpus.article import Article
    from viewer.engine.options import Options

DONE, NOTHING_READ, WRONG_USAGE, STOPPED = 0, 1, 2, 130

_COMMANDS = ("open", "compare", "scan", "report", "export")


def main(argv: list[str] | None = None) -> int:
    """Runs the program and gives its exit code; `argv` are the arguments after the program's name."""
    console.settle()
    try:
        return _run(_with_command(sys.argv[1:] if argv is None else argv))
    except console.Usage as error:
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


def _run(argv: list[str]) -> int:
    if argv[0] == "open" and not any(word.startswith("-") for word in argv):
        return _open(_matching([Path(word) for word in argv[1:]]), AS_FOUND)  # sooner than by the parser
    from viewer import standard_input
    from viewer.arguments import parser

    try:
        arguments = parser().parse_args(argv)
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
        raise console.Usage(str(error)) from error


def _done(arguments: Namespace, manner: Manner) -> int:
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
    if not any(sign in str(path) for path in paths for sign in "*?["):
        return list(paths)
    import glob

    from viewer.corpus.folders import natural

    found: list[Path] = []
    for path in paths:
        is_pattern = any(sign in str(path) for sign in "*?[") and not path.exists()
        names = sorted(glob.glob(str(path), recursive=True), key=natural) if is_pattern else []  # noqa: PTH207
        found += [Path(name) for name in names] or [path]
    return found


def _options(arguments: Namespace) -> Options:
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
        raise console.Usage(f"{path} is a folder; compare takes two articles, scan takes folders")
    name, mark, part = path.name.partition("#")
    inside = bool(mark and name) and not path.exists()
    corpus = workspace.load([path.with_name(name) if inside else path], manner=manner)
    console.tell(corpus)
    if inside:
        found = next((a for a in corpus.articles if a.part == part), None)
        if found is None and corpus.articles:
            parts = ", ".join(a.part or "1" for a in corpus.articles)
            raise console.Usage(f"{name} holds no article {part}; it has {parts}")
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
        raise console.Usage("reports in PDF are not there yet; give a name ending in .html")
    if target.suffix.lower() not in {".html", ".htm"}:
        raise console.Usage(f"a report is an HTML file: {target} should end in .html")
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
        raise console.Usage(str(error)) from error
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
        raise console.Usage(f"there is no table {name}; choose of {', '.join(names)}, or all")
    if name == "all" and (target is None or not target.is_dir()):
        raise console.Usage("all tables need a folder that exists: -o FOLDER")
    if name != "all" and target is not None and target.suffix.lower() not in {".csv", ".tsv"}:
        raise console.Usage(f"a table is a CSV or TSV file: {target} should end in .csv or .tsv")
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
        raise console.Usage(str(error)) from error
    progress.end()
    console.say(printable(str(path)) for path in written)
    return DONE


def _open(paths: Sequence[Path], manner: Manner) -> int:
    from viewer import display

    if not display.has_display(os.environ):
        return _without_window(
            paths, manner, "There is no display for a window; here is its content as text."
        )
    missing = display.missing_library(os.environ)
    if missing:
        return _without_window(
            paths, manner, f"The window cannot open ({missing} is missing); here is its content."
        )
    from viewer.ui import headstart

    head = headstart.HeadStart(paths, manner) if paths and headstart.possible() else None
    gc.disable()  # until the window stands: what is imported stays, and need not be looked through
    from viewer.ui import groundwork  # noqa: F401  before Qt it comes sooner

    try:
        from viewer import app
    except ImportError as error:
        gc.enable()
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
