"""What the words around a name tell of it: whether its bearer is in, of or before something, called or compared."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution.entities.organization_words import COMPANY_NOUNS
from summarizer.attribution.entities.places import PLACE_WORDS
from summarizer.attribution.entities.role_nouns import RELATIONAL_NOUNS, is_role_noun

# Companies and countries are called so as well: "rival Velmar Steel".
_ALSO_OF_COMPANIES: Final = RELATIONAL_NOUNS | frozenset(
    "broadcaster champion contender contractor developer employer host investor leader operator owner partner player"
    " producer publisher runner winner".split()
)

# Only a country or a city has these.
_STATE_POSSESSIONS: Final = frozenset(
    "parliament government army navy president premier capital mayor border coast airspace minister".split()
)

_GOODS: Final = frozenset(
    "aluminium aluminum beef beer cement chemical coal copper dairy diamond energy food gas gold iron lithium metal"
    " milk nickel oil paper power salmon seed silver steel sugar timber uranium vaccine wine".split()
)
# "The elder Lund" is one of several.
_COMPARATIVES: Final = frozenset("elder younger older senior junior".split())


class ContextFeature(Enum):
    """What a mention of a name shows."""

    MODIFIER = auto()
    """It only qualifies a thing: "a Nokia phone"."""
    HEADLINE = auto()
    """It stands in a line set in capitals."""
    LOCATED = auto()
    """It stands behind "in" or "near"."""
    DEFINITE = auto()
    """It stands behind "the"."""
    ROLE_NOUN = auto()
    """It stands behind "striker"."""
    WHO_CLAUSE = auto()
    """It goes on with ", who", as only a person's does."""
    COMPARED = auto()
    """It stands behind "the elder"."""
    TERRITORY = auto()
    """Its parliament or port is spoken of, or who is based there."""
    COMPANY = auto()
    """It stands behind "carmaker"."""


def context_features(doc: Doc, start: int, end: int) -> frozenset[ContextFeature]:
    """Return what the words around a name tell; of headlines it tells nothing."""
    return frozenset(_features(doc, start, end))


def _features(doc: Doc, start: int, end: int) -> Iterator[ContextFeature]:
    if start > 0:
        yield from _features_before(doc[start - 1])
    if _is_modifier(doc[start:end].root, end):
        yield ContextFeature.MODIFIER
    elif end - start == 1 and start > 1 and doc[start - 1].lower_ in _COMPARATIVES and doc[start - 2].lower_ == "the":
        yield ContextFeature.COMPARED
    if _has_who_clause(doc, end):
        yield ContextFeature.WHO_CLAUSE
    if _is_territory(doc, start, end):
        yield ContextFeature.TERRITORY


def _features_before(before: Token) -> Iterator[ContextFeature]:
    word = before.lower_
    if word in {"in", "near"}:
        yield ContextFeature.LOCATED
    if word == "the":
        yield ContextFeature.DEFINITE
    if before.is_lower and is_role_noun(before) and word not in _ALSO_OF_COMPANIES:
        yield ContextFeature.ROLE_NOUN
    if word in COMPANY_NOUNS or _is_producer(before):
        yield ContextFeature.COMPANY


def _is_producer(token: Token) -> bool:
    """Whether a noun says who makes a ware: "oil producer", and not "film producer"."""
    return token.lower_ == "producer" and token.i > 0 and token.nbor(-1).lower_ in _GOODS


def _has_who_clause(doc: Doc, end: int) -> bool:
    """Whether a name goes on with ", who", as only a person's does."""
    return [token.lower_ for token in doc[end : end + 2]] == [",", "who"]


def _is_territory(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is a place's by what it has: "the port of Norrby", "Norrby's parliament", "Norrby-based"."""
    before = [token.lower_ for token in doc[max(0, start - 2) : start]]
    if len(before) == 2 and before[1] == "of" and before[0] in PLACE_WORDS:
        return True
    after = [token.lower_ for token in doc[end : end + 4]]
    if after[:2] == ["-", "based"]:
        return True
    return after[:1] in (["'s"], ["’s"]) and not _STATE_POSSESSIONS.isdisjoint(after[1:])


def _is_modifier(root: Token, end: int) -> bool:
    """Whether a name only says what kind of thing the common noun behind it is."""
    return root.dep_ in {"compound", "amod", "nmod"} and root.head.i >= end and root.head.tag_ not in {"NNP", "NNPS"}
