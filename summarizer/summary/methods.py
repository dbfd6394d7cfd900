"""Ways of choosing sentences that ours can be compared with: the beginning, and those of sumy."""

import warnings
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
from sumy.models.dom import Sentence
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer

from summarizer.model import Method
from summarizer.summary.centrality import lexrank, textrank
from summarizer.summary.vectors import Vector, Vectors
from summarizer.terms import stemmer, stop_words

COMPARED: Final = 1_000
"""Sentences of a text that these methods read: each takes time and memory with the square of them, or more."""


def ratings(method: Method, read: Vectors, language: str | None) -> Vector:
    """Return what a method other than ours gives each sentence: the higher the better."""
    match method:
        case Method.LEXRANK:
            return lexrank(read)
        case Method.TEXTRANK:
            return textrank(read)
        case Method.LSA:
            return _sumys(_Lsa, read, language)
        case Method.LUHN:
            return _sumys(_Luhn, read, language)
        case _:
            return -np.arange(len(read.spans), dtype=np.float64)


class _Rated:
    """Has a summarizer of sumy's tell the rating of every sentence, in place of the best of them."""

    def _get_best_sentences(
        self, sentences: Sequence[Sentence], _count: int, rating: Callable[..., float], *given: Any
    ) -> list[float]:
        return [rating(sentence, *given) for sentence in sentences]


class _Lsa(_Rated, LsaSummarizer):  # type: ignore[misc] # sumy tells no types
    pass


class _Luhn(_Rated, LuhnSummarizer):  # type: ignore[misc] # sumy tells no types
    pass


def _sumys(kind: Callable[..., Any], read: Vectors, language: str | None) -> Vector:
    ranker = kind(stemmer(language))
    ranker.stop_words = stop_words(language)
    with warnings.catch_warnings():
        # LSA warns of texts with fewer words than sentences, and ranks them all the same.
        warnings.simplefilter("ignore", UserWarning)
        found = ranker(read.document, len(read.spans))
    # LSA tells nothing of a text of stop words alone.
    return np.array(found or [0.0] * len(read.spans), dtype=np.float64)
