"""Words that stand in any text and tell nothing of its matter."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """A set of words from one string."""
    return frozenset(words.split())


FUNCTION_WORDS = listed(
    "a about after all also an and any are as at be because been before being but by can could did do "
    "does for from had has have he her his i if in into is it its may more most no not of on or other our "
    "out over said she should so some such than that the their them there these they this those to up was "
    "we were what when which while who will with would you your s t"
)
"""English function words, folded. Other languages have none here."""

ARTICLES = listed("the a an")
"""Function words that belong to what follows them."""
