"""Pairs of names with the answer whether they are one bearer's, by kind; made for the purpose.

Each line is `one | other`; the kinds under `SAME` hold names of one bearer, those under `OTHER` of two.
All are asked in the hardest setting: two articles of one event, the one with the first name, the other
with the second.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names, what sort of pair they are, and whether they are one bearer's."""

    kind: str
    one: str
    other: str
    same: bool

    @property
    def is_person(self) -> bool:
        """Whether the names are people's, so that a title may stand before them."""
        return self.kind not in ("acronyms and aliases", "places alike", "bodies alike")


_SAME = {
    "arabic spelling": """
Adil Abdul-Mahdi | Adel Abdul Mahdi
Qassem Soleimani | Qassim Suleimani
Qassem Soleimani | Qasem Soleimani
Muammar Gaddafi | Moammar Qaddafi
Muammar Gaddafi | Muammar Kadhafi
Mohammed Morsi | Mohamed Morsi
Muqtada al-Sadr | Moqtada al-Sadr
Muqtada al-Sadr | Muqtada Sadr
Nouri al-Maliki | Nuri al-Maliki
Haider al-Abadi | Haidar al-Abadi
Bashar al-Assad | Bashar Assad
Ayman al-Zawahiri | Ayman el-Zawahiri
Abdel Fattah al-Sisi | Abdel Fattah el-Sissi
Ismail Haniyeh | Ismail Haniya
Jamal Khashoggi | Jamal Kashoggi
Osama bin Laden | Usama bin Laden
Ali Khamenei | Ali Khamanei
Mahmoud Ahmadinejad | Mahmud Ahmedinejad
Hamid Karzai | Hamed Karzai
Massoud Barzani | Masoud Barzani
Hadi al-Amiri | Hadi Al-Ameri
Abu Mahdi al-Muhandis | Abu Mahdi al-Mohandes
Abdulkarim Khalaf | Abdul Karim Khalaf
Yahya Sinwar | Yahia Sinwar
Hassan Nasrallah | Hasan Nasrallah
""",
    "slavic spelling": """
Volodymyr Zelensky | Volodymyr Zelenskyy
Volodymyr Zelensky | Vladimir Zelensky
Volodymyr Zelenskiy | Wolodymyr Selenskyj
Viktor Yanukovych | Victor Yanukovich
Yulia Tymoshenko | Yuliya Timoshenko
Alexei Navalny | Aleksei Navalny
Alexander Lukashenko | Aleksandr Lukashenko
Sergei Lavrov | Sergey Lavrov
Dmitry Medvedev | Dmitri Medvedev
Mikhail Gorbachev | Mikhail Gorbachov
Yevgeny Prigozhin | Evgeny Prigozhin
Nikita Khrushchev | Nikita Khruschev
Dmytro Kuleba | Dmitry Kuleba
Vitali Klitschko | Vitaliy Klichko
Petro Poroshenko | Pyotr Poroshenko
""",
    "order and hyphen": """
Viktor Orbán | Orbán Viktor
Péter Szijjártó | Szijjártó Péter
Kim Jong-un | Kim Jong Un
Moon Jae-in | Moon Jae In
Xi Jinping | Xi Jin-ping
Park Geun-hye | Park Geun Hye
Nguyen Phu Trong | Nguyễn Phú Trọng
Ban Ki-moon | Ban Ki Moon
Shinzo Abe | Abe Shinzo
Mao Zedong | Mao Ze-dong
""",
    "longer and shorter": """
Andrés Manuel López Obrador | López Obrador
Pedro Sánchez Pérez-Castejón | Pedro Sánchez
Gabriel García Márquez | García Márquez
Mohammed Shia al-Sudani | Mohammed al-Sudani
Enrique Peña Nieto | Peña Nieto
Joseph R. Biden | Joseph Biden
Donald J. Trump | Donald Trump
John F. Kennedy | John Kennedy
George W. Bush | George Bush
Luiz Inácio Lula da Silva | Luiz Inácio da Silva
Martin Luther King Jr. | Martin Luther King
Ursula von der Leyen | von der Leyen
Jean-Claude Juncker | Juncker
Angela Dorothea Merkel | Angela Merkel
Recep Tayyip Erdoğan | Recep Tayyip Erdogan
Recep Tayyip Erdogan | Erdogan
Ludwig van Beethoven | Beethoven
Vincent van Gogh | Van Gogh
Emmanuel Macron | Macron
Theresa Villiers | Villiers
Nguyen Xuan Phuc | Phuc
Federica Mogherini | Mogherini
Robert S. Mueller III | Robert Mueller
Alexandria Ocasio-Cortez | Ocasio-Cortez
Charles de Gaulle | de Gaulle
""",
    "nickname": """
Joseph Biden | Joe Biden
William Weld | Bill Weld
Michael Pence | Mike Pence
Thomas Cotton | Tom Cotton
Robert Menendez | Bob Menendez
Richard Blumenthal | Dick Blumenthal
Charles Schumer | Chuck Schumer
Timothy Kaine | Tim Kaine
Edward Markey | Ed Markey
Andrew Cuomo | Andy Cuomo
""",
    "acronyms and aliases": """
Islamic State | ISIS
Islamic State group | IS
Islamic State | ISIL
United Nations | U.N.
United Nations | UN
United States | U.S.
US | U.S.
United States of America | United States
United Kingdom | UK
Britain | United Kingdom
International Monetary Fund | IMF
World Health Organization | WHO
World Health Organisation | World Health Organization
Federal Bureau of Investigation | FBI
European Union | EU
Associated Press | AP
Kyiv | Kiev
Odesa | Odessa
Myanmar | Burma
Al Qaeda | al-Qaida
Hezbollah | Hizbullah
Taliban | Taleban
Erbil | Arbil
Central Intelligence Agency | C.I.A.
Justice Department | Department of Justice
Islamic Revolutionary Guard Corps | IRGC
""",
}
_OTHER = {
    "places alike": """
Iran | Iraq
Austria | Australia
Niger | Nigeria
Slovakia | Slovenia
Gambia | Zambia
Mali | Malawi
Guinea | Guyana
Georgia | Guernsey
North Korea | South Korea
Sudan | South Sudan
Libya | Lebanon
Latvia | Lithuania
Mauritania | Mauritius
Paraguay | Uruguay
Dominica | Dominican Republic
Bucharest | Budapest
Islamabad | Ashgabat
Tripoli | Trieste
Washington | Wellington
New York | New Jersey
North Carolina | South Carolina
Virginia | West Virginia
Kansas | Arkansas
Damascus | Damietta
""",
    "two people, names alike": """
Mohammed al-Sudani | Muqtada al-Sadr
Hassan Rouhani | Hussein Rouhani
Saddam Hussein | Saddam Hassan
Ali Hassan | Ali Hussein
Mario Rossi | Maria Rossi
Daniel Ortega | Daniela Ortega
Ivan Petrov | Ivan Petrova
Sergei Ivanov | Sergei Ivashov
Jean Dupont | Jean Dupond
Hamid Karzai | Hamad Karzan
Abdul Mahdi | Abu Mahdi
Kamal Jaban | Jamal Kaban
Michael Johnson | Michael Jackson
John Kerry | John Kelly
Li Keqiang | Li Peng
Kim Jong-un | Kim Jong-il
Kim Jong Il | Kim Il Sung
Park Geun-hye | Park Chung-hee
Nguyen Phu Trong | Nguyen Van Thieu
Moon Jae-in | Moon Chung-in
Carlos Slim | Carlos Selim Duarte
Ahmed Chalabi | Ahmed Shalabi Noor
Abdullah Gul | Abdullah Gulen Tas
Marine Le Pen | Jean-Marie Le Pen
Rodrigo Duterte | Sara Duterte
Viktor Orbán | Anita Orbán
Salman Rushdie | Salman Rashid
Omar Karami | Umar Karim
Yair Lapid | Yair Lapin
Bashar al-Assad | Maher al-Assad
""",
    "one surname": """
Bill Clinton | Hillary Clinton
George H.W. Bush | George W. Bush
George W. Bush | Jeb Bush
John McCain | Meghan McCain
Donald Trump | Ivanka Trump
Boris Johnson | Stanley Johnson
Barack Obama | Michelle Obama
David Cameron | Samantha Cameron
Robert Kennedy | Edward Kennedy
Fidel Castro | Raúl Castro
Néstor Kirchner | Cristina Kirchner
Rafael Correa | Ignacio Correa
Masoud Barzani | Nechirvan Barzani
Indira Gandhi | Rahul Gandhi
Benazir Bhutto | Bilawal Bhutto
Ali Larijani | Sadeq Larijani
Ron Paul | Rand Paul
Mitt Romney | Ann Romney
Nicolas Sarkozy | Pal Sarkozy
Lee Hsien Loong | Lee Kuan Yew
Pavel Volkov | Artem Volkov
Laszlo Kovacs | Bela Kovacs
Juan Guerrero | Pablo Guerrero
James Murdoch | Rupert Murdoch
Michael Brown | Scott Brown
""",
    "bodies alike": """
Democratic National Committee | Republican National Committee
House Intelligence Committee | Senate Intelligence Committee
Ministry of Defense | Ministry of Finance
Justice Department | State Department
Islamic State | Islamic Resistance
United Nations | United States
CIA | CIO
World Bank | World Health Organization
Bank of England | Bank of Ireland
New York Times | New York Post
Oxford University | Stanford University
Fox News | BBC News
Washington Post | Washington
Hamas | Hezbollah
Quds Force | Badr Organization
FBI | FDA
UN | EU
International Monetary Fund | International Criminal Court
Supreme Court | High Court
Iranian Parliament | Iraqi Parliament
National Rifle Association | National Restaurant Association
Northern Alliance | Northern Ireland
American Airlines | United Airlines
Foreign Ministry | Interior Ministry
""",
}


def _pairs(kinds: dict[str, str], same: bool) -> list[Pair]:
    out = []
    for kind, lines in kinds.items():
        for line in lines.strip().splitlines():
            one, _, other = line.partition(" | ")
            out.append(Pair(kind, one, other, same))
    return out


PAIRS = [*_pairs(_SAME, same=True), *_pairs(_OTHER, same=False)]
