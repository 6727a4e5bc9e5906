"""What the views of quotations and of attribution say in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.engine.quotes.values import Card, Relation
from viewer.ui.wording import counted


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("quotes", text)


def relation_name(relation: Relation) -> str:
    """How a version stands to the first one; nothing for that one itself."""
    return {
        "base": "",
        "same": tr("same words"),
        "cut": tr("cut"),
        "edited": tr("some words differ"),
        "translated": tr("another wording"),
        "indirect": tr("in indirect speech"),
    }[relation]


def speaker_name(speaker: str) -> str:
    """A speaker as a title; that there is none where the text does not say."""
    said = " ".join(speaker.split())
    return said[:1].upper() + said[1:] if said else tr("Speaker not named")


def versions_line(card: Card) -> str:
    """For example "3 versions in 2 articles"."""
    several = counted(len(card.versions), tr("{n} version"), tr("{n} versions"))
    return tr("{versions} in {articles}").format(versions=several, articles=articles_line(card.articles))


def quotations_line(quotations: int, articles: int) -> str:
    """For example "3 quotations in 2 articles"."""
    several = counted(quotations, tr("{n} quotation"), tr("{n} quotations"))
    return tr("{versions} in {articles}").format(versions=several, articles=articles_line(articles))


def articles_line(articles: int) -> str:
    """A number of articles."""
    return counted(articles, tr("{n} article"), tr("{n} articles"))


def wordings_line(card: Card) -> str:
    """How many wordings there are; nothing where there is one version."""
    if len(card.versions) < 2:
        return ""
    if card.wordings == 1:
        return tr("same words")
    return counted(card.wordings, tr("{n} wording"), tr("{n} wordings"))
