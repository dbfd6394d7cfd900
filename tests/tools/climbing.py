"""The second step of finding the weights of `summary.signs`: small moves that make what is chosen score better.

The regression knows sentences one at a time; this knows what is chosen together. It stays near to what that found:
further away it only learns these articles by heart.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from summarizer.summary.eligibility import dangles
from summarizer.summary.selection import REDUNDANCY
from summarizer.summary.vectors import Matrix, Vector, Vectors

CLIMBS = 6
STEPS = 1_200
REACH = 0.05
"""How far a weight may move: so much worth for each standard deviation of its sign."""

POINTS = 3
_SENTENCES = 120
_NOWHERE = -1e9


class Sample(Protocol):
    """An article, the signs of its sentences, and what some of them score."""

    @property
    def read(self) -> Vectors: ...
    @property
    def fit(self) -> tuple[int, ...]: ...
    @property
    def signs(self) -> Matrix: ...
    def score(self, chosen: Sequence[int]) -> tuple[float, float]: ...


class Choices:
    """Chooses the sentences of many articles at once, as `summary.choice.best` does those of one.

    Only the first 120 of an article: worth is weighed over these, and over all in a digest.
    """

    def __init__(self, samples: Sequence[Sample]) -> None:
        self._samples = samples
        count, longest = len(samples), min(_SENTENCES, max(len(sample.signs) for sample in samples))
        self._signs = np.zeros((count, longest, samples[0].signs.shape[1]))
        self._is_there, self._is_fit, self._leans = np.zeros((3, count, longest), dtype=bool)
        self._alike = np.zeros((count, longest, longest), dtype=np.float32)
        for at, sample in enumerate(samples):
            size = min(longest, len(sample.signs))
            self._signs[at, :size] = sample.signs[:size]
            self._is_there[at, :size] = True
            self._is_fit[at, [place for place in sample.fit if place < longest]] = True
            self._leans[at, 1:size] = [dangles(sentence) for sentence in sample.read.sentences[1:size]]
            self._alike[at, :size, :size] = [sample.read.alike_to(place)[:size] for place in range(size)]

    def score(self, weights: Vector) -> Matrix:
        """Return ROUGE-1 and ROUGE-2 of what weights choose, shape (samples, 2)."""
        return np.array(
            [sample.score(chosen) for sample, chosen in zip(self._samples, self.chosen(weights), strict=True)]
        )

    def chosen(self, weights: Vector) -> list[list[int]]:
        """Return the sentences that weights choose of each article."""
        worth = self._worth(weights)
        rows = np.arange(len(worth))
        left, told = self._is_fit.copy(), np.zeros_like(worth)
        is_behind_chosen = np.zeros((len(worth), worth.shape[1] + 1), dtype=bool)
        found: list[list[int]] = [[] for _ in rows]
        for _ in range(POINTS):
            standing = left & (~self._leans | is_behind_chosen[:, :-1])
            nothing = ~standing.any(axis=1)
            standing[nothing] = left[nothing]
            best = np.where(standing, worth - REDUNDANCY * told, _NOWHERE).argmax(axis=1)
            is_chosen = left[rows, best]
            for at in np.flatnonzero(is_chosen):
                found[at].append(int(best[at]))
            left[rows, best] = False
            is_behind_chosen[rows, best + 1] = True
            told = np.maximum(told, self._alike[rows, best] * is_chosen[:, None])
        return found

    def _worth(self, weights: Vector) -> Matrix:
        """Return what weights give each sentence, in standard deviations over its article's."""
        worth: Matrix = self._signs @ weights
        counts = self._is_there.sum(axis=1)
        means = (worth * self._is_there).sum(axis=1) / counts
        spread = np.sqrt(((worth - means[:, None]) ** 2 * self._is_there).sum(axis=1) / counts)
        spread[spread == 0] = 1
        return worth / spread[:, None]


def climbed(samples: Sequence[Sample], weights: Vector, shares: NDArray[np.float64]) -> Vector:
    """Return the weights after many small moves, each kept if the mean score is better for it; the best of some climbs.

    `shares` are what each article counts for. The weights that come back are in standard deviations of worth.
    """
    choices = Choices(samples)
    spread = np.vstack([sample.signs for sample in samples]).std(axis=0) + 1e-9
    begun = weights / np.mean([(sample.signs @ weights).std() for sample in samples])

    def score(weights: Vector) -> float:
        return float(shares @ choices.score(weights).sum(axis=1))

    return max((_climb(score, begun, spread, np.random.default_rng(seed)) for seed in range(CLIMBS)), key=score)


def _climb(score: Callable[[Vector], float], begun: Vector, spread: Vector, dice: np.random.Generator) -> Vector:
    best, best_score = begun, score(begun)
    for _ in range(STEPS):
        moved = best.copy()
        for at in dice.choice(len(moved), dice.integers(1, 4), replace=False):
            moved[at] += dice.normal() * REACH / 2 / spread[at]
        if np.abs((moved - begun) * spread).max() > REACH:
            continue
        moved_score = score(moved)
        if moved_score > best_score:
            best, best_score = moved, moved_score
    return best
