"""German words for numbers, amounts, dates and what is counted; numbers are put together into one word."""

from __future__ import annotations

from functools import lru_cache

from viewer.engine.common_words import listed
from viewer.engine.facts.lexicon import Lexicon, names, numbered, phrases, table

_ONES = table("""
    0 null
    1 ein eins eine einen einer eines einem
    2 zwei
    3 drei
    4 vier
    5 funf
    6 sechs
    7 sieben
    8 acht
    9 neun
    10 zehn
    11 elf
    12 zwolf
    13 dreizehn
    14 vierzehn
    15 funfzehn
    16 sechzehn
    17 siebzehn
    18 achtzehn
    19 neunzehn
    20 zwanzig
    30 dreissig
    40 vierzig
    50 funfzig
    60 sechzig
    70 siebzig
    80 achtzig
    90 neunzig
    """)
_LONGEST = 40


@lru_cache(maxsize=4096)
def compound(word: str) -> float | None:
    """The value of a number in one word: "zweihundertfünfzig"; the word is folded."""
    if len(word) > _LONGEST:
        return None
    for name, times in (("tausend", 1000), ("hundert", 100)):
        if name in word:
            before, after = word.split(name, 1)
            rest = after.removeprefix("und")
            many = compound(before) if before else 1.0
            more = compound(rest) if rest else 0.0
            return None if many is None or more is None else many * times + more
    if "und" in word:
        one, ten = word.split("und", 1)
        if one in _ONES and ten in _ONES and 1 <= _ONES[one] <= 9 and _ONES[ten] >= 20:
            return _ONES[one] + _ONES[ten]
    return _ONES.get(word)


