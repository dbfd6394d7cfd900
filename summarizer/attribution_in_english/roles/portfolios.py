"""The parts of a portfolio that "and" joins before an office: "Health and Social Care Secretary"."""

from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.parsing.tokens import Doc, Token

_OFFICES: Final = frozenset(
    "chief commissioner correspondent director editor evp minister officer secretary spokesman spokesperson spokeswoman"
    " svp undersecretary vp".split()
)
_WORD_TAGS: Final = frozenset({"JJ", "NN", "NNS", "NNP", "NNPS"})
# People, places, bodies and days are no part of a portfolio: "Norrby and Health Secretary Lund".
_NAMES: Final = frozenset({"PERSON", "GPE", "LOC", "NORP", "DATE", "TIME"})
_MAX_PART_TOKENS: Final = 3
_MAX_PARTS: Final = 4


def portfolio_start(doc: Doc, start: int, head: int) -> int:
    """Return where a portfolio begins whose last part begins at `start`; `start` if there is no earlier part.

    Parts in lower case are taken only after an article, or if they are three or more: in "they blamed rain and finance
    minister Lund" nothing tells where the portfolio begins.
    """
    if start < 2 or start >= head or doc[head].lower_ not in _OFFICES or doc[start - 1].lower_ not in {"and", "&"}:
        return start
    first, parts = _part_start(doc, start - 1, like=doc[start]), 1
    begin = first
    while first is not None and first > 1 and doc[first - 1].text == "," and parts < _MAX_PARTS:
        begin, first = first, _part_start(doc, first - 1, like=doc[start])
        parts += first is not None
    begin = begin if first is None else first
    if begin is None or not _is_start(doc, begin):
        return start
    is_certain = doc[start].text[0].isupper() or parts > 1 or doc[begin - 1].tag_ == "DT"
    return begin if is_certain else start


def _part_start(doc: Doc, end: int, *, like: Token) -> int | None:
    """The start of a part that ends before a position and is capitalised like another; `None` if there is none."""
    position = end
    while position > 0 and end - position < _MAX_PART_TOKENS and _may_be_part(doc[position - 1], like):
        position -= 1
    return position if position < end else None


def _may_be_part(token: Token, like: Token) -> bool:
    is_alike = token.text[0].isupper() == like.text[0].isupper()
    return is_alike and token.tag_ in _WORD_TAGS and token.ent_type_ not in _NAMES and not is_role_noun(token)


def _is_start(doc: Doc, position: int) -> bool:
    """Whether a phrase begins at a position: in a sentence, after an article or after a verb."""
    if position == 0 or doc[position].is_sent_start:
        return True
    before = doc[position - 1]
    return before.tag_ == "DT" or before.tag_.startswith("VB")
