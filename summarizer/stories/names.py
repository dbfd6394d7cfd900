"""Forms of words that reports in different languages share: skeletons of names, prefixes of cognates, and countries."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

MAX_PLACE_WORDS: Final = 3
"""The most words of a country's name that are looked up, as in "Bosnia and Herzegovina"."""

_CYRILLIC: Final = str.maketrans(
    dict(
        zip(
            "абвгґдеёжзийклмнопрстуфхцчшщъыьэюяіїєўј",
            "a b v g g d e e zh z i i k l m n o p r s t u f kh ts ch sh sch  y  e iu ia i i e u i".split(" "),
            strict=True,
        )
    )
)

# Spellings of one sound. The order matters: the longer ones come first.
_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("sch|sh|tch|ch|cz", "s"),
        ("zh", "j"),
        ("ph", "f"),
        ("kh|gh", "h"),
        ("ck|qu|q", "k"),
        ("ts|tz", "s"),
        ("th", "t"),
        ("x", "ks"),
        ("w", "v"),
        ("[yj]", "i"),
        ("c(?=[ei])", "s"),
        ("c", "k"),
        ("z", "s"),
        (r"(.)\1", r"\1"),
    )
)
_IS_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_SLAVIC_ENDING: Final = re.compile(r"(?<=\w{4})i?(?:akh|ami|am|om|em|oi|ei|ov|ev)$")
_AFTER_FIRST: Final = re.compile(r"(?<=.)[aeiouh]")


@lru_cache(1 << 14)
def latin(word: str) -> str:
    """Return a word in the letters a to z: Cyrillic is transliterated, diacritics and other scripts are dropped."""
    plain = unicodedata.normalize("NFKD", word.lower().translate(_CYRILLIC))
    return "".join(letter for letter in plain if "a" <= letter <= "z")


@lru_cache(1 << 14)
def skeleton(word: str) -> str:
    """Return a name's first letter and its consonants as they sound: "Зеленского" and "Zelensky" begin alike.

    Vowels are spelt differently in each language, and the endings of cases are mostly vowels.
    """
    sounds = latin(word)
    for spelling, sound in _SOUNDS:
        sounds = spelling.sub(sound, sounds)
    consonants = _AFTER_FIRST.sub("", sounds)
    return "a" + consonants[1:] if consonants[:1] in ("e", "i", "o", "u") else consonants


def countries_in(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the countries named in successive words: the position of the first word, the end, and the country code."""
    keys, first_words, at = list(map(country_key, words)), _first_words(), 0
    while at < len(keys):
        end, code = _country_at(keys, at) if keys[at] in first_words else (at, None)
        if code:
            yield at, end, code
        at = max(end, at + 1)


def _country_at(keys: Sequence[str], at: int) -> tuple[int, str | None]:
    for end in range(min(len(keys), at + MAX_PLACE_WORDS), at, -1):
        if code := _countries().get(" ".join(keys[at:end])):
            return end, code
    return at, None


@lru_cache(1 << 14)
def country_key(word: str) -> str:
    """Return the form of a word by which countries are looked up: without its ending, which changes with the case."""
    letters = latin(word) or word.lower()
    if len(letters) < 5:
        return letters
    return (_SLAVIC_ENDING.sub("", letters) if _IS_CYRILLIC.match(word) else letters).rstrip("aeiouy") or letters


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.partition(" ")[0] for name in _countries())


@cache
def _countries() -> Mapping[str, str]:
    rows = Path(__file__).with_name("countries.tsv").read_text(encoding="utf-8").splitlines()
    return MappingProxyType(dict(row.split("\t", 1) for row in rows if not row.startswith("#")))
