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

_UNSTEMMED: Final = frozenset(("el", "pl", "th"))
"""Languages of sumy's whose stemmer it borrows from packages of their own, or lacks."""

SNOWBALL: Final[Mapping[str, str]] = MappingProxyType({
    "ca": "catalan",
    "el": "greek",
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
    "ta": "tamil",
    "tr": "turkish",
})  # fmt: skip
"""What Snowball calls those languages that only it has a stemmer for."""


def stems(words: Sequence[str], language: str | None) -> tuple[str, ...]:
    """Return the stems of those words that carry a topic."""
    stem, stop = stemmer(language), stop_words(language)
    return tuple(stem(word) for word in map(str.lower, words) if word not in stop)


@cache
def stemmer(language: str | None) -> Callable[[str], str]:
    """Return sumy's stemmer or Snowball's, its stems remembered; the lower-cased word where neither has one."""
    code = language or "en"
    stem: Callable[[str], str] = null_stemmer
    if code in SNOWBALL:
        stem = snowballstemmer.stemmer(SNOWBALL[code]).stemWord
    elif code in LANGUAGES and code not in _UNSTEMMED:
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
