"""Gazetteer: the names of countries, capitals and towns, and the demonyms of countries."""

import re
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final

from summarizer.person_names.caching import cached_for_names

COUNTRY_ALIASES: Final = MappingProxyType({
    "us": "united states",
    "usa": "united states",
    "united states of america": "united states",
    "america": "united states",
    "uk": "united kingdom",
    "britain": "united kingdom",
    "great britain": "united kingdom",
    "uae": "united arab emirates",
    "emirates": "united arab emirates",
    "russian federation": "russia",
    "czech republic": "czechia",
    "burma": "myanmar",
    "holland": "netherlands",
    "turkiye": "turkey",
    "türkiye": "turkey",
    "ivory coast": "ivory coast",
    "republic of korea": "south korea",
    "dprk": "north korea",
    "people's republic of china": "china",
    "prc": "china",
    "macedonia": "north macedonia",
    "swaziland": "eswatini",
    "congo": "congo",
    "palestine": "palestine",
    "england": "england",
    "scotland": "scotland",
    "wales": "wales",
    "northern ireland": "northern ireland",
    "the gambia": "gambia",
    "vatican city": "vatican",
})  # fmt: skip
"""Further names of countries, and of entities that are written about like countries."""

_REGIONS: Final = frozenset(
    "europe asia africa oceania antarctica scandinavia baltics balkans caribbean crimea gaza kashmir tibet"
    " siberia catalonia bavaria quebec ontario arctic atlantic pacific mediterranean alps andes himalayas pyrenees"
    " sahara sahel".split()
) | {"middle east", "latin america", "north america", "south america", "central america", "west bank", "gaza strip",
     "the west", "west", "eastern europe", "western europe", "southeast asia", "western hemisphere",
     "sierra nevada",
     # What the pipeline leaves of "Saint Vincent and the Grenadines".
     "barbuda", "caicos", "grenadines", "herzegovina", "nevis", "tobago"}  # fmt: skip

_STATES: Final = frozenset(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois"
    " indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi"
    " missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia"
    " wisconsin wyoming".split()
) | {"new york", "new jersey", "new mexico", "new hampshire", "north carolina", "south carolina", "north dakota",
     "south dakota", "rhode island", "west virginia", "district of columbia"}  # fmt: skip

# Demonyms that do not begin like the name of their country.
_DEMONYMS: Final = MappingProxyType({
    "british": "united kingdom", "briton": "united kingdom", "english": "england", "welsh": "wales",
    "scottish": "scotland", "scot": "scotland", "irish": "ireland", "french": "france", "dutch": "netherlands",
    "greek": "greece", "swiss": "switzerland", "german": "germany", "danish": "denmark", "dane": "denmark",
    "spanish": "spain", "spaniard": "spain", "swede": "sweden", "finn": "finland", "turk": "turkey", "pole": "poland",
    "polish": "poland", "filipino": "philippines", "thai": "thailand", "american": "united states",
    "slovak": "slovakia",
    "norwegian": "norway", "peruvian": "peru", "cypriot": "cyprus", "kazakh": "kazakhstan", "uzbek": "uzbekistan",
    "afghan": "afghanistan", "kyrgyz": "kyrgyzstan", "tajik": "tajikistan", "turkmen": "turkmenistan",
    "czech": "czechia",
    "lao": "laos", "saudi": "saudi arabia", "emirati": "united arab emirates", "burmese": "myanmar",
    "argentine": "argentina", "serb": "serbia", "croat": "croatia", "bulgar": "bulgaria", "portuguese": "portugal",
    "belgian": "belgium", "hungarian": "hungary", "european": "europe", "african": "africa", "asian": "asia",
    "baltic": "baltics", "palestinian": "palestine", "kurdish": "kurdistan", "kurd": "kurdistan",
    "soviet": "soviet union",
    "swedish": "sweden", "finnish": "finland", "turkish": "turkey", "icelandic": "iceland", "congolese": "congo",
    "ecuadorean": "ecuador", "salvadoran": "el salvador", "panamanian": "panama", "ivorian": "ivory coast",
    "western": "west", "tibetan": "tibet", "catalan": "catalonia", "iraqi": "iraq", "israeli": "israel",
    "pakistani": "pakistan", "bangladeshi": "bangladesh", "japanese": "japan", "chinese": "china",
    "lebanese": "lebanon",
    "nepalese": "nepal", "sudanese": "sudan", "maltese": "malta", "vietnamese": "vietnam", "senegalese": "senegal",
})  # fmt: skip


PLACE_WORDS: Final = frozenset(
    "airport arena avenue bay beach boulevard bridge building campus canal cape casino castle cathedral city coast"
    " complex county"
    " courthouse desert district drive expressway forest garden gardens glacier gulf hall harbor harbour highlands"
    " highway hill hills island islands isle lake lane mountain mountains mount ocean palace park parkway peninsula"
    " plaza port province region reserve ridge river road roundabout sea square stadium station statehouse strait"
    " street strip territory tower towers town turnpike valley village volcano".split()
)
"""The words that end or begin the names of places."""

