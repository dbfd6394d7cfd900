"""A text's sentences as vectors: sumy's document model, stems and stop words, in NumPy."""

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer, null_stemmer
from sumy.utils import get_stop_words

from summarizer.language import LANGUAGES
from summarizer.sentences import Tokenizer, sentence_spans

Matrix = NDArray[np.float64]

_UNSTEMMED: Final = frozenset(("el", "pl", "th"))
"""Languages whose stemmer sumy borrows from packages of their own, or lacks; their words are compared as they stand."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """A text's sentences: `spans` into it, sumy's `document`, the stems of each, and their tf-idf `similarity`.

    `similarity` is sumy's idf-modified cosine, shape (sentences, sentences); it is -1..1 in theory, as rare terms of
    a two-sentence text have a negative idf.
    """

    spans: tuple[tuple[int, int], ...]
    document: ObjectDocumentModel
    stems: tuple[tuple[str, ...], ...]
    similarity: Matrix


def vectors(text: str, language: str | None) -> Vectors:
    """Read a text into vectors."""
    tokenizer = Tokenizer(language)
    spans = sentence_spans(text, language)
    sentences = [Sentence(text[start:end], tokenizer) for start, end in spans]
    stem, stop = stemmer(language), stop_words(language)
    stems = tuple(
        tuple(stem(word) for word in map(str.lower, sentence.words) if word not in stop) for sentence in sentences
    )
    return Vectors(spans, ObjectDocumentModel([Paragraph(sentences)]), stems, _similarity(stems))


@cache
def stemmer(language: str | None) -> Callable[[str], str]:
    """Return sumy's stemmer, its stems remembered; the lower-cased word where sumy has none."""
    code = language or "en"
    known = code in LANGUAGES and code not in _UNSTEMMED
    stem: Callable[[str], str] = Stemmer(LANGUAGES[code]) if known else null_stemmer
    return lru_cache(1 << 16)(stem)


@cache
def stop_words(language: str | None) -> frozenset[str]:
    """Return the words that carry no topic: sumy's list, spaCy's where sumy has none."""
    code = language or "en"
    with suppress(LookupError):
        return frozenset(get_stop_words(LANGUAGES[code]))
    try:
        words: Any = import_module(f"spacy.lang.{code}.stop_words")
    except ModuleNotFoundError:
        return frozenset()
    return frozenset(words.STOP_WORDS)


def _similarity(stems: Sequence[Sequence[str]]) -> Matrix:
    """Return the idf-modified cosine of every two sentences, as sumy's LexRank defines tf, idf and cosine."""
    columns = {term: at for at, term in enumerate(dict.fromkeys(term for row in stems for term in row))}
    tf = np.zeros((len(stems), len(columns)))
    for row, terms in enumerate(stems):
        counts = Counter(terms)
        most = max(counts.values(), default=1)
        for term, count in counts.items():
            tf[row, columns[term]] = count / most
    idf = np.log(len(stems) / (1 + np.count_nonzero(tf, axis=0))) if stems else np.zeros(0)
    weighted = tf * idf
    norms = np.linalg.norm(weighted, axis=1)
    norms[norms == 0] = 1
    unit = weighted / norms[:, None]
    product: Matrix = unit @ unit.T
    return product
