"""Scripts other than Latin: edited, with and without marks, found whole and changed where they differ."""

import pytest

from viewer.engine import align, changes

EDITED = {
    "Russian": (
        "Президент России заявил в понедельник, что переговоры о прекращении огня начнутся в мае в Женеве.",
        "Президент России заявил во вторник, что переговоры о прекращении огня начнутся в мае в Женеве.",
        ("в понедельник", "во вторник"),
    ),
    "Greek, capitals without accents": (
        "Ο πρωθυπουργός δήλωσε τη Δευτέρα ότι οι συνομιλίες θα αρχίσουν την επόμενη εβδομάδα στη Γενεύη.",
        "Ο ΠΡΩΘΥΠΟΥΡΓΟΣ δήλωσε τη Τρίτη ότι οι συνομιλίες θα αρχίσουν την επόμενη εβδομάδα στη Γενεύη.",
        ("Δευτέρα", "Τρίτη"),
    ),
    "Arabic, with vowel marks or without": (
        "قال الرئيس العراقي يوم الاثنين إن المحادثات مع الولايات المتحدة ستبدأ الأسبوع المقبل في بغداد.",
        "قال الرّئيس العراقي يوم الثلاثاء إن المحادثات مع الولايات المتّحدة ستبدأ الأسبوع المقبل في بغداد.",
        ("الاثنين", "الثلاثاء"),
    ),
    "Hindi": (
        "प्रधानमंत्री ने सोमवार को कहा कि सरकार अगले सप्ताह किसानों के साथ बातचीत शुरू करेगी।",
        "प्रधानमंत्री ने मंगलवार को कहा कि सरकार अगले सप्ताह किसानों के साथ बातचीत शुरू करेगी।",
        ("सोमवार", "मंगलवार"),
    ),
    "Chinese": (
        "外交部发言人星期一在北京表示，两国领导人将于下周在日内瓦举行会谈，讨论贸易和安全问题。",
        "外交部发言人星期二在北京表示，两国领导人将于下周在日内瓦举行会谈，讨论贸易和安全问题。",
        ("一", "二"),
    ),
    "Japanese": (
        "首相は月曜日の記者会見で、来週ジュネーブで両国の首脳会談を開くと発表した。",
        "首相は火曜日の記者会見で、来週ジュネーブで両国の首脳会談を開くと発表した。",
        ("月", "火"),
    ),
    "Thai": (
        "นายกรัฐมนตรีกล่าวเมื่อวันจันทร์ว่ารัฐบาลจะจัดการเลือกตั้งทั่วไปในเดือนหน้า",
        "นายกรัฐมนตรีกล่าวเมื่อวันศุกร์ว่ารัฐบาลจะจัดการเลือกตั้งทั่วไปในเดือนหน้า",
        ("จันทร์", "ศุกร์"),
    ),
}


@pytest.mark.parametrize("language", EDITED)
def test_an_edited_sentence_is_found_whole_with_its_one_change(language: str) -> None:
    a, b, (old, new) = EDITED[language]
    (passage,) = align(a, b)
    assert (passage.a.of(a), passage.b.of(b)) == (a, b)
    assert passage.kind in ("edited", "verbatim")
    found = [(c.a.of(a), c.b.of(b)) for row in passage.segments for c in changes(row, a, b)]
    assert found == [(old, new)]


@pytest.mark.parametrize("language", EDITED)
def test_a_sentence_that_moved_is_found(language: str) -> None:
    sentence = EDITED[language][0]
    others = [EDITED[k][1] for k in EDITED if k != language]
    a, b = "\n\n".join([sentence, *others[:3]]), "\n\n".join([*others[3:], sentence])
    assert [(p.a.of(a), p.b.of(b)) for p in align(a, b)] == [(sentence, sentence)]


def test_accents_left_out_are_no_change() -> None:
    a = "Las conversaciones comenzarán la próxima semana en Ginebra con la mediación de la ONU."
    b = "Las conversaciones comenzaran la proxima semana en Ginebra con la mediacion de la ONU."
    (passage,) = align(a, b)
    assert passage.kind == "verbatim"
    assert changes(passage.segments[0], a, b) == []


def test_a_quotation_mark_belongs_to_one_row_where_no_space_parts_them() -> None:
    first, second = "“总统表示谈判将于星期一在日内瓦开始。”", "“部长说会议推迟到下个月在北京举行。”"
    (passage,) = align(first + second, first + second + "记者报道，天气很好。")
    assert [row.a.of(first + second) for row in passage.segments] == [first, second]
