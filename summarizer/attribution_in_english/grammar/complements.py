"""What somebody is accused of, credited to, praised for or called, with the circumstances."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import DENIAL_KINDS, NAMING_VERBS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.cut_off_objects import hyphenated_rest, rest_of_object, second_named
from summarizer.attribution_in_english.grammar.spoken_objects import (
    COMPLEMENT_DEPS,
    as_after_occasion,
    is_as_phrase,
    is_described_doing,
)
from summarizer.attribution_in_english.parsing.tokens import Token

_COMPLEMENT_PREPOSITIONS: Final = frozenset("as of for to about over against".split())
_FURTHER_PREPOSITIONS: Final = {
    "blame": frozenset({"on"}),
    # "Denounced the plan with a speech" tells how.
    **dict.fromkeys(("charge", "credit", "compare", "contrast", "threaten"), frozenset({"with"})),
    **dict.fromkeys(("forecast", "estimate", "project", "predict", "report"), frozenset({"at", "by", "in"})),
}
# What people express with something: "expressed their frustration | with the delays".
_FEELINGS_WITH: Final = frozenset(
    "agreement disagreement disappointment displeasure dissatisfaction frustration satisfaction solidarity".split()
)
# What was done is what these tell of.
_OF_DEEDS: Final = frozenset({*DENIAL_KINDS, CueKind.ACCUSE, CueKind.JUDGE})
# Why somebody judges, wants or denies something is the speaker's own reason.
_WITH_OWN_REASON: Final = frozenset({CueKind.DENY, CueKind.JUDGE, CueKind.URGE})
_EVEN: Final = (["even", "as"], ["even", "though"], ["even", "when"])


def with_complements(verb: Token, child: Token) -> set[int]:
    """Return the object with what it is accused of, credited to, praised for or called."""
    positions = phrases.subtree(child) | hyphenated_rest(verb, child)
    linking = linking_prepositions(verb) | ({"with"} if child.lemma_ in _FEELINGS_WITH else set())
    for tail in verb.rights:
        is_linked = tail.dep_ in {"prep", "dative"} and tail.lower_ in linking
        is_as = is_as_phrase(tail) or (tail.dep_ == "advcl" and tail.left_edge.lower_ == "as")
        is_linked = is_linked or (is_as and verb.lemma_ in NAMING_VERBS)
        is_linked = is_linked or is_described_doing(verb, child, tail)
        if tail.i > child.i and (is_linked or tail.dep_ in COMPLEMENT_DEPS):
            gap = set(range(max(positions) + 1, tail.left_edge.i))
            positions |= second_named(verb, gap)
            is_within = any(gap <= phrases.subtree(other) for other in verb.rights if other.dep_ == "prep")
            positions |= _without_apposition(tail) | (gap if is_within and not tells_time(verb, gap) else set())
    after = as_after_occasion(verb)
    if after is not None and after.i > max(positions):
        return positions | phrases.subtree(after)
    positions |= rest_of_object(verb, positions)
    return positions | circumstance(verb, max(positions) + 1)


def circumstance(verb: Token, end: int) -> set[int]:
    """Return why, how or while what somebody is blamed for was done: "accused it of theft | even as people starved"."""
    if (reason := _own_reason(verb, end)) is not None:
        return set(range(end, reason.right_edge.i + 1))
    if REPORTING_VERBS[verb.lemma_] not in _OF_DEEDS or end >= len(verb.doc):
        return set()
    first = end + (verb.doc[end].text == ",")
    is_accused = REPORTING_VERBS[verb.lemma_] is CueKind.ACCUSE
    tells_deed = any(token.tag_ == "VBG" for token in verb.doc[verb.i + 1 : end])
    for child in verb.rights:
        if child.left_edge.i != first:
            continue
        is_means = is_accused and child.lower_ == "by" and any(c.tag_ == "VBG" for c in child.rights)
        is_adjacent = first == end and (is_means or child.lower_ == "because")
        if is_adjacent or (tells_deed and _is_at_the_same_time(child)):
            return set(range(end, child.right_edge.i + 1))
    return set()


def _own_reason(verb: Token, end: int) -> Token | None:
    """The clause with the speaker's reason: "recommends two doses | since one fades"."""
    if REPORTING_VERBS[verb.lemma_] not in _WITH_OWN_REASON:
        return None
    clauses = (child for child in verb.rights if child.dep_ == "advcl" and child.left_edge.i == end)
    return next((each for each in clauses if any(_is_reason(mark) for mark in each.lefts)), None)


def _is_reason(mark: Token) -> bool:
    """Whether a word opens a reason; "since" may also tell the time: "since she left"."""
    return mark.lower_ == "because" or (
        mark.lower_ == "since" and phrases.finite_tag(mark.head) in {"VBP", "VBZ", "MD"}
    )


def _is_at_the_same_time(clause: Token) -> bool:
    """Whether a clause tells what others went through meanwhile, and nobody says anything in it."""
    agent = next((child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    if clause.dep_ != "advcl" or agent is None or agent.pos_ == "PRON" or clause.lemma_ in REPORTING_VERBS:
        return False
    words = clause.doc[clause.left_edge.i : clause.left_edge.i + 2]
    return words[0].lower_ == "while" or [word.lower_ for word in words] in _EVEN


def _without_apposition(tail: Token) -> set[int]:
    """The complement after "as", without what the writer adds: "described it as complex | , a change"."""
    positions = phrases.subtree(tail)
    if tail.dep_ == "advmod":
        # "As brave | after": the parser hangs what follows on the adjective that it took for an adverb.
        last = max((word.i for word in tail.subtree if word.dep_ == "conj"), default=tail.i)
        return {position for position in positions if position <= last}
    if tail.dep_ != "advcl":
        return positions
    commas = (i for i in sorted(positions) if tail.doc[i].text == "," and tail.doc[i + 1].lower_ in {"a", "an", "the"})
    comma = next(commas, None)
    return positions if comma is None else {position for position in positions if position < comma}


def tells_time(verb: Token, positions: set[int]) -> bool:
    """Return whether words that the verb governs tell when something was said."""
    return any(verb.doc[position].ent_type_ in {"DATE", "TIME"} for position in positions)


def linking_prepositions(verb: Token) -> frozenset[str]:
    """Return the prepositions that join what an object or a patient is accused of, credited to or called."""
    return _COMPLEMENT_PREPOSITIONS | _FURTHER_PREPOSITIONS.get(verb.lemma_, frozenset())
