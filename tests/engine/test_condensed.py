"""A paragraph that sums up a long text is found as such; a report of the same event is not."""

import random

from viewer.engine import align

NOUNS = [
    "tanker",
    "reef",
    "harbour",
    "captain",
    "slick",
    "cormorant",
    "otter",
    "beach",
    "boom",
    "skimmer",
    "crew",
    "senator",
    "lawsuit",
    "fisherman",
    "salmon",
    "hatchery",
    "current",
    "storm",
    "dispersant",
    "valve",
    "hull",
    "inquiry",
    "penalty",
    "insurer",
    "volunteer",
    "governor",
    "pipeline",
    "terminal",
    "barge",
    "buoy",
    "radar",
    "lookout",
    "bridge",
    "rudder",
    "engine",
    "compass",
    "tide",
    "island",
    "village",
    "clinic",
]


def filler(seed: int, count: int) -> list[str]:
    """Words that nobody shares."""
    return [f"{'bcdfghklmnp'[k % 11]}{seed}q{k}" for k in range(count)]


def long_text() -> str:
    """Each noun once, far apart from the next."""
    words = [["the", *filler(k, 14), "and", noun] for k, noun in enumerate(NOUNS)]
    return "".join(" ".join(sentence).capitalize() + ". " for sentence in words)


def summary() -> str:
    order = list(NOUNS)
    random.Random(4).shuffle(order)
    return "The " + " and the ".join(order) + " were in it."


def test_a_summary_is_condensed() -> None:
    own = " ".join(filler(500, 200)).capitalize() + "."
    a = f"{own}\n\n{summary()}\n\n{' '.join(filler(600, 250)).capitalize()}."
    (passage,) = align(a, long_text())
    assert passage.kind == "condensed"
    assert passage.a.start >= len(own)
    assert len(passage.b) > 3 * len(passage.a)


def test_a_whole_text_about_the_same_is_no_summary() -> None:
    assert all(p.kind != "condensed" for p in align(summary(), long_text()))
