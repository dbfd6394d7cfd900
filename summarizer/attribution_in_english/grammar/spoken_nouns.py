"""Reporting nouns with an infinitive or a phrase for their content: "issued a warning about", "made a promise to"."""

from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_hedged, is_nonfactual
from summarizer.attribution_in_english.grammar.own_subjects import is_passive
from summarizer.attribution_in_english.grammar.subjects import subject
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

# What may follow each noun: an infinitive after "to", or a phrase.
_LINKS: Final = MappingProxyType(
    {
        noun: frozenset(links.split())
        for noun, links in {
            "appeal": "for to",
            "apology": "for",
            "assurance": "of",
            "call": "for to",
            "demand": "for to",
            "guarantee": "of",
            "order": "to",
            "plea": "for to",
            "pledge": "of to",
            "promise": "of to",
            "recommendation": "to",
            "request": "for to",
            "threat": "of to",
            "ultimatum": "to",
            "vow": "to",
            "warning": "about against of to",
        }.items()
    }
)
_KINDS: Final = MappingProxyType({"apology": CueKind.CONCEDE, "ultimatum": CueKind.URGE})
_DETERMINERS: Final = frozenset({"a", "an", "another"})
_MIN_CONTENT_TOKENS: Final = 2


def attribution_by_spoken_noun(noun: Token) -> Attribution | None:
    """Return the attribution of what somebody says by a light verb and a noun; `None` if nothing follows the noun."""
    verb, links = noun.head, _LINKS.get(noun.lemma_)
    # "Made a call to bench her", "made a call for a penalty": who decides says nothing.
    is_decision = noun.lemma_ == "call" and verb.lemma_ == "make"
    is_object = noun.tag_ == "NN" and noun.dep_ == "dobj"
    if links is None or is_decision or not is_object or not phrases.has_light_verb(noun):
        return None
    if not any(child.lower_ in _DETERMINERS for child in noun.lefts) or phrases.that_clause(noun) is not None:
        return None
    if phrases.finite_tag(verb) not in FINITE_TAGS | {"VBG"} or is_passive(verb) or is_nonfactual(verb):
        return None
    content, speaker = _content(noun, links), subject(verb)
    if len(content) < _MIN_CONTENT_TOKENS or speaker is None or speaker.lower_ in WRITER_AND_READER:
        return None
    kind = _KINDS.get(noun.lemma_) or REPORTING_NOUNS[noun.lemma_]
    return Attribution((verb.i, noun.i + 1), kind, speaker, tuple(phrases.token_spans(content)), hedged=is_hedged(verb))


def _content(noun: Token, links: frozenset[str]) -> set[int]:
    """The infinitive or the phrase after a noun, also after those whom it concerns: "a warning to Velmar to wait"."""
    for child in (*noun.rights, *noun.head.rights):
        first = child.left_edge
        is_infinitive = child.tag_ == "VB" and first.lower_ == "to"
        is_phrase = first == child and first.i == noun.i + 1 and first.lower_ != "to"
        if first.i > noun.i and first.lower_ in links and (is_infinitive or is_phrase):
            return phrases.subtree(child)
    return set()
