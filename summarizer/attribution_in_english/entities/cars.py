"""Tells whether the name of a maker means one of its cars: "the Volvo", "her silver Volvo"."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Token

MAKERS: Final = frozenset(
    "audi bmw citroen fiat ford honda hyundai kia mazda nissan peugeot renault skoda subaru suzuki toyota vauxhall"
    " volkswagen volvo vw".split()
)
"""The makers of cars."""
_VEHICLES: Final = frozenset("car cars hatchback minivan pickup sedan suv truck van vehicle vehicles".split())
_NOUN_TAGS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "POS"})


def is_car(token: Token) -> bool:
    """Return whether the name of a maker means one of its cars: "the Volvo", "her silver Volvo", "the Volvo van"."""
    if token.lower_ not in MAKERS:
        return False
    after = token.doc[token.i + 1 : token.i + 2]
    if after.text.lower() in _VEHICLES:
        return True
    first = token
    while first.i > 0 and first.nbor(-1).is_lower and first.nbor(-1).tag_ in {"JJ", "NN", "VBN"}:
        first = first.nbor(-1)
    article = first.nbor(-1) if first.i > 0 else first
    # "The Volvo plant", "the Volvo chief".
    return article.tag_ in {"DT", "PRP$"} and article.is_lower and (not after or after[0].tag_ not in _NOUN_TAGS)
