"""Passives by which nobody in particular says anything: "is believed to be in his 30s", "was ruled a suicide"."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import ADDRESSING_VERBS, NAMING_VERBS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.parsing.tokens import Token

# What is asked, thought, denied or urged has no content that a reader could use without the one who does so.
_KINDS: Final = frozenset({CueKind.ASK, CueKind.BELIEVE, CueKind.DENY, CueKind.URGE, CueKind.WARN})
_VERDICT_VERBS: Final = frozenset({"declare", "pronounce", "rule"})
_AGENT_LABELS: Final = frozenset({"GPE", "NORP", "ORG", "PERSON"})
_NOBODY: Final = frozenset({"nobody", "none", "neither"})


def says_nothing_without_agent(verb: Token) -> bool:
    """Return whether a passive reports speech only if it names an agent.

    "Was accused of theft" and "is said to be safe" report speech even without one.
    """
    if _has_agent_in_complement(verb):
        return False
    kind, lemma = REPORTING_VERBS[verb.lemma_], verb.lemma_
    if kind in _KINDS or lemma in ADDRESSING_VERBS or lemma in NAMING_VERBS or lemma == "charge":
        return True
    return _is_verdict(verb) or _is_about_nobody(verb) or _is_measured(verb)


def _has_agent_in_complement(verb: Token) -> bool:
    """Whether the parser gave the agent to what somebody was called: "was called a liar | by Tom Marsh"."""
    complements = (child for child in verb.rights if child.dep_ in {"attr", "dobj", "oprd"})
    links = (link for complement in complements for link in complement.rights if link.lower_ == "by")
    return any(noun.ent_type_ in _AGENT_LABELS for link in links for noun in link.rights)


def _is_verdict(verb: Token) -> bool:
    """Whether a passive only tells what something counts as: "was ruled a suicide", "was pronounced dead"."""
    return verb.lemma_ in _VERDICT_VERBS and not any(child.dep_ == "ccomp" for child in verb.rights)


def _is_measured(verb: Token) -> bool:
    """Whether things were compared in order to measure them: "Each sample was compared with clean water"."""
    patient = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    is_thing = patient is not None and patient.tag_ in {"NN", "NNS"} and not patient.ent_type_
    return verb.lemma_ == "compare" and is_thing and any(child.lower_ == "with" for child in verb.rights)


def _is_about_nobody(verb: Token) -> bool:
    """Whether a negated subject means that it was not said: "None of them was accused of theft"."""
    patient = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    return patient is not None and (
        patient.lower_ in _NOBODY or any(child.lower_ in {"no", "neither"} for child in patient.lefts)
    )
