"""The pipeline's word vectors with a cache: each kind of word is embedded once."""

from typing import Any, Final

import numpy as np
from spacy.pipeline import Tok2Vec
from spacy.tokens import Doc
from thinc.api import Model, Ragged

from summarizer.attribution_in_english.parsing.context_layers import ContextLayers, Vectors
from summarizer.attribution_in_english.parsing.doc_arrays import Table, columns
from summarizer.attribution_in_english.parsing.remembered_rows import RememberedRows

MAX_WORD_KINDS: Final = 20_000
"""The number of kinds of words in the cache, some 500 bytes each; beyond it the cache is cleared and filled again."""


class RememberedWords:
    """A model from words to contextual vectors: one layer embeds each word, and further layers mix in its neighbours.

    The embedding layer is a third of the work, and nearly every word is in the cache.
    """

    def __init__(self, model: Model[Any, Any], most: int = MAX_WORD_KINDS) -> None:
        embed, encode = model.layers
        self._encode = ContextLayers(encode)
        features, _, self._hashed, self._mixed, _ = embed.layers
        self._columns: list[str] = features.attrs["columns"]
        self._most = most
        self._known = RememberedRows(embed.get_dim("nO"), np.float32)

    def __call__(self, doc: Doc) -> Vectors:
        """Return the vectors, shape (tokens, width)."""
        if len(self._known) > self._most:
            self._known.clear()
        features = columns(doc, *self._columns)
        return self._encode(self._known(features, lambda places: self._embedded(features[places])))

    def _embedded(self, features: Table) -> Vectors:
        # The stubs allow neither features of 64 bits nor lengths of 32.
        rows: Any = features.view(np.uint64)
        lengths: Any = np.array([len(features)], dtype=np.int32)
        embedded: Vectors = self._mixed.predict(self._hashed.predict(Ragged(rows, lengths))).dataXd
        return embedded


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
