"""Given names of many origins, folded; those of one entry are forms of one name.

Two names of this list that do not stand in one entry are never two spellings of one: Hassan is not Hussein,
nor Mario Maria.
"""

from __future__ import annotations

from viewer.engine.common_words import listed

_GROUPS = """
aaron; abdulaziz; abdulkarim abdelkarim; abdullah abdallah abdulla; abiy; adam; adil adel; adolfo;
agnieszka; ahmed ahmad ahmet achmed; alan allen allan; alassane; albert; alberto; alejandro; aleksandar;
alexander aleksandr oleksandr alexandr aleksander alex; alexei aleksei alexey aleksey oleksiy;
alexis; alfonso; ali aly; alicia; alvaro; amanda; amit; amy; anatoly anatoli; anders; andrei andrey
andriy; andrej; andres; andrew andy; andrzej; angela; angelo; anibal; anil; ann anne; anna; annalena;
anthony tony; antoine; antonin; antonio; antonis; anwar; ariel; armin; arnaud; arthur; arun; arvind;
ashley; asif; attila; aung; avigdor; ayanna; ayman; bandar; barack; barbara barb; barham; bashar; benazir;
benigno; benjamin ben; benjamin binyamin; bernard bernie; beto; birgit; blaise; boris borys; borut; boyko;
brad; bradley; brandon; brett; brian bryan; brittany; bronislaw; bruce; bruno; bulent; carl karl; carlos;
carmen; carol; cecilia; cesar; chad; charles charlie chuck; chelsea; christian; christine; christopher
chris; clarence; claude; claudia; clayton; colin; condoleezza; coretta; corey; cory; craig; cristina;
crystal; cyril; dana; daniel dan danny; darrell darryl; david dave; dean; deborah debbie; debra; denis
dennis; denise; derek; desmond; devin; diana; dianne diane; diego; dilma; dmitry dmitri dmitriy dmytro
dimitri; dominique; donald don; donna; douglas doug; dylan; earl; edgar; edouard; eduardo; edward ed eddie
ted; edwin; ehud; eleanor; elena; eli; elijah; eliot elliot elliott; elisabeth; elizabeth liz beth; ellen;
emily; emma; emmanuel; emmerson; enrique; erdal; eric erik; erica erika; erna; ernest; ernesto; esteban;
ethan; eugene; evan; evangelos; evo; fahd; faisal; felicia; felipe; felix; ferdinand; ferenc; fernando;
floyd; fouad; francisco; francois; frederick fred; fredrik; friedrich; fumio; gabor; gabriel; gail; gary;
gavin; geert; gene; george; gerald jerry; geraldo; gerhard; gilbert; gina; giorgi giorgio; giorgia;
giorgos; giuseppe; glenn glen; gloria; gonzalo; goodluck; goran; gordon; gotabaya; graciela; gregory greg;
gretchen; guillermo; gustavo; gyorgy; hadi; haider haidar hayder; haile; hamad; hamid hameed; hank; hans;
harold harry; harvey; hasina; hassan hasan; heather; hector; heinz; helen; helmut; henry; herbert; herman;
herschel; hillary hilary; holly; horst; howard; hugo; hussein husain hussain husayn hossein hussien;
ibrahim ebrahim; idriss; ignacio; igor ihor; ilhan; imran; indira; ingrid; inigo; ion; irene; isabel;
isaias; ismail ismael esmail; istvan; ivan; ivanka; jacob jake; jacqueline; jacques; jair; jamal gamal;
james jim jimmy jamie; jane; janet; janez; janice; janos; jared; jaroslaw; jason; javier; jay; jean; jeb;
jeffrey jeff geoffrey geoff; jenna; jennifer jen; jens; jerome; jerrold; jesse; jessica; jill; joachim;
joan; joanne; joaquin; jodi; joel; john johnny jon jack; joko; jonathan; jorge; joseph joe joey josef
jose; joshua josh; joyce; jozsef; juan; judith judy; julian; julie; julio; jurgen juergen; justin; kamal;
kamala; kara; karen; karim kareem; katarzyna; katherine catherine kathy cathy kate katie katharine;
kathleen; katrina; kayleigh; keiko; keith; kelly; kellyanne; kemal; kenneth ken; ketanji; kevin; khaleda;
khalid khaled; kimberly; kirk; klaus; kofi; konstantin kostyantyn; kirsten kristen kristin; krzysztof;
kurt; kyle; kyriakos; lamar; lars; laszlo; latoya; laura; lauren; laurent; lawrence larry; lech; lenin;
leo; leon; leonard; leonardo; leslie; leszek; lillian; linda; lindsey; lionel; lisa; lloyd; lois; lorenzo;
loretta; lori; louis lewis; luc; luca; lucia; luis; luiz lula; lynn; lynne; macky; magdalena; mahathir;
mahinda; mahmoud mahmud mehmood mahmood; maithripala; majid; mamata; manmohan; mansour; manuel; marcelo;
marco; marcus; margaret maggie; maria mary marie; mariano; marilyn; mario; marion; marjorie; mark marc;
markus; marsha; marta; martha; martin marty; marvin; marwan; massoud masoud masud; mateusz; matteo;
matthew matt; maureen; maurice; mauricio; maxine; mazie; megan meghan; megawati; melania; meles; melissa;
melvin; mercedes; mia; michael mike mick; michel; michelle; miguel; mikhail mykhailo mikhailo; milos;
milton; mircea; mitch mitchell; mitt; mogens; mohammed mohammad muhammad mohamed mohamad muhammed mehmet
mohamud; molly; monica; moqtada muqtada; morgan; morris; moshe; muammar moammar muamar moamar; muhammadu;
mustafa mostafa moustafa; nabih; najah; najib najeeb; nancy; naomi; naoto; narendra; nasser naser nasir;
natalie; natasha; nathan; nawaz; neil; nelson; nestor; newt; nicholas nick nicolas; nicola; nicolae;
nicole; nikki; nikolai nikolay mykola; nina; nirmala; noah; norman; nouri nuri; novak; octavio; olaf; oleg
oleh; oliver; olivia; ollanta; olusegun; omar umar; orrin; osama usama; oscar; owen; pablo; pamela;
patrice; patricia patty; patrick pat; paul; paula; pavel pavlo; pawel; pedro; peggy; perry; pervez; petr;
petro pyotr peter pete; philip phillip phil; phyllis; pierre; piotr; prabowo; prayuth; priyanka; qassem
qasem qassim qasim kassem ghassem qasem; rachel; radoslaw; radovan; rafael; rafik rafiq; rahul; rajiv;
ralph; ramon; rand; randy; ranil; raphael; raquel; rashid rasheed; rashida; ratko; raul; ravi; raymond
ray; rebecca; rebekah; recep; regina; reince; renee; rex; riad; ricardo; richard rick dick; rita; robert
bob rob bobby; roberta; roberto; robin; rod rodney; rodolfo; rodrigo; roger; ronald ron; rosa; rosalind;
rosario; rosemary; rosie; roy; ruben; ruby; rudolf; rudy rudolph; russell; ruth; ryan; saad; sabine;
saddam; said saeed sayed; saleh salih; sally; salman; salvador; samantha; sami samy; samuel sam; sandor;
sandra; sanjay; sanna; santiago; sarah sara; saud; sauli; scott; sean shaun shawn; sebastian; segolene;
sergei sergey serhiy sergii; sergio; seth; shannon; sharon; shehbaz; sheila; sheldon; shelley; sherrod;
shimon; shinzo; shirley; sidney; silvio; simon; slobodan; sonia; sonya; sophia sofia; stacey; stacy;
stanley; stefan; stella; steny; stephanie; stephen steve steven; stuart; sultan; susan sue; sushma;
susilo; sylvia; tamara; tamim; tammy; tanya; tariq tarek tareq; tarja; tayyip; teresa theresa; teri;
terry; thabo; thaksin; theodore; thomas tom tommy; tiffany; timothy tim; tina; todd; tomas; tomasz; tracy;
traian; travis; trevor; trey; troy; tulsi; turki; tyler; uhuru; ursula; vaclav; valentina; valerie;
valery; vanessa; vera; vernon; veronica; vicente; victoria; viktor victor; vincent; vitaly vitali vitaliy;
vivian; vladimir volodymyr wladimir; walid waleed; walter walt; wanda; warren; wayne; wendell; wendy;
wesley; william bill will billy; willie; wim; wolfgang; xavier; yanis; yasser yasir; yevgeny evgeny evgeni
yevgeni evgenii; yingluck; yitzhak; yogi; yolanda; yoshihide; yoweri; yulia julia yuliya iuliia; yuri yury
iurii; yusuf yousef youssef yusef yousif jusuf; yvonne; zachary zack zach; zayed; zbigniew; zia; ziad;
zoe; zoltan; zoran; zsolt; zuzana
"""
_ROWS = [row.split() for row in _GROUPS.split(";")]


