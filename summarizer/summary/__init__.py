"""Selects the points of a text: the sentences that carry the story, word for word and in reading order."""

from collections.abc import Sequence

from summarizer.model import DEFAULT_LENGTH, Actor, Length, Method, Point
from summarizer.summary.eligibility import unfit
from summarizer.summary.features import sentence_scores
from summarizer.summary.methods import MAX_COMPARED_SENTENCES, ratings
from summarizer.summary.selection import best, has_room_for_all, highest
from summarizer.summary.vectors import vectorized


def summary(
    text: str,
    language: str | None,
    *,
    title: str | None = None,
    actors: Sequence[Actor] = (),
    length: Length = DEFAULT_LENGTH,
    method: Method = Method.PRECIS,
) -> tuple[Point, ...]:
    """Return the points of a text; fewer than `length` allows if the text has fewer eligible sentences.

    `actors` are the key actors. A text no longer than its summary is returned whole. If no sentence is eligible, the
    others are used.
    """
    vectors = vectorized(text, language, None if method is Method.PRECIS else MAX_COMPARED_SENTENCES)
    every = range(len(vectors.spans))
    eligible = [at for at in every if not unfit(vectors.sentences[at])] or every
    if has_room_for_all(vectors, length):
        chosen: Sequence[int] = every
    elif method is Method.PRECIS:
        chosen = best(vectors, eligible, sentence_scores(vectors, language, title, actors), length)
    else:
        chosen = highest(vectors, eligible, ratings(method, vectors, language), length)
    return tuple(Point(vectors.sentences[at], *vectors.spans[at]) for at in sorted(chosen))
