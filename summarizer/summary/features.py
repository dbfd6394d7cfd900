"""What tells whether a sentence carries the story, as numbers, and what each counts for."""

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
"""What each sign counts for, in standard deviations of worth over a text's sentences: a ridge regression on what three
points would score by ROUGE with each sentence in another's place, and a short climb on what is chosen together scores.
tests/tools/fit_summary.py searches for such."""

# A whole title's worth, by guess: no articles with both a title and a summary by people were at hand.
_TITLE: Final = 0.5

_TOPICS: Final = 12
_FEW_WORDS: Final = 12
_MANY_WORDS: Final = 35
_DIGIT: Final = re.compile(r"\d")
_FIRST_PERSON: Final = re.compile(r"\b(?:I|me|my|we|our|us|you|your)\b")
_QUOTED: Final = re.compile(r'["“„«]([^"“”„«»]*)["”“»]')


def worth(read: Vectors, language: str | None, title: str | None, actors: Sequence[Actor]) -> Vector:
    """Return how well each sentence carries the story, in standard deviations over the text's sentences."""
    weighed = signs(read, actors) @ np.array(list(WEIGHTS.values()))
    scaled: Vector = weighed / (weighed.std() or 1) + _TITLE * _of_title(read, language, title)
    return scaled


def signs(read: Vectors, actors: Sequence[Actor]) -> Matrix:
    """Return the signs of each sentence, shape (sentences, signs), in the order of their weights."""
    place = np.arange(len(read.spans))
    sentences = read.sentences
    words = np.array([word_count(sentence) for sentence in sentences])
    columns: dict[str, ArrayLike] = {
        "centrality": _scaled(continuous_lexrank(read)),
        "lead": 1 / (1 + place / 3),
        "second": place == 1,
        "third": place == 2,
        "place": np.log1p(place),
        "relative_place": place / max(1, len(place) - 1),
        "place_by_length": np.log1p(place) * np.log(max(2, len(place))),
        "paragraph": 1 / (1 + _paragraphs(read) / 2),
        "echo": np.where(place > 0, read.alike_to(0), 0),
        "words": np.log1p(words),
        "short": np.maximum(0, _FEW_WORDS - words) / _FEW_WORDS,
        "long": np.maximum(0, words - _MANY_WORDS) / _MANY_WORDS,
        **_of_stems(read),
        "actor": [_most_salient(sentence, actors) for sentence in sentences],
        "flaws": [flaws(sentence) for sentence in sentences],
        "number": [bool(_DIGIT.search(sentence)) for sentence in sentences],
        "first_person": [min(3, len(_FIRST_PERSON.findall(sentence))) for sentence in sentences],
        "quoted": [sum(map(len, _QUOTED.findall(sentence))) / len(sentence) for sentence in sentences],
        "unended": [not is_ended(sentence) for sentence in sentences],
    }
    return np.column_stack([np.asarray(columns[name], dtype=np.float64) for name in WEIGHTS])


def _paragraphs(read: Vectors) -> Vector:
    """Return the number of each sentence's paragraph, from 0."""
    numbers = np.zeros(len(read.spans))
    for at in range(1, len(read.spans)):
        numbers[at] = numbers[at - 1] + ("\n" in read.text[read.spans[at - 1][1] : read.spans[at][0]])
    return numbers


def _of_stems(read: Vectors) -> dict[str, Vector]:
    """Tell how far the stems of each sentence are those of the whole text."""
    count = len(read.spans)
    frequency = np.bincount(read.columns, read.counts, len(read.spread))
    stems_in = np.maximum(np.bincount(read.rows, read.counts, count), 1)
    distinct = np.maximum(np.bincount(read.rows, minlength=count), 1)
    topics = np.argsort(-read.spread, kind="stable")[:_TOPICS]
    is_topic = np.zeros(len(read.spread))
    is_topic[topics[read.spread[topics] > 1]] = 1
    return {
        "topic": _scaled(np.bincount(read.rows, read.counts * frequency[read.columns], count) / stems_in),
        "coverage": np.bincount(read.rows, is_topic[read.columns], count) / max(1, is_topic.sum()),
        "repeated": np.bincount(read.rows, read.spread[read.columns] > 1, count) / distinct,
    }


def _most_salient(sentence: str, actors: Sequence[Actor]) -> float:
    """Return the salience of the most salient actor that a sentence names."""
    named = (actor.salience for actor in actors if any(name in sentence for name in (actor.name, *actor.aliases)))
    return max(named, default=0.0)


def _of_title(read: Vectors, language: str | None, title: str | None) -> Vector:
    """Return the share of the title's stems that each sentence has."""
    wanted = set(stems(Tokenizer(language).to_words(title or ""), language))
    if not wanted:
        return np.zeros(len(read.spans))
    return np.array([len(wanted.intersection(each)) / len(wanted) for each in read.stems])


def _scaled(ratings: Vector) -> Vector:
    top = ratings.max(initial=0)
    return ratings / top if top > 0 else ratings
