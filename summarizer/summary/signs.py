"""The signs of a sentence's function in a report: a decision, an outlook, a reason, or the day of the news."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

WORDS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "decision": re.compile(
        r"rul(?:ed|es|ing)|announc\w+|dropp(?:ed|ing)|decid\w+|approv\w+|reject\w+|ordered|sentenced|convicted|charged"
        r"|arrested|sued|signed|agree[ds]?|vot(?:ed|es)|banned|launch\w+|resign\w+|elected|fired|appoint\w+|nominat\w+"
        r"|award\w+|w[io]ns?|beat|defeat\w+|killed|died|clos(?:ed|es)|sold|bought|acquir\w+|found|discover\w+"
        r"|confirm\w+|reveal\w+|publish\w+|releas\w+|accus\w+|warn(?:ed|s)|block(?:ed|s)|halt\w+|suspend\w+"
        r"|withdr[ae]w\w*|cancel\w+|rais(?:ed|es)|rose|fell"
    ),
    "outlook": re.compile(
        r"will|would|could|may|might|must|until|next|plans?|planned|expected|due|scheduled|upcoming"
    ),
    "contrast_or_cause": re.compile(
        r"but|because|after|despite|although|though|while|however|since|following|amid|instead"
    ),
    "negation": re.compile(r"no|not|never|without|neither|nor|cannot|un(?:able|likely)|refus\w+|den(?:y|ied|ies)"),
    "day": re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight"),
    "year": re.compile(r"(?:19|20)\d\d"),
    "said": re.compile(r"said|says?|told|added|tweeted|wrote"),
    "past_perfect": re.compile(r"had"),
    "first_person": re.compile(r"i|me|my|we|our|us|you|your"),
    "pronoun": re.compile(r"he|she|they|it|his|her|their|its|him|them"),
})  # fmt: skip
"""The expression for the words that give each sign, in lower case and whole."""

PHRASES: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "outlook": re.compile(r"\b(?:set to|going to|later this|by 20\d\d)\b"),
    "contrast_or_cause": re.compile(r"\b(?:as a result|due to|in response)\b"),
    "negation": re.compile(r"\wn[’']t\b"),
    "day": re.compile(r"\b(?:this|last) (?:week|month|year|night)\b"),
    "said": re.compile(r"\baccording to\b"),
})  # fmt: skip
"""The expression for signs that are not a single word."""

_HINTS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "outlook": re.compile(r"set|going|later|20\d\d"),
        "contrast_or_cause": re.compile(r"result|due|response"),
        "negation": re.compile(r"t"),
        "day": re.compile(r"week|month|year|night"),
        "said": re.compile(r"according"),
    }
)
"""Words without which a sentence has none of the phrases. It is faster to look for them first."""


def signs(sentences: Sequence[str], words: Sequence[Sequence[str]]) -> Mapping[str, list[bool]]:
    """Return which English sentences, given their words, have each sign."""
    found = [_signs(*each) for each in zip(sentences, words, strict=True)]
    return {name: [name in each for each in found] for name in WORDS}


def _signs(sentence: str, words: Sequence[str]) -> set[str]:
    given: set[str] = set()
    hinted: set[str] = set()
    for of_word, hints in filter(any, map(_signs_of, words)):
        given |= of_word
        hinted |= hints
    return given | {name for name in hinted - given if PHRASES[name].search(sentence.lower())}


@lru_cache(maxsize=8_192)
def _signs_of(word: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the signs that a word gives, and those of which it may be part of a phrase."""
    return _matching(WORDS, word.lower()), _matching(_HINTS, word.lower())


def _matching(expressions: Mapping[str, re.Pattern[str]], word: str) -> frozenset[str]:
    return frozenset(name for name, expression in expressions.items() if expression.fullmatch(word))
