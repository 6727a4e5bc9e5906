"""What is copied for use elsewhere: the article's own words, with a line that says where they stand."""

from __future__ import annotations

from viewer.corpus.article import Article
from viewer.text.spans import Span
from viewer.ui.blocks import paragraph_at
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of
from viewer.ui.wording import date_of, source_of, tr


def source_line(article: Article, paragraph: int) -> str:
    """For example: Associated Press, "Iraq says …", no date, paragraph 3 (000.txt)."""
    return tr("{outlet}“{title}”, {date}, paragraph {n} ({file})").format(
        outlet=f"{source}, " if (source := source_of(article)) else "",
        title=" ".join(article.title.split()),
        date=date_of(article),
        n=paragraph,
        file=article.path.name,
    )


def cited(pair: ScreenPair, passage: int, which: Which) -> str:
    """One side of a passage with its source line."""
    return cited_span(pair, which, side_of(pair.passages[passage], which))


def cited_span(pair: ScreenPair, which: Which, span: Span) -> str:
    """A stretch of one article with its source line."""
    article = pair.article(which)
    return f"{span.of(article.text)}\n— {source_line(article, paragraph_at(pair.blocks(which), span.start))}"


def passage_with_source(pair: ScreenPair, passage: int) -> str:
    """Both wordings of a passage, each with its source line."""
    return "\n\n".join(cited(pair, passage, which) for which in SIDES)
