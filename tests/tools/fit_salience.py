"""Refits the weights of `attribution_in_english.actors.salience` on articles in which people marked who matters.

`python -m tests.tools.fit_salience ../shared` fits a ridge logistic regression (Newton's method) over four sets of
articles, with and without their titles, and prints the weights. Before that it prints what the same fit scores on
articles that it did not see: a tenth of every set at a time, and a whole set at a time.
"""

import importlib.util
import json
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from summarizer.attribution_in_english.actors import salience
from summarizer.attribution_in_english.actors.features import features_of
from summarizer.attribution_in_english.actors.involvement import involvements
from summarizer.attribution_in_english.actors.ranking import rank
from summarizer.attribution_in_english.actors.standing import Standing, standings
from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import document_of
from summarizer.attribution_in_english.parsing.pipeline import parse
from tests.quality.corpus import MarkedArticle, articles

NAMES = list(salience._WEIGHTS)
KINDS = {"person": "person", "organization": "org", "place": "place", "other": "org"}
SALIENCES = {"yes": 3, "open": 2, "no": 1}
RIDGE = 25.0
FOLDS = 10
SEEDS = 3

# How much an article counts. Readers of the first two sets were asked what a story is about, editors of the other two
# whom a digest should list.
SHARES = {"dexter": 1.0, "gum": 1.0, "points": 0.8, "own": 0.8}

Vector = npt.NDArray[np.float64]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sample:
    """One annotated article: each cluster's features and standing, and whether people named it (or NaN)."""

    name: str
    number: int
    gold: Row
    found: list[Row]
    features: Vector
    named: Vector
    standings: tuple[Standing, ...]


def main(shared: Path) -> None:
    """Cross-validate, fit, and print."""
    scorer = _scorer(shared / "eval" / "score_actors.py")
    samples = [sample for name, rows in _sets(shared).items() for sample in _samples(scorer, name, rows)]
    for seed in range(SEEDS):
        _tell(f"a tenth left out, seed {seed}:", _left_out(scorer, samples, _folds(samples, seed)))
    _tell("the set left out:", _left_out(scorer, samples, lambda sample: list(SHARES).index(sample.name)))
    weights = _fit(samples)
    _tell("on the same articles:", [(each.name, _score(scorer, each, weights)) for each in samples])
    found = dict(zip([*NAMES, "bias"], weights.round(2).tolist(), strict=True))
    sys.stdout.write(f"{json.dumps(found, indent=4)}\n")


def _tell(what: str, scores: Sequence[tuple[str, float | None]]) -> None:
    means = {name: np.mean([score for each, score in scores if each == name and score is not None]) for name in SHARES}
    sys.stdout.write(f"{what} {' '.join(f'{name} {mean:.3f}' for name, mean in means.items())}\n")


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_actors", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _sets(shared: Path) -> dict[str, list[Row]]:
    """The articles of each set, in the scorer's form."""
    data = shared / "data"
    return {
        "dexter": _rows(data / "actors" / "dexter_dev.jsonl"),
        "gum": _rows(data / "actors" / "gum_dev.jsonl"),
        "points": [{"ignore": [], **row} for row in _rows(data / "points" / "en_dev.jsonl")],
        "own": [_as_row(article) for article in articles()],
    }


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _as_row(article: MarkedArticle) -> Row:
    """One of our own marked articles; those about whom editors could differ are ignored."""
    actors = [
        {
            "name": actor.names[0],
            "aliases": list(actor.names[1:]),
            "type": KINDS[actor.kind],
            "salience": SALIENCES[actor.key],
            "salient": actor.key == "yes",
            "country": True,
        }
        for actor in article.actors
        if actor.key != "open"
    ]
    ignored = [name for actor in article.actors if actor.key == "open" for name in actor.names]
    return {"title": article.title, "text": article.text, "actors": actors, "ignore": ignored}


