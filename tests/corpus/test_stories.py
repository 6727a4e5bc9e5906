"""Several stories in one text: told apart where that is sure, with the offsets of the file."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from viewer.assets import samples
from viewer.corpus.article import ANOTHER
from viewer.corpus.loading import load
from viewer.corpus.stories import STORY_WORDS, stories
from viewer.text.spans import Span

STORY = "\n\n".join(
    f"The harbour was closed for day {n}, officials said, and nobody knew why." for n in range(8)
)
CAPTION = "Boats in the harbour on Monday. (AFP)"


def page(headline: str) -> str:
    return f"{headline}\n\n{CAPTION}\n{CAPTION}\n\n{headline}\n\n{STORY}"


def test_the_second_article_of_a_saved_page_is_one_of_its_own(tmp_path: Path) -> None:
    text = f"{page('Harbour closed for a week')}\n\n\n\n{page('Bridge opened in the north')}\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    first, second = load([tmp_path]).articles
    assert (first.title, second.title) == ("Harbour closed for a week", "Bridge opened in the north")
    assert first.text == second.text == text and first.sha256 == second.sha256
    assert first.fingerprint != second.fingerprint and second.id == f"{first.id}#2"
    aside = [[b.span.of(text) for b in a.boilerplate if b.reason == ANOTHER] for a in (first, second)]
    assert "Bridge" in aside[0][0] and "Harbour closed" not in aside[0][0]
    assert "Harbour closed" in aside[1][0] and "Bridge" not in aside[1][0]
    assert first.words == second.words
    assert second.metadata.title_span is not None
    assert second.metadata.title_span.of(text) == "Bridge opened in the north"


def test_a_rule_between_blocks_of_keys_parts_articles() -> None:
    one = f"Title: Harbour closed\nDate: 2020-01-05\n\n{STORY}"
    text = f"{one}\n\n-----\n\nTitle: Bridge opened\nDate: 2020-01-07\n\n{STORY}"
    assert [span.of(text)[:21].split("\n")[0] for span in stories(text)] == [
        "Title: Harbour closed",
        "Title: Bridge opened",
    ]
    assert "-----" not in "".join(span.of(text) for span in stories(text))


def test_subheads_long_gaps_and_repeated_captions_part_nothing() -> None:
    assert len(stories(page("Harbour closed for a week"))) == 1
    assert len(stories(f"{page('Harbour closed')}\n\n\n\nWhat the fishermen say now\n\n{STORY}")) == 1
    assert len(stories(f"{STORY}\n\n\n\n{STORY}")) == 1
    assert len(stories(f"{STORY}\n\n***\n\nA quiet evening\n\n{STORY}")) == 1


def test_too_few_words_are_no_story() -> None:
    short = "Bridge opened in the north\n\nPicture\n\nBridge opened in the north\n\nOnly a few words."
    assert len(stories(f"{page('Harbour closed for a week')}\n\n\n\n{short}")) == 1
    assert STORY_WORDS > 20


def test_the_samples_hold_six_articles_in_five_files() -> None:
    corpus = load([samples()])
    assert len(corpus.articles) == 6 and len({a.path for a in corpus.articles}) == 5
    assert corpus.articles[5].title == "Widespread Protests in Southern Iraq over Arrest of Activists"
    assert not corpus.notes


@given(
    st.lists(st.sampled_from(["\n", "\n\n\n\n", "---\n", "Head of it\n", "Title: x\n", STORY + "\n", " "]))
)
def test_stories_are_in_order_disjoint_and_hold_every_line_but_rules(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = stories(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(span.of(text).strip() for span in found)
    left = [Span(a.end, b.start).of(text) for a, b in pairwise(found)]
    assert all(not line.strip() or line.strip() == "---" for piece in left for line in piece.split("\n"))
