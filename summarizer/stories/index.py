"""An inverted index over signatures, and the similarity of two articles, which is that of their weighted terms."""

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence, Sized
from typing import Final, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from summarizer.stories.signature import Signature
from summarizer.stories.signs import Signs, told_apart

Floats = NDArray[np.float64]
_Term: TypeAlias = tuple[str, float, float]
"""A term's name, weight and share: one of a signature, or a plain tuple, which is made faster."""

BACKGROUND_ARTICLES: Final = 500
"""The number of articles that the background stands for: stored articles outweigh it only if there are more of them."""

WORDS_OF_FULL_LEAD: Final = 18
WORDS_OF_HEADLINE: Final = 9
SHORTNESS: Final = 0.9
"""Two headlines share fewer words than two leads of this many stems, so their similarity is raised by this power.

Shorter headlines are not raised further, because then a single common word would be enough.
"""

DAYS_APART: Final = 8
LOSS_IF_DAYS_APART: Final = 0.25
"""The loss of two articles that were published this many days apart, or more; proportionally less if closer."""

MIN_RARITY: Final = 2.0
"""The rarity of a term that more than one article in seven has: such terms are left out."""

PART_ACROSS: Final = 0.3
"""How much the forms that languages share count within one language, too.

Stems are exact: to them, two spellings of a name differ, and so do a place and its adjective.
"""

GROWTH_BEFORE_NEW_NORMS: Final = 1.05

NO_DAY: Final = -1
"""What stands for an unknown date among days."""


class Index:
    """Signatures by their terms. A term is rarer if fewer articles of the background and of the index have it."""

    def __init__(self, signatures: Iterable[Signature] = ()) -> None:
        self._spaces = {"own": _Space(), "across": _Space()}
        self._signs: list[Signs[str]] = []
        self._languages: dict[str | None, int] = {}
        self._language, self._day, self._words = array("i"), array("l"), array("d")
        self._is_spelt = array("b")
        self.add(*signatures)

    def __len__(self) -> int:
        return len(self._signs)

    def add(self, *signatures: Signature) -> None:
        """Add signatures; their numbers are those of the order in which they are added."""
        for signature in signatures:
            self._signs.append(signature.signs)
            self._spaces["own"].add(_own(signature))
            self._spaces["across"].add(signature.across)
            self._language.append(self._languages.setdefault(signature.language, len(self._languages)))
            self._day.append(day_number(signature.day))
            self._words.append(self._signs[-1].words)
            self._is_spelt.append(is_spelt(signature))

    def similarities(self, signature: Signature) -> Floats:
        """Return the similarity of a signature to each in the index, by number: from 0 to a little more than 1.

        Within one language the stems are compared, otherwise the forms that languages share.
        """
        language, signs = self._languages.get(signature.language, -1), signature.signs
        own, across = self._spaces["own"].cosines(_own(signature)), self._spaces["across"].cosines(signature.across)
        is_in_language = np.array(self._language) == language
        similarity = likeness(own, across, is_in_language, np.array(self._is_spelt, bool) & is_spelt(signature))
        similarity = similarity * shortness(np.array(self._words), signs.words)
        similarity = similarity * nearness(np.array(self._day), day_number(signature.day))
        return told_apart(similarity, signs, self._signs)


class Compared(Protocol):
    """The terms of an article."""

    @property
    def own(self) -> Sized:
        """The stems of its language."""

    @property
    def across(self) -> Sized:
        """What other languages share."""


def is_spelt(article: Compared) -> bool:
    """Return whether an article's words have forms that other languages share: in the Latin and Cyrillic scripts."""
    return len(article.across) * 2 >= len(article.own)


def likeness(own: Floats, across: Floats, is_in_language: NDArray[np.bool_], are_spelt: NDArray[np.bool_]) -> Floats:
    """Combine the similarities by stems and by shared forms: in two languages, only the latter counts."""
    in_language = np.where(are_spelt, own + PART_ACROSS * (across - own), own)
    alike: Floats = np.where(is_in_language, in_language, across)
    return alike


def day_number(day: int | None) -> int:
    """Return a day as arrays hold it: `NO_DAY` if it is unknown."""
    return NO_DAY if day is None else day


def shortness(words: Floats, of_other: Floats | int) -> Floats:
    """Return the factor for the similarity of articles of this many words with another, or with each of others."""
    fewer = np.clip(np.minimum(words, of_other), WORDS_OF_HEADLINE, WORDS_OF_FULL_LEAD)
    raised: Floats = (WORDS_OF_FULL_LEAD / fewer) ** SHORTNESS
    return raised


