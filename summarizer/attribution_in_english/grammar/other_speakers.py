"""What a sentence reports of others, which the parser gave to its first speaker: "said …, while others waited"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.content_clause import finite
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, SPOKEN_KINDS
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.parsing.tokens import Span, Token

_OTHER_SPEAKERS: Final = frozenset({"another", "others"})
_CONTRAST_MARKERS: Final = frozenset({"while", "whereas", "although", "though"})


def is_by_another_speaker(clause: Token) -> bool:
    """Return whether a clause reports what another speaker says: "…, while supporters argue that …"."""
    if _is_of_others(clause):
        return True
    if clause.lemma_ not in REPORTING_VERBS or not _is_contrasted(clause):
        return False
    agent = own_subject(clause)
    return agent is not None and (agent.pos_ != "PRON" or agent.lower_ in _OTHER_SPEAKERS)


def _is_contrasted(clause: Token) -> bool:
    """Whether a clause is set against the one before, or coordinated with it."""
    if clause.dep_ == "advcl":
        is_contrast = any(child.lower_ in _CONTRAST_MARKERS for child in clause.lefts)
        # "Said it was shut, although the council had promised to keep it": what came before belongs to what was said.
        return is_contrast and not any(token.lower_ == "had" for token in finite(clause))
    return clause.dep_ == "conj" and clause.tag_ in {"VBD", "VBZ"}


def told_of_others(verb: Token) -> set[int]:
    """Return the positions after a cue at which the writer goes on with others, however deep in what was reported."""
    after = verb.doc[verb.i + 1 : verb.right_edge.i + 1]
    clause = next((token for token in after if _is_of_others(token) and verb.is_ancestor(token)), None)
    return phrases.subtree(clause) if clause is not None else set()


def _is_of_others(clause: Token) -> bool:
    """Whether the writer goes on with somebody else: "…, while others waited outside", "…, with Lund adding that"."""
    if clause.dep_ == "prep" and clause.lower_ == "with":
        return clause.nbor(-1).text == "," and any(_is_said_by_name(child) for child in clause.rights)
    if clause.dep_ != "advcl" or clause.left_edge.lower_ not in _CONTRAST_MARKERS:
        return False
    agent = next((child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    return clause.left_edge.nbor(-1).text == "," and agent is not None and agent.lower_ in _OTHER_SPEAKERS


def _is_said_by_name(participle: Token) -> bool:
    """Whether a participle after "with" reports what somebody with a name said: "with Ann Lund adding that"."""
    if participle.dep_ != "pcomp" or REPORTING_VERBS.get(participle.lemma_) not in SPOKEN_KINDS:
        return False
    return any(child.dep_ == "nsubj" and child.pos_ == "PROPN" for child in participle.lefts)


def said_by_others(sentence: Span, position: int) -> set[int]:
    """Return the positions after a cue that report other speakers: "…, she said, but Lee said that …"."""
    positions: set[int] = set()
    for token in sentence.doc[position : sentence.end]:
        if is_by_another_speaker(token):
            before = token.left_edge.i - 1
            positions |= phrases.subtree(token) | ({before} if sentence.doc[before].dep_ == "cc" else set())
    return positions
