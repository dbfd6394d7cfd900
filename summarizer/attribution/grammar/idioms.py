"""Verbs that say something only together with another word: "shot back that", "pleaded guilty to", "ruled out"."""

from typing import Final

from spacy.tokens import Token

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.grammar.cues import Cue
from summarizer.attribution.grammar.factuality import is_hedged, is_unsaid
from summarizer.attribution.grammar.subjects import is_passive, subject

_RETORTING: Final = frozenset({"shoot", "hit", "fire", "snap"})


def idiom(verb: Token) -> Attribution | None:
    """Return what a verb with its word says was said, `None` where it is no such verb."""
    found = _retorted(verb) or _pleaded(verb) or _ruled_out(verb)
    if found is None or is_passive(verb) or is_unsaid(verb):
        return None
    end, sort, said = found
    return Attribution(
        (verb.i, end), sort, subject(verb), tuple(phrases.runs(phrases.subtree(said))), hedged=is_hedged(verb)
    )


def _retorted(verb: Token) -> tuple[int, Cue, Token] | None:
    """The clause behind "shot back that"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    is_retort = verb.lemma_ in _RETORTING and verb.i + 1 < len(verb.doc) and verb.nbor().lower_ == "back"
    return (verb.i + 2, Cue.ADD, clause) if is_retort and clause is not None else None


def _pleaded(verb: Token) -> tuple[int, Cue, Token] | None:
    """What somebody pleaded guilty to, or not guilty."""
    guilty = next((child for child in verb.rights if child.lower_ == "guilty"), None)
    if verb.lemma_ != "plead" or guilty is None:
        return None
    to = next((child for child in (*guilty.rights, *verb.rights) if child.lower_ == "to"), None)
    deed = next((child for child in to.rights if child.dep_ in {"pobj", "pcomp"}), None) if to is not None else None
    is_denied = guilty.nbor(-1).lower_ == "not"
    return (guilty.i + 1, Cue.DENY if is_denied else Cue.CONCEDE, deed) if deed is not None else None


def _ruled_out(verb: Token) -> tuple[int, Cue, Token] | None:
    """What somebody says will not be."""
    out = next((child for child in verb.rights if child.lower_ == "out" and child.dep_ == "prt"), None)
    what = next((child for child in verb.rights if child.dep_ in {"dobj", "xcomp"}), None)
    if verb.lemma_ != "rule" or out is None or what is None or what.i < out.i:
        return None
    return out.i + 1, Cue.DENY, what
