"""Hostile files: one clear line each, or what can be read of them, and everything else is read."""

from __future__ import annotations

import os

import pytest

from tests.corpus.readers.hostile import FILES, GOOD, PLACES, SECRET, good
from viewer.corpus.article import Corpus
from viewer.corpus.loading import load

READ = "read"
LEADS_OUT = "its name leads out of the archive, so it is not read"
GAVE = {
    "zip bomb": "packed far smaller than any text can be; it is not read",
    "zip bombs in zips": "archives inside archives, deeper than is looked",
    "zip with ../": LEADS_OUT,
    "billion laughs, feed": "no entry of this feed holds any text",
    "billion laughs, DOCX": "damaged: its text cannot be read",
    "billion laughs, XHTML": READ,
    "external entity, feed": READ,
    "external entity, DOCX": READ,
    "100 MB of nested tags": "a web page of more than 48 MB",
    "40 MB of nested tags": "a web page of too many parts",
    "nested tags, DOCX": "damaged: its text cannot be read",
    "page called .docx": READ,
    "DOCX called .txt": READ,
    "PDF called .html": READ,
    "cp1252 said to be UTF-8": READ,
    "UTF-8 said to be UTF-16": READ,
    "unknown encoding, feed": READ,
    "unknown charset, mail": READ,
    "scanned PDF": "its pages are pictures",
    "truncated PDF": "damaged or cut off",
    "encrypted PDF": "protected with a password",
    "DOCX with a password": "protected with a password",
    "nothing but zeros": "a binary file, not text",
}
ELSEWHERE = {
    "symbolic-link loops": {"loop": "a link to a folder", "self.txt": "a link that leads back to itself"},
    "fifo": {"pipe.txt": "a named pipe, not a file"},
    "device (link to /dev/zero)": {"zero.txt": "a device, not a file"},
}


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """All of them in one folder, with five good articles."""
    folder = tmp_path_factory.mktemp("hostile")
    good(folder)
    for name, data in FILES.values():
        (folder / name).write_bytes(data(folder))
    if os.name == "posix":
        for make in PLACES.values():
            make(folder)
    return load([folder])


def test_every_good_article_is_read(corpus: Corpus) -> None:
    texts = [a.text for a in corpus.articles if a.path.name.startswith("good")]
    assert [town for town in GOOD if not any(f"harbour of {town} is shut" in text for text in texts)] == []


@pytest.mark.parametrize("what", FILES)
def test_each_gives_one_clear_line_or_what_can_be_read(corpus: Corpus, what: str) -> None:
    name = FILES[what][0]
    reasons = [f.reason for f in corpus.failures if f.path.name.partition("#")[0] == name]
    texts = [a.text for a in corpus.articles if a.path.name == name]
    if GAVE[what] == READ:
        assert reasons == [] and "harbour of Hostile is shut" in texts[0]
    else:
        assert reasons and all(GAVE[what] in reason and "\n" not in reason for reason in reasons)
        assert len(set(reasons)) == 1


def test_what_an_entity_asks_for_is_never_read(corpus: Corpus) -> None:
    assert not any(SECRET in a.text for a in corpus.articles)


@pytest.mark.skipif(os.name != "posix", reason="what a file system of this kind knows")
@pytest.mark.parametrize("what", PLACES)
def test_what_is_no_file_is_named(corpus: Corpus, what: str) -> None:
    reasons = {f.path.name: f.reason for f in corpus.failures}
    for name, reason in ELSEWHERE[what].items():
        assert reason in reasons[name]


def test_accents_survive_a_wrong_declaration(corpus: Corpus) -> None:
    (text,) = [a.text for a in corpus.articles if a.path.name == "wrong8.html"]
    assert "Señor Muñoz, José and Zoë" in text
