"""Finds in the grammar of each sentence who is said to have said something: cue, speaker and content."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from spacy.tokens import Doc, Span, Token

from summarizer.voices import grammar
from summarizer.voices.content import content
from summarizer.voices.cues import NOUNS, VERBS, WITH_PREPOSITION, Cue
from summarizer.voices.grammar import Extent
from summarizer.voices.shades import is_hedged, is_unsaid
from summarizer.voices.subjects import own_subject, subject

# Whoever writes or reads speaks for nobody in the story.
_NOBODY: Final = frozenset({"i", "we", "you", "me", "us"})

# A name of more words before a colon is no speaker's.
_LABEL: Final = 4


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its speaker and content, in token positions; `via` is who passed it on.

    `pieces` are in reading order; without any, what was said can only be a quotation beside the cue.
    """

    cue: Extent
    sort: Cue
    speaker: Token | None
    pieces: tuple[Extent, ...]
    hedged: bool = False
    via: Token | None = None


def attributions(doc: Doc, quoted: frozenset[int]) -> Iterator[Attribution]:
    """Yield what verbs, nouns and "according to" attribute; cues among the quoted tokens are not the writer's."""
    for sentence in doc.sents:
        cues = [token for token in sentence if token.i not in quoted]
        relay = next((token for token in cues if _is_relay(token)), None)
        found = [attribution for token in cues if token != relay for attribution in _of_token(token, sentence)]
        found += _label(sentence)
        if relay is None:
            yield from found
        elif any(attribution.pieces or attribution.speaker is not None for attribution in found):
            yield from (_passed_on(attribution, relay) for attribution in found)
        else:
            yield from _relayed(relay, sentence)


def _of_token(token: Token, sentence: Span) -> Iterator[Attribution]:
    if token.lower_ == "according":
        yield from _according(token, sentence)
    elif token.tag_.startswith("VB") and token.lemma_ in VERBS:
        yield from _verbal(token, sentence)
    elif token.tag_ in {"NN", "NNS"} and token.lemma_ in NOUNS:
        yield from _nominal(token)


def _is_relay(verb: Token) -> bool:
    """Whether a verb only says who passed the news on: "as reported by the radio"."""
    if verb.lemma_ not in VERBS or own_subject(verb) is None:
        return False
    heads_clause = any(child.lower_ == "as" and child.i < verb.i for child in verb.children)
    return heads_clause and verb.dep_ == "advcl" and not any(c.dep_ in {"ccomp", "dobj"} for c in verb.children)


def _passed_on(attribution: Attribution, relay: Token) -> Attribution:
    """The attribution with its relay, whose words are no part of the content."""
    aside = grammar.subtree(relay)
    said = {position for start, end in attribution.pieces for position in range(start, end)} - aside
    return replace(attribution, pieces=tuple(grammar.runs(said)), via=own_subject(relay))


def _relayed(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """The rest of a sentence that has no speaker but the one who reported it."""
    rest = set(range(sentence.start, sentence.end)) - grammar.subtree(verb)
    if rest:
        yield Attribution((verb.i, verb.i + 1), VERBS[verb.lemma_], own_subject(verb), tuple(grammar.runs(rest)))


def _label(sentence: Span) -> Iterator[Attribution]:
    """A name before a colon in a heading or before a quotation: "Lund: bridge is safe"."""
    words = [token for token in sentence if not token.is_space]
    place = next((place for place, token in enumerate(words[: _LABEL + 1]) if token.text == ":"), 0)
    names = words[:place]
    if not names or len(words) < place + 4 or not all(name.text[0].isupper() for name in names):
        return
    is_named = sentence.start == 0 and all(name.tag_ == "NNP" for name in names)
    if is_named or words[place + 1].is_quote:
        colon, last = words[place].i, words[-1].i
        yield Attribution((colon, colon + 1), Cue.SAY, names[-1], ((colon + 1, last + 1),))


def _verbal(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """A verb of saying; without content where only a quotation beside it can be what was said."""
    speaker = subject(verb)
    if is_unsaid(verb) or (speaker is not None and speaker.lower_ in _NOBODY):
        return
    said = content(verb, sentence)
    if said or own_subject(verb) is not None or verb.tag_ == "VBG":
        yield Attribution(
            cue=_verb_extent(verb),
            sort=VERBS[verb.lemma_],
            speaker=speaker,
            pieces=tuple(grammar.runs(said)),
            hedged=is_hedged(verb),
        )


def _verb_extent(verb: Token) -> Extent:
    """The verb with its particle or the preposition that belongs to it: "pointed out", "called for"."""
    following = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    belongs = following.dep_ == "prt" or following.lower_ in WITH_PREPOSITION.get(verb.lemma_, ())
    return verb.i, verb.i + 1 + (following.head == verb and following != verb and belongs)


def _according(token: Token, sentence: Span) -> Iterator[Attribution]:
    """The rest of a sentence with "according to" in it, all of it one speaker's."""
    to = next((child for child in token.children if child.lower_ == "to"), None)
    speaker = next((child for child in (to or token).children if child.dep_ == "pobj"), None)
    if to is None or speaker is None:
        return
    phrase = grammar.subtree(token) | {token.i}
    rest = set(range(sentence.start, sentence.end)) - phrase
    yield Attribution((token.i, to.i + 1), Cue.SAY, speaker, tuple(grammar.runs(rest)))


def _nominal(noun: Token) -> Iterator[Attribution]:
    """A noun of saying with its clause: "issued a warning that", "her claim that"."""
    clause = next(
        (
            child
            for child in noun.children
            if child.dep_ in {"acl", "ccomp", "relcl"}
            and child.i > noun.i
            and any(c.lower_ == "that" and c.dep_ == "mark" for c in child.children)
        ),
        None,
    )
    if clause is None:
        return
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    verb = noun.head if noun.dep_ == "dobj" else None
    if owner is None and (verb is None or is_unsaid(verb)):
        return
    speaker = owner if owner is not None else subject(verb) if verb is not None else None
    start = noun.i if owner is not None or verb is None else verb.i
    yield Attribution((start, noun.i + 1), NOUNS[noun.lemma_], speaker, tuple(grammar.runs(grammar.subtree(clause))))
