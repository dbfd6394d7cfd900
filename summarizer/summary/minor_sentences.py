"""Finds minor sentences: scenery, background, the circumstances of a statement, or an anecdote at the opening."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.summary.minor_wording import by_wording, is_about_before
from summarizer.summary.outcomes import outcome_adjustments
from summarizer.summary.people import People
from summarizer.summary.title import TitleTerms
from summarizer.summary.vectors import Vector, Vectors

# "It was cold, too," below "“It was a long night.": without its beginning, the quotation looks like the writer's words.
_CONTINUED_QUOTATION_WEIGHT: Final = -3.0

# If several sentences have at most this share of the title before one has most of it, they are an anecdote. Their first
# sentence has one stem of the title at most: with two it is about the news, and the rest of the title is a quotation.
_ANECDOTE_SENTENCES: Final = 3
_ANECDOTE_SHARE: Final = 0.25
_ANECDOTE_STEMS: Final = 1
_ANECDOTE_WEIGHT: Final = -0.6
_CORE_SHARE: Final = 0.7
_CORE_WEIGHT: Final = 0.6

# A first sentence with hardly a word of the title sets a scene.
_FIRST_SHARE: Final = 0.15
_FIRST_WEIGHT: Final = -1.2

# "The fleet has been in Lund for years", below a title about something else.
_OFF_TITLE_WEIGHT: Final = -0.6

# A sentence with this share of its stems in an earlier one tells the same again.
_RETOLD_SHARE: Final = 0.5
_RETOLD_WEIGHT: Final = -0.6
_COMPARED_SENTENCES: Final = 20


def minor_sentence_adjustments(
    vectors: Vectors, language: str | None, title: TitleTerms, them: People, eligible: Sequence[int]
) -> Vector:
    """Return what is added to the value of each sentence: less than 0 if it is beside the news.

    The weights are set by hand. They are not fitted, because each sign is in few articles.
    """
    added = _by_opening(title, eligible) + _RETOLD_WEIGHT * _are_retold(vectors, eligible)
    added += _CONTINUED_QUOTATION_WEIGHT * them.continued
    if language == "en":
        added += [by_wording(*each) for each in zip(range(len(added)), vectors.sentences, vectors.words, strict=True)]
        added += outcome_adjustments(vectors, title, eligible)
        added += _OFF_TITLE_WEIGHT * _are_off_title(vectors, title)
    return added


def _by_opening(title: TitleTerms, eligible: Sequence[int]) -> Vector:
    """Return what an opening without the title takes from its sentences, and adds to the first that has the title."""
    added = np.zeros(len(title.shares))
    if not title.is_known or not eligible or title.counts[eligible[0]] > _ANECDOTE_STEMS:
        return added
    shares = title.shares[list(eligible)]
    core = int(np.argmax(shares >= _CORE_SHARE * shares.max()))
    if core >= _ANECDOTE_SENTENCES and shares[:core].max() <= _ANECDOTE_SHARE:
        added[: eligible[core]] = _ANECDOTE_WEIGHT
        added[eligible[core]] = _CORE_WEIGHT
    if shares[0] <= _FIRST_SHARE:
        added[eligible[0]] += _FIRST_WEIGHT
    return added


def _are_off_title(vectors: Vectors, title: TitleTerms) -> NDArray[np.bool_]:
    """Return which sentences after the first have no stem of the title and tell what was before."""
    off = title.counts == 0 if title.is_known else np.zeros(len(vectors.spans), dtype=np.bool_)
    off[:1] = False
    for at in np.flatnonzero(off).tolist():
        off[at] = is_about_before(vectors.sentences[at], vectors.words[at])
    return np.asarray(off, dtype=np.bool_)


def _are_retold(vectors: Vectors, eligible: Sequence[int]) -> NDArray[np.bool_]:
    """Return which sentences have half of their stems in one of the first eligible sentences before them."""
    count = len(vectors.spans)
    sizes = np.maximum(1, np.bincount(vectors.rows, minlength=count))
    retold = np.zeros(count, dtype=np.bool_)
    for at in eligible[:_COMPARED_SENTENCES]:
        is_common = np.zeros(len(vectors.sentence_frequency))
        is_common[vectors.columns[vectors.rows == at]] = 1
        shares = np.bincount(vectors.rows, is_common[vectors.columns], count) / sizes
        known = set(vectors.numbers[at])
        for later in at + 1 + np.flatnonzero(shares[at + 1 :] >= _RETOLD_SHARE):
            retold[later] |= known.issuperset(vectors.numbers[later])
    return retold
