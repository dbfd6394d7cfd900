"""Selects the points: the sentences that together tell the story, none of them twice."""

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.model import Length
from summarizer.summary.eligibility import word_count
from summarizer.summary.people import People
from summarizer.summary.pointers import antecedents
from summarizer.summary.sets import Candidates, candidates_of, is_sound, set_scores
from summarizer.summary.title import TitleTerms
from summarizer.summary.vectors import Vector, Vectors

CANDIDATES: Final = 14
"""How many sentences are combined into sets, those with the greatest values: 364 sets of three."""

OPENING_SENTENCES: Final = 22
"""How many of the first eligible sentences are compared, or half of them if that is more.

The weights were fitted on such openings. Below them, what the weights prefer is a reaction or a detail.
"""

SET_SIZE: Final = 3
"""The number of sentences that are selected together; further sentences are added one at a time."""

REDUNDANCY: Final = 2.0
"""The penalty of a further sentence that is identical to a selected one, in standard deviations of the value."""


def has_room_for_all(vectors: Vectors, length: Length) -> bool:
    """Return whether a text is no longer than its summary may be."""
    if length.words is None:
        return len(vectors.spans) <= length.sentences
    return sum(map(word_count, vectors.sentences)) <= length.words


def best(
    vectors: Vectors, eligible: Sequence[int], values: Vector, title: TitleTerms, them: People, length: Length
) -> list[int]:
    """Return the eligible sentences that make the best set, and then those added to it.

    Every set of up to three of the most valuable sentences of the opening is compared. If there is room for more, the
    next sentence, wherever it stands, is the one with the greatest value - REDUNDANCY * (its similarity to the nearest
    selected one), as in maximal marginal relevance (Carbonell & Goldstein 1998). A dangling sentence ("He …") is added
    only after the sentence before it, or if no other sentences are left.
    """
    budget = _Budget(vectors, eligible, length)
    opening = sorted(eligible)[: max(OPENING_SENTENCES, len(eligible) // 2)]
    fitting = [at for at in opening if budget.has_room_for([at])]
    valuable = sorted(fitting, key=lambda at: (-values[at], at))[:CANDIDATES]
    selected = _best_set(candidates_of(vectors, title, them, sorted(valuable)), values, budget)
    return [*selected, *_added(vectors, eligible, values, title, selected, budget)]


def _best_set(candidates: Candidates, values: Vector, budget: "_Budget") -> list[int]:
    """Return the set with the greatest score among the largest that fit."""
    for size in range(min(SET_SIZE, len(candidates.at)), 0, -1):
        table = _sets(len(candidates.at), size)
        table = table[budget.have_room_for(candidates.at[table])]
        if len(table):
            table = table[is_sound(candidates, table)]
            scores = values[candidates.at[table]].sum(axis=1) + set_scores(candidates, table)
            return [int(at) for at in candidates.at[table[scores.argmax()]]]
    return []


@lru_cache(maxsize=CANDIDATES * SET_SIZE)
def _sets(count: int, size: int) -> NDArray[np.intp]:
    return np.array(list(combinations(range(count), size)), dtype=np.intp)


def _added(
    vectors: Vectors,
    eligible: Sequence[int],
    values: Vector,
    title: TitleTerms,
    selected: Sequence[int],
    budget: "_Budget",
) -> Iterator[int]:
    """Yield further sentences while there is room for one."""
    taken = list(selected)
    remaining = [at for at in eligible if at not in taken and budget.has_room_for([*taken, at])]
    if not remaining:
        return
    means = antecedents(vectors, [*taken, *remaining], title)
    redundancy = np.max([vectors.similarity_to(at) for at in taken], axis=0, initial=0)
    penalty = REDUNDANCY * (values.std() or 1)
    while remaining := [at for at in remaining if budget.has_room_for([*taken, at])]:
        independent = [at for at in remaining if at not in means or not means[at].isdisjoint(taken)] or remaining
        chosen = max(independent, key=lambda at: values[at] - penalty * redundancy[at])
        yield chosen
        taken.append(chosen)
        remaining.remove(chosen)
        redundancy = np.maximum(redundancy, vectors.similarity_to(chosen))


def highest(vectors: Vectors, candidates: Sequence[int], ratings: Vector, length: Length) -> list[int]:
    """Return the candidates with the highest ratings that fit the length, best first."""
    budget = _Budget(vectors, candidates, length)
    selected: list[int] = []
    for at in sorted(candidates, key=lambda at: -ratings[at]):
        if budget.has_room_for([*selected, at]):
            selected.append(at)
    return selected


class _Budget:
    """The greatest number of sentences or words of a summary; always enough for the shortest candidate."""

    def __init__(self, vectors: Vectors, candidates: Sequence[int], length: Length) -> None:
        self._words_of = [word_count(sentence) for sentence in vectors.sentences]
        shortest = min((self._words_of[at] for at in candidates), default=0)
        self._sentences = length.sentences if length.words is None else len(candidates)
        self._words = math.inf if length.words is None else max(length.words, shortest)

    def has_room_for(self, selected: Sequence[int]) -> bool:
        if len(selected) > self._sentences:
            return False
        return self._words == math.inf or sum(self._words_of[at] for at in selected) <= self._words

    def have_room_for(self, sets: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Return which sets there is room for; all have the same size."""
        if sets.shape[1] > self._sentences:
            return np.zeros(len(sets), dtype=np.bool_)
        return np.asarray(np.array(self._words_of)[sets].sum(axis=1) <= self._words, dtype=np.bool_)
