"""German: verbs of saying and the small words around them; simple forms only."""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.quotes.tongues.tongue import Tongue, Verb
from viewer.engine.quotes.values import Tone

_NEUTRAL = {
    "sagen": "sagt sagte sagten sagen gesagt", "erklären": "erklärt erklärte erklärten",
    "mitteilen": "teilte teilten mitgeteilt", "betonen": "betont betonte betonten",
    "ankündigen": "kündigte kündigten angekündigt", "meinen": "meint meinte meinten",
    "schreiben": "schreibt schrieb schrieben geschrieben", "berichten": "berichtet berichtete berichteten",
    "hinzufügen": "fügte fügten hinzugefügt", "antworten": "antwortet antwortete antworteten",
    "fragen": "fragt fragte fragten gefragt", "warnen": "warnt warnte warnten gewarnt",
    "versichern": "versichert versicherte versicherten", "bestätigen": "bestätigt bestätigte bestätigten",
    "erzählen": "erzählt erzählte erzählten", "so": "so", "ergänzen": "ergänzte ergänzten",
}  # fmt: skip
_LOADED = {
    "behaupten": "behauptet behauptete behaupteten", "bestreiten": "bestreitet bestritt bestritten",
    "dementieren": "dementiert dementierte dementierten", "fordern": "fordert forderte forderten gefordert",
    "einräumen": "räumte räumten eingeräumt", "beteuern": "beteuert beteuerte beteuerten",
    "beklagen": "beklagt beklagte beklagten", "zugeben": "zugegeben", "drohen": "droht drohte drohten",
}  # fmt: skip
_LOADED_OBJECT = {
    "kritisieren": "kritisiert kritisierte kritisierten", "nennen": "nennt nannte nannten",
    "verurteilen": "verurteilt verurteilte verurteilten", "bezeichnen": "bezeichnet bezeichnete bezeichneten",
}  # fmt: skip


def _verbs() -> dict[str, Verb]:
    groups: list[tuple[dict[str, str], Tone, bool]] = [
        (_NEUTRAL, "neutral", False),
        (_LOADED, "loaded", False),
        (_LOADED_OBJECT, "loaded", True),
    ]
    verbs = {
        form: Verb(lemma, tone, object_only, after_only=lemma == "so")
        for table, tone, object_only in groups
        for lemma, forms in table.items()
        for form in forms.split()
    }
    calls = {
        form: Verb(lemma, "neutral", True)
        for lemma in ("nennen", "bezeichnen")
        for form in _LOADED_OBJECT[lemma].split()
    }
    return verbs | calls


GERMAN = Tongue(
    code="de",
    verbs=_verbs(),
    articles=listed("der die das den dem des ein eine einen einem einer eines"),
    genitives=listed("des der"),
    possessives=listed("sein seine seiner ihr ihre ihrer unser unsere mein meine"),
    counts=listed("zwei drei vier fünf sechs sieben acht neun zehn mehrere viele einige alle beide"),
    pronouns=listed("er sie es ich wir"),
    plural_pronouns=listed("sie"),
    thing_pronouns=listed("es"),
    speaker_pronouns=listed("ich wir"),
    prepositions=listed(
        "von vom für mit bei beim zu zum zur im in am an auf aus nach über unter gegen vor seit während "
        "durch ohne um"
    ),
    stops=listed("dass daß und oder aber als wenn weil ob da doch denn wie wo während nachdem bevor"),
    auxiliaries=listed("hat haben hatte hatten ist war wurde wurden worden"),
    passives=listed("wurde wurden worden"),
    unreal=listed("nicht nie kein würde sollte könnte möchte will soll kann"),
    adverbs=listed("auch zudem dann noch später weiter am erneut bereits zuvor jedoch außerdem"),
    times=listed(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern morgen januar februar "
        "märz april mai juni juli august september oktober november dezember abend vormittag nachmittag "
        "woche"
    ),
    titles=listed(
        "herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler "
        "bundeskanzlerin sprecher sprecherin chef chefin außenminister außenministerin innenminister "
        "finanzminister bürgermeister bürgermeisterin abgeordneter abgeordnete general richter anwalt "
        "direktor vorsitzender vorsitzende ministerpräsident ministerpräsidentin regierungssprecher "
        "polizeisprecher könig"
    ),
    courtesies=listed("herr frau der die das"),
    bodies=listed(
        "polizei ministerium regierung partei gericht behörde bundesregierung außenministerium bank"
    ),
    particles=listed("von van der den zu al el"),
    joining=listed("und oder"),
    also=listed("und aber"),
    that=listed("dass daß"),
    according={
        ("laut",): "laut",
        ("nach", "angaben", "von"): "nach Angaben von",
        ("nach", "angaben", "der"): "nach Angaben",
        ("nach", "angaben", "des"): "nach Angaben",
    },
)
