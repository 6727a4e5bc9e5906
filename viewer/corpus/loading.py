"""Paths to articles: every path gives an article or a reason, and one bad file never stops the rest.

Promises: source files are opened for reading only; a file is read in bounded memory and the order of the
articles is that of the paths given, folders in natural order. An article's id is the path from the folder
that was given, with that folder's name ("seeds/000.txt"; for a file, the name of the folder it lies in), so
that it is the same for a folder and for its files; a second one of the same name gets " (2)", and one of
several articles in a file the file's id with "#" and its part. Short plain text is read here, everything else
by the processes of a `Pool`.

Leaves to others: the formats (`readers`), what an article is made of (`merging`), what tables tell of other
files (`sidecars`), which articles are one again (`copies`), what an outlet repeats (`repeats`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from viewer.corpus import copies, copynotes, folders, repeats, sidecars
from viewer.corpus.article import Article, Corpus, Failure
from viewer.corpus.draft import Draft, Sidecar, Unreadable
from viewer.corpus.manner import AS_FOUND, Manner
from viewer.corpus.merging import article_of
from viewer.corpus.readers import kinds, opening, plain
from viewer.corpus.readers.file import TEXT_LIMIT, bytes_of, head_of
from viewer.corpus.readers.worker import Answer, Request, Step
from viewer.corpus.stories import stories
from viewer.text.filled import Filled

Progress = Callable[[int, int, str], None]
"""Done, total, what; it stops the work by raising. The engine's own type is above this layer."""


def _silent(done: int, total: int, what: str) -> None:
    """Tells nobody."""


def load(paths: Iterable[Path], progress: Progress = _silent, manner: Manner = AS_FOUND) -> Corpus:
    """The articles in files and folders, and for every other path the reason why it gave none.

    A file that stands for something else, as `manner` has it, comes under the name of that.
    """

    def looked(count: int) -> None:
        progress(0, 0, _so_far(count))

    found = folders.find(paths, looked)
    books = _Books(progress, len(found.files), manner, failures=found.failures)
    told = [books.asked(path) for path, _ in found.files]
    apart = (books.request(path) for (path, _), kind in zip(found.files, told, strict=True) if kind == APART)
    with closing(_read_apart(list(apart), books.waiting)) as answers:
        for (path, name), kind in zip(found.files, told, strict=True):
            books.begin(path)
            if isinstance(kind, Failure):
                books.failures.append(kind)
            else:
                books.enter(path, name, next(answers) if kind == APART else _plain(path))
    progress(len(found.files), len(found.files), READING)
    return books.corpus()


def shape_of(path: Path, manner: Manner, progress: Progress = _silent) -> Failure:
    """The columns of a table, as `shape`; where there are none, the reason why."""
    request = Request(path, manner.columns, shape=True)
    (answer,) = _read_apart([request], lambda step: progress(0, 0, READING), workers=1)
    return Failure(path, answer.reason, answer.shape)


def _read_apart(
    files: list[Request], waiting: Callable[[Step | None], None], workers: int | None = None
) -> Generator[Answer, None, None]:
    """What processes of their own make of some files, in order; where there are none, none is made."""
    if files:
        from viewer.corpus.readers.pool import Pool

        with Pool(workers=workers) as pool:
            yield from pool.answers(files, waiting)


def _so_far(count: int) -> str:
    return Filled("looking for articles, {count} so far", count=count)


READING = "reading articles"
"""What is told while files are read."""
APART = "apart"
"""The kind of a file that a process of its own reads."""
SMALL = 256 * 1024
"""Bytes up to which plain text is read here: whatever it holds, that takes no time that a reader notices."""
_MANY = 100
"""Articles of one file after which is told how many of them are read."""


