"""Words that tell names from other capitals, folded. Lists only; the rules stand in the modules beside this.

Titles, roles, particles and heads of bodies are English with the commonest of French, German and Spanish;
what no list knows is judged by its capitals alone.
"""

from __future__ import annotations

from viewer.engine.common_words import listed

COURTESY = listed(
    "mr mrs ms miss dr sir dame lord lady mx messrs mme mlle herr frau sr sra señor señora senor senora don"
)
"""Titles that anybody may have; `mrs` and the like tell apart two people of one surname."""
MALE = listed("mr sir lord king prince herr señor senor")
FEMALE = listed("mrs ms miss dame lady queen princess mme mlle frau sra señora senora")
RANKS = listed(
    "president presidents senator senators sen sens representative representatives rep reps congressman "
    "congresswoman congressmen governor governors gov general generals gen lieutenant lt colonel col "
    "brigadier brig commodore captain capt sergeant sgt corporal cpl private pvt pfc major maj admiral "
    "adm marshal professor prof judge justice king queen prince princess pope cardinal archbishop bishop "
    "rev reverend father sister rabbi imam sheikh shaikh ayatollah mullah hojatoleslam emir sultan "
    "sheriff mayor minister ministers premier chancellor secretary secretaries ambassador ambassadors "
    "speaker whip leader chairman chairwoman chair chief director commissioner superintendent spokesman "
    "spokeswoman spokesperson attorney attorneys prosecutor detective officer inspector constable "
    "councilman councilwoman councillor coach baron baroness duke duchess count countess emperor empress "
    "envoy président présidente ministre roi reine premier-ministre kanzler bundeskanzler kanzlerin "
    "bundeskanzlerin präsident präsidentin bundespräsident ministerin außenminister presidente presidenta "
    "ministro ministra rey reina papa secretario secretaria alcalde alcaldesa gobernador gobernadora "
    "général capitaine nominee candidate co-founder founder ceo cfo commander deputy delegate astronaut "
    "counsel agent agents officers ag"
)
"""Words that are a title where a name follows at once."""
ROLES = RANKS | listed(
    "cleric activist actor actress adviser advisor aide ally analyst anchor author banker blogger boss "
    "brother businessman businesswoman celebrity champion coach columnist comedian commentator commander "
    "consultant contender correspondent counsel critic dancer daughter defendant democrat republican "
    "deputy dictator diplomat doctor economist editor engineer executive expert father filmmaker fighter "
    "founder friend guard gunman head historian host husband incumbent investigator investor journalist "
    "lawmaker lawyer legislator libertarian lobbyist magistrate manager member militant mogul mother "
    "musician neighbor neighbour novelist nurse official operative organizer organiser owner partner "
    "pastor pilot player poet policeman politician pollster prisoner producer psychologist publisher "
    "rapper reporter researcher resident rival scholar scientist sergeant singer soldier son strategist "
    "student supporter suspect teacher treasurer vicar victim widow wife witness writer worker "
    "billionaire tycoon entrepreneur magnate chieftain warlord kingpin nephew cousin photographer "
    "activists aides lawmakers senators spokesmen coordinator administrator designer prosecutor solicitor "
    "veteran sociologist physicist chemist biologist philosopher athlete swimmer sprinter striker "
    "midfielder goalkeeper defender laureate"
)
"""Words that say what somebody is, also without a capital."""
OFFICE_ADJECTIVES = listed(
    "prime vice deputy first second third foreign interior defence defense finance press assistant "
    "associate acting attorney inspector surgeon chief senior major brigadier lieutenant house senate "
    "senate's majority minority grand supreme ranking crown permanent special national state federal "
    "district county city local executive managing general staff sergeant solicitor postmaster budget "
    "policy security education health justice treasury trade energy labor labour agriculture "
    "transportation communications campaign public affairs media political editorial creative opposition "
    "communication democratic republican conservative liberal green independent"
)
"""Words that stand before a title and belong to it."""
MODIFIERS = OFFICE_ADJECTIVES | listed(
    "former outgoing incoming interim then current late retired veteran top elite influential prominent "
    "leading longtime presumptive presidential vice-presidential gubernatorial senatorial congressional "
    "parliamentary party militia military army navy police government union rebel tribal religious "
    "spiritual powerful embattled controversial disgraced ousted exiled jailed slain wealthy young old "
    "right-wing left-wing far-right conservative liberal moderate progressive hard-line hardline radical "
    "ruling elected newly re-elected caretaker transitional republican democratic independent libertarian "
    "socialist communist ex co rights human civil defense legal financial medical chief real estate "
    "business media tech football soccer basketball baseball tennis pop rock film movie television tv "
    "radio sports star elder younger lone fellow key frequent fiery popular famed famous renowned "
    "billionaire multimillionaire millionaire multi junior freshman one-time onetime sometime would-be "
    "self-styled de facto shadow intelligence counterterrorism law enforcement terror terrorist suspected "
    "alleged accused convicted term time year news"
)
"""Words without a capital that may stand before a role and belong to its description."""
OFFICES = listed(
    "state defense defence treasury interior homeland security health human services education labor "
    "labour energy commerce transportation agriculture veterans affairs housing urban development staff "
    "foreign finance war navy army justice police operations communications the and"
)
"""What stands after `Secretary of`."""

