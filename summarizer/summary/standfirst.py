"""Finds opening sentences that the text repeats in full: standfirsts and captions that were taken from it."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from summarizer.summary.vectors import Vectors

_OPENING_SENTENCES: Final = 5

# A shorter sentence may well have all its stems in another by chance.
_LEAST_STEMS: Final = 6

_REPEATED_SHARE: Final = 0.9


def without_abridged(vectors: Vectors, among: Sequence[int]) -> Sequence[int]:
    """Return some of a text's sentences, without opening sentences that a fuller one among them repeats."""
    stems = np.bincount(vectors.rows, minlength=len(vectors.spans))
    opening = np.arange(min(_OPENING_SENTENCES, len(vectors.spans)))
    has = vectors.incidence(np.unique(vectors.columns[vectors.rows < len(opening)]))
    later = np.array(among, dtype=np.intp)
    is_fuller = (stems[later] > stems[opening, None]) & (later > opening[:, None])
    is_repeated = has[opening] @ has[later].T >= _REPEATED_SHARE * stems[opening, None]
    abridged = opening[(is_fuller & is_repeated).any(axis=1) & (stems[opening] >= _LEAST_STEMS)].tolist()
    return [at for at in among if at not in abridged]