def _kind(path: Path) -> str | Failure:
    """Whether a file is plain text or one for a process of its own; or why it is not read at all."""
    suffix = kinds.suffix_of(path.name)
    try:
        kind = kinds.kind_of(head_of(path, kinds.HEAD), path.name)
        size = path.stat().st_size
    except Unreadable as error:
        return Failure(path, error.args[0])
    except (OSError, ValueError) as error:
        return Failure(path, folders.why(error))
    if kind is None:
        return Failure(path, Filled("not a kind of file this version reads: {suffix}", suffix=suffix))
    return kind if kind == "plain" and size <= SMALL else APART


def _plain(path: Path) -> Answer:
    """A file of plain text, which needs no process of its own."""
    try:
        data = bytes_of(path, SMALL)
        read = opening.divided(plain.read(data, path.name, 0))
        return Answer(read, "", hashlib.sha256(data).hexdigest())
    except Unreadable as error:
        return Answer(None, error.args[0])
    except (OSError, ValueError) as error:
        return Answer(None, folders.why(error))
    except MemoryError:
        return Answer(None, "too large for the memory of this machine")


@dataclass(slots=True)
class _Books:
    """What was read so far, of how many files, and who is told."""

    progress: Progress
    count: int
    manner: Manner
    articles: list[Article] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    tables: list[tuple[Path, Sidecar]] = field(default_factory=list)
    name: str = ""
    done: int = -1

    def asked(self, path: Path) -> str | Failure:
        """The kind of a file that will be read."""
        self.progress(0, 0, _so_far(self.count))
        return _kind(path)

    def request(self, path: Path) -> Request:
        """What is asked of a process of its own."""
        return Request(path, self.manner.columns)

    def begin(self, path: Path) -> None:
        """Turns to the next file."""
        self.name, self.done = path.name, self.done + 1
        self.progress(self.done, self.count, READING)

    def waiting(self, step: Step | None) -> None:
        """Tells how far a long file is."""
        if step is None or not step.total:
            self.progress(self.done, self.count, READING)
        else:
            self.progress(step.done, step.total, Filled("reading {name}", name=self.name))

    def enter(self, path: Path, name: str, answer: Answer) -> None:
        """Takes in what a file gave: articles, or reasons."""
        if called := self.manner.name_of(path):
            path, name = Path(called), called
        if answer.read is None:
            self.failures.append(Failure(path, answer.reason, answer.shape))
            return
        drafts = answer.read.drafts
        for n, draft in enumerate(drafts):
            if n % _MANY == _MANY - 1:
                self.waiting(Step(n, n, len(drafts)))
            for part in _parted(draft):
                self._enter(path, name, part, answer.sha256)
        for inner, why in answer.read.failures:
            self.failures.append(Failure(_inside(path, inner), why))
        self.tables += [(path, table) for table in answer.read.sidecars]

    def _enter(self, path: Path, name: str, draft: Draft, sha256: str) -> None:
        """Takes in one article, or why it is none."""
        if reason := _refused(draft):
            self.failures.append(Failure(_inside(path, draft.part), reason))
            return
        article_id = _unique(f"{name}#{draft.part}" if draft.part else name, self.ids)
        self.ids.add(article_id)
        self.articles.append(article_of(draft, path, article_id, sha256))
        self.notes += [draft.note] if draft.note else []

    def corpus(self) -> Corpus:
        """All of it."""
        told = sidecars.tell(self.articles, self.failures, self.tables)
        found = copies.find(told.articles)
        notes = copynotes.notes(found) + self.notes + told.notes
        articles = repeats.find(told.articles, found)
        return Corpus(articles, tuple(told.failures), tuple(notes), found, tuple(told.tables))


def _refused(draft: Draft) -> str:
    """Why a draft is no article; empty where it is one."""
    if not draft.text.strip():
        return Filled("no text in it")
    if len(draft.text) <= TEXT_LIMIT:
        return ""
    return Filled(
        "{size} million characters, over the limit of {limit} million for one article",
        size=f"{len(draft.text) / 1_000_000:,.1f}",
        limit=TEXT_LIMIT // 1_000_000,
    )


def _parted(draft: Draft) -> list[Draft]:
    """One draft for each story in a text, each with all of it, so that offsets are those of the file."""
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
