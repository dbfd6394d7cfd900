"""Ranks the clusters of a text by salience, and marks as key those that matter to its story."""

from collections.abc import Mapping, Sequence
from typing import Final

from summarizer.attribution.actors.involvement import Involvement, involvements
from summarizer.attribution.actors.salience import saliences
from summarizer.attribution.document import Document
from summarizer.model import Actor, Claim

KEY_CUTOFF: Final = 0.5
"""The share of the highest salience that makes an actor key. It was fitted together with the weights of `salience`."""

# A holder of one of these offices who makes a claim is key in a long article, however late and rarely named. This
# does not hold in reports of 250 words: of 46 such people in them, readers named four.
_OFFICES: Final = frozenset("president chancellor king queen pope premier minister secretary governor".split())

_LONG_ARTICLE_WORDS: Final = 400


def actors(document: Document, claims: Sequence[Claim], title: str | None) -> tuple[Actor, ...]:
    """Return all clusters as actors by decreasing salience.

    Without a title, the text's first line is taken for the title if it is short.
    """
    weights = saliences(document, title)
    cutoff = KEY_CUTOFF * max(weights, default=0.0)
    involved = involvements(document, claims)
    always_key = office_holders_with_claims(document, involved)
    ranked = sorted(range(len(weights)), key=lambda index: (-weights[index], index))
    return tuple(
        _actor(
            document,
            index,
            weights[index],
            involved.get(index, Involvement()),
            key=weights[index] >= cutoff or index in always_key,
        )
        for index in ranked
    )


def office_holders_with_claims(document: Document, involved: Mapping[int, Involvement]) -> frozenset[int]:
    """Return the indices of the clusters that hold an office and make a claim; none if the article is short."""
    if sum(token.is_alpha for token in document.doc) < _LONG_ARTICLE_WORDS:
        return frozenset()
    return frozenset(
        index for index, involvement in involved.items() if involvement.claims and _holds_office(document, index)
    )


def _holds_office(document: Document, index: int) -> bool:
    return not _OFFICES.isdisjoint((document.roles[index] or "").lower().split())


def _actor(document: Document, index: int, salience: float, involvement: Involvement, *, key: bool) -> Actor:
    cluster = document.clusters[index]
    return Actor(
        name=cluster.name,
        kind=cluster.kind,
        role=document.roles[index],
        aliases=document.aliases(index),
        mentions=len(cluster.mentions),
        salience=round(salience, 3),
        key=key,
        claims=tuple(involvement.claims),
        about=tuple(involvement.about),
    )
