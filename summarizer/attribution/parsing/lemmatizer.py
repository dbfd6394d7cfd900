"""The pipeline's lemmatizer with a cache, and with its lists of words sorted so that they can be searched."""

from bisect import bisect_left
from typing import Final

import numpy as np
from spacy.pipeline import Lemmatizer
from spacy.tokens import Doc

from summarizer.attribution.parsing.doc_arrays import columns, set_columns

MAX_WORD_KINDS: Final = 100_000
"""The number of kinds of words in the cache; beyond it the cache is cleared and filled anew."""

_INDEX: Final = "lemma_index"

_Kind = tuple[int, int, int]
"""All that the rules look at: the word, its part of speech and its morphology."""


class RememberedLemmatizer:
    """Sets the lemmas that a lemmatizer sets, ten times as fast.

    For a word that it has not met, the lemmatizer looks through a list of up to 57,000 words, several times, and it
    does not remember most words.
    """

    def __init__(self, lemmatizer: Lemmatizer, most: int = MAX_WORD_KINDS) -> None:
        index = lemmatizer.lookups.get_table(_INDEX)
        for part_of_speech, words in list(index.items()):
            index[part_of_speech] = _SortedWords(sorted(words))
        self._lemmatizer = lemmatizer
        self._most = most
        self._known: dict[_Kind, int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Set the lemma of each token that has none."""
        lemmas = columns(doc, "LEMMA")
        rows = columns(doc, "ORTH", "POS", "MORPH").tolist()
        for at in np.flatnonzero(lemmas[:, 0] == 0).tolist():
            kind = tuple(rows[at])
            lemma = self._known.get(kind)
            lemmas[at] = lemma if lemma is not None else self._learned(doc, at, kind)
        return set_columns(doc, lemmas, "LEMMA")

    def _learned(self, doc: Doc, at: int, kind: _Kind) -> int:
        if len(self._known) > self._most:
            self._known.clear()
            self._lemmatizer.cache.clear()
        doc[at].lemma_ = self._lemmatizer.lemmatize(doc[at])[0]
        lemma = self._known[kind] = int(np.uint64(doc[at].lemma).astype(np.int64))
        return lemma


class _SortedWords(list[str]):
    """A sorted list whose words are found by bisection; a set of them would take 4 MB more."""

    def __contains__(self, word: object) -> bool:
        at = bisect_left(self, word) if isinstance(word, str) else len(self)
        return at < len(self) and self[at] == word
