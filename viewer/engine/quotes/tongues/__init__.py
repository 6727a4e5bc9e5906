"""The words that tell who speaks, a module a language. Lists only; the rules are in the package above."""

from viewer.engine.quotes.tongues.arabic import ARABIC
from viewer.engine.quotes.tongues.english import ENGLISH
from viewer.engine.quotes.tongues.french import FRENCH
from viewer.engine.quotes.tongues.german import GERMAN
from viewer.engine.quotes.tongues.spanish import SPANISH
from viewer.engine.quotes.tongues.tongue import Tongue

TONGUES = {t.code: t for t in (ENGLISH, FRENCH, GERMAN, SPANISH, ARABIC)}


def tongue_of(language: str) -> Tongue:
    """The words of a language; for one without, those of English, which find little in it."""
    return TONGUES.get(language, ENGLISH)
