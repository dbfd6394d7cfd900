"""Attributions by nouns and phrases: "issued a warning that", "her claim that", "according to", "in the words of"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_nonfactual
from summarizer.attribution_in_english.grammar.source_extent import source_extent
from summarizer.attribution_in_english.grammar.source_phrases import name_after_relation, names_rule, source_phrase
from summarizer.attribution_in_english.grammar.subjects import subject
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# The nouns of "in her view, …".
_VIEW_NOUNS: Final = frozenset("view opinion word telling account estimation judgment judgement reckoning".split())
# What points back to the sentence before: "That's according to Lund", "At least, this was according to Lund".
_POINTING: Final = frozenset({"that", "this", "it"})
_POINTING_WORDS: Final = frozenset({"all", "at", "least", "is", "was", "'s", "’s"})
_MAX_POINTING_TOKENS: Final = 5
_MIN_STATEMENT_TOKENS: Final = 5
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
    """Yield the attribution of "according to": the rest of the sentence is its content.

    After "That is according to" it is the sentence before.
    """
    to = next((child for child in token.children if child.lower_ == "to"), None)
    speaker = next((child for child in (to or token).children if child.dep_ == "pobj"), None)
    if to is not None and speaker is not None and not names_rule(token, speaker):
        cue = (token.i, to.i + 1)
        if _only_points_back(token, sentence):
            yield from _sentence_before(cue, speaker, sentence)
            return
        speaker = name_after_relation(speaker) or speaker
        yield from rest_of_sentence(token, cue, speaker, sentence)


def _only_points_back(token: Token, sentence: Span) -> bool:
    """Whether nothing but "That is", "All this is" or "At least that's" precedes a source in its sentence."""
    words = [word.lower_ for word in sentence.doc[sentence.start : token.i] if not word.is_punct]
    is_pointing = bool(_POINTING.intersection(words)) and len(words) <= _MAX_POINTING_TOKENS
    return is_pointing and all(word in _POINTING or word in _POINTING_WORDS for word in words)


def _sentence_before(cue: phrases.TokenSpan, speaker: Token, sentence: Span) -> Iterator[Attribution]:
    """The attribution of the sentence before, if it is a statement that has no source of its own."""
    doc, end = sentence.doc, sentence.start
    while end > 0 and doc[end - 1].is_space:
        end -= 1
    if not end or doc[end - 1].text not in {".", "!"}:
        return
    before = doc[end - 1].sent
    words = doc[before.start : end]
    has_verb = any(word.tag_ in FINITE_TAGS for word in words)
    is_told = any(word.is_quote or word.lower_ == "according" or word.lemma_ in REPORTING_VERBS for word in words)
    if has_verb and not is_told and len(words) >= _MIN_STATEMENT_TOKENS:
        yield Attribution(cue, CueKind.SAY, speaker, ((before.start, end),))


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
        yield from rest_of_sentence(token, (token.i, end), owner, sentence)


def _is_followed_by_colon(token: Token) -> bool:
    end = token.right_edge.i + 1
    return token.doc[end : end + 1].text == ":"


def _is_set_off(token: Token) -> bool:
    """Whether a phrase opens its sentence and ends with a comma."""
    end = token.right_edge.i + 1
    return bool(token.is_sent_start) and token.doc[end : end + 1].text in _BOUNDARY_MARKS


def rest_of_sentence(token: Token, cue: phrases.TokenSpan, speaker: Token, sentence: Span) -> Iterator[Attribution]:
    """Yield the attribution of a sentence to the source that a phrase in it names."""
    phrase = source_phrase(token, speaker, sentence)
    spans = tuple(phrases.token_spans(source_extent(token, phrase, sentence)))
    yield Attribution(cue, CueKind.SAY, speaker, spans, speaker_span=phrase.speaker_span)
