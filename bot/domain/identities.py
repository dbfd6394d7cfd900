"""Who is who over many digests: the people behind one name, and the names of one of them. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from storage.records import ActorTally, Appearance
from storage.search.normalize import words
from summarizer.model import ActorKind

Name: TypeAlias = tuple[str, ...]
"""The folded words of a name."""


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor as all of a chat's digests know it, the newest appearance first."""

    name: str
    appearances: tuple[Appearance, ...]

    @property
    def kind(self) -> ActorKind:
        """What it is, by the newest digest."""
        return self.appearances[0].actor.kind

    @property
    def role(self) -> str | None:
        """Its newest known role: a digest that names none takes none away."""
        return next((each.actor.role for each in self.appearances if each.actor.role), None)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its other names, those of the newest digests first."""
        found = {words(self.name): self.name}
        for each in self.appearances:
            for name in (each.actor.name, *each.actor.aliases):
                found.setdefault(words(name), name)
        return tuple(found.values())[1:]

    @property
    def digest_ids(self) -> tuple[int, ...]:
        """The digests it is in, newest first."""
        return tuple(dict.fromkeys(each.digest_id for each in self.appearances))

    @property
    def said(self) -> tuple[tuple[int, int], ...]:
        """Where its claims are: of which digest, and which of its claims."""
        return _places((each.digest_id, each.actor.claims) for each in self.appearances)

    @property
    def told(self) -> tuple[tuple[int, int], ...]:
        """Where others' claims about it are."""
        return _places((each.digest_id, each.actor.about) for each in self.appearances)


def matching_actors(asked: str, appearances: Sequence[Appearance], *, exactly: bool) -> tuple[KnownActor, ...]:
    """Return those whom a name means, who is in most digests first: one, where it is clear.

    `exactly` takes the one whose own name it is. Else whoever has the whole words goes before whoever has only a
    beginning, and two words that are a whole name are nobody else's.
    """
    people, wanted = known_actors(appearances), words(asked)
    own = tuple(each for each in people if words(each.name) == wanted)
    if own and (exactly or len(wanted) > 1):
        return own
    whole = tuple(each for each in people if any(_has(words(name), wanted) for name in (each.name, *each.aliases)))
    return whole or people


def known_actors(appearances: Sequence[Appearance]) -> tuple[KnownActor, ...]:
    """Tell apart who is who: "Marsh" is Helena Marsh, unless there are two of them; then nobody knows."""
    known = {name: words(name) for each in appearances for name in (each.actor.name, *each.actor.aliases)}
    kinds: dict[Name, ActorKind] = {}
    spelt: dict[Name, str] = {}
    others: dict[Name, set[Name]] = defaultdict(set)
    for each in appearances:
        name = known[each.actor.name]
        kinds.setdefault(name, each.actor.kind)
        spelt.setdefault(name, each.actor.name)
        others[name].update(known[alias] for alias in each.actor.aliases)
    full = full_names(kinds, others)
    people: dict[Name, list[Appearance]] = defaultdict(list)
    for each in appearances:
        people[full[known[each.actor.name]]].append(each)
    found = [KnownActor(spelt[name], tuple(theirs)) for name, theirs in people.items()]
    return tuple(sorted(found, key=lambda each: -len(each.digest_ids)))


def ranking(tallies: Sequence[ActorTally]) -> tuple[tuple[ActorTally, tuple[str, ...]], ...]:
    """Return who is in most digests, each once under the full name, with all the names that were counted for it."""
    kinds: dict[Name, ActorKind] = {}
    for each in tallies:
        kinds.setdefault(words(each.name), each.kind)
    full = full_names(kinds, {})
    together: dict[Name, list[ActorTally]] = defaultdict(list)
    for each in tallies:
        together[full[words(each.name)]].append(each)
    counted = [_counted(name, theirs) for name, theirs in together.items()]
    return tuple(sorted(counted, key=lambda each: -each[0].digests))


def full_names(kinds: Mapping[Name, ActorKind], others: Mapping[Name, Iterable[Name]]) -> dict[Name, Name]:
    """Return for each name the longest one of whom it names; itself where it could be two of them.

    A person's name may be the end of a longer one, anybody's may be one of the `others` somebody goes by.
    """
    by_surname: dict[Name, list[Name]] = defaultdict(list)
    for name, kind in kinds.items():
        if kind is ActorKind.PERSON:
            by_surname[name[-1:]].append(name)
    going_by: dict[Name, list[Name]] = defaultdict(list)
    for name, known in others.items():
        for other in known:
            going_by[other].append(name)
    return {name: _longest(name, {*by_surname[name[-1:]], *going_by[name]}, kinds) for name in kinds}


def _longest(name: Name, candidates: Iterable[Name], kinds: Mapping[Name, ActorKind]) -> Name:
    same_kind = (each for each in candidates if kinds[each] is kinds[name] and len(each) > len(name))
    longer = {each for each in same_kind if set(name) < set(each) or len(name) == 1}
    longest = [each for each in longer if not any(set(each) < set(other) for other in longer)]
    return longest[0] if len(longest) == 1 else name


def _counted(name: Name, theirs: Sequence[ActorTally]) -> tuple[ActorTally, tuple[str, ...]]:
    first = next(each for each in theirs if words(each.name) == name)
    total = sum(each.digests for each in theirs)
    return replace(first, digests=total), tuple(each.name for each in theirs)


def _has(name: Name, wanted: Name) -> bool:
    return any(name[at : at + len(wanted)] == wanted for at in range(len(name)))


def _places(claims: Iterable[tuple[int, tuple[int, ...]]]) -> tuple[tuple[int, int], ...]:
    """Return the places of claims, each once, in the order of the digests and within one in reading order."""
    by_digest: dict[int, set[int]] = defaultdict(set)
    for digest_id, ranks in claims:
        by_digest[digest_id].update(ranks)
    return tuple((digest_id, rank) for digest_id, ranks in by_digest.items() for rank in sorted(ranks))
