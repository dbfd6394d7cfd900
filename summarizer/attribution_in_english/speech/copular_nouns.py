"""Nouns of saying in the subject, with what was said: "Her view is that it leaks", "His message was simple: stay"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_hedged, is_nonfactual
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.attribution_in_english.speech.senses import may_speak
from summarizer.attribution_in_english.speech.stance_forms import is_content, is_told

_KINDS: Final = (
    dict.fromkeys("argument contention claim complaint position stance".split(), CueKind.ARGUE)
    | dict.fromkeys(
        "assessment belief consensus fear hope judgement judgment opinion suspicion view".split(), CueKind.BELIEVE
    )
    | dict.fromkeys("concern expectation feeling impression theory understanding worry".split(), CueKind.BELIEVE)
    | dict.fromkeys("advice answer explanation message plea response reply verdict warning".split(), CueKind.SAY)
    | dict.fromkeys("conclusion finding prediction".split(), CueKind.SHOW)
)
# What somebody has for others, to be told after a colon.
_HELD: Final = frozenset("advice message plea question request suggestion warning".split())
_OWNERS: Final = frozenset({"among", "by", "from", "of", "within"})
_OF_WRITER: Final = frozenset({"i", "me", "my", "our", "us", "we", "you", "your"})
_PERSONAL: Final = frozenset({"he", "her", "his", "its", "she", "their", "they"})
_QUANTITIES: Final = frozenset({"all", "both", "many", "most", "others", "some"})
_MIN_MESSAGE_TOKENS: Final = 3


def attribution_by_subject(verb: Token, sentence: Span) -> Attribution | None:
    """Return the attribution of a sentence whose subject is what somebody says or thinks; `None` if it has none."""
    if verb.lemma_ == "be":
        return _is_that(verb) or _is_simple(verb, sentence)
    return _has_message(verb, sentence) if verb.lemma_ == "have" else None


def _is_that(verb: Token) -> Attribution | None:
    """The clause after "Her view is that"; nobody's is "The fear is that", nor the view of a lake."""
    noun = _noun(verb)
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if noun is None or clause is None or clause.left_edge.lower_ != "that" or not is_content(clause):
        return None
    owner = _owner(noun)
    if owner is None or not is_told(verb) or is_nonfactual(verb):
        return None
    return _attribution(noun, verb, owner, phrases.subtree(clause))


def _is_simple(verb: Token, sentence: Span) -> Attribution | None:
    """What follows the colon after "Her message is simple"."""
    noun = _noun(verb)
    end = next((token.i for token in verb.doc[verb.i + 1 : sentence.end] if token.text == ":"), None)
    if noun is None or noun.lemma_ not in _HELD or end is None or end - verb.i > 5:
        return None
    owner, words = _owner(noun), _message(end, sentence)
    is_state = all(token.pos_ in {"ADJ", "ADV", "CCONJ", "AUX"} for token in verb.doc[verb.i : end])
    if owner is None or not words or not is_state or not is_told(verb):
        return None
    return _attribution(noun, verb, owner, words)


def _has_message(verb: Token, sentence: Span) -> Attribution | None:
    """What follows the colon after "has a message for drivers"."""
    noun = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    agent = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if noun is None or agent is None or not is_told(verb) or is_nonfactual(verb) or not _may_own(agent):
        return None
    is_piece = noun.lemma_ in {"piece", "word"} and any(of.lower_ == "of" for of in noun.rights)
    end = next((token.i for token in verb.doc[noun.i + 1 : sentence.end] if token.text == ":"), None)
    words = _message(end, sentence) if end is not None else set()
    if (
        not words
        or any(link.lower_ == "on" for link in noun.rights)  # A message on a shirt is the shirt's.
        or not (is_piece or noun.lemma_ in _HELD)
        or any(t.tag_ in FINITE_TAGS for t in verb.doc[noun.i : end])
    ):
        return None
    return Attribution(
        (verb.i, noun.i + 1), CueKind.SAY, agent, tuple(phrases.token_spans(words)), hedged=is_hedged(verb)
    )


def _noun(verb: Token) -> Token | None:
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
    return next((noun for noun in subjects if noun.lemma_.lower() in _KINDS and noun.pos_ == "NOUN"), None)


def _message(colon: int, sentence: Span) -> set[int]:
    """The words after a colon, unless they are quoted, or a list of names."""
    doc, first = sentence.doc, colon + 1
    last = next((token.i for token in reversed(list(sentence)) if not (token.is_punct or token.is_space)), colon)
    words = doc[first : last + 1]
    if last - colon < _MIN_MESSAGE_TOKENS or any(token.is_quote for token in words):
        return set()
    return set(range(first, last + 1)) if any(token.tag_.startswith(("VB", "MD")) for token in words) else set()


def _owner(noun: Token) -> Token | None:
    """Whose view it is: "Lund's view", "the consensus among analysts"; "European assessments" are their own."""
    for child in noun.children:
        if child.dep_ == "poss" and _may_own(child):
            return child
    links = (child for child in noun.rights if child.dep_ == "prep" and child.lower_ in _OWNERS)
    for owner in (noun_ for link in links for noun_ in link.rights if noun_.dep_ == "pobj"):
        if _may_own(owner):
            return owner
    is_of_country = any(
        child.ent_type_ in {"NORP", "ORG"} and child.dep_ in {"amod", "compound"} for child in noun.lefts
    )
    return noun if is_of_country else None


def _may_own(owner: Token) -> bool:
    if owner.lower_ in _OF_WRITER:
        return False
    is_some = owner.lower_ in _PERSONAL or owner.lower_ in _QUANTITIES
    return (
        is_some
        or may_speak(owner)
        or (owner.pos_ == "PROPN" and owner.ent_type_ not in {"DATE", "EVENT", "FAC", "LOC", "WORK_OF_ART"})
    )


def _attribution(noun: Token, verb: Token, owner: Token, words: set[int]) -> Attribution:
    is_next = verb.i == noun.i + 1
    end = verb.i + 1 if is_next else noun.i + 1
    kind = _KINDS.get(noun.lemma_.lower()) or REPORTING_NOUNS.get(noun.lemma_, CueKind.SAY)
    span = (noun.left_edge.i, noun.i + 1) if owner == noun else None
    cue = (verb.i, verb.i + 1) if owner == noun else (noun.i, end)
    return Attribution(cue, kind, owner, tuple(phrases.token_spans(words)), hedged=is_hedged(verb), speaker_span=span)