def _groups() -> dict[str, frozenset[int]]:
    out: dict[str, set[int]] = {}
    for number, row in enumerate(_ROWS):
        for name in row:
            out.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in out.items()}


GIVEN = _groups()
"""Each given name with the groups it is in."""


def same_given(a: str, b: str) -> bool | None:
    """Whether two given names are forms of one; None where the list does not know both."""
    if a not in GIVEN or b not in GIVEN:
        return None
    return bool(GIVEN[a] & GIVEN[b])


FEMININE = listed(
    "maria mary marie hillary michelle nancy sarah sara ann anne anna linda laura lisa karen helen ruth "
    "carol amy emily emma olivia sophia sofia elizabeth liz beth margaret maggie katherine catherine "
    "kathy cathy katie katharine susan sue deborah debbie debra barbara barb patricia patty jennifer jen "
    "kimberly angela giorgia cristina dilma benazir sonia aung ellen loretta eleanor condoleezza ivanka "
    "melania kellyanne kirsten kristen kristin dianne diane elena ketanji samantha victoria valerie lois "
    "rachel megan meghan kathleen janet wendy rosa coretta zoe yulia julia yuliya ursula christine "
    "agnieszka katarzyna zuzana hasina khaleda sushma nirmala priyanka indira mamata gloria megawati "
    "yingluck joyce erna magdalena sanna tarja annalena ingrid birgit sabine segolene elisabeth yolanda "
    "isabel keiko claudia gina jill tammy maxine kamala marsha tulsi ilhan rashida ayanna nikki stephanie "
    "kayleigh stacey gretchen heather holly jessica joan judith judy julie katrina lauren lori martha "
    "maureen melissa mia naomi natalie natasha pamela paula peggy rebecca renee rebekah roberta rosemary "
    "sally sandra shannon sharon sheila sylvia tanya teresa theresa tina tracy valentina vanessa veronica "
    "yvonne cecilia carmen graciela lucia marta mercedes monica raquel irene joanne nina phyllis rosalind "
    "stella chelsea tiffany amanda ashley kate brittany nicole crystal alicia denise diana donna erica "
    "erika felicia gail jacqueline janice jane jenna jodi kara latoya lillian marilyn marjorie molly "
    "regina rita rosie ruby shirley sonya tamara vera vivian wanda claire"
)
"""Given names of women; the list's others are men's, or of both."""
