"""What studies find, if that is a noun: "a poll found broad support for the tax"; what those who make them discover."""

from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import EVIDENCE, CueKind
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.relative_pronouns import antecedent
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.senses import may_speak
from summarizer.attribution_in_english.speech.stance_forms import (
    Stance,
    is_content,
    is_restrictive,
    is_told,
    up_to_break,
)

# What examines something.
_STUDIES: Final = EVIDENCE | frozenset({"inquiry"})
# What people, too, find by examining something, with the prepositions before what it is about.
_RELATIONS: Final = frozenset(
    "association connection correlation difference discrepancy evidence link relationship similarity".split()
)
_TRACES: Final = frozenset({"indication", "proof", "sign", "trace"})
_RELATED: Final = frozenset({"among", "between", "for", "in", "of", "that", "to", "with"})
# Who finds something out by examining it.
_EXAMINERS: Final = EVIDENCE | frozenset(
    "archaeologist astronomer auditor author biologist detective engineer inspector investigator physicist researcher"
    " scientist team".split()
)
# What a study gains, and does not find out.
_GAINED: Final = frozenset(
    "audience buyer fame favor favour home participant place publisher reader sponsor volunteer way".split()
)
# A noun that says too little: "found errors".
_MIN_FINDING_TOKENS: Final = 2


def finding(verb: Token) -> Stance | None:
    """Return what a study found; what people found only if it is a relation or evidence, and not a thing."""
    what = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    agent = own_subject(verb)
    if what is None or agent is None or what.left_edge.i != verb.i + 1 or not is_told(verb) or is_restrictive(verb):
        return None
    if what.pos_ != "NOUN" or any(child.dep_ in {"ccomp", "xcomp", "oprd", "prt", "acomp"} for child in verb.rights):
        # "Found him guilty", "found the door open", "found out".
        return None
    if not (
        (_is_study(agent) and _is_found_out(what))
        or (_is_relation(what) and _examines(agent))
        or _finds_traces(agent, what)
    ):
        return None
    positions = up_to_break(verb, _end(verb, what))
    words = [position for position in positions if verb.doc[position].tag_ != "DT"]
    return (verb.i + 1, CueKind.SHOW, positions) if len(words) >= _MIN_FINDING_TOKENS else None


def discovery(verb: Token) -> Stance | None:
    """Return what those who examine something discovered to be so: "discovered that the ice has been melting".

    A story's "discovered that the car was gone" tells what happened.
    """
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if clause is None or not is_told(verb) or not is_content(clause) or is_restrictive(verb):
        return None
    agent = own_subject(verb)
    is_study = agent is not None and agent.lemma_.lower() in _EXAMINERS
    is_general = phrases.finite_tag(clause) in {"VBP", "VBZ", "MD"}
    return (verb.i + 1, CueKind.SHOW, phrases.subtree(clause)) if is_study or is_general else None


def _is_study(agent: Token) -> bool:
    """Whether a study is meant, also after its authors: "A University of Norrby survey"."""
    nouns = [agent]
    if agent.pos_ == "PROPN":
        nouns += [noun for of in agent.rights if of.lower_ == "of" for noun in of.rights if noun.tag_ == "NN"]
    noun = antecedent(agent) if agent.tag_ in {"WDT", "WP"} else None
    return any(each.lemma_.lower() in _STUDIES for each in ([noun] if noun is not None else nouns))


def _is_found_out(what: Token) -> bool:
    """Whether a noun may be a result: "found broad support", but not "found fame" or "found readers"."""
    return what.lemma_.lower() not in _GAINED and not is_plural_role_noun(what) and not is_role_noun(what)


def _examines(agent: Token) -> bool:
    return may_speak(agent) or agent.ent_type_ == "PERSON" or agent.lower_ in {"they", "she", "he"}


def _finds_traces(agent: Token, what: Token) -> bool:
    """Whether several people found traces; a story's "he found signs of a thief" tells what happened to him."""
    is_trace = what.lemma_.lower() in _TRACES and what.doc[what.i + 1 : what.i + 2].text.lower() in _RELATED
    return is_trace and (may_speak(agent) or agent.lower_ == "they")


def _is_relation(what: Token) -> bool:
    after = what.doc[what.i + 1 : what.i + 2].text.lower()
    # "Found a link to the page": one that can be clicked on.
    is_address = what.lemma_.lower() == "link" and after == "to" and not _is_study(what.head)
    return what.lemma_.lower() in _RELATIONS and after in _RELATED and not is_address


def _end(verb: Token, what: Token) -> int:
    """The last word of a finding with the phrases that the parser gave to the verb: "7 pages | out of a hundred"."""
    end = what.right_edge.i
    for child in verb.rights:
        if child.dep_ == "prep" and child.left_edge.i == end + 1 and child.lower_ != "according":
            end = child.right_edge.i
    return end
