"""How rare words are: a shipped table of the share of articles that each stem occurs in, by language."""

import math
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final
from zipfile import ZipFile

TABLE: Final = "background.zip"

WORDS_OF_LEAD: Final = 150
"""The words of an article that are compared: a word's frequency becomes the share of articles by this length."""

FREQUENCY_OF_RARE: Final = 2e-7
"""The frequency of a word that the table lacks; it holds the stems that occur twice in a million words."""

_SHARE_IF_UNKNOWN: Final = 0.002
"""The share of articles that any word occurs in, in a language without a table: at first, all are equally rare."""


@cache
def share_of_articles(language: str | None) -> Callable[[str], float]:
    """Return a function from a stem to the share of articles in the language that it occurs in."""
    frequencies = _frequencies(language)
    if not frequencies:
        return lambda _: _SHARE_IF_UNKNOWN
    return lru_cache(1 << 14)(lambda stem: 1 - math.exp(-WORDS_OF_LEAD * frequencies.get(stem, FREQUENCY_OF_RARE)))


@cache
def _frequencies(language: str | None) -> Mapping[str, float]:
    """Return the frequency of each stem: a line of the table has all stems of one frequency, after its logarithm."""
    with ZipFile(Path(__file__).with_name(TABLE)) as archive:
        if language not in archive.namelist():
            return MappingProxyType({})
        lines = archive.read(language).decode().splitlines()
    frequencies: dict[str, float] = {}
    for line in lines:
        tenths, *stems = line.split()
        frequencies |= dict.fromkeys(stems, 10 ** (int(tenths) / 10 - 9))
    return MappingProxyType(frequencies)
