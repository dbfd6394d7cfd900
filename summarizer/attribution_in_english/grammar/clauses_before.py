"""The subject of a verb, where the parser joined it to the clause before it or gave it the noun of that clause."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS, SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

_AUXILIARIES: Final = frozenset({"aux", "auxpass"})
# Rules and events have effects, but argue nothing.
_SPEECHLESS: Final = frozenset(
    "amendment ban bill blockade budget ceasefire change closure cut deal decision delay election embargo fee fine law"
    " layoff lockdown measure merger move plan policy price project reform rise rule sanction scheme shutdown strike"
    " tariff tax vote war".split()
)


def subject_after_clause(verb: Token, agent: Token) -> Token | None:
    """Return the subject joined to that of the clause before: "A man named as Hale drowned, and the office said".

    Two subjects of one verb have no comma before "and", and no finite verb before that comma.
    """
    second = (child for child in verb.lefts if child.dep_ == "nsubj" and child.i > agent.i)
    joined = next((child for child in agent.rights if child.dep_ == "conj"), None) or next(second, None)
    if joined is None or joined.i > verb.i or joined.pos_ not in NOMINAL_POS:
        return None
    start, doc = joined.left_edge.i, verb.doc
    first = min((child.i for child in verb.lefts if child.dep_ in _AUXILIARIES), default=verb.i)
    if joined.right_edge.i != first - 1 or start < 2:
        return None
    if doc[start - 1].lower_ not in {"and", "but"} or doc[start - 2].text != ",":
        return None
    return joined if any(_ends_clause(word, agent) for word in doc[agent.i + 1 : start - 2]) else None


def _ends_clause(word: Token, agent: Token) -> bool:
    """Whether a finite verb after a participle ends its clause: "named in reports as Hale | drowned"."""
    return word.tag_ in FINITE_TAGS and word.dep_ == "advcl" and word.head.dep_ == "acl" and word.head.head == agent


def verb_before_participle(verb: Token) -> Token | None:
    """Return the main verb before a participle that a verb was joined to: "marked the feast of men | … and called".

    A participle goes on with a participle.
    """
    participle = verb.head
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or participle.tag_ != "VBG" or participle.dep_ not in {"acl", "pcomp"}:
        return None
    if any(child.dep_ in {*SUBJECT_DEPS, *_AUXILIARIES} for child in (*verb.lefts, *participle.lefts)):
        return None
    above = next((each for each in participle.ancestors if each.tag_ in FINITE_TAGS), None)
    return above if above is not None and above.tag_ == "VBD" and above.dep_ == "ROOT" else None


def teller_of_clause(verb: Token, agent: Token | None) -> Token | None:
    """Return the participle before the clause of what cannot argue: "saying that a strike will not help, arguing"."""
    clause = verb.head
    is_speechless = agent is not None and agent.tag_ in {"NN", "NNS"} and agent.lemma_.lower() in _SPEECHLESS
    if not is_speechless or verb.tag_ != "VBG" or verb.dep_ != "advcl" or verb.lemma_ not in REPORTING_VERBS:
        return None
    teller = clause.head
    is_told = clause.dep_ == "ccomp" and teller.lemma_ in REPORTING_VERBS and teller.i < clause.i
    return teller if is_told and verb.i and verb.doc[verb.left_edge.i - 1].text == "," else None
