"""Gives a main verb its subject back from a participle: "A court sitting in Oslo, the capital, has ruled"."""

from collections.abc import Iterator
from typing import Final

import numpy as np
from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import columns

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_CLAUSES: Final = frozenset({"advcl", "csubj"})


def part_reduced_clauses(doc: Doc) -> Doc:
    """Make the noun before a participle the subject of the main verb, and the participle a part of its phrase.

    The parser takes the noun for the subject of the participle, and leaves the main verb without one.
    """
    for clause in _participles_before_verbs(doc):
        noun = next((child for child in clause.lefts if child.dep_ == "nsubj"), None)
        if noun is not None and _is_described(noun, clause) and _lacks_subject(clause.head):
            noun.head, noun.dep_ = clause.head, "nsubj"
            clause.head, clause.dep_ = noun, "acl"
    return doc


def _participles_before_verbs(doc: Doc) -> Iterator[Token]:
    """The participles whose clause opens a sentence, before the main verb."""
    tags, heads = columns(doc, "TAG", "HEAD").T
    for at in np.flatnonzero((tags == np.int64(doc.vocab.strings["VBG"])) & (heads > 0)).tolist():
        clause = doc[at]
        if clause.dep_ in _CLAUSES and clause.head.dep_ == "ROOT" and clause.left_edge.is_sent_start:
            yield clause


def _is_described(noun: Token, clause: Token) -> bool:
    """Whether a participle describes the noun before it, up to a comma before the main verb."""
    verb = clause.head
    first = min((child.i for child in verb.lefts if child.dep_ == "aux"), default=verb.i)
    is_beside = noun.right_edge.i == clause.i - 1 and clause.right_edge.i >= first - 2
    return is_beside and clause.doc[first - 1].text == ","


def _lacks_subject(verb: Token) -> bool:
    return not any(child.dep_ in _SUBJECTS or child.dep_ in {"auxpass", "agent"} for child in verb.children)
