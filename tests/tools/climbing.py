"""The second step of fitting the weights of `summary.features`: a hill-climb on the score of the selected sentences.

The regression rates sentences one at a time, while this step rates the sentences that are selected together. It stays
close to the weights of the regression: further away, it overfits these articles.
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
"""How far a weight may move: by this much of the score for each standard deviation of its feature."""

POINTS = 3
_SENTENCES = 120
_NOWHERE = -1e9


class Sample(Protocol):
    """An article, the features of its sentences, and the ROUGE scores of a selection."""

    @property
    def read(self) -> Vectors: ...
    @property
    def fit(self) -> tuple[int, ...]: ...
    @property
    def features(self) -> Matrix: ...
    def score(self, chosen: Sequence[int]) -> tuple[float, float]: ...


class Choices:
    """Selects the sentences of many articles at once, as `summary.selection.best` does those of one.

    Only the first 120 sentences of an article take part: the scores are scaled over these, but in a digest over all.
    """

    def __init__(self, samples: Sequence[Sample]) -> None:
        self._samples = samples
        count, longest = len(samples), min(_SENTENCES, max(len(sample.features) for sample in samples))
        self._features = np.zeros((count, longest, samples[0].features.shape[1]))
        self._is_there, self._is_fit, self._leans = np.zeros((3, count, longest), dtype=bool)
        self._similarity = np.zeros((count, longest, longest), dtype=np.float32)
        for at, sample in enumerate(samples):
            size = min(longest, len(sample.features))
            self._features[at, :size] = sample.features[:size]
            self._is_there[at, :size] = True
            self._is_fit[at, [place for place in sample.fit if place < longest]] = True
            self._leans[at, 1:size] = [dangles(sentence) for sentence in sample.read.sentences[1:size]]
            self._similarity[at, :size, :size] = [sample.read.similarity_to(place)[:size] for place in range(size)]

    def score(self, weights: Vector) -> Matrix:
        """Return ROUGE-1 and ROUGE-2 of what weights choose, shape (samples, 2)."""
        return np.array(
            [sample.score(chosen) for sample, chosen in zip(self._samples, self.chosen(weights), strict=True)]
        )

    def chosen(self, weights: Vector) -> list[list[int]]:
        """Return the sentences that weights choose of each article."""
        scores = self._sentence_scores(weights)
        rows = np.arange(len(scores))
        left, redundancy = self._is_fit.copy(), np.zeros_like(scores)
        is_behind_chosen = np.zeros((len(scores), scores.shape[1] + 1), dtype=bool)
        found: list[list[int]] = [[] for _ in rows]
        for _ in range(POINTS):
            standing = left & (~self._leans | is_behind_chosen[:, :-1])
            nothing = ~standing.any(axis=1)
            standing[nothing] = left[nothing]
            best = np.where(standing, scores - REDUNDANCY * redundancy, _NOWHERE).argmax(axis=1)
            is_chosen = left[rows, best]
            for at in np.flatnonzero(is_chosen):
                found[at].append(int(best[at]))
            left[rows, best] = False
            is_behind_chosen[rows, best + 1] = True
            redundancy = np.maximum(redundancy, self._similarity[rows, best] * is_chosen[:, None])
        return found

    def _sentence_scores(self, weights: Vector) -> Matrix:
        """Return the score of each sentence under some weights, in standard deviations over its article's sentences."""
        scores: Matrix = self._features @ weights
        counts = self._is_there.sum(axis=1)
        means = (scores * self._is_there).sum(axis=1) / counts
        spread = np.sqrt(((scores - means[:, None]) ** 2 * self._is_there).sum(axis=1) / counts)
        spread[spread == 0] = 1
        return scores / spread[:, None]


def climbed(samples: Sequence[Sample], weights: Vector, shares: NDArray[np.float64]) -> Vector:
    """Return the weights after many small moves, each kept if it improves the mean score; the best of several climbs.

    `shares` are the weights of the articles. The result is in standard deviations of the sentences' score.
    """
    choices = Choices(samples)
    spread = np.vstack([sample.features for sample in samples]).std(axis=0) + 1e-9
    begun = weights / np.mean([(sample.features @ weights).std() for sample in samples])

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
