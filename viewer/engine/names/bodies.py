"""Well-known bodies with their acronyms and other names: one bearer an entry, its full name first."""

from __future__ import annotations

_BODIES = """
Islamic State; Islamic State group; IS; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic \
    State in Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; IS \
    group; ISIS group
United Nations; UN; U.N.
European Union; EU; E.U.
International Monetary Fund; IMF
World Health Organization; World Health Organisation; WHO
World Trade Organization; WTO
North Atlantic Treaty Organization; NATO; Nato
Central Intelligence Agency; CIA
Federal Bureau of Investigation; FBI
National Security Agency; NSA
Internal Revenue Service; IRS
Environmental Protection Agency; EPA
Food and Drug Administration; FDA
Associated Press; AP
Agence France-Presse; AFP
British Broadcasting Corporation; BBC
New York Times; The Times of New York
International Criminal Court; ICC
International Atomic Energy Agency; IAEA
Al Qaeda; al-Qaeda; al-Qaida; al Qaeda; al-Qa'ida; Al-Qaeda; Al-Qaida; al Qaida
Hezbollah; Hizbollah; Hizbullah; Hezbullah
Taliban; Taleban
Boko Haram
Hamas
House of Representatives; U.S. House of Representatives; U.S. House; US House
Secret Service; U.S. Secret Service; US Secret Service
Capitol Police; U.S. Capitol Police; US Capitol Police
Pentagon
Kremlin
White House
Senate; U.S. Senate; US Senate; United States Senate
Congress; U.S. Congress; US Congress; United States Congress
Securities and Exchange Commission; SEC
Department of Homeland Security; DHS; Homeland Security Department
Department of Justice; Justice Department; DOJ
Department of Defense; Defense Department; DoD
State Department; Department of State
Treasury Department; Department of the Treasury
National Rifle Association; NRA
American Civil Liberties Union; ACLU
Republican National Committee; RNC
Democratic National Committee; DNC
Republican Party; GOP; G.O.P.
Planned Parenthood; Planned Parenthood Federation of America
Supreme Court; U.S. Supreme Court; US Supreme Court; United States Supreme Court
Islamic Revolutionary Guard Corps; IRGC; Islamic Revolutionary Guards Corps
Palestine Liberation Organization; PLO
African Union; AU
Organization of the Petroleum Exporting Countries; OPEC
People's Liberation Army; PLA
Popular Mobilization Forces; Popular Mobilisation Forces; PMF
National Health Service; NHS
National Aeronautics and Space Administration; NASA
"""
BODIES_KNOWN: tuple[tuple[str, ...], ...] = tuple(
    tuple(name.strip() for name in line.split(";")) for line in _BODIES.strip().splitlines()
)
