"""Insertions of only a speaker and a verb: "…, Lee said."."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Span, Token

BOUNDARY_MARKS: Final = frozenset({",", "”", '"', "''", "—", "–", "!", "?", "’", "'"})
"""What stands on both sides of an insertion."""


def insertions(sentence: Span, position: int) -> set[int]:
    """Return the positions after a cue of insertions that hold only a speaker and a verb: "…, Lee said."."""
    positions: set[int] = set()
    for verb in sentence.doc[position : sentence.end]:
        if (
            verb.lemma_ in REPORTING_VERBS
            and verb.pos_ == "VERB"
            and own_subject(verb) is not None
            and is_between_commas(verb)
        ):
            positions |= set(range(*reporting_span(verb)))
    return positions


def is_between_commas(verb: Token) -> bool:
    """Return whether speaker and verb are inserted into the sentence between punctuation marks."""
    start, end = reporting_span(verb)
    doc = verb.doc
    return (
        start > 0
        and doc[start - 1].text in BOUNDARY_MARKS
        and (end >= len(doc) or doc[end].is_punct or doc[end].is_space)
    )


def reporting_span(verb: Token) -> TokenSpan:
    """Return the span of only the speaker and the verb."""
    agent = own_subject(verb)
    if agent is None:
        return verb.i, verb.i + 1
    start, end = phrases.noun_phrase(agent)
    return min(start, verb.i), max(end, verb.i + 1)
