"""Rates how central each sentence is as sumy does: its LexRank and TextRank in NumPy."""

from typing import Final

import numpy as np
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from summarizer.summary.vectors import Matrix, Vector, Vectors

# The value that sumy's TextRank adds to each row sum, against a division by zero.
_SUMY_EPSILON: Final = 1e-7


def lexrank(vectors: Vectors) -> Vector:
    """Return sumy's LexRank ratings, one per sentence; the same values, without sumy's quadratic loop in Python."""
    linked = (_similarity(vectors) > LexRankSummarizer.threshold).astype(float)
    if not linked.any():
        # The text consists of stop words, and sumy would divide by zero. All sentences are equally central.
        return np.full(len(linked), 1 / max(1, len(linked)))
    degrees = linked.sum(axis=1)
    degrees[degrees == 0] = 1
    ratings: Vector = LexRankSummarizer.power_method(linked / degrees[:, None], LexRankSummarizer.epsilon)
    return ratings


def textrank(vectors: Vectors) -> Vector:
    """Return sumy's TextRank ratings, one per sentence; the same values, without sumy's cubic loop in Python."""
    count = len(vectors.spans)
    table = np.zeros((count, len(vectors.sentence_frequency)))
    table[vectors.rows, vectors.columns] = vectors.counts
    common = table @ table.T
    sizes = np.log(np.maximum(table.sum(axis=1), 1))
    norms = sizes[:, None] + sizes[None, :]
    # Two sentences of one word each have norm 0; they have that word in common, or nothing.
    edges = common / np.where(np.isclose(norms, 0), 1, norms)
    edges /= edges.sum(axis=1)[:, None] + _SUMY_EPSILON
    damping = TextRankSummarizer.damping
    matrix = (1 - damping) / max(1, count) + damping * edges
    ratings: Vector = TextRankSummarizer.power_method(matrix, TextRankSummarizer.epsilon)
    return ratings


def _similarity(vectors: Vectors) -> Matrix:
    """Return the idf-modified cosine similarities as sumy defines them, shape (sentences, sentences)."""
    weights = np.zeros((len(vectors.spans), len(vectors.sentence_frequency)))
    weights[vectors.rows, vectors.columns] = vectors.tf_idf
    lengths = np.linalg.norm(weights, axis=1)
    lengths[lengths == 0] = 1
    unit = weights / lengths[:, None]
    product: Matrix = unit @ unit.T
    return product
