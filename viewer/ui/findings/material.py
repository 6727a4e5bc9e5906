"""Material: what the views of findings are made from, as one value; and the job that works it out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from viewer import workspace
from viewer.corpus import copynotes
from viewer.corpus.article import Article, Copy
from viewer.corpus.copies import families, find
from viewer.engine.analysis import Analysis
from viewer.engine.progress import Progress
from viewer.text.spans import Span
from viewer.ui.articles.model import sources
from viewer.ui.blocks import Block, blocks, paragraph_at
from viewer.ui.languages import phrase
from viewer.ui.overview.names import Name, names
from viewer.ui.wording import tr

if TYPE_CHECKING:  # the window opens without what finds them
    from viewer.engine.findings import Findings


@dataclass(frozen=True)
class Material:
    """The articles in the reader's order, what they share, and what was found in them."""

    articles: tuple[Article, ...]
    analysis: Analysis
    findings: Findings
    copies: tuple[Copy, ...] = ()

    @cached_property
    def _families(self) -> dict[str, str]:
        return families(self.copies)

    def family(self, article: str) -> str:
        """The article that counts for this one: the first of its versions, or itself."""
        return self._families.get(article, article)

    def copy_lines(self, article: str) -> list[str]:
        """What an article is a copy or a version of, in plain sentences."""
        told = (c for c in self.copies if c.article == article)
        return [phrase(copynotes.line(c, self.source(c.article), self.source(c.of))) for c in told]

    @cached_property
    def by_id(self) -> dict[str, Article]:
        """The articles by their ids."""
        return {article.id: article for article in self.articles}

    @cached_property
    def _sources(self) -> dict[str, str]:
        """Sources as in the list of articles; where two are the same, with the headline's first words."""
        found = sources(self.articles)
        often = Counter(found)
        return {
            a.id: source if often[source] == 1 else self._names[a.id].brief
            for a, source in zip(self.articles, found, strict=True)
        }

    @cached_property
    def _names(self) -> dict[str, Name]:
        return dict(zip((a.id for a in self.articles), names(self.articles), strict=True))

    @cached_property
    def _blocks(self) -> dict[str, list[Block]]:
        return {}

    def source(self, article: str) -> str:
        """What tells an article apart in few words: its outlet, or a credit, or its file."""
        return self._sources[article]

    def whole_name(self, article: str) -> str:
        """Source and headline of an article in one line."""
        return self._names[article].long

    def paragraph(self, article: str, span: Span) -> str:
        """The paragraph in which a span begins, as a reader sees it: "¶ 7"."""
        if article not in self._blocks:
            self._blocks[article] = blocks(self.by_id[article].text)
        return tr("¶ {n}").format(n=paragraph_at(self._blocks[article], span.start))


def work_out(articles: Sequence[Article], analysis: Analysis, progress: Progress) -> Material:
    """A job: the findings of articles that have been analysed."""
    found = workspace.findings(articles, analysis, progress)
    return Material(tuple(articles), analysis, found, find(articles))
