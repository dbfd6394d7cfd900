"""Reduces words to stems and leaves out stop words, so that texts can be compared."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from importlib import import_module
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

from summarizer.language_identification import LANGUAGES
from summarizer.nltk_stemmers import snowball

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
    stem: Callable[[str], str] = str.lower
    if code in SNOWBALL:
        stem = _snowball_stemmer(SNOWBALL[code])
    # sumy has stop words for Thai but no stemmer.
    elif code in LANGUAGES and code != "th":
        stem = _sumy_stemmer(LANGUAGES[code])
    return lru_cache(1 << 16)(stem)


def _snowball_stemmer(name: str) -> Callable[[str], str]:
    import snowballstemmer  # noqa: PLC0415 - none of the languages that we read best needs it

    stem: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return stem


def _sumy_stemmer(name: str) -> Callable[[str], str]:
    """Return sumy's stemmer: NLTK's if that has one, as sumy would, but without sumy's table of language names."""
    of_nltk = getattr(snowball, f"{name.capitalize()}Stemmer", None)
    if of_nltk is None:
        from sumy.nlp.stemmers import Stemmer  # noqa: PLC0415 - it imports all of NLTK

        stem: Callable[[str], str] = Stemmer.SPECIAL_STEMMERS[name]
    else:
        stem = of_nltk().stem
    return stem


@cache
def stop_words(language: str | None) -> frozenset[str]:
    """Return sumy's stop words, or spaCy's if sumy has none; none at all if neither has the language."""
    code = language or "en"
    with suppress(LookupError, FileNotFoundError):
        listed = files("sumy").joinpath("data", "stopwords", f"{LANGUAGES[code]}.txt").read_text(encoding="utf-8")
        return frozenset(word.rstrip() for word in listed.splitlines() if word)
    try:
        words: Any = import_module(f"spacy.lang.{code}.stop_words")
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(words.STOP_WORDS)
