"""Where the value of a field comes from, in words for a reader; and values as a reader says them."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.corpus.article import Article
from viewer.corpus.corrections import READER
from viewer.corpus.fields import Value, written
from viewer.export.origins import FIRST_WORDS, origin_of
from viewer.ui.blocks import blocks, paragraph_at
from viewer.ui.languages import phrase
from viewer.ui.wording import isolated


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("origins", text)


_PLAIN = {QLocale.Language.English: "English", QLocale.Language.Spanish: "español"}
"""Languages that Qt names after one country."""


def field_name(field: str) -> str:
    """What a reader calls a field."""
    return {
        "title": tr("Headline"),
        "outlet": tr("Outlet"),
        "byline": tr("Byline"),
        "dateline": tr("Dateline"),
        "date": tr("Date published"),
        "updated": tr("Updated"),
        "credits": tr("Agency credits"),
        "language": tr("Language"),
        "url": tr("Web address"),
    }[field]


def told_by(article: Article, field: str) -> str:
    """Where the value of a field comes from: "from the text, paragraph 2", "corrected by you"."""
    origin = origin_of(article, field)
    if not origin:
        return tr("not told")
    if origin == READER:
        return corrected_by_you(bool(written(article.metadata, field)))
    if origin == "text":
        place = article.metadata.place(field)
        if place is None:
            return tr("from the text")
        number = paragraph_at(blocks(article.text), place)
        return tr("from the text, paragraph {n}").format(n=number)
    return _of_page(origin) or tr("from {origin}").format(origin=phrase(origin))


def corrected_by_you(any_value: bool) -> str:
    """What is said of a reader's own value, or of one that the reader took away."""
    return tr("corrected by you") if any_value else tr("taken away by you")


def said(field: str, value: Value) -> str:
    """A value said in full where what is typed is short: a day, a moment, a language; else nothing."""
    if isinstance(value, datetime.datetime):
        day = said("date", value.date())
        if value.tzinfo is None and value.time() == datetime.time():
            return day
        zone = value.strftime("%z")
        shift = f"UTC{zone[:3]}:{zone[3:5]}" if zone else tr("time zone not told")
        return tr("{day}, {time}, {zone}").format(day=day, time=value.strftime("%H:%M"), zone=shift)
    if isinstance(value, datetime.date):
        return QLocale().toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")
    if field == "language" and isinstance(value, str):
        locale = QLocale(value.replace("-", "_"))
        if locale.language() == QLocale.Language.C:
            return ""
        return isolated(_PLAIN.get(locale.language(), "") or locale.nativeLanguageName())
    return ""


def _of_page(origin: str) -> str:
    """The words for an origin that has a name of its own; empty for any other."""
    return {
        FIRST_WORDS: tr("the first words of the text, since it has no headline"),
        "JSON-LD": tr("from the page's data for search engines (JSON-LD)"),
        "Open Graph": tr("from the page's data for social networks (Open Graph)"),
        "page metadata": tr("from the page's data about itself"),
        "page title": tr("from the title of the page"),
        "page": tr("from the page"),
        "headline on the page": tr("from the headline on the page"),
        "canonical link": tr("from the address that the page gives for itself"),
        "address of the page": tr("from the address at which the page was"),
        "address noted when the page was saved": tr("from the address noted when the page was saved"),
        "header of the saved page": tr("from the head of the saved page"),
        "feed": tr("from the feed"),
        "web archive": tr("from the web archive"),
        "document properties": tr("from the document's properties"),
        "front matter": tr("from the lines about the article at the top of the file"),
        "file name": tr("from the file name"),
    }.get(origin, "")
