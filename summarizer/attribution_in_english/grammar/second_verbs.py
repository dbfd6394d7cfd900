"""The speaker's own second verb after a content clause: "said it would act and named three firms"."""

from typing import Final

from summarizer.attribution_in_english.grammar.content_clause import finite
from summarizer.attribution_in_english.grammar.coordinated_cues import first_verb
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, finite_tag
from summarizer.attribution_in_english.parsing.tokens import Token

# "She said she could not come but understood": the past of "can" stands beside other pasts.
_PAST_MODALS: Final = frozenset({"could", "might"})
_GIVING_VERBS: Final = frozenset({"discuss", "elaborate", "give", "identify", "name", "provide", "speculate"})
_AUXILIARIES_OF_BARE_VERBS: Final = frozenset({"do", "does", "did"})
# What is conceded before a "but" is half of an opinion.
_CONCEDING_VERBS: Final = frozenset(
    "accept appreciate know realise realize recognise recognize respect see understand".split()
)
_PRESENT_TAGS: Final = frozenset({"VBZ", "VBP"})
# With these, the writer tells that something said is not so: "but there is no proof".
_PROOFS: Final = frozenset("evidence indication proof record sign trace".split())


def goes_on(second: Token, verb: Token, clause: Token) -> bool:
    """Return whether a verb coordinated with a content clause tells what the speaker did next.

    It then has no subject of its own and the form of the speaker's verb: "said she plans to stay but left the meeting".
    """
    if _is_conceded(second, clause):
        return False
    if first_verb(second) == verb and (second.lemma_ in REPORTING_VERBS or _is_past_after_present(second, clause)):
        return True
    if _is_withheld(second, verb):
        return True
    before = second.doc[second.left_edge.i - 1].lower_
    if before not in {"and", "but"} or any(child.dep_ in SUBJECT_DEPS for child in second.lefts):
        return False
    own, said = finite_tag(verb), finite_tag(clause)
    if own != finite_tag(second):
        return own == "VBP" and said == "VBZ" and _is_bare(second) and not _is_bare_below(clause)
    return _is_after_modal(second, clause) or (own != said and {own, said} == _PRESENT_TAGS)


def what_urger_did(verb: Token, infinitive: Token) -> set[int]:
    """Return the positions of what the speaker did besides: "urged them to go | and offered help"."""
    for second in infinitive.subtree:
        before = second.doc[second.left_edge.i - 1].lower_
        if second.dep_ != "conj" or before not in {"and", "but"} or any(c.dep_ in SUBJECT_DEPS for c in second.lefts):
            continue
        is_finite = second.tag_ == "VBD" and second.head.tag_ in {"VB", "VBZ", "VBP"}
        is_participle = second.tag_ == verb.tag_ == "VBG" and second.head.tag_ == "VB"
        if (is_finite or is_participle) and not any(c.dep_ in {"aux", "auxpass"} for c in second.lefts):
            return set(range(second.left_edge.i - 1, infinitive.right_edge.i + 1))
    return set()


def _is_conceded(second: Token, clause: Token) -> bool:
    """Whether a clause is only conceded before the doubt: "said he understood the need but questioned the cost"."""
    agent = next((child for child in clause.lefts if child.dep_ in SUBJECT_DEPS), None)
    is_own = agent is not None and agent.lower_ in {"he", "she", "they"} and clause.lemma_ in _CONCEDING_VERBS
    return is_own and second.head == clause and second.doc[second.left_edge.i - 1].lower_ == "but"


def _is_withheld(second: Token, verb: Token) -> bool:
    """Whether the speaker told no more: "acknowledged that it leaked but declined to say why"."""
    is_past = second.tag_ == verb.tag_ == "VBD" and not any(c.dep_ in SUBJECT_DEPS for c in second.lefts)
    told = (child for child in second.rights if child.dep_ == "xcomp")
    is_told = any(child.lemma_ in REPORTING_VERBS or child.lemma_ in _GIVING_VERBS for child in told)
    return is_past and second.lemma_ in {"decline", "refuse"} and is_told


def _is_past_after_present(second: Token, clause: Token) -> bool:
    is_state = second.lemma_ == "be" and any(child.dep_ in {"acomp", "attr"} for child in second.rights)
    return second.tag_ == "VBD" and clause.tag_ in _PRESENT_TAGS and not is_state


def _is_after_modal(second: Token, clause: Token) -> bool:
    """Whether a finite verb cannot share the modal of a clause: "says it must close and has found a buyer"."""
    modal = next((word.lower_ for word in finite(clause) if word.tag_ == "MD"), None)
    return modal is not None and modal not in _PAST_MODALS and finite_tag(second) in {"VBZ", "VBD"}


def _is_bare(verb: Token) -> bool:
    """Whether a verb was read as an infinitive and has neither "to" nor an auxiliary: "warn", for a plural."""
    return verb.tag_ == "VB" and not any(child.dep_ in {"aux", "neg"} for child in verb.lefts)


def _is_bare_below(clause: Token) -> bool:
    """Whether a clause has an auxiliary that an infinitive follows: "does not act"."""
    return any(word.lower_ in _AUXILIARIES_OF_BARE_VERBS for word in finite(clause))


def follows_but(second: Token) -> bool:
    """Return whether "but" leads to a clause or a predicate."""
    before = second.doc[max(0, second.left_edge.i - 1)]
    return before.lower_ == "but" or (before.text == "," and before.i > 0 and before.nbor(-1).lower_ == "but")


def refutes(second: Token) -> bool:
    """Return whether "but there" leads to what the writer holds against it: "but there have been 300 cuts since"."""
    is_of_now = second.tag_ in _PRESENT_TAGS and not any(child.dep_ == "aux" for child in second.lefts)
    is_of_proof = any(child.lemma_.lower() in _PROOFS for child in second.rights)
    return follows_but(second) and (not is_of_now or is_of_proof)
