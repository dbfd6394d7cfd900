"""Estimates how much each cluster matters to the story, from what it is, where it is mentioned and what it does."""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from summarizer.attribution.actors.features import features_of
from summarizer.attribution.actors.involvement import Involvement
from summarizer.attribution.document import Document

# A logistic regression on 198 articles in which readers or editors marked who matters; tests/tools/fit_salience.py
# repeats it. On articles left out it scores as on those it was fitted to.
_BIAS: Final = -2.89
_WEIGHTS: Final = MappingProxyType({
    "is_organization": 0.66,
    "is_country": 0.62,
    "is_town": -0.7,
    "is_press": -1.58,
    "is_one_word": -0.46,
    "country_by_speakers": -0.64,
    "person_by_speakers": 0.47,
    "role_by_speakers": 0.44,
    "in_title": 1.44,
    "in_first_sentence": 1.53,
    "in_second_sentence": 0.4,
    "lateness": -0.99,
    "lateness_by_length": 1.39,
    "sentences": 1.52,
    "clusters": -1.12,
    "subject": 0.31,
    "quoted": 0.82,
    "speaks_with_role": -0.87,
    "claims_by_speakers": 0.56,
})  # fmt: skip


def saliences(document: Document, involved: Mapping[int, Involvement], title: str | None) -> tuple[float, ...]:
    """Return for each cluster the probability that a reader would say the story is about it, in 0..1."""
    return tuple(_logistic(found) for found in features_of(document, involved, title))


def _logistic(found: Mapping[str, float]) -> float:
    weight = _BIAS + sum(_WEIGHTS[name] * value for name, value in found.items())
    return 1 / (1 + math.exp(-weight))
