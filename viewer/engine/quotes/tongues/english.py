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

_NEUTRAL = listed(
    """say tell add ask write state note announce report explain reply answer respond comment remark
    observe mention continue conclude tweet post recall recount repeat reiterate testify suggest indicate
    confirm predict declare agree caution warn promise pledge emphasize emphasise stress inform assure
    remind begin elaborate clarify advise recommend estimate propose relate disclose inquire read"""
)
_LOADED = listed(
    """claim admit acknowledge insist deny concede allege boast confess maintain contend assert argue
    complain brag gripe rant fume rail scoff sneer snap thunder gloat whine grumble lament bemoan joke quip
    gush imply insinuate hint reveal demand threaten vow swear blurt shout yell scream mutter protest counter
    retort lecture vent charge crow deadpan exclaim cry marvel muse purport"""
)
_NEUTRAL_OBJECT = listed(
    "call describe express label term cite characterize characterise dub refer urge invite thank depict"
)
_LOADED_OBJECT = listed(
    """accuse denounce slam blast condemn praise dismiss criticize criticise hail reject mock ridicule decry
    deride tout attack rebuke castigate chide applaud commend brand decry disparage excoriate"""
)
_BARE = listed("say claim insist deny admit concede acknowledge allege argue contend confirm tell")
_NOUNS = listed(
    "claim claims report reports note notes state states comment comments remark remarks tweet tweets post "
    "posts answer answers reply replies promise promises pledge pledges warning demand demands vow vows "
    "protest protests estimate estimates joke joked quips hint hints boast boasts stress stresses charge "
    "charges counter counters lecture lectures shout shouts cry cries muse swear caution cautions complain "
    "brag label labels term terms brand brands attack attacks praise blast blasts slam charged relate "
    "proposed call calls estimated reported propose related posted begin begins began begun continue "
    "continues continued threatened threaten threatens ask asks maintain maintains maintained indicated read "
    "reads thank thanks cite crow rail vent tout urge urges refers refer referred ridicule mock begin reject "
    "rebuke advise disclose invited promised alleged marvel state express dub"
)
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "begin": "begins began begun beginning", "swear": "swears swore sworn swearing",
    "admit": "admits admitted admitting", "brag": "brags bragged bragging", "snap": "snaps snapped snapping",
    "quip": "quips quipped quipping", "refer": "refers referred referring", "dub": "dubs dubbed dubbing",
    "slam": "slams slammed slamming", "blurt": "blurts blurted blurting", "read": "reads reading",
}  # fmt: skip


def _forms(lemma: str) -> list[str]:
    """Each form of a verb."""
    if lemma in _IRREGULAR:
        return [lemma, *_IRREGULAR[lemma].split()]
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch")) else "s")
    return [lemma, third, lemma + "ed", lemma + "ing"]


def _verbs() -> dict[str, Verb]:
    groups: list[tuple[frozenset[str], Tone, bool]] = [
        (_NEUTRAL, "neutral", False),
        (_LOADED, "loaded", False),
        (_NEUTRAL_OBJECT, "neutral", True),
        (_LOADED_OBJECT, "loaded", True),
    ]
    return {
        form: Verb(lemma, tone, object_only, form in _NOUNS, form.endswith("ing"), lemma in _BARE)
        for lemmas, tone, object_only in groups
        for lemma in sorted(lemmas)
        for form in _forms(lemma)
    }


def _phrasal() -> dict[tuple[str, str], Verb]:
    pairs: list[tuple[str, str, str, Tone]] = [
        ("lash lashes lashed lashing", "out", "lash out", "loaded"),
        ("point points pointed pointing", "out", "point out", "loaded"),
        ("fire fires fired firing", "back", "fire back", "loaded"),
        ("hit hits", "back", "hit back", "loaded"),
        ("shoot shoots shot", "back", "shoot back", "loaded"),
        ("go goes went going", "on", "go on", "neutral"),
        ("push pushes pushed pushing", "back", "push back", "loaded"),
    ]
    return {
        (form, second): Verb(lemma, tone, lemma == "push back", noun=True)
        for forms, second, lemma, tone in pairs
        for form in forms.split()
    }


ENGLISH = Tongue(
    code="en",
    verbs=_verbs(),
    articles=listed("the a an"),
    possessives=listed("his her their its my our your"),
    counts=listed(
        "one two three four five six seven eight nine ten eleven twelve some many several most few another "
        "other others both no all any every each dozens hundreds thousands these those either neither"
    ),
    pronouns=listed("he she they it i we you who"),
    plural_pronouns=listed("they"),
    thing_pronouns=listed("it"),
    speaker_pronouns=listed("i we you"),
    relatives=listed("who which that"),
    prepositions=listed(
        "of for at in from on to with by near about against between among outside inside under over within "
        "behind into through across around toward towards upon without as like during after before despite "
        "amid via per"
    ),
    stops=listed(
        "but and or nor before after when while because if although though since than then so what where why "
        "how whether until unless which who whom whose that as yet once whereas"
    ),
    auxiliaries=listed("has have had did does do is was are were be having he's she's"),
    passives=listed("is are was were be been being get got gets"),
    things=listed("say deny confirm"),
    finite=listed(
        "is are was were has have had will would can could may might must should does do did isn't aren't "
        "wasn't weren't won't wouldn't can't couldn't doesn't don't didn't hasn't haven't hadn't"
    ),
    unreal=listed(
        "not never to would could should may might must cannot can can't won't didn't doesn't don't wouldn't "
        "hasn't haven't hadn't will shall let isn't wasn't without couldn't"
    ),
    adverbs=listed(
        "also afterward afterwards somehow then later again still even just now always often earlier "
        "recently previously further only simply soon sometimes however meanwhile instead too already all "
        "both first since separately"
    ),
    times=listed(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january "
        "february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sept oct nov dec last this earlier late early next day week weekend month year morning "
        "afternoon evening night ago again when while time"
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
        "resident widow father mother son daughter brother sister wife husband democrat republican attorneys "
        "lawyers spokesmen investigator prosecutor solicitor consul delegate diplomat cleric"
    ),
    persons=listed(
        "man woman boy girl nurse passenger neighbour neighbor teacher driver worker farmer student witness "
        "survivor victim soldier priest player pilot person voter protester tenant customer expert doctor"
    ),
    courtesies=listed("mr mrs ms miss the a an"),
    of_titles=listed("former then press acting deputy prime foreign defense defence interior chief senior"),
    bodies=listed(
        "house senate congress party committee commission court department agency office state states "
        "ministry university bank institute council board association union federation government army "
        "police force forces bureau service center centre foundation group society league club company "
        "corporation inc church school college organization organisation administration secretariat "
        "parliament bloc movement"
    ),
    particles=listed("al el de la le van von der den bin ibn bint abu ben da di du dos del ul of"),
    joining=listed("and or"),
    also=listed("and but"),
    phrasal=_phrasal(),
    that=listed("that"),
    according={("according", "to"): "according to", ("in", "the", "words", "of"): "in the words of"},
    hearers=listed("tell inform assure remind warn ask advise write"),
    audiences=listed(
        "reporters journalists lawmakers supporters reporter parliament viewers delegates him her them me us "
        "investigators police voters senators aides officials colleagues cabinet ministers"
    ),
    settings=listed("in on at during via through from to after before"),
    circumstances=listed(
        "statement interview conference news press call email e-mail letter speech tweet twitter facebook "
        "phone telephone briefing report post message emailed television tv remarks written joint separate"
    ),
)
