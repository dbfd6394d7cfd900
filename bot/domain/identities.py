"""Entity resolution across a chat's digests: which names mean the same actor, and which actors a name means. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from storage.records import ActorTally, Appearance
from storage.search.normalize import words
from storage.search.transliteration import across_scripts
from summarizer.model import ActorKind

Name: TypeAlias = tuple[str, ...]
"""The folded words of a name."""


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor with all its appearances in a chat's digests, the newest first."""

    name: str
    appearances: tuple[Appearance, ...]

    @property
    def kind(self) -> ActorKind:
        """Its kind, according to the newest digest."""
        return self.appearances[0].actor.kind

    @property
    def role(self) -> str | None:
        """Its role in the newest digest that gives one, `None` if none does."""
        return next((each.actor.role for each in self.appearances if each.actor.role), None)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its other names, those in the newest digests first."""
        found = {words(self.name): self.name}
        for each in self.appearances:
            for name in (each.actor.name, *each.actor.aliases):
                found.setdefault(words(name), name)
        return tuple(found.values())[1:]

    @property
    def digest_ids(self) -> tuple[int, ...]:
        """The digests it appears in, newest first."""
        return tuple(dict.fromkeys(each.digest_id for each in self.appearances))

    @property
    def own_claims(self) -> tuple[tuple[int, int], ...]:
        """The positions of its own claims: pairs of a digest's id and the index of the claim in that digest."""
        return _claim_positions((each.digest_id, each.actor.claims) for each in self.appearances)

    @property
    def claims_about(self) -> tuple[tuple[int, int], ...]:
        """The positions of the claims that others make about it, as in `own_claims`."""
        return _claim_positions((each.digest_id, each.actor.about) for each in self.appearances)


def matching_actors(query: str, appearances: Sequence[Appearance], *, exactly: bool) -> tuple[KnownActor, ...]:
    """Return the actors that a name may mean, those in the most digests first; only one if the name is unambiguous.

    With `exactly`, only an actor with exactly this name is meant. Otherwise, actors whose names contain the words as
    whole words take precedence over those whose names only begin with them, and two words or more that are an actor's
    whole name mean nobody else. Names in different scripts can be the same name.
    """
    actors = known_actors(appearances)
    known = across_scripts([query, *(name for each in actors for name in (each.name, *each.aliases))])
    wanted = known[query]
    own = tuple(each for each in actors if known[each.name] == wanted)
    if own and (exactly or len(wanted) > 1):
        return own
    whole = tuple(each for each in actors if any(_contains(known[name], wanted) for name in (each.name, *each.aliases)))
    return whole or actors


def known_actors(appearances: Sequence[Appearance]) -> tuple[KnownActor, ...]:
    """Group appearances by actor: "Marsh" is Helena Marsh, but a separate actor if two people are called Marsh."""
    known = across_scripts(name for each in appearances for name in (each.actor.name, *each.actor.aliases))
    kinds: dict[Name, ActorKind] = {}
    spelling: dict[Name, str] = {}
    aliases_of: dict[Name, set[Name]] = defaultdict(set)
    for each in appearances:
        name = known[each.actor.name]
        kinds.setdefault(name, each.actor.kind)
        spelling.setdefault(name, each.actor.name)
        aliases_of[name].update(known[alias] for alias in each.actor.aliases)
    full = full_names(kinds, aliases_of)
    people: dict[Name, list[Appearance]] = defaultdict(list)
    for each in appearances:
        people[full[known[each.actor.name]]].append(each)
    found = [KnownActor(spelling[name], tuple(theirs)) for name, theirs in people.items()]
    return tuple(sorted(found, key=lambda each: -len(each.digest_ids)))


def ranked_actors(tallies: Sequence[ActorTally]) -> tuple[tuple[ActorTally, tuple[str, ...]], ...]:
    """Return each actor once, by its full name, counting all of its names; those in the most digests come first."""
    known = across_scripts(each.name for each in tallies)
    kinds: dict[Name, ActorKind] = {}
    for each in tallies:
        kinds.setdefault(known[each.name], each.kind)
    full = full_names(kinds, {})
    together: dict[Name, list[ActorTally]] = defaultdict(list)
    for each in tallies:
        together[full[known[each.name]]].append(each)
    counted = [_combined_tally(name, theirs, known) for name, theirs in together.items()]
    return tuple(sorted(counted, key=lambda each: -each[0].digests))


def full_names(kinds: Mapping[Name, ActorKind], aliases_of: Mapping[Name, Iterable[Name]]) -> dict[Name, Name]:
    """Return the full name for each name: the longest name of the same actor, or the name itself if it is ambiguous.

    A short name belongs to a longer one if it is the end of a person's name, or one of the actor's `aliases_of` it.
    """
    by_surname: dict[Name, list[Name]] = defaultdict(list)
    for name, kind in kinds.items():
        if kind is ActorKind.PERSON:
            by_surname[name[-1:]].append(name)
    by_alias: dict[Name, list[Name]] = defaultdict(list)
    for name, aliases in aliases_of.items():
        for alias in aliases:
            by_alias[alias].append(name)
    return {name: _full_name(name, {*by_surname[name[-1:]], *by_alias[name]}, kinds) for name in kinds}


def _full_name(name: Name, candidates: Iterable[Name], kinds: Mapping[Name, ActorKind]) -> Name:
    same_kind = (each for each in candidates if kinds[each] is kinds[name] and len(each) > len(name))
    longer = {each for each in same_kind if set(name) < set(each) or len(name) == 1}
    longest = [each for each in longer if not any(set(each) < set(other) for other in longer)]
    return longest[0] if len(longest) == 1 else name


def _combined_tally(
    name: Name, theirs: Sequence[ActorTally], known: Mapping[str, Name]
) -> tuple[ActorTally, tuple[str, ...]]:
    first = next(each for each in theirs if known[each.name] == name)
    total = sum(each.digests for each in theirs)
    return replace(first, digests=total), tuple(each.name for each in theirs)


def _contains(name: Name, wanted: Name) -> bool:
    return any(name[at : at + len(wanted)] == wanted for at in range(len(name)))


def _claim_positions(claims: Iterable[tuple[int, tuple[int, ...]]]) -> tuple[tuple[int, int], ...]:
    """Return the positions of claims without repetition, by digest in the given order, then in reading order."""
    by_digest: dict[int, set[int]] = defaultdict(set)
    for digest_id, ranks in claims:
        by_digest[digest_id].update(ranks)
    return tuple((digest_id, rank) for digest_id, ranks in by_digest.items() for rank in sorted(ranks))
