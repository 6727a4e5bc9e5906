"""What is copied for use elsewhere: the article's own words, with a line that says where they stand."""

from __future__ import annotations

from bisect import bisect_right

from viewer.corpus.article import Article
from viewer.text.spans import Span
from viewer.ui.blocks import paragraph_at
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of
from viewer.ui.wording import date_of, source_of, tr


def source_line(article: Article, paragraph: int, at: int = 0) -> str:
    """For example: Associated Press, "Iraq says …", no date, paragraph 3 (000.txt).

    In a document with pages it is the page on which the code point `at` of the text stands that is told.
    """
    if article.pages:
        return tr("{outlet}“{title}”, {date}, page {n} ({file})").format(
            **_named(article), n=bisect_right(article.pages, at)
        )
    return tr("{outlet}“{title}”, {date}, paragraph {n} ({file})").format(**_named(article), n=paragraph)


def _named(article: Article) -> dict[str, str]:
    """What names an article in its source line."""
    return {
        "outlet": f"{source}, " if (source := source_of(article)) else "",
        "title": " ".join(article.title.split()),
        "date": date_of(article),
        "file": f"{article.path.name} #{article.part}" if article.part else article.path.name,
    }


def cited(pair: ScreenPair, passage: int, which: Which) -> str:
    """One side of a passage with its source line."""
    return cited_span(pair, which, side_of(pair.passages[passage], which))


def cited_span(pair: ScreenPair, which: Which, span: Span) -> str:
    """A stretch of one article with its source line."""
    article = pair.article(which)
    paragraph = paragraph_at(pair.blocks(which), span.start)
    return f"{span.of(article.text)}\n— {source_line(article, paragraph, span.start)}"


def passage_with_source(pair: ScreenPair, passage: int) -> str:
    """Both wordings of a passage, each with its source line."""
    return "\n\n".join(cited(pair, passage, which) for which in SIDES)
