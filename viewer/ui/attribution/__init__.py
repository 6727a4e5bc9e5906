"""Verbs of attribution: who says, who claims, who denies, by outlet and by speaker."""
