"""The time zone that people mean by a city, a country, a zone's name, an abbreviation, an offset or coordinates."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo, available_timezones

import tzfpy

from bot.typed_input.gazetteer import Gazetteer, Kind, Meaning, folded
from bot.typed_input.utc_offsets import zone_of_offset

_COORDINATES: Final = re.compile(r"(-?\d{1,2}\.\d+)[\s,]+(-?\d{1,3}\.\d+)")

_MAX_SUGGESTIONS: Final = 3
"""Names that are suggested for a misspelt one."""

_MAX_CHOICES: Final = 12
"""Zones to choose from: that many buttons fit on a screen, and no country has more zones."""

_MAX_NAME_CHARACTERS: Final = 60
"""Characters of the longest name that is split or compared with others: both take longer the longer the name is."""

_NOT_IN_NAMES: Final = re.compile(r"[?!\n;“”„«»\"]|\w{4}\.$")
"""Marks of a question, a sentence or several lines, which no place name has; "Washington D.C." may end in a stop."""

_MAX_PLACE_WORDS: Final = 7
"""Words of the longest answer to "Which city?": a city with its state and country."""

_MAX_AREA_WORDS: Final = 5
"""Words of the longest country name that is recognised after a city without a comma."""

_DOMINANCE_RATIO: Final = 5
"""If a place has more than this many times the population of another with the same name, we assume that it is meant."""

_ALTERNATIVE_NAME_WEIGHT: Final = 1 / 8
"""Weight of a city's other names relative to its own: "Islamabad" rarely means Chittagong, "Odessa" often Odesa."""

_REGION_WEIGHT: Final = 1 / 10
"""Weight of a state's population relative to a city's: a state has more, yet "Washington" means the city as often."""

_DOMINANT_ZONE_SHARE: Final = 0.95
"""If at least this share of a country's people live in one zone, we assume that this zone is meant."""

Zones: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A place on earth, in degrees."""

    latitude: float
    longitude: float


def find_zone(words: str) -> ZoneInfo | Zones:
    """Return the zone that the words mean, or the zones to choose from: none if the words are not understood.

    The words are an IANA name, an abbreviation, a country, a state or province of the USA, Canada or Australia, a city,
    with or without its country or state, an offset from UTC, or a latitude and longitude. The correction of a misspelt
    name is never assumed: the zones of the closest names are returned as choices, even if there is only one.
    """
    if place := parse_place(words):
        return zone_of_place(place) or ()
    name = folded(words)
    with Gazetteer() as gazetteer:
        if zones := _zones_of_meanings(gazetteer.meanings(name), words, gazetteer):
            return _zone_or_choices(zones)
        if offset := zone_of_offset(words):
            return ZoneInfo(offset)
        if len(name) > _MAX_NAME_CHARACTERS:
            return ()
        return _zone_or_choices(_zones_of_qualified(words, gazetteer)) or _closest_zones(name, gazetteer)


def could_be_place(words: str) -> bool:
    """Return whether the words look like the name of a place, an offset or coordinates, whether known or not."""
    is_short = len(words) <= _MAX_NAME_CHARACTERS and len(words.split()) <= _MAX_PLACE_WORDS
    return is_short and not _NOT_IN_NAMES.search(words.strip())


def parse_place(words: str) -> Place | None:
    """Read "54.68 25.27", or return `None` if the words are no latitude and longitude."""
    found = _COORDINATES.fullmatch(words.strip())
    return Place(float(found[1]), float(found[2])) if found else None


def zone_of_place(place: Place) -> ZoneInfo | None:
    """Return the time zone of a place, which at sea is the nautical one; `None` if the coordinates are out of range."""
    if not (abs(place.latitude) <= 90 and abs(place.longitude) <= 180):
        return None
    name = str(tzfpy.get_tz(place.longitude, place.latitude))
    return ZoneInfo(name) if name in available_timezones() else None


def _zone_or_choices(zones: Zones) -> ZoneInfo | Zones:
    return ZoneInfo(zones[0]) if len(zones) == 1 else zones


def _zones_of_meanings(meanings: Sequence[Meaning], words: str, gazetteer: Gazetteer) -> Zones:
    """Return the zones of the most general meaning of a name."""
    by_kind = {kind: [each for each in meanings if each.kind is kind] for kind in Kind}
    places = by_kind[Kind.REGION] + by_kind[Kind.CITY]
    if zones := by_kind[Kind.ZONE]:
        return (zones[0].zone,)
    if countries := by_kind[Kind.COUNTRY]:
        return _zones_of_countries(
            countries, [each for each in places if each.spelt or each.kind is Kind.REGION], gazetteer
        )
    if abbreviations := by_kind[Kind.ABBREVIATION]:
        return tuple(each.zone for each in abbreviations)
    return _zones_of_places(_spelt_exactly(words, places) or places, gazetteer)


def _zones_of_countries(countries: Sequence[Meaning], same_name: Iterable[Meaning], gazetteer: Gazetteer) -> Zones:
    """Return a country's zones, then those of places elsewhere that rival it in population (Georgia, Granada)."""
    people = sum(each.people for each in countries)
    biggest = max(countries, key=_weight)
    homes = {each.country for each in countries}
    is_clear = biggest.people > _DOMINANT_ZONE_SHARE * people
    # Two countries with the same name stay apart even if their clocks agree: each reader looks for their own.
    zones = (biggest.zone,) if is_clear else [each.zone for each in sorted(countries, key=_weight, reverse=True)]
    others = [each for each in same_name if each.people * _DOMINANCE_RATIO > people and each.country not in homes]
    return tuple(dict.fromkeys((*zones, *_zones_of_places(others, gazetteer))))[:_MAX_CHOICES]


