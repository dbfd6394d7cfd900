"""A document's annotations as an array, one row per token."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

Table = NDArray[np.int64]


def columns(doc: Doc, *attributes: str) -> Table:
    """Return attributes of each token as signed integers, shape (tokens, attributes)."""
    # With a single attribute spaCy leaves out the second dimension.
    table = np.asarray(doc.to_array(list(attributes)), dtype=np.uint64).reshape(len(doc), len(attributes))
    return table.view(np.int64)


def set_columns(doc: Doc, table: Table, *attributes: str) -> Doc:
    """Set attributes of each token from an array as `columns` returns it."""
    # The stubs know only floats and 32 bits; spaCy wants unsigned integers of 64 bits.
    values: Any = np.ascontiguousarray(table).view(np.uint64)
    return doc.from_array(list(attributes), values)


def positions_of(doc: Doc, words: Iterable[str]) -> list[int]:
    """Return the positions of some lower-case words; spaCy would create an object for each token."""
    wanted = np.array([doc.vocab.strings[word] for word in words], dtype=np.uint64)
    places: list[int] = np.flatnonzero(np.isin(columns(doc, "LOWER")[:, 0].view(np.uint64), wanted)).tolist()
    return places
