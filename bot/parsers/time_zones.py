"""The time zone people mean by a city, a country, a name, an abbreviation, an offset or a place."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo, available_timezones

import tzfpy

from bot.parsers.gazetteer import Gazetteer, Kind, Meaning, folded
from bot.parsers.utc_offsets import zone_of_offset

_PLACE: Final = re.compile(r"(-?\d{1,2}\.\d+)[\s,]+(-?\d{1,3}\.\d+)")

_SUGGESTIONS: Final = 3
"""Names that are close to a misspelt one."""

_CHOICES: Final = 12
"""Zones to choose from: so many buttons fit a screen, and no country has more."""

_LONGEST: Final = 60
"""Letters of the longest name that is taken apart or compared with others, which takes longer the longer it is."""

_AREA_WORDS: Final = 5
"""Words of the longest name of a country that somebody types after a city without a comma."""

_DWARFED: Final = 5
"""A place with more than so many times the people of another of its name is meant without asking."""

_OTHER_NAME_COUNTS: Final = 1 / 8
"""What another name of a city counts beside a city's own: "Islamabad" rarely means Chittagong, "Odessa" often Odesa."""

_REGION_COUNTS: Final = 1 / 10
"""What a state's people count beside a city's: there are more of them, yet "Washington" means the city as often."""

_NEARLY_ALL: Final = 0.95
"""If so large a share of a country's people live in one zone, that zone is meant without asking."""

Zones: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place on earth, in degrees."""

    latitude: float
    longitude: float


def find_zone(words: str) -> ZoneInfo | Zones:
    """Return the zone that the words mean, or the zones to choose from: none, if the words mean nothing we know.

    The words are IANA's name, an abbreviation, a country, a state or province of the USA, Canada or Australia, a city,
    also with its country or state, an offset from UTC, or a latitude and longitude. A misspelt name is never taken for
    granted: the zones of the closest names are returned to choose from, even if there is only one.
    """
    if place := parse_place(words):
        return zone_of_place(place) or ()
    name = folded(words)
    with Gazetteer() as gazetteer:
        if zones := _meant(gazetteer.meanings(name), words, gazetteer):
            return _clear(zones)
        if offset := zone_of_offset(words):
            return ZoneInfo(offset)
        if len(name) > _LONGEST:
            return ()
        return _clear(_qualified(words, gazetteer)) or _close(name, gazetteer)


def parse_place(words: str) -> Place | None:
    """Read "54.68 25.27", or return `None` if the words are no latitude and longitude."""
    found = _PLACE.fullmatch(words.strip())
    return Place(float(found[1]), float(found[2])) if found else None


def zone_of_place(place: Place) -> ZoneInfo | None:
    """Return the time zone of a place, at sea the nautical one; `None` if there is no such place."""
    if not (abs(place.latitude) <= 90 and abs(place.longitude) <= 180):
        return None
    name = str(tzfpy.get_tz(place.longitude, place.latitude))
    return ZoneInfo(name) if name in available_timezones() else None


def _clear(zones: Zones) -> ZoneInfo | Zones:
    return ZoneInfo(zones[0]) if len(zones) == 1 else zones


def _meant(meanings: Sequence[Meaning], words: str, gazetteer: Gazetteer) -> Zones:
    """Return the zones of the most general thing that a name means."""
    by_kind = {kind: [each for each in meanings if each.kind is kind] for kind in Kind}
    places = by_kind[Kind.REGION] + by_kind[Kind.CITY]
    if zones := by_kind[Kind.ZONE]:
        return (zones[0].zone,)
    if countries := by_kind[Kind.COUNTRY]:
        return _of_countries(countries, [each for each in places if each.spelt or each.kind is Kind.REGION], gazetteer)
    if abbreviations := by_kind[Kind.ABBREVIATION]:
        return tuple(each.zone for each in abbreviations)
    return _of_places(_spelt_so(words, places) or places, gazetteer)


def _of_countries(countries: Sequence[Meaning], namesakes: Iterable[Meaning], gazetteer: Gazetteer) -> Zones:
    """Return a country's zones, then that of a place elsewhere that the country does not dwarf (Georgia, Granada)."""
    people = sum(each.people for each in countries)
    biggest = max(countries, key=_weight)
    homes = {each.country for each in countries}
    is_clear = biggest.people > _NEARLY_ALL * people
    # Two countries of one name stay apart even if their clocks agree: each reader looks for their own.
    zones = (biggest.zone,) if is_clear else [each.zone for each in sorted(countries, key=_weight, reverse=True)]
    others = [each for each in namesakes if each.people * _DWARFED > people and each.country not in homes]
    return tuple(dict.fromkeys((*zones, *_of_places(others, gazetteer))))[:_CHOICES]


