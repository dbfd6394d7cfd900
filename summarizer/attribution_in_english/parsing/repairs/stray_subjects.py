"""Gives a verb the noun before a word that the parser took for its subject: "The firm flat-out denied"."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import positions_of

_NOUNS: Final = frozenset({"NOUN", "PROPN", "PRON"})
# Some pages have the mark of a link as a word: "The Post, external has reported".
_LINK_MARK: Final = "external"
_FLAT: Final = "flat"


def replace_stray_subjects(doc: Doc) -> Doc:
    """Make the noun the subject, and the word after it an adverb or a loose part of the sentence."""
    for stray, noun, dep in _stray_subjects(doc):
        is_one_sentence = not any(each.is_sent_start for each in doc[noun.i + 1 : stray.i + 1])
        if is_one_sentence and noun.pos_ in _NOUNS and not noun.is_ancestor(stray.head):
            noun.head, noun.dep_, stray.dep_ = stray.head, "nsubj", dep
    return doc


def _stray_subjects(doc: Doc) -> Iterator[tuple[Token, Token, str]]:
    """The words that are no subjects, each with the token before its mark, and with what it is to the verb."""
    for word in (doc[at] for at in positions_of(doc, {_LINK_MARK, _FLAT})):
        if word.lower_ == _LINK_MARK:
            if word.dep_ == "nsubj" and word.i > 1 and word.nbor(-1).text == ",":
                yield word, word.nbor(-2), "dep"
        elif 0 < word.i < len(doc) - 2:
            out = word.nbor(2)
            if out.dep_ == "nsubj" and out.lower_ == "out":
                yield out, word.nbor(-1), "advmod"
