"""Ranks the figures of a text by how much they matter to its story, and cuts off those that are only named."""

import math
from collections import Counter
from collections.abc import Iterable
from typing import Final

from summarizer import grammar
from summarizer.cast import Cast
from summarizer.model import Actor, ActorKind, Claim
from summarizer.names import Figure

# Below this share of the most salient actor's weight somebody is only named.
_CUT_OFF: Final = 0.25


def actors(cast: Cast, claims: Iterable[Claim]) -> tuple[Actor, ...]:
    """Return everybody who is named, by falling salience."""
    spoken = Counter(claim.speaker for claim in claims)
    weights = [_weight(cast, figure, spoken[figure.name]) for figure in cast.figures]
    top = max(weights, default=1.0)
    ranked = sorted(range(len(weights)), key=lambda place: (-weights[place], place))
    return tuple(_actor(cast, place, weights[place] / top) for place in ranked)


def _actor(cast: Cast, place: int, salience: float) -> Actor:
    figure = cast.figures[place]
    return Actor(
        name=figure.name,
        kind=figure.kind,
        role=cast.roles[place],
        aliases=figure.aliases,
        mentions=len(figure.names),
        salience=round(salience, 3),
        key=salience >= _CUT_OFF,
    )


def _weight(cast: Cast, figure: Figure, claims: int) -> float:
    """What a figure weighs: often named, named early, acting, speaking."""
    doc = cast.doc
    first = doc[figure.names[0].start].idx / max(1, len(doc.text))
    acts = sum(doc[name.start : name.end].root.dep_ in grammar.SUBJECTS for name in figure.names)
    weight = math.log1p(len(figure.names)) + 0.5 * math.log1p(acts) + 0.5 * math.log1p(claims) + 0.8 * (1 - first)
    return weight + (0.6 if figure.kind is ActorKind.PERSON else 0.0)