def _of_places(places: Sequence[Meaning], gazetteer: Gazetteer) -> Zones:
    """Return the zone of the biggest place, and of each that it does not dwarf and whose clocks differ."""
    biggest = max(map(_weight, places), default=0)
    return _biggest_first([each for each in places if _weight(each) * _DWARFED >= biggest], gazetteer)[:_CHOICES]


def _biggest_first(places: Iterable[Meaning], gazetteer: Gazetteer) -> Zones:
    """Return the zones of places, without those whose clocks agree with a bigger one's."""
    by_clock: dict[str, str] = {}
    for each in sorted(places, key=_weight, reverse=True):
        by_clock.setdefault(gazetteer.clock(each.zone), each.zone)
    return tuple(by_clock.values())


def _weight(place: Meaning) -> float:
    """Return the people of a place, as far as they count for what its name means."""
    match place.kind:
        case Kind.REGION:
            return place.people * _REGION_COUNTS
        case Kind.CITY if not place.spelt:
            return place.people * _OTHER_NAME_COUNTS
        case _:
            return place.people


def _spelt_so(words: str, places: Iterable[Meaning]) -> list[Meaning]:
    """Return the places whose own name is spelt just so, if the words have something that folding drops (San José)."""
    typed = unicodedata.normalize("NFC", words.strip()).casefold()
    if typed == folded(words):
        return []
    return [each for each in places if unicodedata.normalize("NFC", each.spelt).casefold() == typed]


def _qualified(words: str, gazetteer: Gazetteer) -> Zones:
    """Return the zones of a city with its country, state or province: "Paris, Texas", "Springfield Illinois".

    With a comma either may come first, and a place that the table does not have has the zones of what follows it.
    """
    parts = [name for name in dict.fromkeys(map(folded, words.split(","))) if name]
    if len(parts) > 1:
        found = _in(parts[0], parts[1:], gazetteer) or _in(parts[-1], parts[:-1], gazetteer)
        return found or _meant(gazetteer.meanings(parts[-1]), parts[-1], gazetteer)
    bare = folded(words).split()
    splits = ((" ".join(bare[:at]), " ".join(bare[at:])) for at in range(max(1, len(bare) - _AREA_WORDS), len(bare)))
    return next((zones for city, area in splits if (zones := _in(city, (area,), gazetteer))), ())


def _in(city: str, areas: Iterable[str], gazetteer: Gazetteer) -> Zones:
    """Return the zones of the cities of a name that are in all the areas."""
    places = [each for each in gazetteer.meanings(city) if each.kind is Kind.CITY]
    for area in areas:
        if not places:
            break
        around = {
            (each.country, each.region)
            for each in gazetteer.meanings(area)
            if each.kind in (Kind.COUNTRY, Kind.REGION, Kind.CODE)
        }
        places = [each for each in places if not around.isdisjoint({(each.country, each.region), (each.country, "")})]
    return _of_places(places, gazetteer)


def _close(name: str, gazetteer: Gazetteer) -> Zones:
    """Return the zones of the names that are closest to a misspelt one."""
    close = get_close_matches(name, gazetteer.similar(), _SUGGESTIONS, cutoff=0.75)
    zones = (zone for each in close for zone in _meant(gazetteer.meanings(each), each, gazetteer))
    return tuple(dict.fromkeys(zones))[:_CHOICES]
