"""Loading: every path gives an article or one line that says why not, and the rest goes on."""

from __future__ import annotations

import hashlib
import os
import pickle
import socket
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.assets import samples
from viewer.corpus.article import Corpus
from viewer.corpus.folders import natural
from viewer.corpus.loading import load
from viewer.corpus.readers.file import FILE_LIMIT, TEXT_LIMIT
from viewer.text.tokens import words

STORY = "Officials said on Tuesday that the bridge would open before the winter.\n"


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def reasons(corpus: Corpus) -> dict[str, str]:
    return {f.path.name: f.reason for f in corpus.failures}


def test_the_samples() -> None:
    corpus = load([samples()])
    assert [a.path.name[:3] for a in corpus.articles] == ["000", "001", "002", "003", "004", "004"]
    assert not corpus.failures and not corpus.notes
    for article in corpus.articles:
        data = article.path.read_bytes()
        assert article.text == data.decode("utf-8")
        assert article.sha256 == hashlib.sha256(data).hexdigest()
        aside = "".join(article.text[b.span.start : b.span.end] + " " for b in article.boilerplate)
        assert article.words == len(words(article.text)) - len(words(aside))


def test_a_corpus_crosses_process_borders() -> None:
    corpus = load([samples()])
    assert pickle.loads(pickle.dumps(corpus)) == corpus


def test_folders_are_walked_in_natural_order_and_hidden_names_skipped(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    for name in [
        "article 10.txt",
        "Article 2.txt",
        ".secret.txt",
        "deep/er/a.txt",
        "deep/b",
        ".hidden/c.txt",
    ]:
        (tmp_path / name).write_text(f"{STORY} {name}")
    top = tmp_path.name
    assert [a.id for a in load([tmp_path]).articles] == [
        f"{top}/Article 2.txt",
        f"{top}/article 10.txt",
        f"{top}/deep/b",
        f"{top}/deep/er/a.txt",
    ]


def test_ids_are_the_same_for_a_folder_and_its_files_and_never_twice(tmp_path: Path) -> None:
    for name in ("one/news", "two/news"):
        (tmp_path / name).mkdir(parents=True)
        write(tmp_path / name, a=STORY + name)
    one, two = tmp_path / "one" / "news", tmp_path / "two" / "news"
    assert [a.id for a in load([one, two]).articles] == ["news/a.txt", "news/a.txt (2)"]
    assert [a.id for a in load([one / "a.txt", two / "a.txt"]).articles] == ["news/a.txt", "news/a.txt (2)"]


def test_a_path_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a=STORY)
    corpus = load([tmp_path, tmp_path, tmp_path / "a.txt"])
    assert len(corpus.articles) == 1
    assert not corpus.failures and not corpus.notes


def test_the_same_text_twice_is_kept_and_noted(tmp_path: Path) -> None:
    write(tmp_path, a=STORY, b=STORY, c="Another story.")
    corpus = load([tmp_path])
    assert len(corpus.articles) == 3
    assert corpus.notes == (f"{tmp_path.name}/b.txt has the same text as {tmp_path.name}/a.txt",)


def test_bad_files_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    write(tmp_path, good=STORY, empty="", blank=" \n\t\n")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 100)
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.4")
    (tmp_path / "page.HTML").write_text("<p>")
    corpus = load([tmp_path, tmp_path / "vanished.txt"])
    assert [a.path.name for a in corpus.articles] == ["good.txt"]
    assert reasons(corpus) == {
        "empty.txt": "the file is empty",
        "blank.txt": "the file holds nothing but white space",
        "noise.txt": "a binary file, not text",
        "paper.pdf": "damaged or cut off: its pages cannot be read",
        "page.HTML": "no text in this page",
        "vanished.txt": "no such file",
    }


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    assert reasons(load([tmp_path])) == {tmp_path.name: "no articles in this folder"}


def test_a_file_that_vanishes_between_the_look_and_the_reading(tmp_path: Path) -> None:
    write(tmp_path, a=STORY, b=STORY + "b")

    def progress(done: int, total: int, what: str) -> None:
        if total and done == 0:
            (tmp_path / "b.txt").unlink()

    corpus = load([tmp_path], progress)
    assert [a.path.name for a in corpus.articles] == ["a.txt"]
    assert reasons(corpus) == {"b.txt": "no such file"}


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's refusal is played, since the superuser may read everything."""
    write(tmp_path, a=STORY, b=STORY + "b")
    real = os.open

    def refuse(path: Path, flags: int) -> int:
        if Path(path).name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return real(path, flags)

    monkeypatch.setattr(os, "open", refuse)
    corpus = load([tmp_path])
    assert [a.path.name for a in corpus.articles] == ["b.txt"]
    assert reasons(corpus) == {"a.txt": "it may not be read (permission denied)"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_devices_and_sockets_are_named_and_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with tempfile.TemporaryDirectory(dir="/tmp") as short, socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{short}/socket.txt")
        corpus = load([tmp_path, Path(short), Path(os.devnull)])
    assert reasons(corpus) == {
        "pipe.txt": "a named pipe, not a file",
        "socket.txt": "a socket, not a file",
        "null": "a device, not a file",
    }


def test_links(tmp_path: Path) -> None:
    write(tmp_path, a=STORY)
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "itself.txt").symlink_to(tmp_path / "itself.txt")
    corpus = load([tmp_path])
    assert [a.path.name for a in corpus.articles] == ["a.txt"]
    assert reasons(corpus) == {
        "round": "a link to a folder that is read already",
        "nowhere.txt": "a link to a file that is not there",
        "itself.txt": "a link that leads back to itself",
    }


