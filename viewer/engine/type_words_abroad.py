"""Words of French, German and Spanish that tell the type of a change, folded. Lists only.

Only words that mean nothing else in the other languages or in English are here: `hat`, `war`, `sin` and
`hier` are not.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from viewer.engine.common_words import listed

NEGATIONS = listed(
    "ne pas jamais aucun aucune sans dement dementi "
    "nicht kein keine keinen keinem keiner keines niemals nie nichts niemand ohne bestreitet bestritt "
    "nunca jamas nadie ningun ninguna ninguno nego niega niegan negaron"
)
SPEECH = listed(
    "declare declarent affirme affirment assure annonce annoncent explique expliquent indique precise "
    "ajoute estime souligne dit denonce evoque "
    "sagte sagten erklarte erklarten betonte meinte behauptete teilte kundigte berichtete ausserte warnte "
    "dijo dijeron afirmo afirmaron aseguro aseguraron anuncio informo informaron exigio pidio lamento "
    "declaro senalo explico advirtio denuncio selon segun"
)
DAYS = listed(
    "lundi mardi mercredi jeudi vendredi samedi dimanche aujourd demain "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern "
    "lunes martes miercoles jueves viernes sabado domingo hoy ayer manana"
)
MONTHS = listed(
    "janvier fevrier avril juin juillet aout septembre octobre novembre decembre "
    "januar februar marz juni juli oktober dezember "
    "enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre"
)
MONTHS_AFTER = listed("mai mars mayo")
"""Months that are other words too: only after a number, or one of the words below."""
BEFORE_MONTHS = listed("en im le am de el")
DATE_HELPERS = listed("le en depuis d ici a des la du am im seit bis vom zum el antes desde hasta fin de ano")
UNITS = listed("uhr heures horas")
OPPOSITES = (
    "recule progresse|baisse augmente|baisse hausse|perdu gagne|"
    "stiegen sanken|stieg sank|gestiegen gesunken|gewann verlor|"
    "subieron bajaron|subio bajo|aumento disminuyo|gano perdio"
)
AUXILIARIES: Mapping[str, str] = MappingProxyType({
    "sont": "est", "ont": "ont", "vont": "va", "va": "va", "avait": "avait", "avaient": "avait",
    "etait": "etait", "etaient": "etait", "sera": "sera", "seront": "sera", "serait": "serait",
    "seraient": "serait", "aura": "aura", "auront": "aura", "aurait": "aurait", "pourrait": "pourrait",
    "wird": "wird", "werden": "wird", "wurde": "wurde", "wurden": "wurde", "hatte": "hatte",
    "hatten": "hatte", "konnte": "konnte", "konnten": "konnte", "soll": "soll", "sollen": "soll",
    "habia": "habia", "habian": "habia", "podria": "podria", "podrian": "podria",
})  # fmt: skip
"""Auxiliaries, each with the one it stands for where they differ in person or number alone."""
ARTICLES = listed("der die das den dem des ein eine einen einem einer eines le la les un une el los las una")
"""Before a word with a capital they tell that it is no name in German, and little elsewhere."""
TITLES = listed("kanzler kanzlerin ministerprasident m mme monsieur madame senor senora don")
