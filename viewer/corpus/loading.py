"""Paths to articles: every path gives an article or a reason, and one bad file never stops the rest.

Promises: source files are opened for reading only; a file is read in bounded memory and the order of the
articles is that of the paths given, folders in natural order. An article's id is the path from the folder
that was given, with that folder's name ("seeds/000.txt"; for a file, the name of the folder it lies in), so
that it is the same for a folder and for its files; a second one of the same name gets " (2)", and one of
several articles in a file the file's id with "#" and its part. Plain text is read here, every other format by
the processes of a `Pool`.

Leaves to others: the formats (`readers`), what an article is made of (`merging`), what tables tell of other
files (`sidecars`), which articles are one again (`copies`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from viewer.corpus import copies, copynotes, folders, sidecars
from viewer.corpus.article import Article, Corpus, Failure
from viewer.corpus.draft import Draft, Sidecar, Unreadable
from viewer.corpus.merging import article_of
from viewer.corpus.readers import kinds, newsbank, plain
from viewer.corpus.readers.file import TEXT_LIMIT, bytes_of, head_of
from viewer.corpus.readers.pool import Pool
from viewer.corpus.readers.worker import Answer
from viewer.corpus.stories import stories
from viewer.text.filled import Filled

Progress = Callable[[int, int, str], None]
"""Done, total, what; it stops the work by raising. The engine's own type is above this layer."""


def _silent(done: int, total: int, what: str) -> None:
    """Tells nobody."""


def load(paths: Iterable[Path], progress: Progress = _silent) -> Corpus:
    """The articles in files and folders, and for every other path the reason why it gave none."""

    def looked(count: int) -> None:
        progress(0, 0, Filled("looking for articles, {count} so far", count=count))

    found = folders.find(paths, looked)
    told = [_kind(path) for path, _ in found.files]
    books = _Books(failures=found.failures)
    with Pool() as pool:
        answers = pool.answers(
            path for (path, _), kind in zip(found.files, told, strict=True) if kind == APART
        )
        for done, ((path, name), kind) in enumerate(zip(found.files, told, strict=True)):
            progress(done, len(found.files), "reading articles")
            if isinstance(kind, Failure):
                books.failures.append(kind)
            elif kind == APART:
                books.enter(path, name, next(answers))
            else:
                books.enter(path, name, _plain(path))
    progress(len(found.files), len(found.files), "reading articles")
    return books.corpus()


APART = "apart"
"""The kind of a file that a process of its own reads."""


def _kind(path: Path) -> str | Failure:
    """Whether a file is plain text or one for a process of its own; or why it is not read at all."""
    suffix = kinds.suffix_of(path.name)
    try:
        kind = kinds.kind_of(head_of(path, kinds.HEAD), path.name)
    except Unreadable as error:
        return Failure(path, error.args[0])
    except (OSError, ValueError) as error:
        return Failure(path, folders.why(error))
    if kind is None:
        return Failure(path, Filled("not a kind of file this version reads: {suffix}", suffix=suffix))
    return kind if kind == "plain" else APART


def _plain(path: Path) -> Answer:
    """A file of plain text, which needs no process of its own."""
    try:
        data = bytes_of(path, TEXT_LIMIT)
        return Answer(plain.read(data, path.name, 0), "", hashlib.sha256(data).hexdigest())
    except Unreadable as error:
        return Answer(None, error.args[0])
    except (OSError, ValueError) as error:
        return Answer(None, folders.why(error))
    except MemoryError:
        return Answer(None, "too large for the memory of this machine")


@dataclass(slots=True)
class _Books:
    """What was read so far."""

    articles: list[Article] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    tables: list[tuple[Path, Sidecar]] = field(default_factory=list)

    def enter(self, path: Path, name: str, answer: Answer) -> None:
        """Takes in what a file gave: articles, or reasons."""
        if answer.read is None:
            self.failures.append(Failure(path, answer.reason))
            return
        for draft in (part for read in answer.read.drafts for part in _parted(read)):
            if reason := _refused(draft):
                self.failures.append(Failure(_inside(path, draft.part), reason))
                continue
            article_id = _unique(f"{name}#{draft.part}" if draft.part else name, self.ids)
            self.ids.add(article_id)
            self.articles.append(article_of(draft, path, article_id, answer.sha256))
            self.notes += [draft.note] if draft.note else []
        for part, why in answer.read.failures:
            self.failures.append(Failure(_inside(path, part), why))
        self.tables += [(path, table) for table in answer.read.sidecars]

    def corpus(self) -> Corpus:
        """All of it."""
        told = sidecars.tell(self.articles, self.failures, self.tables)
        found = copies.find(told.articles)
        notes = copynotes.notes(found) + self.notes + told.notes
        return Corpus(tuple(told.articles), tuple(told.failures), tuple(notes), found, tuple(told.tables))


def _refused(draft: Draft) -> str:
    """Why a draft is no article; empty where it is one."""
    if not draft.text.strip():
        return Filled("no text in it")
    return Filled("too long for one article") if len(draft.text) > TEXT_LIMIT else ""


def _parted(draft: Draft) -> list[Draft]:
    """One draft for each story in a text, each with all of it, so that offsets are those of the file."""
    exported = newsbank.documents(draft)
    if exported:
        return exported
    found = stories(draft.text) if draft.story is None else []
    if len(found) < 2:
        return [draft]
    parts = [draft.part, *(f"{draft.part} {n}".strip() for n in range(2, len(found) + 1))]
    return [
        replace(draft, story=story, part=part, note=draft.note if n == 0 else "")
        for n, (story, part) in enumerate(zip(found, parts, strict=True))
    ]


def _inside(path: Path, part: str) -> Path:
    """The name by which a part of a file is told of."""
    inside = part.replace("/", " › ").replace("\0", "")
    return path.with_name(f"{path.name}#{inside}") if inside else path


def of_text(text: str, path: Path, article_id: str, sha256: str = "") -> Article:
    """The article of a text; `sha256` is that of the file it stands in, otherwise that of its UTF-8 bytes."""
    return article_of(Draft(text), path, article_id, sha256)


def _unique(name: str, ids: set[str]) -> str:
    """An id that is not taken; bytes of a file name that are not UTF-8 come escaped."""
    clean = name.encode("utf-8", errors="backslashreplace").decode("utf-8")
    article_id, number = clean, 2
    while article_id in ids:
        article_id, number = f"{clean} ({number})", number + 1
    return article_id
