"""Resolves "they said" after a question: those who were asked answer, and not the paper that asked them."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.coreference.named_kinds import is_outlet
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.parsing.tokens import Token

_ASKING_VERBS: Final = frozenset("ask canvass consult interview poll question quiz survey".split())
_TALKING_VERBS: Final = frozenset({"speak", "talk"})
_AUDIENCE: Final = frozenset({"to", "with"})
# Before "they" there is at most "and" or "but".
_MAX_WORDS_BEFORE: Final = 1


def may_answer(token: Token) -> Token | None:
    """Return the people, or the body, asked just before "they said"; `None` if nobody was."""
    sentence = token.sent
    if token.lower_ != "they" or token.i - sentence.start > _MAX_WORDS_BEFORE or not phrases.is_source(token):
        return None
    before = sentence.start - 1
    while before > 0 and token.doc[before].is_space:
        before -= 1
    verb = token.doc[before].sent.root if before > 0 else token
    asked = _asked(verb)
    return asked if asked is not None and _are_several(asked) else None


def is_asked_by_outlet(model: DiscourseModel, asked: Token) -> bool:
    """Return whether a newspaper or a station asked: it only passes answers on, while police who ask may say more."""
    verb = asked.head if asked.dep_ == "dobj" else asked.head.head
    asker = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    index = model.resolved.get(asker.i) if asker is not None else None
    return isinstance(index, int) and is_outlet(model.name_words[index])


def _asked(verb: Token) -> Token | None:
    """Whom a verb asks something; not whom it asks to do something."""
    if any(child.dep_ in {"xcomp", "auxpass"} for child in verb.children):
        return None
    if verb.lemma_ in _ASKING_VERBS:
        return next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if verb.lemma_ not in _TALKING_VERBS:
        return None
    links = (child for child in verb.rights if child.dep_ == "prep" and child.lower_ in _AUDIENCE)
    return next((noun for link in links for noun in link.rights if noun.dep_ == "pobj"), None)


def _are_several(noun: Token) -> bool:
    """Whether a noun is for several people: "nurses", "three of the nurses", "a nurse and a doctor"."""
    of = (child for child in noun.rights if child.lower_ == "of")
    parts = (part for link in of for part in link.rights if part.dep_ == "pobj")
    is_body = noun.pos_ == "PROPN" and noun.ent_type_ == "ORG"
    is_part = noun.tag_ in {"CD", "DT"}
    if noun.tag_ in {"NNS", "NNPS"} or phrases.has_conjuncts(noun) or is_body:
        return True
    return is_part and any(part.tag_ == "NNS" for part in parts)
