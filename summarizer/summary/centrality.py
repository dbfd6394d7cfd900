"""Rates how central each sentence is: a LexRank that takes linear time."""

from typing import Final

import numpy as np

from summarizer.summary.vectors import Vector, Vectors

DAMPING: Final = 0.85
"""The probability that a random walk follows similarity instead of jumping to any sentence (Erkan & Radev 2004,
LexRank, section 3.2)."""

_MAX_ITERATIONS: Final = 100
_TOLERANCE: Final = 1e-6


def continuous_lexrank(vectors: Vectors) -> Vector:
    """Return continuous LexRank: the stationary distribution of a random walk along similarities, with damping.

    This is equation 5 of Erkan & Radev 2004. Each iteration takes time linear in the length of the text.
    """
    count = len(vectors.spans)
    if not count:
        return np.zeros(0)
    self_similarity = vectors.self_similarity
    totals = vectors.weighted_similarity(np.ones(count)) - self_similarity
    isolated = totals <= _TOLERANCE
    totals[isolated] = 1
    ratings = np.full(count, 1 / count)
    for _ in range(_MAX_ITERATIONS):
        leaving = np.where(isolated, 0, ratings / totals)
        moved = vectors.weighted_similarity(leaving) - self_similarity * leaving + ratings[isolated].sum() / count
        after = (1 - DAMPING) / count + DAMPING * moved
        if np.abs(after - ratings).sum() < _TOLERANCE:
            break
        ratings = after
    return ratings
