"""The English words that tell the type of a change, folded. Lists only; the rules are in `change_types`."""

from __future__ import annotations

from viewer.engine.common_words import listed

NEGATIONS = listed("no not never none nobody nothing neither nor without cannot hardly denied deny denies")
SPEECH = listed(
    "said says say saying told tells tell added adds stated states claimed claims claim alleged alleges "
    "insisted announced announces according noted notes wrote writes reported reports argued argues "
    "declared declares explained acknowledged admitted confirmed warned suggested asserted remarked "
    "commented"
)
REPORTING = SPEECH | listed(
    "accused answered assured blamed called calls complained conceded contended contends "
    "demanded described describes dismissed found hinted implied implies lamented "
    "maintained maintains pledged predicted predicts promised promises recalled replied responded "
    "revealed reveals ruled shouted stressed stresses testified tweeted urged urges vowed vows "
)
"""Verbs that say it besides; many have other meanings, so that one alone tells nothing."""
HEARSAY = listed("allegedly reportedly purportedly supposedly")
SOURCES = listed("statement report spokesman spokeswoman spokesperson official officials source sources")
"""What may stand between the one who speaks and the verb."""
NO_SOURCES = listed(
    "who that which what also then later earlier has have had he's just even only repeatedly reportedly"
)
"""Words before a verb of saying that are no source."""
PRONOUNS = listed("i you he she it we they who which that")

AGREEING = {
    "am": "is", "are": "is", "were": "was", "have": "has", "do": "does",
}  # fmt: skip
"""Auxiliaries that differ from another in person or number alone, each with that other."""
PERFECT = listed("has have had")
MODALS = listed("will would shall should can could may might must")
AUXILIARIES = (
    listed("am is are was were be been being having do does did going") | PERFECT | MODALS | {"going"}
)

LEADING = listed("failed fails fail refused refuses declined expected expects plans planned set due going")
"""Words that lead to the infinitive of another verb, with `to`."""
FAILING = listed("failed fails fail refused refuses declined declines")
"""Those of them that deny it."""
IRREGULAR = (
    "become became|begin began begun|bring brought|build built|buy bought|catch caught|choose chose chosen|"
    "come came|cut|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feel felt|fight fought|"
    "find found|flee fled|fly flew flown|force forced|give gave given|go goes went gone|grow grew grown|"
    "hear heard|hit|hold held|hurt|keep kept|know knew known|lead led|leave left|lose lost|make made|"
    "mean meant|meet met|pay paid|put|quit|read|rise rose risen|run ran|say said|see saw seen|seek sought|"
    "sell sold|send sent|set|shoot shot|show shown|shut|speak spoke spoken|spend spent|spread|stand stood|"
    "steal stole stolen|strike struck|swear swore sworn|take took taken|teach taught|tell told|think thought|"
    "throw threw thrown|understand understood|wear wore worn|win won|withdraw withdrew withdrawn|"
    "write wrote written|die dying dies died|lie lay lain|break broke broken|forbid forbade forbidden|"
    "forget forgot forgotten|sink sank sunk|sit sat"
)
"""Verbs with the forms that their endings do not tell, the base first, a participle last."""

OPPOSITES = (
    "rose fell|rise fall|rises falls|risen fallen|rising falling|increased decreased|increase decrease|"
    "increases decreases|up down|gained lost|gain loss|gains losses|won lost|win lose|victory defeat|"
    "accepted rejected|accept reject|approved rejected|approve reject|allowed banned|allows bans|"
    "allows forbids|allow forbid|allow ban|permits forbids|open closed|opened closed|reopened closed|"
    "agreed refused|agree refuse|agrees refuses|supports opposes|support oppose|supported opposed|"
    "admit deny|admits denies|admitted denied|higher lower|guilty innocent|alive dead|success failure|"
    "strengthened weakened|strengthen weaken|always never|with without|lacks has|lack have|lacked had|"
    "improved worsened|improve worsen|legal banned|safe dangerous|for against"
)
"""Words that say opposite things on one scale, pair by pair."""

RANKS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth lowest highest"
)
BOTH = listed("one both neither all most some many few several twice")
"""Words of number that count as such only against another one."""

