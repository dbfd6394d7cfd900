"""A cache from the kinds of tokens to rows of annotations."""

from collections.abc import Callable
from itertools import repeat
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from summarizer.attribution_in_english.parsing.doc_arrays import Table

_FIRST_CAPACITY: Final = 512
_NEW: Final = -1


class RememberedRows:
    """The annotations of each kind of token that has been met, as rows of one table."""

    def __init__(self, width: int, kind: type[np.generic] = np.int64) -> None:
        self._rows: dict[bytes, int] = {}
        self._table: NDArray[Any] = np.zeros((_FIRST_CAPACITY, width), dtype=kind)

    def __len__(self) -> int:
        return len(self._rows)

    def clear(self) -> None:
        """Empty the cache."""
        self._rows.clear()

    def __call__(self, kinds: Table, learned: Callable[[list[int]], NDArray[Any]]) -> NDArray[Any]:
        """Return the row of each kind; `learned` makes the rows of new kinds, given their places."""
        keys: list[bytes] = kinds.view(f"V{kinds.itemsize * kinds.shape[1]}").ravel().tolist()
        rows = self._rows
        places = list(map(rows.get, keys, repeat(_NEW)))
        if _NEW in places:
            new = {key: at for at, key in enumerate(keys) if places[at] == _NEW}
            self._add(new, learned(list(new.values())))
            places = list(map(rows.__getitem__, keys))
        return self._table[places]

    def _add(self, new: dict[bytes, int], found: NDArray[Any]) -> None:
        first, after = len(self._rows), len(self._rows) + len(new)
        if after > len(self._table):
            self._table = np.resize(self._table, (max(after, 2 * len(self._table)), found.shape[1]))
        self._table[first:after] = found
        self._rows.update(zip(new, range(first, after), strict=True))
