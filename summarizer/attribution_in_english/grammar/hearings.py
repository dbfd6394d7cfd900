"""Courts and inquests: what they heard, and what somebody told them."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, SPOKEN_KINDS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_nonfactual
from summarizer.attribution_in_english.grammar.own_subjects import is_passive
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token

_COURTS_AND_JURIES: Final = frozenset(
    "bench coroner court courtroom enquiry hearing inquest inquiry judge juror jury magistrate panel sheriff trial"
    " tribunal".split()
)
# The longest phrase for a court that ends a sentence: ", jurors at Norrby Crown Court heard on Monday.".
_MAX_BODY_TOKENS: Final = 9
_MAX_DAY_TOKENS: Final = 3
# A shorter sentence is not worth being told.
_MIN_CONTENT_TOKENS: Final = 3


def heard_in_court(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """Yield what a court heard, with the court as the speaker: "jurors heard that …", "…, an inquest heard".

    The one who told it is not named: the person named last need not be meant. What the court heard *from* somebody, or
    the words of somebody who is named, are left to other rules.
    """
    cue = verb.i, verb.i + 1
    if (found := _trailing(verb, sentence)) is not None:
        body, comma = found
        span = comma + 1, _end_of_body(verb)
        yield Attribution(cue, CueKind.SAY, body, ((sentence.start, comma),), speaker_span=span)
    elif (governed := _governed(verb)) is not None:
        body, positions = governed
        yield Attribution(cue, CueKind.SAY, body, tuple(phrases.token_spans(positions)))


def clause_told_to_court(verb: Token) -> Token | None:
    """Return the clause that a court was told, if the parser gave it to the court: "told the inquest he had fled"."""
    for body in verb.rights:
        if body.dep_ in {"dobj", "dative"} and is_body(body):
            clauses = (child for child in body.rights if child.dep_ in {"relcl", "acl"})
            return next((clause for clause in clauses if _is_told(clause)), None)
    return None


def is_body(noun: Token) -> bool:
    """Return whether a noun names a court, its members, or a hearing."""
    return noun.lemma_.lower() in _COURTS_AND_JURIES or noun.lower_ in _COURTS_AND_JURIES


def _governed(verb: Token) -> tuple[Token, set[int]] | None:
    """The body before the verb and the clause that it heard."""
    if not verb.tag_.startswith("VB") or is_passive(verb) or is_nonfactual(verb):
        return None
    body = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if body is None or clause is None or not is_body(body) or any(child.lower_ == "from" for child in verb.rights):
        return None
    return (body, phrases.subtree(clause)) if _is_statement(clause) else None


def _end_of_body(verb: Token) -> int:
    """The end of the words for the body, before a day or an adverb: "an inquest | today heard"."""
    end = verb.i
    while verb.doc[end - 1].tag_ == "RB" or verb.doc[end - 1].ent_type_ in {"DATE", "TIME"}:
        end -= 1
    return end


def _trailing(verb: Token, sentence: Span) -> tuple[Token, int] | None:
    """The body between the last comma of a sentence and the verb, and the position of the comma.

    The parser often takes the body and the verb for a noun phrase.
    """
    end = verb.i + 1
    while end < sentence.end and end - verb.i <= _MAX_DAY_TOKENS and verb.doc[end].ent_type_ in {"DATE", "TIME"}:
        end += 1
    if end < sentence.end and not (verb.doc[end].is_punct or verb.doc[end].is_space or verb.doc[end].lower_ == "on"):
        return None
    first = max(sentence.start, verb.i - _MAX_BODY_TOKENS)
    comma = next((word.i for word in reversed(verb.doc[first : verb.i]) if word.text == ","), None)
    if comma is None or comma - sentence.start < _MIN_CONTENT_TOKENS:
        return None
    words = verb.doc[comma + 1 : verb.i]
    body = next((word for word in words if is_body(word)), None)
    is_subject = body is not None and (
        words[0].tag_ in {"DT", "PRP$"} or words[0].text[0].isupper() or words[0] == body
    )
    clause = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
    is_whole = clause is None or _is_statement(clause)
    if body is None or not is_subject or not is_whole or sentence[0].lower_ in {"when", "after", "as"}:
        return None
    return body, comma


def _is_told(clause: Token) -> bool:
    """Whether a clause after a noun has its own subject and no relative pronoun."""
    words = [*clause.lefts]
    has_subject = any(child.dep_ in phrases.SUBJECT_DEPS and child.tag_ not in {"WP", "WDT"} for child in words)
    is_relative = any(child.tag_ in {"WP", "WDT", "WRB"} for child in words)
    return has_subject and not is_relative and _is_finite(clause)


def _is_finite(clause: Token) -> bool:
    return any(word.tag_ in FINITE_TAGS for word in (clause, *clause.lefts))


def _is_statement(clause: Token) -> bool:
    """Whether a clause tells a fact, unlike "heard Lund shout" and "heard she had told police that"."""
    is_speech = REPORTING_VERBS.get(clause.lemma_) in SPOKEN_KINDS and not is_passive(clause)
    return _is_finite(clause) and not is_speech
