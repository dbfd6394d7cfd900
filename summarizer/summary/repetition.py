"""Finds the pairs of sentences that say the same."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.summary.vectors import Matrix

_WORD: Final = re.compile(r"\w+")
_QUOTATION: Final = re.compile(r"[“\"„«]([^“”\"„«»]+)[”\"“»]")
_QUOTED_WORDS: Final = 3

# A sentence that has at least this share of another's stems says the same.
_REPEATED_SHARE: Final = 0.8

# With the same quotation, as much of the shorter one is enough: a slogan is quoted in many sentences that say different
# things.
_SHARE_WITH_QUOTATION: Final = 0.35

# Sentences of one story have this share of the shorter one's stems in common without saying the same.
_USUAL_SHARE: Final = 0.2

# The penalties of a pair with all stems in common beyond the usual share, and with all phrases in common.
_STEMS_PENALTY: Final = 0.8
_PHRASES_PENALTY: Final = 4.0


def phrases(stems: Sequence[str]) -> frozenset[str]:
    """Return the runs of three stems in a sentence."""
    return frozenset(map(" ".join, zip(stems, stems[1:], stems[2:], strict=False)))


def are_repeated(stems: Matrix, quotes_same: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
    """Return which pairs of sentences have nearly all the stems of the shorter one in common, or some and a quotation.

    A row of the matrix tells which stems a sentence has.
    """
    shares = _shares(stems)
    repeated = shares >= _REPEATED_SHARE
    if quotes_same is not None:
        repeated |= quotes_same & (shares >= _SHARE_WITH_QUOTATION)
    return np.asarray(repeated, dtype=np.bool_)


def share_quotations(sentences: Sequence[str]) -> NDArray[np.bool_]:
    """Return which pairs of sentences quote the same words, at least three of them in lower case: a title is none."""
    quoted = [set(_quotations(sentence)) for sentence in sentences]
    return np.array([[not one.isdisjoint(other) for other in quoted] for one in quoted], dtype=np.bool_)


def _quotations(sentence: str) -> Iterator[tuple[str, ...]]:
    for each in _QUOTATION.findall(sentence):
        words = _WORD.findall(each)
        if sum(word[0].islower() for word in words) >= _QUOTED_WORDS:
            yield tuple(word.lower() for word in words)


def repetition_penalties(stems: Matrix, runs: Matrix) -> Matrix:
    """Return the cost of each pair of sentences: the greater, the more stems and runs of stems they have in common.

    A pair with no more stems in common than sentences of one story usually have, and with no run, costs nothing.
    """
    penalties: Matrix = _STEMS_PENALTY * np.maximum(0, _shares(stems) - _USUAL_SHARE)
    return penalties + _PHRASES_PENALTY * _shares(runs)


def _shares(incidence: Matrix) -> Matrix:
    """Return for each pair of rows the share of the shorter one that they have in common."""
    common = incidence @ incidence.T
    sizes = np.diag(common)
    shares: Matrix = common / np.maximum(1, np.minimum(sizes[:, None], sizes))
    return shares