LEXICON = Lexicon(
    language="de",
    decimal=",",
    day_first=True,
    ones={w: n for w, n in _ONES.items() if w not in ("einer", "eines", "einem", "eins")},
    compound=compound,
    scales=table("""
        12 dutzend
        100 hundert
        1000 tausend
        1000000 million millionen mio
        1000000000 milliarde milliarden mrd
        1000000000000 billion billionen
        """),
    vague={
        "dutzende": (24, 120),
        "dutzenden": (24, 120),
        "hunderte": (200, 2_000),
        "hunderten": (200, 2_000),
        "tausende": (2_000, 50_000),
        "tausenden": (2_000, 50_000),
        "zehntausende": (20_000, 100_000),
        "hunderttausende": (200_000, 1e6),
    },
    articles=listed("ein eine einer einem"),
    halves=listed("halbe"),
    fractions={"drittel": 100 / 3, "viertel": 25, "funftel": 20, "zehntel": 10},
    of=listed("von der des"),
    before=phrases(
        {
            "about": "etwa, rund, ungefahr, circa, ca, zirka, an die, geschatzt, schatzungsweise",
            "nearly": "fast, knapp, beinahe, nahezu",
            "over": "mehr als, uber, gut",
            "from": "mindestens, wenigstens, zumindest",
            "below": "weniger als, unter",
            "to": "bis zu, hochstens, maximal",
        }
    ),
    after=phrases({"from": "oder mehr", "about": "etwa"}),
    percents=frozenset({("prozent",)}),
    points=frozenset({("prozentpunkte",), ("prozentpunkten",)}),
    currencies=names("""
        EUR: euro euros
        USD: dollar
        CHF: franken
        JPY: yen
        GBP: pfund
        RUB: rubel
        """),
    units=table(f"""
        {1 / 86400} sekunde sekunden
        {1 / 1440} minute minuten
        {1 / 24} stunde stunden
        1 tag tage tagen
        7 woche wochen
        30.4375 monat monate monaten
        365.25 jahr jahre jahren
        3652.5 jahrzehnt jahrzehnte jahrzehnten
        36525 jahrhundert jahrhunderte jahrhunderten
        """),
    unit_endings={"tagig": 1, "wochig": 7, "monatig": 30.4375, "stundig": 1 / 24, "minutig": 1 / 1440},
    measures=names("""
        km: km kilometer kilometern
        m: m meter metern
        cm: cm zentimeter
        hectare: hektar
        kg: kg kilo kilogramm
        tonne: tonne tonnen
        litre: liter litern
        barrel: barrel
        degree: grad
        """),
    years=listed("jahr jahre jahren"),
    olds=frozenset({("jahre", "alt"), ("jahriger",), ("jahrige",), ("jahrigen",), ("jahriges",)}),
    months=numbered("""januar jan janner | februar feb | marz mrz | april apr | mai | juni | juli |
        august aug | september sept sep | oktober okt | november nov | dezember dez"""),
    weekdays=numbered("montag | dienstag | mittwoch | donnerstag | freitag | samstag sonnabend | sonntag"),
    days={"heute": 0, "gestern": -1, "vorgestern": -2, "ubermorgen": 2},
    relative={
        "letzten": -1,
        "letzte": -1,
        "letzter": -1,
        "letztes": -1,
        "vergangenen": -1,
        "vergangene": -1,
        "vergangener": -1,
        "kommenden": 1,
        "kommende": 1,
        "nachsten": 1,
        "nachste": 1,
        "nachster": 1,
        "diesen": 0,
        "diese": 0,
        "dieser": 0,
        "dieses": 0,
        "diesem": 0,
    },
    spans={"woche": "week", "monat": "month", "jahr": "year", "wochenende": "weekend", "jahres": "year"},
    parts={"anfang": "early", "mitte": "mid", "ende": "late"},
    in_time=listed("im seit bis ab vom anfang mitte ende jahr jahre jahres nach vor"),
    not_then=listed("seit bis vor nach ab"),
    since=listed("seit"),
    to=listed("bis oder und"),
    noon={"mitternacht": 0},
    hours=listed("uhr"),
    none=listed("keine keinen keinerlei kein"),
    people=listed("""
        menschen personen person manner mann frauen frau kinder kind leute soldaten soldat polizisten polizist
        beamte beamten demonstranten kampfer rebellen zivilisten verletzte verletzten tote toten opfer
        einwohner bewohner migranten fluchtlinge geiseln haftlinge gefangene passagiere fahrgaste studenten
        schuler lehrer arbeiter angestellte mitarbeiter beschaftigte abgeordnete senatoren wahler arzte
        patienten journalisten anhanger terroristen verdachtige amerikaner deutsche deutschen franzosen
        iraker iraner russen ukrainer teilnehmer anwohner todesopfer feuerwehrleute einsatzkrafte
        """),
    roles=names("""
        killed: getotet tot starben ums toteten totete gestorben umgekommen
        injured: verletzt verletzte verletzten verwundet
        arrested: festgenommen verhaftet inhaftiert
        missing: vermisst vermissten
        evacuated: evakuiert
        displaced: vertrieben
        """),
    role_nouns=names("""
        killed: tote toten todesopfer getotete
        injured: verletzte verletzten verwundete
        arrested: festnahmen verhaftungen
        missing: vermisste
        """),
    passive=listed("wurden wurde worden waren sind sein"),
    fillers=listed("mindestens bei in dem der den am etwa rund mehr als weitere wurden sind"),
    stops=listed("""
        der die das den dem des ein eine einer einem einen und oder aber in im an am auf aus bei mit nach von
        vom vor zu zum zur uber unter durch fur gegen ohne um bis seit wahrend wegen als wie dass ob wenn weil
        die wurden wurde werden worden war waren ist sind hat haben hatte hatten sich nicht auch noch schon
        sein seine ihr ihre er sie es wir man kamen starben leben nahmen gingen demonstrierten gestern heute
        montag dienstag mittwoch donnerstag freitag samstag sonntag damit darunter
        """),
    future=listed("wird werden soll sollen kommenden geplant"),
    past=listed("wurde wurden hat haben hatte hatten war waren sagte teilte kam kamen starben"),
    labels=listed("artikel paragraf nr nummer seite kapitel gesetz bundesstrasse flug covid absatz autobahn"),
    pointing=listed("die diese beiden den ihre seine unsere"),
    partial=listed("weitere weiteren andere anderen davon darunter zusatzliche"),
    from_to=listed("zwischen"),
    multiples=listed("mal"),
    them=listed("ihnen denen"),
    lasting=listed("nach fur seit in binnen innerhalb"),
    ago_before=listed("vor"),
)
