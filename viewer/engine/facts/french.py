"""French words for numbers, amounts, dates and what is counted."""

from __future__ import annotations

from viewer.engine.facts.lexicon import Lexicon

LEXICON = Lexicon(language="fr")