PARTIES = listed("republican democrat democratic republicans democrats libertarian dem dems")
"""Parties whose word stands before a member's name."""
DAYS = listed(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays lundi mardi mercredi jeudi vendredi "
    "samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles "
    "jueves viernes sabado domingo"
)
MONTHS = listed(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember janvier "
    "fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero marzo abril "
    "mayo junio julio agosto septiembre octubre noviembre diciembre"
)
NEVER = listed(
    "i i'm i'll i've i'd a an the this that these those he she it we you they his her its our your their "
    "my me him us them who what when where why how which and or but nor so yet if then than as at by for "
    "from in into of on onto to with without within while after before since because although though "
    "until unless during about above across against along among around behind below beneath beside "
    "between beyond despite down except inside like near off out outside over past through throughout "
    "toward towards under upon up via per not no yes none nobody nothing neither never ever also again "
    "already always often still just only even there here now today yesterday tomorrow tonight be is are "
    "was were been being am have has had do does did will would shall should can could may might must let "
    "said says asked told added here's that's it's he's she's there's what's who's don't didn't can't "
    "won't isn't wasn't another other others such some any each every either both all many much more most "
    "few several one two three four five six seven eight nine ten first last next however meanwhile "
    "moreover furthermore nevertheless perhaps maybe instead later earlier soon once twice according amid "
    "amidst given whether read see photo update updated related advertisement editor's note follow story "
    "continues click watch video"
)
"""Words that no name begins or ends with, whatever their capitals."""
GENERIC = listed(
    "president vice prime minister government state states republic democrat democrats republican "
    "republicans internet web god christmas easter ramadan thanksgiving earth bible quran koran english "
    "french german spanish arabic russian chinese senator congressman constitution constitutional twitter "
    "facebook tv ok okay ph.d phd ceo q&a u.s.-led covid dna rna gdp usd eur gmt est pst edt pdt bst utc "
    "am pm a.m. p.m. ad bc mrs mr fyi ps nb lgbt lgbtq hiv aids pdf url http https www com email gps suv "
    "dvd cd pc it hr pr gop's iphone atm faq vip ied ieds nra's left right east west north south northern "
    "southern eastern western central midwest northeast northwest southeast southwest tt mph bbq ira id "
    "ids liberals conservatives libertarians socialists communists marxists muslims christians jews "
    "buddhists hindus sikhs catholics protestants mormons evangelicals islamists jihadists zionists nazis "
    "sunnis shiites shia shias sunni shiite shi'ite muslim christian jewish catholic protestant islamic "
    "islamist mormon evangelical hindu buddhist sikh arab arabs kurd kurds kurdish nazi zionist marxist "
    "communist socialist hispanic hispanics latino latinos latina latinas asian asians african africans "
    "black blacks white whites native caucasian european europeans westerners southerners northerners new "
    "yorkers yorker arabian rican république republique gobierno état etat estado intérieur interieur "
    "interior défense defense defensa republica república élysée gouvernement regierung ministère"
)
"""Capitals that alone name nobody in particular, or whose spelling no editor compares."""

