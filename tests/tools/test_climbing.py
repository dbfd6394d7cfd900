"""The weights are fitted with the same selection of sentences that a digest makes."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from summarizer.model import Length
from summarizer.summary.features import WEIGHTS, feature_matrix
from summarizer.summary.selection import best
from summarizer.summary.vectors import Matrix, Vectors, vectorized
from tests.tools.climbing import Choices

ARTICLES = sorted((Path(__file__).parent.parent / "quality" / "articles").glob("*.txt"))


@dataclass(frozen=True)
class Article:
    read: Vectors
    fit: tuple[int, ...]
    features: Matrix

    def score(self, chosen: Iterable[int]) -> tuple[float, float]:
        raise NotImplementedError


@pytest.mark.parametrize("seed", range(5))
def test_many_articles_at_once_get_the_same_sentences_as_one_by_one(seed: int):
    read = [vectorized(path.read_text(encoding="utf-8"), "en") for path in ARTICLES]
    articles = [Article(each, tuple(range(seed % 2, len(each.spans))), feature_matrix(each, ())) for each in read]
    weights = np.array(list(WEIGHTS.values())) + np.random.default_rng(seed).normal(size=len(WEIGHTS))

    one_by_one = [
        best(each.read, each.fit, each.features @ weights / (each.features @ weights).std(), Length())
        for each in articles
    ]

    assert Choices(articles).chosen(weights) == one_by_one
