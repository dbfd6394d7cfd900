"""Contents that are not clauses: infinitives, objects and subjects of passives."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.complements import tells_time, with_complements
from summarizer.attribution_in_english.grammar.cues import (
    DENIAL_KINDS,
    DISPUTING_VERBS,
    NAMING_VERBS,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    WITH_PREPOSITION,
    CueKind,
)
from summarizer.attribution_in_english.grammar.cut_off_objects import (
    noun_read_as_verb,
    owned_after,
    owned_object,
    what_noun_does,
)
from summarizer.attribution_in_english.grammar.infinitives import infinitive_content, is_about_antecedent
from summarizer.attribution_in_english.grammar.own_subjects import is_passive
from summarizer.attribution_in_english.grammar.passives import passive_content
from summarizer.attribution_in_english.grammar.spoken_objects import COMPLEMENT_DEPS, is_speech_object
from summarizer.attribution_in_english.parsing.tokens import Token

# Which prepositions join a phrase to the noun before it: "penchant for", but "talked about the dam for an hour".
_USUAL_LINKS: Final = frozenset({"of"})
_NOUN_LINKS: Final = {
    noun: frozenset(prepositions.split())
    for nouns, prepositions in (
        ("access approach closeness commitment devotion link loyalty objection opposition", "to"),
        ("proximity reaction relation relationship resistance response tie", "to with of"),
        ("affection appetite contempt desire enthusiasm fondness love passion penchant", "for"),
        ("aid assistance help", "in with"),
        ("preference reason reputation respect search support taste", "for of"),
    )
    for noun in nouns.split()
}


def nonclausal_content(verb: Token) -> set[int]:
    """Return the token positions of what was promised, denied, named, called for, or said about somebody."""
    if is_passive(verb):
        return passive_content(verb)
    return infinitive_content(verb) or _name_in_relative_clause(verb) or _object_content(verb)


def _name_in_relative_clause(verb: Token) -> set[int]:
    """The name given to something in a relative clause: "a plan that she called “a ruin”"."""
    is_judged = REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE
    if not (verb.lemma_ in NAMING_VERBS or is_judged) or verb.dep_ not in {"relcl", "pcomp", "ccomp"}:
        return set()
    pronoun = next(
        (child for child in verb.lefts if child.tag_ in {"WDT", "WP"} and child.dep_ not in phrases.SUBJECT_DEPS), None
    )
    if pronoun is None:
        return set()
    if is_judged and verb.lemma_ not in NAMING_VERBS:
        return _quoted_judgment(verb)
    complements = [c for c in verb.rights if c.dep_ in COMPLEMENT_DEPS or c.dep_ == "dobj" or c.lower_ == "as"]
    positions = {position for child in complements for position in phrases.subtree(child)}
    is_named = bool(positions) and verb.dep_ == "relcl" and pronoun.lower_ in {"whom", "who", "which"}
    return positions | set(range(*phrases.noun_phrase(verb.head))) if is_named else positions


def _quoted_judgment(verb: Token) -> set[int]:
    """What somebody said of the noun of a relative clause, and that noun: "a deal that Lund blasted as “a ruin”"."""
    nouns = (noun for child in verb.rights if child.dep_ == "prep" for noun in child.rights)
    links = (*verb.rights, *(child for noun in nouns for child in noun.rights))
    as_ = next((link for link in links if link.lower_ == "as"), None)
    if as_ is None or verb.dep_ != "relcl" or not any(token.is_quote for token in verb.doc[as_.i + 1 : as_.i + 3]):
        return set()
    return set(range(*phrases.noun_phrase(verb.head))) | phrases.subtree(as_)


def _object_content(verb: Token) -> set[int]:
    """What was announced, denied, praised or called for, if it is a noun phrase and not a clause."""
    pronoun = next((child for child in verb.lefts if child.tag_ == "WDT"), None)
    if verb.dep_ == "relcl" and pronoun is not None:
        is_object = pronoun.dep_ not in phrases.SUBJECT_DEPS or is_about_antecedent(verb)
        if is_object:
            return set()
    prepositions = WITH_PREPOSITION.get(verb.lemma_, frozenset())
    for child in verb.rights:
        if _is_day_before_object(verb, child):
            continue
        if child.dep_ == "dobj" and (owned := owned_object(verb, child)) is not None:
            return _denied_claim(verb, owned) or set(range(child.left_edge.i, owned.right_edge.i + 1))
        if child.dep_ == "dobj":
            return _denied_claim(verb, child) or (
                with_complements(verb, child) if is_speech_object(verb, child) else set()
            )
        if child.dep_ == "prep" and child.lower_ in prepositions:
            return _prepositional_content(verb, child)
    return set()


def _is_day_before_object(verb: Token, noun: Token) -> bool:
    """Whether an object only tells the day, and what was said follows: "announced Monday evening | a merger"."""
    if noun.dep_ != "dobj" or noun.left_edge.i != verb.i + 1 or not verb.nbor().lower_.endswith("day"):
        return False
    is_day = noun.ent_type_ in {"DATE", "TIME"} and noun.right_edge == noun
    return is_day and any(child.dep_ == "dobj" and child.i > noun.i for child in verb.rights)


def _denied_claim(verb: Token, noun: Token) -> set[int]:
    """The content of a claim that somebody denies, no matter who made it: "rejected Lee's claim that …"."""
    clause = phrases.that_clause(noun) if _disputes(verb) and noun.lemma_ in REPORTING_NOUNS else None
    return phrases.subtree(clause) if clause is not None else set()


def _disputes(verb: Token) -> bool:
    return REPORTING_VERBS[verb.lemma_] in DENIAL_KINDS or verb.lemma_ in DISPUTING_VERBS


def denies_claim(verb: Token) -> bool:
    """Return whether a verb denies the claim that is its object: "countered her claim that …"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    for child in verb.rights:
        if child.dep_ != "dobj":
            continue
        is_followed = clause is not None and clause.left_edge.i == child.i + 1 and clause.left_edge.lower_ == "that"
        if _denied_claim(verb, child) or (is_followed and _disputes(verb) and child.lemma_ in REPORTING_NOUNS):
            return True
    return False


