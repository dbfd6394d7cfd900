"""Attributions by nouns and phrases: "issued a warning that", "her claim that", "according to", "in the words of"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_nonfactual
from summarizer.attribution_in_english.grammar.source_extent import source_extent
from summarizer.attribution_in_english.grammar.source_phrases import name_after_relation, names_rule, source_phrase
from summarizer.attribution_in_english.grammar.subjects import subject
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# The nouns of "in her view, …".
_VIEW_NOUNS: Final = frozenset("view opinion word telling account estimation judgment judgement reckoning".split())
_BOUNDARY_MARKS: Final = frozenset({",", "—", "–", "(", "-"})


def noun_attributions(noun: Token) -> Iterator[Attribution]:
    """Yield the attribution of a reporting noun with a content clause."""
    clause = phrases.that_clause(noun)
    if clause is None:
        return
    owner = phrases.owner(noun)
    if owner is not None and owner.lower_ in {"my", "our", "your"}:
        return
    verb = noun.head if noun.dep_ == "dobj" else None
    if owner is None and (verb is None or not phrases.has_light_verb(noun) or is_nonfactual(verb)):
        return
    speaker = owner if owner is not None else subject(verb) if verb is not None else None
    start = noun.i if owner is not None or verb is None else verb.i
    yield Attribution(
        (start, noun.i + 1), REPORTING_NOUNS[noun.lemma_], speaker, tuple(phrases.token_spans(phrases.subtree(clause)))
    )


def according_to(token: Token, sentence: Span) -> Iterator[Attribution]:
    """Yield the attribution of "according to": the rest of the sentence is its content."""
    to = next((child for child in token.children if child.lower_ == "to"), None)
    speaker = next((child for child in (to or token).children if child.dep_ == "pobj"), None)
    if to is not None and speaker is not None and not names_rule(token, speaker):
        speaker = name_after_relation(speaker) or speaker
        yield from _rest_of_sentence(token, (token.i, to.i + 1), speaker, sentence)


def in_the_words_of(token: Token, sentence: Span) -> Iterator[Attribution]:
    """Yield the attribution of "in her view" or "in the words of Ann Lee": the rest of the sentence is its content."""
    noun = next((child for child in token.children if child.dep_ == "pobj" and child.lemma_ in _VIEW_NOUNS), None)
    introduces = noun is not None and noun.lemma_ == "word" and _is_followed_by_colon(token)
    if noun is None or not (_is_set_off(token) or introduces):
        return
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    of = next((child for child in noun.children if child.lower_ == "of"), None)
    if owner is None and of is not None:
        owner = next((child for child in of.children if child.dep_ == "pobj"), None)
    if owner is not None:
        end = of.i + 1 if of is not None and of.i < owner.i else noun.i + 1
        if introduces:
            yield Attribution((token.i, end), CueKind.SAY, owner)
            return
        yield from _rest_of_sentence(token, (token.i, end), owner, sentence)


def _is_followed_by_colon(token: Token) -> bool:
    end = token.right_edge.i + 1
    return token.doc[end : end + 1].text == ":"


def _is_set_off(token: Token) -> bool:
    """Whether a phrase opens its sentence and ends with a comma."""
    end = token.right_edge.i + 1
    return bool(token.is_sent_start) and token.doc[end : end + 1].text in _BOUNDARY_MARKS


def _rest_of_sentence(token: Token, cue: phrases.TokenSpan, speaker: Token, sentence: Span) -> Iterator[Attribution]:
    phrase = source_phrase(token, speaker, sentence)
    spans = tuple(phrases.token_spans(source_extent(token, phrase, sentence)))
    yield Attribution(cue, CueKind.SAY, speaker, spans, speaker_span=phrase.speaker_span)
