"""Short texts in the style of news with the bearers that they name; made for the purpose.

A bearer is given by all its forms. Each case is one article or several; what is not listed is no name.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """The texts of some articles and the bearers that they name."""

    texts: tuple[str, ...]
    bearers: tuple[tuple[str, ...], ...]


def _case(texts: str, bearers: str) -> Case:
    """Texts parted by a line of dashes; a bearer a line, its forms parted by bars."""
    parts = tuple(" ".join(t.split("\n")).strip() for t in texts.strip().split("\n---\n"))
    return Case(
        parts, tuple(tuple(f.strip() for f in line.split("|")) for line in bearers.strip().splitlines())
    )


CASES = (
    _case(
        """
The Norwegian prime minister, Erna Solberg, said on Tuesday that talks would go on. Solberg had met Angela
Merkel in Berlin. Asked about the vote, Mrs. Merkel declined to comment.
""",
        """
Erna Solberg | Solberg
Angela Merkel | Merkel
Berlin
""",
    ),
    _case(
        """
President Bill Clinton campaigned in Ohio on Friday. Hillary Clinton, his wife, was in Michigan. Mr.
Clinton praised the unions; Mrs. Clinton spoke about schools.
""",
        """
Bill Clinton | Clinton
Ohio
Hillary Clinton | Clinton
Michigan
""",
    ),
    _case(
        """
The International Monetary Fund (IMF) cut its forecast on Wednesday. Officials at the IMF blamed trade.
Kristalina Georgieva, the fund's managing director, warned of worse to come. Georgieva will visit
Nairobi in March.
""",
        """
International Monetary Fund | IMF
Kristalina Georgieva | Georgieva
Nairobi
""",
    ),
    _case(
        """
Ukrainian President Volodymyr Zelensky thanked Warsaw for its help. Zelensky met Poland's foreign
minister, Radoslaw Sikorski, near Lviv.
---
Volodymyr Zelenskyy, the president of Ukraine, thanked Warsaw. Poland's Radoslaw Sikorski stood beside
Mr. Zelenskyy.
""",
        """
Volodymyr Zelensky | Zelensky | Volodymyr Zelenskyy | Zelenskyy
Warsaw
Poland
Radoslaw Sikorski
Lviv
Ukraine
""",
    ),
    _case(
        """
Police in Manchester arrested two men on Sunday. Detective Inspector Sarah Wilkes said both came from
Leeds. Wilkes asked witnesses to come forward. The Crown Prosecution Service has been told.
""",
        """
Manchester
Sarah Wilkes | Wilkes
Leeds
Crown Prosecution Service
""",
    ),
    _case(
        """
Iran denied on Monday that it had armed militias in Iraq. The Iraqi government did not comment. Iranian
Foreign Minister Mohammad Javad Zarif called the report false. "We have no such plans," Zarif said.
""",
        """
Iran
Iraq
Mohammad Javad Zarif | Zarif
""",
    ),
    _case(
        """
Kim Jong-un watched the launch, the Korean Central News Agency reported. North Korea has tested five
missiles since May. Mr. Kim praised the engineers.
""",
        """
Kim Jong-un | Kim
Korean Central News Agency
North Korea
""",
    ),
    _case(
        """
Xi Jinping will travel to Moscow next month. The Chinese leader last saw Vladimir Putin in Samarkand. Xi
and Putin speak often, the Kremlin says.
""",
        """
Xi Jinping | Xi
Moscow
Vladimir Putin | Putin
Samarkand
Kremlin
""",
    ),
    _case(
        """
Andrés Manuel López Obrador won the vote in Mexico. López Obrador promised to fight graft. His rival
Ricardo Anaya conceded before midnight, and Anaya's party followed.
""",
        """
Andrés Manuel López Obrador | López Obrador
Mexico
Ricardo Anaya | Anaya
""",
    ),
    _case(
        """
Gen. Qassem Soleimani was killed in Baghdad on Jan. 3. The Quds Force commander had landed from
Damascus. Iran vowed revenge, and Abu Mahdi al-Muhandis was buried in Najaf.
---
Major General Qassim Suleimani died outside Baghdad airport. Abu Mahdi al-Muhandis died too. Mr.
Suleimani led Iran's Quds Force.
""",
        """
Qassem Soleimani | Qassim Suleimani | Suleimani
Baghdad
Quds Force
Damascus
Iran
Abu Mahdi al-Muhandis
Najaf
""",
    ),
    _case(
        """
The Federal Reserve raised rates again. Its chair, Jerome H. Powell, said inflation was too high. Mr.
Powell was named by Donald J. Trump in 2017.
---
Jerome Powell defended the decision of the Federal Reserve. Powell spoke in Washington. Donald Trump
attacked him.
""",
        """
Federal Reserve
Jerome H. Powell | Powell | Jerome Powell
Donald J. Trump | Donald Trump
Washington
""",
    ),
    _case(
        """
Nigeria and Niger closed their border on Thursday. Troops from Nigeria moved north, officials in Abuja
said. Niger protested.
""",
        """
Nigeria
Niger
Abuja
""",
    ),
    _case(
        """
