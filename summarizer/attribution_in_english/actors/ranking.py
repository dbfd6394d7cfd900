"""Ranks the clusters of a text by salience, and marks those that matter to its story as key."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.actors.features import features_of
from summarizer.attribution_in_english.actors.involvement import Involvement, involvements
from summarizer.attribution_in_english.actors.salience import logistic
from summarizer.attribution_in_english.actors.standing import Standing, standings
from summarizer.attribution_in_english.document import Document
from summarizer.model import Actor, Claim

# The least salience of a key actor relative to the first one. If many people speak, editors list more actors.
_KEY_SHARE: Final = 0.5
_KEY_SHARE_AMONG_MANY: Final = 0.3
_MANY_SPEAKERS: Final = 3
_KEY_SALIENCE: Final = 0.4
_FIRST_SPEAKER_SHARE: Final = 0.33

_NOT_ACTING: Final = frozenset({Standing.TOWN, Standing.BACKGROUND})
_BELOW_SPEAKERS: Final = _NOT_ACTING | {Standing.IDLE}


def actors(document: Document, claims: Sequence[Claim], title: str | None) -> tuple[Actor, ...]:
    """Return all clusters as actors by decreasing salience.

    Without a title, the text's first line is taken for the title if it is short.
    """
    involved = involvements(document, claims)
    features = features_of(document, involved, title)
    ranking = rank([logistic(each) for each in features], standings(document, involved, features))
    return tuple(_actor(document, each, involved.get(each.index, Involvement())) for each in ranking)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A cluster, given by its index, with its salience and whether it is key."""

    index: int
    salience: float
    key: bool


def rank(weights: Sequence[float], standings: Sequence[Standing]) -> tuple[Ranked, ...]:
    """Return the clusters by decreasing salience.

    No town, no background, and no body or country that neither speaks nor acts ranks above a person who speaks. A
    cluster is key if it is nearly as salient as the first one that is neither a town nor background, or if it is
    salient by itself; the bound is lower for the first person who speaks, and for all clusters if many people speak.
    Background is never key.
    """
    speaking = [index for index, standing in enumerate(standings) if standing is Standing.SPEAKER]
    least = min((weights[index] for index in speaking), default=1.0)
    acting = (weight for weight, standing in zip(weights, standings, strict=True) if standing not in _NOT_ACTING)
    highest = max(acting, default=0.0) or max(weights, default=0.0)
    share = _KEY_SHARE_AMONG_MANY if len(speaking) >= _MANY_SPEAKERS else _KEY_SHARE
    cutoff = min(_KEY_SALIENCE, share * highest)
    first = max(speaking, key=lambda index: weights[index], default=None)
    ranked = [
        Ranked(
            index,
            min(weight, least) if standings[index] in _BELOW_SPEAKERS else weight,
            standings[index] is not Standing.BACKGROUND
            and (weight >= cutoff or (index == first and weight >= _FIRST_SPEAKER_SHARE * highest)),
        )
        for index, weight in enumerate(weights)
    ]
    below = {index for index, standing in enumerate(standings) if standing in _BELOW_SPEAKERS}
    return tuple(sorted(ranked, key=lambda each: (-each.salience, each.index in below, each.index)))


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
