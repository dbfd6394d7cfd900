"""The features of a set of sentences: what they say together, and what they say twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from summarizer.summary.people import People
from summarizer.summary.pointers import antecedents, are_supported
from summarizer.summary.repetition import are_repeated, phrases, repetition_penalties, share_quotations
from summarizer.summary.title import TitleTerms
from summarizer.summary.vectors import Matrix, Vector, Vectors
from summarizer.summary.weights import SET_WEIGHTS

# Two opening sentences that have this much of the title in common, by weight and in stems, both tell the news.
_HEADLINE_SHARE: Final = 0.6
_HEADLINE_STEMS: Final = 4
_HEADLINE_SENTENCES: Final = 4

_MAX_TOPICS: Final = 200

# A set is compared with the first sentences of the text only, so that the time does not grow with the text.
_OPENING_SENTENCES: Final = 60


@dataclass(frozen=True, slots=True)
class Candidates:
    """Some sentences of a text, in reading order, with the data from which the features of their sets are computed.

    In each matrix a row is a candidate: the `title` stems it has, its own `stems`, `names` and `numbers`, and its
    `phrases`, which are runs of three stems. `quotes_same` tells the pairs that quote the same words, `is_clear` the
    candidates that do not point back, and `is_clear_under` which candidates (columns) are clear under which others.
    """

    at: NDArray[np.intp]
    similarity: Matrix
    similarity_to_opening: Matrix
    title: Matrix
    title_weights: Vector
    stems: Matrix
    names: Matrix
    name_weights: Vector
    numbers: Matrix
    actors: Matrix
    salience: Vector
    topics: Matrix
    topic_weights: Vector
    phrases: Matrix
    quotes_same: NDArray[np.bool_]
    is_clear: NDArray[np.bool_]
    is_clear_under: NDArray[np.bool_]


def candidates_of(vectors: Vectors, title: TitleTerms, them: People, among: Sequence[int]) -> Candidates:
    """Return the candidates at some indices of a text's sentences."""
    rows = vectors.dense(among, vectors.unit_weights)
    stems = vectors.dense(among, vectors.counts) > 0
    opening = range(min(_OPENING_SENTENCES, len(vectors.spans)))
    topics = _topics(vectors)
    means = antecedents(vectors, among, title, them.surnames)
    named = _incidence([vectors.names[at] for at in among])
    return Candidates(
        np.array(among, dtype=np.intp),
        rows @ rows.T,
        rows @ vectors.dense(opening, vectors.unit_weights).T,
        title.matrix[list(among)],
        title.weights,
        stems[:, stems.any(axis=0)].astype(np.float64),
        named,
        np.log1p(named.sum(axis=0)),
        _incidence([frozenset(vectors.numbers[at]) for at in among]),
        them.named[list(among)],
        them.salience,
        vectors.incidence(topics)[list(among)],
        np.log(vectors.sentence_frequency[topics]),
        _incidence([phrases(vectors.stems[at]) for at in among]),
        share_quotations([vectors.sentences[at] for at in among]),
        np.array([at not in means for at in among], dtype=np.bool_),
        are_supported(among, means),
    )


def set_features(candidates: Candidates, sets: NDArray[np.intp]) -> tuple[tuple[str, ...], Matrix]:
    """Return the names of the features, and their values for each set.

    A set is a row of indices of candidates, ascending; all sets have the same size.
    """
    at = candidates.at[sets]
    steps = np.diff(at, axis=1)
    nearest = candidates.similarity_to_opening[sets].max(axis=1)
    similar = _similarities(candidates, sets)
    members = _members(candidates, sets)
    numbers_covered = _covered(candidates.numbers, members).sum(axis=1)
    columns: dict[str, ArrayLike] = {
        "most_similar": similar.max(axis=1, initial=0),
        "similar": similar.sum(axis=1),
        "adjacent": (steps == 1).sum(axis=1),
        "has_lead": at[:, 0] == 0,
        "is_lead": at[:, -1] == sets.shape[1] - 1,
        "spread": np.log1p(at[:, -1] - at[:, 0]),
        "begins": np.log1p(at[:, 0]),
        "ends": np.log1p(at[:, -1]),
        "title_covered": _covered(candidates.title, members) @ candidates.title_weights,
        "title_in_one": (candidates.title @ candidates.title_weights)[sets].max(axis=1),
        "names_covered": _covered(candidates.names, members)
        @ candidates.name_weights
        / max(1, candidates.name_weights.sum()),
        "numbers_covered": np.log1p(numbers_covered),
        "has_number": numbers_covered > 0,
        "stems_covered": np.log1p(_covered(candidates.stems, members).sum(axis=1)),
        "actors_covered": _covered(candidates.actors, members)
        @ candidates.salience
        / max(1e-9, candidates.salience.sum()),
        "topics_covered": _covered(candidates.topics, members)
        @ candidates.topic_weights
        / max(1e-9, candidates.topic_weights.sum()),
        "text_covered": nearest.mean(axis=1),
        "opening_covered": nearest @ _falling_weights(nearest.shape[1]),
    }
    return tuple(columns), np.column_stack([np.asarray(column, dtype=np.float64) for column in columns.values()])


