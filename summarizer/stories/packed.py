"""A signature in a kilobyte, as it is stored beside its article, and an index over such signatures."""

import math
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from summarizer.stories.grouping import clusters, links_of
from summarizer.stories.index import (
    BACKGROUND_ARTICLES,
    MIN_RARITY,
    NO_DAY,
    Floats,
    is_spelt,
    likeness,
    nearness,
    shortness,
)
from summarizer.stories.signature import Signature, Term
from summarizer.stories.signs import Signs, told_apart

TERM: Final = np.dtype([("key", "<u4"), ("weight", "u1"), ("share", "u1")])
"""A term by its hash; its weight and the logarithm of its share of all articles are whole numbers of small steps."""

STEPS_OF_WEIGHT: Final = 60
STEPS_OF_SHARE: Final = 16
"""The steps of 1: no term weighs 4, and none is in fewer than one article in three million."""

KEYS_OF_EACH_KIND: Final = 10
"""The heaviest terms of each kind by which articles are found that may be of one story."""

_HEADER: Final = struct.Struct("<II?iHHHHH")
_ADDED: Final = struct.Struct("<HHH")
"""The counts of days, of names in the title and of figures, which stand at the end: older signatures have none."""

_ACROSS: Final = "across:"

Terms = NDArray[np.void]
Keys = NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Packed:
    """A signature whose words are hashes, and those of its signs, its language and its outlet too."""

    day: int | None
    own: Terms
    across: Terms
    signs: Signs[int]

    @property
    def keys(self) -> tuple[int, ...]:
        """The hashes of the terms that weigh most, as signed integers of four bytes."""
        heaviest = np.concatenate([self.own["key"][:KEYS_OF_EACH_KIND], self.across["key"][:KEYS_OF_EACH_KIND]])
        return tuple(dict.fromkeys(map(int, heaviest.astype("<u4").view("<i4"))))

    def to_bytes(self) -> bytes:
        """Return it as it is stored."""
        signs = self.signs
        titles = [np.array(sorted(each), "<u4") for each in (signs.words_of_title, signs.figures_of_title)]
        counts = (len(each) for each in (*titles, self.own, self.across))
        header = _HEADER.pack(signs.language, signs.outlet, signs.is_round_up, _day(self), signs.words, *counts)
        added = [np.array(sorted(signs.days), "<u2")]
        added += [np.array(sorted(each), "<u4") for each in (signs.names_of_title, signs.figures)]
        parts = (each.tobytes() for each in (*titles, self.own, self.across))
        return b"".join([header, *parts, _ADDED.pack(*map(len, added)), *(each.tobytes() for each in added)])


def packed(signature: Signature) -> Packed:
    """Pack a signature."""
    signs = signature.signs
    across = _terms(signature.across, _ACROSS)
    return Packed(
        signature.day,
        # The same letters in another language are another term.
        _terms(signature.own, f"{signature.language}:"),
        across,
        Signs(
            _hash(f"language {signature.language}"),
            _hash(f"outlet {signature.outlet}") if signature.outlet else 0,
            signs.is_round_up,
            signs.words,
            _hashes(signs.words_of_title),
            _hashes(signs.figures_of_title),
            _hashes(signs.names_of_title, _ACROSS),
            _forms(across),
            _hashes(signs.figures),
            signs.days,
        ),
    )


def unpacked(stored: bytes) -> Packed:
    """Return what `to_bytes` wrote."""
    language, outlet, is_round_up, day, words, *counts = _HEADER.unpack_from(stored)
    at, parts = _HEADER.size, []
    for count, kind in zip(counts, (np.dtype("<u4"), np.dtype("<u4"), TERM, TERM), strict=True):
        parts.append(np.frombuffer(stored, kind, count, at))
        at += count * kind.itemsize
    title, figures_of_title = (frozenset(part.tolist()) for part in parts[:2])
    own, across = parts[2:]
    days, names, figures = _added(stored[at:])
    signs = Signs(language, outlet, is_round_up, words, title, figures_of_title, names, _forms(across), figures, days)
    return Packed(None if day == NO_DAY else day, own, across, signs)


def _forms(across: Terms) -> frozenset[int]:
    return frozenset(across["key"].tolist())


def _added(stored: bytes) -> tuple[frozenset[int], ...]:
    """Return the days, the names in the title and the figures."""
    if not stored:
        return frozenset(), frozenset(), frozenset()
    at, parts = _ADDED.size, []
    for count, kind in zip(_ADDED.unpack_from(stored), ("<u2", "<u4", "<u4"), strict=True):
        parts.append(np.frombuffer(stored, kind, count, at))
        at += parts[-1].nbytes
    return tuple(frozenset(part.tolist()) for part in parts)


