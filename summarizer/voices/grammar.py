"""Readings of the parse tree that speakers, roles and contents are cut by: phrases, subjects, negation."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from spacy.tokens import Token

from summarizer.voices.cues import HEDGES, NOT_SAID, WITHHELD

Extent = tuple[int, int]
"""Token positions from the first to after the last."""

_SHARING: Final = frozenset({"conj", "xcomp", "advcl", "pcomp", "dep"})
_NOUNS: Final = frozenset({"NOUN", "PROPN", "PRON"})
_CLOSING: Final = frozenset({"”", '"', "''", ","})

SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})

# What may stand behind the head of a speaker's name without a comma: "a spokesman for the mayor".
_BEHIND: Final = frozenset({"prep", "cc", "conj", "nummod", "nmod", "amod", "flat", "case", "neg"})
# A dateline ends with one of these: "MADRID — Prime Minister …".
_BREAKS: Final = frozenset({"—", "–", "--", ":", ";", "(", ")"})


def noun_phrase(head: Token) -> Extent:
    """Return the phrase around a noun, without appositions and relative clauses."""
    start = head.i
    while start > head.left_edge.i and head.doc[start - 1].text not in _BREAKS and not head.doc[start - 1].is_space:
        start -= 1
    while start < head.i and head.doc[start].is_punct:
        start += 1
    end = head.i + 1
    joined = has_company(head)
    for child in head.rights:
        if joined and child.text == ",":
            continue
        extent = _extent(child)
        if child.dep_ not in _BEHIND or (extent[0] != end and child.dep_ not in {"cc", "conj"}):
            break
        end = noun_phrase(child)[1] if child.dep_ in {"conj", "nmod"} else _short_end(child)
    return start, end


def has_company(head: Token) -> bool:
    """Whether a noun is the first of several: "Latvia and Estonia"."""
    return any(child.dep_ == "conj" and child.pos_ in _NOUNS for child in head.rights)


def _short_end(child: Token) -> int:
    """The end of what follows a noun, cut before a relative clause or an apposition in it."""
    if child.dep_ != "prep":
        return child.i + 1
    objects = [token for token in child.children if token.dep_ in {"pobj", "pcomp"} and token.i > child.i]
    return noun_phrase(objects[0])[1] if objects else child.i + 1


def _extent(token: Token) -> Extent:
    return token.left_edge.i, token.right_edge.i + 1


def subject(verb: Token) -> Token | None:
    """Return who does what a verb says, looked up through conjunctions, infinitives and participles."""
    lowest = verb
    for _ in range(6):
        own = own_subject(verb)
        if verb != lowest and is_passive(verb):
            # "Was expected to say", "was quoted as saying": the one who was, says.
            return next((child for child in verb.children if child.dep_ == "nsubjpass"), own)
        if own is not None or is_passive(verb):
            return own
        if verb.dep_ == "acl" and not _follows_comma(verb):
            return verb.head
        if verb.dep_ == "acl":
            verb = _governor(verb.head)
        elif verb.dep_ in _SHARING or (verb.dep_ == "ccomp" and verb.tag_ == "VBG"):
            verb = _governor(verb)
        else:
            return _neighbour(verb)
    return None


def _follows_comma(verb: Token) -> bool:
    """Whether a participle is set off from the noun before it: "…, saying"."""
    before = verb.left_edge.i - 1
    return before >= 0 and verb.doc[before].text in {",", "—", "–"}


def _governor(verb: Token) -> Token:
    """The verb above, over a preposition and a noun between: "by saying", "in an effort to say"."""
    above = verb.head
    while above.head != above and above.pos_ not in {"VERB", "AUX"}:
        above = above.head
    return above


def _neighbour(verb: Token) -> Token | None:
    """The noun right before a verb, or after one that stands before its speaker, where the parser saw no subject."""
    before = verb
    while not before.is_sent_start and (before == verb or before.pos_ in {"ADV", "AUX"}):
        before = before.nbor(-1)
    return before if before != verb and before.pos_ in _NOUNS else None


def own_subject(verb: Token) -> Token | None:
    """Return the subject that stands at the verb itself; of a passive, its agent."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    if is_passive(verb):
        return None
    return next((child for child in verb.children if child.dep_ == "nsubj"), None) or _inverted(verb)


def _inverted(verb: Token) -> Token | None:
    """The speaker behind the verb that the parser took for its object: "“…,” asked Mr. Hale"."""
    before = verb.doc[verb.i - 1].text if verb.i else ""
    if before not in _CLOSING or verb.tag_ not in {"VBD", "VBZ", "VBP"}:
        return None
    return next((child for child in verb.rights if child.dep_ == "dobj" and child.pos_ in _NOUNS), None)


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject is what is done to."""
    if any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children):
        return True
    return verb.tag_ == "VBN" and verb.dep_ in {"advcl", "acl"} and not any(c.dep_ == "aux" for c in verb.children)


def antecedent(pronoun: Token) -> Token | None:
    """Return the noun that a relative pronoun stands for."""
    clause = pronoun.head
    for _ in range(3):
        if clause.dep_ == "relcl":
            return clause.head
        clause = clause.head
    return None


def is_unsaid(verb: Token) -> bool:
    """Whether a verb of saying is denied or held back: "did not say", "declined to say"."""
    if any(child.lower_ in NOT_SAID and child.i < verb.i for child in verb.children):
        return True
    doer = own_subject(verb)
    if doer is not None and any(child.lower_ == "no" for child in doer.children if child.dep_ == "det"):
        return True
    if verb.dep_ in {"xcomp", "pcomp", "advcl"}:
        above = _governor(verb)
        return above.lemma_ in WITHHELD or (verb.dep_ == "xcomp" and is_unsaid(above))
    return verb.dep_ == "conj" and own_subject(verb) is None and _shares_negation(verb)


def _shares_negation(verb: Token) -> bool:
    """Whether a second verb falls under the first one's negation: "did not confirm or deny"."""
    joined_by_or = any(child.lower_ in {"or", "nor"} for child in verb.head.children if child.dep_ == "cc")
    return joined_by_or and is_unsaid(verb.head)


def is_hedged(verb: Token) -> bool:
    """Whether it is left open that somebody said it: "reportedly told", "is expected to announce"."""
    beside = (child for child in verb.children if child.dep_ in {"advmod", "aux"})
    above = verb.head.lemma_ if verb.dep_ == "xcomp" else ""
    return above in {"seem", "appear", "expect", "likely"} or any(child.lower_ in HEDGES for child in beside)


def subtree(token: Token) -> set[int]:
    """Return the positions of a word and all that hangs on it."""
    return {inner.i for inner in token.subtree}


def runs(positions: set[int]) -> Iterator[Extent]:
    """Yield the stretches without a gap that token positions form, in order."""
    if not positions:
        return
    ordered = sorted(positions)
    start = ordered[0]
    for left, right in pairwise(ordered):
        if right != left + 1:
            yield start, left + 1
            start = right
    yield start, ordered[-1] + 1