def nearness(days: NDArray[np.int64], of_other: NDArray[np.int64] | int) -> Floats:
    """Return the factor for the days between articles and another, or each of others; `NO_DAY` is near to all."""
    apart = np.minimum(np.abs(days - of_other), DAYS_APART) / DAYS_APART
    are_known = np.not_equal(days, NO_DAY) & np.not_equal(of_other, NO_DAY)
    left: Floats = 1 - LOSS_IF_DAYS_APART * np.where(are_known, apart, 0)
    return left


def _own(signature: Signature) -> Iterator[_Term]:
    """Yield the terms of a language: the same letters in another language are another term."""
    for name, weight, share in signature.own:
        yield f"{signature.language}:{name}", weight, share


class _Postings:
    """The articles that have a term, its weight in each, and the share of all articles that have it.

    A term may have a different share in each of two languages; the smaller one counts.
    """

    __slots__ = ("articles", "rarity", "rarity_among", "share", "weights")

    def __init__(self) -> None:
        self.articles, self.weights, self.share = array("i"), array("f"), 1.0
        self.rarity, self.rarity_among = 0.0, 0
        """The rarity, and the number of articles for which it was computed: it is the same as long as that is."""

    def append(self, article: int, weight: float, share: float) -> None:
        self.articles.append(article)
        self.weights.append(weight)
        self.share = min(self.share, share)


class _Space:
    """The articles as vectors of terms, of which cosines are taken."""

    def __init__(self) -> None:
        self._postings: dict[str, _Postings] = {}
        self._articles: list[list[tuple[_Postings, float, float]]] = []
        """The terms of each article: the postings, the weight and the share."""
        self._norms: Floats = np.zeros(0)
        self._articles_at_norms = 0

    def add(self, terms: Iterable[_Term]) -> None:
        article, of_article = len(self._articles), []
        for name, weight, share in terms:
            if (postings := self._postings.get(name)) is None:
                postings = self._postings[name] = _Postings()
            postings.append(article, weight, share)
            of_article.append((postings, weight, share))
        self._articles.append(of_article)

    def cosines(self, terms: Iterable[_Term]) -> Floats:
        """Return the cosine of a vector of terms with each article's."""
        found: list[_Postings] = []
        factors: list[float] = []
        length = 0.0
        for name, weight, share in terms:
            postings = self._postings.get(name)
            rarity = self._rarity(postings, share)
            length += (weight * rarity) ** 2
            if postings and rarity:
                found.append(postings)
                factors.append(weight * rarity**2)
        lengths = self._lengths() * (math.sqrt(length) or 1)
        dots = _sums(found, factors, len(self._articles))
        return np.divide(dots, lengths, out=np.zeros(len(dots)), where=lengths > 0)

    def _rarity(self, postings: _Postings | None, share: float) -> float:
        """Return the logarithm of how many articles, of the background's and the index's, there are for one with it.

        It is 0 for a common term, which would cost the most and say the least.
        """
        among = len(self._articles)
        if postings is None or share < postings.share:
            return _rarity(share, len(postings.articles) if postings else 0, among)
        if postings.rarity_among != among:
            postings.rarity_among = among
            postings.rarity = _rarity(postings.share, len(postings.articles), among)
        return postings.rarity

    def _lengths(self) -> Floats:
        """Return the lengths of the articles' vectors, which are recomputed only after the index has grown enough."""
        known, articles = len(self._norms), len(self._articles)
        if BACKGROUND_ARTICLES + articles > GROWTH_BEFORE_NEW_NORMS * (BACKGROUND_ARTICLES + self._articles_at_norms):
            known, self._articles_at_norms = 0, articles
        if known < articles:
            fresh = [self._norm(terms) for terms in self._articles[known:]]
            self._norms = np.concatenate([self._norms[:known], fresh])
        return self._norms

    def _norm(self, terms: Iterable[tuple[_Postings, float, float]]) -> float:
        return math.sqrt(sum((weight * self._rarity(postings, share)) ** 2 for postings, weight, share in terms))


def _sums(found: Sequence[_Postings], factors: Sequence[float], articles: int) -> Floats:
    """Add up what each article has of the terms, each multiplied by its factor."""
    if not found:
        return np.zeros(articles)
    # One call for all terms: a call for each would take longer than the sums.
    numbers = np.concatenate([np.frombuffer(each.articles, np.int32) for each in found])
    weights = np.concatenate([np.frombuffer(each.weights, np.float32) for each in found])
    factor_of_each = np.repeat(factors, [len(each.articles) for each in found])
    return np.bincount(numbers, weights * factor_of_each, articles).astype(np.float64, copy=False)


def _rarity(share: float, kept: int, articles: int) -> float:
    rarity = math.log((BACKGROUND_ARTICLES + articles + 1) / (BACKGROUND_ARTICLES * share + kept + 0.5))
    return rarity if rarity >= MIN_RARITY else 0
