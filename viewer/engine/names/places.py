"""A small gazetteer: countries with the words made from them, cities and regions that news name often.

Each line of countries is one bearer: its names, and after a bar the words for its people. Two entries are
never two spellings of one name, however alike (Niger, Nigeria).
"""

from __future__ import annotations

from collections.abc import Iterable

_COUNTRIES = """
Afghanistan | Afghan Afghans
Albania | Albanian Albanians
Algeria | Algerian Algerians
Andorra | Andorran
Angola | Angolan Angolans
Argentina | Argentine Argentines Argentinian Argentinians
Armenia | Armenian Armenians
Australia | Australian Australians
Austria | Austrian Austrians
Azerbaijan | Azerbaijani Azerbaijanis Azeri Azeris
Bahamas | Bahamian
Bahrain | Bahraini Bahrainis
Bangladesh | Bangladeshi Bangladeshis
Barbados | Barbadian
Belarus, Byelorussia | Belarusian Belarusians Belarussian
Belgium | Belgian Belgians
Belize | Belizean
Benin | Beninese
Bhutan | Bhutanese
Bolivia | Bolivian Bolivians
Bosnia, Bosnia and Herzegovina | Bosnian Bosnians
Botswana | Botswanan
Brazil, Brasil | Brazilian Brazilians
Brunei | Bruneian
Bulgaria | Bulgarian Bulgarians
Burkina Faso | Burkinabe
Burma, Myanmar | Burmese
Burundi | Burundian
Cambodia | Cambodian Cambodians
Cameroon | Cameroonian Cameroonians
Canada | Canadian Canadians
Cape Verde |
Central African Republic |
Chad | Chadian
Chile | Chilean Chileans
China | Chinese
Colombia | Colombian Colombians
Comoros |
Costa Rica | Rican
Croatia | Croatian Croatians Croat Croats
Cuba | Cuban Cubans
Cyprus | Cypriot Cypriots
Czech Republic, Czechia | Czech Czechs
Denmark | Danish Dane Danes
Djibouti | Djiboutian
Dominican Republic | Dominican Dominicans
East Timor, Timor-Leste |
Ecuador | Ecuadorian Ecuadorean
Egypt | Egyptian Egyptians
El Salvador | Salvadoran Salvadorans
Eritrea | Eritrean Eritreans
Estonia | Estonian Estonians
Ethiopia | Ethiopian Ethiopians
Fiji | Fijian
Finland | Finnish Finn Finns
France | French Frenchman Frenchmen
Gabon | Gabonese
Gambia | Gambian Gambians
Georgia | Georgian Georgians
Germany, Deutschland | German Germans
Ghana | Ghanaian Ghanaians
Greece | Greek Greeks
Grenada | Grenadian
Guatemala | Guatemalan Guatemalans
Guinea | Guinean
Guinea-Bissau |
Guyana | Guyanese
Haiti | Haitian Haitians
Honduras | Honduran Hondurans
Hungary | Hungarian Hungarians
Iceland | Icelandic Icelander
India | Indian Indians
Indonesia | Indonesian Indonesians
Iran | Iranian Iranians
Iraq | Iraqi Iraqis
Ireland | Irish Irishman
Israel | Israeli Israelis
Italy | Italian Italians
Ivory Coast, Côte d'Ivoire | Ivorian
Jamaica | Jamaican Jamaicans
Japan | Japanese
Jordan | Jordanian Jordanians
Kazakhstan | Kazakh Kazakhs
Kenya | Kenyan Kenyans
Kosovo | Kosovar Kosovan
Kuwait | Kuwaiti Kuwaitis
Kyrgyzstan | Kyrgyz
Laos | Laotian
Latvia | Latvian Latvians
Lebanon | Lebanese
Lesotho |
Liberia | Liberian Liberians
Libya | Libyan Libyans
Liechtenstein |
Lithuania | Lithuanian Lithuanians
Luxembourg |
Macedonia, North Macedonia | Macedonian Macedonians
Madagascar | Malagasy
Malawi | Malawian
Malaysia | Malaysian Malaysians
Maldives | Maldivian
Mali | Malian Malians
Malta | Maltese
Mauritania | Mauritanian
Mauritius | Mauritian
Mexico, México | Mexican Mexicans
Moldova | Moldovan Moldovans
Monaco |
Mongolia | Mongolian Mongolians
Montenegro | Montenegrin
Morocco | Moroccan Moroccans
Mozambique | Mozambican
Namibia | Namibian
Nepal | Nepalese Nepali
Netherlands, Holland | Dutch Dutchman
New Zealand | Zealander Zealanders
Nicaragua | Nicaraguan Nicaraguans
Niger | Nigerien
Nigeria | Nigerian Nigerians
North Korea, DPRK | Korean Koreans
Norway | Norwegian Norwegians
Oman | Omani Omanis
Pakistan | Pakistani Pakistanis
Palestine | Palestinian Palestinians
Panama | Panamanian
Paraguay | Paraguayan
Peru | Peruvian Peruvians
Philippines | Filipino Filipinos Philippine
Poland | Polish Pole Poles
Portugal | Portuguese
Puerto Rico |
Qatar | Qatari Qataris
Romania | Romanian Romanians
Russia, Russian Federation | Russian Russians
Rwanda | Rwandan Rwandans
Saudi Arabia | Saudi Saudis
Senegal | Senegalese
Serbia | Serbian Serbians Serb Serbs
Sierra Leone |
Singapore | Singaporean
Slovakia | Slovak Slovaks Slovakian
Slovenia | Slovenian Slovene
Somalia | Somali Somalis Somalian
South Africa |
South Korea |
South Sudan |
Soviet Union, USSR | Soviet Soviets
Spain | Spanish Spaniard Spaniards
Sri Lanka | Lankan
Sudan | Sudanese
Sweden | Swedish Swede Swedes
Switzerland | Swiss
Syria | Syrian Syrians
Taiwan | Taiwanese
Tajikistan | Tajik Tajiks
Tanzania | Tanzanian
Thailand | Thai Thais
Togo | Togolese
Tunisia | Tunisian Tunisians
Turkey, Türkiye | Turkish Turk Turks
Turkmenistan | Turkmen
Uganda | Ugandan Ugandans
Ukraine | Ukrainian Ukrainians
United Arab Emirates, UAE | Emirati Emiratis
United Kingdom, UK, Britain, Great Britain | British Briton Britons Englishman
United States, US, USA, United States of America | American Americans
Uruguay | Uruguayan
Uzbekistan | Uzbek Uzbeks
Vatican, Vatican City, Holy See |
Venezuela | Venezuelan Venezuelans
Vietnam, Viet Nam | Vietnamese
Yemen | Yemeni Yemenis
Zambia | Zambian
Zimbabwe | Zimbabwean Zimbabweans
England | English
Scotland | Scottish Scot Scots
Wales | Welsh
Northern Ireland |
Yugoslavia | Yugoslav
Hong Kong |
Gaza, Gaza Strip |
West Bank |
Chechnya | Chechen Chechens
Crimea | Crimean
Kurdistan | Kurdish
Tibet | Tibetan Tibetans
Darfur |
Kashmir | Kashmiri
"""
_CITIES = """
Abuja; Accra; Addis Ababa; Aden; Aleppo; Alexandria; Algiers; Almaty; Amman; Amsterdam; Ankara; Antwerp;
Athens; Atlanta; Austin; Baghdad; Baku; Bali; Baltimore; Bangkok; Barcelona; Basra; Beijing, Peking;
Beirut, Beyrouth; Belfast; Belgrade; Benghazi; Berlin; Bern; Birmingham; Bogotá; Bonn; Boston; Brasília;
Bratislava; Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Cape Town; Caracas; Cardiff; Casablanca;
Charlotte; Chicago; Chisinau; Cincinnati; Cleveland; Cologne; Colombo; Copenhagen; Dakar; Dallas;
Damascus; Denver; Detroit; Dhaka; Doha; Donetsk; Dubai; Dublin; Edinburgh; Erbil, Arbil, Irbil; Falluja,
Fallujah, Faluja; Florence; Frankfurt; Geneva; Glasgow; Grozny; Guangzhou, Canton; Guantánamo, Guantanamo
Bay; Hamburg; Hanoi; Harare; Havana; Helsinki; Herat; Hiroshima; Ho Chi Minh City, Saigon; Homs; Houston;
Idlib; Islamabad; Istanbul; Jakarta; Jeddah, Jidda; Jerusalem; Johannesburg; Juba; Kabul; Kandahar;
Karachi; Kathmandu; Kharkiv, Kharkov; Khartoum; Kherson; Kinshasa; Kirkuk; Kigali; Kraków, Cracow; Kyiv,
Kiev; La Paz; Lagos; Lahore; Las Vegas; Lima; Lisbon; Liverpool; Ljubljana; London; Los Angeles; Luanda;
Luhansk, Lugansk; Lviv, Lvov; Madrid; Manchester; Manila; Mariupol; Marseille, Marseilles; Mecca, Makkah;
Medina; Melbourne; Memphis; Miami; Milan; Milwaukee; Minneapolis; Minsk; Mogadishu; Montreal; Moscow;
Mosul; Mumbai, Bombay; Munich; Mykolaiv, Nikolayev; Nagasaki; Nairobi; Najaf; Nanjing, Nanking; Naples;
Nasiriyah, Nasiriya; New Delhi; Delhi; New Orleans; New York City; Odesa, Odessa; Oslo; Ottawa; Paris;
Peshawar; Philadelphia; Phnom Penh; Phoenix; Pittsburgh; Podgorica; Port-au-Prince; Portland; Prague;
Pretoria; Pristina; Pyongyang; Quito; Rabat; Rafah; Ramadi; Ramallah; Raqqa; Reykjavik; Riga; Rio de
Janeiro; Riyadh; Rome; Rotterdam; Salt Lake City; Samarra; San Diego; San Francisco; Sana'a, Sanaa;
Santiago; Sarajevo; Seattle; Sevastopol; Seoul; Shanghai; Skopje; Sofia; St. Louis; St. Petersburg;
Stockholm; Strasbourg; Stuttgart; Sydney; São Paulo; Taipei; Tallinn; Tashkent; Tbilisi; Tehran, Teheran;
Tel Aviv; The Hague; Tijuana; Tikrit; Tirana; Tokyo; Toronto; Tripoli; Tunis; Ulaanbaatar; Vancouver;
Venice; Vienna; Vilnius; Vladivostok; Warsaw; Yangon, Rangoon; Yerevan; Zagreb; Zaporizhzhia, Zaporozhye;
Zurich; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii;
Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan;
Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire, N.H.; New Jersey, N.J.; New
Mexico, N.M.; New York, N.Y.; North Carolina, N.C.; North Dakota, N.D.; Ohio; Oklahoma; Oregon;
Pennsylvania; Rhode Island, R.I.; South Carolina, S.C.; South Dakota, S.D.; Tennessee; Texas; Utah;
Vermont; Virginia; Washington, Washington D.C., Washington DC, D.C.; West Virginia; Wisconsin; Wyoming;
Africa; Asia; Europe; Antarctica; Middle East; Central America; North America; South America; Latin
America; America; Balkans; Caucasus; Caribbean; Siberia; Sahel; Sinai; Golan Heights; Donbas, Donbass;
Bavaria; Catalonia; Quebec; Ontario; Normandy; Manhattan; Brooklyn; Oval Office; Queens; Bronx; Hollywood;
Harlem; Capitol Hill; Capitol, U.S. Capitol, US Capitol; Wall Street; Mediterranean; Red Sea; Black Sea;
Persian Gulf; Anbar; Silicon Valley; Korea; Tahrir Square; Red Square; Tiananmen Square; Ferguson;
Orlando; Sacramento; Tampa; Nashville; Raleigh; Richmond; Anchorage; Honolulu; Albuquerque; Tucson; Omaha;
Des Moines; Fort Worth; San Antonio; San Jose; Oakland; Newark; Buffalo; Cupertino
"""


def _rows(text: Iterable[str]) -> list[list[str]]:
    return [[n.strip() for n in row.split(",") if n.strip()] for row in text]


def _countries() -> tuple[list[list[str]], frozenset[str]]:
    lines = [line.partition("|") for line in _COUNTRIES.strip().splitlines()]
    people = frozenset(w.casefold() for _, _, told in lines for w in told.split())
    return _rows([names for names, _, _ in lines]), people


_NAMED, PEOPLE = _countries()
"""`PEOPLE` are the words for a country's people, in lower case: `iraqi`, `americans`."""
PLACES: tuple[tuple[str, ...], ...] = tuple(map(tuple, [*_NAMED, *_rows(_CITIES.split(";"))]))
"""One bearer an entry, with all its names."""
