"""Roles in predicates: "is the mayor of Norrby", "was elected chairman", "who heads the bank"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, TokenSpan
from summarizer.attribution_in_english.parsing.tags import FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.attribution_in_english.roles.appositions import parenthetical_end
from summarizer.attribution_in_english.roles.noun_phrases import RolePhrase, object_end, role_phrase_from

_COPULAR_VERBS: Final = frozenset({"be", "become", "remain"})
_SERVING_VERBS: Final = frozenset({"serve", "work", "act"})
_APPOINTING_VERBS: Final = frozenset("elect reelect appoint name choose inaugurate crown ordain promote".split())
_LEADING_VERBS: Final = frozenset(
    "chair coach direct edit farm found head lead manage own represent run sell study teach".split()
)
# Things that somebody leads only for a while, or only by being ahead.
_NOT_ORGANIZATIONS: Final = frozenset("ad charge effort field list opinion pack poll polls race risk vote way".split())
# Praise and blame, which may be said about anybody and are not part of a role.
_PRAISE: Final = frozenset(
    "bad best better good great likely perfect poor real strong terrible true weak worse worst".split()
)
_DOUBT_MARKERS: Final = frozenset({"if", "maybe", "perhaps", "possibly", "unless", "whether"})
# How many tokens before and after a verb are searched for a "not", a "may" or an "if".
_TOKENS_BEFORE_VERB: Final = 8
_TOKENS_AFTER_VERB: Final = 3


def predicated_role(doc: Doc, head: Token, end: int) -> RolePhrase | None:
    """Return the role that the sentence about a name, or the "who" clause after it, gives its bearer."""
    for verb in _verbs(doc, head, end):
        found = _role_phrase(doc, verb)
        if found is not None:
            return found
    return None


def leadership_clause(doc: Doc, end: int) -> TokenSpan | None:
    """Return the "who" clause after a name if it says what its bearer leads: "who heads the union"."""
    verb = _who_clause_verb(doc, end)
    if verb is None or verb.lemma_ not in _LEADING_VERBS or verb.tag_ not in FINITE_VERB_TAGS or not _is_fact(verb):
        return None
    last = object_end(doc, verb.i + 1, len(doc))
    if last is None or _is_not_an_organization(doc, verb.i + 1, last):
        return None
    return next(at for at in range(verb.i - 1, -1, -1) if doc[at].lower_ == "who"), last


def _verbs(doc: Doc, head: Token, end: int) -> Iterator[Token]:
    """The verbs whose subject a name is."""
    if head.dep_ in SUBJECT_DEPS and head.head.i >= end:
        yield head.head
    verb = _who_clause_verb(doc, end)
    if verb is not None:
        yield verb


def _who_clause_verb(doc: Doc, end: int) -> Token | None:
    """The verb of the "who" clause after a name, skipping an age between."""
    position = end
    if position < len(doc) and doc[position].text in {",", "("}:
        over = parenthetical_end(doc, position)
        position = (over if over < len(doc) and doc[over].text == "," else position) + 1
    if position >= len(doc) or doc[position].lower_ != "who" or doc[position].head.i <= position:
        return None
    return doc[position].head


def _role_phrase(doc: Doc, verb: Token) -> RolePhrase | None:
    """The role after a verb by which somebody is, serves as, or was appointed something."""
    position = _after_adverbs(doc, verb)
    if verb.lemma_ in _SERVING_VERBS | _APPOINTING_VERBS and position < len(doc) and doc[position].lower_ == "as":
        position += 1
    elif verb.lemma_ not in _COPULAR_VERBS and (verb.lemma_ not in _APPOINTING_VERBS or verb.tag_ != "VBN"):
        return None
    if position >= len(doc) or verb.is_sent_end or not _is_fact(verb):
        return None
    found = role_phrase_from(doc, position)
    if found is None or any(token.lower_ in _PRAISE for token in doc[found.start : found.head]):
        return None
    return found


def _after_adverbs(doc: Doc, verb: Token) -> int:
    position = verb.i + 1
    while position < len(doc) and doc[position].tag_ == "RB" and position < verb.i + _TOKENS_AFTER_VERB:
        position += 1
    return position


def _is_fact(verb: Token) -> bool:
    """Whether a verb states a fact, and not what may be, is not, or is asked."""
    near = verb.doc[max(0, verb.i - _TOKENS_BEFORE_VERB) : verb.i + _TOKENS_AFTER_VERB]
    return not any(
        token.dep_ == "neg"
        or token.tag_ in {"MD", "TO"}
        or (token.dep_ in {"advmod", "mark"} and token.lower_ in _DOUBT_MARKERS)
        for token in near
        if token.head == verb
    )


def _is_not_an_organization(doc: Doc, start: int, end: int) -> bool:
    """Whether what is led is a race or a rival: "leads the polls", "leads Lund 12 to 3"."""
    if any(token.lower_ in _NOT_ORGANIZATIONS for token in doc[start:end]):
        return True
    return doc[start].ent_type_ == "PERSON" and not any(token.tag_ == "POS" for token in doc[start:end])
