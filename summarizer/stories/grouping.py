"""Groups a list of articles into stories: agglomerative clustering by average linkage."""

import heapq
from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from summarizer.stories.index import Floats, Index
from summarizer.stories.signature import Signature

MIN_COHESION: Final = 0.26
"""The least cohesion of two groups that are one story."""

CAUTION: Final = 0.13
"""How much more similar a single pair must be than the average of many pairs, which says more."""

MIN_SIMILARITY: Final = 0.03
"""A similarity below this counts as none."""

Links = dict[int, float]


def cohesion(total: float, pairs: int) -> float:
    """Return how well two groups fit together, given the sum of the similarities of this many pairs of articles."""
    return (total - CAUTION) / pairs


def group(signatures: Sequence[Signature]) -> tuple[tuple[int, ...], ...]:
    """Group articles by event: their numbers in order, the groups in the order of their first article."""
    index = Index(signatures)
    return clusters(links_in(map(index.similarities, signatures)))


def links_in(similarities: Iterable[Floats]) -> list[Links]:
    """Return the similarities of each article to the others, by number, without those below `MIN_SIMILARITY`.

    Each row of the given table has the similarities of one article to all articles.
    """
    return [
        {int(other): float(row[other]) for other in np.flatnonzero(row >= MIN_SIMILARITY) if other != at}
        for at, row in enumerate(similarities)
    ]


def clusters(links: Sequence[Links]) -> tuple[tuple[int, ...], ...]:
    """Join the two groups that fit best, until no two fit; `links` are the similarities of each article."""
    sums = {at: dict(row) for at, row in enumerate(links)}
    members = {at: [at] for at in sums}
    heap = [(-cohesion(total, 1), at, other) for at, row in sums.items() for other, total in row.items() if at < other]
    heapq.heapify(heap)
    while heap and -heap[0][0] >= MIN_COHESION:
        fit, kept, joined = heapq.heappop(heap)
        if kept in sums and joined in sums and fit == -_fit(sums, members, kept, joined):
            _join(sums, members, kept, joined)
            for other in sums[kept]:
                heapq.heappush(heap, (-_fit(sums, members, kept, other), min(kept, other), max(kept, other)))
    return tuple(sorted(tuple(sorted(each)) for each in members.values()))


def _fit(sums: dict[int, Links], members: dict[int, list[int]], one: int, other: int) -> float:
    return cohesion(sums[one][other], len(members[one]) * len(members[other]))


def _join(sums: dict[int, Links], members: dict[int, list[int]], kept: int, joined: int) -> None:
    """Merge two groups: their sums of similarities with a third group add up."""
    members[kept] += members.pop(joined)
    for other, total in sums.pop(joined).items():
        del sums[other][joined]
        if other != kept:
            sums[kept][other] = sums[other][kept] = sums[kept].get(other, 0) + total