ROADS: Final = frozenset("avenue boulevard close crescent highway lane parkway pike road row street turnpike".split())
"""The words that end the names of roads; many of them are surnames too."""

# These words end no surname: "Scott County" and "Edmund Norr Bridge" are places though they begin like people's names.
_NEVER_SURNAMES: Final = frozenset(
    "airport avenue boulevard bridge building campus canal cathedral coast county courthouse district drive expressway"
    " gardens glacier harbor harbour highway island islands isle mountain mountains palace parkway peninsula plaza"
    " province region reserve river road roundabout stadium station statehouse strait territory turnpike village"
    " volcano".split()
)

_STATE_PREFIX: Final = re.compile(r"^(?:.{3,30} )?(?:republic|kingdom|state|sultanate|emirate) of (?:the )?")


@cached_for_names
def normalized_name(name: str) -> str:
    """Return the form in which names are compared: one apostrophe, no article, case, full stops and genitive."""
    lowered = re.sub(r"'s?$", "", name.strip().replace("’", "'")).lower()
    return re.sub(r"\s+", " ", re.sub(r"^the\s+|\.", "", lowered)).strip()


@cached_for_names
def country_of(name: str) -> str | None:
    """Return the main name of the country that a name stands for, the last one of several; `None` if there is none."""
    key = normalized_name(name)
    key = COUNTRY_ALIASES.get(key, key)
    if key in _countries() or key in COUNTRY_ALIASES.values():
        return key
    bare = _STATE_PREFIX.sub("", key).rpartition(" and ")[2]
    return country_of(bare) if bare != key else None


def is_place(name: str) -> bool:
    """Return whether a name is a country, a capital, a part of the world or a well-known state."""
    key = normalized_name(name)
    words = key.split()
    has_place_word = len(words) > 1 and not {words[0], words[-1]}.isdisjoint(PLACE_WORDS)
    return has_place_word or country_of(name) is not None or key in _capitals() or key in _REGIONS or key in _STATES


def ends_like_place(name: str) -> bool:
    """Return whether a name ends with a word for a place that is no surname: "Scott County"."""
    words = normalized_name(name).split()
    return len(words) > 1 and words[-1] in _NEVER_SURNAMES


def only_begins_like_place(name: str) -> bool:
    """Return whether only a name's first word suggests a place: "Lake Norr", but also "Gulf Air"."""
    words = normalized_name(name).split()
    return words[0] in PLACE_WORDS and words[-1] not in PLACE_WORDS and country_of(name) is None


def is_state(name: str) -> bool:
    """Return whether a name is that of a state of the United States."""
    return normalized_name(name) in _STATES


def is_town(name: str) -> bool:
    """Return whether a name is that of a town of 50,000 people or more; many such names are also surnames or words."""
    return normalized_name(name) in _towns()


@cached_for_names
def country_of_demonym(word: str) -> str | None:
    """Return the country of a demonym, noun or adjective ("Lithuanian"); `None` if it is not one."""
    key = normalized_name(word).replace("-", " ").removesuffix("s")
    return None if country_of(word) else _DEMONYMS.get(key) or _DEMONYMS.get(f"{key}s") or _regular_demonyms().get(key)


@cache
def _regular_demonyms() -> dict[str, str]:
    """The regular demonyms, derived from the countries' names; of Niger and Nigeria, the latter gets "Nigerian"."""
    made: dict[str, str] = {}
    for country in sorted(_countries(), key=len):
        for ending in ("n", "an", "ian", "ese", "i"):
            made[country + ending] = country
            made[country.rstrip("aeiouy") + ending] = country
    return {word: country for word, country in made.items() if len(word) > 4}


@cache
def _countries() -> frozenset[str]:
    return frozenset(normalized_name(name) for name, _ in _rows()) | {
        "soviet union",
        "palestine",
        "taiwan",
        "kosovo",
        "russia",
    }


@cache
def _capitals() -> frozenset[str]:
    return frozenset(normalized_name(city) for _, city in _rows() if city) | {
        "kyiv",
        "kiev",
        "washington dc",
        "new york city",
    }


@cache
def _towns() -> frozenset[str]:
    """The normalised names of towns, from a file that `tests/tools/gazetteer/build.py` writes."""
    return frozenset(files(__package__).joinpath("towns.txt").read_text(encoding="utf-8").splitlines())


def _rows() -> list[list[str]]:
    """Return each country's name and capital, from a file that `tests/tools/gazetteer/build.py` writes."""
    table = files(__package__).joinpath("countries.tsv").read_text(encoding="utf-8")
    return [row.split("\t") for row in table.splitlines()]
