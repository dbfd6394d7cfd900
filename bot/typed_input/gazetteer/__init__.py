"""The names of places and time zones: a table on disk, which `tests/tools/gazetteer/build.py` builds."""

import json
import re
import unicodedata
from bisect import bisect_right
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, Self
from zipfile import ZipFile

TABLE: Final = "names.zip"
SIMILAR: Final = "~/similar.json"
CLOCKS: Final = "~/clocks.json"
"""Members of the archive that are not blocks of names; the tilde sorts them last, and no folded name has a slash."""

_DROPPED: Final = dict.fromkeys(map(ord, "'’‘`´.ʻʼʽʾʿʹ"))
_GAPS: Final = re.compile(r"[\s_,;/()–—]+|-(?!\d)")


class Kind(StrEnum):
    """The kind of thing that a name means."""

    ZONE = "zone"
    ABBREVIATION = "abbreviation"
    COUNTRY = "country"
    REGION = "region"
    CITY = "city"
    CODE = "code"
    """A code of a country or region, such as "TX": understood after a city only."""


class Meaning(NamedTuple):
    """One possible meaning of a name, with its time zone; a country or region has a meaning for each of its zones.

    `people` is the population of its cities. `country` is an ISO code and `region` one of GeoNames', both empty if
    unknown. `spelt` is a city's own name, empty if the name in question is another name of the city.
    """

    kind: Kind
    zone: str
    people: int = 0
    country: str = ""
    region: str = ""
    spelt: str = ""


class Gazetteer:
    """The table, opened for one lookup: it stays on disk, and only the blocks that are needed are unpacked."""

    def __init__(self) -> None:
        self._archive = ZipFile(Path(__file__).with_name(TABLE))
        self._blocks = [name for name in self._archive.namelist() if name not in (SIMILAR, CLOCKS)]

    def meanings(self, name: str) -> tuple[Meaning, ...]:
        """Return all possible meanings of a folded name, in no particular order."""
        at = bisect_right(self._blocks, name)
        if not at:
            return ()
        block = json.loads(self._archive.read(self._blocks[at - 1]))
        return tuple(Meaning(Kind(kind), *rest) for kind, *rest in block.get(name, ()))

    def similar(self) -> tuple[str, ...]:
        """Return the names that a misspelt name is compared with: zones, countries and big cities."""
        return tuple(json.loads(self._archive.read(SIMILAR)))

    def clock(self, zone: str) -> str:
        """Return the zone that stands for all whose clocks agree with this one's from now on."""
        return str(self._clocks.get(zone, zone))

    @cached_property
    def _clocks(self) -> MappingProxyType[str, str]:
        return MappingProxyType(json.loads(self._archive.read(CLOCKS)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._archive.close()


def folded(words: str) -> str:
    """Fold case, diacritics, punctuation and invisible characters, as the table's names are folded."""
    plain = unicodedata.normalize("NFKD", words)
    letters = "".join(letter for letter in plain if unicodedata.category(letter) not in ("Mn", "Cf"))
    return " ".join(_GAPS.sub(" ", letters.translate(_DROPPED).casefold()).split())