def _samples(scorer: ModuleType, name: str, rows: list[Row]) -> list[Sample]:
    return [_sample(scorer, name, at, row, titled) for at, row in enumerate(rows) for titled in (True, False)]


def _sample(scorer: ModuleType, name: str, number: int, row: Row, titled: bool) -> Sample:
    document = document_of(parse(row["text"]))
    involved = involvements(document, claims(document))
    features = features_of(document, involved, row["title"] if titled else None)
    found = [
        {"name": cluster.name, "type": KINDS[cluster.kind], "aliases": list(document.aliases(index))}
        for index, cluster in enumerate(document.clusters)
    ]
    table = np.array([[float(each[feature]) for feature in NAMES] for each in features])
    named = np.array([_named(scorer, row, actor) for actor in found], dtype=float)
    table = table.reshape(-1, len(NAMES))
    return Sample(name, number, row, found, table, named, standings(document, involved, features))


def _named(scorer: ModuleType, article: Row, actor: Row) -> float:
    """Return 1 if people named the actor, 0 if not, NaN if the scorer does not count it."""
    alone = scorer.eval_doc({**article, "actors": _all_wanted(article)}, {"actors": [actor]})
    if alone is None or not alone["n"] or not alone["top_n"]:
        return float("nan")
    result = scorer.eval_doc(article, {"actors": [actor]})
    return float(result is not None and result["f"] > 0)


def _all_wanted(article: Row) -> list[Row]:
    return [{**actor, "salient": True} for actor in article["actors"]]


def _fit(samples: list[Sample]) -> Vector:
    """Return the ridge regression's weights, the bias last."""
    features = np.vstack([sample.features for sample in samples])
    named = np.concatenate([sample.named for sample in samples])
    shares = np.concatenate([np.full(len(sample.named), SHARES[sample.name]) for sample in samples])
    counted = ~np.isnan(named)
    features, named, shares = features[counted], named[counted], shares[counted]
    middle, width = features.mean(0), features.std(0) + 1e-9
    table = np.column_stack([(features - middle) / width, np.ones(len(features))])
    ridge = np.diag([RIDGE] * len(middle) + [0.0])
    weights = np.zeros(table.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-table @ weights))
        slope = table.T @ (shares * (named - chance)) - ridge @ weights
        weights += np.linalg.solve((table.T * (shares * chance * (1 - chance))) @ table + ridge, slope)
    plain = weights[:-1] / width
    return np.append(plain, weights[-1] - plain @ middle)


def _score(scorer: ModuleType, sample: Sample, weights: Vector) -> float | None:
    """Return F1 of the first five key actors."""
    chance = 1 / (1 + np.exp(-(sample.features @ weights[:-1] + weights[-1])))
    ranked = rank(chance.tolist(), sample.standings)
    key = [sample.found[each.index] for each in ranked if each.key]
    result = scorer.eval_doc(sample.gold, {"actors": key})
    return None if result is None else float(result["f"])


def _folds(samples: list[Sample], seed: int) -> Callable[[Sample], int]:
    """Return the fold of each article; its two samples are in the same."""
    articles = sorted({(sample.name, sample.number) for sample in samples})
    order = random.Random(seed).sample(articles, len(articles))  # noqa: S311 # a shuffle
    fold = {article: place % FOLDS for place, article in enumerate(order)}
    return lambda sample: fold[sample.name, sample.number]


def _left_out(
    scorer: ModuleType, samples: list[Sample], fold_of: Callable[[Sample], int]
) -> list[tuple[str, float | None]]:
    """Return the scores on the articles of each fold by the weights that the others give."""
    scores = []
    for fold in sorted(set(map(fold_of, samples))):
        weights = _fit([sample for sample in samples if fold_of(sample) != fold])
        scores += [(each.name, _score(scorer, each, weights)) for each in samples if fold_of(each) == fold]
    return scores


if __name__ == "__main__":
    main(Path(sys.argv[1]))
