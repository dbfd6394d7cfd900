"""Reads from the grammar what somebody said: the clause, the infinitive or the object of a verb of saying."""

from typing import Final

from spacy.tokens import Span, Token

from summarizer.voices import grammar
from summarizer.voices.cues import VERBS, WITH_INFINITIVE, WITH_OBJECT, WITH_PREPOSITION
from summarizer.voices.grammar import Extent
from summarizer.voices.subjects import own_subject

_MARKS: Final = frozenset({",", "”", '"', "''", "—", "–", "!", "?", "’", "'"})
_AFTERTHOUGHTS: Final = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct", "dative", "dobj", "dep"})
_TAILS: Final = frozenset("as of for to with about over against".split())

_COMPLEMENTS: Final = frozenset({"oprd", "acomp", "attr", "xcomp"})

# Fewer words before ", he said" are no sentence.
_SHORTEST: Final = 4


def content(verb: Token, sentence: Span) -> set[int]:
    """The token positions of what was said."""
    clause = _clause(verb)
    if clause is None:
        return _infinitive(verb) or _object(verb) or _preceding(verb, sentence)
    if clause.i < verb.i or clause in verb.ancestors:
        return _around(verb, clause, sentence)
    return grammar.subtree(clause) - ({verb.i} if verb in clause.subtree else set())


def _clause(verb: Token) -> Token | None:
    """The head of the clause that a verb of saying governs, or into which "he said" is put."""
    clauses = [child for child in verb.children if child.dep_ == "ccomp"]
    if clauses:
        return clauses[-1]
    if own_subject(verb) is None or any(child.dep_ == "mark" for child in verb.children):
        return None
    if verb.dep_ == "parataxis" or (verb.dep_ in {"ccomp", "advcl", "dep"} and _is_between_commas(verb)):
        return verb.head
    return None


def _is_between_commas(verb: Token) -> bool:
    """Whether speaker and verb stand as an insertion in the sentence."""
    start, end = _cluster(verb)
    doc = verb.doc
    return start > 0 and doc[start - 1].text in _MARKS and (end >= len(doc) or doc[end].is_punct or doc[end].is_space)


def _cluster(verb: Token) -> Extent:
    """The extent of speaker and verb alone."""
    doer = own_subject(verb)
    if doer is None:
        return verb.i, verb.i + 1
    start, end = grammar.noun_phrase(doer)
    return min(start, verb.i), max(end, verb.i + 1)


def _preceding(verb: Token, sentence: Span) -> set[int]:
    """The sentence before a trailing "he said", where the parser saw no clause in it."""
    start, end = _cluster(verb)
    is_last = all(child.i < verb.i or child.dep_ in _AFTERTHOUGHTS for child in verb.children if child.i >= end)
    if start - sentence.start < _SHORTEST or verb.doc[start - 1].text not in _MARKS or not is_last:
        return set()
    return set(range(sentence.start, start)) if verb.dep_ == "ROOT" and start < end - 1 else set()


def _around(verb: Token, clause: Token, sentence: Span) -> set[int]:
    """What stands before and after an inserted or trailing "he said"."""
    if verb in clause.subtree:
        cluster = grammar.subtree(verb)
    else:
        cluster = {position for position in grammar.subtree(verb) - grammar.subtree(clause) if position > clause.i}
    left = set(range(sentence.start, min({*_solid(verb, cluster), verb.i}))) - cluster
    right = {position for position in grammar.subtree(clause) if position > verb.i} - cluster
    return left | right


def _solid(verb: Token, positions: set[int]) -> set[int]:
    """The positions of words, without punctuation marks."""
    return {position for position in positions if not verb.doc[position].is_punct}


def _infinitive(verb: Token) -> set[int]:
    """What somebody promised, urged or threatened to do, with the one who was urged."""
    if VERBS[verb.lemma_] not in WITH_INFINITIVE and verb.lemma_ not in {"ask", "tell"}:
        return set()
    for child in verb.children:
        if child.dep_ in {"xcomp", "advcl"} and child.i > verb.i and any(c.lower_ == "to" for c in child.children):
            positions = grammar.subtree(child)
            addressed = [c for c in verb.children if c.dep_ in {"dobj", "dative"} and verb.i < c.i < child.i]
            for addressee in addressed:
                positions |= set(range(addressee.left_edge.i, child.left_edge.i))
            return positions
    return set()


def _object(verb: Token) -> set[int]:
    """What was announced, denied, praised or called for, where it is a thing and not a clause."""
    if verb.dep_ == "relcl" and any(child.tag_ == "WDT" for child in verb.children):
        return set()
    prepositions = WITH_PREPOSITION.get(verb.lemma_, frozenset())
    for child in verb.rights:
        if child.dep_ == "dobj":
            return _with_tail(verb, child) if verb.lemma_ in WITH_OBJECT else set()
        if child.dep_ == "prep" and child.lower_ in prepositions:
            return grammar.subtree(child) - {child.i}
    return set()


def _with_tail(verb: Token, child: Token) -> set[int]:
    """The object together with what it is accused of, credited to, praised for or called."""
    positions = grammar.subtree(child)
    linking = _TAILS | {"on"} if verb.lemma_ == "blame" else _TAILS
    for tail in verb.rights:
        is_linked = tail.dep_ in {"prep", "dative"} and tail.lower_ in linking
        if tail.i > child.i and (is_linked or tail.dep_ in _COMPLEMENTS):
            positions |= grammar.subtree(tail)
    return positions
