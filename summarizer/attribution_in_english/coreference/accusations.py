"""Finds whom somebody has just accused: who then denies something is most likely among them."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind

_ANSWERING_VERBS: Final = frozenset({"deny", "dismiss", "dispute", "refute", "reject"})
_MAX_TOKENS_TO_VERB: Final = 6
_LEGAL_VERBS: Final = frozenset({"charge", "sue"})


def is_accused(token: Token) -> bool:
    """Return whether somebody is accused here, the first of a list for all of them: "accused Ann Lund and Velmar"."""
    is_object = token.dep_ in {"dobj", "nsubjpass"}
    verb = token.head.lemma_
    return is_object and (REPORTING_VERBS.get(verb) is CueKind.ACCUSE or verb in _LEGAL_VERBS)


def answers(token: Token) -> bool:
    """Return whether a denial follows a noun: "The company denied the charge", "The company flat-out denied it"."""
    following = token.doc[token.i + 1 : token.i + _MAX_TOKENS_TO_VERB]
    verb = next((word for word in following if word.tag_[:2] == "VB" and word.dep_ not in {"aux", "auxpass"}), None)
    return verb is not None and verb.lemma_ in _ANSWERING_VERBS and verb.tag_ != "VBG"


def accused_before(model: DiscourseModel, sentence: int) -> frozenset[int]:
    """Return who was accused in the sentence before; nobody if it tells of another body, too."""
    before = [each for each in model.recent(sentence, 1) if each.sentence == sentence - 1]
    accused = {each.referent for each in before if each.is_accused and isinstance(each.referent, int)}
    others = {each.referent for each in before if not each.is_subject} - accused
    is_other = any(isinstance(each, int) and model.clusters[each].kind is ActorKind.ORGANIZATION for each in others)
    return frozenset() if is_other else frozenset(accused)