class PackedIndex:
    """Packed signatures by their terms: as similar as in `Index`, and built anew for each article in milliseconds."""

    def __init__(self, signatures: Iterable[Packed] = ()) -> None:
        self._signatures = list(signatures)
        self._spaces: tuple[_Space, _Space] | None = None

    def add(self, *signatures: Packed) -> None:
        """Add signatures; their numbers are those of the order in which they are added."""
        self._signatures += signatures
        self._spaces = None

    def similarities(self, signature: Packed) -> Floats:
        """Return how similar a signature is to each in the index, by number."""
        kept = self._signatures
        if not kept:
            return np.zeros(0)
        own, across = (space.cosines(terms) for space, terms in zip(self._all(), _both(signature), strict=True))
        is_in_language = np.array([each.signs.language == signature.signs.language for each in kept])
        are_spelt = np.array([is_spelt(each) for each in kept]) & is_spelt(signature)
        similarity = likeness(own, across, is_in_language, are_spelt)
        similarity = similarity * shortness(np.array([each.signs.words for each in kept]), signature.signs.words)
        similarity = similarity * nearness(np.array([_day(each) for each in kept]), signature.day)
        return told_apart(similarity, signature.signs, [each.signs for each in kept])

    def _all(self) -> "tuple[_Space, _Space]":
        if self._spaces is None:
            own, across = zip(*map(_both, self._signatures), strict=True)
            self._spaces = _Space(own), _Space(across)
        return self._spaces


def group_packed(signatures: Sequence[Packed]) -> tuple[tuple[int, ...], ...]:
    """Group articles by event: their numbers in order, the groups in the order of their first article."""
    index = PackedIndex(signatures)
    return clusters([links_of(index, number, signature) for number, signature in enumerate(signatures)])


class _Space:
    """The articles as vectors of terms, of which cosines are taken."""

    def __init__(self, articles: Sequence[Terms]) -> None:
        terms = np.concatenate(articles)
        self._count = len(articles)
        self._article = np.repeat(np.arange(len(articles)), [len(each) for each in articles])
        self._weight = _weights(terms)
        self._keys, self._place, self._having = np.unique(terms["key"], return_inverse=True, return_counts=True)
        # In two languages the shares of what is one term may differ; the smaller counts.
        self._share = np.zeros(len(self._keys))
        np.minimum.at(self._share, self._place, _shares(terms))
        rarity = _rarity(self._share, self._having, self._count)
        self._lengths = np.sqrt(np.bincount(self._article, (self._weight * rarity[self._place]) ** 2, self._count))

    def cosines(self, terms: Terms) -> Floats:
        """Return the cosine of a vector of terms with each article's."""
        asked = self._asked(terms)
        factors = np.zeros(len(self._keys))
        factors[asked.place[asked.is_known]] = (asked.weight * asked.rarity**2)[asked.is_known]
        dots = np.bincount(self._article, self._weight * factors[self._place], self._count)
        lengths = self._lengths * (float(np.sqrt(np.sum((asked.weight * asked.rarity) ** 2))) or 1)
        return np.divide(dots, lengths, out=np.zeros(self._count), where=lengths > 0)

    def _asked(self, terms: Terms) -> "_Asked":
        weight, share = _weights(terms), _shares(terms)
        if not len(self._keys):
            return _Asked(np.zeros(len(terms), int), np.zeros(len(terms), bool), weight, np.zeros(len(terms)))
        place = np.minimum(np.searchsorted(self._keys, terms["key"]), len(self._keys) - 1)
        is_known = self._keys[place] == terms["key"]
        share = np.where(is_known, np.minimum(self._share[place], share), share)
        having = np.where(is_known, self._having[place], 0)
        return _Asked(place, is_known, weight, _rarity(share, having, self._count))


class _Asked(NamedTuple):
    place: NDArray[np.int64]
    is_known: NDArray[np.bool_]
    weight: Floats
    rarity: Floats


def _weights(terms: Terms) -> Floats:
    weights: Floats = terms["weight"] / STEPS_OF_WEIGHT
    return weights


def _shares(terms: Terms) -> Floats:
    """Return the logarithms of the terms' shares of all articles."""
    shares: Floats = terms["share"] / -STEPS_OF_SHARE
    return shares


def _rarity(share: Floats, having: NDArray[np.int64], articles: int) -> Floats:
    rarity = np.log((BACKGROUND_ARTICLES + articles + 1) / (BACKGROUND_ARTICLES * np.exp(share) + having + 0.5))
    rare: Floats = np.where(rarity >= MIN_RARITY, rarity, 0)
    return rare


def _day(signature: Packed) -> int:
    return NO_DAY if signature.day is None else signature.day


def _both(signature: Packed) -> tuple[Terms, Terms]:
    return signature.own, signature.across


def _terms(terms: Sequence[Term], prefix: str) -> Terms:
    return np.array([(_hash(prefix + name), *_in_steps(weight, share)) for name, weight, share in terms], TERM)


def _in_steps(weight: float, share: float) -> tuple[int, int]:
    return min(255, round(weight * STEPS_OF_WEIGHT)), min(255, round(-math.log(share) * STEPS_OF_SHARE))


def _hashes(names: Iterable[str], prefix: str = "") -> frozenset[int]:
    return frozenset(_hash(prefix + name) for name in names)


def _hash(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(errors="replace"), digest_size=4).digest(), "little")
