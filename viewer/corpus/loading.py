"""Paths to articles: every path gives an article or a reason, and one bad file never stops the rest.

Promises: source files are opened for reading only; a file is read in bounded memory and the order of the
articles is that of the paths given, folders in natural order. An article's id is the path from the folder
that was given, with that folder's name ("seeds/000.txt"; for a file, the name of the folder it lies in), so
that it is the same for a folder and for its files; a second one of the same name gets " (2)".

Leaves to others: decoding (`readers`), what to set aside (`boilerplate`), what the text says of itself
(`metadata`).
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

from viewer.corpus import boilerplate, folders, metadata
from viewer.corpus.article import Article, Corpus, Failure
from viewer.corpus.readers import plain
from viewer.text.filled import Filled
from viewer.text.spans import Span, gaps
from viewer.text.tokens import word_offsets

FILE_LIMIT = 16 * 1024 * 1024
"""Bytes: a larger file is refused unread. The longest novels have a third of that, and comparing a text of
50 MB takes minutes and gigabytes."""

SUFFIXES = frozenset({"", ".txt", ".text", ".md"})
"""The kinds of files this version reads, by the ends of their names."""

_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")
_CHUNK = 1_000_000

Progress = Callable[[int, int, str], None]
"""Done, total, what; it stops the work by raising. The engine's own type is above this layer."""


def _silent(done: int, total: int, what: str) -> None:
    """Tells nobody."""


def load(paths: Iterable[Path], progress: Progress = _silent) -> Corpus:
    """The articles in files and folders, and for every other path the reason why it gave none."""

    def looked(count: int) -> None:
        progress(0, 0, Filled("looking for articles, {count} so far", count=count))

    found = folders.find(paths, looked)
    articles: list[Article] = []
    failures = found.failures
    notes: list[str] = []
    ids: set[str] = set()
    for done, (path, name) in enumerate(found.files):
        progress(done, len(found.files), "reading articles")
        read = _read(path, _unique(name, ids))
        if isinstance(read, Failure):
            failures.append(read)
        else:
            article, note = read
            ids.add(article.id)
            articles.append(article)
            notes += [note] if note else []
    progress(len(found.files), len(found.files), "reading articles")
    return Corpus(tuple(articles), tuple(failures), tuple(_twins(articles) + notes))


def _read(path: Path, article_id: str) -> tuple[Article, str] | Failure:
    """One file as an article with a note that may be empty, or the reason why it is none."""
    suffix = path.suffix if _SUFFIX.fullmatch(path.suffix) else ""
    if suffix.lower() not in SUFFIXES:
        return Failure(path, Filled("not a kind of file this version reads: {suffix}", suffix=suffix.lower()))
    try:
        data = _bytes(path)
        decoded = plain.decode(data)
    except plain.Unreadable as error:
        return Failure(path, error.args[0])
    except (OSError, ValueError) as error:
        return Failure(path, folders.why(error))
    except MemoryError:
        return Failure(path, "too large for the memory of this machine")
    article = of_text(decoded.text, path, article_id, hashlib.sha256(data).hexdigest())
    return article, _note(path, decoded)


def of_text(text: str, path: Path, article_id: str, sha256: str = "") -> Article:
    """The article of a text; `sha256` is that of the file it stands in, otherwise that of its UTF-8 bytes."""
    aside = boilerplate.find(text)
    story = gaps((b.span for b in aside), Span(0, len(text)))
    return Article(
        id=article_id,
        path=path,
        text=text,
        sha256=sha256 or hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest(),
        words=sum(_count_words(text, span) for span in story),
        metadata=metadata.read(text, aside),
        boilerplate=aside,
    )


def _bytes(path: Path) -> bytes:
    """A regular file's bytes.

    Opened without waiting, so that a pipe put in the file's place in the meantime cannot hold us up.

    Raises:
        OSError: where the file cannot be opened or read.
        Unreadable: for what is no regular file, or one over the limit.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:  # noqa: PTH123 - a handle, not a path
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise plain.Unreadable("not a regular file")
        data = file.read(FILE_LIMIT + 1) if status.st_size <= FILE_LIMIT else b""
    if status.st_size > FILE_LIMIT or len(data) > FILE_LIMIT:
        size = max(status.st_size, len(data)) / 1024 / 1024
        raise plain.Unreadable(
            Filled(
                "{size} MB, over the limit of {limit} MB for one article",
                size=f"{size:,.0f}",
                limit=FILE_LIMIT // 1024 // 1024,
            )
        )
    return data


def _count_words(text: str, span: Span) -> int:
    """Words in a span, counted in pieces cut at white space, so that a long text needs no long list."""
    count, at = 0, span.start
    while at < span.end:
        end = min(at + _CHUNK, span.end)
        if end < span.end:
            cut = max(text.rfind("\n", at, end), text.rfind(" ", at, end))
            end = cut if cut > at else end
        count += len(word_offsets(text[at:end])[0])
        at = end
    return count


def _unique(name: str, ids: set[str]) -> str:
    """An id that is not taken; bytes of a file name that are not UTF-8 come escaped."""
    clean = name.encode("utf-8", errors="backslashreplace").decode("utf-8")
    article_id, number = clean, 2
    while article_id in ids:
        article_id, number = f"{clean} ({number})", number + 1
    return article_id


def _note(path: Path, decoded: plain.Decoded) -> str:
    """What a reader should know of the decoding, or an empty string."""
    name, count = path.name, decoded.damaged
    if count == 1:
        return Filled("{name} has one damaged place, shown as \ufffd", name=name)
    if count:
        return Filled("{name} has {count} damaged places, shown as \ufffd", name=name, count=count)
    if not decoded.encoding.startswith("utf"):
        return Filled(
            "{name} is not in Unicode; it was read as {encoding}", name=name, encoding=decoded.encoding
        )
    return ""


def _twins(articles: list[Article]) -> list[str]:
    """A note for every text that more than one article has."""
    groups: dict[str, list[Article]] = {}
    for article in articles:
        groups.setdefault(article.text, []).append(article)
    return [_alike(group[0].id, [a.id for a in group[1:]]) for group in groups.values() if len(group) > 1]


def _alike(first: str, names: list[str]) -> str:
    """Which articles have the text of another one: up to three names, and how many more there are."""
    if len(names) == 1:
        return Filled("{name} has the same text as {first}", name=names[0], first=first)
    if len(names) > 3:
        some = Filled("{names} and {count} more", names=", ".join(names[:3]), count=len(names) - 3)
    else:
        some = Filled("{names} and {name}", names=", ".join(names[:-1]), name=names[-1])
    return Filled("{names} have the same text as {first}", names=some, first=first)
