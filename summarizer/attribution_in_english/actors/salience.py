"""Estimates how important each cluster is to the story, from its kind, where it is mentioned and what it does."""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# A logistic regression on 198 articles in which readers or editors marked who matters; tests/tools/fit_salience.py
# repeats it. On held-out articles it scores as on those that it was fitted to.
_BIAS: Final = -2.78
_WEIGHTS: Final = MappingProxyType({
    "is_organization": 0.68,
    "is_country": 0.56,
    "is_town": -0.85,
    "is_press": -1.65,
    "is_one_word": -0.37,
    "country_by_speakers": -0.65,
    "person_by_speakers": 0.34,
    "role_by_speakers": 0.5,
    "in_title": 1.45,
    "in_first_sentence": 1.55,
    "in_second_sentence": 0.39,
    "lateness": -0.85,
    "lateness_by_length": 1.49,
    "sentences": 1.33,
    "spread": 0.32,
    "clusters": -1.16,
    "subject": 0.34,
    "quoted": 0.81,
    "speaks_with_role": -0.93,
    "claims_by_speakers": 0.69,
})  # fmt: skip


def logistic(found: Mapping[str, float]) -> float:
    """Return the probability that a reader would say the story is about a cluster, in 0..1.

    A missing feature counts as 0.
    """
    weight = _BIAS + sum(_WEIGHTS[name] * value for name, value in found.items())
    return 1 / (1 + math.exp(-weight))
