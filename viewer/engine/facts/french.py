"""French words for numbers, amounts, dates and what is counted."""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.facts.lexicon import Lexicon, names, numbered, phrases, table

LEXICON = Lexicon(
    language="fr",
    decimal=",",
    day_first=True,
    ones=table("""
        0 zero
        1 un une
        2 deux
        3 trois
        4 quatre
        5 cinq
        6 six
        7 sept
        8 huit
        9 neuf
        10 dix
        11 onze
        12 douze
        13 treize
        14 quatorze
        15 quinze
        16 seize
        20 vingt vingts
        30 trente
        40 quarante
        50 cinquante
        60 soixante
        """),
    scales=table("""
        100 cent cents
        1000 mille
        1000000 million millions
        1000000000 milliard milliards
        """),
    vague={
        "dizaines": (20, 100),
        "centaines": (200, 2_000),
        "milliers": (2_000, 50_000),
    },
    around={
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    articles=listed("un une"),
    joins=listed("et"),
    halves=listed("demi"),
    fractions={"tiers": 100 / 3, "quarts": 25, "quart": 25, "cinquieme": 20, "cinquiemes": 20, "dixieme": 10},
    of=listed("de d des"),
    before=phrases(
        {
            "about": "environ, quelque, quelques, autour de, a peu pres, pres d, une",
            "nearly": "pres de, presque, un peu moins de",
            "over": "plus de, plus d, au dela de, un peu plus de",
            "from": "au moins, au minimum",
            "below": "moins de, moins d",
            "to": "jusqu a, au plus, au maximum",
        }
    ),
    after=phrases({"from": "au moins, ou plus", "about": "environ"}),
    percents=frozenset({("pour", "cent"), ("pourcent",)}),
    points=frozenset({("points", "de", "pourcentage"), ("point", "de", "pourcentage")}),
    currencies=names("""
        EUR: euro euros
        USD: dollar dollars
        CHF: francs
        JPY: yen yens
        RUB: rouble roubles
        GBP: livres
        """),
    units=table(f"""
        {1 / 86400} seconde secondes
        {1 / 1440} minute minutes
        {1 / 24} heure heures
        1 jour jours journee
        7 semaine semaines
        30.4375 mois
        365.25 an ans annee annees
        3652.5 decennie decennies
        36525 siecle siecles
        """),
    measures=names("""
        km: km kilometre kilometres
        m: m metre metres
        cm: cm centimetre centimetres
        hectare: hectare hectares ha
        kg: kg kilo kilos kilogramme kilogrammes
        tonne: tonne tonnes
        litre: litre litres
        baril: baril barils
        degree: degre degres
        """),
    squares={"carres": "square"},
    years=listed("an ans"),
    months=numbered("""janvier janv | fevrier fevr | mars | avril avr | mai | juin | juillet juil | aout |
        septembre sept | octobre oct | novembre nov | decembre dec"""),
    unsure_months=listed("sept mars mai avr oct dec nov"),
    weekdays=numbered("lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche"),
    days={"aujourd": 0, "hier": -1, "demain": 1},
    relative_after={"dernier": -1, "derniere": -1, "passe": -1, "passee": -1, "prochain": 1, "prochaine": 1},
    spans={"semaine": "week", "mois": "month", "annee": "year", "an": "year"},
    parts={"debut": "early", "mi": "mid", "fin": "late"},
    in_time=listed("en depuis de d fin debut mi avant apres jusqu au des l annee"),
    date_joins=listed(""),
    not_then=listed("depuis avant apres jusqu"),
    since=listed("depuis"),
    to=listed("a ou et"),
    noon={"minuit": 0, "midi": 720},
    hours=listed("heures heure"),
    none=listed("aucun aucune zero"),
    aged=listed("age agee ages agees"),
    age_units=listed("ans an"),
    people=listed("""
        personnes personne hommes homme femmes femme enfants enfant gens soldats soldat militaires policiers
        policier gendarmes manifestants manifestant combattants rebelles civils blesses morts victimes
        habitants migrants refugies otages detenus prisonniers passagers temoins voyageurs pecheurs
        agriculteurs avocats juges etudiants eleves ouvriers salaries
        employes fonctionnaires deputes senateurs elus electeurs medecins infirmiers patients journalistes
        militants terroristes suspects americains francais irakiens iraniens palestiniens israeliens
        russes ukrainiens chinois allemands espagnols syriens participants sympathisants emplois
        """)
    - listed("emplois"),
    roles=names("""
        killed: tue tues tuee tuees mort morts morte mortes decede decedes tuant tuent decedees
        injured: blesse blesses blessee blessees blessant
        arrested: arrete arretes arretee arretees interpelle interpelles interpellees
        missing: disparu disparus disparues
        evacuated: evacue evacues evacuees
        displaced: deplace deplaces deplacees
        """),
    role_nouns=names("""
        killed: morts mort deces tues
        injured: blesses blesse
        arrested: arrestations interpellations
        missing: disparus
        """),
    passive=listed("ont ete etaient sont a est etait furent avaient avait"),
    fillers=listed("ete au moins plus de environ les des d quelque fait autres egalement a"),
    stops=listed("""
        a au aux avec dans de des du d l la le les un une en et ou ou par pour sur sous sans vers chez entre
        qui que qu dont ce cette ces son sa ses leur leurs se s est sont etait etaient a ont avait avaient
        ete etre selon apres avant depuis pendant contre plus moins il elle ils elles on ne pas lors jusqu
        mais soit comme si jeudi lundi mardi mercredi vendredi samedi dimanche hier aujourd
        """),
    future=listed("sera seront aura auront prochain doit doivent devrait devraient prevu prevue va vont"),
    past=listed("a ont ete etait avait annonce declare dit"),
    labels=listed("article numero no n page chapitre section loi route vol chambre covid"),
    pointing=listed("les ces ses leurs nos vos autres"),
    partial=listed("autres autre dont parmi supplementaires encore"),
    from_to=listed("entre"),
    multiples=listed("fois"),
    them=listed("eux elles"),
    tolls={"bilan": "killed"},
    to_toll=listed("a de passe est s eleve"),
    lasting=listed("pendant durant apres en pour depuis"),
    head_first=True,
)
