"""The window's recurring phrases: particulars of an article, counts with their plurals, kinds of passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.corpus.article import Article
from viewer.engine.passages import KINDS, Change, Passage
from viewer.ui.languages import is_one
from viewer.ui.mirroring import reads_from_right
from viewer.ui.screenpair import ScreenPair


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("wording", text)


def counted(n: int, one: str, many: str) -> str:
    """`one` or `many` with the number in the place of {n}, thousands set apart by a thin space."""
    return (one if is_one(n) else many).format(n=number(n))


def number(n: int) -> str:
    """A whole number with its thousands set apart by a no-break thin space, from 10,000 on."""
    return f"{n:,}".replace(",", "\u202f") if n >= 10_000 else str(n)


def words(n: int) -> str:
    """A number of words."""
    return counted(n, tr("{n} word"), tr("{n} words"))


def percent(share: float) -> str:
    """A share as a reader wants it: whole per cent, but never 0 % or 100 % for what is not quite that."""
    if 0 < share < 0.005:
        return tr("under 1 %")
    if 0.995 <= share < 1:
        return "99 %"
    return f"{round(share * 100)} %"


def date_of(article: Article) -> str:
    """The article's date, or that it has none."""
    date = article.metadata.date
    if date is None:
        return tr("no date")
    return QLocale().toString(QDate(date.year, date.month, date.day), "d MMM yyyy")


def source_of(article: Article) -> str:
    """The outlet, or else an agency that is credited, and said to be so, or an empty string."""
    credit = next(iter(article.metadata.credits), "")
    if article.metadata.outlet or not credit:
        return article.metadata.outlet
    return tr("{agency} credited").format(agency=credit)


def about(article: Article) -> str:
    """Outlet, dateline, date and length in one line."""
    parts = [
        source_of(article) or article.path.name,
        article.metadata.dateline,
        date_of(article),
        words(article.words),
    ]
    return " · ".join(p for p in parts if p)


def kind_name(kind: str) -> str:
    """A passage's kind in the window's language."""
    return {
        "verbatim": tr("verbatim"),
        "edited": tr("edited"),
        "reworded": tr("reworded"),
        "condensed": tr("condensed"),
    }[kind]


def kinds_line(passages: Iterable[Passage]) -> str:
    """For example "1 verbatim, 4 edited"."""
    count = Counter(p.kind for p in passages)
    return ", ".join(f"{count[k]} {kind_name(k)}" for k in KINDS if count[k])


def shared_of(passage_shared: int, passage_words: tuple[int, int]) -> str:
    """For example "32 of 49 words": the words shared, of the longer side's words."""
    return tr("{shared} of {words} words").format(
        shared=number(passage_shared), words=number(max(passage_words))
    )


def no_passage(pair: ScreenPair) -> str:
    """Why no passage is on show."""
    if not pair.left_out:
        return tr("These two articles share no passage.")
    return tr("What these two articles share is left out: smaller or more reworded than is asked for.")


def change_name(kind: str) -> str:
    """The type of a change in the window's language."""
    return {
        "number": tr("number"),
        "date": tr("date"),
        "name": tr("name"),
        "spelling": tr("spelling"),
        "attribution": tr("attribution"),
        "tense": tr("tense or modality"),
        "polarity": tr("polarity"),
        "punctuation": tr("punctuation"),
        "order": tr("moved"),
        "wording": tr("wording"),
    }[kind]


def isolated(said: str) -> str:
    """Words of an article inside a line of ours: written from the right, they leave what is around in place.

    They are set between the marks that Unicode has for this (UAX 9, FSI and PDI).
    """
    return f"\u2068{said}\u2069" if reads_from_right(said, anywhere=True) else said


def change_words(change: Change, a: Article, b: Article) -> str:
    """For example "1 → a", or "only in A: after"."""
    left, right = change.a.of(a.text), change.b.of(b.text)
    if not right:
        return tr("only in A: {text}").format(text=left)
    if not left:
        return tr("only in B: {text}").format(text=right)
    return f"{isolated(left)} → {isolated(right)}"


def change_tip(change: Change, pair: ScreenPair) -> str:
    """A change as a line, with its type."""
    if change.type == "order" and not (len(change.a) and len(change.b)):
        said = change.a.of(pair.a.text) or change.b.of(pair.b.text)
        return tr("↷ moved: {text}").format(text=said)
    return f"{change_name(change.type)} · {change_words(change, pair.a, pair.b)}"
