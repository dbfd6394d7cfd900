"""Deeds of saying that the writer only foresees: "with both sides expected to announce a pact".

What somebody is expected to say stays, marked as open: "is expected to say that the bank is safe" often comes from a
draft. The reader of a digest is not shown the deeds among it (`bot.domain.shown_claims.choice`).
"""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Token

_FORESEEN: Final = frozenset({"expect", "schedule", "set", "likely"})


def is_only_foreseen(verb: Token) -> bool:
    """Return whether a verb in a phrase without a finite verb, a clause or a quotation tells what somebody is to do."""
    return _is_ahead(verb) and not _says_what(verb)


def _is_ahead(verb: Token) -> bool:
    first = verb.head if verb.dep_ == "conj" and verb.head.tag_ == "VB" else verb
    if first.tag_ != "VB" or first.dep_ != "xcomp" or first.head.lemma_ not in _FORESEEN:
        return False
    return not any(child.dep_ in {"aux", "auxpass"} for child in first.head.lefts)


def _says_what(verb: Token) -> bool:
    """Whether words of the speaker follow: a clause, a deed that is asked for, or a quotation."""
    if any(child.dep_ in {"ccomp", "xcomp", "oprd", "acomp"} for child in verb.children):
        return True
    if any(child.dep_ in {"acl", "relcl"} for noun in verb.rights for child in noun.rights):
        return True
    # The mark of a genitive is one of those too: "the unions' members".
    return any(word.is_quote and word.tag_ != "POS" for word in verb.sent)
