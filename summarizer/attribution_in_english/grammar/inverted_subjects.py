"""The speaker after the verb that the parser took for its object or for a part of its content."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import ADDRESSING_VERBS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS, SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tags import FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.quotation_marks import DOUBLE_CLOSING_MARKS

_CLOSING_MARKS: Final = DOUBLE_CLOSING_MARKS | {","}
# The verbs before the name of a speaker that are seldom the second deed of a list.
_RECALLING_VERBS: Final = frozenset("admit explain joke lament note recall reflect reveal".split())

OBJECT_PRONOUNS: Final = frozenset({"him", "me", "them", "us"})
"""These are never subjects."""


def inverted_subject(verb: Token) -> Token | None:
    """Return the speaker after a verb that the parser took for its object: "“…,” asked Mr. Hale"."""
    before = verb.doc[verb.i - 1].text if verb.i else ""
    last = _name_after_last_verb(verb) or group_after_verb(verb) or _name_before_second_verb(verb)
    if last is not None:
        return last
    is_list = before == "," and (verb.dep_ == "conj" or verb.lemma_ not in REPORTING_VERBS)
    if is_list or before not in _CLOSING_MARKS or verb.tag_ not in FINITE_VERB_TAGS:
        return None
    if verb.dep_ == "conj" and any(child.dep_ in SUBJECT_DEPS for child in verb.head.lefts):
        return None
    if _is_request(verb):
        return None
    objects = (child for child in verb.rights if child.dep_ == "dobj" and child.pos_ in NOMINAL_POS)
    return next((child for child in objects if child.lower_ not in OBJECT_PRONOUNS), None)


def _is_request(verb: Token) -> bool:
    """Whether those after a verb are to do something: "Mayor warns of floods, urges residents to leave"."""
    is_urging = REPORTING_VERBS.get(verb.lemma_) is CueKind.URGE or verb.lemma_ in ADDRESSING_VERBS
    asked = next((child for child in verb.rights if child.dep_ == "xcomp" and child.tag_ == "VB"), None)
    after = verb.doc[verb.i - 1].text == "," and asked is not None and asked.left_edge.lower_ == "to"
    return is_urging and verb.tag_ in {"VBZ", "VBP"} and after


def _name_after_last_verb(verb: Token) -> Token | None:
    """The name that ends a sentence with a verb of speech: "It was a hard year, recalled Ann Lund."."""
    if verb.dep_ != "conj" or verb.lemma_ not in _RECALLING_VERBS or verb.tag_ != "VBD" or not verb.i:
        return None
    name = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    is_bare = verb.left_edge == verb and verb.nbor(-1).text == ","
    if not is_bare or name is None or name.pos_ != "PROPN" or name.left_edge.i != verb.i + 1:
        return None
    is_listed = any(child.dep_ == "cc" for child in verb.head.rights)
    is_last = name.right_edge.i + 1 < len(name.doc) and name.doc[name.right_edge.i + 1].text == "."
    return name if is_last and not is_listed else None


def _name_before_second_verb(verb: Token) -> Token | None:
    """The name that the parser gave to the second of two verbs of speech: "said Ann Lund, a nurse, told the Herald"."""
    second = verb.head
    if verb.dep_ not in {"parataxis", "ccomp", "advcl"} or verb.tag_ != "VBD" or second.lemma_ not in REPORTING_VERBS:
        return None
    agent = next((child for child in second.lefts if child.dep_ == "nsubj" and child.i > verb.i), None)
    is_next = agent is not None and agent.left_edge.i == verb.i + 1 and agent.pos_ == "PROPN"
    return agent if is_next and verb.i > 0 and verb.nbor(-1).text in _CLOSING_MARKS else None


def group_after_verb(verb: Token) -> Token | None:
    """Return the speakers after a verb whose own clause was read as its content: "It leaks, said aides who saw it"."""
    if verb.lemma_ != "say" or not verb.i or verb.nbor(-1).text != ",":
        return None
    above = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if above is None or clause is None:
        return None
    noun = next((child for child in clause.lefts if child.dep_ == "nsubj"), None)
    is_next = noun is not None and noun.left_edge.i == verb.i + 1 and noun.pos_ in NOMINAL_POS
    described = next((child for child in noun.rights if child.dep_ == "relcl"), None) if noun is not None else None
    is_who = described is not None and described.left_edge.tag_ == "WP" and described.lemma_ in REPORTING_VERBS
    return noun if is_next and is_who else None


def clause_of_group(verb: Token) -> set[int]:
    """Return what those after a verb say in their own clause, which the parser cut: "aides who say two | have left"."""
    rest = verb.head.head
    if verb.dep_ != "relcl" or rest.dep_ != "ccomp" or group_after_verb(rest.head) != verb.head:
        return set()
    return set(range(verb.i + 1, rest.right_edge.i + 1))
