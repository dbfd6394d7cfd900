"""MinHash signatures of sets: any value of two signatures is equal with probability J, the sets' Jaccard similarity.

Broder 1997, On the resemblance and containment of documents.
"""

import hashlib
from collections.abc import Iterable
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Signature = NDArray[np.uint32]

_SEED: Final = 1
_MAX_HASH: Final = (1 << 32) - 1


def signature(members: Iterable[bytes], size: int) -> Signature:
    """Return for each of `size` hash functions its minimum over the members; for an empty set, all bits are ones.

    The values are those of datasketch 2 with seed 1, so bands stored in databases remain valid. Importing that library,
    and SciPy with it, took 75 MiB and half a second.
    """
    digests = [hashlib.sha1(member, usedforsecurity=False).digest()[:4] for member in members]
    hashed = _mixed(np.frombuffer(b"".join(digests), dtype="<u4"))
    factors, offsets = _hash_parameters(size)
    least: Signature = (hashed[:, None] * factors + offsets).min(axis=0, initial=_MAX_HASH)
    return least


@cache
def _hash_parameters(size: int) -> tuple[Signature, Signature]:
    """Return a factor and an offset for each hash function; the factors are odd, so different values stay different."""
    random = np.random.RandomState(_SEED)
    factors = random.randint(0, 1 << 31, size, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, random.randint(0, 1 << 32, size, dtype=np.uint32)


def _mixed(hashed: Signature) -> Signature:
    """Make every bit depend on every other: the 32-bit finaliser of MurmurHash3 (Appleby)."""
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        hashed = (hashed ^ (hashed >> np.uint32(shift))) * np.uint32(factor)
    return hashed ^ (hashed >> np.uint32(16))
