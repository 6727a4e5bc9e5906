"""Given names of many origins, folded; those on one line are forms of one name.

Two names of this list that do not stand on one line are never two spellings of one: Hassan is not Hussein,
nor Mario Maria.
"""

from __future__ import annotations

_GROUPS = """
mohammed mohammad muhammad mohamed mohamad muhammed mehmet mohamud
ahmed ahmad ahmet achmed
ali aly
hassan hasan
hussein husain hussain husayn hossein hussien
qassem qasem qassim qasim kassem ghassem qasem
adil adel
abdullah abdallah abdulla
ibrahim ebrahim
yusuf yousef youssef yusef yousif jusuf
omar umar
osama usama
mahmoud mahmud mehmood mahmood
moqtada muqtada
nouri nuri
haider haidar hayder
najib najeeb
said saeed sayed
khalid khaled
tariq tarek tareq
jamal gamal
walid waleed
karim kareem
rashid rasheed
saleh salih
sami samy
ismail ismael esmail
mustafa mostafa moustafa
bashar
saddam
muammar moammar muamar moamar
hamid hameed
hamad
massoud masoud masud
nasser naser nasir
barham
hadi
najah
abdulkarim abdelkarim
vladimir volodymyr wladimir
sergei sergey serhiy sergii
dmitry dmitri dmitriy dmytro dimitri
alexander aleksandr oleksandr alexandr aleksander alex
alexei aleksei alexey aleksey oleksiy
nikolai nikolay mykola
mikhail mykhailo mikhailo
yevgeny evgeny evgeni yevgeni evgenii
viktor victor
yulia julia yuliya iuliia
andrei andrey andriy
oleg oleh
igor ihor
yuri yury iurii
pavel pavlo
vitaly vitali vitaliy
anatoly anatoli
konstantin kostyantyn
petro pyotr peter pete
boris borys
maria mary marie
mario
joseph joe joey josef jose
robert bob rob bobby
william bill will billy
james jim jimmy jamie
john johnny jon jack
michael mike mick
richard rick dick
thomas tom tommy
charles charlie chuck
edward ed eddie ted
anthony tony
timothy tim
stephen steve steven
christopher chris
daniel dan danny
benjamin ben
matthew matt
andrew andy
donald don
kenneth ken
ronald ron
patrick pat
gregory greg
jeffrey jeff geoffrey geoff
douglas doug
lawrence larry
samuel sam
david dave
nicholas nick nicolas
frederick fred
gerald jerry
philip phillip phil
raymond ray
theodore
walter walt
martin marty
bernard bernie
harold harry
elizabeth liz beth
margaret maggie
katherine catherine kathy cathy kate katie katharine
susan sue
deborah debbie
barbara barb
patricia patty
jennifer jen
kimberly
hillary hilary
barack
michelle
nancy
mitt
newt
sarah sara
ann anne
anna
linda
laura
lisa
karen
helen
ruth
carol
amy
emily
emma
olivia
sophia sofia
george
paul
mark marc
brian bryan
kevin
jason
eric erik
scott
ryan
jacob jake
gary
adam
henry
peter
carl karl
arthur
albert
roger
keith
sean shaun shawn
justin
brandon
ralph
roy
louis lewis
eugene
russell
bruce
alan allen allan
harvey
joshua josh
tyler
aaron
nathan
angela
hans
klaus
olaf
emmanuel
francois
jean
jacques
pierre
michel
luc
claude
antoine
juan
carlos
luis
jorge
pedro
pablo
diego
fernando
francisco
miguel
manuel
andres
rafael
ricardo
roberto
alberto
enrique
eduardo
javier
sergio
silvio
matteo
giorgia
giuseppe
marco
luca
nicola
angelo
recep
tayyip
erdal
benjamin binyamin
shimon
ehud
yitzhak
ariel
moshe
avigdor
hugo
evo
nestor
cristina
dilma
luiz lula
jair
marine
viktor
lech
jaroslaw
donald
mateusz
narendra
imran
nawaz
benazir
pervez
asif
shehbaz
rahul
sonia
manmohan
arvind
aung
shinzo
fumio
yoshihide
naoto
kofi
nelson
jacob
cyril
robert
desmond
paul
uhuru
william
muhammadu
goodluck
olusegun
loretta
eleanor
condoleezza
colin
rex
rudy rudolph
jared
ivanka
melania
kellyanne
kirsten
rand
ted
marco
lindsey
mitch mitchell
orrin
dianne diane
elena
sonia
antonin
clarence
ketanji
neil
brett
samantha
victoria
valerie
jay
josh
denis dennis
gene
lois
darrell darryl
trey
elijah
eli
jon
rachel
megan meghan
glenn glen
sheldon
kathleen
janet
jeb
reince
eliot elliot elliott
wayne
wendy
rosa
coretta
craig
todd
leon
hank
zoe
ayman
abdul
kamal
jack
"""
_LINES = [line.split() for line in _GROUPS.strip().splitlines()]


def _groups() -> dict[str, frozenset[int]]:
    out: dict[str, set[int]] = {}
    for number, line in enumerate(_LINES):
        for name in line:
            out.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in out.items()}


GIVEN = _groups()
"""Each given name with the groups it is in."""


def same_given(a: str, b: str) -> bool | None:
    """Whether two given names are forms of one; None where the list does not know both."""
    if a not in GIVEN or b not in GIVEN:
        return None
    return bool(GIVEN[a] & GIVEN[b])
