"""Quotations as cards: by speaker and by themselves, what is marked, and where lines lead."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.findings.byhand import article, card, material, quote
from viewer.engine.names.values import Form, Name, Names
from viewer.ui.findings.cards import Line
from viewer.ui.findings.material import Material
from viewer.ui.quotes.cards import AT_A_TIME, cards, choices

A = article(
    "a",
    "One\n\n“We will rebuild the old harbour before the winter comes,” said Anna Weiss.\n\n"
    "Weiss was “shocked”.\n\nOthers claimed “it is too late,” it seems.",
    "The Times",
)
B = article(
    "b",
    "Two\n\n“We will rebuild the whole harbour before the winter comes,” Anna Weis said on Monday.\n\n"
    "An official said “never again”.",
    "Daily News",
)
HARBOUR_A = quote(
    A,
    "“We will rebuild the old harbour before the winter comes,”",
    "Anna Weiss",
    "say",
    verb_words="said",
    description="the mayor",
)
HARBOUR_B = quote(
    B,
    "“We will rebuild the whole harbour before the winter comes,”",
    "Anna Weis",
    "say",
    verb_words="said",
)
HARBOUR = card("harbour", (HARBOUR_A, "base"), (HARBOUR_B, "edited"))
PARTIAL = quote(A, "“shocked”", "Anna Weiss", form="partial", speaker_words="Weiss")
SHOCKED = card("shocked", (PARTIAL, "base"))
LATE = card(
    "late", (quote(A, "“it is too late,”", "Others", "claim", tone="loaded", verb_words="claimed"), "base")
)
AGAIN = card("again", (quote(B, "“never again”"), "base"))
FOUND = material((A, B), HARBOUR, SHOCKED, LATE, AGAIN)


def marked(line: Line, look: str) -> list[str]:
    return [line.excerpt.text[m.start : m.end] for m in line.excerpt.marks if m.look == look]


def test_the_filters_are_those_that_admit_something_with_numbers() -> None:
    assert choices(FOUND) == [
        ("speaker", "By speaker"),
        ("several", "In several articles 1"),
        ("differs", "Wording differs 1"),
        ("partial", "Partial 1"),
        ("loaded", "Loaded verbs 1"),
    ]
    assert choices(material((A, B))) == []


def test_a_speaker_has_all_their_quotations_and_who_is_not_named_comes_last() -> None:
    found = cards(FOUND, "speaker")
    assert [c.title for c in found] == ["Anna Weiss", "Others", "Speaker not named"]
    assert found[0].about == "the mayor · 2 quotations in 2 articles"
    assert (found[0].verdict, found[1].verdict) == ("wording differs", "only here")
    assert [line.source for line in found[0].lines] == ["The Times", "Daily News", "The Times"]


def test_a_version_shows_who_says_it_and_what_differs_from_the_first() -> None:
    (shown,) = cards(FOUND, "several")
    first, second = shown.lines
    assert marked(first, "saying") == ["said Anna Weiss"] and marked(first, "other") == []
    assert marked(second, "saying") == ["Anna Weis said"] and marked(second, "other") == ["whole"]
    assert (first.note, second.note) == ("¶ 2", "some words differ · ¶ 2")
    assert (first.beside, second.beside) == ("b", "a")
    assert (shown.about, shown.verdict) == ("the mayor · 2 versions in 2 articles", "2 wordings")


def test_a_loaded_verb_stands_apart() -> None:
    (shown,) = cards(FOUND, "loaded")
    assert marked(shown.lines[0], "loaded") == ["claimed"]
    assert shown.lines[0].note == "loaded verb · ¶ 4"


def test_differing_speakers_are_a_question_and_each_is_named() -> None:
    differing = replace(HARBOUR, speakers_differ=True)
    (shown,) = cards(material((A, B), differing), "differs")
    assert (shown.verdict, shown.tone) == ("Said by different people?", "question")
    assert [line.under for line in shown.lines] == ["Anna Weiss", "Anna Weis"]


def test_spellings_of_one_name_are_one_speaker() -> None:
    later = card("later", (quote(B, "“never again”", "Anna Weis", speaker_words="official"), "base"))
    forms = (Form("Anna Weiss", ()), Form("Anna Weis", ()))
    base = material((A, B), SHOCKED, later)
    named = replace(base.findings, names=Names((Name("n", "person", "Anna Weiss", forms),)))
    found = Material(base.articles, base.analysis, named)
    assert [c.title for c in cards(found, "speaker")] == ["Anna Weiss"]
    assert len(cards(base, "speaker")) == 2


def test_those_without_a_name_are_kept_apart_by_article() -> None:
    one = card("one", (quote(A, "“shocked”", "an official", speaker_words="Weiss"), "base"))
    two = card("two", (quote(B, "“never again”", "an official", speaker_words="An official"), "base"))
    assert [c.about for c in cards(material((A, B), one, two), "speaker")] == ["1 quotation in 1 article"] * 2


def test_two_quotations_in_one_sentence_are_one_line() -> None:
    both = article("c", "Three\n\nTom Bell said it was “new” and “very good”.")
    new = quote(both, "“new”", "Tom Bell", "say", form="partial", verb_words="said")
    good = quote(both, "“very good”", "Tom Bell", "say", form="partial", verb_words="said")
    (shown,) = cards(material((both,), card("new", (new, "base")), card("good", (good, "base"))), "speaker")
    assert shown.about == "2 quotations in 1 article"
    (line,) = shown.lines
    assert marked(line, "saying") == ["Tom Bell said"]


def test_a_speaker_with_very_many_quotations_has_several_cards() -> None:
    many = [card(f"n{n}", (PARTIAL, "base")) for n in range(AT_A_TIME + 10)]
    first, second = cards(material((A,), *many), "speaker")
    assert first.title == second.title and first.key != second.key
    assert second.about == f"{AT_A_TIME + 10} quotations in 1 article · 51 to 60 of 60"


def test_words_without_marks_stand_under_their_filter_alone() -> None:
    told = card("told", (quote(A, "Weiss was", "Weiss", form="indirect"), "base"))
    found = material((A, B), told, SHOCKED)
    assert dict(choices(found))["indirect"] == "Indirect 1"
    assert [c.title for c in cards(found, "indirect")] == ["Weiss"]
    assert len(cards(found, "speaker")) == 1


def test_a_quotation_that_never_ends_says_so() -> None:
    open_end = replace(SHOCKED.versions[0].quote, closed=False)
    (shown,) = cards(material((A, B), card("open", (open_end, "base"))), "partial")
    assert shown.lines[0].note == "never closed · ¶ 3"
