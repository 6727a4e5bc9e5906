"""Texts that are no articles: answers within bounds, and no exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.across.making import whole
from viewer.corpus.article import Article
from viewer.engine.across.headlines import headlines
from viewer.engine.across.omissions import omissions
from viewer.engine.across.timeline import timeline
from viewer.engine.across.variants import variants
from viewer.engine.clusters import clusters
from viewer.engine.pipeline import analyse

ODD = [
    "",
    " \n\n ",
    "… ! ?",
    "“" * 5000,
    "1 " * 3000,
    "١٢٣ في ٤٥٦ " * 200,
    "a" * 20_000,
    "\ud800 said \udfff that the ferry struck a rock near the lighthouse \ud801",
    "“never closed, said the master of the harbour on the evening of the very same day",
    "the of and to in that is was for on with as by at from",
    "国防部长星期四说军队将在三个月内撤出全国各地的基地。" * 3,
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_alone_twice_and_beside_another(text: str) -> None:
    articles = [odd("a", text), odd("b", text), odd("c", text[::-1])]
    analysis = analyse(articles)
    assert clusters(analysis.pairs, articles) == analysis.clusters
    assert len(headlines(articles, analysis)) == 3
    assert timeline(articles, analysis).rows == ()
    for one in articles:
        for row in omissions(one.id, articles, analysis).rows:
            assert row.span.of(one.text).strip() == row.span.of(one.text) != ""
    for base in range(3):
        found = variants(whole(articles), articles, base)
        for variant in found.variants:
            for reading, witness in zip(variant.readings, found.witnesses, strict=True):
                assert witness.span.contains(reading)


def odd(name: str, text: str) -> Article:
    """An article of any text, of such as has no bytes too."""
    return Article(name, Path(name), text, name, len(text.split()))
