"""The signs of what a sentence does in a report: it tells a decision, an outlook, a reason, or the day of the news."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


SIGNS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType({
    "decision": _words(
        r"rul(?:ed|es|ing)|announc\w+|dropp(?:ed|ing)|decid\w+|approv\w+|reject\w+|ordered|sentenced|convicted|charged"
        r"|arrested|sued|signed|agree[ds]?|vot(?:ed|es)|banned|launch\w+|resign\w+|elected|fired|appoint\w+|nominat\w+"
        r"|award\w+|w[io]ns?|beat|defeat\w+|killed|died|clos(?:ed|es)|sold|bought|acquir\w+|found|discover\w+"
        r"|confirm\w+|reveal\w+|publish\w+|releas\w+|accus\w+|warn(?:ed|s)|block(?:ed|s)|halt\w+|suspend\w+"
        r"|withdr[ae]w\w*|cancel\w+|rais(?:ed|es)|rose|fell"
    ),
    "outlook": _words(
        r"will|would|could|may|might|must|until|next|plans?|planned|expected|due|set to|scheduled|going to|later this"
        r"|by 20\d\d|upcoming"
    ),
    "contrast_or_cause": _words(
        r"but|because|after|despite|although|though|while|however|since|following|amid|as a result|due to"
        r"|in response|instead"
    ),
    "negation": _words(
        r"no|not|never|without|neither|nor|cannot|\w+n[’']t|un(?:able|likely)|refus\w+|den(?:y|ied|ies)"
    ),
    "day": _words(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|(?:this|last) (?:week|month|year|night)"
    ),
    "year": _words(r"(?:19|20)\d\d"),
    "said": _words(r"said|says?|told|added|according to|tweeted|wrote"),
    "past_perfect": _words(r"had"),
    "first_person": _words(r"i|me|my|we|our|us|you|your"),
    "pronoun": _words(r"he|she|they|it|his|her|their|its|him|them"),
})  # fmt: skip
"""The expression that finds each sign in an English sentence in lower case."""
