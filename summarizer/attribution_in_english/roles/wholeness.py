"""Keeps of a role what readers understand without the text around it: "mayor", not "founder" of they know not what."""

from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS, RELATIONAL_NOUNS
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.attribution_in_english.roles.noun_phrases import LINKING_PREPOSITIONS

# A word that ends the noun and its modifiers, besides the prepositions.
_ENDS_OF_NOUN: Final = frozenset({"and", "&", ",", "who", "which"})
# "His wife" is mostly the wife of whom the story is about; "her ex-husband" is not.
_PAST: Final = frozenset({"ex", "former"})
# These say nothing about what somebody founded or whose relative is meant, also with a capital letter.
_PREFIXES: Final = _PAST | {"co"}
# Whose friend or neighbour somebody is, no modifier tells: "childhood friend".
_COMPANIONS: Final = frozenset(
    "colleague companion counterpart coworker friend mate neighbor neighbour roommate teammate".split()
)
# "Founder" of what, "recruit" of whom: these are whole with a complement, or with a noun before them, as in "school
# head".
_INCOMPLETE: Final = RELATIONAL_NOUNS | frozenset(
    "aide associate co-author co-founder co-owner cofounder creator founder head heir mastermind member"
    " owner partner recruit secretary successor winner".split()
)
# The leader of what? "Supreme leader" and "party leader" tell.
_INCOMPLETE_ALONE: Final = frozenset({"leader"})
# Professions, unless the text says whose: "author" and "federal agent", but not "his agent" nor "co-author".
_INCOMPLETE_IF_OWNED: Final = frozenset({"agent", "author"})
# "The state's governor": the noun says no more than the office does, and not which state is meant.
_PLACE_NOUNS: Final = frozenset("city country county nation province region republic state town".split())


def whole_role(doc: Doc, span: TokenSpan) -> TokenSpan | None:
    """Return a role without a possessor that only points back; `None` if the role is incomplete by itself."""
    start, end = span
    start, end = _after_place_noun(doc, start, end), _without_cut_role(doc, start, end)
    noun_end = _noun_end(doc, start, end)
    head = doc[noun_end - 1]
    if doc[start].tag_ == "WP" or noun_end < end:
        return start, end
    return None if _is_incomplete(head, doc[start : noun_end - 1]) else (start, end)


def _after_place_noun(doc: Doc, start: int, end: int) -> int:
    """The start of a role after "state's", which has lost its article."""
    is_place = doc[start].is_lower and doc[start].lower_ in _PLACE_NOUNS
    return start + 2 if is_place and start + 2 < end and doc[start + 1].tag_ == "POS" else start


def _without_cut_role(doc: Doc, start: int, end: int) -> int:
    """The end of a role without a second one whose complement is missing: "expert and author", if "of …" follows."""
    if doc[end : end + 1].text != "of":
        return end
    return next((at for at in range(end - 2, start, -1) if doc[at].lower_ == "and"), end)


def _noun_end(doc: Doc, start: int, end: int) -> int:
    """The end of the role's noun, before any complement."""
    ends = (
        token.i
        for token in doc[start + 1 : end]
        if token.lower_ in LINKING_PREPOSITIONS or token.lower_ in _ENDS_OF_NOUN
    )
    return next(ends, end)


def _is_incomplete(head: Token, modifiers: Span) -> bool:
    """Whether a noun with its modifiers does not say whose, or of what: "founder", "ex-husband", "close friend"."""
    telling = [token for token in modifiers if token.lower_ not in _PREFIXES]
    if any(token.tag_ in {"POS", "NNP", "NNPS"} for token in telling):
        return False
    noun = head.lower_
    if noun in KINSHIP_NOUNS:
        return any(token.lower_ in _PAST for token in modifiers) or _is_possessor(head)
    if noun in _COMPANIONS:
        return True
    if noun in _INCOMPLETE_ALONE and not telling:
        return True
    if noun in _INCOMPLETE_IF_OWNED:
        before = modifiers.doc[modifiers.start - 1 : modifiers.start]
        return any(token.lower_ == "co" for token in modifiers) or any(token.tag_ == "PRP$" for token in before)
    return noun in _INCOMPLETE and not any(token.tag_ in {"NN", "NNS"} for token in telling)


def _is_possessor(noun: Token) -> bool:
    """Whether a relative is only named as the owner of something: "her husband Per Lund's death" is not about him."""
    doc, at = noun.doc, noun.i + 1
    while at < len(doc) and doc[at].tag_ in {"NNP", "NNPS"}:
        at += 1
    return noun.i + 1 < at < len(doc) and doc[at].tag_ == "POS"
