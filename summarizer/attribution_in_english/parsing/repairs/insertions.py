"""Gives a verb after dashes its subject: "One witness – a cook who once claimed she saw it – admits lying"."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import columns

_DASHES: Final = frozenset({"—", "–", "--"})
_FINITE: Final = ("VBD", "VBZ")
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_MAX_INSERTION_TOKENS: Final = 40


def part_insertions(doc: Doc) -> Doc:
    """Make the noun that opens a sentence before a dash the subject of the verb just after the next dash.

    The parser takes it for the subject of a clause between the dashes.
    """
    for verb in _verbs_after_dashes(doc):
        noun = _noun_before_dash(verb)
        if noun is not None and not noun.is_ancestor(verb):
            noun.head, noun.dep_ = verb, "nsubj"
    return doc


def _verbs_after_dashes(doc: Doc) -> Iterator[Token]:
    """The main verbs just after a dash that have no subject of their own."""
    tags = columns(doc, "TAG")[:, 0]
    wanted = [np.int64(np.uint64(doc.vocab.strings[tag])) for tag in _FINITE]
    for at in np.flatnonzero(np.isin(tags, wanted)).tolist():
        verb = doc[at]
        if at > 2 and doc[at - 1].text in _DASHES and not verb.is_sent_start:
            main = verb.head if verb.dep_ == "aux" else verb
            if main.dep_ == "ROOT" and not any(child.dep_ in _SUBJECTS for child in main.lefts):
                yield main


def _noun_before_dash(verb: Token) -> Token | None:
    """The noun that, with the words before it, opens the sentence of a verb up to a dash."""
    doc, start = verb.doc, verb.sent.start
    last = max(start, verb.i - _MAX_INSERTION_TOKENS)
    dashes = [at for at in range(last, verb.i) if doc[at].text in _DASHES]
    if len(dashes) != 2 or dashes[0] == start:
        return None
    noun = doc[dashes[0] - 1]
    is_opening = noun.pos_ in _NOUNS and noun.left_edge.i == start
    return noun if is_opening and noun.dep_ in _SUBJECTS and noun.head.i < dashes[1] else None
