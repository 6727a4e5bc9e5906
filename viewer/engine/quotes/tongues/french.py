"""French: verbs of saying and the small words around them; simple forms only."""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.quotes.tongues.tongue import Tongue, Verb
from viewer.engine.quotes.values import Tone

_NEUTRAL_ER = listed(
    "déclarer affirmer expliquer indiquer préciser ajouter annoncer assurer estimer souligner confirmer "
    "demander raconter rappeler noter commenter lancer regretter signaler juger"
)
_LOADED_ER = listed(
    "dénoncer critiquer fustiger insister nier avouer ironiser marteler menacer clamer tempêter exiger "
    "prétexter"
)
_LOADED_OBJECT_ER = listed("accuser condamner qualifier")
_OTHERS: dict[str, tuple[str, Tone]] = {
    "dire": ("dit disent disait disaient dirent disant", "neutral"),
    "répondre": ("répond répondent répondait répondit répondu répondant", "neutral"),
    "écrire": ("écrit écrivent écrivait écrivit écrivant", "neutral"),
    "conclure": ("conclut concluent conclu concluait concluant", "neutral"),
    "poursuivre": ("poursuit poursuivent poursuivi poursuivait poursuivant", "neutral"),
    "promettre": ("promet promettent promis promettait promettant", "neutral"),
    "soutenir": ("soutient soutiennent soutenu soutenait soutenant", "loaded"),
    "reconnaître": ("reconnaît reconnaissent reconnu reconnaissait reconnaissant", "loaded"),
    "admettre": ("admet admettent admis admettait admettant", "loaded"),
    "prétendre": ("prétend prétendent prétendu prétendait prétendant", "loaded"),
    "démentir": ("dément démentent démenti démentait démentant", "loaded"),
    "se plaindre": ("plaint plaignait", "loaded"),
}


def _verbs() -> dict[str, Verb]:
    out: dict[str, Verb] = {}
    groups: list[tuple[frozenset[str], Tone, bool]] = [
        (_NEUTRAL_ER, "neutral", False),
        (_LOADED_ER, "loaded", False),
        (_LOADED_OBJECT_ER, "loaded", True),
    ]
    for lemmas, tone, object_only in groups:
        for lemma in sorted(lemmas):
            root = lemma[:-2]
            soft = root + "e" if root.endswith("g") else root[:-1] + "ç" if root.endswith("c") else root
            for ending in ("e", "ent", "é", "èrent"):
                out[root + ending] = Verb(lemma, tone, object_only)
            for ending in ("a", "ait", "aient", "ant"):
                out[soft + ending] = Verb(lemma, tone, object_only, participle=ending == "ant")
    for lemma, (forms, tone) in _OTHERS.items():
        for form in forms.split():
            out[form] = Verb(lemma, tone, participle=form.endswith("ant"))
    return out | {"rappelle": Verb("rappeler"), "rappellent": Verb("rappeler")}


FRENCH = Tongue(
    code="fr",
    verbs=_verbs(),
    articles=listed("le la les un une des"),
    elided=("l'",),
    possessives=listed("son sa ses leur leurs notre nos mon ma mes"),
    counts=listed(
        "deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines ce cette ces"
    ),
    pronouns=listed("il elle ils elles on je nous vous tu qui"),
    clitics=listed("il elle ils elles on"),
    plural_pronouns=listed("ils elles"),
    speaker_pronouns=listed("je nous vous tu on"),
    relatives=listed("qui"),
    prepositions=listed(
        "de du des d à au aux en dans par pour sur avec chez sans sous vers entre contre devant depuis "
        "pendant lors"
    ),
    stops=listed(
        "que qui mais et ou quand lorsque alors si parce car dont où comme puisque tandis avant après"
    ),
    auxiliaries=listed("a ont avait avaient est sont était étaient eu fut"),
    unreal=listed("ne n pas jamais pourrait devrait aurait voudrait peut doit"),
    adverbs=listed(
        "aussi également encore toutefois ensuite déjà notamment cependant enfin puis ainsi alors"
    ),
    times=listed(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain janvier février mars avril mai juin "
        "juillet août septembre octobre novembre décembre matin soir midi dernier mardi"
    ),
    titles=listed(
        "m mme mlle dr président présidente premier première ministre chef cheffe député députée sénateur "
        "sénatrice maire général colonel porte-parole directeur directrice secrétaire roi reine pape juge "
        "procureur procureure avocat avocate chancelier chancelière ambassadeur ambassadrice patron patronne"
    ),
    courtesies=listed("m mme mlle le la les"),
    of_titles=listed("ancien ancienne vice"),
    bodies=listed(
        "ministère parti commission cour police armée gouvernement union banque conseil assemblée sénat"
    ),
    particles=listed("de du d la le van von ben el al des"),
    joining=listed("et ou"),
    also=listed("et mais"),
    that=listed("que"),
    according={("selon",): "selon", ("d'après",): "d'après"},
)
