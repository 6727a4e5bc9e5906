"""A reader's corrections: they change metadata and nothing else, and stay with their file."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus import asides, copynotes
from viewer.corpus.article import Article, Corpus
from viewer.corpus.correcting import applied, corrected, differing, keys_of, with_changed
from viewer.corpus.corrections import READER, Key, key_of
from viewer.corpus.fields import FIELDS, written
from viewer.corpus.loading import load, of_text
from viewer.text.moves import Moves

TEXT = "Bridge opens\n\nBy Ann Lee\n\nPARIS (AP) — The bridge opened on Tuesday, officials said.\n"


def article(path: str = "news/a.txt", text: str = TEXT) -> Article:
    return of_text(text, Path(path), path)


def test_a_correction_changes_the_metadata_alone_and_says_so() -> None:
    read = article()
    mended = corrected(read, {"date": "31 January 2020", "credits": "Reuters", "byline": ""})
    assert mended.metadata.date == datetime.date(2020, 1, 31)
    assert mended.metadata.credits == ("Reuters",)
    assert mended.metadata.byline == "" and read.metadata.byline == "Ann Lee"
    assert {f for f in FIELDS if mended.metadata.origin(f) == READER} == {"date", "credits", "byline"}
    assert replace(mended, metadata=read.metadata) == read


def test_the_headline_is_marked_where_the_text_has_it() -> None:
    read = article()
    by_name = corrected(read, {"title": "The bridge opened"})
    assert by_name.title == "The bridge opened"
    assert by_name.metadata.title_span is not None
    assert by_name.metadata.title_span.of(TEXT) == "The bridge opened"
    elsewhere = corrected(read, {"title": "Not in the text"})
    assert elsewhere.metadata.title_span == read.metadata.title_span
    none = corrected(read, {"title": ""})
    assert none.metadata.title_span is None and none.title == "a.txt"


def test_what_is_no_value_counts_for_nothing() -> None:
    read = article()
    assert corrected(read, {"date": "03/04/2020", "sha256": "0"}) == read


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=12)))
def test_only_what_differs_is_a_correction(typed: dict[str, str]) -> None:
    read = article()
    values = differing(read, typed)
    mended = corrected(read, values)
    assert {f for f in FIELDS if mended.metadata.origin(f) == READER} <= values.keys()
    assert differing(read, {f: written(read.metadata, f) for f in FIELDS}) == {}


def test_corrections_stay_with_a_file_that_is_moved_or_renamed() -> None:
    before = article()
    kept = with_changed({}, [before], before, {"outlet": "The Daily"})
    for path in ("/else/where/news/a.txt", "other/b.txt"):
        moved = article(path)
        (found,) = applied(Corpus((moved,)), kept).articles
        assert found.metadata.outlet == "The Daily"


def test_corrections_stay_with_a_file_whose_text_is_changed() -> None:
    before, changed = article(), article(text=TEXT + "More.\n")
    kept = with_changed({}, [before], before, {"outlet": "The Daily", asides.FIELD: "+0-12"})
    (found,) = applied(Corpus((changed,)), kept).articles
    assert found.metadata.outlet == "The Daily"
    assert found.boilerplate == changed.boilerplate  # its places are those of the earlier text
    again = with_changed(kept, [changed], changed, {"outlet": "The Weekly"})
    assert again == {key_of(changed): {"outlet": "The Weekly"}}
    assert with_changed(kept, [changed], changed, {}) == {}


def test_corrections_go_to_no_file_that_may_be_another() -> None:
    before, text = article(), TEXT + "More.\n"
    kept = with_changed({}, [before], before, {"outlet": "The Daily"})
    changed = article(text=text)
    for others in (
        [article("other/a.txt", text), article("news/b.txt", text)],  # another folder, another name
        [changed, article("else/b.txt")],  # the bytes themselves are open, moved
        [changed, article("x/news/a.txt", TEXT + "Else.\n")],  # two of one name and folder
        [changed, article("other/copy.txt", text)],  # a copy
    ):
        assert changed.id not in keys_of(others, kept)
    assert not keys_of([replace(changed, part="2")], kept)  # one article of several
    twice = {**kept, Key("0" * 64, "news/a.txt"): {"outlet": "The Weekly"}}
    assert not keys_of([changed], twice)
    assert keys_of([changed], kept)


def test_what_was_set_aside_moves_with_its_words() -> None:
    at = TEXT.index("By Ann Lee")
    choices = f"-0-6 +{at}-{at + 10}"
    assert asides.moved(choices, Moves(TEXT, "New.\n\n" + TEXT)) == f"-6-12 +{at + 6}-{at + 16}"
    assert asides.moved(choices, Moves(TEXT, TEXT.replace("By Ann Lee\n\n", ""))) == "-0-6"
    assert asides.moved("nonsense +9-3", Moves(TEXT, TEXT)) == ""


def test_two_files_with_the_same_bytes_have_corrections_of_their_own() -> None:
    one, two = article("fox/a.txt"), article("hpo/a.txt")
    kept = with_changed({}, [one, two], one, {"outlet": "Fox"})
    assert [a.metadata.outlet for a in applied(Corpus((one, two)), kept).articles] == ["Fox", ""]
    kept = with_changed(kept, [one, two], two, {"outlet": "HuffPost"})
    assert [a.metadata.outlet for a in applied(Corpus((two, one)), kept).articles] == ["HuffPost", "Fox"]
    assert keys_of([one, article("x/c.txt")], kept)["fox/a.txt"] == key_of(one)


def test_a_correction_is_replaced_and_taken_away() -> None:
    old, new = article(), article("moved/b.txt")
    kept = with_changed({}, [old], old, {"outlet": "A"})
    kept = with_changed(kept, [new], new, {"outlet": "B"})
    assert kept == {key_of(new): {"outlet": "B"}}
    assert with_changed(kept, [new], new, {}) == {}


def test_whether_two_articles_are_one_again_follows_their_outlets(tmp_path: Path) -> None:
    lead = (
        "The bridge over the harbour opened on Tuesday after nine years of work, officials of the town said."
    )
    body = "\n\n".join(
        f"Sentence {n} tells of stage {n} of the work in the words of engineer {n}." for n in "123456789"
    )
    (tmp_path / "a.txt").write_text(f"Bridge opens\n\n{lead}\n\n{body}\n")
    (tmp_path / "b.txt").write_text(f"Bridge opens\n\n{lead}\n\n{body}\n\nThe mayor left early.\n")
    read = load([tmp_path])
    kinds = {}
    for outlets in (("Daily", "Daily"), ("Daily", "Gazette")):
        kept = {key_of(a): {"outlet": o} for a, o in zip(read.articles, outlets, strict=True)}
        corpus = applied(read, kept)
        kinds[outlets] = [copy.kind for copy in corpus.copies]
        assert corpus.notes == tuple(copynotes.notes(corpus.copies))
    assert kinds == {("Daily", "Daily"): ["version"], ("Daily", "Gazette"): ["elsewhere"]}
