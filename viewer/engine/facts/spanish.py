"""Spanish words for numbers, amounts, dates and what is counted."""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.facts.lexicon import Lexicon, names, numbered, phrases, table

LEXICON = Lexicon(
    language="es",
    decimal=",",
    day_first=True,
    ones=table("""
        0 cero
        1 un uno una
        2 dos
        3 tres
        4 cuatro
        5 cinco
        6 seis
        7 siete
        8 ocho
        9 nueve
        10 diez
        11 once
        12 doce
        13 trece
        14 catorce
        15 quince
        16 dieciseis
        17 diecisiete
        18 dieciocho
        19 diecinueve
        20 veinte
        21 veintiun veintiuno veintiuna
        22 veintidos
        23 veintitres
        24 veinticuatro
        25 veinticinco
        26 veintiseis
        27 veintisiete
        28 veintiocho
        29 veintinueve
        30 treinta
        40 cuarenta
        50 cincuenta
        60 sesenta
        70 setenta
        80 ochenta
        90 noventa
        100 cien ciento
        200 doscientos doscientas
        300 trescientos trescientas
        400 cuatrocientos cuatrocientas
        500 quinientos quinientas
        600 seiscientos seiscientas
        700 setecientos setecientas
        800 ochocientos ochocientas
        900 novecientos novecientas
        """),
    scales=table("""
        12 docena docenas
        1000 mil
        1000000 millon millones
        """),
    vague={
        "decenas": (20, 100),
        "docenas": (24, 120),
        "centenares": (200, 2_000),
        "cientos": (200, 2_000),
        "miles": (2_000, 50_000),
        "millares": (2_000, 50_000),
    },
    around={
        "decena": 10,
        "veintena": 20,
        "treintena": 30,
        "centenar": 100,
        "millar": 1000,
        "quincena": 15,
        "cincuentena": 50,
    },
    articles=listed("un una"),
    joins=listed("y"),
    halves=listed("medio media"),
    fractions={"tercios": 100 / 3, "tercio": 100 / 3, "cuartos": 25, "cuarto": 25, "quinto": 20},
    of=listed("de del"),
    before=phrases(
        {
            "about": "unos, unas, cerca de, alrededor de, aproximadamente, en torno a, una",
            "nearly": "casi, casi un, casi una, poco menos de",
            "over": "mas de, por encima de",
            "from": "al menos, por lo menos, como minimo",
            "below": "menos de",
            "to": "hasta, como maximo, no mas de",
        }
    ),
    after=phrases({"from": "o mas", "about": "aproximadamente"}),
    percents=frozenset({("por", "ciento")}),
    points=frozenset({("puntos", "porcentuales"), ("punto", "porcentual")}),
    currencies=names("""
        EUR: euro euros
        USD: dolar dolares
        MXN: pesos
        GBP: libras
        JPY: yenes
        """),
    units=table(f"""
        {1 / 86400} segundo segundos
        {1 / 1440} minuto minutos
        {1 / 24} hora horas
        1 dia dias
        7 semana semanas
        30.4375 mes meses
        365.25 ano anos
        3652.5 decada decadas
        36525 siglo siglos
        """),
    measures=names("""
        km: km kilometro kilometros
        m: m metro metros
        cm: cm centimetro centimetros
        hectare: hectarea hectareas
        kg: kg kilo kilos kilogramo kilogramos
        tonne: tonelada toneladas
        litre: litro litros
        barrel: barril barriles
        degree: grado grados
        """),
    squares={"cuadrados": "square"},
    years=listed("ano anos"),
    months=numbered("""enero ene | febrero feb | marzo mar | abril abr | mayo | junio jun | julio jul |
        agosto ago | septiembre setiembre sept | octubre oct | noviembre nov | diciembre dic"""),
    unsure_months=listed("mar ago sept dic ene"),
    weekdays=numbered("lunes | martes | miercoles | jueves | viernes | sabado | domingo"),
    days={"hoy": 0, "ayer": -1, "anteayer": -2},
    relative={"pasada": -1, "pasado": -1, "proxima": 1, "proximo": 1, "este": 0, "esta": 0},
    relative_after={"pasada": -1, "pasado": -1, "proxima": 1, "proximo": 1},
    spans={"semana": "week", "mes": "month", "ano": "year"},
    parts={"principios": "early", "mediados": "mid", "finales": "late"},
    part_joins=listed("de"),
    in_time=listed("en desde hasta de del finales principios mediados antes despues durante"),
    date_joins=listed("de del"),
    not_then=listed("desde hasta antes despues"),
    since=listed("desde"),
    to=listed("a o y"),
    noon={"medianoche": 0, "mediodia": 720},
    hours=listed("horas"),
    none=listed("ningun ninguna cero"),
    age_units=listed("anos"),
    people=listed("""
        personas persona hombres hombre mujeres mujer ninos nino ninas gente soldados soldado militares
        policias policia agentes manifestantes combatientes rebeldes civiles heridos muertos victimas
        habitantes vecinos migrantes refugiados rehenes detenidos presos pasajeros estudiantes alumnos
        trabajadores empleados funcionarios diputados senadores votantes medicos pacientes periodistas
        militantes terroristas sospechosos estadounidenses espanoles franceses iraquies iranies mexicanos
        palestinos israelies rusos ucranianos chinos venezolanos fallecidos participantes seguidores
        """),
    roles=names(
        """
        killed: muerto muertos muerta muertas murio murieron mato mataron matando fallecido fallecidos
            fallecieron fallecio asesinados asesinadas muriendo
        injured: herido heridos herida heridas hirio hirieron hiriendo lesionados
        arrested: detenido detenidos detenidas arrestados arrestadas detuvo detuvieron
        missing: desaparecido desaparecidos
        evacuated: evacuado evacuados evacuadas
        displaced: desplazado desplazados desplazadas
        """.replace("fallecidos\n            ", "fallecidos ")
    ),
    role_nouns=names("""
        killed: muertos muertes muerte fallecidos
        injured: heridos lesionados
        arrested: detenidos detenciones arrestos
        missing: desaparecidos
        """),
    passive=listed("fueron fue han sido ha resultaron resulto estan quedaron habian"),
    fillers=listed("sido al menos mas de unas unos a los las otras otros tambien por lo"),
    stops=listed("""
        a al ante bajo con contra de del desde durante en entre hacia hasta para por segun sin sobre tras el
        la los las lo un una unos unas y e o u
        que quien quienes cuyo cuya se su sus le les es son era eran fue
        fueron ha han habia habian sido ser esta estan estaba como mas menos no ni pero cuando donde este
        lunes martes miercoles jueves viernes sabado domingo ayer hoy resultaron murieron quedaron
        """),
    future=listed("sera seran tendra tendran proximo proxima previsto prevista va van debera deberan"),
    past=listed("fue fueron ha han dijo anuncio habia murieron informo"),
    labels=listed("articulo numero no n pagina capitulo seccion ley ruta vuelo covid"),
    pointing=listed("los las esos esas estos estas sus nuestros otros otras"),
    partial=listed("otros otras otro otra ellos incluidos incluidas adicionales"),
    from_to=listed("entre"),
    multiples=listed("veces"),
    them=listed("ellos ellas"),
    lasting=listed("durante por en tras hace de"),
    ago_before=listed("hace"),
    head_first=True,
)
