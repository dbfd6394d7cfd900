"""Decides whether each name is a person's, an organisation's or a place's, from word lists and from its contexts."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.first_names import first_names
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_linking import initials
from summarizer.attribution_in_english.entities.organization_words import OMISSIBLE_WORDS, is_organization
from summarizer.attribution_in_english.entities.places import (
    ROADS,
    country_of,
    ends_like_place,
    is_place,
    is_town,
    normalized_name,
    only_begins_like_place,
)
from summarizer.model import ActorKind
from summarizer.person_names.gender import is_given_name

SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
"""The suffixes that distinguish people of the same name."""
# After "fellow" or "leader" these are still many people: "her fellow Democrats".
_PARTIES: Final = frozenset(
    "conservatives democrats greens labourites liberals nationalists republicans socialists tories unionists".split()
)
_NICKNAME_MARKS: Final = "\"“”'‘’()"

# The votes of each piece of evidence; the pipeline's own label counts one per mention.
_TITLE_VOTES: Final = 3
_GIVEN_NAME_VOTES: Final = 2
_TERRITORY_VOTES: Final = 3
_LOCATED_VOTES: Final = 2
_COMPANY_VOTES: Final = 2
_FEWEST_INITIALS: Final = 3


@dataclass(frozen=True, slots=True)
class _NameEvidence:
    """The evidence that the names of a text give about each other; all names are normalized.

    `surnames` and `given_names` are words of people's full names; `sure_surnames` are those after a known given name.
    `single_names` are people known by one word only.
    `aged_names` are given names without another word that "his" refers to.
    `company_names` are first words of names such as "Velmar Bank". `body_names` are names of several words in
    apposition to a noun that describes a body. `located` are names that follow "in" or "near", and `impersonal` are
    those that "which" or "its" refers to. `teams` are those that play matches more often than they are places.
    """

    surnames: frozenset[str]
    sure_surnames: frozenset[str]
    given_names: frozenset[str]
    single_names: frozenset[str]
    aged_names: frozenset[str]
    company_names: frozenset[str]
    body_names: frozenset[str]
    located: frozenset[str]
    impersonal: frozenset[str]
    teams: frozenset[str]


def kinds_by_name(mentions: Sequence[Mention]) -> dict[str, ActorKind]:
    """Return the kind of each normalized name; names that are not of the three kinds are missing."""
    votes: dict[str, Counter[ActorKind]] = defaultdict(Counter)
    for mention in mentions:
        if mention.country is None and ContextFeature.EVENT not in mention.features:
            _vote(mention, votes[normalized_name(mention.text)])
    _count_speakers(votes, mentions)
    persons = [key.split() for key, vote in votes.items() if " " in key and vote[ActorKind.PERSON] > 0]
    evidence = _NameEvidence(
        surnames=frozenset(map(surname_of, persons)),
        sure_surnames=frozenset(surname_of(words) for words in persons if _has_given_name(words)),
        given_names=frozenset(
            word
            for words in persons
            if _has_given_name(words) or votes[" ".join(words)][ActorKind.PERSON] >= _TITLE_VOTES
            for word in (words[0], *nicknames_of(words))
        ),
        single_names=frozenset(
            key for key, vote in votes.items() if " " not in key and _leading_kind(vote) is ActorKind.PERSON
        ),
        aged_names=frozenset(
            name
            for name in _names_with(ContextFeature.AGED, mentions)
            if is_given_name(name) and not is_place(name) and votes[name][ActorKind.PERSON] >= _TITLE_VOTES
        ),
        company_names=frozenset(
            words[0] for words in map(str.split, votes) if len(words) == 2 and words[1] in OMISSIBLE_WORDS
        ),
        body_names=frozenset(
            normalized_name(mention.text)
            for mention in mentions
            if ContextFeature.BODY in mention.features and " " in mention.text
        ),
        located=_names_with(ContextFeature.LOCATED, mentions),
        impersonal=_names_with(ContextFeature.NOT_A_PERSON, mentions),
        teams=_teams(mentions),
    )
    called = first_names(mentions, votes)
    kinds = {
        key: ActorKind.PERSON if key.split()[0] in called else _kind(key, vote, evidence) for key, vote in votes.items()
    }
    kinds |= dict.fromkeys(_initials_of_bodies(mentions, kinds), ActorKind.ORGANIZATION)
    return {key: kind for key, kind in kinds.items() if kind}


def _initials_of_bodies(mentions: Sequence[Mention], kinds: Mapping[str, ActorKind | None]) -> Iterator[str]:
    """The names in capitals that are the initials of a body, whatever the pipeline took them for: "HGC"."""
    long = {initials(key) for key, kind in kinds.items() if kind is ActorKind.ORGANIZATION and " " in key}
    capitals = {
        mention.text for mention in mentions if mention.text.isupper() and len(mention.text) >= _FEWEST_INITIALS
    }
    yield from (key for key in map(normalized_name, capitals) if key in long and country_of(key) is None)


def _names_with(feature: ContextFeature, mentions: Sequence[Mention]) -> frozenset[str]:
    return frozenset(normalized_name(mention.text) for mention in mentions if feature in mention.features)


def _teams(mentions: Sequence[Mention]) -> frozenset[str]:
    """The names that are no country's and that play matches more often than they follow "in" or "near"."""
    plays: Counter[str] = Counter()
    for mention in mentions:
        name = normalized_name(mention.text)
        plays[name] += ContextFeature.PLAYS in mention.features
        plays[name] -= ContextFeature.LOCATED in mention.features
    return frozenset(name for name, count in plays.items() if count > 0 and country_of(name) is None)


