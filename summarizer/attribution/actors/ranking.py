"""Ranks the figures of a text by how much they matter to its story, and cuts off those that are only named."""

from collections.abc import Mapping, Sequence
from typing import Final

from summarizer.attribution.actors.involvement import Involvement, involvements
from summarizer.attribution.actors.salience import saliences
from summarizer.attribution.document import Cast
from summarizer.model import Actor, Claim

CUT_OFF: Final = 0.5
"""The share of the most salient actor's salience below which somebody is only named. It comes with its weights."""

# Whoever holds one of these and has a say matters, however late and short, where the article is no mere report: of 46
# such in reports of 250 words, readers named four.
_OFFICES: Final = frozenset("president chancellor king queen pope premier minister secretary governor".split())

_LONG: Final = 400
"""Words from which an article is long."""


def actors(cast: Cast, claims: Sequence[Claim], title: str | None) -> tuple[Actor, ...]:
    """Return everybody who is named, by falling salience. An untitled text's short first line is its title."""
    weights = saliences(cast, title)
    least = CUT_OFF * max(weights, default=0.0)
    involved = involvements(cast, claims)
    heard = heard_of_office(cast, involved)
    ranked = sorted(range(len(weights)), key=lambda place: (-weights[place], place))
    return tuple(
        _actor(
            cast,
            place,
            weights[place],
            involved.get(place, Involvement()),
            key=weights[place] >= least or place in heard,
        )
        for place in ranked
    )


def heard_of_office(cast: Cast, involved: Mapping[int, Involvement]) -> frozenset[int]:
    """Return the places of those who hold an office and have a say in a long article: they matter in any case."""
    if sum(token.is_alpha for token in cast.doc) < _LONG:
        return frozenset()
    return frozenset(place for place, their in involved.items() if their.claims and _holds_office(cast, place))


def _holds_office(cast: Cast, place: int) -> bool:
    return not _OFFICES.isdisjoint((cast.roles[place] or "").lower().split())


def _actor(cast: Cast, place: int, salience: float, involvement: Involvement, *, key: bool) -> Actor:
    figure = cast.figures[place]
    return Actor(
        name=figure.name,
        kind=figure.kind,
        role=cast.roles[place],
        aliases=cast.aliases(place),
        mentions=len(figure.names),
        salience=round(salience, 3),
        key=key,
        claims=tuple(involvement.claims),
        about=tuple(involvement.about),
    )
