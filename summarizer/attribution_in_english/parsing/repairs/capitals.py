"""Abbreviations that look like grammatical words: what "CAN said" or "WHO said" is what a body has said."""

from typing import Final

from spacy.tokens import Doc, Span, Token

from summarizer.attribution_in_english.parsing.doc_arrays import positions_of

_MODALS: Final = frozenset({"can", "may", "might", "must", "will"})
_RELATIVE: Final = "who"
_FINITE_TAGS: Final = frozenset({"VBD", "VBZ"})


def read_capitals_as_names(doc: Doc) -> Doc:
    """Make such a word in capitals the subject of the verb that it stands before, if it can only be a name there."""
    for at in positions_of(doc, _MODALS | {_RELATIVE}):
        token = doc[at]
        if not token.text.isupper():
            continue
        if _is_before_finite_verb(token) and (token.lower_ in _MODALS or _is_first(token)):
            token.dep_ = "nsubj"
            _name(token)
        elif token.lower_ in _MODALS and _is_in_brackets(token):
            _name(token)
    return doc


def _is_in_brackets(token: Token) -> bool:
    """Whether a word alone is in brackets, as the short form of the name before it."""
    return token.doc[max(0, token.i - 1) : token.i + 2].text == f"({token.text})"


def _is_before_finite_verb(token: Token) -> bool:
    """Whether a past or a present follows, where a modal verb takes an infinitive; not in a line of capitals."""
    verb = token.nbor() if token.i + 1 < len(token.doc) else token
    return verb.tag_ in _FINITE_TAGS and verb.text.islower() and verb == token.head


def _is_first(token: Token) -> bool:
    """Whether a word opens a statement, so that "who" can refer to nothing: "The WHO said"."""
    sentence = token.sent
    return token.i - sentence.start <= 1 and sentence[-1].text != "?"


def _name(token: Token) -> None:
    token.tag_, token.pos_, token.lemma_ = "NNP", "PROPN", token.text
    token.doc.set_ents([Span(token.doc, token.i, token.i + 1, label="ORG")], default="unmodified")
