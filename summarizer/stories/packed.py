"""A packed signature of a kilobyte, as it is stored with its article."""

import math
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.stories.index import NO_DAY, day_number
from summarizer.stories.signature import Signature, Term
from summarizer.stories.signs import Signs

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


@dataclass(frozen=True, slots=True, eq=False)
class Packed:
    """A signature whose words are hashes, as are its signs, its language and its outlet."""

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
        """Encode it for the database."""
        signs = self.signs
        titles = [np.array(sorted(each), "<u4") for each in (signs.words_of_title, signs.figures_of_title)]
        counts = (len(each) for each in (*titles, self.own, self.across))
        header = _HEADER.pack(
            signs.language, signs.outlet, signs.is_round_up, day_number(self.day), signs.words, *counts
        )
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


def _terms(terms: Sequence[Term], prefix: str) -> Terms:
    return np.array([(_hash(prefix + name), *_in_steps(weight, share)) for name, weight, share in terms], TERM)


def _in_steps(weight: float, share: float) -> tuple[int, int]:
    return min(255, round(weight * STEPS_OF_WEIGHT)), min(255, round(-math.log(share) * STEPS_OF_SHARE))


def _hashes(names: Iterable[str], prefix: str = "") -> frozenset[int]:
    return frozenset(_hash(prefix + name) for name in names)


def _hash(name: str) -> int:
    return int.from_bytes(blake2b(name.encode(errors="replace"), digest_size=4).digest(), "little")
