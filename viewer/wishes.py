"""The options of reading and comparing as arguments of the command line.

Promises what `corpus.manner` and `engine.options` hold, and one line of reason where an argument is none of
it.
"""

from __future__ import annotations

import argparse
import re

from viewer.corpus.manner import FIELDS, Columns
from viewer.engine.options import (
    ALL_FOUND,
    FOLDED,
    IGNORABLE,
    MOST_SMALLEST,
    REWORDINGS,
    Ignorable,
    Options,
)

_REWORDING = (
    "how much rewording counts: verbatim (word for word only), edited too, reworded too, condensed too "
    f"(one side sums the other up), or free (asks less of reworded text); {ALL_FOUND} by default"
)
_IGNORE = (
    f"differences to ignore in the changes, of {','.join(IGNORABLE)}; or all, or none; "
    f"{','.join(i for i in IGNORABLE if i in FOLDED)} by default"
)


_COLUMNS = (
    "which columns of a table of articles hold what, as text=Body,title=Head,outlet=Source; fields are "
    f"{', '.join(FIELDS)}; those not named are told by the names of the columns"
)


def add(parser: argparse.ArgumentParser, *, changes: bool = True) -> None:
    """Adds the arguments to a command; what is ignored only where it tells `changes`."""
    parser.add_argument(
        "--smallest",
        type=_size,
        default=0,
        metavar="N",
        help="leave out passages of fewer words on either side; as found by default",
    )
    parser.add_argument(
        "--rewording", choices=REWORDINGS, default=ALL_FOUND, metavar="LEVEL", help=_REWORDING
    )
    if changes:
        parser.add_argument("--ignore", type=_ignored, default=FOLDED, metavar="LIST", help=_IGNORE)


def add_columns(parser: argparse.ArgumentParser) -> None:
    """Adds the choice of a table's columns; `columns` is a list of `Columns`."""
    parser.add_argument(
        "--columns", type=_columns, action="append", default=[], metavar="LIST", help=_COLUMNS
    )


def _columns(text: str) -> Columns:
    known = "|".join(FIELDS)
    fields: dict[str, str] = {}
    for part in re.split(rf",(?=\s*(?:{known})\s*=)", text):
        field, sign, name = (piece.strip() for piece in part.partition("="))
        if not sign or not name or field not in FIELDS:
            raise argparse.ArgumentTypeError(f"{part}: write FIELD=NAME, with a field of {', '.join(FIELDS)}")
        if field in fields:
            raise argparse.ArgumentTypeError(f"{field} is there twice")
        fields[field] = name
    return Columns(tuple(fields.items()))


def options(arguments: argparse.Namespace) -> Options:
    """What the arguments ask for."""
    ignore = getattr(arguments, "ignore", FOLDED)
    return Options(ignore, arguments.smallest, arguments.rewording)


def _size(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) <= MOST_SMALLEST):
        raise argparse.ArgumentTypeError(f"{text} is no number of words from 0 to {MOST_SMALLEST:,}")
    return int(text)


def _ignored(text: str) -> frozenset[Ignorable]:
    wanted = {part.strip() for part in text.split(",")}
    if wanted == {"all"}:
        return frozenset(IGNORABLE)
    if wanted == {"none"}:
        return frozenset()
    unknown = sorted(wanted.difference(IGNORABLE))
    if unknown:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: choose of {', '.join(IGNORABLE)}, all, none")
    return frozenset(i for i in IGNORABLE if i in wanted)
