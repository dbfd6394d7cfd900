"""Distinguishes bodies with the same name by their possessors: "Norrby's City Council" and "Sundby's City Council"."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.organization_words import is_organization
from summarizer.attribution_in_english.entities.places import country_of, country_of_demonym, normalized_name
from summarizer.attribution_in_english.parsing.tokens import Doc

_PROPER_NOUN_TAGS: Final = frozenset({"NNP", "NNPS"})


@dataclass(frozen=True, slots=True)
class _OwnedName:
    """An organisation's bare name and its possessor, a country or a place; `start` is where both begin."""

    name: str
    possessor: str | None
    start: int


def told_apart(doc: Doc, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions, with the possessor added to the names of bodies that several possessors have.

    A later mention without a possessor means the body that was mentioned last.
    """
    owned_names = {mention.start: _owned_name(doc, mention) for mention in mentions if _is_organization_name(mention)}
    possessors: dict[str, set[str]] = defaultdict(set)
    for each in owned_names.values():
        if each.possessor is not None:
            possessors[each.name].add(each.possessor)
    shared = {name for name, all_possessors in possessors.items() if len(all_possessors) > 1}
    shown: dict[_OwnedName, str] = {}
    latest: dict[str, str] = {}
    kept = []
    for mention in mentions:
        owned = owned_names.get(mention.start)
        if owned is None or owned.name not in shared:
            kept.append(mention)
            continue
        if owned.possessor is not None:
            words = doc[owned.start : mention.end].text
            latest[owned.name] = shown.setdefault(replace(owned, start=0), words)
        kept.append(replace(mention, start=owned.start, text=latest.get(owned.name, mention.text)))
    return tuple(kept)


def _is_organization_name(mention: Mention) -> bool:
    return mention.country is None and is_organization(normalized_name(mention.text))


def _owned_name(doc: Doc, mention: Mention) -> _OwnedName:
    """The body that a mention names, with the possessor before or inside the name."""
    own = next((token.i + 1 for token in doc[mention.start : mention.end - 1] if token.tag_ == "POS"), None)
    if own is None and country_of_demonym(doc[mention.start].text) and mention.end - mention.start > 1:
        own = mention.start + 1
    own = mention.start if own is None else own
    name = normalized_name(doc[own : mention.end].text)
    start = own - 1
    if start >= 0 and (country := country_of_demonym(doc[start].text)):
        longer = country_of_demonym(doc[start - 1 : own].text) if start and doc[start - 1].tag_ != "DT" else None
        return _OwnedName(name, longer or country, start - 1 if longer else start)
    if start < 1 or doc[start].tag_ != "POS" or doc[start - 1].tag_ not in _PROPER_NOUN_TAGS:
        return _OwnedName(name, None, mention.start)
    first = start - 1
    while first > 0 and doc[first - 1].tag_ in _PROPER_NOUN_TAGS and not doc[first].is_sent_start:
        first -= 1
    possessor = normalized_name(doc[first:start].text)
    return _OwnedName(name, country_of(possessor) or possessor, first)
