"""Texts that bring aligners to their knees, and what a good answer to each looks like.

Each case is made for a number of words, so that a test can have it small and a benchmark large.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.madeup import Writer, prose

Texts = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Hostile:
    """A pair of texts for a number of words, and what a reader expects to be shown."""

    make: Callable[[int], Texts]
    wanted: str


def one_word(count: int) -> Texts:
    """One word again and again, in one text once oftener."""
    return "word " * count, "word " * (count + 1)


def same_book(count: int) -> Texts:
    """Two copies of a book."""
    book = prose(Writer(11).paragraphs(count))
    return book, book


def two_editions(count: int) -> Texts:
    """A book and its second edition: one word in two thousand is another."""
    writer = Writer(12)
    book = writer.paragraphs(count)
    return prose(book), prose(writer.edited(book, part=0.0005))


def periodic(count: int) -> Texts:
    """A sentence of seven words without end, in one text once oftener."""
    return "One two three four five six seven. " * (count // 7), "One two three four five six seven. " * (
        count // 7 + 1
    )


def common_words(count: int) -> Texts:
    """The forty commonest words in no order."""
    words = sorted(set(Writer(13).words(2000)), key=len)[:40]
    first, second = Writer(14), Writer(15)
    return tuple(  # type: ignore[return-value]
        " ".join(words[len(w) * 7 % 40 - k % 3] for k, w in enumerate(writer.words(count)))
        for writer in (first, second)
    )


def all_different(count: int) -> Texts:
    """No word twice and none in common."""
    return " ".join(f"a{k}" for k in range(count)), " ".join(f"b{k}" for k in range(count))


def endless_word(count: int) -> Texts:
    """A single word as long as so many words."""
    return "x" * (6 * count), "x" * (6 * count - 1)


def short_sentences(count: int) -> Texts:
    """Many short sentences that differ in one word, in another order."""
    lines = [f"He was number {k}." for k in range(count // 4)]
    return " ".join(lines), " ".join(lines[::-1])


def one_passage_often(count: int) -> Texts:
    """One passage of 25 words between others that are new each time, in both texts."""
    passage = prose(Writer(16).paragraphs(25)[:1])
    own, other = Writer(17), Writer(18)
    times = count // 50
    return tuple(  # type: ignore[return-value]
        "\n\n".join(f"{passage}\n\n{prose(writer.paragraphs(25))}" for _ in range(times))
        for writer in (own, other)
    )


CASES = {
    "one word repeated": Hostile(one_word, "one passage: nearly all"),
    "two copies of one book": Hostile(same_book, "one verbatim passage: all"),
    "two editions of one book": Hostile(two_editions, "one edited passage: all"),
    "a periodic text": Hostile(periodic, "one passage: nearly all"),
    "random common words": Hostile(common_words, "nothing"),
    "all words different": Hostile(all_different, "nothing"),
    "one endless word": Hostile(endless_word, "nothing"),
    "short sentences, reversed": Hostile(short_sentences, "nothing, or single sentences"),
    "one passage very often": Hostile(one_passage_often, "as many passages as tellings"),
}