def _prepositional_content(verb: Token, preposition: Token) -> set[int]:
    """What somebody warned of or called for. Of "called on" there is none; of "referred to" only with a name for it."""
    # "Spoke on Monday | about the mill": a preposition is part of the cue only if it follows the verb at once.
    in_cue = {preposition.i} if preposition.i == verb.i + 1 else set()
    positions = phrases.subtree(preposition) - in_cue
    positions |= noun_read_as_verb(verb, positions)
    if verb.lemma_ == "call":
        return positions if preposition.lower_ == "for" else set()
    positions |= _complement_of_noun(verb, positions)
    positions |= what_noun_does(verb, positions) | owned_after(verb, positions)
    names = [child for child in verb.rights if child.lower_ == "as"]
    is_content = verb.lemma_ != "refer" or names or any(verb.doc[position].is_quote for position in positions)
    return positions.union(*(phrases.subtree(name) for name in names)) if is_content else set()


def _complement_of_noun(verb: Token, positions: set[int]) -> set[int]:
    """The phrase that belongs to the last noun, and not to the verb: "bragged about his access to the mayor"."""
    end = max(positions, default=verb.i) + 1
    noun, tail = verb.doc[end - 1], next((child for child in verb.rights if child.i == end), None)
    if tail is None or tail.dep_ != "prep" or tail.lower_ not in _NOUN_LINKS.get(noun.lemma_, _USUAL_LINKS):
        return set()
    complement = phrases.subtree(tail)
    return complement if noun.pos_ == "NOUN" and not tells_time(verb, complement) else set()
