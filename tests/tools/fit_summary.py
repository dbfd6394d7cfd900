"""Fits the weights of `summary.features` on articles with human summaries.

`python tests/tools/fit_summary.py ../shared` prints them with the scores they reach, on these articles and on
articles left out, beside the score of the first three sentences. The target of a sentence is the score of the three
points if it replaces one of them; a ridge regression predicts that from the features, sentences are selected again by
its weights, and so on for some rounds. Sentences that are almost selected count most. Then `climbing` moves the weights
a little towards those whose selection scores best. It takes a quarter of an hour.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from climbing import climbed
from nltk.stem.porter import PorterStemmer

from summarizer.attribution import who_said_what
from summarizer.model import Length
from summarizer.summary.eligibility import unfit
from summarizer.summary.features import WEIGHTS, feature_matrix
from summarizer.summary.selection import best
from summarizer.summary.vectors import Matrix, Vector, Vectors, vectorized

SETS = {"cnn": 0.5, "mix": 1.75, "writer": 3.0}
"""What an article of a set counts for: of the first there are five times as many as of the second."""

RIDGE = 100.0
SHARPNESS = 1.5
ROUNDS = 4
FOLDS = 4
TRIED = 40
"""Sentences of an article that are tried in another's place; the story is told in the first of them."""


@dataclass(frozen=True, slots=True)
class Sample:
    """An article, what tells for each of its sentences, and their words beside those of the summary people wrote."""

    set: str
    read: Vectors
    fit: tuple[int, ...]
    features: Matrix
    words: tuple[tuple[str, ...], ...]
    reference: tuple[str, ...]
    scores: dict[tuple[int, ...], tuple[float, float]] = field(default_factory=dict)

    def score(self, chosen: Iterable[int]) -> tuple[float, float]:
        """Return ROUGE-1 and ROUGE-2 F of some sentences, times 100 (Lin 2004)."""
        key = tuple(sorted(chosen))
        if key not in self.scores:
            words = [word for at in key for word in self.words[at]]
            pairs = list(pairwise(words)), list(pairwise(self.reference))
            self.scores[key] = _f1(words, self.reference), _f1(*pairs)
        return self.scores[key]

    def chosen(self, weights: Vector) -> list[int]:
        """Return the sentences that weights choose."""
        return best(self.read, self.fit, self.sentence_scores(weights), Length())

    def sentence_scores(self, weights: Vector) -> Vector:
        """Return the score of each sentence under some weights, in standard deviations."""
        weighed: Vector = self.features @ weights
        return weighed / (weighed.std() or 1)


def main(shared: Path) -> None:
    """Fit, cross-validate, and print."""
    samples = [sample for name in SETS for sample in _samples(shared, name)]
    folds = np.random.default_rng(1).integers(0, FOLDS, len(samples))
    left_out = np.zeros((len(samples), 2))
    for fold in range(FOLDS):
        weights = _fitted([sample for sample, its in zip(samples, folds, strict=True) if its != fold])
        for at in np.flatnonzero(folds == fold):
            left_out[at] = samples[at].score(samples[at].chosen(weights))
    weights = _fitted(samples)
    _tell("the first three:", samples, [sample.score(sample.fit[:3]) for sample in samples])
    _tell("left out:", samples, left_out)
    _tell("reached:", samples, [sample.score(sample.chosen(weights)) for sample in samples])
    for name, weight in zip(WEIGHTS, weights, strict=True):
        sys.stdout.write(f'    "{name}": {weight:.4f},\n')


def _tell(what: str, samples: Sequence[Sample], scores: Iterable[Sequence[float]]) -> None:
    table = np.array(list(scores))
    for name in SETS:
        means = table[[sample.set == name for sample in samples]].mean(axis=0)
        sys.stdout.write(f"{what} {name} {means[0]:.2f} {means[1]:.2f}\n")


def _samples(shared: Path, name: str) -> Iterable[Sample]:
    lines = (shared / "data" / "summaries" / f"{name}_dev.jsonl").read_text(encoding="utf-8").split("\n")
    for line in filter(None, lines):
        article = json.loads(line)
        read = vectorized(article["text"], "en")
        actors = [actor for actor in who_said_what(article["text"], None)[0] if actor.key]
        fit = [at for at, sentence in enumerate(read.sentences) if not unfit(sentence)] or range(len(read.spans))
        words = tuple(_words(sentence) for sentence in read.sentences)
        yield Sample(
            name, read, tuple(fit), feature_matrix(read, actors), words, _words(" ".join(article["reference"]))
        )


def _words(text: str) -> tuple[str, ...]:
    """Return the words as ROUGE's own script compares them: stems of the letters and digits."""
    return tuple(_stem(word) if len(word) > 3 else word for word in re.findall(r"[a-z0-9]+", text.lower()))


@cache
def _stem(word: str) -> str:
    return str(PorterStemmer().stem(word))


def _f1(found: Sequence[object], wanted: Sequence[object]) -> float:
    both = sum((Counter(found) & Counter(wanted)).values())
    return 200 * both / ((len(found) + len(wanted)) or 1)


def _fitted(samples: Sequence[Sample]) -> Vector:
    """Return the weights after some rounds that begin with the first three sentences, and a climb from there."""
    weights = np.array([float(name == "lead") for name in WEIGHTS])
    for _ in range(ROUNDS):
        weights = _regression(samples, weights)
    shares = np.array([SETS[sample.set] for sample in samples])
    return climbed(samples, weights, shares / shares.sum())


def _regression(samples: Sequence[Sample], weights: Vector) -> Vector:
    """Fit weights that predict the gain of a sentence which replaces one of those that these weights select."""
    rows, values = [], []
    for sample in samples:
        tried = [at for at in sample.fit if at < TRIED]
        gains = _gains(sample, tried, sample.chosen(weights))
        sentence_scores = sample.sentence_scores(weights)[tried]
        share = np.exp(SHARPNESS * (sentence_scores - sentence_scores.max()))
        share /= share.sum()
        given = sample.features[tried]
        weight = np.sqrt(share * SETS[sample.set])
        rows.append((given - share @ given) * weight[:, None])
        values.append((gains - share @ gains) * weight)
    table, gained = np.vstack(rows), np.concatenate(values)
    spread = table.std(axis=0) + 1e-9
    table /= spread
    ridge = RIDGE * len(samples) / 1000 * len(table) / 1000 * np.eye(len(spread))
    found: Vector = np.linalg.solve(table.T @ table + ridge, table.T @ gained) / spread
    return found


def _gains(sample: Sample, tried: Sequence[int], chosen: Sequence[int]) -> Vector:
    """Return the score of the chosen sentences with each of those tried in the place of one of them, on average."""
    before = sum(sample.score(chosen))
    others = [[at for at in chosen if at != left] for left in chosen]
    return np.array(
        [before if at in chosen else np.mean([sum(sample.score([*rest, at])) for rest in others]) for at in tried]
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
