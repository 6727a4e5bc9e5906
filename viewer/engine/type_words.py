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

MONTHS = listed(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec"
)
DAYS = listed("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight")
TIMES = listed("week weekend month year morning afternoon evening night earlier")
"""Words of time that are a date only beside others."""

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
