"""Finds the people whom a text calls by their first names, which are no known given names: "Mirena" Karpova."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from summarizer.attribution_in_english.entities.context import ContextFeature
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import (
    OMISSIBLE_WORDS,
    ORGANIZATION_WORDS,
    is_organization,
)
from summarizer.attribution_in_english.entities.places import is_place, is_town, normalized_name
from summarizer.model import ActorKind

_OF_OTHERS: Final = frozenset(
    {
        ContextFeature.BODY,
        ContextFeature.COMPANY,
        ContextFeature.DEFINITE,
        ContextFeature.LOCATED,
        ContextFeature.NOT_A_PERSON,
        ContextFeature.TERRITORY,
    }
)
_FULL_NAME_WORDS: Final = 2
# Once, a first word alone may be a slip.
_FEWEST: Final = 2

Votes = Mapping[str, Counter[ActorKind]]


def first_names(mentions: Sequence[Mention], votes: Votes) -> frozenset[str]:
    """Return the first words of full names that the text uses alone, while it never uses the last ones alone.

    The text must have the full name first, and the pipeline must take it, or mostly its first word, for a person's. All
    names are normalized.
    """
    names_in_order = [normalized_name(mention.text) for mention in mentions]
    alone = Counter(name for name in names_in_order if " " not in name)
    first_at = {name: at for at, name in reversed(list(enumerate(names_in_order)))}
    of_others = {normalized_name(mention.text) for mention in mentions if not _OF_OTHERS.isdisjoint(mention.features)}
    longer: dict[str, list[list[str]]] = defaultdict(list)
    for words in map(str.split, votes):
        if len(words) > 1:
            longer[words[0]].append(words)
    return frozenset(
        first
        for first, names in longer.items()
        if alone[first] >= _FEWEST
        and len(names) == 1
        and of_others.isdisjoint({first, " ".join(names[0])})
        and first_at[" ".join(names[0])] < first_at[first]
        and not alone[names[0][-1]]
        and _may_be_full_name(names[0])
        and _is_person(first, " ".join(names[0]), votes)
    )


def _may_be_full_name(words: list[str]) -> bool:
    """Whether two words are neither a body's nor a place's name: not "Velmar Foods", "Norrby East"."""
    first, last = words[0], words[-1]
    is_known = any(is_place(name) or is_town(name) or is_organization(name) for name in (first, " ".join(words)))
    is_body = not {first, last}.isdisjoint(ORGANIZATION_WORDS | OMISSIBLE_WORDS)
    return len(words) == _FULL_NAME_WORDS and first.isalpha() and not is_known and not is_body


def _is_person(first: str, full: str, votes: Votes) -> bool:
    whole, part = votes[full], votes[first]
    is_called_so = part[ActorKind.PERSON] >= _FEWEST and part[ActorKind.PERSON] > part[ActorKind.ORGANIZATION]
    return is_called_so or (whole[ActorKind.PERSON] > 0 and not whole[ActorKind.ORGANIZATION])
