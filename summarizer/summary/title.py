"""Compares the sentences of a text with its title by their stems."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from summarizer.sentences import Tokenizer
from summarizer.summary.vectors import Matrix, Vector, Vectors
from summarizer.terms import stems

# A stem of the title that occurs in every sentence still counts a little.
_LEAST_WEIGHT: Final = 0.3

_LEAST_COMMON_STEMS: Final = 2


@dataclass(frozen=True)
class TitleTerms:
    """The stems of a title that also occur in a text, and the sentences that have them.

    `columns` are the indices of the stems in the text. `matrix` has a row for each sentence and a column for each stem;
    `weights` are the inverse document frequencies of the stems, so that they sum to 1. `is_known` is false if a
    sentence of the text stands in for the title.
    """

    columns: Sequence[int]
    matrix: Matrix
    weights: Vector
    is_known: bool

    @property
    def size(self) -> int:
        """The number of stems."""
        return len(self.weights)

    @cached_property
    def shares(self) -> Vector:
        """The share of the title's weight that each sentence has."""
        shares: Vector = self.matrix @ self.weights
        return shares

    @cached_property
    def counts(self) -> Vector:
        """The number of the title's stems that each sentence has."""
        counts: Vector = self.matrix.sum(axis=1)
        return counts

    @cached_property
    def first_counts(self) -> Vector:
        """The number of the title's stems that each sentence has and none before it."""
        firsts = np.zeros_like(self.matrix)
        if self.size:
            firsts[self.matrix.argmax(axis=0), np.arange(self.size)] = 1
        counts: Vector = firsts.sum(axis=1)
        return counts


def title_terms(vectors: Vectors, language: str | None, title: str | None, eligible: Sequence[int]) -> TitleTerms:
    """Return which stems of its title a text has, and where.

    The first eligible sentence stands in for a title that is unknown, or that has hardly a stem in common with the text
    because it is clickbait or in another language.
    """
    wanted = stems(Tokenizer(language).to_words(title or ""), language)
    columns = _columns(vectors, wanted)
    is_known = len(columns) >= _LEAST_COMMON_STEMS
    if not is_known and eligible:
        columns = _columns(vectors, vectors.stems[eligible[0]])
    matrix = vectors.incidence(columns)
    weights = np.log((len(vectors.spans) + 1) / (1 + matrix.sum(axis=0))) + _LEAST_WEIGHT
    return TitleTerms(columns, matrix, weights / (weights.sum() or 1), is_known)


def _columns(vectors: Vectors, wanted: Sequence[str]) -> list[int]:
    columns = map(vectors.stem_columns.get, dict.fromkeys(wanted))
    return [column for column in columns if column is not None]
