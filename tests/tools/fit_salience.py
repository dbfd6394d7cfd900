"""Refits the weights of `attribution.actors.salience` on articles in which readers marked who the story is about.

`python tests/tools/fit_salience.py ../shared` prints the weights with their scores, on these articles and on held-out
ones. It first fits a ridge logistic regression (Newton's method) over the articles with and without their titles. Then
it moves each weight by at most a half, in tenths, to where the first five actors are chosen best. It takes ten minutes.
"""

import importlib.util
import json
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from summarizer.attribution.actors import ranking, salience
from summarizer.attribution.actors.involvement import involvements
from summarizer.attribution.claims import claims
from summarizer.attribution.document import document_of
from summarizer.attribution.parsing.pipeline import parse

KINDS = {"person": "person", "organization": "org", "place": "place"}
NAMES = list(salience._WEIGHTS)
RIDGE = 10.0
FOLDS = 10
CUTS = (0.4, 0.42, 0.44, 0.46, 0.48, 0.5, 0.52)
STEPS = (-0.3, -0.2, -0.1, 0.1, 0.2, 0.3)
MAX_MOVE = 0.5
SEARCHES = 5
TRIALS = 6_000

# The weight of each set, with titles and without: 138 articles and 12. Most articles are read without a title.
SHARES = (0.3, 0.5, 0.05, 0.15)

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sample:
    """One annotated article: each cluster's features, and whether readers named it (NaN if nobody was asked).

    `always_key` are the clusters that are key whatever their features. `scores` caches the score of each selection of
    clusters that was tried, in order.
    """

    gold: dict[str, Any]
    found: list[dict[str, Any]]
    features: Vector
    named: Vector
    always_key: frozenset[int]
    scores: dict[tuple[int, ...], float | None] = field(default_factory=dict)


def main(shared: Path) -> None:
    """Fit, cross-validate, and print."""
    scorer = _scorer(shared / "eval" / "score_actors.py")
    sets = [
        [_sample(scorer, article, titled=titled) for article in _articles(shared, name)]
        for name in ("dexter", "gum")
        for titled in (True, False)
    ]
    news = sets[0] + sets[1]
    _tell("left out:", _left_out(scorer, sets[0], sets[1]))
    weights = _fit(news)
    weights, cut = _moved(scorer, sets, weights)
    found = dict(zip([*NAMES, "bias"], weights.round(2).tolist(), strict=True))
    sys.stdout.write(f"{found} cut-off {cut}\n")
    _tell("reached:", [_reached(scorer, each, weights, cut) for each in sets])


def _tell(what: str, scores: list[float]) -> None:
    sys.stdout.write(f"{what} {' '.join(f'{score:.3f}' for score in scores)}\n")


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_actors", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _articles(shared: Path, name: str) -> list[dict[str, Any]]:
    lines = (shared / "data" / "actors" / f"{name}_dev.jsonl").read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line.strip()]


def _sample(scorer: ModuleType, article: dict[str, Any], *, titled: bool) -> Sample:
    document = document_of(parse(article["text"]))
    opening = salience._opening(document, article["title"] if titled else None)
    features = [
        [float(salience.features(document, cluster, opening)[name]) for name in NAMES] for cluster in document.clusters
    ]
    found = [
        {"name": cluster.name, "type": KINDS[cluster.kind], "aliases": list(document.aliases(index))}
        for index, cluster in enumerate(document.clusters)
    ]
    named = [_named(scorer, article, actor) for actor in found]
    always_key = ranking.office_holders_with_claims(document, involvements(document, claims(document)))
    return Sample(article, found, np.array(features).reshape(-1, len(NAMES)), np.array(named, dtype=float), always_key)


def _named(scorer: ModuleType, article: dict[str, Any], actor: dict[str, Any]) -> float:
    """Return 1 if readers named the actor, 0 if not, NaN if the scorer does not count it."""
    alone = scorer.eval_doc({**article, "actors": _all_wanted(article)}, {"actors": [actor]})
    counted = alone is not None and alone["n"] > 0 and alone["top_n"] > 0
    result = scorer.eval_doc(article, {"actors": [actor]})
    if not counted:
        return float("nan")
    return float(result is not None and result["f"] > 0)


