"""Reporting verbs that the parser took for modifiers of their object: "Acting Mayor Ann Lund expressed | concern"."""

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, WITH_OBJECT
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.spoken_objects import is_speech_object
from summarizer.attribution_in_english.parsing.tokens import Token


def attribution_by_modifier(verb: Token) -> Attribution | None:
    """Return the attribution of a verb that was joined to its object, `None` if it is a modifier: "expressed fears"."""
    agent, noun = own_subject(verb), verb.head
    if verb.dep_ != "amod" or verb.lemma_ not in WITH_OBJECT or agent is None or agent.i != verb.i - 1:
        return None
    is_sentence = noun.dep_ == "ROOT" and noun.pos_ == "NOUN" and noun.i > verb.i
    if (
        not is_sentence
        or not is_speech_object(verb, noun)
        or agent.lower_ in WRITER_AND_READER
        or any(child.tag_ == "MD" for child in verb.lefts)
    ):
        return None
    content = {position for position in phrases.subtree(noun) if position > verb.i} - phrases.subtree(verb)
    content = {position for position in content if not verb.doc[position].is_space}
    spans = tuple(phrases.token_spans(content))
    return Attribution((verb.i, verb.i + 1), REPORTING_VERBS[verb.lemma_], agent, spans) if content else None
