"""The annotations of spaCy's pipeline, read from its documents as columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import add
from typing import Any, Final

import numpy as np
from spacy.tokens import Doc as SpacyDoc

from summarizer.attribution_in_english.parsing.doc_arrays import Table, columns

_STRINGS: Final = ("ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "MORPH", "ENT_TYPE")
_FLAGS: Final = ("IS_PUNCT", "IS_QUOTE", "IS_SPACE", "SENT_START")
_COLUMNS: Final = (*_STRINGS, *_FLAGS, "SPACY", "ENT_IOB", "LENGTH", "HEAD")
_ENTITY_PLACES: Final = ("", "I", "O", "B")

MAX_STRINGS: Final = 20_000
"""The number of strings in the cache, some 150 bytes each; beyond it the cache is emptied and filled again."""


@dataclass(frozen=True, slots=True)
class Annotations:
    """The pipeline's annotations of the tokens of a piece of text, without spaCy's own objects.

    `table` has a row for each token and a column for each of `_COLUMNS`; `strings` resolves spaCy's numbers.
    """

    table: Table
    strings: Any

    @classmethod
    def of(cls, parsed: SpacyDoc) -> "Annotations":
        """Read the annotations of a text that spaCy's components have parsed."""
        return cls(columns(parsed, *_COLUMNS), parsed.vocab.strings)


def annotation_columns(pieces: Sequence[Annotations]) -> Iterator[list[Any]]:
    """Yield the annotations of all tokens in the order that `Token` takes them in, and the distances of heads."""
    strings, table = pieces[0].strings, np.concatenate([piece.table for piece in pieces])
    words, flags, others = np.split(table, (len(_STRINGS), len(_STRINGS) + len(_FLAGS)), axis=1)
    known = _strings_of(strings)
    for column in words.view(np.uint64).T.tolist():
        yield list(map(known.__getitem__, column))
    yield from (flags == 1).T.tolist()
    is_spaced, in_entities, lengths, offsets = others.T.tolist()
    yield list(accumulate(map(add, lengths, is_spaced), initial=0))[:-1]
    yield [" " if each else "" for each in is_spaced]
    yield [_ENTITY_PLACES[each] for each in in_entities]
    yield offsets


class _Strings(dict[int, str]):
    """A cache of the strings that spaCy's numbers stand for: spaCy decodes a string each time it is asked for it."""

    def __init__(self, store: Any) -> None:
        super().__init__()
        self._store = store

    def __missing__(self, number: int) -> str:
        if len(self) >= MAX_STRINGS:
            self.clear()
        string: str = self._store[number]
        self[number] = string
        return string


@lru_cache(maxsize=1)
def _strings_of(store: Any) -> _Strings:
    """Return the cache of a vocabulary's strings; a process has one vocabulary."""
    return _Strings(store)
