"""Ranks the clusters of a text by salience, and marks those that matter to its story as key."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution.actors.involvement import Involvement, involvements
from summarizer.attribution.actors.salience import saliences
from summarizer.attribution.document import Document
from summarizer.attribution.entities.places import country_of
from summarizer.model import Actor, ActorKind, Claim

# The least salience of a key actor relative to the first one. If many people speak, editors list more actors.
_KEY_SHARE: Final = 0.5
_KEY_SHARE_AMONG_MANY: Final = 0.3
_MANY_SPEAKERS: Final = 3
_KEY_SALIENCE: Final = 0.4
_FIRST_SPEAKER_SHARE: Final = 0.33


def actors(document: Document, claims: Sequence[Claim], title: str | None) -> tuple[Actor, ...]:
    """Return all clusters as actors by decreasing salience.

    Without a title, the text's first line is taken for the title if it is short.
    """
    involved = involvements(document, claims)
    ranking = rank(saliences(document, involved, title), speaking=speaking(document, involved), towns=towns(document))
    return tuple(_actor(document, each, involved.get(each.index, Involvement())) for each in ranking)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A cluster, given by its index, with its salience and whether it is key."""

    index: int
    salience: float
    key: bool


def rank(weights: Sequence[float], *, speaking: Collection[int], towns: Collection[int]) -> tuple[Ranked, ...]:
    """Return the clusters by decreasing salience; `speaking` are the people who make claims.

    No town ranks above any of them: a town is where the story happens, and does not act. A cluster is key if it is
    nearly as salient as the first one that is not a town, or if it is salient by itself; the bound is lower for the
    first person who speaks, and for all clusters if many people speak.
    """
    least = min((weights[index] for index in speaking), default=1.0)
    highest = max((weight for index, weight in enumerate(weights) if index not in towns), default=0.0)
    highest = highest or max(weights, default=0.0)
    share = _KEY_SHARE_AMONG_MANY if len(speaking) >= _MANY_SPEAKERS else _KEY_SHARE
    cutoff = min(_KEY_SALIENCE, share * highest)
    first = max(speaking, key=lambda index: weights[index], default=None)
    ranked = [
        Ranked(
            index,
            min(weight, least) if index in towns else weight,
            weight >= cutoff or (index == first and weight >= _FIRST_SPEAKER_SHARE * highest),
        )
        for index, weight in enumerate(weights)
    ]
    return tuple(sorted(ranked, key=lambda each: (-each.salience, each.index in towns, each.index)))


def speaking(document: Document, involved: Mapping[int, Involvement]) -> tuple[int, ...]:
    """Return the people who make claims, in the order of their first mentions."""
    return tuple(
        index
        for index, involvement in sorted(involved.items())
        if involvement.claims and document.clusters[index].kind is ActorKind.PERSON
    )


def towns(document: Document) -> frozenset[int]:
    """Return the places that are not countries."""
    return frozenset(
        index
        for index, cluster in enumerate(document.clusters)
        if cluster.kind is ActorKind.PLACE and country_of(cluster.name) is None
    )


def _actor(document: Document, ranked: Ranked, involvement: Involvement) -> Actor:
    cluster = document.clusters[ranked.index]
    return Actor(
        name=cluster.name,
        kind=cluster.kind,
        role=document.roles[ranked.index],
        aliases=document.aliases(ranked.index),
        mentions=len(cluster.mentions),
        salience=round(ranked.salience, 3),
        key=ranked.key,
        claims=tuple(involvement.claims),
        about=tuple(involvement.about),
    )