def _all_wanted(article: dict[str, Any]) -> list[dict[str, Any]]:
    return [{**actor, "salient": True} for actor in article["actors"]]


def _fit(samples: list[Sample]) -> Vector:
    """Return the ridge regression's weights, the bias last."""
    features = np.vstack([sample.features for sample in samples])
    named = np.concatenate([sample.named for sample in samples])
    counted = ~np.isnan(named)
    features, named = features[counted], named[counted]
    middle, width = features.mean(0), features.std(0) + 1e-9
    table = np.column_stack([(features - middle) / width, np.ones(len(features))])
    ridge = np.diag([RIDGE] * len(NAMES) + [0.0])
    weights = np.zeros(table.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (named - chance) - ridge @ weights
        weights += np.linalg.solve((table.T * (chance * (1 - chance))) @ table + ridge, slope)
    plain = weights[:-1] / width
    return np.append(plain, weights[-1] - plain @ middle).round(1)


def _reached(scorer: ModuleType, samples: list[Sample], weights: Vector, cut: float) -> float:
    scores = [_score(scorer, sample, weights, cut) for sample in samples]
    return float(np.mean([score for score in scores if score is not None]))


def _score(scorer: ModuleType, sample: Sample, weights: Vector, cut: float) -> float | None:
    """Return F1 of the first five actors over the cut-off."""
    chance = 1 / (1 + np.exp(-(sample.features @ weights[:-1] + weights[-1])))
    least = cut * chance.max(initial=0)
    order = tuple(
        int(at) for at in np.argsort(-chance, kind="stable") if chance[at] >= least or at in sample.always_key
    )
    if order not in sample.scores:
        result = scorer.eval_doc(sample.gold, {"actors": [sample.found[place] for place in order]})
        sample.scores[order] = None if result is None else float(result["f"])
    return sample.scores[order]


def _left_out(scorer: ModuleType, titled: list[Sample], plain: list[Sample]) -> list[float]:
    """Return the scores on held-out articles, with and without titles, at the current cut-off."""
    order = random.Random(0).sample(range(len(plain)), len(plain))  # noqa: S311 # a shuffle
    scores: list[list[float]] = [[], []]
    for fold in range(FOLDS):
        out = set(order[fold::FOLDS])
        weights = _fit([each[at] for each in (titled, plain) for at in range(len(plain)) if at not in out])
        for place, samples in enumerate((titled, plain)):
            found = [_score(scorer, samples[at], weights, ranking.KEY_CUTOFF) for at in out]
            scores[place] += [score for score in found if score is not None]
    return [float(np.mean(each)) for each in scores]


def _moved(scorer: ModuleType, sets: list[list[Sample]], start: Vector) -> tuple[Vector, float]:
    """Return the best weights and cut-off of several searches."""

    def objective(weights: Vector, cut: float) -> float:
        return sum(share * _reached(scorer, each, weights, cut) for share, each in zip(SHARES, sets, strict=True))

    found = [_search(objective, start, random.Random(seed)) for seed in range(SEARCHES)]  # noqa: S311 # a search
    return max(found, key=lambda each: objective(*each))


def _search(objective: Callable[[Vector, float], float], start: Vector, dice: random.Random) -> tuple[Vector, float]:
    """Move up to three of the regression's weights at a time, in tenths, and keep what improves the choice."""
    weights, cut = start, CUTS[3]
    best = objective(weights, cut)
    for _ in range(TRIALS):
        trial = weights.copy()
        for place in dice.sample(range(len(weights)), dice.randint(1, 3)):
            trial[place] = round(trial[place] + dice.choice(STEPS), 1)
        wanted = dice.choice(CUTS) if dice.random() < 0.1 else cut
        if np.abs(trial - start).max() <= MAX_MOVE + 1e-9 and (value := objective(trial, wanted)) > best:
            weights, cut, best = trial, wanted, value
    return weights, cut


if __name__ == "__main__":
    main(Path(sys.argv[1]))
