"""What the words around a name tell of it: whether its bearer is in, of or before something, called or compared."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution.entities.organization_words import FIRMS
from summarizer.attribution.entities.places import PLACE_WORDS
from summarizer.attribution.entities.role_nouns import RELATIVE, is_calling

# Companies and countries are called so as well: "rival Velmar Steel".
_FIRMS_TOO: Final = RELATIVE | frozenset(
    "broadcaster champion contender contractor developer employer host investor leader operator owner partner player"
    " producer publisher runner winner".split()
)

# Only a country or a city has these.
_OF_STATE: Final = frozenset(
    "parliament government army navy president premier capital mayor border coast airspace minister".split()
)

_WARES: Final = frozenset(
    "aluminium aluminum beef beer cement chemical coal copper dairy diamond energy food gas gold iron lithium metal"
    " milk nickel oil paper power salmon seed silver steel sugar timber uranium vaccine wine".split()
)
# "The elder Lund" is one of several.
_COMPARING: Final = frozenset("elder younger older senior junior".split())


class Sign(Enum):
    """What a mention of a name shows."""

    MODIFIER = auto()
    """It only qualifies a thing: "a Nokia phone"."""
    HEADLINE = auto()
    """It stands in a line set in capitals."""
    LOCATED = auto()
    """It stands behind "in" or "near"."""
    DEFINITE = auto()
    """It stands behind "the"."""
    CALLED = auto()
    """It stands behind "striker"."""
    WHO = auto()
    """It goes on with ", who", as only a person's does."""
    COMPARED = auto()
    """It stands behind "the elder"."""
    LAND = auto()
    """Its parliament or port is spoken of, or who is based there."""
    FIRM = auto()
    """It stands behind "carmaker"."""


def signs_of(doc: Doc, start: int, end: int) -> frozenset[Sign]:
    """Return what the words around a name tell; of headlines it tells nothing."""
    return frozenset(_signs(doc, start, end))


def _signs(doc: Doc, start: int, end: int) -> Iterator[Sign]:
    if start > 0:
        yield from _signs_before(doc[start - 1])
    if _modifies(doc[start:end].root, end):
        yield Sign.MODIFIER
    elif end - start == 1 and start > 1 and doc[start - 1].lower_ in _COMPARING and doc[start - 2].lower_ == "the":
        yield Sign.COMPARED
    if _is_who(doc, end):
        yield Sign.WHO
    if _is_land(doc, start, end):
        yield Sign.LAND


def _signs_before(before: Token) -> Iterator[Sign]:
    word = before.lower_
    if word in {"in", "near"}:
        yield Sign.LOCATED
    if word == "the":
        yield Sign.DEFINITE
    if before.is_lower and is_calling(before) and word not in _FIRMS_TOO:
        yield Sign.CALLED
    if word in FIRMS or _is_producer(before):
        yield Sign.FIRM


def _is_producer(token: Token) -> bool:
    """Whether a noun says who makes a ware: "oil producer", and not "film producer"."""
    return token.lower_ == "producer" and token.i > 0 and token.nbor(-1).lower_ in _WARES


def _is_who(doc: Doc, end: int) -> bool:
    """Whether a name goes on with ", who", as only a person's does."""
    return [token.lower_ for token in doc[end : end + 2]] == [",", "who"]


def _is_land(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is a place's by what it has: "the port of Norrby", "Norrby's parliament", "Norrby-based"."""
    before = [token.lower_ for token in doc[max(0, start - 2) : start]]
    if len(before) == 2 and before[1] == "of" and before[0] in PLACE_WORDS:
        return True
    behind = [token.lower_ for token in doc[end : end + 4]]
    if behind[:2] == ["-", "based"]:
        return True
    return behind[:1] in (["'s"], ["’s"]) and not _OF_STATE.isdisjoint(behind[1:])


def _modifies(root: Token, end: int) -> bool:
    """Whether a name only says what kind of thing the common noun behind it is."""
    return root.dep_ in {"compound", "amod", "nmod"} and root.head.i >= end and root.head.tag_ not in {"NNP", "NNPS"}
