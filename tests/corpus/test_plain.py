"""Plain text: any bytes give a text or a reason, and a text is the file and nothing else."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus.draft import Unreadable
from viewer.corpus.readers.plain import decode

RUSSIAN = "Правительство Ирака опровергло сообщения о возобновлении совместных операций."
CHINESE = "伊拉克政府发言人周四否认了有关恢复联合行动的报道。他说没有恢复。"
JAPANESE = "イラク政府の報道官は木曜日、合同作戦が再開されたとの報道を否定した。"
KOREAN = "이라크 정부 대변인은 목요일 합동 작전이 재개되었다는 보도를 부인했다."
ARABIC = "نفى متحدث باسم الحكومة العراقية يوم الخميس التقارير التي تفيد باستئناف العمليات المشتركة"
GERMAN = "Die Regierung in Bagdad hat am Donnerstag Berichte zurückgewiesen, daß Übungen fortgeführt würden."
ENGLISH = "The café’s owner said “no” – twice, in fact. The paper’s reader said “yes”."


@pytest.mark.parametrize("text", [RUSSIAN, CHINESE, JAPANESE, KOREAN, ARABIC, GERMAN, ENGLISH])
@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"],
)
def test_unicode_with_and_without_marks(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso8859-5"),
        (CHINESE, "gb18030"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (KOREAN, "cp949"),
        (ARABIC, "cp1256"),
        (GERMAN, "latin-1"),
        (ENGLISH, "cp1252"),
    ],
)
def test_legacy_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


def test_newlines_are_one_kind_and_nothing_else_is_touched() -> None:
    assert decode(b"a\r\nb\rc\n\r\nd").text == "a\nb\nc\n\nd"
    kept = "no\u00a0break, bell \x07, soft\u00adhyphen, e\u0301, line\u2028mark, form\x0cfeed"
    assert decode(kept.encode()).text == kept


def test_one_mark_is_removed_and_one_only() -> None:
    assert decode("\ufeff\ufeffword".encode()).text == "\ufeffword"


def test_a_stray_zero_byte_stays() -> None:
    text = "A story with one stray\x00 byte in it, as old systems wrote them."
    assert decode(text.encode()).text == text


def test_a_cut_letter_is_shown_and_counted() -> None:
    found = decode(("é" * 30).encode()[:-1])
    assert found.text == "é" * 29 + "\ufffd"
    assert found.damaged == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_cut_letter_after_a_mark(encoding: str) -> None:
    found = decode((ENGLISH + "é").encode(encoding)[:-1])
    assert (found.text, found.damaged) == (ENGLISH + "\ufffd", 1)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t \n", "white space"),
        ("\ufeff".encode(), "white space"),
        (b"%PDF-1.7\nsome words", "PDF"),
        (b"PK\x03\x04 and so on", "archive"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"{\\rtf1 words}", "RTF"),
        (bytes(range(256)) * 40, "binary"),
        (b"\x00" * 5000, "binary"),
        (random.Random(7).randbytes(20_000), "binary"),
    ],
)
def test_what_is_no_text_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        decode(data)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    try:
        found = decode(data)
    except Unreadable as error:
        assert str(error) and "\n" not in str(error)
    else:
        assert "\r" not in found.text and not found.text.isspace()
        found.text.encode("utf-8")


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1),
    st.sampled_from(["\n", "\r", "\r\n"]),
)
def test_utf8_comes_back_as_it_was(words: str, newline: str) -> None:
    wanted = f"a{words}\nb"
    assert decode(wanted.replace("\n", newline).encode()).text == wanted
