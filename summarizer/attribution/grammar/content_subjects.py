"""Nouns that a content needs and that stand elsewhere: the antecedent of "which", who was warned, the end of a list."""

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.content_clause import relative_subject
from summarizer.attribution.grammar.subjects import own_subject
from summarizer.attribution.parsing.tokens import Token


def end_of_list(verb: Token, positions: set[int]) -> set[int]:
    """Return the noun after "and" that the parser gave to the cue: "warned of links in forums and | messages"."""
    last = verb.doc[max(positions)]
    if last.dep_ != "cc" or last.lower_ not in {"and", "or"}:
        return set()
    following = (child for child in verb.rights if child.left_edge.i == last.i + 1 and child.tag_[:2] == "NN")
    noun = next(following, None)
    return phrases.subtree(noun) if noun is not None else set()


def with_antecedent(verb: Token, clause: Token, positions: set[int]) -> set[int]:
    """Return the positions with the noun that a relative pronoun stands for: "the plan, which she said | works"."""
    agent = own_subject(verb)
    if agent is not None and (noun := phrases.resumed_noun(agent)) is not None and clause.i > verb.i:
        return positions | set(range(agent.left_edge.i, noun.i + 1))
    pronoun = relative_subject(verb, clause)
    if pronoun is None or verb.head.pos_ not in phrases.NOMINAL_POS or agent in {None, pronoun}:
        return positions
    return positions - {pronoun.i} | set(range(*phrases.noun_phrase(verb.head)))


def addressee_meant(verb: Token, clause: Token) -> set[int]:
    """Return the subject of a passive whom the content calls "he": "Holm was warned by Lund that he should leave"."""
    patient = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    said_of = next((child.lower_ for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), "")
    if patient is None or patient.pos_ == "PRON" or own_subject(verb) is None:
        return set()
    return set(range(*phrases.noun_phrase(patient))) if said_of in {"he", "she", "they"} else set()
