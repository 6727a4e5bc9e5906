"""Lines that stand below many stories of a page: who else helped to report, and what its lawyers want said.

Promises a reason for a line that is such a credit or notice from its first word to its last, and none for a
sentence of a story. Two articles that share nothing else share these, word for word. Corrections and
editor's notes are no notices: they say something of the story.

Leaves to others: what the credits name (`credits`, which still reads these lines).
"""

from __future__ import annotations

import re

from viewer.corpus import phrases

CREDIT, LEGAL = "agency credit", "legal notice"
LONGEST_CREDIT, LONGEST_NOTICE = 300, 500
"""Longer lines, in code points, are paragraphs of a story."""

_AGENCY = (
    "(?:The |the )?(?:" + "|".join(sorted(map(re.escape, phrases.AGENCIES), key=len, reverse=True)) + ")"
)
_ARABIC_AGENCY = "(?:أ ?[.]? ?ف ?[.]? ?ب|فرانس برس|رويترز|الأناضول|د ?[.]? ?ب ?[.]? ?أ|وكالات)"
_AGENCIES = rf"{_AGENCY}(?:(?: ?[,/;&+] ?| and | und | et | y | e )(?:and )?{_AGENCY})*"
# A name, and what stands between names: "Jane Doe and John Roe in Paris; Editing by Ann Smith".
_NAMED = (
    r"(?:(?:[^\W\d_a-z][\w.'’-]*|and|in|by|at|for|of|the|from|additional|reporting|writing|editing|compiled"
    r"|de|la|al|el|von|van|bin|der|du|da)(?:[\s,;:/&()—–-]+|$))+"
)
_HELPED = (
    r"(?:(?:additional|further) )?(?:reporting|writing|editing|compiled|written|edited|translated)"
    r"(?:(?: and |, )(?:writing|editing|reporting))* by"
)
_CREDITS = re.compile(
    rf"[(\[—–-]*\s*(?:"
    rf"(?i:{_HELPED})\s+{_NAMED}"
    rf"|(?!(?:She|He|It|They|We|I|Who|That|This|These) )[^\W\d_a-z][^!?\"“”«»]{{1,200}}?"
    rf" contributed (?:reporting )?"
    rf"(?:to (?:this|the) (?:report|story|article|reporting)|reporting from [\w ,]+)"
    rf"|(?i:with (?:assistance|files|additional reporting|reporting|inputs?|contributions?)"
    rf" (?:from|by)) {_NAMED}"
    rf"|(?:[a-zäöü]{{2,4}}(?:/[a-zäöü]{{2,4}})+ )?\({_AGENCIES}\)"
    rf"|(?:[Mm]it (?:Material|Informationen) (?:von|der)|[Aa]vec|[Cc]on informaci[oó]n de"
    rf"|[Cc]on informazioni d[ia]|[Cc]om informaç[oõ]es d[ao]|[Mm]et medewerking van) {_AGENCIES}"
    rf"|(?:المصدر ?: ?)?{_ARABIC_AGENCY}(?: ?[،,+] ?{_ARABIC_AGENCY})*"
    r"|Our Standards: The Thomson Reuters Trust Principles"
    r")\s*[)\]]*\s*\.?"
)
_QUOTED = re.compile('["“”„«»「」]')
_LEGAL = re.compile(
    r"may not be published, broadcast, rewritten"
    r"|(?:reproduc|publi|cop[iy]|distribut|transmi|reprint)\w*\b.{0,120}"
    r"\bwithout (?:the )?(?:(?:prior|express)(?: express)? )?written (?:permission|consent|authori[sz]ation)"
    r"|\b(?:views|opinions)\b.{0,80}\b(?:do|does) not necessarily (?:reflect|represent)"
    r"|^this (?:article|story|post|piece|interview|essay) (?:was|is|has been) (?:originally |first )?"
    r"(?:re)?published (?:on|in|by|under|from|with) "
    r"|^republish (?:our|this) .{0,80}(?:free|creative commons|licen[cs]e)"
    r"|^by (?:using|visiting|signing up|continuing).{0,80}\b(?:terms|privacy policy)\b"
    r"|\bcommitted to protecting your (?:privacy|personal)"
    r"|^please copy/paste the following text to properly cite"
    r"|^(?:got|have) (?:a|any) (?:confidential )?(?:news )?(?:tip|tips|story)\b.{0,30}\?"
    r"|\bohne (?:vorherige |ausdrückliche )*schriftliche (?:genehmigung|zustimmung)\b.{0,80}"
    r"|\bgeben nicht (?:notwendigerweise|unbedingt) die meinung"
    r"|\bn'engagent que (?:leurs? auteurs?|la responsabilité)|\breproduction interdite"
    r"|\bno reflejan necesariamente|\bprohibida (?:la|su) reproducción"
    r"|\bnon riflett(?:e|ono) necessariamente|لا (?:ت|ي)عبر بالضرورة عن"
)
# To look for these is quicker than to match: one of the first is in every long credit, one of the second in
# every notice.
_IN_CREDITS = ("contributed ", "reporting by", "writing by", "edit", "written by", "compiled by", "with ")
_IN_NOTICES = (
    "be published, broadcast", " written ", "ot necessarily", "published ", "republish", "privacy",
    "terms of", "properly cite", " tip", " story", "schriftliche", "geben nicht", "engagent", "interdite",
    "no reflejan", "prohibida", "necessariamente", "بالضرورة",
)  # fmt: skip
SHORT = 60
"""Lines of no more code points are matched whatever they hold."""


def reason(line: str) -> str:
    """Why a line, without the white space around it, is set aside, or an empty string.

    What stands in quotation marks is somebody's words, so that no line with one is a legal notice.
    """
    if len(line) > LONGEST_NOTICE:
        return ""
    plain = line.lower().replace("’", "'")
    short = len(line) <= SHORT or (len(line) <= LONGEST_CREDIT and _holds(plain, _IN_CREDITS))
    if short and _CREDITS.fullmatch(line):
        return CREDIT
    said = _holds(plain, _IN_NOTICES) and _LEGAL.search(plain) and not _QUOTED.search(plain)
    return LEGAL if said else ""


def _holds(line: str, signs: tuple[str, ...]) -> bool:
    return any(map(line.__contains__, signs))
