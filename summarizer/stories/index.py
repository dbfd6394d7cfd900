"""An inverted index over signatures, and the similarity of two articles, which is that of their weighted terms."""

import math
from array import array
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from summarizer.stories.signature import Signature, Term

Floats = NDArray[np.float64]

BACKGROUND_ARTICLES: Final = 500
"""The articles that the background stands for: what is kept outweighs it only when it is more than these."""

WORDS_OF_FULL_LEAD: Final = 18
SHORTNESS: Final = 0.7
"""Two headlines share fewer words than two leads of this many stems: their similarity is raised by this power."""

DAYS_APART: Final = 8
LOSS_IF_DAYS_APART: Final = 0.25
"""What two articles lose that were published this many days apart, or more; proportionally less if nearer."""

LOSS_IF_OTHER_KIND: Final = 0.4
"""What two articles lose if one is a round-up, or if their titles are nearly the same but for the numbers: two weather
forecasts, two sets of results."""

SAME_TITLE: Final = 0.6
"""The least part of the words of two titles that they share if they are made from one template."""

MIN_RARITY: Final = 2.0
"""The rarity of a term that more than one article in seven has: such terms are left out."""

MIN_DOUBTED: Final = 0.2
"""Only articles as similar as this are looked at so closely; below it they are apart anyway."""

GROWTH_BEFORE_NEW_NORMS: Final = 1.05

NO_DAY: Final = -1
"""What stands for an unknown date among days."""


class Index:
    """Signatures by their terms. A term is the rarer, the fewer articles of the background and of the index have it."""

    def __init__(self, signatures: Iterable[Signature] = ()) -> None:
        self._spaces = {"own": _Space(), "across": _Space()}
        self._signatures: list[Signature] = []
        self._languages: dict[str | None, int] = {}
        self._language, self._day, self._words = array("i"), array("l"), array("d")
        self.add(*signatures)

    def __len__(self) -> int:
        return len(self._signatures)

    def add(self, *signatures: Signature) -> None:
        """Add signatures; their numbers are those of the order in which they are added."""
        for signature in signatures:
            self._signatures.append(signature)
            self._spaces["own"].add(_own(signature))
            self._spaces["across"].add(signature.across)
            self._language.append(self._languages.setdefault(signature.language, len(self._languages)))
            self._day.append(NO_DAY if signature.day is None else signature.day)
            self._words.append(signature.words)

    def similarities(self, signature: Signature) -> Floats:
        """Return how similar a signature is to each in the index, by number: 0, or up to 1 and a little more.

        In one language the stems are compared, otherwise what languages share.
        """
        language = self._languages.get(signature.language, -1)
        own, across = self._spaces["own"].cosines(_own(signature)), self._spaces["across"].cosines(signature.across)
        similarity = np.where(np.array(self._language) == language, own, across)
        similarity = similarity * shortness(np.array(self._words), signature.words)
        similarity = similarity * nearness(np.array(self._day), signature.day)
        return loss_of_other_kind(similarity, signature, self._signatures)


class Titled(Protocol):
    """What tells whether an article is of another kind than one with the same words."""

    @property
    def is_round_up(self) -> bool:
        """Whether it tells of many events."""

    @property
    def figures_of_title(self) -> AbstractSet[str] | AbstractSet[int]:
        """The numbers in its title."""

    @property
    def words_of_title(self) -> AbstractSet[str] | AbstractSet[int]:
        """The stems in its title."""


def shortness(words: Floats, of_one: int) -> Floats:
    """Return by what the similarity of an article of so many words with each of the others is raised."""
    fewer = np.clip(np.minimum(words, of_one), 1, WORDS_OF_FULL_LEAD)
    raised: Floats = (WORDS_OF_FULL_LEAD / fewer) ** SHORTNESS
    return raised


def nearness(days: NDArray[np.int64], of_one: int | None) -> Floats:
    """Return what the days between an article and each of the others leave of their similarity."""
    if of_one is None:
        return np.ones(len(days))
    apart = np.minimum(np.abs(days - of_one), DAYS_APART) / DAYS_APART
    left: Floats = 1 - LOSS_IF_DAYS_APART * np.where(days == NO_DAY, 0, apart)
    return left


