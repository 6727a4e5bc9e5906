"""Measures the quotations found in the texts labelled by hand: spans, speakers and verbs.

usage: python -m tests.benchmarks.quotes [--show]

With --show, everything that is not as labelled follows the table.
"""

from __future__ import annotations

import argparse

from tests.engine.quotes.labelled import labelled, measured


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--show", action="store_true")
    show = parser.parse_args().show
    texts = labelled()
    print(f"{sum(len(labels) for _, labels in texts)} quotations in {len(texts)} texts")
    print(f"{'':<16} {'right':>6} {'found':>6} {'there':>6} {'precision':>10} {'recall':>7}")
    counts = measured()
    for name, c in counts.items():
        print(f"{name:<16} {c.right:>6} {c.found:>6} {c.there:>6} {c.precision:>10.3f} {c.recall:>7.3f}")
    if show:
        for name, c in counts.items():
            print(f"\n{name}", *c.wrong, sep="\n  ")


if __name__ == "__main__":
    main()
