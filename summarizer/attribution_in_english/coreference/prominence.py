"""Prominence: how likely a mention is, by its place in the sentence, to be the antecedent of a following "he"."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, is_name_taken_for_adverb
from summarizer.attribution_in_english.parsing.tokens import Token

_QUOTED: Final = -2.0
_SUBJECT: Final = 1.0
_EMBEDDED_SUBJECT: Final = 0.5
# The object of an asking verb answers, so it becomes prominent; so does the subject of its passive.
_ASKED: Final = 1.8
_OWNER: Final = 0.2
_OWNER_OF_SUBJECT: Final = 0.6

_ASKING_VERBS: Final = frozenset({"ask", "question", "interview", "press", "grill", "quiz"})
_ASKED_DEPS: Final = frozenset({"dobj", "dative", "nsubjpass"})
_MAIN_DEPS: Final = frozenset({"ROOT", "conj", "parataxis"})


def prominence(token: Token, *, is_quoted: bool) -> float:
    """Return the prominence of a mention by its place in the sentence."""
    value = _QUOTED if is_quoted else 0.0
    if token.dep_ in _ASKED_DEPS and token.head.lemma_ in _ASKING_VERBS and not _is_only_to_be_asked(token):
        value += _ASKED
    elif is_subject(token):
        is_embedded = token.dep_ in SUBJECT_DEPS and token.head.dep_ not in _MAIN_DEPS
        value += _EMBEDDED_SUBJECT if is_embedded else _SUBJECT
    elif is_owner(token):
        value += _OWNER_OF_SUBJECT if token.head.dep_ in SUBJECT_DEPS else _OWNER
    return value


def _is_only_to_be_asked(token: Token) -> bool:
    """Whether somebody has not been asked yet, and so does not answer: "Lund should be asked"."""
    return any(child.tag_ == "MD" for child in token.head.lefts)


def is_owner(token: Token) -> bool:
    """Return whether a word is a genitive, whatever the parser calls it: "Lund's plan"."""
    return token.dep_ == "poss" or (token.dep_ == "nmod" and any(child.tag_ == "POS" for child in token.rights))


def is_subject(token: Token) -> bool:
    """Return whether a word is a subject, or the agent of a main clause in the passive."""
    is_agent = token.dep_ == "pobj" and token.head.dep_ == "agent" and token.head.head.dep_ in _MAIN_DEPS
    return token.dep_ in SUBJECT_DEPS or is_agent or is_name_taken_for_adverb(token) or speaks_after_verb(token)


def speaks_after_verb(token: Token) -> bool:
    """Return whether the parser took the speaker after a verb for its object: "“I was glad,” recalled Ann Lund"."""
    verb = token.head
    is_object = token.dep_ == "dobj" and token.pos_ == "PROPN" and token.i > verb.i
    return is_object and verb.lemma_ in REPORTING_VERBS and own_subject(verb) == token
