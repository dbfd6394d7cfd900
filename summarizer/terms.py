"""What a word counts as when texts are compared: its stem, or nothing at all."""

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
"""What Snowball calls those languages whose stemmer sumy lacks, or borrows from a package of its own."""

# Its capitals with and without a dot are those of two letters.
_TURKISH: Final = str.maketrans({"I": "ı", "İ": "i"})


def stems(words: Sequence[str], language: str | None) -> tuple[str, ...]:
    """Return the stems of those words that carry a topic."""
    stem, stop = stemmer(language), stop_words(language)
    lowered = words if language != "tr" else [word.translate(_TURKISH) for word in words]
    return tuple(stem(word) for word in map(str.lower, lowered) if word not in stop)


@cache
def stemmer(language: str | None) -> Callable[[str], str]:
    """Return sumy's stemmer or Snowball's, its stems remembered; the lower-cased word where neither has one."""
    code = language or "en"
    stem: Callable[[str], str] = null_stemmer
    if code in SNOWBALL:
        stem = snowballstemmer.stemmer(SNOWBALL[code]).stemWord
    # sumy knows the stop words of Thai, and no stemmer.
    elif code in LANGUAGES and code != "th":
        stem = Stemmer(LANGUAGES[code])
    return lru_cache(1 << 16)(stem)


@cache
def stop_words(language: str | None) -> frozenset[str]:
    """Return the words that carry no topic: sumy's list, spaCy's where sumy has none."""
    code = language or "en"
    with suppress(LookupError):
        return frozenset(get_stop_words(LANGUAGES[code]))
    try:
        words: Any = import_module(f"spacy.lang.{code}.stop_words")
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(words.STOP_WORDS)
