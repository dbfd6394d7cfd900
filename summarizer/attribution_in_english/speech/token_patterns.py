"""Patterns of tokens, for sentences that a quotation makes hard to parse: noun phrases, and verbs after them."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.parsing.tags import FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Token

_NOMINAL_TAGS: Final = frozenset("DT PDT PRP$ WP$ JJ JJR JJS NN NNS NNP NNPS POS CD HYPH FW AFX ADD".split())
_HEAD_TAGS: Final = frozenset("NN NNS NNP NNPS FW ADD".split())

# No noun phrase is longer: in a headline with title capitals every word looks like a name.
_MAX_NOUN_PHRASE_TOKENS: Final = 25
# A reporting verb is no further than this from its subject.
_MAX_VERB_DISTANCE_TOKENS: Final = 40


def noun_phrase_at(doc: Doc, position: int, limit: int) -> tuple[Token, int] | None:
    """Return the head of the noun phrase that begins at a token, and the phrase's end; `None` if there is none."""
    if position < limit and doc[position].tag_ == "PRP":
        return doc[position], position + 1
    end, limit = position, min(limit, position + _MAX_NOUN_PHRASE_TOKENS)
    while end < limit and (_is_nominal(doc[end]) or _is_modifier(doc[end]) or _is_joint(doc, end, position, limit)):
        end += 1
    if end - position > 2 and doc[end - 1].lower_ == "old" and doc[end - 2].text == "-":
        # "The 25-year-old".
        return doc[end - 1], end
    heads = [token for token in doc[position:end] if token.tag_ in _HEAD_TAGS or _is_name(token)] or list(
        doc[position:end]
    )
    return (heads[-1], end) if heads else None


def _is_nominal(token: Token) -> bool:
    return token.tag_ in _NOMINAL_TAGS or _is_name(token)


def _is_modifier(token: Token) -> bool:
    """Whether a participle or a verb stands before a noun as part of it: "managing director", "lead researcher"."""
    return (
        token.tag_ in {"VBG", "VBN", "VBP", "VB"}
        and token.dep_ in {"amod", "compound", "nmod"}
        and token.head.i > token.i
    )


def _is_name(token: Token) -> bool:
    """Whether a word is written like a name, whatever its tag."""
    is_verb = token.tag_ == "VBD" and token.lemma_ in REPORTING_VERBS
    return token.text[0].isupper() and token.is_alpha and not is_verb


def _is_joint(doc: Doc, position: int, start: int, limit: int) -> bool:
    """Whether an "and", or a mark around a nickname, is inside a noun phrase."""
    if not start < position < limit - 1:
        return False
    inner = doc[position].tag_ == "CC" or doc[position].is_quote
    return inner and _is_nominal(doc[position + 1]) and _is_nominal(doc[position - 1])


def is_reporting_verb(token: Token) -> bool:
    """Return whether a word is a form of a reporting verb."""
    return token.tag_.startswith("VB") and token.lemma_ in REPORTING_VERBS


def is_finite(token: Token) -> bool:
    """Return whether a word is a finite verb and not an auxiliary."""
    return token.tag_ in FINITE_VERB_TAGS and token.dep_ not in {"aux", "auxpass"}


def is_in_relative_clause(verb: Token) -> bool:
    """Return whether a verb belongs to a "who" or "which"."""
    return any(child.tag_ in {"WP", "WDT"} and child.i < verb.i for child in verb.children)


def verb_taken_for_noun(doc: Doc, start: int, end: int) -> Token | None:
    """Return the last word of a noun phrase if it is rather the verb: "the Danes state in a letter"."""
    last = doc[end - 1]
    ends = end >= len(doc) or doc[end].tag_ == "IN" or doc[end].is_punct or doc[end].is_space
    return last if end - start > 1 and ends and last.is_lower and last.lemma_ in REPORTING_VERBS else None


def reporting_verb_after(doc: Doc, position: int, limit: int) -> Token | None:
    """Return the reporting verb whose subject is the noun phrase that ends at a token, skipping what is between."""
    limit = min(limit, position + _MAX_VERB_DISTANCE_TOKENS)
    while position < limit:
        token = doc[position]
        if token.text == "(":
            position = _closing_bracket(doc, position, limit)
        elif is_reporting_verb(token) and not is_in_relative_clause(token) and not _is_infinitive(token):
            return token
        elif is_finite(token) and not is_in_relative_clause(token) and token.dep_ not in {"relcl", "acl"}:
            return None
        position += 1
    return None


def _is_infinitive(verb: Token) -> bool:
    """Whether a verb is an infinitive with "to", other than in "went on to say"."""
    return verb.tag_ == "VB" and verb.nbor(-1).lower_ == "to" and verb.i > 1 and verb.nbor(-2).lower_ != "on"


def _closing_bracket(doc: Doc, position: int, limit: int) -> int:
    return next((position for position in range(position, limit) if doc[position].text == ")"), limit)
