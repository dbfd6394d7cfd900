"""What somebody promised, urged or threatened to do, or denied doing."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.complements import circumstance
from summarizer.attribution_in_english.grammar.cues import (
    ADDRESSING_VERBS,
    GERUND_VERBS,
    REPORTING_VERBS,
    WITH_GERUND,
    WITH_INFINITIVE,
)
from summarizer.attribution_in_english.grammar.second_verbs import what_urger_did
from summarizer.attribution_in_english.grammar.spoken_objects import MOTIONS, is_summoned
from summarizer.attribution_in_english.parsing.tokens import Token

# The prepositions before those who are urged: "called for the firm to leave", "pleaded with him to stay".
_ADDRESSEE_LINKS: Final = {
    "appeal": frozenset({"for", "to"}),
    "ask": frozenset({"for"}),
    "call": frozenset({"on", "for"}),
    "plead": frozenset({"with"}),
}

# The second of two infinitives is among so many words.
_MAX_ADVERB_TOKENS: Final = 7


def infinitive_content(verb: Token) -> set[int]:
    """Return what somebody promised, urged or threatened to do, with the person urged; or denied doing."""
    cue_kind = REPORTING_VERBS[verb.lemma_]
    for child in verb.children:
        if child.dep_ not in {"xcomp", "advcl", "pcomp"} or child.i < verb.i:
            continue
        if is_about_antecedent(verb) and not any(inner.dep_ == "dobj" for inner in child.rights):
            return set()
        if (cue_kind in WITH_GERUND or verb.lemma_ in GERUND_VERBS) and child.dep_ == "xcomp" and _is_gerund(child):
            if any(c.lower_ == "with" and verb.i < c.i < child.i for c in verb.rights):
                # "Agreed with the mayor questioning the plan": the mayor questioned it.
                return set()
            return phrases.subtree(child) | circumstance(verb, child.right_edge.i + 1)
        if verb.lemma_ == "claim" and child.dep_ == "xcomp" and _is_of_claim(verb, child):
            return {position for position in phrases.subtree(child) if position > verb.i}
        may_be_urged = cue_kind in WITH_INFINITIVE or verb.lemma_ in ADDRESSING_VERBS
        if may_be_urged and any(c.lower_ == "to" for c in child.children) and not _is_purpose(verb):
            return _infinitive_with_addressee(verb, child)
    return set()


def is_about_antecedent(verb: Token) -> bool:
    """Return whether what was promised is the noun above the verb: "the target it pledged to reach"."""
    return verb.dep_ == "relcl" and any(c.dep_ == "nsubj" and c.tag_ not in {"WP", "WDT"} for c in verb.lefts)


def _is_of_claim(verb: Token, deed: Token) -> bool:
    """Whether an infinitive tells what somebody claims of themselves: "claims to have seen it", "claims to be ill"."""
    lefts = {child.lower_ for child in deed.lefts}
    is_told = verb.tag_ in {"VBD", "VBP", "VBZ"} and not any(child.tag_ == "WP" for child in verb.lefts)
    return is_told and "to" in lefts and ("have" in lefts or deed.lemma_ == "be")


def _is_gerund(verb: Token) -> bool:
    """Whether a verb is a gerund, by itself or by its first auxiliary: "taking money", "having been paid"."""
    return verb.tag_ == "VBG" or any(child.tag_ == "VBG" and child.dep_ in {"aux", "auxpass"} for child in verb.lefts)


def _is_purpose(verb: Token) -> bool:
    """Whether an infinitive states a purpose: "called to ask for help", but not "called on the town to help"."""
    if verb.doc[verb.i + 1 : verb.i + 2].text == "for":
        # "Called for the case to be reopened."
        return False
    links = [child for child in verb.rights if child.dep_ in {"prep", "prt"}]
    is_moved = is_summoned(verb) or any(child.lower_ in MOTIONS for child in links)
    return verb.lemma_ == "call" and (not links or is_moved)


def _infinitive_with_addressee(verb: Token, child: Token) -> set[int]:
    """What somebody is urged to do, with the addressee: "urged drivers to stay", "called on the town to build"."""
    positions = phrases.subtree(child) - what_urger_did(verb, child)
    positions |= _rest_of_infinitive(verb, max(positions) + 1)
    clause = next((c for c in verb.rights if c.dep_ == "ccomp" and c.i > child.i), None)
    if clause is not None:
        positions |= set(range(child.left_edge.i, clause.right_edge.i + 1))
    between = [c for c in verb.children if verb.i < c.i < child.i]
    addressed = [c for c in between if c.dep_ in {"dobj", "dative"}]
    links = _ADDRESSEE_LINKS.get(verb.lemma_, frozenset({"on"}))
    # The parser may give the object to the verb: "calling on | governments to act".
    addressed += [_addressee_after(verb, c) for c in between if c.lower_ in links and c.rights]
    for addressee in addressed:
        positions |= set(range(addressee.left_edge.i, child.left_edge.i))
    return positions


def _addressee_after(verb: Token, link: Token) -> Token:
    """The addressee after a preposition, which stays with it if it is no part of the cue: "appealed | to drivers"."""
    is_apart = verb.lemma_ == "appeal" and link.lower_ == "to"
    return link if is_apart else next(iter(link.children), link)


def _rest_of_infinitive(verb: Token, end: int) -> set[int]:
    """The words of an infinitive that the parser cut off: "pledged to co | -operate", "to meet and | beat the goal"."""
    doc = verb.doc
    if doc[end : end + 1].text == "-" and end + 1 < len(doc) and not doc[end - 1].whitespace_:
        return set(range(end, doc[end + 1].right_edge.i + 1))
    and_ = doc[end - 1] if doc[end - 1].dep_ == "cc" else doc[end : end + 1].root if end < len(doc) else verb
    if and_.dep_ != "cc" or and_.head != verb:
        return set()
    second = next((word for word in doc[and_.i + 1 : and_.i + _MAX_ADVERB_TOKENS] if word.tag_[:2] == "VB"), None)
    is_infinitive = second is not None and second.tag_ in {"VB", "VBP"} and second.left_edge.i == and_.i + 1
    if second is None or not is_infinitive or any(c.dep_ in phrases.SUBJECT_DEPS for c in second.lefts):
        return set()
    return set(range(end, second.right_edge.i + 1)) if verb.tag_ in {"VBD", "VBN", "VBG", "VBZ"} else set()
