"""Fits the weights of `summary.weights` on articles in which the facts are marked and weighed.

`python -m tests.tools.fit_summary ../shared` prints them with the pyramid scores that the points reach: left out over
the English articles, in ten parts, and over articles in other languages, which the fit never sees. The weights are
those of a listwise ranking (Cao et al. 2007): of the sets of three sentences of an article, those that tell the most
are to score highest. Newton's method finds them, with a ridge. It takes some minutes.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from summarizer.article_languages import ANALYSERS
from summarizer.summary import eligible_sentences
from summarizer.summary.features import feature_matrix
from summarizer.summary.minor_sentences import minor_sentence_adjustments
from summarizer.summary.people import people
from summarizer.summary.selection import OPENING_SENTENCES, SET_SIZE
from summarizer.summary.sets import candidates_of, is_sound, repetition, set_features
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import Matrix, Vector, vectorized

LANGUAGES = ("ru", "uk", "es", "fr", "de")
RIDGES = (0.05,)
RIDGE = 0.05
FOLDS = 10
REPEATS = 6
STEPS = 8

SHARPNESS = 0.04
"""A set that tells so much less of the attainable weight than the best one is wanted e times less."""

MISSING = 0.15
"""What a set loses if it lacks a fact that the reader must know, beyond the weight of the fact."""

LEAD_BONUS = 0.4
"""What is added to the fitted weight of `has_lead`. The fit does without the first sentence more often than is good: on
articles that it never saw, fewer facts that the reader must know are missing with it."""

SAMPLE = 300
BEST_OF_SAMPLE = 40

_TOLD_SHARE = 0.8
_LEAST_STEP = 0.01


@dataclass(frozen=True, slots=True)
class Article:
    """Every set of an article's first sentences: its features, and the share of the attainable weight that it tells.

    `misses` tells the sets without a fact that the reader must know, `is_lead` the set of the first sentences.
    `by_hand` is the part of the score whose weights are not fitted.
    """

    names: tuple[str, ...]
    features: Matrix
    told: Vector
    misses: NDArray[np.bool_]
    is_lead: NDArray[np.bool_]
    is_sound: NDArray[np.bool_]
    lead: float
    by_hand: Vector

    def best(self, weights: Vector) -> int:
        """Return the set that weights choose."""
        return int(np.where(self.is_sound, self.features @ weights + self.by_hand, -np.inf).argmax())


@dataclass(frozen=True, slots=True)
class Table:
    """A sample of each article's sets, shape (articles, sets, features), and how much each is wanted."""

    features: NDArray[np.float64]
    wanted: Matrix

    def of(self, articles: NDArray[np.intp]) -> "Table":
        """Return the table of some articles."""
        return Table(self.features[articles], self.wanted[articles])


def main(shared: Path) -> None:
    """Fit, cross-validate, and print."""
    english = [_article(row, "en") for row in _rows(sorted((shared / "data" / "points").glob("*.jsonl")))]
    spread = np.sqrt(np.mean([article.features.var(axis=0) for article in english], axis=0)) + 1e-4
    table = _table(english, spread)
    _tell("the first three", english, [int(article.is_lead.argmax()) for article in english])
    for ridge in RIDGES:
        for seed in range(REPEATS):
            _tell(f"left out, ridge {ridge}", english, _left_out(english, table, spread, ridge, seed))
    weights = _fitted(table, ridge=RIDGE) / spread + LEAD_BONUS * _is_has_lead(english[0])
    _tell("reached", english, [article.best(weights) for article in english])
    for language in LANGUAGES:
        others = [_article(row, language) for row in _rows([shared / "data" / "languages" / f"{language}_dev.jsonl"])]
        _tell(f"{language}, never seen", others, [other.best(weights) for other in others])
    for name, weight in zip(english[0].names, weights, strict=True):
        sys.stdout.write(f'    "{name}": {weight:.3f},\n')


def _tell(what: str, articles: Sequence[Article], chosen: Iterable[int]) -> None:
    figures = [(a.told[at], a.misses[at], a.is_lead[at], a.lead) for a, at in zip(articles, chosen, strict=True)]
    pyramid, misses, is_lead, lead = np.mean(figures, axis=0)
    sys.stdout.write(f"{what}: {pyramid:.3f} (lead {lead:.3f}) missing3 {misses:.3f} is lead {is_lead:.3f}\n")


