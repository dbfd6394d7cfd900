"""Says what each name names: a person, an organisation or a place, by what is known and by how the text uses it."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution.entities.context import Sign
from summarizer.attribution.entities.gender import is_given_name
from summarizer.attribution.entities.mentions import Name
from summarizer.attribution.entities.organization_words import TRADES, is_body
from summarizer.attribution.entities.places import is_place, plain
from summarizer.model import ActorKind

SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
"""What tells those of one name apart, behind it."""
_MARKS: Final = "\"“”'‘’"

# How many mentions of the pipeline's opinion a sign weighs.
_TITLED: Final = 3
_GIVEN_NAME: Final = 2
_LAND: Final = 3
_FIRM: Final = 2


@dataclass(frozen=True, slots=True)
class _Signs:
    """What the text's names tell of each other.

    `surnames` and `given` are words of persons' full names, `lone` persons called by one word alone, `firms` what
    stands before "Bank" and the like in a body's name, `visited` what somebody is said to be in.
    """

    surnames: frozenset[str]
    given: frozenset[str]
    lone: frozenset[str]
    firms: frozenset[str]
    visited: frozenset[str]


def kinds_of(found: Sequence[Name]) -> dict[str, ActorKind]:
    """Return what each name names, by the name folded with `plain`; what is none of the three is missing."""
    votes: dict[str, Counter[ActorKind]] = defaultdict(Counter)
    for name in found:
        if name.country is None:
            votes[plain(name.text)].update(_vote(name))
    persons = [key.split() for key, vote in votes.items() if " " in key and vote[ActorKind.PERSON] > 0]
    signs = _Signs(
        surnames=frozenset(map(surname_of, persons)),
        given=frozenset(
            word for words in persons if _has_given_name(words) for word in (words[0], *nicknames_of(words))
        ),
        lone=frozenset(key for key, vote in votes.items() if " " not in key and _leading(vote) is ActorKind.PERSON),
        firms=frozenset(words[0] for words in map(str.split, votes) if len(words) == 2 and words[1] in TRADES),
        visited=frozenset(plain(name.text) for name in found if Sign.LOCATED in name.signs),
    )
    kinds = {key: _kind(key, vote, signs) for key, vote in votes.items()}
    return {key: kind for key, kind in kinds.items() if kind}


def surname_of(words: list[str]) -> str:
    """Return the last word that is no "Jr.", of the words of a name."""
    return next((word for word in reversed(words) if word not in SUFFIXES), words[-1])


def nicknames_of(words: list[str]) -> list[str]:
    """Return the words of a name in quotation marks: of "Juan “Migz” Lund" "Migz"."""
    return [word.strip(_MARKS) for word in words[1:-1] if word[0] in _MARKS]


def _vote(name: Name) -> Counter[ActorKind]:
    """What one mention speaks for."""
    words = plain(name.text).split()
    vote: Counter[ActorKind] = Counter()
    if name.kind and not (name.kind is ActorKind.PERSON and any(map(str.isdigit, name.text))):
        vote[name.kind] += 1
    is_located = Sign.LOCATED in name.signs and name.kind is not ActorKind.PERSON and not name.text.isupper()
    vote[ActorKind.PLACE] += is_located
    vote[ActorKind.PLACE] += _LAND * (Sign.LAND in name.signs)
    vote[ActorKind.ORGANIZATION] += _FIRM * (Sign.FIRM in name.signs)
    vote[ActorKind.PERSON] += _TITLED * (name.title is not None or Sign.WHO in name.signs)
    vote[ActorKind.PERSON] += _GIVEN_NAME * (Sign.CALLED in name.signs)
    vote[ActorKind.PERSON] += _GIVEN_NAME * _has_given_name(words)
    return vote


def _has_given_name(words: list[str]) -> bool:
    """Whether a name begins as a person's does: "Marine Lund", and not "Marine Corps"."""
    return len(words) > 1 and is_given_name(words[0]) and not is_body(" ".join(words))


def _kind(key: str, vote: Counter[ActorKind], signs: _Signs) -> ActorKind | None:
    words = key.split()
    persons = vote[ActorKind.PERSON]
    if len(words) == 1 and (key in signs.surnames or key in signs.given):
        known = is_place(key) and key in signs.visited
        if not known or persons > vote[ActorKind.PLACE]:
            return ActorKind.PERSON
    if (is_body(key) or key in signs.firms) and persons < _TITLED:
        return ActorKind.ORGANIZATION
    if is_place(key) and persons < _GIVEN_NAME:
        return ActorKind.PLACE
    if is_body(key):
        return ActorKind.ORGANIZATION
    # "Renn Stubbe" is whoever "Stubbe" is.
    if 1 < len(words) < 4 and surname_of(words) in signs.lone:
        return ActorKind.PERSON
    return _leading(vote)


def _leading(vote: Counter[ActorKind]) -> ActorKind | None:
    best, count = vote.most_common(1)[0]
    return best if count else None
