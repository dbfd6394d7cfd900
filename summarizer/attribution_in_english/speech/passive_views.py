"""Views told in the passive: "is viewed by investors as safe", "is considered unfair by many", "was remembered as"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import CueKind
from summarizer.attribution_in_english.grammar.factuality import is_hedged, is_nonfactual
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.senses import may_speak
from summarizer.attribution_in_english.speech.stance_forms import is_restrictive

_WITH_AS: Final = frozenset("hail perceive regard remember see view".split())
_WITHOUT_AS: Final = frozenset({"consider", "deem"})
_ANYBODY: Final = frozenset({"all", "many", "most", "some"})
_COMPLEMENTS: Final = frozenset({"acomp", "attr", "oprd", "xcomp"})
_OTHERS: Final = frozenset({"her", "him", "them"})


def passive_view(verb: Token) -> Attribution | None:
    """Return the attribution of what somebody is seen as, and by whom; `None` if the text does not tell by whom."""
    if verb.lemma_ not in _WITH_AS | _WITHOUT_AS or verb.tag_ != "VBN":
        return None
    patient = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    has_auxiliary = any(child.dep_ == "auxpass" for child in verb.lefts)
    if patient is None or patient.tag_ in {"WDT", "WP"} or not has_auxiliary:
        return None
    if is_restrictive(verb) or is_nonfactual(verb):
        return None
    complement = _complement(verb)
    by = _by(verb, complement) if complement is not None else None
    agent = next((child for child in by.rights if child.dep_ == "pobj"), None) if by is not None else None
    if complement is None or by is None or agent is None or not _may_judge(agent):
        return None
    words = phrases.subtree(complement) - _agents_words(by, complement)
    if complement.i < by.i:
        words = {position for position in words if position < by.i}
    first = next(child.i for child in verb.lefts if child.dep_ in {"aux", "auxpass"})
    spans = tuple(phrases.token_spans(set(range(patient.left_edge.i, first)) | words))
    end = agent.right_edge.i + 1 if complement.i < by.i else min(complement.left_edge.i, agent.right_edge.i + 1)
    return Attribution(
        (verb.i, verb.i + 1),
        CueKind.BELIEVE,
        agent,
        spans,
        hedged=is_hedged(verb),
        speaker_span=(agent.left_edge.i, max(end, agent.i + 1)),
    )


def _complement(verb: Token) -> Token | None:
    """What somebody is seen as: the phrase with "as", which the parser may give to the agent, or "to be unfair"."""
    if verb.lemma_ in _WITHOUT_AS:
        found = (child for child in verb.rights if child.dep_ in _COMPLEMENTS and child.tag_ != "VBG")
        return next(found, None)
    agents = (noun for by in verb.rights if by.lower_ == "by" for noun in by.rights)
    links = (*verb.rights, *(child for noun in agents for child in noun.rights))
    as_ = next((link for link in links if link.lower_ == "as" and link.dep_ == "prep"), None)
    # "As of Monday" tells when.
    return as_ if as_ is not None and as_.right_edge != as_ and as_.nbor().lower_ != "of" else None


def _by(verb: Token, complement: Token) -> Token | None:
    """The "by" before those who judge; after the complement the parser may give it to a noun there."""
    own = next((child for child in verb.rights if child.lower_ == "by"), None)
    within = (word for word in complement.subtree if word.lower_ == "by" and word.i > complement.i)
    return own or max(within, key=lambda word: word.i, default=None)


def _agents_words(by: Token, complement: Token) -> set[int]:
    return phrases.subtree(by) - (phrases.subtree(complement) if by.is_ancestor(complement) else set())


def _may_judge(agent: Token) -> bool:
    """Whether people or a body may be meant; "is regarded by many as lucky" is what the writer has heard."""
    if agent.lower_ in WRITER_AND_READER or agent.lower_ in _ANYBODY:
        return False
    return may_speak(agent) or agent.pos_ == "PROPN" or agent.lower_ in _OTHERS
