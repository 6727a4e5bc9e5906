"""Correcting: the values that a reader has put right, laid over the metadata that was read.

Promises: a corrected article differs in its metadata and in what is set aside of it (`asides`) alone; each
corrected value has the origin `READER`; what the reader says there is none of is empty. Corrections belong
to the bytes of a file, so that they stay with it where it is moved; of files with the same bytes each has
its own, told apart by name and folder. Where the bytes were changed they stay with the name and folder.

Leaves to others: where corrections are kept, and what values are (`fields`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from viewer.corpus import asides, copies, copynotes
from viewer.corpus.article import Article, Corpus
from viewer.corpus.corrections import READER, Corrections, Key, Values, key_of
from viewer.corpus.fields import FIELDS, NOTHING, Value, value_of, written
from viewer.corpus.merging import with_values

_ALL = 300
"""Articles up to which all are compared anew with each other when one is corrected."""
_FOR_COPIES = {"title", "outlet", "date", "updated", "url", asides.FIELD}


def keys_of(articles: Sequence[Article], corrections: Corrections) -> dict[str, Key]:
    """The corrections that belong to articles, by their ids.

    Where a file was moved or renamed, they are those of its bytes, if no other file could be meant; where
    its bytes were changed, those of the file of this name in this folder.
    """
    kept: dict[str, list[Key]] = {}
    for key in corrections:
        kept.setdefault(key.fingerprint, []).append(key)
    groups: dict[str, list[Article]] = {}
    for article in articles:
        if article.fingerprint in kept:
            groups.setdefault(article.fingerprint, []).append(article)
    out: dict[str, Key] = {}
    for fingerprint, group in groups.items():
        keys = kept[fingerprint]
        here = {article.id: key_of(article) for article in group if key_of(article) in keys}
        left = [article for article in group if article.id not in here]
        free = [key for key in keys if key not in here.values()]
        out |= here | ({left[0].id: free[0]} if len(left) == len(free) == 1 else {})
    return out | _of_changed(articles, corrections)


def _of_changed(articles: Sequence[Article], corrections: Corrections) -> dict[str, Key]:
    """The corrections of files whose bytes are others now.

    Not of articles that share their file, since one may have come before them; and not of copies, nor where
    files of one name and folder are open or kept twice.
    """
    times = Counter(article.fingerprint for article in articles)
    known = {key.fingerprint for key in corrections}
    kept: dict[str, list[Key]] = {}
    for key in corrections:
        if key.fingerprint not in times and "#" not in key.fingerprint:
            kept.setdefault(key.file, []).append(key)
    files: dict[str, list[Article]] = {}
    for article in articles if kept else ():
        files.setdefault(key_of(article).file, []).append(article)
    out: dict[str, Key] = {}
    for file, keys in kept.items():
        there = files.get(file, [])
        if len(there) == len(keys) == 1 and not there[0].part:
            now = there[0].fingerprint
            if times[now] == 1 and now not in known:
                out[there[0].id] = keys[0]
    return out


def values_of(article: Article, key: Key, corrections: Corrections) -> Values:
    """The corrections under a key as they are for the text as it is now.

    What was set aside is told by its places, which are those of the text that it was set aside in.
    """
    values = corrections[key]
    if key.fingerprint == article.fingerprint:
        return values
    return {field: value for field, value in values.items() if field != asides.FIELD}


def corrected(article: Article, values: Values) -> Article:
    """The article with a reader's values; those that are none of their fields count for nothing."""
    found: dict[str, Value] = {}
    for field in FIELDS:
        if field in values:
            value = value_of(field, values[field])
            if value is not None or not values[field].strip():
                found[field] = NOTHING[field] if value is None else value
    metadata = with_values(article.metadata, article.text, found, dict.fromkeys(found, READER))
    mended = replace(article, metadata=metadata) if found else article
    return asides.applied(mended, values.get(asides.FIELD, ""))


def applied(corpus: Corpus, corrections: Corrections) -> Corpus:
    """The corpus with a reader's corrections; `corpus` itself where there are none for it."""
    keys = keys_of(corpus.articles, corrections) if corrections else {}
    if not keys:
        return corpus
    told = tuple(
        corrected(a, values_of(a, keys[a.id], corrections)) if a.id in keys else a for a in corpus.articles
    )
    mended = replace(corpus, articles=told)
    matters = {key for key, kept in keys.items() if _FOR_COPIES & corrections[kept].keys()}
    return _with_copies(mended, matters) if matters else mended


def _with_copies(corpus: Corpus, changed: set[str]) -> Corpus:
    """Which articles are one again depends on outlet, day and address; and so do the notes that tell it.

    In a large corpus only those are looked at that were corrected or told of before: to look at all takes as
    long as when they were read.
    """
    known = changed | {key for copy in corpus.copies for key in (copy.article, copy.of)}
    few = len(corpus.articles) <= _ALL
    found = copies.find([a for a in corpus.articles if few or a.id in known])
    if found == corpus.copies:
        return corpus
    before = copynotes.notes(corpus.copies)
    others = (note for note in corpus.notes if note not in before)
    return replace(corpus, copies=found, notes=(*copynotes.notes(found), *others))


def differing(article: Article, typed: Values) -> dict[str, str]:
    """What a reader typed that is another value than that of the article as it was read."""
    out = {}
    for field in FIELDS:
        text = " ".join(typed.get(field, "").split())
        if field not in typed or text == " ".join(written(article.metadata, field).split()):
            continue
        value = value_of(field, text)
        if (NOTHING[field] if value is None else value) != getattr(article.metadata, field):
            out[field] = text
    return out


def with_changed(
    corrections: Corrections, articles: Iterable[Article], article: Article, values: Values
) -> dict[Key, Values]:
    """The corrections with those of one article replaced; none for it where `values` is empty."""
    old = keys_of(list(articles), corrections).get(article.id)
    out = {key: told for key, told in corrections.items() if key != old}
    return {**out, key_of(article): dict(values)} if values else out
