"""What a word counts as when texts are compared: its stem, or nothing at all."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final

from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.utils import get_stop_words

from summarizer.language import LANGUAGES

_UNSTEMMED: Final = frozenset(("el", "pl", "th"))
"""Languages whose stemmer sumy borrows from packages of their own, or lacks; their words are compared as they stand."""


def stems(words: Sequence[str], language: str | None) -> tuple[str, ...]:
    """Return the stems of those words that carry a topic."""
    stem, stop = stemmer(language), stop_words(language)
    return tuple(stem(word) for word in map(str.lower, words) if word not in stop)


@cache
def stemmer(language: str | None) -> Callable[[str], str]:
    """Return sumy's stemmer, its stems remembered; the lower-cased word where sumy has none."""
    code = language or "en"
    known = code in LANGUAGES and code not in _UNSTEMMED
    stem: Callable[[str], str] = Stemmer(LANGUAGES[code]) if known else null_stemmer
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
