"""Attributions by nouns and phrases: "issued a warning that", "her claim that", "according to", "in the words of"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.content import said_by_others
from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.grammar.cues import REPORTING_NOUNS, CueKind
from summarizer.attribution.grammar.factuality import is_nonfactual
from summarizer.attribution.grammar.insertions import insertions
from summarizer.attribution.grammar.subjects import subject
from summarizer.attribution.parsing.tokens import Span, Token

# The nouns of "in her view, …".
_VIEW_NOUNS: Final = frozenset("view opinion word telling account estimation judgment judgement reckoning".split())
# What a writer calls something before giving the reason, in a few words.
_OPINIONS: Final = frozenset("bad big crucial deal good great huge important key news problem shame surprising".split())
_MAX_OPINION_TOKENS: Final = 10
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
    if to is not None and speaker is not None:
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
    others = said_by_others(sentence, token.i) | insertions(sentence, token.i)
    source = phrases.subtree(token)
    if phrases.ends_introduction(speaker):
        source = {position for position in source if position <= speaker.i}
    rest = set(range(sentence.start, sentence.end)) - source - others
    rest -= (
        _opinion(sentence)
        | _conclusion(token, sentence)
        | _before_dash(token, sentence)
        | _around_brackets(token, sentence)
    )
    yield Attribution(cue, CueKind.SAY, speaker, tuple(phrases.token_spans(rest)))


def _around_brackets(token: Token, sentence: Span) -> set[int]:
    """The words outside the brackets in which a source stands: "It failed (it cost $9, according to Lund)"."""
    opened = [word.i for word in sentence if word.text == "(" and word.i < token.i]
    if not opened or any(word.text == ")" for word in sentence.doc[opened[-1] : token.i]):
        return set()
    closing = next((word.i for word in sentence.doc[token.i : sentence.end] if word.text == ")"), sentence.end)
    return {position for position in range(sentence.start, sentence.end) if not opened[-1] < position < closing}


def _opinion(sentence: Span) -> set[int]:
    """The writer's opinion of what follows: "And that's a big deal as | the dam is old, according to Lund"."""
    first = sentence.doc[sentence.start]
    if first.lower_ not in {"and", "but"} or sentence.doc[first.i + 1 : first.i + 2].text.lower() not in {
        "that",
        "this",
    }:
        return set()
    opening = sentence.doc[first.i + 2 : min(first.i + _MAX_OPINION_TOKENS, sentence.end)]
    reason = next((word for word in opening if word.lower_ in {"as", "because", "since"} and word.dep_ == "mark"), None)
    if reason is None or opening[0].lemma_ != "be":
        return set()
    is_opinion = not _OPINIONS.isdisjoint(word.lower_ for word in sentence.doc[first.i + 3 : reason.i])
    return set(range(sentence.start, reason.i + 1)) if is_opinion else set()


def _conclusion(token: Token, sentence: Span) -> set[int]:
    """What the writer concludes after the source: "…, according to Lund, so it may rain"."""
    end = max(phrases.subtree(token)) + 1
    so = end + 1 if sentence.doc[end : end + 1].text == "," else end
    is_conclusion = (
        sentence.doc[so : so + 1].text.lower() == "so" and sentence.doc[so : so + 2].text.lower() != "so that"
    )
    return set(range(so, sentence.end)) if is_conclusion and so < sentence.end else set()


def _before_dash(token: Token, sentence: Span) -> set[int]:
    """The writer's words before a dash, if a whole clause follows: "It is unclear — both left, according to Lund"."""
    dashes = [word.i for word in sentence if word.text in {"—", "–"}]
    if len(dashes) != 1 or dashes[0] > token.i:
        return set()
    following = sentence.doc[dashes[0] + 1 : token.i]
    opens = len(following) > 1 and following[0].dep_ in {"det", "nsubj", "nsubjpass", "preconj", "poss", "compound"}
    has_clause = any(
        word.dep_ in phrases.SUBJECT_DEPS and word.head.dep_ in {"ROOT", "ccomp", "parataxis"} and word.head.i > word.i
        for word in following
    )
    before = sentence.doc[sentence.start : dashes[0]]
    is_sentence = any(word.dep_ in phrases.SUBJECT_DEPS for word in before)
    return set(range(sentence.start, dashes[0] + 1)) if opens and has_clause and is_sentence else set()
