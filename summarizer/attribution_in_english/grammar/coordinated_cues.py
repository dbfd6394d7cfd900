"""Second reporting verbs of one speaker, parsed as part of the content: "said it was late and warned that …"."""

from summarizer.attribution_in_english.grammar.cues import ADDRESSING_VERBS, REPORTING_VERBS
from summarizer.attribution_in_english.grammar.misread import follows_comma, is_without_addressee
from summarizer.attribution_in_english.grammar.own_subjects import main_verb_after, own_subject
from summarizer.attribution_in_english.grammar.phrases import finite_tag
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.person_names.gender import PRONOUNS, gender_of_word


def is_second_reporting_verb(verb: Token) -> bool:
    """Return whether a clause is a second reporting verb of the same speaker: "said it was late and warned that …"."""
    return verb.lemma_ in REPORTING_VERBS and (first_verb(verb) is not None or main_verb_after(verb.head) == verb)


def first_verb(verb: Token) -> Token | None:
    """Return the first reporting verb of a second one that was parsed as part of the content."""
    if verb.dep_ not in {"ccomp", "conj"} or own_subject(verb) is not None or not _is_coordinated(verb):
        return None
    if (verb.lemma_ in ADDRESSING_VERBS and is_without_addressee(verb)) or _is_done_to_speaker(verb):
        return None
    first = verb.head
    while verb.dep_ == "conj" and first.dep_ in {"conj", "ccomp"} and first.head != first:
        is_said, first = first.dep_ == "ccomp", first.head
        if is_said:
            break
    is_alike = first.tag_ == verb.tag_ or finite_tag(first) == verb.tag_
    is_alike = is_alike or (first.tag_ == "VBP" and _is_plural_read_as_infinitive(verb))
    return first if is_alike and first.lemma_ in REPORTING_VERBS and _has_subject(first) else None


def _is_done_to_speaker(verb: Token) -> bool:
    """Whether somebody of the other gender does it to the speaker: "She said the man came and threatened to hurt her".

    Of herself, the speaker would say "threatened to hurt herself".
    """
    clause = verb.head
    if verb.dep_ != "conj" or clause.dep_ != "ccomp":
        return False
    doer, speaker = (next((c for c in each.lefts if c.dep_ == "nsubj"), None) for each in (clause, clause.head))
    if doer is None or speaker is None or speaker.lower_ not in {"he", "she"}:
        return False
    patients = {c.lower_ for each in (verb, *verb.rights) for c in each.rights if c.dep_ in {"dobj", "dative"}}
    own, other = PRONOUNS[speaker.lower_], gender_of_word(doer.lower_)
    return other not in {None, own} and any(PRONOUNS.get(patient) is own for patient in patients)


def _has_subject(verb: Token) -> bool:
    """Whether a verb has a subject, or shares that of the verb before it: "called it a ruin and claimed that …"."""
    while own_subject(verb) is None and verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    # "Rejected it, telling us that it leaked and insisting that it was old".
    return own_subject(verb) is not None or (verb.tag_ == "VBG" and verb.dep_ == "advcl" and follows_comma(verb))


def _is_plural_read_as_infinitive(verb: Token) -> bool:
    """Whether a bare infinitive follows a clause in the singular: "Experts say he is ill and warn that …"."""
    words = (verb.head, *verb.head.lefts)
    is_singular = any(word.tag_ == "VBZ" and word.lower_ != "does" for word in words)
    is_bare = verb.tag_ == "VB" and not any(child.dep_ in {"aux", "neg"} for child in verb.lefts)
    return is_singular and is_bare


def _is_coordinated(verb: Token) -> bool:
    """Whether "and" or "but" precedes a verb."""
    start = verb.left_edge.i
    return start > 0 and verb.doc[start - 1].lower_ in {"and", "but"}
