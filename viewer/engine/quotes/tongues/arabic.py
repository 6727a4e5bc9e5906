"""Arabic: verbs of saying, which stand before their subject, and the small words around them."""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.quotes.tongues.tongue import Tongue, Verb
from viewer.engine.quotes.values import Tone

_NEUTRAL = {
    "قال": "قال قالت قالوا يقول تقول قائلا قائلة", "أضاف": "أضاف أضافت",
    "أعلن": "أعلن أعلنت", "أكد": "أكد أكدت",
    "صرح": "صرح صرحت", "ذكر": "ذكر ذكرت", "أوضح": "أوضح أوضحت", "أشار": "أشار أشارت", "كتب": "كتب كتبت",
    "أفاد": "أفاد أفادت", "حذر": "حذر حذرت", "تابع": "تابع تابعت",
}  # fmt: skip
_LOADED = {
    "نفى": "نفى نفت",
    "زعم": "زعم زعمت",
    "ادعى": "ادعى ادعت",
    "طالب": "طالب طالبت",
    "اعترف": "اعترف اعترفت",
}


def _verbs() -> dict[str, Verb]:
    groups: list[tuple[dict[str, str], Tone]] = [(_NEUTRAL, "neutral"), (_LOADED, "loaded")]
    return {
        form: Verb(lemma, tone, participle=form.startswith("قائل"))
        for table, tone in groups
        for lemma, forms in table.items()
        for form in forms.split()
    }


ARABIC = Tongue(
    code="ar",
    verbs=_verbs(),
    articles=frozenset(),
    pronouns=listed("هو هي هم"),
    relatives=listed("الذي التي الذين"),
    prepositions=listed("في على من إلى عن مع خلال بعد قبل عبر ضد لدى"),
    stops=listed("إن أن بأن أنه إنه أنها إنها أنهم إنهم لكن الذي التي الذين حيث بينما عندما"),
    unreal=listed("لم لن لا"),
    times=listed(
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم أمس يوم مساء صباح يناير فبراير مارس أبريل "
        "مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
    ),
    prefixes=listed("و ف"),
    that=listed("إن أن بأن أنه إنه أنها إنها"),
    according={("بحسب",): "بحسب", ("حسب",): "حسب", ("وفق",): "وفق"},
    capitals=False,
    verb_first=True,
)
