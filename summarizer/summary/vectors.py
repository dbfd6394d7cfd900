"""A text's sentences as vectors: sumy's document model, its tf-idf, and only the numbers that are not zero."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from summarizer.sentences import Span, Tokenizer, sentence_spans
from summarizer.terms import stems

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Vectors:
    """A text's sentences, their stems, and how often they hold each.

    `rows`, `columns` and `counts` have a number for each stem of each sentence: which sentence, which stem, how often.
    """

    text: str
    spans: tuple[Span, ...]
    document: ObjectDocumentModel
    stems: tuple[tuple[str, ...], ...]
    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    counts: Vector

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences, word for word."""
        return tuple(self.text[start:end] for start, end in self.spans)

    @cached_property
    def spread(self) -> NDArray[np.intp]:
        """In how many sentences each stem stands."""
        return np.bincount(self.columns)

    @cached_property
    def tf_idf(self) -> Vector:
        """Sumy's weight of each stem in each sentence: its share of the most frequent stem's count, by its rarity."""
        most = np.zeros(len(self.spans))
        np.maximum.at(most, self.rows, self.counts)
        rarity = np.log(len(self.spans) / (1 + self.spread))
        weights: Vector = self.counts / most[self.rows] * rarity[self.columns]
        return weights

    @cached_property
    def units(self) -> Vector:
        """The weights with every sentence at length 1; a stem that stands everywhere weighs nothing."""
        weights = np.maximum(self.tf_idf, 0)
        lengths = np.sqrt(self._per_sentence(weights**2))
        lengths[lengths == 0] = 1
        units: Vector = weights / lengths[self.rows]
        return units

    @cached_property
    def alike_to_itself(self) -> Vector:
        """The cosine of each sentence with itself: 1, or 0 where none of its stems weighs anything."""
        return self._per_sentence(self.units**2)

    def alike(self, weights: Vector) -> Vector:
        """Return for each sentence the cosines with all sentences, weighed: the product with their similarity matrix.

        The matrix is never made: it would grow with the square of the text.
        """
        by_stem = np.bincount(self.columns, self.units * weights[self.rows], len(self.spread))
        return self._per_sentence(self.units * by_stem[self.columns])

    def alike_to(self, at: int) -> Vector:
        """Return the cosine of every sentence with one of them, in 0..1."""
        only = np.zeros(len(self.spans))
        only[at] = 1
        return self.alike(only)

    def _per_sentence(self, values: Vector) -> Vector:
        sums: Vector = np.bincount(self.rows, values, len(self.spans)).astype(np.float64)
        return sums


def vectors(text: str, language: str | None, most: int | None = None) -> Vectors:
    """Read a text, or so many sentences of it at most, into vectors."""
    tokenizer = Tokenizer(language)
    spans = sentence_spans(text, language)[:most]
    sentences = [Sentence(text[start:end], tokenizer) for start, end in spans]
    stemmed = tuple(stems(sentence.words, language) for sentence in sentences)
    columns: dict[str, int] = {}
    cells = [
        (row, columns.setdefault(stem, len(columns)), count)
        for row, each in enumerate(stemmed)
        for stem, count in Counter(each).items()
    ]
    table = np.array(cells, dtype=np.intp).reshape(-1, 3)
    document = ObjectDocumentModel([Paragraph(sentences)])
    return Vectors(text, spans, document, stemmed, table[:, 0], table[:, 1], table[:, 2].astype(np.float64))