def _count_speakers(votes: dict[str, Counter[ActorKind]], mentions: Sequence[Mention]) -> None:
    """Add votes for the people whom the pipeline took for places, if the surname alone speaks: "Holm said"."""
    speaking = {name for name in _names_with(ContextFeature.SPEAKS, mentions) if _is_unknown(name)}
    for name, vote in votes.items():
        words = name.split()
        is_place_only = _leading_kind(vote) is ActorKind.PLACE and _is_unknown(name)
        if is_place_only and len(words) < 3 and words[-1] in speaking:
            vote[ActorKind.PERSON] += vote[ActorKind.PLACE] + 1


def _is_unknown(name: str) -> bool:
    return not (is_place(name) or is_town(name) or is_organization(name))


def surname_of(words: list[str]) -> str:
    """Return the last word of a name that is not a suffix such as "Jr."."""
    last = words[-1]
    return last if last not in SUFFIXES else next((word for word in reversed(words) if word not in SUFFIXES), last)


def nicknames_of(words: list[str]) -> list[str]:
    """Return the words of a name that are in quotation marks or brackets: "Migz" of "Juan “Migz” Lund"."""
    return [word.strip(_NICKNAME_MARKS) for word in words[1:-1] if word[0] in _NICKNAME_MARKS]


def _vote(mention: Mention, vote: Counter[ActorKind]) -> None:
    """Add the votes of one mention to those of its name."""
    words = normalized_name(mention.text).split()
    is_territory = ContextFeature.TERRITORY in mention.features
    is_mislabelled = is_territory or any(map(str.isdigit, mention.text))
    if mention.kind and not (mention.kind is ActorKind.PERSON and is_mislabelled):
        vote[mention.kind] += 1
    is_located = ContextFeature.LOCATED in mention.features and not mention.text.isupper()
    is_reached = ContextFeature.REACHED in mention.features and is_town(mention.text)
    vote[ActorKind.PLACE] += _LOCATED_VOTES * (is_located or is_reached)
    is_unsure = mention.kind in {None, ActorKind.PERSON} and len(words) == 1
    if ContextFeature.NOT_A_PERSON in mention.features and is_unsure:
        vote[ActorKind.PERSON] -= 1
        vote[ActorKind.ORGANIZATION] += _COMPANY_VOTES
    vote[ActorKind.PLACE] += _TERRITORY_VOTES * is_territory
    vote[ActorKind.ORGANIZATION] += _COMPANY_VOTES * (ContextFeature.COMPANY in mention.features)
    vote[ActorKind.PERSON] += _TITLE_VOTES * (
        mention.title is not None or ContextFeature.WHO_CLAUSE in mention.features
    )
    # "Assistant Crown attorney": the role is not that of the name after it, which modifies another role.
    is_described = ContextFeature.ROLE_NOUN in mention.features and ContextFeature.MODIFIER not in mention.features
    vote[ActorKind.PERSON] += _GIVEN_NAME_VOTES * (is_described and words[-1] not in _PARTIES)
    is_aged = ContextFeature.AGED in mention.features and not is_place(normalized_name(mention.text))
    vote[ActorKind.PERSON] += _TITLE_VOTES * is_aged
    vote[ActorKind.PERSON] += _GIVEN_NAME_VOTES * (_has_given_name(words) and not _is_list_of_towns(mention, words))


def _has_given_name(words: list[str]) -> bool:
    """Whether a name begins with a given name: "Marine Lund", but not "Marine Corps"."""
    return len(words) > 1 and is_given_name(words[0]) and not is_organization(" ".join(words))


def _is_list_of_towns(mention: Mention, words: list[str]) -> bool:
    """Whether the pipeline took two towns for one place, and the first is also a given name: "Sofia Lagos"."""
    return mention.kind is ActorKind.PLACE and len(words) > 1 and all(map(is_town, words))


def _kind(key: str, vote: Counter[ActorKind], evidence: _NameEvidence) -> ActorKind | None:
    words = key.split()
    persons = vote[ActorKind.PERSON]
    if len(words) == 1 and key in evidence.surnames | evidence.given_names | evidence.aged_names:
        is_country_only = persons <= 0 and key not in evidence.sure_surnames and country_of(key) is not None
        known = is_place(key) and (key in evidence.located or is_country_only)
        if not known or persons > vote[ActorKind.PLACE]:
            return ActorKind.PERSON
    is_company = (_is_organization(key) or key in evidence.company_names) and persons < _TITLE_VOTES
    is_team = key in evidence.teams and vote[ActorKind.PLACE] > persons and not ends_like_place(key)
    if is_company or is_team or key in evidence.body_names:
        return ActorKind.ORGANIZATION
    is_road = len(words) > 1 and words[-1] in ROADS and key in evidence.located and persons <= vote[ActorKind.PLACE]
    if is_road or (is_place(key) and (persons < _GIVEN_NAME_VOTES or ends_like_place(key))):
        is_organization_after_all = only_begins_like_place(key) and _leading_kind(vote) is ActorKind.ORGANIZATION
        return ActorKind.ORGANIZATION if is_organization_after_all else ActorKind.PLACE
    if _is_organization(key):
        return ActorKind.ORGANIZATION
    # "Renn Stubbe" is a person if "Stubbe" alone is one, or "Ann Stubbe".
    is_full_name = 1 < len(words) < 4 and not is_town(key) and key not in evidence.impersonal
    if is_full_name and surname_of(words) in evidence.single_names | evidence.sure_surnames:
        return ActorKind.PERSON
    return _leading_kind(vote)


def _is_organization(key: str) -> bool:
    """Whether a name is an organisation's, and not a country's that ends like one: "Russian Federation"."""
    return is_organization(key) and country_of(key) is None


def _leading_kind(vote: Counter[ActorKind]) -> ActorKind | None:
    best = max(vote, key=vote.__getitem__)
    return best if vote[best] else None
