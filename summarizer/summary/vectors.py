"""Represents a text's sentences as sparse vectors: sumy's document model and tf-idf weights without the zeros."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, count
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from summarizer.sentences import Span, Tokenizer, story_spans
from summarizer.terms import stems

if TYPE_CHECKING:
    from sumy.models.dom import ObjectDocumentModel

_WORD: Final = re.compile(r"\w+")
_LETTERS: Final = re.compile(r"[^\W\d_][\w’'-]*")
_NUMBER: Final = re.compile(r"\d[\d.,]*")

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Vectors:
    """A text's sentences and the counts of their stems, as a sparse matrix in coordinate form.

    `rows`, `columns` and `counts` have one entry for each distinct stem of each sentence: the index of the sentence,
    the index of the stem, and how often the stem occurs in the sentence. `stem_columns` maps each stem to its index.
    """

    text: str
    language: str | None
    spans: tuple[Span, ...]
    stems: tuple[tuple[str, ...], ...]
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    counts: Vector
    stem_columns: Mapping[str, int]

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences, word for word."""
        return tuple(self.text[start:end] for start, end in self.spans)

    @cached_property
    def words(self) -> tuple[list[str], ...]:
        """The words of each sentence as written, numbers too."""
        return tuple(map(_WORD.findall, self.sentences))

    @cached_property
    def names(self) -> tuple[frozenset[str], ...]:
        """The capitalised words of each sentence except the first, which is always capitalised."""
        return tuple(
            frozenset([word for word in _LETTERS.findall(sentence)[1:] if word[0].isupper() and len(word) > 1])
            for sentence in self.sentences
        )

    @cached_property
    def numbers(self) -> tuple[list[str], ...]:
        """The numbers in each sentence, as they are written."""
        return tuple(map(_NUMBER.findall, self.sentences))

    @cached_property
    def document(self) -> "ObjectDocumentModel":
        """The same text for sumy."""
        from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence  # noqa: PLC0415 - only baselines need it

        tokenizer = Tokenizer(self.language)
        return ObjectDocumentModel([Paragraph([Sentence(sentence, tokenizer) for sentence in self.sentences])])

    @cached_property
    def sentence_frequency(self) -> NDArray[np.intp]:
        """The number of sentences that each stem occurs in."""
        return np.bincount(self.columns)

    @cached_property
    def tf_idf(self) -> Vector:
        """Sumy's weight of each entry: count / (greatest count in the sentence) * log(sentences / (1 + frequency))."""
        greatest = np.zeros(len(self.spans))
        np.maximum.at(greatest, self.rows, self.counts)
        idf = np.log(len(self.spans) / (1 + self.sentence_frequency))
        weights: Vector = self.counts / greatest[self.rows] * idf[self.columns]
        return weights

    @cached_property
    def unit_weights(self) -> Vector:
        """The tf-idf weights scaled so that every sentence has length 1; negative weights are set to 0."""
        weights = np.maximum(self.tf_idf, 0)
        lengths = np.sqrt(self._per_sentence(weights**2))
        lengths[lengths == 0] = 1
        unit_weights: Vector = weights / lengths[self.rows]
        return unit_weights

    @cached_property
    def self_similarity(self) -> Vector:
        """The cosine of each sentence with itself: 1, or 0 if none of its stems has a weight."""
        return self._per_sentence(self.unit_weights**2)

    def weighted_similarity(self, weights: Vector) -> Vector:
        """Return the product of the sentences' cosine similarity matrix with a vector of one weight per sentence.

        The matrix itself is never built: it would grow with the square of the text.
        """
        by_stem = np.bincount(self.columns, self.unit_weights * weights[self.rows], len(self.sentence_frequency))
        return self._per_sentence(self.unit_weights * by_stem[self.columns])

    def similarity_to(self, at: int) -> Vector:
        """Return the cosine similarity of every sentence to the sentence at an index, in 0..1."""
        only = np.zeros(len(self.spans))
        only[at] = 1
        return self.weighted_similarity(only)

    @cached_property
    def similarity_to_next(self) -> Vector:
        """The cosine similarity of each sentence but the last to the next one."""
        order = np.lexsort((self.rows, self.columns))
        rows, columns, weights = self.rows[order], self.columns[order], self.unit_weights[order]
        is_shared = (columns[1:] == columns[:-1]) & (rows[1:] == rows[:-1] + 1)
        products = (weights[1:] * weights[:-1])[is_shared]
        similarity: Vector = np.bincount(rows[:-1][is_shared], products, max(0, len(self.spans) - 1)).astype(np.float64)
        return similarity

    def dense(self, among: Sequence[int], values: Vector) -> Matrix:
        """Return the values of some sentences' entries as a matrix, shape (some, stems)."""
        place = np.full(len(self.spans), -1)
        place[list(among)] = np.arange(len(among))
        is_wanted = place[self.rows] >= 0
        matrix = np.zeros((len(among), len(self.sentence_frequency)))
        matrix[place[self.rows[is_wanted]], self.columns[is_wanted]] = values[is_wanted]
        return matrix

    def incidence(self, columns: Sequence[int] | NDArray[np.intp]) -> Matrix:
        """Return which sentences have which of some stems, as 1 and 0, shape (sentences, some)."""
        place = np.full(len(self.sentence_frequency), -1)
        place[list(columns)] = np.arange(len(columns))
        is_wanted = place[self.columns] >= 0
        matrix = np.zeros((len(self.spans), len(columns)))
        matrix[self.rows[is_wanted], place[self.columns[is_wanted]]] = 1
        return matrix

    def _per_sentence(self, values: Vector) -> Vector:
        sums: Vector = np.bincount(self.rows, values, len(self.spans)).astype(np.float64)
        return sums


def vectorized(text: str, language: str | None, max_sentences: int | None = None) -> Vectors:
    """Return the sentence vectors of a text, or of its first `max_sentences` sentences."""
    tokenizer = Tokenizer(language)
    spans = story_spans(text, language)[:max_sentences]
    stemmed = tuple(stems(tokenizer.to_words(text[start:end]), language) for start, end in spans)
    stem_columns: defaultdict[str, int] = defaultdict(count().__next__)
    columns = np.array([stem_columns[stem] for stem in chain.from_iterable(stemmed)], dtype=np.intp)
    rows = np.repeat(np.arange(len(spans)), [len(each) for each in stemmed])
    width = max(1, len(stem_columns))
    entries, counts = np.unique(rows * width + columns, return_counts=True)
    return Vectors(
        text, language, spans, stemmed, entries // width, entries % width, counts.astype(np.float64), dict(stem_columns)
    )
