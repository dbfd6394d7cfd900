"""The points: which sentences carry the story, word for word and in reading order."""

from collections.abc import Sequence

from summarizer.model import DEFAULT_LENGTH, Actor, Length, Method, Point
from summarizer.summary.eligibility import unfit
from summarizer.summary.features import worth
from summarizer.summary.methods import COMPARED, ratings
from summarizer.summary.selection import best, has_room_for_all, highest
from summarizer.summary.vectors import vectors


def summary(
    text: str,
    language: str | None,
    *,
    title: str | None = None,
    actors: Sequence[Actor] = (),
    length: Length = DEFAULT_LENGTH,
    method: Method = Method.PRECIS,
) -> tuple[Point, ...]:
    """Return the points of a text; fewer than asked for where the text has fewer that are fit.

    `actors` are those who matter. A text that is no longer than its summary is given whole, and one without a fit
    sentence gives its unfit ones.
    """
    read = vectors(text, language, None if method is Method.PRECIS else COMPARED)
    every = range(len(read.spans))
    fit = [at for at in every if not unfit(read.sentences[at])] or every
    if has_room_for_all(read, length):
        found: Sequence[int] = every
    elif method is Method.PRECIS:
        found = best(read, fit, worth(read, language, title, actors), length)
    else:
        found = highest(read, fit, ratings(method, read, language), length)
    return tuple(Point(read.sentences[at], *read.spans[at]) for at in sorted(found))
