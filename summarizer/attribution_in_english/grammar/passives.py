"""The content of passives: "was accused of theft", "is said to have left", "was announced"."""

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.complements import linking_prepositions
from summarizer.attribution_in_english.grammar.cues import (
    ADDRESSING_VERBS,
    HEARSAY_VERBS,
    NAMING_VERBS,
    REPORTING_VERBS,
    WITH_INFINITIVE,
    WITH_PATIENT,
    CueKind,
)
from summarizer.attribution_in_english.grammar.deeds import is_deed, is_withheld
from summarizer.attribution_in_english.grammar.embedded_subjects import agent_in_complement
from summarizer.attribution_in_english.grammar.subjects import own_subject
from summarizer.attribution_in_english.parsing.tokens import Token


def passive_content(verb: Token) -> set[int]:
    """Return the content of a passive: "was accused of theft", "is said to have left", "was announced"."""
    patient = next((child for child in verb.children if child.dep_ == "nsubjpass"), None) or _shared_patient(verb)
    caller = agent_in_complement(verb)
    heads = (tail for tail in verb.rights if _is_about_patient(verb, tail) or (caller and tail.is_ancestor(caller)))
    tails = {inner for tail in heads for inner in phrases.subtree(tail)}
    tails -= phrases.subtree(caller.head) if caller is not None else set()
    if _is_usual_name(verb) or _is_indicted(verb) or is_withheld(verb) or (patient and is_deed(verb, patient)):
        return set()
    if patient is None and own_subject(verb) is None and REPORTING_VERBS[verb.lemma_] is CueKind.ACCUSE:
        # "A minstrel accused of spying": nobody speaks.
        return set()
    if patient is None or patient.tag_ in {"WP", "WDT"}:
        who = _noun_judged(verb, patient) if tails else set()
        return who | tails if who or verb.lemma_ not in NAMING_VERBS else set()
    if (deed := phrases.deed_of_accused(own_subject(verb))) is not None:
        return phrases.subtree(patient) | phrases.subtree(deed)
    is_whole = REPORTING_VERBS[verb.lemma_] in WITH_PATIENT and own_subject(verb) is not None
    return phrases.subtree(patient) | tails if tails or is_whole else set()


def _noun_judged(verb: Token, pronoun: Token | None) -> set[int]:
    """The noun that a clause or a participle judges: "a vote | criticised | as unfair"."""
    if verb.dep_ == "relcl":
        is_judged = REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE and pronoun is not None
    else:
        # "A man called Lund", "a raid dubbed Broken Oar by the police" have only that name.
        is_named = verb.lemma_ in NAMING_VERBS and all(child.lower_ != "as" for child in verb.rights)
        is_judged = REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE or own_subject(verb) is not None
        is_judged = is_judged and not is_named
        is_judged = is_judged and verb.dep_ == "acl" and verb.head.i < verb.i and verb.head.pos_ in phrases.NOMINAL_POS
    return set(range(*phrases.noun_phrase(verb.head))) if is_judged else set()


def _is_usual_name(verb: Token) -> bool:
    """Whether nobody in particular calls something by a name: "the disease is called “feather lung”"."""
    is_present = any(child.dep_ == "auxpass" and child.tag_ in {"VBZ", "VBP"} for child in verb.lefts)
    return verb.lemma_ in {"call", "dub"} and is_present and own_subject(verb) is None


def _is_indicted(verb: Token) -> bool:
    """Whether a passive only tells of an indictment by nobody in particular: "was charged with fraud"."""
    with_ = any(child.lower_ == "with" for child in verb.rights)
    return verb.lemma_ == "charge" and with_ and own_subject(verb) is None


def _shared_patient(verb: Token) -> Token | None:
    """The subject that a passive shares with the verb before it: "the ban has failed and was ruled illegal"."""
    if verb.dep_ != "conj" or not any(child.dep_ == "auxpass" for child in verb.lefts):
        return None
    patient = next((child for child in verb.head.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    return patient if patient is not None and patient.pos_ in {"NOUN", "PROPN"} else None


def _is_about_patient(verb: Token, tail: Token) -> bool:
    """Whether a word after a passive heads what was said about its subject."""
    cue_kind = REPORTING_VERBS[verb.lemma_]
    if tail.dep_ == "xcomp" and tail.lemma_ not in REPORTING_VERBS:
        return verb.lemma_ in HEARSAY_VERBS or verb.lemma_ in ADDRESSING_VERBS or cue_kind in WITH_INFINITIVE
    if verb.lemma_ in NAMING_VERBS:
        return tail.dep_ == "oprd" or tail.lower_ == "as"
    linking = linking_prepositions(verb)
    return cue_kind in WITH_PATIENT and (tail.dep_ == "oprd" or (tail.dep_ == "prep" and tail.lower_ in linking))
