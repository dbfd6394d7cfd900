"""What a person is said to be: titles before a name, appositions, "who is …", "was …", word for word."""

from typing import Final

from spacy.tokens import Doc, Token

from summarizer.voices import grammar
from summarizer.voices.callings import ROLES

_LEADING: Final = frozenset("chair coach direct edit found head lead manage own represent run".split())
_QUALIFIED: Final = frozenset({"NNP", "NNPS", "NN", "NNS", "JJ", "HYPH", "VBN", "CD", "AFX", "RB"})
_ARTICLES: Final = frozenset({"DT", "PRP$", "POS", "PDT", "WP$", "CC", "IN"})


def role_of(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """Return the stretch of tokens that says what the person named at `start:end` is, `None` if nothing does."""
    head = doc[start:end].root
    return _before(doc, start) or _beside(doc, head, start, end) or _as_predicate(head)


def _before(doc: Doc, start: int) -> tuple[int, int] | None:
    """The title that stands before a name: "Lithuanian Defense Minister"."""
    first = start
    while first > 0 and _belongs(doc, first - 1, start):
        first -= 1
    while first < start and not (doc[first].is_alpha or doc[first].text[0].isalnum()):
        first += 1
    while first < start and doc[first].tag_ == "CD":
        first += 1
    if first == start or not any(_is_role(token) for token in doc[first:start]):
        return None
    return first, start


def _belongs(doc: Doc, position: int, start: int) -> bool:
    """Whether a token can be part of the title before a name; "of" only within one: "Secretary of State"."""
    token = doc[position]
    if token.lower_ in {"of", "for"}:
        return position > 0 and _is_role(doc[position - 1]) and position + 1 < start
    return token.tag_ in _QUALIFIED and not token.is_space and not token.is_sent_end


def _is_role(token: Token) -> bool:
    lowered = token.lower_.removesuffix(".")
    return lowered in ROLES or token.lemma_.lower() in ROLES


def _beside(doc: Doc, head: Token, start: int, end: int) -> tuple[int, int] | None:
    """The apposition behind a name, or the noun that has the name for its apposition."""
    for child in head.children:
        if child.dep_ == "appos" and child.i >= end and _is_role_head(child):
            return _cut(doc, *grammar.noun_phrase(child))
    if head.dep_ == "appos" and head.head.i < start and _is_role_head(head.head):
        return _cut(doc, *grammar.noun_phrase(head.head))
    for child in head.children:
        if child.dep_ == "relcl" and child.lemma_ == "be":
            return _complement(child)
        if child.dep_ == "relcl" and child.lemma_ in _LEADING:
            return _deed(child)
    return None


def _as_predicate(head: Token) -> tuple[int, int] | None:
    """What the name is said to be by a verb: "is the minister of …"."""
    verb = head.head
    return _complement(verb) if head.dep_ == "nsubj" and verb.lemma_ in {"be", "become", "remain"} else None


def _complement(verb: Token) -> tuple[int, int] | None:
    for child in verb.children:
        if child.dep_ == "attr" and _is_role_head(child):
            return _cut(verb.doc, *grammar.noun_phrase(child))
    return None


def _deed(verb: Token) -> tuple[int, int] | None:
    """What somebody leads, with the verb: "heads the union"."""
    led = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    return (verb.i, grammar.noun_phrase(led)[1]) if led is not None else None


def _is_role_head(token: Token) -> bool:
    return token.pos_ in {"NOUN", "PROPN"} and _is_role(token)


def _cut(doc: Doc, start: int, end: int) -> tuple[int, int] | None:
    """The phrase without its article."""
    while start < end and (doc[start].tag_ in _ARTICLES or doc[start].is_punct or doc[start].is_space):
        start += 1
    while end > start and (doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    return (start, end) if start < end else None
