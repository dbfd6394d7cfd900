"""The vocabulary of organisations' names: typical words, legal forms and well-known abbreviations."""

from itertools import pairwise
from types import MappingProxyType
from typing import Final

ORGANIZATION_WORDS: Final = frozenset(
    "academy administration agency air airlines airways albion alliance army assembly association authority bank"
    " board brigade brigades bureau campaign cartel center centre chamber chronicle church club coalition college"
    " command commission committee company congress consortium consulate cooperative corporation corps council court"
    " department embassy entertainment exchange federation fonds force forces foundation front fund gazette"
    " government group guard herald hospice hospital hotspur house industries inquiry institute institution journal"
    " league library magazine media militia ministry mission motors movement museum navy network news office"
    " orchestra organisation organization parliament party pictures police post press productions radio rail records"
    " rovers school secretariat senate service services society studio studios syndicate system systems taskforce"
    " team technologies telegraph television times trains treasury tribunal tribune trust union united university"
    " wanderers watchdog".split()
)
"""The words that end or begin the names of organisations."""

_FIRST_WORDS: Final = frozenset("fc radio team banco grupo hotel".split())

LEGAL_FORMS: Final = frozenset(
    "inc corp corporation co company ltd llc plc group ag sa gmbh nv limited holdings fc afc cf".split()
)
"""The words at the end of a company's name that may be omitted."""

OMISSIBLE_WORDS: Final = LEGAL_FORMS | frozenset(
    "airlines airways bakeries bank beverages breweries brands chemicals church dairies energy entertainment"
    " farms foods games hospital hotels industries insurance labs laboratories lines logistics markets media mills"
    " motors newspapers petroleum pharmaceuticals pictures railways records resorts restaurants school"
    " semiconductors software solutions steel stores studios supermarkets systems technologies telecom"
    " therapeutics university utilities".split()
)
"""The words that may be omitted after a name: "Velmar" for "Velmar Bank", but not "Lund" for "Lund campaign"."""

COMPANY_NOUNS: Final = frozenset(
    "airline automaker bank brewer carmaker chain charity chipmaker company daily drugmaker firm insurer lender"
    " magazine maker manufacturer newspaper retailer startup supermarket supplier tabloid website".split()
)
"""The nouns that, directly before a name, mark a company or a newspaper: "carmaker Velmar"."""

BODY_NOUNS: Final = (COMPANY_NOUNS - {"brewer", "insurer", "lender", "maker", "manufacturer", "supplier"}) | frozenset(
    "agency association coalition group militia network nonprofit organisation organization party".split()
)
"""The nouns that describe a body, and never a person."""

EXPANSIONS: Final = MappingProxyType({
    "un": "united nations",
    "gop": "republican party",
    "doj": "justice department",
    "department of justice": "justice department",
    "fed": "federal reserve",
    "eu": "european union",
    "au": "african union",
    "us": "united states",
    "uk": "united kingdom",
    "nato": "north atlantic treaty organization",
    "north atlantic treaty organisation": "north atlantic treaty organization",
    "who": "world health organization",
    "world health organisation": "world health organization",
    "imf": "international monetary fund",
    "iaea": "international atomic energy agency",
    "nasa": "national aeronautics and space administration",
    "isis": "islamic state",
    "isil": "islamic state",
    "daesh": "islamic state",
    "opec": "organization of the petroleum exporting countries",
    "fbi": "federal bureau of investigation",
    "cia": "central intelligence agency",
})  # fmt: skip
"""Well-known initials, spelt out."""

PLATFORMS: Final = frozenset(
    "facebook instagram netflix reddit snapchat tiktok tumblr twitter whatsapp youtube".split()
)
"""Services on which people post and watch: organisations, though people often only write there."""

# These are nearly always written as initials.
_INITIALS: Final = frozenset({"fifa", "uefa"})
# Parties whose names look like people's.
_PARTIES: Final = frozenset({"fianna fáil", "fianna fail", "fine gael", "plaid cymru", "sinn féin", "sinn fein"})
_WELL_KNOWN: Final = (
    frozenset(EXPANSIONS.values()) - {"united states", "united kingdom"} | PLATFORMS | _INITIALS | _PARTIES
)
PRESS_WORDS: Final = frozenset(
    "afp ap bbc cnn nbc abc cbs cnbc msnbc npr pbs itv reuters bloomberg agence associated times post journal"
    " news herald tribune guardian telegraph newspaper magazine press radio television gazette chronicle observer"
    " courier dispatch daily weekly tv broadcasting broadcaster xinhua tass interfax newsweek politico wikinews"
    " examiner inquirer yonhap kcna anadolu kyodo irna isna dpa ansa efe belga cbc rte voa zdf ard nhk kbs rai"
    " reporting jazeera itar lrt sky forbes economist spiegel monde figaro bild".split()
)
"""Words in the names of news media; a story is seldom about them."""


def is_organization(key: str) -> bool:
    """Return whether a normalized name has words typical of an organisation, or is that of a well-known one."""
    words = key.split()
    if key in _WELL_KNOWN or EXPANSIONS.get(key) in _WELL_KNOWN:
        return True
    if words[-1] in ORGANIZATION_WORDS or words[-1] in LEGAL_FORMS:
        return True
    if words[0] in _FIRST_WORDS or (words[0] in ORGANIZATION_WORDS and words[1] in {"of", "for", "on", "to"}):
        return True
    # "Christian Association of Norrby".
    return any(word in ORGANIZATION_WORDS and after in {"of", "for"} for word, after in pairwise(words[1:]))
