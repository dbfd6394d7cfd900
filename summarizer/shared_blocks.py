"""A table whose equal parts are stored once: a sixth of the memory of the language identifier's transitions."""

from array import array
from typing import Final

import numpy as np

_BITS: Final = 4
_SIZE: Final = 1 << _BITS
"""Values in a block. With 8 or 32 the identifier's table takes a megabyte more."""

_AT_A_TIME: Final = 1 << 16
"""Blocks that are compared at a time, which bounds the memory that this takes."""


class SharedBlocks:
    """Unsigned integers read by index, as in the array they are made from, whose length is a multiple of a block."""

    __slots__ = ("_blocks", "_numbers")

    def __init__(self, values: "array[int]") -> None:
        parts = np.frombuffer(values, dtype=f"u{values.itemsize}").reshape(-1, _SIZE)
        known: dict[bytes, int] = {}
        self._numbers = array("I")
        for start in range(0, len(parts), _AT_A_TIME):
            part = parts[start : start + _AT_A_TIME]
            contents: list[bytes] = part.view(f"V{part.itemsize * _SIZE}").ravel().tolist()
            self._numbers.extend([known.setdefault(each, len(known)) for each in contents])
        self._blocks = array(values.typecode, b"".join(known))

    def __getitem__(self, at: int) -> int:
        return self._blocks[self._numbers[at >> _BITS] << _BITS | at & (_SIZE - 1)]
