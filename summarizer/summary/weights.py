"""The weights of the features: what each adds to the score of a set of sentences.

They are a listwise ranking's, fitted on 108 English articles in which editors marked and weighed the facts.
tests/tools/fit_summary.py does this.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SENTENCE_WEIGHTS: Final[Mapping[str, float]] = MappingProxyType({
    "lead": -0.135,
    "early": 0.052,
    "place": -0.045,
    "first": -0.380,
    "second": 0.090,
    "third": 0.187,
    "relative_place": -0.297,
    "place_by_length": -0.014,
    "last": -0.276,
    "paragraph": 0.634,
    "opens_paragraph": 0.234,
    "words": 0.106,
    "relative_words": 0.106,
    "short": -0.611,
    "long": 0.489,
    "easy": 0.373,
    "flaws": 0.238,
    "unended": 0.000,
    "dangling": -0.011,
    "title": 0.135,
    "title_stems": 0.002,
    "three_of_title": 0.081,
    "title_news": 0.550,
    "relative_title": -0.176,
    "title_core": -0.336,
    "title_in_front": 0.757,
    "centrality": 0.297,
    "topic": 0.412,
    "coverage": 0.219,
    "repeated": 0.016,
    "told": -0.194,
    "frequent": -0.030,
    "mean_frequency": 0.061,
    "echo": -0.040,
    "like_the_opening": 0.261,
    "like_the_last": -0.879,
    "names": -0.081,
    "recurring_names": -0.006,
    "name_density": 0.128,
    "new_names": -0.056,
    "quoted": 0.172,
    "opens_quoted": -0.311,
    "number": 0.211,
    "numbers": -0.042,
    "amount": 0.249,
    "salience": 0.101,
    "key_actors": 0.075,
    "claim": 0.293,
    "direct": -0.354,
    "indirect": 0.042,
    "key_speaker": -0.241,
    "decision": 0.177,
    "outlook": 0.218,
    "contrast_or_cause": 0.090,
    "negation": 0.125,
    "day": 0.289,
    "year": -0.343,
    "said": 0.089,
    "past_perfect": 0.182,
    "first_person": -0.080,
    "pronoun": -0.049,
})  # fmt: skip
"""The weights of the features of each sentence of a set (`summarizer.summary.features`)."""

SET_WEIGHTS: Final[Mapping[str, float]] = MappingProxyType({
    "most_similar": -1.149,
    "similar": 0.143,
    "adjacent": -0.212,
    "has_lead": 0.020,
    "is_lead": 0.177,
    "spread": -0.385,
    "begins": 0.011,
    "ends": 0.157,
    "title_covered": 0.772,
    "title_in_one": 0.759,
    "names_covered": 0.200,
    "numbers_covered": 0.018,
    "has_number": 0.108,
    "stems_covered": 0.371,
    "actors_covered": 0.112,
    "topics_covered": 1.744,
    "text_covered": -1.541,
    "opening_covered": 1.895,
})  # fmt: skip
"""The weights of the features of the set as a whole (`summarizer.summary.sets`)."""

UNTITLED_EARLY: Final = 2.5
"""What is added to the weight of `early` if no title says what a text is about, because then its beginning does."""