def _rows(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    for path in paths:
        yield from map(json.loads, filter(None, path.read_text(encoding="utf-8").split("\n")))


def _article(row: dict[str, Any], language: str) -> Article:
    text, title, facts = row["text"], row["title"], row["facts"]
    vectors, analyse = vectorized(text, language), ANALYSERS.get(language)
    eligible = eligible_sentences(vectors, title)
    terms = title_terms(vectors, language, title, eligible)
    them = people(vectors, *(analyse(text, title) if analyse else ((), ())))
    names, features = feature_matrix(vectors, language, terms, them)
    among = list(eligible)[:OPENING_SENTENCES]
    candidates = candidates_of(vectors, terms, them, among)
    sets = np.array(list(combinations(range(len(among)), SET_SIZE)), dtype=np.intp)
    set_names, of_sets = set_features(candidates, sets)
    chosen = np.array(among)[sets]
    weights = np.array([fact["weight"] for fact in facts])
    tells = np.array([[_tells(fact, span) for fact in facts] for span in vectors.spans])
    told = tells[chosen].any(axis=1)
    greatest = _greatest(tells, weights)
    return Article(
        names + set_names,
        np.hstack([features[chosen].sum(axis=1), of_sets]),
        told @ weights / greatest,
        (~told & (weights == max(weights))).any(axis=1) if max(weights) == 3 else np.zeros(len(told), dtype=bool),
        (chosen == np.arange(SET_SIZE)).all(axis=1),
        is_sound(candidates, sets),
        float(tells[:SET_SIZE].any(axis=0) @ weights / greatest),
        minor_sentence_adjustments(vectors, language, terms, them, eligible)[chosen].sum(axis=1)
        - repetition(candidates, sets),
    )


def _tells(fact: dict[str, Any], span: tuple[int, int]) -> bool:
    return any(min(span[1], end) - max(span[0], start) >= _TOLD_SHARE * (end - start) for start, end in fact["spans"])


def _greatest(tells: NDArray[np.bool_], weights: Vector) -> float:
    """Return the greatest weight that three sentences can tell."""
    different = np.unique(tells, axis=0)
    pairs = (different[:, None] | different[None]).reshape(-1, len(weights))
    return float(max((pairs | each).dot(weights).max() for each in different))


def _table(articles: Sequence[Article], spread: Vector) -> Table:
    """Return a sample of the sets of each article, all of one size: the best, and others by chance."""
    dice = np.random.default_rng(0)
    features, wanted = [], []
    for article in articles:
        sample = _sample(article.told, dice)
        features.append((article.features[sample] - article.features.mean(axis=0)) / spread)
        worth = article.told - MISSING * article.misses
        share = np.exp((worth[sample] - worth.max()) / SHARPNESS)
        wanted.append(share / share.sum())
    return Table(np.array(features), np.array(wanted))


def _is_has_lead(article: Article) -> Vector:
    return np.array([float(name == "has_lead") for name in article.names])


def _sample(told: Vector, dice: np.random.Generator) -> NDArray[np.intp]:
    if len(told) <= SAMPLE:
        return np.resize(np.arange(len(told)), SAMPLE)
    order = np.argsort(-told, kind="stable")
    others = dice.choice(order[BEST_OF_SAMPLE:], SAMPLE - BEST_OF_SAMPLE, replace=False)
    return np.concatenate([order[:BEST_OF_SAMPLE], others])


def _fitted(table: Table, ridge: float, begun: Vector | None = None) -> Vector:
    """Return the weights under which the probability of the sets comes closest to how much they are wanted."""
    weights = np.zeros(table.features.shape[-1]) if begun is None else begun
    loss = _loss(table, weights, ridge)
    for _ in range(STEPS):
        step, size = _newton_step(table, weights, ridge), 1.0
        while (moved := _loss(table, weights - size * step, ridge)) > loss and size > _LEAST_STEP:
            size /= 2
        weights, loss = weights - size * step, moved
    return weights


def _loss(table: Table, weights: Vector, ridge: float) -> float:
    scores = table.features @ weights
    greatest = scores.max(axis=1)
    log_sums = greatest + np.log(np.exp(scores - greatest[:, None]).sum(axis=1))
    return float((log_sums - (table.wanted * scores).sum(axis=1)).mean() + ridge * weights @ weights)


def _newton_step(table: Table, weights: Vector, ridge: float) -> Vector:
    gradient = 2 * ridge * weights
    curvature = 2 * ridge * np.eye(len(weights))
    for features, wanted in zip(table.features, table.wanted, strict=True):
        scores = features @ weights
        probability = np.exp(scores - scores.max())
        probability /= probability.sum()
        mean = probability @ features
        gradient += (mean - wanted @ features) / len(table.features)
        spread = (features * probability[:, None]).T @ features - np.outer(mean, mean)
        curvature += spread / len(table.features)
    return np.asarray(np.linalg.solve(curvature, gradient), dtype=np.float64)


def _left_out(articles: Sequence[Article], table: Table, spread: Vector, ridge: float, seed: int) -> list[int]:
    """Return the set chosen of each article by weights that were fitted on the other parts."""
    folds = np.random.default_rng(seed).permutation(len(articles)) % FOLDS
    begun = _fitted(table, ridge)
    chosen = [0] * len(articles)
    for fold in range(FOLDS):
        fitted = _fitted(table.of(np.flatnonzero(folds != fold)), ridge, begun)
        weights = fitted / spread + LEAD_BONUS * _is_has_lead(articles[0])
        for at in np.flatnonzero(folds == fold).tolist():
            chosen[at] = articles[at].best(weights)
    return chosen


if __name__ == "__main__":
    main(Path(sys.argv[1]))
