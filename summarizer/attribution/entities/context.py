"""Features of a mention's context: which words precede and follow the name."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution.entities.organization_words import COMPANY_NOUNS
from summarizer.attribution.entities.places import PLACE_WORDS
from summarizer.attribution.entities.role_nouns import RELATIONAL_NOUNS, is_role_noun

# These also describe companies and countries: "rival Velmar Steel".
_ALSO_OF_COMPANIES: Final = RELATIONAL_NOUNS | frozenset(
    "broadcaster champion contender contractor developer employer host investor leader operator owner partner player"
    " producer publisher runner winner".split()
)

# What only a country or a city has.
_STATE_POSSESSIONS: Final = frozenset(
    "parliament government army navy president premier capital mayor border coast airspace minister".split()
)

_GOODS: Final = frozenset(
    "aluminium aluminum beef beer cement chemical coal copper dairy diamond energy food gas gold iron lithium metal"
    " milk nickel oil paper power salmon seed silver steel sugar timber uranium vaccine wine".split()
)
# "The elder Lund" is one of several people.
_COMPARATIVES: Final = frozenset("elder younger older senior junior".split())


class ContextFeature(Enum):
    """A feature of the words around a mention."""

    MODIFIER = auto()
    """It only modifies a common noun: "a Nokia phone"."""
    HEADLINE = auto()
    """It is in a line with title capitals."""
    LOCATED = auto()
    """It follows "in" or "near"."""
    DEFINITE = auto()
    """It follows "the"."""
    ROLE_NOUN = auto()
    """It follows a role noun: "striker"."""
    WHO_CLAUSE = auto()
    """It precedes ", who", as only a person's name does."""
    COMPARED = auto()
    """It follows "the elder"."""
    TERRITORY = auto()
    """It has a parliament or a port, or somebody is based there."""
    COMPANY = auto()
    """It follows a noun for companies: "carmaker"."""


def context_features(doc: Doc, start: int, end: int) -> frozenset[ContextFeature]:
    """Return the features of a name's context, except `HEADLINE`, which depends on the whole line."""
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
    """Whether a noun describes a producer of goods: "oil producer", but not "film producer"."""
    return token.lower_ == "producer" and token.i > 0 and token.nbor(-1).lower_ in _GOODS


def _has_who_clause(doc: Doc, end: int) -> bool:
    """Whether ", who" follows a name."""
    return [token.lower_ for token in doc[end : end + 2]] == [",", "who"]


def _is_territory(doc: Doc, start: int, end: int) -> bool:
    """Whether the context shows a place: "the port of Norrby", "Norrby's parliament", "Norrby-based"."""
    before = [token.lower_ for token in doc[max(0, start - 2) : start]]
    if len(before) == 2 and before[1] == "of" and before[0] in PLACE_WORDS:
        return True
    after = [token.lower_ for token in doc[end : end + 4]]
    if after[:2] == ["-", "based"]:
        return True
    return after[:1] in (["'s"], ["’s"]) and not _STATE_POSSESSIONS.isdisjoint(after[1:])


def _is_modifier(root: Token, end: int) -> bool:
    """Whether a name only modifies the common noun after it."""
    return root.dep_ in {"compound", "amod", "nmod"} and root.head.i >= end and root.head.tag_ not in {"NNP", "NNPS"}
