"""How central each sentence is: sumy's LexRank and TextRank in NumPy, and a LexRank that grows with the text only."""

from typing import Final

import numpy as np
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from summarizer.summary.vectors import Matrix, Vector, Vectors

DAMPING: Final = 0.85
"""The share of a walk that follows similarity; the rest jumps anywhere (Erkan & Radev 2004, LexRank, section 3.2)."""

_ROUNDS: Final = 100
_CLOSE: Final = 1e-6

# What sumy's TextRank adds to a sum before it divides by it.
_AGAINST_ZERO: Final = 1e-7


def lexrank(read: Vectors) -> Vector:
    """Return sumy's LexRank ratings, one a sentence: the same numbers, without its quadratic Python."""
    linked = (_similarity(read) > LexRankSummarizer.threshold).astype(float)
    if not linked.any():
        # Nothing but stop words: sumy divides by zero here. No sentence is more central than another.
        return np.full(len(linked), 1 / max(1, len(linked)))
    degrees = linked.sum(axis=1)
    degrees[degrees == 0] = 1
    ratings: Vector = LexRankSummarizer.power_method(linked / degrees[:, None], LexRankSummarizer.epsilon)
    return ratings


def textrank(read: Vectors) -> Vector:
    """Return sumy's TextRank ratings, one a sentence: the same numbers, without its cubic Python."""
    count = len(read.spans)
    table = np.zeros((count, len(read.spread)))
    table[read.rows, read.columns] = read.counts
    common = table @ table.T
    sizes = np.log(np.maximum(table.sum(axis=1), 1))
    norms = sizes[:, None] + sizes[None, :]
    # Two sentences of one word each have it in common, or not.
    edges = common / np.where(np.isclose(norms, 0), 1, norms)
    edges /= edges.sum(axis=1)[:, None] + _AGAINST_ZERO
    damping = TextRankSummarizer.damping
    matrix = (1 - damping) / max(1, count) + damping * edges
    ratings: Vector = TextRankSummarizer.power_method(matrix, TextRankSummarizer.epsilon)
    return ratings


def continuous_lexrank(read: Vectors) -> Vector:
    """Return the stationary distribution of a walk along similarities, with damping (ibid., equation 5).

    Each step costs as much as the text has words.
    """
    count = len(read.spans)
    if not count:
        return np.zeros(0)
    itself = read.alike_to_itself
    totals = read.alike(np.ones(count)) - itself
    alone = totals <= _CLOSE
    totals[alone] = 1
    ratings = np.full(count, 1 / count)
    for _ in range(_ROUNDS):
        leaving = np.where(alone, 0, ratings / totals)
        walked = read.alike(leaving) - itself * leaving + ratings[alone].sum() / count
        after = (1 - DAMPING) / count + DAMPING * walked
        if np.abs(after - ratings).sum() < _CLOSE:
            break
        ratings = after
    return ratings


def _similarity(read: Vectors) -> Matrix:
    """Return the idf-modified cosine of every two sentences, as sumy defines tf, idf and cosine."""
    weights = np.zeros((len(read.spans), len(read.spread)))
    weights[read.rows, read.columns] = read.tf_idf
    lengths = np.linalg.norm(weights, axis=1)
    lengths[lengths == 0] = 1
    unit = weights / lengths[:, None]
    product: Matrix = unit @ unit.T
    return product
