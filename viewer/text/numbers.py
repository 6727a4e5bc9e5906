"""Numbers in words and in figures: `five` and 5, `third` and 3rd, `per cent` and %.

Promises figures only for words that can hardly mean anything else in the languages that this program meets:
`once` is eleven in Spanish and a common word in English, `sept` a month, `tres` a folded `très`, so that
these are no numbers here. Nothing is ever shown in figures that a text has in words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_ONES += " seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
# Other languages, folded: accents off, ß as ss.
_OTHERS = {
    1: "一",
    2: "zwei deux два две двух двое اثنان اثنين 二",
    3: "drei trois три трех троих ثلاثه ثلاث 三",
    4: "vier quatre cuatro четыре четырех اربعه اربع 四",
    5: "funf cinq cinco пять пяти خمسه خمس 五",
    6: "sechs seis шесть шести سته 六",
    7: "sieben siete семь семи سبعه 七",
    8: "acht huit ocho восемь восьми ثمانيه ثماني 八",
    9: "neun neuf nueve девять девяти تسعه تسع 九",
    10: "zehn dix diez десять десяти عشره 十",
    11: "elf onze одиннадцать",
    12: "zwolf douze doce двенадцать",
    13: "dreizehn treize trece тринадцать",
    14: "vierzehn quatorze catorce четырнадцать",
    15: "funfzehn quinze пятнадцать",
    16: "sechzehn шестнадцать",
    17: "siebzehn семнадцать",
    18: "achtzehn восемнадцать",
    19: "neunzehn девятнадцать",
    20: "zwanzig vingt veinte двадцать عشرون عشرين",
    30: "dreissig trente treinta тридцать ثلاثون ثلاثين",
    40: "vierzig quarante cuarenta сорок اربعون اربعين",
    50: "funfzig cinquante cincuenta пятьдесят خمسون خمسين",
    60: "sechzig soixante sesenta шестьдесят ستون ستين",
    70: "siebzig setenta семьдесят سبعون سبعين",
    80: "achtzig ochenta восемьдесят ثمانون ثمانين",
    90: "neunzig noventa девяносто تسعون تسعين",
    100: "hundert cien сто مئه مائه",
    1000: "tausend тысяча الف",
}
_TIMES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "millions": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
_PERCENTS = frozenset(
    ["%", "percent", "prozent", "процент", "процента", "процентов", "درصد", "بالمئه", "بالمائه"]
)
_PER_CENT = (("per", "cent"), ("por", "ciento"), ("pour", "cent"))


def _ordinal(n: int) -> str:
    return f"{n}{'th' if 10 < n < 20 else _ENDINGS.get(n % 10, 'th')}"


def _german_compounds() -> dict[str, str]:
    """`einundzwanzig` to `neunundneunzig`, which are one word each."""
    ones = ["ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"]
    tens = ["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    return {
        f"{one}und{ten}": str(10 * t + o) for t, ten in enumerate(tens, 2) for o, one in enumerate(ones, 1)
    }


def _figures() -> dict[str, str]:
    out = {word: str(n) for n, word in enumerate(_ONES.split())}
    out |= {word: str(10 * n) for n, word in enumerate(_TENS.split(), 2)}
    out |= {word: _ordinal(n) for n, word in enumerate(_ORDINALS.split(), 1)}
    out |= {"thirtieth": "30th", "hundred": "100", "hundredth": "100th", "thousand": "1000"}
    out |= {word: str(n) for n, words in _OTHERS.items() for word in words.split()}
    return out | _german_compounds()


_SAID = _figures()
FIGURES: Mapping[str, str] = MappingProxyType({word: said for word, said in _SAID.items() if word != "one"})
"""Folded words that say a number and next to nothing else, each with its figures.

`one` stands for a person too often (as a number it costs .0003 of plagdet on randomly reworded text).
"""


def same_number(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sequences of folded words and signs say the same number, each in its own way."""
    said = _value(one)
    return said is not None and said == _value(other)


def _value(words: Sequence[str]) -> tuple[Fraction | str | None, bool] | None:
    """The number that folded words and signs say, and whether it is a percentage; None where they say none.

    The words of percentage alone are one without a number.
    """
    said = [w for w in words if w not in ("-", "and")]
    percent = False
    if said and said[-1] in _PERCENTS:
        percent, said = True, said[:-1]
    elif tuple(said[-2:]) in _PER_CENT:
        percent, said = True, said[:-2]
    if not said:
        return (None, True) if percent else None
    number = _ranked(said) or _counted(said)
    return None if number is None else (number, percent)


def _ranked(words: Sequence[str]) -> str | None:
    """The figures of an ordinal: `third`, `3rd`, `twenty first`."""
    last = _SAID.get(words[-1], words[-1])
    figures = last.rstrip("dhnrst")
    if figures == last or not figures.isdecimal():
        return None
    if len(words) == 1:
        return last
    before = _counted(words[:-1])
    return None if before is None else f"{before + int(figures)}{last[len(figures) :]}"


def _counted(words: Sequence[str]) -> Fraction | None:
    """The value of a cardinal: `2.5 million`, `five thousand two hundred`, `a dozen`."""
    total, group = Fraction(0), None
    for n, word in enumerate(words):
        if word in _TIMES and not (n == 0 and word != "dozen" and len(words) > 1):
            times = _TIMES[word]
            group = (Fraction(1) if group is None else group) * times
            if times >= 1000:
                total, group = total + group, Fraction(0)
        elif word == "a" and n == 0:
            continue
        else:
            figures = _SAID.get(word, word)
            if not figures.replace(".", "", 1).isdecimal() or not figures.isascii():
                return None
            if group and (group < 20 or group % 10 or Fraction(figures) >= 100):
                return None  # two numbers side by side are not one
            group = (group or Fraction(0)) + Fraction(figures)
    return None if group is None else total + group
