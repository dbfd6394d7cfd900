"""An index over packed signatures: the similarities of `Index`, rebuilt for each article in milliseconds."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.stories.grouping import clusters, links_in
from summarizer.stories.index import (
    BACKGROUND_ARTICLES,
    MIN_RARITY,
    Floats,
    day_number,
    is_spelt,
    likeness,
    nearness,
    shortness,
)
from summarizer.stories.packed import STEPS_OF_SHARE, STEPS_OF_WEIGHT, Packed, Terms
from summarizer.stories.signs import told_apart

Integers = NDArray[np.int64]

_NONE: Final = -1


class PackedIndex:
    """Packed signatures by their terms, numbered in the order in which they are given."""

    def __init__(self, signatures: Sequence[Packed]) -> None:
        self._signs = [each.signs for each in signatures]
        self._spaces = (_Space([each.own for each in signatures]), _Space([each.across for each in signatures]))
        self._language = np.array([each.language for each in self._signs])
        self._words = np.array([each.words for each in self._signs])
        self._day = np.array([day_number(each.day) for each in signatures])
        self._is_spelt = np.array([is_spelt(each) for each in signatures])

    def similarities(self, number: int) -> Floats:
        """Return the similarity of one of the articles to each of them."""
        (similarity,) = self._similarities(np.array([number]), np.arange(len(self._signs)))
        return told_apart(similarity, self._signs[number], self._signs)

    def among(self, numbers: Sequence[int]) -> Floats:
        """Return the similarities of some of the articles to each other, with 0 for an article and itself."""
        similarity = self._similarities(np.array(numbers), np.array(numbers))
        signs = [self._signs[number] for number in numbers]
        for at, one in enumerate(signs, 1):
            told_apart(similarity[at - 1, at:], one, signs[at:])
        of_each_pair = np.triu(similarity, 1)
        both_ways: Floats = of_each_pair + of_each_pair.T
        return both_ways

    def _similarities(self, rows: Integers, columns: Integers) -> Floats:
        own, across = (space.cosines(rows, columns) for space in self._spaces)
        of_row = rows[:, np.newaxis]
        is_in_language = self._language[of_row] == self._language[columns]
        similarity = likeness(own, across, is_in_language, self._is_spelt[of_row] & self._is_spelt[columns])
        similarity = similarity * shortness(self._words[columns], self._words[of_row])
        alike: Floats = similarity * nearness(self._day[columns], self._day[of_row])
        return alike


def group_packed(signatures: Sequence[Packed]) -> tuple[tuple[int, ...], ...]:
    """Group articles by event: their numbers in order, the groups in the order of their first article."""
    return clusters(links_in(PackedIndex(signatures).among(range(len(signatures))))) if signatures else ()


class _Space:
    """The articles as vectors of terms, for computing cosines."""

    def __init__(self, articles: Sequence[Terms]) -> None:
        terms = np.concatenate(articles)
        self._count = len(articles)
        self._article = np.repeat(np.arange(len(articles)), [len(each) for each in articles])
        keys, self._key, having = np.unique(terms["key"], return_inverse=True, return_counts=True)
        self._keys = len(keys)
        # A term may have a different share in each of two languages; the smaller one counts.
        share = np.zeros(len(keys))
        np.minimum.at(share, self._key, terms["share"] / -STEPS_OF_SHARE)
        value = terms["weight"] / STEPS_OF_WEIGHT * _rarity(share, having, self._count)[self._key]
        length = np.sqrt(np.bincount(self._article, value**2, self._count))
        self._value = np.divide(value, length[self._article], out=np.zeros(len(value)), where=value > 0)

    def cosines(self, rows: Integers, columns: Integers) -> Floats:
        """Return the cosines between the vectors of the articles in `rows` and those in `columns`."""
        is_in_row = np.isin(self._article, rows)
        keys = np.unique(self._key[is_in_row])
        place = np.full(self._keys, _NONE)
        place[keys] = np.arange(len(keys))
        cosines: Floats = self._vectors(rows, place, len(keys)) @ self._vectors(columns, place, len(keys)).T
        return cosines

    def _vectors(self, articles: Integers, place: Integers, width: int) -> Floats:
        """Return a row for each article, with the values of its terms that have a column."""
        row = np.full(self._count, _NONE)
        row[articles] = np.arange(len(articles))
        rows, places = row[self._article], place[self._key]
        found = (rows != _NONE) & (places != _NONE)
        cells = rows[found] * width + places[found]
        values = np.bincount(cells, self._value[found], len(articles) * width).astype(np.float64, copy=False)
        return values.reshape(len(articles), width)


def _rarity(share: Floats, having: NDArray[np.int64], articles: int) -> Floats:
    """Return the rarity of terms, given the logarithms of their shares and how many of the articles have each."""
    rarity = np.log((BACKGROUND_ARTICLES + articles + 1) / (BACKGROUND_ARTICLES * np.exp(share) + having + 0.5))
    rare: Floats = np.where(rarity >= MIN_RARITY, rarity, 0)
    return rare
