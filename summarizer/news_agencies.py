"""The names of the news agencies, as datelines and credits write them."""

from typing import Final

AGENCY: Final = (
    r"(?:Thomson )?Reuters|REUTERS|AFP|AP|Associated Press|The Associated Press|UPI|EPA(?:-EFE)?|EFE|DPA|dpa|APA"
    r"|ANSA|AGI|Adnkronos|LUSA|Lusa|PAP|ČTK|CTK|TASR|SITA|MTI|TASS|ТАСС|ИТАР-ТАСС|Interfax(?:-Ukraine)?|Интерфакс"
    r"|RIA Novosti|РИА Новости|УНИАН|UNIAN|Укринформ|Ukrinform|УНН|БТА|BTA|BNS|ELTA|LETA|TT|NTB|Ritzau|STT|ANP"
    r"|Belga|ATS|Keystone-SDA|SDA|PTI|ANI|IANS|Xinhua|Kyodo(?: News)?|Jiji|Yonhap|Bernama|Antara|AAP|CP"
    r"|The Canadian Press|PA(?: Media)?|Press Association|Bloomberg(?: News)?|Getty(?: Images)?|CNN|BBC(?: News)?"
    r"|NPR|DW|RFE/RL|AFX|KNA|epd|SID|sid|ots|AA|Anadolu(?: Agency)?|IRNA|WAFA|MENA|Europa Press|Agência Brasil"
)
"""The alternatives of a regular expression."""

AMBIGUOUS_AGENCIES: Final = frozenset("AA AGI ANI ATS CP DW MENA PA SID TT".split())
"""Agencies whose letters other bodies have, too: "The Norby Parents (PA)"."""