MONTHS = listed(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec"
)
DAYS = listed("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight")
TIMES = listed("week weekend month year morning afternoon evening night earlier")
"""Words of time that are a date only beside others."""

TIMES_OF_DAY = listed("noon midnight dawn dusk sunrise sunset")
SPANS_OF_TIME = TIMES | listed(
    "second seconds minute minutes hour hours day days weeks weekends months years decade decades spring "
    "summer autumn winter fall century"
)
CLOCK = listed("am pm gmt utc uhr oclock")
"""Words after the hour."""
AFTERWARDS = listed("later ago earlier after before afterwards")
"""With a length of time they say when."""
DATE_HELPERS = listed(
    "on in at by since until till from for of during late early mid last next this past coming around about "
    "shortly just before after nearly almost the a an end beginning start all previous following later"
)
"""Words that may lead to a date, and belong to it then."""

UNITS = listed(
    "seconds minutes hour hours day days week weeks month months year years mile miles kilometer kilometers "
    "kilometre kilometres km mph kph kmh meter meters metre metres foot feet inches ton tons tonnes dollars "
    "euros pounds percent points degrees acres hectares barrels"
)
"""Words after a number that belong to it."""
NUMBERS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds "
    "thousand thousands million millions billion billions dozen dozens half third quarter percent"
)
SCOPE = listed(
    "about all almost approximately around barely estimated exactly fewer just least less more most nearly "
    "only over roughly some than under up"
)
"""Words that say how far a number reaches."""
SCOPE_HELPERS = listed("at to an as many much")
QUANTITIES = listed("all every everyone half most")

TITLES = listed(
    "mr mrs ms miss dr sir lord lady jr sr sen senator sens senators rep reps representative representatives "
    "gov governor gen general lt col colonel capt captain sgt sergeant prof professor president judge "
    "justice king queen prince princess pope rev reverend"
)
NO_NAMES = listed(
    "house senate congress party committee commission court department agency office state states national "
    "federal security vice secretary minister ministry attorney director chairman speaker leader lawyer "
    "justice police army republicans democrats act bill"
)
"""Words with a capital that name an office or a body rather than a person or a place."""
PEOPLES = (
    "u.s. american|america american|u.s. americans|britain british|uk british|france french|germany german|"
    "spain spanish|turkey turkish|netherlands dutch|greece greek|switzerland swiss|wales welsh|"
    "ireland irish|denmark danish|poland polish|sweden swedish|finland finnish|philippines filipino|"
    "thailand thai|afghanistan afghan|norway norwegian|portugal portuguese|peru peruvian|cyprus cypriot|"
    "uzbekistan uzbek"
)
"""Countries and their peoples that the endings do not tell."""
ABBREVIATIONS = {
    "sen": "senator", "sens": "senators", "rep": "representative", "reps": "representatives",
    "gov": "governor", "gen": "general", "lt": "lieutenant", "col": "colonel", "capt": "captain",
    "sgt": "sergeant", "dr": "doctor", "prof": "professor", "rev": "reverend", "dept": "department",
    "atty": "attorney", "mt": "mount", "ft": "fort", "ave": "avenue",
    "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july",
    "aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november",
    "dec": "december", "ala": "alabama", "ariz": "arizona", "ark": "arkansas", "calif": "california",
    "colo": "colorado", "conn": "connecticut", "del": "delaware", "fla": "florida", "ga": "georgia",
    "ill": "illinois", "ind": "indiana", "kan": "kansas", "ky": "kentucky", "la": "louisiana",
    "md": "maryland", "mass": "massachusetts", "mich": "michigan", "minn": "minnesota",
    "miss": "mississippi", "mo": "missouri", "mont": "montana", "neb": "nebraska", "nev": "nevada",
    "okla": "oklahoma", "ore": "oregon", "pa": "pennsylvania", "tenn": "tennessee", "tex": "texas",
    "vt": "vermont", "va": "virginia", "wash": "washington", "wis": "wisconsin", "wyo": "wyoming",
}  # fmt: skip
"""Abbreviations with what they stand for."""
