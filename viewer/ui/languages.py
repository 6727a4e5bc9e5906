"""The window's language: the system's where there is a translation, else English, or what the reader chose.

A translation is a pair of files in resources/translations: `source-viewer_fr.ts` in Qt's own form, to be
worked on, and `source-viewer_fr.qm`, made from it by `make translations`, to be read. A change of language
takes effect when the program starts, because most words are put in place when the window is built.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from viewer import assets
from viewer.text.filled import Filled
from viewer.ui.settings import Settings

NAME = "source-viewer"
SYSTEM = "system"
_NONE_IS_ONE = ("fr", "pt", "hy", "am", "bn", "fa", "hi", "gu", "kn", "zu")
"""Languages in which nought is counted like one (Unicode CLDR, plural rules)."""


def available() -> tuple[str, ...]:
    """The codes of the languages that the window can speak, English first."""
    files = (assets.resources() / "translations").glob(f"{NAME}_*.qm")
    return ("en", *sorted(file.stem.removeprefix(f"{NAME}_") for file in files))


def chosen(wanted: str, of_system: Iterable[str] | None = None) -> str:
    """The code of the language to use: `wanted`, else the first available of the system's, else English."""
    known = available()
    if wanted in known:
        return wanted
    names = QLocale.system().uiLanguages() if of_system is None else of_system
    codes = (name.replace("_", "-").partition("-")[0] for name in names)
    return next((code for code in codes if code in known), "en")


def speak(wanted: str, app: QApplication) -> str:
    """Puts the program into a language, before any window is made; gives the code of the one it took.

    Dates and the direction of the window follow the language.
    """
    code = chosen(wanted)
    QLocale.setDefault(QLocale(code) if code != "en" else QLocale.c())
    app.setLayoutDirection(QLocale(code).textDirection())
    if code != "en":
        own, of_qt = QTranslator(app), QTranslator(app)
        if own.load(str(assets.resources() / "translations" / f"{NAME}_{code}.qm")):
            app.installTranslator(own)
        if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(of_qt)
    return code


def phrase(text: str) -> str:
    """A phrase that comes from below the window (a step of work, a reason), in the window's language."""
    if isinstance(text, Filled):
        return text.said(_translated)
    return _translated(text)


def _translated(text: str) -> str:
    return QCoreApplication.translate("phrases", text)


def is_one(n: int) -> bool:
    """Whether the window's language counts `n` things with the singular."""
    return n == 1 or (n == 0 and QLocale().name().partition("_")[0] in _NONE_IS_ONE)


class LanguageChoice(QObject):
    """What the reader chooses in the menu; `told` brings a sentence that says when it takes effect."""

    told = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def action(self) -> str:
        """The name of the action that is the choice now."""
        wanted = self._settings.language
        return f"language_{wanted if wanted in available() else SYSTEM}"

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions do."""
        return {f"language_{code}": partial(self._use, code) for code in (SYSTEM, *available())}

    def _use(self, code: str, _checked: bool = True) -> None:
        self._settings.language = code
        self.told.emit(self.tr("The window speaks this language from its next start on."))