PARTICLES = listed(
    "al el ul ur ed bin ibn bint ben abu abd van von der den de del della di da dos das do du la le los "
    "las ter ten zu zum y e i st santa san"
)
"""Small words inside a name, whatever the case."""
LEADING = listed("al el bin ibn bint van von de ul")
"""Small words, without a capital, that may open a name."""
ARTICLES = listed("al el ul ur ed as ad an ash at az ar")
"""The Arabic article, also where it is written as it sounds (as-Sadr)."""
JOINED = listed("abdul abdel abd abu bin ibn bint ben")
"""Words that are one with the word that follows (Abdul Mahdi, bin Laden)."""
SUFFIXES = listed("jr sr ii iii iv")
FAMILY_FIRST = listed(
    "kim park lee choi jung kang cho yoon jang lim han moon ban xi li wang zhang liu chen yang zhao huang "
    "zhou wu xu sun hu zhu lin guo ma luo jiang wen deng mao bo nguyen tran le pham hoang phan vu dang "
    "bui do ho ngo duong ly orban szijjarto gyurcsany magyar kadar nagy novak tsai hou chiang chan wong "
    "lam leung cheung tsang roh shin seo"
)
"""Family names that stand first: Chinese, Korean, Vietnamese, Hungarian."""

BODIES = listed(
    "academy administration agency airlines airways alliance army assembly association authority bank "
    "board brigade brigades brotherhood bureau cabinet caucus center centre chamber church club coalition "
    "college command commission committee company confederation conference congress convention "
    "corporation corps council court courts department directorate division enterprises exchange "
    "federation fleet force forces foundation front fund group guard guards guild holdings hospital house "
    "inc incorporated industries institute institution laboratory laboratories league legion llc ltd "
    "magazine ministry mission mosque movement museum navy network news newspaper office organisation "
    "organization orchestra parliament partners partnership party patrol police post press project school "
    "secretariat senate service services society squad studios syndicate system systems tabernacle team "
    "times journal herald tribune gazette guardian observer telegraph today university union unit "
    "utilities watch works plc ag gmbh sa corp co ministère ministerio ministerium université universidad "
    "universität partido parti partei banco banque consejo conseil bundestag bundesrat knesset duma "
    "airforce technologies motors airline pentagon reserve monitor"
)
"""Last or first words of the names of bodies."""
HEADS_OF = listed(
    "ministry department bank university house church court board council committee institute "
    "organization organisation office bureau center centre centers centres academy federation union "
    "league association college republic kingdom states commission agency army party movement city state "
    "bay gulf cape isle isles strait port chamber cathedral museum museums bar school fund society "
    "people's guard guards general alliance coalition daughters sons knights doctors reporters physicians "
    "institutes national joint archdiocese diocese united province district county commonwealth "
    "confederation corps secretariat parliament directorate front brigades company mosque temple sea "
    "islamic supreme library palace prince princess duke ministère ministerio banco banque universidad "
    "université partido parti consejo conseil"
)
"""After one of these, `of` and `for` go on with the name."""
LANDS = listed(
    "airport airbase avenue base basin bay beach boulevard bridge canal canyon cape city coast county "
    "creek desert district field forest fort gulf harbor harbour heights highlands hill hills island "
    "islands isle lake mountain mountains ocean park peninsula plain plaza port prison province reef "
    "region river road square strait street territory valley village zone camp crossing"
)
"""Last words of the names of places."""
LANDS_FIRST = listed("mount lake fort cape port camp isle gulf river")
PLACE_PREPOSITIONS = listed(
    "in near outside inside around across throughout from into toward towards en à dans"
)
SAYING = listed(
    "said says say told tells asked added adds stated wrote writes tweeted testified replied responded "
    "insisted argued argues acknowledged admitted announced claimed conceded confirmed declared declined "
    "denied explained noted recalled remarked suggested vowed warned urged called thinks believes "
    "believed thought criticized accused apologized resigned endorsed dit déclaré sagte erklärte dijo "
    "afirmó"
)
HUMAN = listed("who whose himself herself")
"""Words after a name that tell a person."""
