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
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.parsing.tokens import Token

# The roles in which somebody comes or goes.
_OFFICES = frozenset(
    "adviser boss captain chair chairman chief coach consultant director expert head host leader manager mediator"
    " minister observer speaker spokesman spokeswoman substitute witness".split()
)
_MAX_OFFICE_TOKENS = 4


def passive_content(verb: Token) -> set[int]:
    """Return the content of a passive: "was accused of theft", "is said to have left", "was announced"."""
    patient = next((child for child in verb.children if child.dep_ == "nsubjpass"), None) or _shared_patient(verb)
    caller = agent_in_complement(verb)
    heads = (tail for tail in verb.rights if _is_about_patient(verb, tail) or (caller and tail.is_ancestor(caller)))
    tails = {inner for tail in heads for inner in _without_main_verb(tail)}
    tails -= phrases.subtree(caller.head) if caller is not None else set()
    # "The barn where the beast is said to have been seen".
    tails -= {child.i for tail in verb.rights for child in tail.lefts if child.tag_ == "WRB" and child.i < verb.i}
    if _is_usual_name(verb) or _is_indicted(verb) or is_withheld(verb) or (patient and is_deed(verb, patient)):
        return set()
    if patient is None and own_subject(verb) is None and REPORTING_VERBS[verb.lemma_] is CueKind.ACCUSE:
        # "A minstrel accused of spying": nobody speaks.
        return set()
    if patient is None or patient.tag_ in {"WP", "WDT"}:
        who = _noun_judged(verb, patient) if tails else set()
        if _is_office_after(verb) or (not who and _is_only_linked(verb, tails)):
            return set()
        return who | tails if who or verb.lemma_ not in NAMING_VERBS else set()
    if (deed := phrases.deed_of_accused(own_subject(verb))) is not None:
        return phrases.subtree(patient) | phrases.subtree(deed)
    is_whole = REPORTING_VERBS[verb.lemma_] in WITH_PATIENT and own_subject(verb) is not None
    return phrases.subtree(patient) | tails if tails or is_whole else set()


def _is_only_linked(verb: Token, tails: set[int]) -> bool:
    """Whether nothing but "to …" follows a passive by nobody: "the officials alleged | to be involved"."""
    is_to = bool(tails) and verb.doc[min(tails)].lower_ == "to"
    return is_to and own_subject(verb) is None and not any(verb.doc[position].is_quote for position in tails)


def _without_main_verb(tail: Token) -> set[int]:
    """The words of a tail, without the verb of the sentence: "a vote called by Lund | as a farce | failed"."""
    main = next((child for child in tail.rights if child.tag_ in {"VBD", "VBZ"}), None) if tail.lower_ == "as" else None
    noun = next((child for child in main.lefts if child.dep_ in phrases.SUBJECT_DEPS), None) if main else None
    is_bare = noun is not None and noun.left_edge.i == tail.i + 1
    return set(range(tail.i, noun.right_edge.i + 1)) if noun is not None and is_bare else phrases.subtree(tail)


def _noun_judged(verb: Token, pronoun: Token | None) -> set[int]:
    """The noun that a participle or a clause after it judges: "a vote | criticised | as unfair"."""
    if verb.dep_ == "relcl":
        # "An officer who was said to have fought": without him, nothing is said of anybody.
        is_judged = REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE or verb.lemma_ in HEARSAY_VERBS
        is_judged = is_judged and pronoun is not None
    else:
        # "A man called Lund", "a raid dubbed Broken Oar by the police" have only that name.
        is_named = verb.lemma_ in NAMING_VERBS and all(child.lower_ != "as" for child in verb.rights)
        is_judged = REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE or own_subject(verb) is not None
        is_judged = is_judged and not is_named
        is_judged = is_judged and verb.dep_ == "acl" and verb.head.i < verb.i and verb.head.pos_ in phrases.NOMINAL_POS
    return set(range(*phrases.noun_phrase(verb.head))) if is_judged else set()


def _is_office_after(verb: Token) -> bool:
    """Whether "as" only tells in what role somebody came or acts: "a nurse called by Lund as a witness wept"."""
    as_ = next((child for child in verb.subtree if child.lower_ == "as" and child.i > verb.i), None)
    words = verb.doc[as_.i + 1 : as_.i + _MAX_OFFICE_TOKENS] if as_ is not None else ()
    role = next((word for word in words if word.tag_ == "NN"), None)
    is_judged = REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE
    return role is not None and role.lower_ in _OFFICES and not is_judged


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