@pytest.mark.parametrize(
    "name", ['it\'s “quoted” "twice".txt', "🗞️ news.txt", "two\nlines.txt", "trailing. dot"]
)
def test_odd_names(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(STORY)
    (article,) = load([tmp_path]).articles
    assert article.id == f"{tmp_path.name}/{name}"


def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(raw)).write_text(STORY)
    except OSError:
        pytest.skip("this file system refuses such names")
    (article,) = load([tmp_path]).articles
    assert article.id == f"{tmp_path.name}/caf\\udce9.txt"
    assert os.fsencode(article.path) == raw


def test_a_path_with_a_zero_character() -> None:
    assert len(load([Path("a\0b")]).failures) == 1


def test_a_line_of_a_million_characters(tmp_path: Path) -> None:
    write(tmp_path, long="word " * 200_000, solid="x" * 1_000_000)
    corpus = load([tmp_path])
    assert [a.words for a in corpus.articles] == [200_000, 1]
    assert all(len(a.title) < 120 for a in corpus.articles)


def test_an_article_of_one_word(tmp_path: Path) -> None:
    write(tmp_path, one="Bridge")
    (article,) = load([tmp_path]).articles
    assert (article.words, article.title, article.boilerplate) == (1, "Bridge", ())


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(FILE_LIMIT + 1024 * 1024)
    assert reasons(load([tmp_path])) == {"huge.txt": "257 MB, over the limit of 256 MB for one file"}


def test_an_article_over_the_limit_is_refused_with_its_length(tmp_path: Path) -> None:
    (tmp_path / "huge.txt").write_text("word " * (TEXT_LIMIT // 5 + 20_000))
    assert reasons(load([tmp_path])) == {
        "huge.txt": "16.1 million characters, over the limit of 16 million for one article"
    }


def test_a_long_export_is_read_whatever_its_size_and_tells_how_far_it_is(tmp_path: Path) -> None:
    story = "word " * 400
    documents = (
        f"HD Headline {n}\nWC 400 words\nPD 5 January 2020\nSN The Paper\nLP\n{story}\nTD\n{story}\n\n"
        f"Document PAPR000020200105eg15{n:05d}k\n\n"
        for n in range(4500)
    )
    (tmp_path / "export.txt").write_text("".join(documents))
    assert (tmp_path / "export.txt").stat().st_size > TEXT_LIMIT
    told: list[tuple[int, int, str]] = []
    corpus = load([tmp_path], lambda done, total, what: told.append((done, total, what)))
    assert (len(corpus.articles), corpus.failures) == (4500, ())
    assert any(what == "reading export.txt" and 0 < done < total == 4500 for done, total, what in told)


def test_a_kind_of_text_that_the_encoding_tells_is_noted(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Ein Bericht über die Brücke, die größte im Süden.".encode("cp1252"))
    corpus = load([tmp_path])
    assert corpus.notes == ("old.txt is not in Unicode; it was read as cp1252",)


def test_progress_counts_up_to_the_end_and_may_stop_the_work(tmp_path: Path) -> None:
    write(tmp_path, **{f"a{i}": f"{STORY} {i}" for i in range(5)})
    told: list[tuple[int, int]] = []
    load([tmp_path], lambda done, total, what: told.append((done, total)))
    assert [t for t in told if t[1]] == [(i, 5) for i in range(6)]

    class Stop(Exception):
        pass

    def stop(done: int, total: int, what: str) -> None:
        raise Stop

    with pytest.raises(Stop):
        load([tmp_path], stop)


@given(st.lists(st.text(max_size=12)))
def test_natural_order_is_an_order(names: list[str]) -> None:
    ordered = sorted(names, key=natural)
    assert sorted(ordered) == sorted(names)
    names.reverse()
    assert sorted(names, key=natural) == ordered


def test_natural_order_counts() -> None:
    assert sorted(["b", "a10", "a9", "A1", "9" * 5000], key=natural) == ["9" * 5000, "A1", "a9", "a10", "b"]


@given(data=st.binary(max_size=300))
def test_any_bytes_give_an_article_or_a_reason(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_bytes(data)
        corpus = load([path])
        assert len(corpus.articles) + len(corpus.failures) == 1
        assert path.read_bytes() == data


def test_the_day_in_a_files_name_counts_where_nothing_else_tells_one(tmp_path: Path) -> None:
    write(tmp_path, **{"2020-01-31 a": STORY, "2020-01-31 b": f"Bridge opens\n\n3 February 2020\n\n{STORY}"})
    first, second = load([tmp_path]).articles
    assert (str(first.metadata.date), first.metadata.origin("date")) == ("2020-01-31", "file name")
    assert (str(second.metadata.date), second.metadata.origin("date")) == ("2020-02-03", "text")
