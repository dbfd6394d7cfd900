"""The features of a sentence that tell whether it carries the story, and their weights."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from summarizer.model import Actor
from summarizer.sentences import Tokenizer
from summarizer.summary.centrality import continuous_lexrank
from summarizer.summary.eligibility import flaws, is_ended, word_count
from summarizer.summary.vectors import Matrix, Vector, Vectors
from summarizer.terms import stems

WEIGHTS: Final[Mapping[str, float]] = MappingProxyType({
    "centrality": 0.548,
    "lead": 0.523,
    "second": 0.677,
    "third": 0.561,
    "place": -0.124,
    "relative_place": -1.451,
    "place_by_length": -0.0015,
    "paragraph": 1.368,
    "echo": -1.127,
    "words": -0.340,
    "short": -1.183,
    "long": -0.924,
    "topic": 0.729,
    "coverage": 0.621,
    "repeated": 1.028,
    "actor": 0.018,
    "flaws": -0.274,
    "number": 0.124,
    "first_person": -0.234,
    "quoted": -1.171,
    "unended": -0.940,
})  # fmt: skip
"""The weight of each feature, in standard deviations of the score over a text's sentences. They were fitted by a ridge
regression on the ROUGE score that three points reach when a sentence replaces one of them, followed by a short
hill-climb on the ROUGE score of the selected sentences. tests/tools/fit_summary.py does this."""

# The weight of a sentence that contains all stems of the title. It is a guess: we had no articles with both a title and
# a human summary to fit it on.
_TITLE_WEIGHT: Final = 0.5

_MAX_TOPIC_STEMS: Final = 12
_SHORT_SENTENCE_WORDS: Final = 12
_LONG_SENTENCE_WORDS: Final = 35
_DIGIT: Final = re.compile(r"\d")
_FIRST_PERSON: Final = re.compile(r"\b(?:I|me|my|we|our|us|you|your)\b")
_QUOTED: Final = re.compile(r'["“„«]([^"“”„«»]*)["”“»]')


def sentence_scores(vectors: Vectors, language: str | None, title: str | None, actors: Sequence[Actor]) -> Vector:
    """Return each sentence's score, in standard deviations over the text's sentences: how well it carries the story."""
    weighted = feature_matrix(vectors, actors) @ np.array(list(WEIGHTS.values()))
    scores: Vector = weighted / (weighted.std() or 1) + _TITLE_WEIGHT * _title_overlap(vectors, language, title)
    return scores


def feature_matrix(vectors: Vectors, actors: Sequence[Actor]) -> Matrix:
    """Return the features of each sentence, shape (sentences, features), in the order of `WEIGHTS`."""
    position = np.arange(len(vectors.spans))
    sentences = vectors.sentences
    words = np.array([word_count(sentence) for sentence in sentences])
    columns: dict[str, ArrayLike] = {
        "centrality": _scaled_to_one(continuous_lexrank(vectors)),
        "lead": 1 / (1 + position / 3),
        "second": position == 1,
        "third": position == 2,
        "place": np.log1p(position),
        "relative_place": position / max(1, len(position) - 1),
        "place_by_length": np.log1p(position) * np.log(max(2, len(position))),
        "paragraph": 1 / (1 + _paragraph_numbers(vectors) / 2),
        "echo": np.where(position > 0, vectors.similarity_to(0), 0),
        "words": np.log1p(words),
        "short": np.maximum(0, _SHORT_SENTENCE_WORDS - words) / _SHORT_SENTENCE_WORDS,
        "long": np.maximum(0, words - _LONG_SENTENCE_WORDS) / _LONG_SENTENCE_WORDS,
        **_stem_features(vectors),
        "actor": [_most_salient(sentence, actors) for sentence in sentences],
        "flaws": [flaws(sentence) for sentence in sentences],
        "number": [bool(_DIGIT.search(sentence)) for sentence in sentences],
        "first_person": [min(3, len(_FIRST_PERSON.findall(sentence))) for sentence in sentences],
        "quoted": [sum(map(len, _QUOTED.findall(sentence))) / len(sentence) for sentence in sentences],
        "unended": [not is_ended(sentence) for sentence in sentences],
    }
    return np.column_stack([np.asarray(columns[name], dtype=np.float64) for name in WEIGHTS])


def _paragraph_numbers(vectors: Vectors) -> Vector:
    """Return the index of each sentence's paragraph, from 0."""
    numbers = np.zeros(len(vectors.spans))
    for at in range(1, len(vectors.spans)):
        numbers[at] = numbers[at - 1] + ("\n" in vectors.text[vectors.spans[at - 1][1] : vectors.spans[at][0]])
    return numbers


def _stem_features(vectors: Vectors) -> dict[str, Vector]:
    """Return the features that compare the stems of each sentence with those of the whole text.

    `topic` is the mean frequency of the sentence's stems, scaled to 0..1; `coverage` the share of the text's topics
    (its most widespread stems) that the sentence has; `repeated` the share of its stems that other sentences have too.
    """
    count = len(vectors.spans)
    frequency = np.bincount(vectors.columns, vectors.counts, len(vectors.sentence_frequency))
    stems_in = np.maximum(np.bincount(vectors.rows, vectors.counts, count), 1)
    distinct = np.maximum(np.bincount(vectors.rows, minlength=count), 1)
    topics = np.argsort(-vectors.sentence_frequency, kind="stable")[:_MAX_TOPIC_STEMS]
    is_topic = np.zeros(len(vectors.sentence_frequency))
    is_topic[topics[vectors.sentence_frequency[topics] > 1]] = 1
    return {
        "topic": _scaled_to_one(
            np.bincount(vectors.rows, vectors.counts * frequency[vectors.columns], count) / stems_in
        ),
        "coverage": np.bincount(vectors.rows, is_topic[vectors.columns], count) / max(1, is_topic.sum()),
        "repeated": np.bincount(vectors.rows, vectors.sentence_frequency[vectors.columns] > 1, count) / distinct,
    }


def _most_salient(sentence: str, actors: Sequence[Actor]) -> float:
    """Return the salience of the most salient actor whose name is in a sentence, 0 if there is none."""
    named = (actor.salience for actor in actors if any(name in sentence for name in (actor.name, *actor.aliases)))
    return max(named, default=0.0)


def _title_overlap(vectors: Vectors, language: str | None, title: str | None) -> Vector:
    """Return the share of the title's stems that each sentence has."""
    title_stems = set(stems(Tokenizer(language).to_words(title or ""), language))
    if not title_stems:
        return np.zeros(len(vectors.spans))
    return np.array([len(title_stems.intersection(each)) / len(title_stems) for each in vectors.stems])


def _scaled_to_one(ratings: Vector) -> Vector:
    """Divide by the greatest rating, so that it becomes 1."""
    top = ratings.max(initial=0)
    return ratings / top if top > 0 else ratings
