"""Reduces words to stems and leaves out stop words, so that texts can be compared."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final

import snowballstemmer
from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.utils import get_stop_words

from summarizer.language import LANGUAGES

SNOWBALL: Final[Mapping[str, str]] = MappingProxyType({
    "ca": "catalan",
    "el": "greek",
    "eo": "esperanto",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "ga": "irish",
    "hi": "hindi",
    "hy": "armenian",
    "id": "indonesian",
    "lt": "lithuanian",
    "ne": "nepali",
    "pl": "polish",
    "sr": "serbian",
    "st": "sesotho",
    "ta": "tamil",
    "tr": "turkish",
})  # fmt: skip
"""Snowball's names of the languages for which sumy has no stemmer, or takes it from yet another package."""

# Turkish has two letters i, with and without a dot, and `str.lower` would turn the capitals of both into other letters.
_TURKISH_LOWER: Final = str.maketrans({"I": "ı", "İ": "i"})


def stems(words: Sequence[str], language: str | None) -> tuple[str, ...]:
    """Return the stems of the words, in order and without the stop words."""
    lowered = words if language != "tr" else [word.translate(_TURKISH_LOWER) for word in words]
    return tuple(filter(None, map(_stem_or_nothing(language), lowered)))


@cache
def _stem_or_nothing(language: str | None) -> Callable[[str], str]:
    """Return a function from a word to its stem, or to "" if it is a stop word; it has a cache."""
    stem, stop = stemmer(language), stop_words(language)

    @lru_cache(1 << 14)
    def stem_or_nothing(word: str) -> str:
        lowered = word.lower()
        return "" if lowered in stop else stem(lowered)

    return stem_or_nothing


@cache
def stemmer(language: str | None) -> Callable[[str], str]:
    """Return sumy's or Snowball's stemmer with a cache; lower-casing if neither has the language."""
    code = language or "en"
    stem: Callable[[str], str] = null_stemmer
    if code in SNOWBALL:
        stem = snowballstemmer.stemmer(SNOWBALL[code]).stemWord
    # sumy has stop words for Thai but no stemmer.
    elif code in LANGUAGES and code != "th":
        stem = Stemmer(LANGUAGES[code])
    return lru_cache(1 << 16)(stem)


@cache
def stop_words(language: str | None) -> frozenset[str]:
    """Return sumy's stop words, or spaCy's if sumy has none; none at all if neither has the language."""
    code = language or "en"
    with suppress(LookupError):
        return frozenset(get_stop_words(LANGUAGES[code]))
    try:
        words: Any = import_module(f"spacy.lang.{code}.stop_words")
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(words.STOP_WORDS)
