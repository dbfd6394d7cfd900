"""Baseline methods of rating sentences, to compare ours with: the lead of the article, and the methods of sumy."""

import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from sumy.models.dom import Sentence
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer

from summarizer.model import Method
from summarizer.summary.sumy_ranks import lexrank, textrank
from summarizer.summary.vectors import Vector, Vectors
from summarizer.terms import stemmer, stop_words


def ratings(method: Method, vectors: Vectors, language: str | None) -> Vector:
    """Return the rating that a baseline method gives each sentence; higher is better."""
    match method:
        case Method.LEXRANK:
            return lexrank(vectors)
        case Method.TEXTRANK:
            return textrank(vectors)
        case Method.LSA:
            return _sumy_ratings(_Lsa, vectors, language)
        case Method.LUHN:
            return _sumy_ratings(_Luhn, vectors, language)
        case _:
            return -np.arange(len(vectors.spans), dtype=np.float64)


class _RatingsMixin:
    """Makes a summarizer of sumy's return the rating of every sentence instead of the best sentences."""

    def _get_best_sentences(
        self, sentences: Sequence[Sentence], _count: int, rating: Callable[..., float], *given: Any
    ) -> list[float]:
        return [rating(sentence, *given) for sentence in sentences]


class _Lsa(_RatingsMixin, LsaSummarizer):  # type: ignore[misc] # sumy tells no types
    pass


class _Luhn(_RatingsMixin, LuhnSummarizer):  # type: ignore[misc] # sumy tells no types
    pass


def _sumy_ratings(summarizer: Callable[..., Any], vectors: Vectors, language: str | None) -> Vector:
    instance = summarizer(stemmer(language))
    instance.stop_words = stop_words(language)
    with warnings.catch_warnings():
        # LSA warns about a text with fewer words than sentences, but ranks its sentences all the same.
        warnings.simplefilter("ignore", UserWarning)
        rated = instance(vectors.document, len(vectors.spans))
    # LSA returns nothing for a text that consists of stop words.
    return np.array(rated or [0.0] * len(vectors.spans), dtype=np.float64)
