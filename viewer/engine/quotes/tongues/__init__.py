"""The words that tell who speaks, a module a language. Lists only; the rules are in the package above."""

from viewer.engine.quotes.tongues.english import ENGLISH
from viewer.engine.quotes.tongues.tongue import Tongue

_TONGUES = {t.code: t for t in (ENGLISH,)}


def tongue_of(language: str) -> Tongue:
    """The words of a language; of English where there are none."""
    return _TONGUES.get(language, ENGLISH)
