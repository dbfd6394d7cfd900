"""Signatures of sets: two of them agree at a place as often as the sets share members (Broder 1997)."""

import hashlib
from collections.abc import Iterable
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Signature = NDArray[np.uint32]

_SEED: Final = 1
_LARGEST: Final = (1 << 32) - 1


def signature(members: Iterable[bytes], places: int) -> Signature:
    """Return the least of each of so many hashes over the members; all ones for an empty set.

    These are the values of datasketch 2 with seed 1: marks that were kept stay good. That library took 75 MiB and half
    a second to import, SciPy with it.
    """
    digests = [hashlib.sha1(member, usedforsecurity=False).digest()[:4] for member in members]
    hashed = _mixed(np.frombuffer(b"".join(digests), dtype="<u4"))
    factors, offsets = _hashes(places)
    least: Signature = (hashed[:, None] * factors + offsets).min(axis=0, initial=_LARGEST)
    return least


@cache
def _hashes(places: int) -> tuple[Signature, Signature]:
    """Return a factor and an offset for each hash; a factor that is odd keeps different values different."""
    dice = np.random.RandomState(_SEED)
    factors = dice.randint(0, 1 << 31, places, dtype=np.uint32) * np.uint32(2) + np.uint32(1)
    return factors, dice.randint(0, 1 << 32, places, dtype=np.uint32)


def _mixed(hashed: Signature) -> Signature:
    """Let every bit tell on every other (Appleby, MurmurHash3, the finaliser of 32 bits)."""
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        hashed = (hashed ^ (hashed >> np.uint32(shift))) * np.uint32(factor)
    return hashed ^ (hashed >> np.uint32(16))
