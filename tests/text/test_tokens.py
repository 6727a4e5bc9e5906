"""Words, sentences and paragraphs: what a reader would call so."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.text.tokens import LONG, paragraphs, sentences, words


def said(text: str) -> list[str]:
    return [s.of(text) for s in words(text)]


def test_an_abbreviation_in_letters_is_one_word() -> None:
    assert said("the U.S.-led force, U.S troops") == ["the", "U.S.", "led", "force", "U.S", "troops"]


def test_an_apostrophe_parts_words() -> None:
    assert said("Iraq’s don't") == ["Iraq", "s", "don", "t"]


def test_a_number_keeps_its_signs() -> None:
    assert said("1,000 men, 3.5 per cent in 2020.") == ["1,000", "men", "3.5", "per", "cent", "in", "2020"]


def test_combining_marks_stay_with_their_letter() -> None:
    assert said("cafe\u0301 नमस्ते दुनिया") == ["cafe\u0301", "नमस्ते", "दुनिया"]


@pytest.mark.parametrize(
    "word",
    [
        "soft\u00adhyphen",
        "می\u200cخواهد",
        "inter-\nnational",
        "צה״ל",
        'דו"ח',
        "об’єкт",
        "10\u202f000",
        "３．５",
        "ジュネーブ",
    ],
)
def test_one_word(word: str) -> None:
    assert said(f"{word} {word}.") == [word, word]


def test_a_silent_thai_consonant_stays_with_its_word() -> None:
    assert said("ศุกร์ จันทร์") == ["ศุกร์", "จั", "นทร์"]


@pytest.mark.parametrize("line", ["об’єкт там", "inter-\nnational law", "วันศุกร์ 今天", "plain words"])
def test_a_long_text_is_cut_like_a_short_one(line: str) -> None:
    parts = ["Some plain words.", line, "More of them."]
    long = "\n".join(parts * 2000)
    assert said(long) == said("\n".join(parts)) * 2000


@pytest.mark.parametrize("text", ["今天去北京", "きょうは", "วันนี้"])
def test_scripts_without_spaces_give_a_word_a_letter(text: str) -> None:
    assert "".join(said(text)) == text
    assert len(said(text)) > 2


@pytest.mark.parametrize(
    "text",
    [
        "Iran’s leader Gen. Qassem Soleimani died.",
        "It began on Jan. 5 after a U.S. strike.",
        "He has until Feb. 1 to choose.",
        "J. R. Smith of St. Louis met Mr. Jones.",
        "It was founded by Dr. Adams.",
        "Prices rose by 3.5 per cent.",
        "Am 12. März kam er.",
        "قال د. أحمد إنه سعيد.",
        "डॉ. शर्मा ने कहा।",
    ],
)
def test_one_sentence(text: str) -> None:
    assert [s.of(text) for s in sentences(text)] == [text]


def test_a_closing_quote_belongs_to_its_sentence() -> None:
    text = "“It is over.” “No,” he said. The U.S. The end?"
    assert [s.of(text) for s in sentences(text)] == [
        "“It is over.”",
        "“No,” he said.",
        "The U.S.",
        "The end?",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Il a dit : « Non, jamais. »", "Puis il est parti."),
        ("Er sagte: „Das ist alles.“", "Danach ging er."),
        ("»Nein.«", "Er ging."),
        ("یہ خبر ہے۔", "وہ گیا۔"),
        ("他说：「我不去。」", "然后他走了。"),
    ],
)
def test_a_quotation_ends_its_sentence_in_other_languages_too(first: str, second: str) -> None:
    text = f"{first} {second}"
    assert [s.of(text) for s in sentences(text)] == [first, second]


def test_chinese_sentences_need_no_space() -> None:
    text = "我去北京。他说好。"
    assert [s.of(text) for s in sentences(text)] == ["我去北京。", "他说好。"]


def test_blank_lines_and_lines_part_paragraphs() -> None:
    text = "Headline\n\nFirst line here.\nSecond line here.\n"
    assert [s.of(text) for s in paragraphs(text)] == ["Headline", "First line here.", "Second line here."]


def test_a_wrapped_text_keeps_its_paragraphs() -> None:
    line = "word and word and more words than one could ever want to read in"
    text = "\n".join([line] * 6) + "\n\n" + "\n".join([line] * 3)
    assert len(paragraphs(text)) == 2


LINES = [
    "The U.S. mayor paid 1,000.50 for it.",
    "cafe\u0301 नमस्ते",
    "今天去北京。",
    "\u0301",
    "",
    "Iraq’s end",
    "e.g\u0301",
]


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=12), st.booleans())
@settings(max_examples=20, deadline=None)
def test_a_long_text_is_cut_like_its_lines(lines: list[str], ended: bool) -> None:
    lines = lines * (LONG // (len("".join(lines)) + 1) + 2)
    text = "\n".join(lines) + "\n" * ended
    at, expected = 0, []
    for line in lines:
        expected += [w.shifted(at) for w in words(line)]
        at += len(line) + 1
    assert words(text) == expected


@given(st.text())
def test_words_are_in_order_and_inside(text: str) -> None:
    found = words(text)
    assert all(s.start < s.end <= len(text) for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(c.isalnum() or not c.isspace() for s in found for c in s.of(text))


@given(st.text(alphabet=" \n.!?”“'aBc1é我,"))
def test_sentences_and_paragraphs_rebuild_the_text(text: str) -> None:
    for pieces in sentences(text), paragraphs(text):
        if words(text):
            kept = "".join(s.of(text) for s in pieces)
            assert "".join(kept.split()) == "".join(text.split())
            assert all(a.end <= b.start for a, b in pairwise(pieces))
