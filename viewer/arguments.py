"""The arguments of the command line: its commands, what each takes, and what its help says."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from viewer import __version__, console, standard_input, wishes

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


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise console.Usage(f"{message} (try {self.prog} --help)")


def parser() -> argparse.ArgumentParser:
    """What reads the arguments.

    `Usage` is raised for what cannot be done.
    """
    whole = _Parser(
        prog="source-viewer",
        usage=argparse.SUPPRESS,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"source-viewer {__version__}")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", prog="source-viewer")
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
    return whole
