"""Spanish: verbs of saying and the small words around them; simple forms only."""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.quotes.tongues.tongue import Tongue, Verb
from viewer.engine.quotes.values import Tone

_NEUTRAL_AR = listed(
    "afirmar asegurar declarar explicar señalar agregar indicar anunciar informar confirmar preguntar "
    "contestar apuntar comentar manifestar recordar subrayar destacar contar expresar"
)
_LOADED_AR = listed("denunciar criticar lamentar reclamar alegar clamar ironizar confesar")
_LOADED_OBJECT_AR = listed("acusar calificar rechazar")
_OTHERS: dict[str, tuple[str, Tone]] = {
    "decir": ("dice dicen dijo dijeron dicho decía diciendo", "neutral"),
    "añadir": ("añade añaden añadió añadieron añadido", "neutral"),
    "responder": ("responde responden respondió respondieron respondido", "neutral"),
    "escribir": ("escribe escriben escribió escribieron escrito", "neutral"),
    "advertir": ("advierte advierten advirtió advirtieron advertido", "neutral"),
    "prometer": ("promete prometen prometió prometieron prometido", "neutral"),
    "concluir": ("concluye concluyó concluyeron concluido", "neutral"),
    "insistir": ("insiste insisten insistió insistieron insistido", "loaded"),
    "negar": ("niega niegan negó negaron negado", "loaded"),
    "desmentir": ("desmiente desmienten desmintió desmintieron", "loaded"),
    "admitir": ("admite admiten admitió admitieron admitido", "loaded"),
    "reconocer": ("reconoce reconocen reconoció reconocieron reconocido", "loaded"),
    "sostener": ("sostiene sostienen sostuvo sostuvieron", "loaded"),
    "exigir": ("exige exigen exigió exigieron exigido", "loaded"),
}


def _verbs() -> dict[str, Verb]:
    out: dict[str, Verb] = {}
    groups: list[tuple[frozenset[str], Tone, bool]] = [
        (_NEUTRAL_AR, "neutral", False),
        (_LOADED_AR, "loaded", False),
        (_LOADED_OBJECT_AR, "loaded", True),
    ]
    for lemmas, tone, object_only in groups:
        for lemma in sorted(lemmas):
            for ending in ("a", "an", "ó", "aron", "ado", "aba", "ando"):
                out[lemma[:-2] + ending] = Verb(lemma, tone, object_only, participle=ending == "ando")
    for lemma, (forms, tone) in _OTHERS.items():
        for form in forms.split():
            out[form] = Verb(lemma, tone, participle=form.endswith("ndo"))
    extra = {"cuenta": "contar", "cuentan": "contar", "recuerda": "recordar", "recuerdan": "recordar"}
    return out | {form: Verb(lemma) for form, lemma in extra.items()}


SPANISH = Tongue(
    code="es",
    verbs=_verbs(),
    articles=listed("el la los las un una unos unas"),
    possessives=listed("su sus nuestro nuestra mi mis"),
    counts=listed(
        "dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas este esta estos"
    ),
    pronouns=listed("él ella ellos ellas yo nosotros quien"),
    plural_pronouns=listed("ellos ellas"),
    speaker_pronouns=listed("yo nosotros"),
    relatives=listed("quien que"),
    prepositions=listed(
        "de del a al en con por para sobre sin desde hasta entre contra ante tras durante según"
    ),
    stops=listed("que pero y e o u cuando si porque como donde mientras aunque pues quien antes después"),
    auxiliaries=listed("ha han había habían es son era fue fueron"),
    passives=listed("fue fueron sido"),
    unreal=listed("no nunca podría debería puede debe jamás"),
    adverbs=listed("también además luego después ya aún todavía más asimismo"),
    times=listed(
        "lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana enero febrero marzo abril mayo "
        "junio julio agosto septiembre octubre noviembre diciembre semana pasado este"
    ),
    titles=listed(
        "sr sra srta dr dra presidente presidenta primer primera ministro ministra portavoz diputado "
        "diputada senador senadora alcalde alcaldesa general coronel gobernador gobernadora secretario "
        "secretaria rey reina papa juez jueza fiscal abogado abogada director directora embajador canciller "
        "jefe jefa líder vocero vocera"
    ),
    courtesies=listed("sr sra srta el la los las"),
    of_titles=listed("ex antiguo antigua vice"),
    bodies=listed(
        "ministerio partido comisión corte policía ejército gobierno unión banco consejo congreso senado"
    ),
    particles=listed("de del la las los el al y van von"),
    joining=listed("y e o"),
    also=listed("y pero"),
    that=listed("que"),
    according={("según",): "según", ("de", "acuerdo", "con"): "de acuerdo con"},
)