def _zones_of_places(places: Sequence[Meaning], gazetteer: Gazetteer) -> Zones:
    """Return the zone of the biggest place, and of those that rival it in population and have other clocks."""
    biggest = max(map(_weight, places), default=0)
    return _biggest_first([each for each in places if _weight(each) * _DOMINANCE_RATIO >= biggest], gazetteer)[
        :_MAX_CHOICES
    ]


def _biggest_first(places: Iterable[Meaning], gazetteer: Gazetteer) -> Zones:
    """Return the zones of places, biggest first, without those whose clocks agree with a bigger place's."""
    by_clock: dict[str, str] = {}
    for each in sorted(places, key=_weight, reverse=True):
        by_clock.setdefault(gazetteer.clock(each.zone), each.zone)
    return tuple(by_clock.values())


def _weight(place: Meaning) -> float:
    """Return the population of a place, weighted by how likely its name means that place."""
    match place.kind:
        case Kind.REGION:
            return place.people * _REGION_WEIGHT
        case Kind.CITY if not place.spelt:
            return place.people * _ALTERNATIVE_NAME_WEIGHT
        case _:
            return place.people


def _spelt_exactly(words: str, places: Iterable[Meaning]) -> list[Meaning]:
    """Return the places whose own name is spelt exactly so, if folding changes the spelling (San José).

    The full stop of "St. Petersburg" tells nothing.
    """
    typed = unicodedata.normalize("NFC", words.strip()).casefold()
    if typed.replace(".", "") == folded(words):
        return []
    return [each for each in places if unicodedata.normalize("NFC", each.spelt).casefold() == typed]


def _zones_of_qualified(words: str, gazetteer: Gazetteer) -> Zones:
    """Return the zones of a city with its country, state or province: "Paris, Texas", "Springfield Illinois".

    With a comma either may come first; if the table does not have the place, the zones of what follows it are returned.
    """
    parts = [name for name in dict.fromkeys(map(folded, words.split(","))) if name]
    if len(parts) > 1:
        found = _zones_of_city_in(parts[0], parts[1:], gazetteer) or _zones_of_city_in(parts[-1], parts[:-1], gazetteer)
        return found or _zones_of_meanings(gazetteer.meanings(parts[-1]), parts[-1], gazetteer)
    bare = folded(words).split()
    splits = (
        (" ".join(bare[:at]), " ".join(bare[at:])) for at in range(max(1, len(bare) - _MAX_AREA_WORDS), len(bare))
    )
    return next((zones for city, area in splits if (zones := _zones_of_city_in(city, (area,), gazetteer))), ())


def _zones_of_city_in(city: str, areas: Iterable[str], gazetteer: Gazetteer) -> Zones:
    """Return the zones of the cities with this name that lie in all the areas."""
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
    return _zones_of_places(places, gazetteer)


def _closest_zones(name: str, gazetteer: Gazetteer) -> Zones:
    """Return the zones of the names that are closest to a misspelt one."""
    close = get_close_matches(name, gazetteer.similar(), _MAX_SUGGESTIONS, cutoff=0.75)
    zones = (zone for each in close for zone in _zones_of_meanings(gazetteer.meanings(each), each, gazetteer))
    return tuple(dict.fromkeys(zones))[:_MAX_CHOICES]