The Islamic State group (IS) said it had shot down the plane. IS holds villages near Deir Ezzor. Syria's
army denied the claim.
---
ISIS said it shot down a Syrian plane. The Islamic State has lost most of its land.
""",
        """
Islamic State group | IS | ISIS | Islamic State
Deir Ezzor
Syria
""",
    ),
    _case(
        """
Hungarian Prime Minister Viktor Orbán criticised Brussels. Orbán won a fourth term in April. In a
letter, Orbán said Hungary would not yield.
""",
        """
Viktor Orbán | Orbán
Brussels
Hungary
""",
    ),
    _case(
        """
"We will not wait," said Abdullah Abdullah, who leads the council. Ashraf Ghani, the president, had
flown to Doha. Ghani's aides said the Taliban would come too.
""",
        """
Abdullah Abdullah
Ashraf Ghani | Ghani
Doha
Taliban
""",
    ),
    _case(
        """
Senator Elizabeth Warren of Massachusetts and Representative Katie Porter, Democrat of California, wrote
to the bank. Ms. Warren wants an answer by Friday. Wells Fargo declined to comment.
""",
        """
Elizabeth Warren | Warren
Massachusetts
Katie Porter
California
Wells Fargo
""",
    ),
    _case(
        """
George H.W. Bush was president when the wall fell. His son George W. Bush took office in 2001. Barbara
Bush was at both ceremonies.
""",
        """
George H.W. Bush
George W. Bush
Barbara Bush
""",
    ),
    _case(
        """
Nguyen Phu Trong, the head of Vietnam's Communist Party, has died in Hanoi. Trong was 80. To Lam will
take over his duties.
""",
        """
Nguyen Phu Trong | Trong
Vietnam
Communist Party
Hanoi
To Lam
""",
    ),
    _case(
        """
The European Union will send money to Tunisia. The EU wants fewer boats to reach Lampedusa. Ursula von
der Leyen signed the deal in Tunis; von der Leyen called it a blueprint.
""",
        """
European Union | EU
Tunisia
Lampedusa
Ursula von der Leyen | von der Leyen
Tunis
""",
    ),
    _case(
        """
Muammar Gaddafi ruled Libya for decades. Gaddafi was killed near Sirte. Mustafa Abdel Jalil announced it
in Tripoli.
---
Moammar Qaddafi, the Libyan leader, is dead. Mustafa Abdel Jalil said Qaddafi was caught in Sirte.
""",
        """
Muammar Gaddafi | Gaddafi | Moammar Qaddafi | Qaddafi
Libya
Sirte
Mustafa Abdel Jalil
Tripoli
""",
    ),
    _case(
        """
Farmers blocked roads in Punjab on Saturday. Few had slept. Rakesh Tikait, a union leader, said they
would stay until Delhi listened. Hundreds of police stood by.
""",
        """
Punjab
Rakesh Tikait | Tikait
Delhi
""".replace(" | Tikait", ""),
    ),
    _case(
        """
Boris Johnson resigned on Thursday. Rishi Sunak and Sajid Javid had left the cabinet. "It is painful,"
Johnson said outside Downing Street. Labour's Keir Starmer demanded an election.
""",
        """
Boris Johnson | Johnson
Rishi Sunak
Sajid Javid
Downing Street
Labour
Keir Starmer
""",
    ),
    _case(
        """
The World Health Organization declared an emergency. "The time is now," WHO chief Tedros Adhanom
Ghebreyesus told reporters in Geneva. Uganda has 40 cases.
""",
        """
World Health Organization | WHO
Tedros Adhanom Ghebreyesus
Geneva
Uganda
""",
    ),
    _case(
        """
A court in Buenos Aires sentenced Cristina Fernández de Kirchner to six years. Fernández de Kirchner
denies the charges. Alberto Fernández, the president, called the ruling unjust.
""",
        """
Buenos Aires
Cristina Fernández de Kirchner | Fernández de Kirchner
Alberto Fernández
""",
    ),
    _case(
        """
Attorney General Merrick B. Garland named a special counsel. The Justice Department gave no reason.
Garland said Jack Smith would start at once, and the F.B.I. would help.
""",
        """
Merrick B. Garland | Garland
Justice Department
Jack Smith
F.B.I.
""",
    ),
    _case(
        """
Mohammed bin Salman met Emmanuel Macron in Jeddah. The crown prince and Macron spoke about Lebanon. King
Salman did not attend.
""",
        """
Mohammed bin Salman
Emmanuel Macron | Macron
Jeddah
Lebanon
Salman
""",
    ),
    _case(
        """
Heavy rain hit Austria and parts of Germany. In Vienna the Danube rose by two metres. Australia's
embassy told travellers to stay away. Chancellor Karl Nehammer thanked the army.
""",
        """
Austria
Germany
Vienna
Danube
Australia
Karl Nehammer
""",
    ),
    _case(
        """
The Department of Health and Human Services changed its advice. Secretary Xavier Becerra told CNN that
masks would stay. Critics, among them Rand Paul, were not pleased. Paul called it nonsense.
""",
        """
Department of Health and Human Services
Xavier Becerra
CNN
Rand Paul | Paul
""",
    ),
)
