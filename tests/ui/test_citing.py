"""Source lines below what is copied."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.conftest import MakePair, article
from viewer.text.spans import Span
from viewer.ui.citing import cited_span, source_line

TEXT = "A headline\n\nThe first page.\n\nThe second page."


def test_a_text_is_cited_by_its_paragraph() -> None:
    assert source_line(article("a.txt", TEXT), 2).endswith("paragraph 2 (a.txt)")


def test_a_document_is_cited_by_the_page_on_which_the_words_stand() -> None:
    document = replace(article("a.pdf", TEXT), pages=(0, TEXT.index("The second")))
    assert source_line(document, 2, TEXT.index("first")).endswith("page 1 (a.pdf)")
    assert source_line(document, 3, TEXT.index("The second")).endswith("page 2 (a.pdf)")


def test_one_of_several_in_a_file_is_named(make_pair: MakePair) -> None:
    assert source_line(replace(article("a.txt", TEXT), part="2"), 1).endswith("(a.txt #2)")
    pair = make_pair(TEXT, TEXT)
    assert cited_span(pair, "a", Span(0, 10)).startswith("A headline\n— ")
