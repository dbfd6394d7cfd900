"""Ties a prefix to its noun: the parser takes "ex" and "husband" in "ex-husband" for words of their own."""

from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import positions_of

_PREFIXES: Final = frozenset("co deputy ex step vice".split())
_BEFORE_A_NOUN: Final = frozenset({"compound", "nmod", "amod", "poss"})


def tie_prefixes(doc: Doc) -> Doc:
    """Attach a prefix such as "ex" and its hyphen to the noun after them, which takes their place in the tree."""
    for at in positions_of(doc, _PREFIXES):
        prefix = doc[at]
        if at + 2 < len(doc) and _is_tied(prefix):
            _tie(prefix, prefix.nbor(1), prefix.nbor(2))
    return doc


def _is_tied(prefix: Token) -> bool:
    """Whether a hyphen without spaces joins a word to a noun that it does not depend on."""
    hyphen, noun = prefix.nbor(1), prefix.nbor(2)
    if hyphen.text != "-" or prefix.whitespace_ or hyphen.whitespace_ or noun.sent_start == 1:
        return False
    return noun.pos_ in {"NOUN", "PROPN"} and not noun.is_ancestor(prefix)


def _tie(prefix: Token, hyphen: Token, noun: Token) -> None:
    # In "her ex-husband Paul Reyes" the noun is part of the name's phrase already.
    is_in_place = noun.dep_ in _BEFORE_A_NOUN and noun.head.i > noun.i and not prefix.is_ancestor(noun)
    if not is_in_place:
        _hang(noun, noun if prefix.head == prefix else prefix.head, prefix.dep_)
    for inner in [*prefix.children, *hyphen.children]:
        if inner not in {hyphen, noun}:
            _hang(inner, noun, inner.dep_)
    _hang(prefix, noun, "compound")
    _hang(hyphen, noun, "punct")
    hyphen.tag_, hyphen.pos_ = "HYPH", "PUNCT"


def _hang(token: Token, head: Token, dep: str) -> None:
    """Give a token a new head, unless the head depends on it: a tree has no cycles."""
    if not token.is_ancestor(head):
        token.head = head
        token.dep_ = dep
