"""The pipeline's word vectors with a cache: each kind of word is embedded once."""

from collections.abc import Iterable
from itertools import count
from typing import Any, Final

import numpy as np
from spacy.pipeline import Tok2Vec
from spacy.tokens import Doc
from thinc.api import Model, Ragged

from summarizer.attribution.parsing.context_layers import ContextLayers, Vectors
from summarizer.attribution.parsing.doc_arrays import Table, columns

MAX_WORD_KINDS: Final = 20_000
"""The number of kinds of words in the cache, some 500 bytes each; beyond it the cache is cleared and filled anew."""


class RememberedWords:
    """A model from words to contextual vectors: one layer embeds each word, and further layers mix in its neighbours.

    The embedding layer is a third of the work, and nearly every word is in its cache.
    """

    def __init__(self, model: Model[Any, Any], most: int = MAX_WORD_KINDS) -> None:
        embed, encode = model.layers
        self._encode = ContextLayers(encode)
        features, _, self._hashed, self._mixed, _ = embed.layers
        self._columns: list[str] = features.attrs["columns"]
        self._most = most
        self._rows: dict[bytes, int] = {}
        self._table: Vectors = np.zeros((0, embed.get_dim("nO")), dtype=np.float32)

    def __call__(self, doc: Doc) -> Vectors:
        """Return the vectors, shape (tokens, width)."""
        features = columns(doc, *self._columns)
        kinds: list[bytes] = features.view(f"V{features.itemsize * features.shape[1]}").ravel().tolist()
        self._learn(kinds, features)
        rows = [self._rows[kind] for kind in kinds]
        return self._encode(self._table[rows])

    def _learn(self, kinds: Iterable[bytes], features: Table) -> None:
        """Embed the words that are not yet in the cache."""
        if len(self._rows) > self._most:
            self._rows.clear()
        new = {kind: at for at, kind in enumerate(kinds) if kind not in self._rows}
        if not new:
            return
        # The stubs allow neither features of 64 bits nor lengths of 32.
        rows: Any = features[list(new.values())].view(np.uint64)
        lengths: Any = np.array([len(new)], dtype=np.int32)
        embedded = self._mixed.predict(self._hashed.predict(Ragged(rows, lengths))).dataXd
        first, after = len(self._rows), len(self._rows) + len(new)
        if after > len(self._table):
            grown = np.empty((max(after, 2 * len(self._table)), embedded.shape[1]), dtype=np.float32)
            grown[:first] = self._table[:first]
            self._table = grown
        self._table[first:after] = embedded
        self._rows.update(zip(new, count(first), strict=False))


class SharedVectors:
    """Sets the word vectors that the tagger and the parser share."""

    def __init__(self, component: Tok2Vec) -> None:
        self._vectors = RememberedWords(component.model)

    def __call__(self, doc: Doc) -> Doc:
        """Set the tensor, shape (tokens, width)."""
        if len(doc):
            tensor: Any = self._vectors(doc)
            doc.tensor = tensor
        return doc
