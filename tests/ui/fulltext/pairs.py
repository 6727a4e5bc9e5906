"""Pairs made by hand for the tests of the full-text view: passages are named by their words."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from viewer.corpus.article import Article, Boilerplate, Metadata
from viewer.engine.analysis import Comparison, Pair
from viewer.engine.passages import Change, Passage, Segment
from viewer.text.spans import Span
from viewer.ui.screenpair import ScreenPair


def span_of(text: str, words: str, after: int = 0) -> Span:
    """Where `words` stand in `text`, from `after` on."""
    at = text.index(words, after)
    return Span(at, at + len(words))


def article(name: str, text: str, *, aside: Sequence[str] = (), outlet: str = "") -> Article:
    """An article whose first line is its headline; `aside` are the words of its boilerplate."""
    return Article(
        id=name,
        path=Path(f"{name}.txt"),
        text=text,
        sha256="",
        words=len(text.split()),
        metadata=Metadata(title=text.strip().split("\n")[0][:300], outlet=outlet),
        boilerplate=tuple(Boilerplate(span_of(text, words), "form") for words in aside),
    )


def passage(a: Span, b: Span, words: tuple[int, int] = (6, 5), shared: int = 4) -> Passage:
    """An edited passage of one segment."""
    return Passage("edited", 0.8, a, b, (Segment("edited", a, b, shared, words),))


def screen_pair(
    a: Article, b: Article, passages: Sequence[Passage], changes: Sequence[Sequence[Change]] = ()
) -> ScreenPair:
    """`changes[i]` are the changes of passage i."""
    rows = tuple((tuple(changes[n]) if n < len(changes) else (),) for n in range(len(passages)))
    return ScreenPair(a, b, Comparison(Pair(a.id, b.id, tuple(passages), 0.3, 0.4, 1.0), rows))


TEXT_A = (
    "Leaders meet in the capital\n\n"
    "They said that 1 million people had walked to the river. Nobody knew why.\n\n"
    "The bridge was closed on Friday, a police officer said.\n\n"
    "Share this page\n"
)
TEXT_B = (
    "A bridge and a river 🌉🌊\n\n"
    "On Saturday the bridge was closed, an officer of the police said.\n\n"
    "People 🙂 walked. They said that a million people had walked to the river."
)


def small_pair() -> ScreenPair:
    """Two short articles, two passages in the other order, one change in each, boilerplate in A."""
    a = article("a", TEXT_A, aside=["Share this page"], outlet="The Courier")
    b = article("b", TEXT_B)
    passages = [
        passage(
            span_of(TEXT_A, "They said that 1 million people had walked to the river."),
            span_of(TEXT_B, "They said that a million people had walked to the river."),
            words=(11, 11),
            shared=10,
        ),
        passage(span_of(TEXT_A, "bridge was closed"), span_of(TEXT_B, "bridge was closed")),
    ]
    number = Change("number", span_of(TEXT_A, "1"), span_of(TEXT_B, "a", TEXT_B.index("said that ") + 9))
    return screen_pair(a, b, passages, [[number]])


def long_text(words: int, seed: int) -> str:
    """Random words in paragraphs of twenty to ninety."""
    rng = random.Random(seed)
    stock = ["".join(rng.choices("abcdefghijklmnoprstuvw", k=rng.randint(2, 9))) for _ in range(3000)]
    out: list[str] = []
    left = words
    while left > 0:
        count = min(left, rng.randint(20, 90))
        out.append(" ".join(rng.choices(stock, k=count)))
        left -= count
    return "\n\n".join(out)


def long_pair(words: int = 8000, passages: int = 60, *, shuffled: bool = True) -> ScreenPair:
    """Two long articles with passages of random places, by default in another order in B."""
    text_a, text_b = long_text(words, 1), long_text(words, 2)
    starts_a = _cuts(text_a, passages, 3)
    starts_b = _cuts(text_b, passages, 4)
    order = list(range(passages))
    if shuffled:
        random.Random(5).shuffle(order)
    found, changes = [], []
    for n in range(passages):
        a, b = starts_a[n], starts_b[order[n]]
        found.append(passage(a, b))
        word_a, word_b = span_of(text_a, " ", a.start + 5), span_of(text_b, " ", b.start + 5)
        changes.append(
            [Change("wording", Span(a.start, max(a.start + 1, word_a.start)), Span(b.start, word_b.start))]
        )
    return screen_pair(article("a", text_a), article("b", text_b), found, changes)


def _cuts(text: str, count: int, seed: int) -> list[Span]:
    rng = random.Random(seed)
    step = len(text) // count
    out = []
    for n in range(count):
        start = text.index(" ", n * step) + 1
        end = text.rindex(
            " ", 0, min(len(text), start + rng.randint(step // 3, max(step // 3 + 1, step - 40)))
        )
        out.append(Span(start, max(end, start + 1)))
    return out


ARABIC = (
    "العراق يستأنف العمليات المشتركة\n\n"
    "استأنفت القوات العراقية والتحالف الدولي "
    "العمليات المشتركة بعد توقف دام ثلاثة أسابيع، حسب بيان 🙂 صدر يوم الخميس.\n\n"
    "وقال المتحدث إن U.S. troops باقية في البلاد حتى إشعار آخر."
)


def arabic_pair() -> ScreenPair:
    """An Arabic article against itself with a new beginning; mixed directions in the last paragraph."""
    b = "خبر عاجل\n\n" + ARABIC
    words = "العمليات المشتركة بعد توقف دام ثلاثة أسابيع"
    passages = [
        passage(span_of(ARABIC, words), span_of(b, words)),
        passage(span_of(ARABIC, "إن U.S. troops باقية"), span_of(b, "إن U.S. troops باقية")),
    ]
    return screen_pair(article("a", ARABIC), article("b", b), passages)
