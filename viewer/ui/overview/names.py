"""Short names for articles in tables and pictures: the source where it is enough, else the headline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.corpus.article import Article

_BRIEF = 32  # code points


@dataclass(frozen=True, slots=True)
class Name:
    """How an article is called where there is little room.

    `source` is the outlet or credit, the file where nothing else differs, or empty; `headline` is as the
    article has it. `short` is unlike the others and begins with what tells articles apart best, for it is
    cut at its end where there is no room.
    """

    source: str
    headline: str
    short: str

    @property
    def long(self) -> str:
        """Source and headline in one line."""
        return f"{self.source} · {self.headline}" if self.source else self.headline

    @property
    def brief(self) -> str:
        """The short name, cut where a sentence would become too long."""
        if len(self.short) <= _BRIEF:
            return self.short
        cut = self.short[:_BRIEF]
        at = cut.rfind(" ")
        return cut[: at if at > _BRIEF // 2 else _BRIEF - 1] + "…"


def names(articles: Sequence[Article]) -> list[Name]:
    """A name for each article; short ones differ wherever outlet, headline or file name do.

    An agency that is credited names no article: several outlets may credit the same one.
    """
    sources = [one_line(a.metadata.outlet) for a in articles]
    headlines = [one_line(a.title) for a in articles]
    often = Counter(sources)
    shorts = [
        source if source and often[source] == 1 else (f"{source}: {headline}" if source else headline)
        for source, headline in zip(sources, headlines, strict=True)
    ]
    same = Counter(shorts)
    return [
        Name(source, headline, short) if same[short] == 1 else _with_file(article, source, headline, short)
        for article, source, headline, short in zip(articles, sources, headlines, shorts, strict=True)
    ]


def _with_file(article: Article, source: str, headline: str, short: str) -> Name:
    """A name for one of several articles that have the same source and headline."""
    file = one_line(article.path.name)
    return Name(f"{source} · {file}" if source else file, headline, f"{file}: {short}")


def one_line(text: str) -> str:
    """White space as single spaces, and no more than a label can show."""
    return " ".join(text[:300].split())