def loss_of_other_kind(similarity: Floats, one: Titled, others: Sequence[Titled]) -> Floats:
    """Return the similarities of an article, less for those of another kind."""
    for number in map(int, np.flatnonzero(similarity >= MIN_DOUBTED)):
        if _is_of_other_kind(one, others[number]):
            similarity[number] *= 1 - LOSS_IF_OTHER_KIND
    return similarity


def _is_of_other_kind(one: Titled, other: Titled) -> bool:
    """Return whether one article is a round-up, or their titles come from one template with other numbers."""
    if one.is_round_up or other.is_round_up:
        return True
    ours, theirs = one.figures_of_title, other.figures_of_title
    if not ours or not theirs or ours & theirs:
        return False
    shared, all_words = one.words_of_title & other.words_of_title, one.words_of_title | other.words_of_title
    return len(shared) >= SAME_TITLE * len(all_words)


def _own(signature: Signature) -> Iterator[Term]:
    """Yield the terms of a language: the same letters in another are another term."""
    for name, weight, share in signature.own:
        yield Term(f"{signature.language}:{name}", weight, share)


class _Postings:
    """The articles that have a term, its weight in each, and the share of all articles that have it.

    In two languages the shares of what is one term may differ; the smaller counts.
    """

    __slots__ = ("articles", "rarity", "rarity_among", "share", "weights")

    def __init__(self) -> None:
        self.articles, self.weights, self.share = array("i"), array("f"), 1.0
        self.rarity, self.rarity_among = 0.0, 0
        """The rarity when there were so many articles: among as many it is the same."""

    def append(self, article: int, term: Term) -> None:
        self.articles.append(article)
        self.weights.append(term.weight)
        self.share = min(self.share, term.share)


class _Space:
    """The articles as vectors of terms, of which cosines are taken."""

    def __init__(self) -> None:
        self._postings: dict[str, _Postings] = {}
        self._terms: list[tuple[Term, ...]] = []
        self._norms: Floats = np.zeros(0)
        self._articles_at_norms = 0

    def add(self, terms: Iterable[Term]) -> None:
        kept = tuple(terms)
        for term in kept:
            self._postings.setdefault(term.name, _Postings()).append(len(self._terms), term)
        self._terms.append(kept)

    def cosines(self, terms: Iterable[Term]) -> Floats:
        """Return the cosine of a vector of terms with each article's."""
        asked = tuple(terms)
        dots = np.zeros(len(self._terms))
        for term in asked:
            if (postings := self._postings.get(term.name)) and (rarity := self._rarity(term)):
                # A term occurs once in an article's vector, so no place is added to twice.
                weights = np.frombuffer(postings.weights, np.float32)
                dots[np.frombuffer(postings.articles, np.int32)] += weights * (term.weight * rarity**2)
        lengths = self._lengths() * (self._norm(asked) or 1)
        return np.divide(dots, lengths, out=np.zeros(len(dots)), where=lengths > 0)

    def _rarity(self, term: Term) -> float:
        """Return the logarithm of how many articles, of the background's and the index's, there are for one with it.

        It is 0 for a common term, which would cost most and tell least.
        """
        postings = self._postings.get(term.name)
        if postings is None or term.share < postings.share:
            return _rarity(term.share, len(postings.articles) if postings else 0, len(self._terms))
        if postings.rarity_among != len(self._terms):
            postings.rarity_among = len(self._terms)
            postings.rarity = _rarity(postings.share, len(postings.articles), postings.rarity_among)
        return postings.rarity

    def _lengths(self) -> Floats:
        """Return the lengths of the articles' vectors; those of before hold until the index has grown enough."""
        known, articles = len(self._norms), len(self._terms)
        if BACKGROUND_ARTICLES + articles > GROWTH_BEFORE_NEW_NORMS * (BACKGROUND_ARTICLES + self._articles_at_norms):
            known, self._articles_at_norms = 0, articles
        if known < articles:
            fresh = [self._norm(terms) for terms in self._terms[known:]]
            self._norms = np.concatenate([self._norms[:known], fresh])
        return self._norms

    def _norm(self, terms: Iterable[Term]) -> float:
        return math.sqrt(sum((term.weight * self._rarity(term)) ** 2 for term in terms))


def _rarity(share: float, kept: int, articles: int) -> float:
    rarity = math.log((BACKGROUND_ARTICLES + articles + 1) / (BACKGROUND_ARTICLES * share + kept + 0.5))
    return rarity if rarity >= MIN_RARITY else 0