def set_scores(candidates: Candidates, sets: NDArray[np.intp]) -> Vector:
    """Return what each set is worth beyond the values of its sentences."""
    feature_names, features = set_features(candidates, sets)
    scores: Vector = features @ np.array([SET_WEIGHTS[name] for name in feature_names])
    return scores - repetition(candidates, sets)


def repetition(candidates: Candidates, sets: NDArray[np.intp]) -> Vector:
    """Return what each set loses because its sentences say the same."""
    left, right = _pairs(sets.shape[1])
    penalties = repetition_penalties(candidates.stems, candidates.phrases)
    losses: Vector = penalties[sets[:, left], sets[:, right]].sum(axis=1)
    return losses


def is_sound(candidates: Candidates, sets: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return which sets say nothing twice, and contain a sentence with "he" or "this" only after the one before it.

    If no set is sound, all count as sound.
    """
    left, right = _pairs(sets.shape[1])
    repeated = are_repeated(candidates.stems, candidates.quotes_same) | _tell_the_headline(candidates)
    repeats = repeated[sets[:, left], sets[:, right]].any(axis=1)
    sound = np.asarray(~repeats & ~_hanging(candidates, sets).any(axis=1), dtype=np.bool_)
    return sound if sound.any() else np.ones(len(sets), dtype=np.bool_)


def _tell_the_headline(candidates: Candidates) -> NDArray[np.bool_]:
    """Return which pairs of candidates both open the text and say what the title says."""
    common = candidates.title @ candidates.title.T
    weight = (candidates.title * candidates.title_weights) @ candidates.title.T
    opens = candidates.at < _HEADLINE_SENTENCES
    tell = (common >= _HEADLINE_STEMS) & (weight >= _HEADLINE_SHARE) & opens & opens[:, None]
    return np.asarray(tell, dtype=np.bool_)


def _hanging(candidates: Candidates, sets: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return which sentences of each set point back, although no sentence above them tells what they mean."""
    clear = candidates.is_clear[sets]
    for above in range(sets.shape[1] - 1):
        below = sets[:, above + 1 :]
        clear[:, above + 1 :] |= candidates.is_clear_under[sets[:, above : above + 1], below]
    hanging: NDArray[np.bool_] = ~clear
    return hanging


def _topics(vectors: Vectors) -> NDArray[np.intp]:
    """Return the columns of the stems that the most sentences have, and at least two."""
    frequent = np.argsort(-vectors.sentence_frequency, kind="stable")[:_MAX_TOPICS]
    topics: NDArray[np.intp] = frequent[vectors.sentence_frequency[frequent] > 1]
    return topics


def _falling_weights(count: int) -> Vector:
    """Return weights that fall from sentence to sentence and sum to 1."""
    weights = 1 / (1 + np.arange(count) / 4)
    falling: Vector = weights / weights.sum()
    return falling


def _members(candidates: Candidates, sets: NDArray[np.intp]) -> Matrix:
    """Return which candidates are in which set, shape (sets, candidates)."""
    members = np.zeros((len(sets), len(candidates.at)))
    members[np.arange(len(sets))[:, None], sets] = 1
    return members


def _covered(incidence: Matrix, members: Matrix) -> Matrix:
    covered: Matrix = np.minimum(members @ incidence, 1)
    return covered


@cache
def _pairs(size: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    left, right = np.triu_indices(size, 1)
    return left, right


def _similarities(candidates: Candidates, sets: NDArray[np.intp]) -> Matrix:
    """Return the similarity of every two sentences of each set, shape (sets, pairs)."""
    left, right = _pairs(sets.shape[1])
    similarities: Matrix = candidates.similarity[sets[:, left], sets[:, right]]
    return similarities


def _incidence(groups: Sequence[frozenset[str]]) -> Matrix:
    """Return the matrix that tells which group has which of the distinct members of all groups."""
    columns: dict[str, int] = {}
    cells = [
        (row, columns.setdefault(each, len(columns))) for row, group in enumerate(groups) for each in sorted(group)
    ]
    matrix = np.zeros((len(groups), len(columns)))
    for row, column in cells:
        matrix[row, column] = 1
    return matrix
