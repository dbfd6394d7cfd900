"""Selects the points by their scores, without redundant sentences or pronouns that refer to an omitted sentence."""

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from summarizer.model import Length
from summarizer.summary.eligibility import dangles, word_count
from summarizer.summary.vectors import Vector, Vectors

REDUNDANCY: Final = 1.0
"""The penalty of a sentence that is identical to a selected one, in standard deviations of the score."""


def has_room_for_all(vectors: Vectors, length: Length) -> bool:
    """Return whether a text is no longer than its summary may be."""
    if length.words is None:
        return len(vectors.spans) <= length.sentences
    return sum(map(word_count, vectors.sentences)) <= length.words


def best(vectors: Vectors, candidates: Sequence[int], scores: Vector, length: Length) -> list[int]:
    """Return the candidates selected by maximal marginal relevance (Carbonell & Goldstein 1998), best first.

    The next sentence is the one with the greatest score - REDUNDANCY * (its similarity to the nearest selected one). A
    dangling sentence ("He …") is selected only after the sentence before it, or if no other candidates are left.
    """
    budget = _Budget(vectors, candidates, length)
    dangling = {at for at in candidates if at > 0 and dangles(vectors.sentences[at])}
    redundancy = np.zeros(len(scores))
    selected: list[int] = []
    remaining = list(candidates)
    while remaining := [at for at in remaining if budget.has_room_for(at)]:
        independent = [at for at in remaining if at not in dangling or at - 1 in selected] or remaining
        chosen = max(independent, key=lambda at: scores[at] - REDUNDANCY * redundancy[at])
        selected.append(chosen)
        remaining.remove(chosen)
        budget.spend(chosen)
        redundancy = np.maximum(redundancy, vectors.similarity_to(chosen))
    return selected


def highest(vectors: Vectors, candidates: Sequence[int], ratings: Vector, length: Length) -> list[int]:
    """Return the candidates with the highest ratings that fit the length, best first."""
    budget = _Budget(vectors, candidates, length)
    selected = []
    for at in sorted(candidates, key=lambda at: -ratings[at]):
        if budget.has_room_for(at):
            selected.append(at)
            budget.spend(at)
    return selected


class _Budget:
    """The sentences or words that may still be selected; always enough for the shortest candidate."""

    def __init__(self, vectors: Vectors, candidates: Sequence[int], length: Length) -> None:
        self._words = [word_count(sentence) for sentence in vectors.sentences]
        shortest = min((self._words[at] for at in candidates), default=0)
        self._sentences_left = length.sentences if length.words is None else len(candidates)
        self._words_left = math.inf if length.words is None else max(length.words, shortest)

    def has_room_for(self, at: int) -> bool:
        return self._sentences_left > 0 and self._words[at] <= self._words_left

    def spend(self, at: int) -> None:
        self._sentences_left -= 1
        self._words_left -= self._words[at]
