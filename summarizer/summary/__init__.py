"""Selects the points of a text: the sentences that carry the story, word for word and in reading order."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from summarizer.model import DEFAULT_LENGTH, Actor, Claim, Length, Method, Point
from summarizer.posts import posted
from summarizer.summary.captions import captions
from summarizer.summary.eligibility import is_continuation, is_ended, unfit
from summarizer.summary.features import sentence_values
from summarizer.summary.people import people
from summarizer.summary.selection import SET_SIZE, best, has_room_for_all, highest
from summarizer.summary.standfirst import without_abridged
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import Vector, Vectors, vectorized

_WORD: Final = re.compile(r"\w+")

MAX_COMPARED_SENTENCES: Final = 1_000
"""Sentences that the baseline methods read: their time and memory grow with the square of this number, or faster."""


def summary(
    text: str,
    language: str | None,
    *,
    title: str | None = None,
    actors: Sequence[Actor] = (),
    claims: Sequence[Claim] = (),
    length: Length = DEFAULT_LENGTH,
    method: Method = Method.PRECIS,
) -> tuple[Point, ...]:
    """Return the points of a text; fewer than `length` allows if the text has fewer eligible sentences.

    A text no longer than its summary is returned whole. If no sentence is eligible, the
    others are used.
    """
    vectors = vectorized(text, language, None if method is Method.PRECIS else MAX_COMPARED_SENTENCES)
    every = range(len(vectors.spans))
    eligible = eligible_sentences(vectors, title)
    if has_room_for_all(vectors, length):
        chosen: Sequence[int] = every
    elif method is Method.PRECIS:
        terms = title_terms(vectors, language, title, eligible)
        them = people(vectors, actors, claims)
        values = sentence_values(vectors, language, terms, them, eligible)
        chosen = best(vectors, eligible, values, terms, them, length)
    else:
        chosen = highest(vectors, eligible, _baseline(method, vectors, language), length)
    return tuple(Point(vectors.sentences[at], *vectors.spans[at]) for at in sorted(chosen))


def _baseline(method: Method, vectors: Vectors, language: str | None) -> Vector:
    from summarizer.summary.methods import ratings  # noqa: PLC0415 - our own method needs nothing of sumy

    return ratings(method, vectors, language)


@dataclass(frozen=True, slots=True)
class RatedSentence:
    """A sentence that may be a point: its index and place in the text, and its value as a standard score."""

    at: int
    start: int
    end: int
    value: float


def rated_sentences(
    text: str,
    language: str | None,
    *,
    title: str | None = None,
    actors: Sequence[Actor] = (),
    claims: Sequence[Claim] = (),
) -> tuple[RatedSentence, ...]:
    """Return the eligible sentences of a text in reading order, each with the value by which points are selected.

    The values have mean 0 and standard deviation 1 over all sentences, so those of two texts can be compared.
    """
    vectors = vectorized(text, language)
    eligible = sorted(eligible_sentences(vectors, title))
    if not eligible:
        return ()
    terms = title_terms(vectors, language, title, eligible)
    values = sentence_values(vectors, language, terms, people(vectors, actors, claims), eligible)
    scores = (values - values.mean()) / (np.std(values) or 1)
    return tuple(RatedSentence(at, *vectors.spans[at], float(scores[at])) for at in eligible)


def eligible_sentences(vectors: Vectors, title: str | None = None) -> Sequence[int]:
    """Return the indices of the sentences that may be points.

    A repeated sentence is eligible only once. The title in the text, a caption, a post of others, a line of a
    transcript, and an opening sentence that the text repeats in full are not eligible. A line without a full stop is a
    heading or a standfirst that was cut off, and one that begins in lower case is the rest of the line above, unless
    few sentences are complete. If no sentence may be a point, all may.
    """
    every = range(len(vectors.spans))
    first = {sentence: at for at, sentence in reversed(tuple(enumerate(vectors.sentences)))}
    excluded = captions(vectors) | set(_repetitions_of(title, vectors)) | set(_posted(vectors))
    fit = [at for at in sorted(first.values()) if at not in excluded and not unfit(vectors.sentences[at])]
    ended = [at for at in fit if is_ended(vectors.sentences[at])]
    whole = [at for at in ended if not is_continuation(vectors.sentences[at])]
    eligible = next((each for each in (whole, ended) if len(each) >= SET_SIZE), fit)
    full = without_abridged(vectors, eligible)
    return (full if len(full) >= SET_SIZE else eligible) or every


def _posted(vectors: Vectors) -> Iterator[int]:
    """Yield the sentences of the posts that stand in a text."""
    spans = posted(vectors.text)
    for at, (start, end) in enumerate(vectors.spans if spans else ()):
        if any(first < end and start < last for first, last in spans):
            yield at


def _repetitions_of(title: str | None, vectors: Vectors) -> Iterator[int]:
    """Yield the sentences that have the words of the title and no others: the title is shown above the points."""
    wanted = _WORD.findall((title or "").lower())
    for at, words in enumerate(vectors.words if wanted else ()):
        if len(words) == len(wanted) and [word.lower() for word in words] == wanted:
            yield at
