"""The condition under which a content holds, away from it: "If fined, the firm said it would leave"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import ADDRESSING_VERBS
from summarizer.attribution_in_english.parsing.tokens import Span, Token

_CONDITIONAL_MARKERS: Final = frozenset({"if", "unless"})
# "If asked, she says …" tells when something is said, not when it holds.
_OCCASION_VERBS: Final = ADDRESSING_VERBS | {"press", "question", "anything", "need", "be"}


def condition_positions(verb: Token) -> set[int]:
    """Return the token positions of the condition that precedes a reporting verb; empty if there is none."""
    for child in verb.lefts:
        is_condition = child.dep_ == "advcl" and child.left_edge.lower_ in _CONDITIONAL_MARKERS
        if not is_condition or child.right_edge.nbor().text != ",":
            continue
        is_occasion = child.lemma_ in _OCCASION_VERBS and len(list(child.subtree)) <= 3
        return set() if is_occasion else phrases.subtree(child)
    return set()


def inverted_condition(positions: set[int], sentence: Span) -> set[int]:
    """Return the condition after a content that begins with its verb: "promised to leave | should he lose the vote"."""
    doc, end = sentence.doc, max(positions) + 1
    should = end + (end + 1 < sentence.end and doc[end].text == ",")
    if should + 2 >= sentence.end or doc[should].lower_ != "should" or doc[should + 1].dep_ not in phrases.SUBJECT_DEPS:
        return set()
    verb = doc[should].head
    return set(range(end, verb.right_edge.i + 1)) if should < verb.i < sentence.end else set()
