"""Story: the paragraphs that an article tells, without headline, boilerplate and the lines of the page.

Promises spans in the order of the text, disjoint, each with a word in it and no white space around it. Leaves
to others what boilerplate and headline are (`corpus.boilerplate`, `corpus.metadata`).
"""

from __future__ import annotations

from viewer.corpus import credits, dates
from viewer.corpus.article import Article
from viewer.text.spans import Span, gaps
from viewer.text.tokens import paragraphs

HEAD = 8
"""Among so many first paragraphs lines with the date, the author or the agency are looked for."""


def story_paragraphs(article: Article, reach: int | None = None) -> list[Span]:
    """The paragraphs of the story; one that is set aside in part keeps what stands around that part.

    With `reach` only those that end within so many code points, unless there is none.
    """
    if reach is not None and reach < len(article.text):
        near = [p for p in _story(article, article.text[:reach]) if p.end < reach]
        if len(near) > 1:
            return near
    return _story(article, article.text)


def _story(article: Article, text: str) -> list[Span]:
    aside = list(article.set_aside)
    if article.metadata.title_span is not None:
        aside.append(article.metadata.title_span)
    out: list[Span] = []
    for number, paragraph in enumerate(paragraphs(text)):
        kept = [
            k for k in (_bare(article.text, g) for g in gaps(aside, paragraph)) if _tells(article.text, k)
        ]
        if kept and not (number < HEAD and _is_line_of_the_page(paragraph.of(article.text))):
            out.append(Span(kept[0].start, kept[-1].end))
    return out


def without_dateline(article: Article, paragraph: Span) -> Span:
    """A paragraph without the place that it opens with: "BAGHDAD (AP) — "."""
    found = credits.dateline(paragraph.of(article.text)[:200])
    return paragraph if found is None else Span(paragraph.start + found.length, paragraph.end)


def _bare(text: str, span: Span) -> Span:
    said = span.of(text)
    return (
        Span(span.start + len(said) - len(said.lstrip()), span.start + len(said.rstrip()))
        if said.strip()
        else span
    )


def _tells(text: str, span: Span) -> bool:
    return any(map(str.isalnum, span.of(text)))


def _is_line_of_the_page(line: str) -> bool:
    """Whether a line tells the date, the author or the agency and nothing else."""
    if len(line) > 120:
        return False
    return bool(dates.read_line(line) or any(credits.byline(line)) or credits.lone_agency(line))
