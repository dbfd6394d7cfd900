"""Finds the pairs of sentences that say the same."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.summary.vectors import Matrix

# A sentence that has at least this share of another's stems says the same.
_REPEATED_SHARE: Final = 0.8

# Sentences of one story have this share of the shorter one's stems in common without saying the same.
_USUAL_SHARE: Final = 0.2

# The penalties of a pair with all stems in common beyond the usual share, and with all phrases in common.
_STEMS_PENALTY: Final = 0.8
_PHRASES_PENALTY: Final = 4.0


def phrases(stems: Sequence[str]) -> frozenset[str]:
    """Return the runs of three stems in a sentence."""
    return frozenset(map(" ".join, zip(stems, stems[1:], stems[2:], strict=False)))


def are_repeated(stems: Matrix) -> NDArray[np.bool_]:
    """Return which pairs of sentences have nearly all the stems of the shorter one in common.

    A row of the matrix tells which stems a sentence has.
    """
    return np.asarray(_shares(stems) >= _REPEATED_SHARE, dtype=np.bool_)


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
