"""The features of a sentence that show whether it carries the story."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from summarizer.summary.centrality import continuous_lexrank
from summarizer.summary.eligibility import flaws, is_ended, word_count
from summarizer.summary.minor_sentences import minor_sentence_adjustments
from summarizer.summary.people import People
from summarizer.summary.pointers import dangles
from summarizer.summary.signs import signs
from summarizer.summary.title import TitleTerms
from summarizer.summary.vectors import Matrix, Vector, Vectors
from summarizer.summary.weights import SENTENCE_WEIGHTS, UNTITLED_EARLY

_MAX_TOPIC_STEMS: Final = 12
_OPENING_SENTENCES: Final = 8
_SHORT_SENTENCE_WORDS: Final = 12
_LONG_SENTENCE_WORDS: Final = 35
_EASY_SENTENCE_WORDS: Final = (18, 45)
# The last digit is enough: searching from each digit of a long run to its end would take quadratic time.
_AMOUNT: Final = re.compile(r"[$€£]\s?\d|\d[.,]*\s?(?:%|percent|per cent|million|billion|trillion|[Mm]illi|млн|млрд)")
_QUOTED: Final = re.compile(r'["“„«]([^"“”„«»]*)["”“»]')
_OPENING_QUOTE: Final = tuple('"“„«')


def feature_matrix(
    vectors: Vectors, language: str | None, title: TitleTerms, them: People
) -> tuple[tuple[str, ...], Matrix]:
    """Return the names of the features, and their values, shape (sentences, features)."""
    columns: dict[str, ArrayLike] = {
        **_position_features(vectors),
        **_length_features(vectors),
        **_title_features(vectors, title),
        **_stem_features(vectors),
        **_name_features(vectors),
        **_quotation_features(vectors),
        **_people_features(them),
        **_sign_features(vectors, language),
    }
    return tuple(columns), np.column_stack([np.asarray(column, dtype=np.float64) for column in columns.values()])


def sentence_values(
    vectors: Vectors, language: str | None, title: TitleTerms, them: People, eligible: Sequence[int]
) -> Vector:
    """Return how much each sentence adds to the score of a set that contains it."""
    feature_names, features = feature_matrix(vectors, language, title, them)
    values: Vector = features @ np.array([SENTENCE_WEIGHTS[name] for name in feature_names])
    values += minor_sentence_adjustments(vectors, language, title, them, eligible)
    return values if title.is_known else values + UNTITLED_EARLY * features[:, feature_names.index("early")]


def _position_features(vectors: Vectors) -> dict[str, ArrayLike]:
    count = len(vectors.spans)
    position = np.arange(count)
    paragraph = _paragraph_numbers(vectors)
    # If each paragraph has one sentence, or there is one paragraph, opening a paragraph says nothing about a sentence.
    has_paragraphs = 1 < paragraph[-1] + 1 < 0.8 * count
    opens_paragraph = np.diff(paragraph, prepend=-1) > 0
    return {
        "lead": 1 / (1 + position),
        "early": 1 / (1 + position / 3),
        "place": np.log1p(position),
        "first": position == 0,
        "second": position == 1,
        "third": position == 2,
        "relative_place": position / max(1, count - 1),
        "place_by_length": np.log1p(position) * np.log(max(2, count)),
        "last": position >= count - 2,
        "paragraph": 1 / (1 + paragraph / 2),
        "opens_paragraph": opens_paragraph if has_paragraphs else np.full(count, 0.5),
    }


def _length_features(vectors: Vectors) -> dict[str, ArrayLike]:
    words = np.array([word_count(sentence) for sentence in vectors.sentences])
    least, most = _EASY_SENTENCE_WORDS
    return {
        "words": np.log1p(words),
        "relative_words": np.log1p(words) - np.log1p(words).mean(),
        "short": np.maximum(0, _SHORT_SENTENCE_WORDS - words) / _SHORT_SENTENCE_WORDS,
        "long": np.maximum(0, words - _LONG_SENTENCE_WORDS) / _LONG_SENTENCE_WORDS,
        "easy": (words >= least) & (words <= most),
        "flaws": [flaws(sentence) for sentence in vectors.sentences],
        "unended": [not is_ended(sentence) for sentence in vectors.sentences],
        "dangling": [dangles(sentence) for sentence in vectors.sentences],
    }


def _title_features(vectors: Vectors, title: TitleTerms) -> dict[str, ArrayLike]:
    """Return the features that compare the stems of each sentence with those of the title."""
    shares = title.shares
    greatest = shares.max(initial=0)
    core = np.zeros(len(shares))
    if greatest:
        core[np.argmax(shares >= 0.7 * greatest)] = 1
    return {
        "title": shares,
        "title_stems": title.counts / max(1, title.size),
        "three_of_title": title.counts >= 3,
        "title_news": title.first_counts / max(1, title.size),
        "relative_title": shares / (greatest or 1),
        "title_core": core,
        "title_in_front": shares / (1 + np.arange(len(shares))),
    }


def _stem_features(vectors: Vectors) -> dict[str, ArrayLike]:
    """Return the features that compare the stems of each sentence with those of the whole text.

    `topic` is the mean frequency of the sentence's stems, scaled to 0..1; `coverage` the share of the text's topics
    (its most widespread stems) that the sentence has; `repeated` the share of its stems that other sentences have too,
    `told` of those that earlier sentences have.
    """
    count = len(vectors.spans)
    frequency = np.bincount(vectors.columns, vectors.counts, len(vectors.sentence_frequency))
    stems_in = np.maximum(np.bincount(vectors.rows, vectors.counts, count), 1)
    distinct = np.maximum(np.bincount(vectors.rows, minlength=count), 1)
    topics = np.argsort(-vectors.sentence_frequency, kind="stable")[:_MAX_TOPIC_STEMS]
    is_topic = np.zeros(len(vectors.sentence_frequency))
    is_topic[topics[vectors.sentence_frequency[topics] > 1]] = 1
    is_repeated = vectors.sentence_frequency[vectors.columns] > 1
    opening = (np.arange(count) < _OPENING_SENTENCES) / min(count, _OPENING_SENTENCES)
    weight = np.bincount(vectors.rows, np.log(frequency[vectors.columns]), count)
    return {
        "centrality": _scaled_to_one(continuous_lexrank(vectors)),
        "topic": _scaled_to_one(
            np.bincount(vectors.rows, vectors.counts * frequency[vectors.columns], count) / stems_in
        ),
        "coverage": np.bincount(vectors.rows, is_topic[vectors.columns], count) / max(1, is_topic.sum()),
        "repeated": np.bincount(vectors.rows, is_repeated, count) / distinct,
        "told": 1 - np.bincount(_first_rows(vectors), minlength=count) / distinct,
        "frequent": weight / 10,
        "mean_frequency": weight / distinct,
        "echo": np.where(np.arange(count) > 0, vectors.similarity_to(0), 0),
        "like_the_opening": vectors.weighted_similarity(opening),
        "like_the_last": np.concatenate([[0], vectors.similarity_to_next]),
    }


def _first_rows(vectors: Vectors) -> NDArray[np.intp]:
    """Return the index of the sentence in which each stem occurs first."""
    _, first = np.unique(vectors.columns, return_index=True)
    rows: NDArray[np.intp] = vectors.rows[first]
    return rows


def _name_features(vectors: Vectors) -> dict[str, ArrayLike]:
    named = vectors.names
    frequency = Counter(name for each in named for name in each)
    known: set[str] = set()
    new = []
    for each in named:
        new.append(len(each - known))
        known |= each
    return {
        "names": [min(6, len(each)) / 6 for each in named],
        "recurring_names": [sum(frequency[name] > 1 for name in each) / 4 for each in named],
        "name_density": [
            len(each) / max(1, word_count(sentence)) for each, sentence in zip(named, vectors.sentences, strict=True)
        ],
        "new_names": np.array(new) / 4,
    }


def _quotation_features(vectors: Vectors) -> dict[str, ArrayLike]:
    sentences = vectors.sentences
    found = vectors.numbers
    return {
        "quoted": [sum(map(len, _QUOTED.findall(sentence))) / len(sentence) for sentence in sentences],
        "opens_quoted": [sentence.startswith(_OPENING_QUOTE) for sentence in sentences],
        "number": [bool(each) for each in found],
        "numbers": [min(3, len(each)) for each in found],
        "amount": [bool(each and _AMOUNT.search(sentence)) for each, sentence in zip(found, sentences, strict=True)],
    }


def _people_features(them: People) -> dict[str, ArrayLike]:
    return {
        "salience": (them.named * them.salience).max(axis=1, initial=0),
        "key_actors": np.minimum(3, them.named.sum(axis=1)),
        "claim": them.claimed,
        "direct": them.direct,
        "indirect": them.indirect,
        "key_speaker": them.by_key_actor,
    }


def _sign_features(vectors: Vectors, language: str | None) -> dict[str, ArrayLike]:
    """Return which English signs each sentence has; no signs in any other language."""
    words = vectors.words if language == "en" else [()] * len(vectors.sentences)
    return dict(signs(vectors.sentences, words))


def _paragraph_numbers(vectors: Vectors) -> Vector:
    """Return the index of each sentence's paragraph, from 0."""
    numbers = np.zeros(len(vectors.spans))
    for at in range(1, len(vectors.spans)):
        numbers[at] = numbers[at - 1] + ("\n" in vectors.text[vectors.spans[at - 1][1] : vectors.spans[at][0]])
    return numbers


def _scaled_to_one(ratings: Vector) -> Vector:
    """Divide the ratings by the greatest one, so that it becomes 1."""
    top = ratings.max(initial=0)
    return ratings / top if top > 0 else ratings
