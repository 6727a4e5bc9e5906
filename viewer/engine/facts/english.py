"""English words for numbers, amounts, dates and what is counted."""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.facts.lexicon import Lexicon, names, phrases, table
from viewer.engine.type_words import SPEECH

_FROM_ONE = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen"""
_STOPS = """
    a an the and or but nor so yet of in on at by to for from with without within into onto upon over under
    above below about around after before since until till during through throughout across between among
    against toward towards near along behind beyond despite except per via as than then like if when where
    while because although though who whom whose which that this these those it its he she they them we us
    you i his her their our my your him me there here is are was were be been being am has have had having
    do does did will would shall should can could may might must not no never also already still just only
    even now later ago earlier today yesterday tomorrow each every both either neither all some any
    south north east west southeast southwest northeast northwest ahead
    away apart back down up out off again together alone abroad nationwide worldwide
    began begun came come went gone got get took taken made make left held led set hit died fled fell rose
    won lost voted marched gathered took spoke faced face remain remained stood live lived work worked
    include included including said says told says according compared expected believed dead
    """

LEXICON = Lexicon(
    language="en",
    ones={word: float(n) for n, word in enumerate(_FROM_ONE.split(), 1)}
    | {
        w: 10.0 * n
        for n, w in enumerate(
            ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
        )
    }
    | {"zero": 0.0},
    scales=table("""
        12 dozen
        100 hundred
        1000 thousand
        1000000 million mln
        1000000000 billion bn
        1000000000000 trillion
        """),
    vague={
        "tens": (20, 100),
        "dozens": (24, 120),
        "scores": (40, 200),
        "hundreds": (200, 2_000),
        "thousands": (2_000, 50_000),
        "millions": (2e6, 1e9),
        "billions": (2e9, 1e12),
    },
    articles=listed("a an"),
    joins=listed("and"),
    halves=listed("half"),
    fractions={
        "half": 50,
        "third": 100 / 3,
        "thirds": 100 / 3,
        "quarter": 25,
        "quarters": 25,
        "fifth": 20,
        "fifths": 20,
        "tenth": 10,
    },
    of=listed("of"),
    before=phrases(
        {
            "about": "about, around, approximately, roughly, some, estimated, an estimated, close to, circa, "
            "in the region of, a total of about, an average of",
            "nearly": "nearly, almost, just under, just shy of, not quite",
            "over": "more than, over, above, greater than, in excess of, upwards of, upward of, well over, "
            "just over, exceeding, exceeded, surpassing, slightly more than",
            "from": "at least, no fewer than, no less than, not less than, a minimum of",
            "below": "less than, fewer than, under, below, fewer then",
            "to": "up to, as many as, as much as, at most, no more than, not more than, a maximum of",
        }
    ),
    after=phrases(
        {
            "from": "or more, at least, plus",
            "about": "or so, odd, or thereabouts, approximately",
            "to": "or fewer, or less, at most",
        }
    ),
    percents=frozenset({("percent",), ("per", "cent"), ("pct",), ("%",)}),
    points=frozenset({("percentage", "point"), ("percentage", "points")}),
    currencies=names("""
        USD: dollar dollars bucks
        EUR: euro euros
        JPY: yen
        CNY: yuan renminbi
        INR: rupee rupees
        RUB: ruble rubles rouble roubles
        CHF: francs
        MXN: pesos
        ILS: shekels
        IQD: dinars
        SAR: riyals
        TRY: lira
        CENT: cents
        """),
    units=table(f"""
        {1 / 86400} second seconds
        {1 / 1440} minute minutes min mins
        {1 / 24} hour hours hr hrs
        1 day days
        7 week weeks
        14 fortnight
        30.4375 month months
        365.25 year years
        3652.5 decade decades
        36525 century centuries
        """),
    measures=names("""
        km: km kms kilometer kilometers kilometre kilometres
        m: meter meters metre metres
        cm: cm centimeter centimeters centimetre centimetres
        mm: mm millimeters millimetres
        mile: mile miles mi
        foot: foot feet ft
        inch: inch inches
        yard: yard yards
        acre: acre acres
        hectare: hectare hectares ha
        kg: kg kilo kilos kilogram kilograms kilogrammes
        pound: pound pounds lb lbs
        ounce: ounce ounces
        gram: gram grams grammes
        ton: ton tons
        tonne: tonne tonnes
        barrel: barrel barrels
        gallon: gallon gallons
        litre: liter liters litre litres
        degree: degree degrees
        mph: mph
        km/h: kph
        MW: megawatt megawatts mw
        GW: gigawatt gigawatts gw
        kt: kiloton kilotons
        """),
    squares={"square": "square", "sq": "square", "cubic": "cubic"},
    years=listed("year years"),
    olds=frozenset(
        {
            ("year", "old"),
            ("years", "old"),
            ("year", "olds"),
            ("years", "of", "age"),
            ("yr", "old"),
            ("month", "old"),
            ("months", "old"),
            ("week", "old"),
            ("weeks", "old"),
            ("day", "old"),
        }
    ),
    aged=listed("aged age"),
    months={
        name: n
        for n, row in enumerate(
            (
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sept sep",
                "october oct",
                "november nov",
                "december dec",
            ),
            1,
        )
        for name in row.split()
    },
    unsure_months=listed("may march mar jan august"),
    weekdays={
        name: n
        for n, row in enumerate(
            ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), 1
        )
        for name in row.split()
    },
    days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0},
    relative={"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1},
    spans={"week": "week", "month": "month", "year": "year", "weekend": "weekend"},
    parts={"early": "early", "mid": "mid", "late": "late"},
    ago=listed("ago"),
    in_time=listed(
        "for in since until till by of during from before after through to between late early mid"
    ),
    date_joins=listed("of the"),
    to=listed("to or through"),
    not_then=listed("between from since until till by before after through to"),
    named_days=frozenset({(9, 11)}),
    every=listed("every each"),
    noon={"midnight": 0, "noon": 720, "midday": 720},
    hours=listed("oclock"),
    none=listed("no zero"),
    people=listed("""
        people person persons men man women woman children child kids boys girls adults teenagers teens
        students teachers workers employees staff officials officers police policemen soldiers troops
        servicemen personnel marines airmen guards fighters militants insurgents rebels gunmen attackers
        terrorists extremists suspects protesters protestors demonstrators activists supporters followers
        voters residents villagers civilians citizens migrants immigrants refugees asylum-seekers detainees
        prisoners inmates hostages victims survivors passengers patients doctors nurses journalists
        reporters lawmakers legislators senators congressmen representatives democrats republicans members
        lawyers attorneys judges jurors witnesses families leaders ministers commanders contractors
        sailors pilots firefighters players fans pilgrims worshippers tourists visitors guests americans
        contestants delegates governors mayors candidates scientists experts analysts economists
        cops prosecutors hijackers recipients customers subscribers users owners donors drivers farmers
        investors mothers fathers parents pupils relatives brothers sisters sons daughters friends vets guys
        individuals dreamers mourners shoppers divers climbers hikers miners engineers artists actors
        musicians writers authors editors readers directors managers executives envoys diplomats
        ambassadors spies mercenaries settlers tenants homeowners taxpayers consumers vendors traders
        commuters motorists cyclists pedestrians athletes runners bystanders defendants plaintiffs
        assailants holders
        advisers advisors aides agents veterans dreamers forces others
        crowd demonstrator protester soldier civilian officer citizen resident
        """),
    roles=names("""
        killed: killed killing kill kills dead died die dies slain perished murdered
        injured: injured injuring injure injures wounded wounding wound wounds hurt hurting hospitalized
        arrested: arrested arresting arrest arrests detained detaining jailed apprehended
        missing: missing disappeared
        displaced: displaced displacing
        evacuated: evacuated evacuating
        rescued: rescued rescuing
        charged: charged charging indicted
        infected: infected infecting
        kidnapped: kidnapped kidnapping abducted abducting
        deployed: deployed deploying
        released: released releasing freed freeing
        """),
    unsure_before=listed("over under above below around"),
    sure_before=listed(
        "for after of lasted than took spent is was were are be by at to with and from just well"
    ),
    from_to=listed("between"),
    multiples=listed("times fold percent"),
    them=listed("them whom us"),
    tolls={"toll": "killed"},
    to_toll=listed(
        "to of at rose rises rising risen reached climbed climbs stood stands now is was has had from"
        " least about around more than put puts by jumped up above"
    ),
    sums=names("""
        fined: fined fine fines fining
        cost: cost costs costing costed
        raised: raised raise raises raising
        paid: paid pay pays paying
        earned: earned earn earns earning made makes profit profits
        lost: lost lose loses losing loss losses
        spent: spent spend spends spending
        worth: worth valued
        rose: rose rise rises risen rising climbed grew grown gained increased increase up
        fell: fell fall falls fallen falling dropped declined shrank decreased down
        won: won win wins
        pledged: pledged pledge pledges promised
        sued: sued suing seeking
        """),
    modals=listed(
        "could would might may should if unless will shall plans planned plan hopes wants aims faced faces"
    ),
    inside=listed("in"),
    passive=listed("was were been being are is be left reported confirmed believed"),
    active=listed(
        "killing kill kills killing injuring injure wounding wound hurting arresting arrest arrests"
        " detaining charging freeing releasing die dies"
    ),
    fillers=listed(
        "at least the some were was been have had has are is be being also reportedly more than about"
        " and others other people so far now still left as up to"
    ),
    members=listed("member members seat person man woman vote nation country page team game"),
    plurals=True,
    role_nouns=names("""
        killed: deaths fatalities death fatality
        injured: injuries injury
        arrested: arrests
        hurt or killed: casualties
        """),
    stops=listed(_STOPS) | (SPEECH - listed("states claims notes reports")),
    future=listed("will would shall scheduled expected plans planned planning due set intends upcoming"),
    since=listed("since after"),
    until=listed("until till by"),
    running=listed("past"),
    articles_definite=listed("the"),
    several=listed("few several couple"),
    between=listed("more full straight consecutive additional long whole other"),
    lasting=listed("for after in within than least over about lasted last every to nearly almost under"),
    past=listed("was were had did said told announced reported came began took went made held met voted")
    | SPEECH,
    labels=listed("""
        no nos number magnitude article section chapter route highway interstate flight room page title
        amendment
        boeing airbus channel apollo phase level type grade rule act bill resolution proposition prop
        paragraph part volume vol issue group class figure fig table step version size windows iphone
        district ward unit gate platform line bus tel phone fax studio formula covid century category
        h.r s hr sb hb world super bowl base catch
        """),
    pointing=listed("the these those both such other his her its their our my your"),
    partial=listed("other others another additional more further including each separate extra remaining"),
    streets=listed("avenue street st road rd boulevard blvd lane drive square place court highway downing"),
)
