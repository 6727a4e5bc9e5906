"""English: verbs of saying, neutral and loaded, and the small words around them.

A verb is neutral where it tells only that something was said, in which order, by which means or as which kind
of act (say, add, reply, write, announce, ask, warn). It is loaded where it tells the reader how to take it:
whether it is true (claim, admit, deny), with what force (insist, demand, vow) or in what manner (lash out,
boast, joke).
"""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.quotes.tongues.tongue import Tongue, Verb
from viewer.engine.quotes.values import Tone

_NEUTRAL = """say tell add ask write state note announce report explain reply answer respond comment remark
    observe mention continue conclude tweet post recall recount repeat reiterate testify suggest indicate
    confirm predict declare agree caution warn promise pledge emphasize emphasise stress inform assure remind
    begin elaborate clarify advise recommend estimate propose pronounce relate disclose inquire"""
_LOADED = """claim admit acknowledge insist deny concede allege boast confess maintain contend assert argue
    complain brag gripe rant fume rail scoff sneer snap thunder gloat whine grumble lament bemoan joke quip
    gush imply insinuate hint reveal demand threaten vow swear blurt shout yell scream mutter protest counter
    retort lecture vent charge crow deadpan exclaim cry marvel muse purport"""
_NEUTRAL_OBJECT = "call describe express label term cite characterize characterise dub refer"
_LOADED_OBJECT = """accuse denounce slam blast condemn praise dismiss criticize criticise hail reject mock
    ridicule decry deride tout attack rebuke castigate chide applaud commend brand"""
_NOUNS = listed(
    "claim claims report reports note notes state states comment comments remark remarks tweet tweets post "
    "posts answer answers reply replies promise promises pledge pledges warning demand demands vow vows "
    "protest protests estimate estimates joke joked quip quips hint hints boast boasts stress stresses "
    "charge charges counter counters lecture lectures shout shouts cry cries muse swear caution cautions "
    "complain brag label labels term terms brand brands attack attacks praise blast blasts slam charged "
    "relate proposed call calls estimated reported propose answering related posted begin begins began "
    "continue continues continued threatened threaten threatens tells ask asks maintain maintains maintained "
    "indicated"
)
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "begin": "begins began begun beginning", "swear": "swears swore sworn swearing",
    "admit": "admits admitted admitting", "brag": "brags bragged bragging", "snap": "snaps snapped snapping",
    "quip": "quips quipped quipping", "refer": "refers referred referring", "dub": "dubs dubbed dubbing",
    "slam": "slams slammed slamming", "blurt": "blurts blurted blurting",
}  # fmt: skip


def _forms(lemma: str) -> list[tuple[str, bool]]:
    """Each form of a verb, and whether it is the one in -ing."""
    if lemma in _IRREGULAR:
        forms = [lemma, *_IRREGULAR[lemma].split()]
    elif lemma.endswith("e"):
        forms = [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        forms = [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    else:
        plural = "es" if lemma.endswith(("s", "sh", "ch")) else "s"
        forms = [lemma, lemma + plural, lemma + "ed", lemma + "ing"]
    return [(form, form.endswith("ing")) for form in forms]


def _verbs() -> dict[str, Verb]:
    groups: list[tuple[str, Tone, bool]] = [
        (_NEUTRAL, "neutral", False), (_LOADED, "loaded", False),
        (_NEUTRAL_OBJECT, "neutral", True), (_LOADED_OBJECT, "loaded", True),
    ]  # fmt: skip
    return {
        form: Verb(lemma, tone, object_only, form in _NOUNS, participle)
        for lemmas, tone, object_only in groups
        for lemma in lemmas.split()
        for form, participle in _forms(lemma)
    }


ENGLISH = Tongue(
    code="en",
    verbs=_verbs(),
    articles=listed("the a an"),
    possessives=listed("his her their its my our your"),
    counts=listed(
        "one two three four five six seven eight nine ten some many several most few another other others "
        "both no all any every each dozens hundreds thousands these those either neither"
    ),
    pronouns=listed("he she they it i we you who"),
    plural_pronouns=listed("they we"),
    thing_pronouns=listed("it"),
    relatives=listed("who which that"),
    prepositions=listed(
        "of for at in from on to with by near about against between among outside inside under over within "
        "behind into through across around toward towards upon without as like"
    ),
    stops=listed(
        "but and or nor when while because if although though after before since than then so what where why "
        "how whether until unless which who whom whose that as yet once whereas"
    ),
    auxiliaries=listed("has have had did does do is was are were 's been also be"),
    passives=listed("is are was were be been being get got gets"),
    unreal=listed(
        "not never n't to would could should may might must cannot can't won't didn't doesn't don't wouldn't "
        "hasn't haven't hadn't can will shall let isn't wasn't without"
    ),
    adverbs=listed(
        "also then later once again still even just now never always often earlier recently previously "
        "further only simply soon sometimes at times once however meanwhile instead too already all both "
        "first since"
    ),
    times=listed(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january "
        "february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sept oct nov dec last this earlier late early on in at during after before while when"
    ),
    titles=listed(
        "mr mrs ms miss dr sir lord lady dame sen sens rep reps gov gen lt col capt maj sgt prof hon rev fr "
        "adm president minister premier secretary senator senators representative congressman congresswoman "
        "governor mayor general colonel captain major lieutenant sergeant admiral marshal commander "
        "brigadier professor doctor judge justice attorney chancellor ambassador envoy king queen prince "
        "princess pope cardinal bishop archbishop rabbi imam sheikh ayatollah leader speaker chairman "
        "chairwoman chair chief director spokesman spokeswoman spokesperson deputy vice whip officer "
        "official lawyer counsel analyst adviser advisor aide strategist activist author writer historian "
        "economist candidate nominee lawmaker legislator commissioner administrator superintendent detective "
        "inspector correspondent reporter editor founder manager coach owner executive treasurer member "
        "resident widow father mother son daughter brother sister wife husband democrat republican"
    ),
    particles=listed("al el de la le van von der den bin ibn bint abu ben da di du dos del ul the of"),
    joining=listed("and or"),
    that=listed("that"),
    according={("according", "to"): "according to", ("in", "the", "words", "of"): "in the words of"},
    hearers=listed("tell inform assure remind warn ask advise write"),
)
