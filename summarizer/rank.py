"""How central each sentence is: sumy's LexRank in NumPy, and its continuous, damped sister."""

import numpy as np
from numpy.typing import NDArray
from sumy.summarizers.lex_rank import LexRankSummarizer

Matrix = NDArray[np.float64]

DAMPING = 0.85
"""The share of a walk that follows similarity; the rest jumps anywhere (Erkan & Radev 2004, LexRank, section 3.2)."""

_ROUNDS = 100
_CLOSE = 1e-6


def lexrank(similarity: Matrix) -> Matrix:
    """Return sumy's LexRank ratings, one a sentence: the same numbers, without its quadratic Python."""
    linked = (similarity > LexRankSummarizer.threshold).astype(float)
    if not linked.any():
        # Nothing but stop words: sumy divides by zero here. No sentence is more central than another.
        return np.full(len(linked), 1 / len(linked))
    degrees = linked.sum(axis=1)
    degrees[degrees == 0] = 1
    ratings: Matrix = LexRankSummarizer.power_method(linked / degrees[:, None], LexRankSummarizer.epsilon)
    return ratings


def continuous_lexrank(similarity: Matrix) -> Matrix:
    """Return the stationary distribution of a walk along similarities, with damping (ibid., equation 5)."""
    count = len(similarity)
    weights = np.clip(similarity, 0, None)
    np.fill_diagonal(weights, 0)
    totals = weights.sum(axis=1, keepdims=True)
    walk = np.divide(weights, totals, out=np.full_like(weights, 1 / count), where=totals > 0)
    ratings = np.full(count, 1 / count)
    for _ in range(_ROUNDS):
        after = (1 - DAMPING) / count + DAMPING * walk.T @ ratings
        if np.abs(after - ratings).sum() < _CLOSE:
            break
        ratings = after
    return ratings
