"""Finds the datelines and labels before the sentences of a text, whose names have no part in the story: "NRA –"."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.datelines.recognition import datelines_in

_DASHES: Final = frozenset({"-", "--", "–", "—"})
_MAX_PLACE_TOKENS: Final = 4
_MAX_CREDIT_TOKENS: Final = 16
# Initials that stand before a dash or a colon are an agency's or a place's: "NRA –".
_MIN_PLACE: Final = 4
_BODIES: Final = frozenset(
    "agency airline alliance association bank body broadcaster carrier charity club company firm group league"
    " organisation organization party regulator retailer union watchdog".split()
)
_SHORT_STATES: Final = frozenset(
    "ala ariz ark calif colo conn fla ind kan mass mich minn miss neb nev okla ore tenn tex vt wash wis wyo".split()
)


def is_in_dateline(doc: Doc, position: int) -> bool:
    """Return whether a token is in a dateline: "NORRBY, May 4 (Velmar) —"."""
    offset = doc[position].idx
    return any(each.start <= offset < each.end for each in datelines_in(doc.text))


def is_place_of_dateline(doc: Doc, position: int) -> bool:
    """Return whether a token is in a dateline and before its day and its agency: "NORRBY, Tenn."."""
    if not is_in_dateline(doc, position):
        return False
    before = doc[doc[position].sent.start : position]
    return doc[position].text != "(" and not any(token.text in {"(", "/"} or token.like_num for token in before)


def credit_end(doc: Doc) -> int:
    """Return the position after the place and the agency that a text opens with; 0 if it opens with its story.

    The place or the agency is in capitals, and a colon, a dash or a bracket with a slash or a date follows it. Names
    that the text has again later are not cut off: they may be a speaker's, or have a part in the story.
    """
    end = _capitals_end(doc)
    if end == 0:
        return 0
    mark = doc[end : end + 1].text
    after = doc[end + 1 : end + 2].text
    if mark == "," and after == "(":
        return _bracket_end(doc, end + 1)
    if mark == "(":
        return _bracket_end(doc, end)
    if _may_be_body(doc, end, mark):
        return 0
    is_marked = mark == ":" or (mark in _DASHES and bool(doc[end - 1].whitespace_ and doc[end].whitespace_))
    if not is_marked or not (after[:1].isupper() or after[:1].isdigit()):
        return 0
    return 0 if _is_named_again(doc, end) or _is_parenthesis(doc, end) else end + 1


def _capitals_end(doc: Doc) -> int:
    """The end of the words in capitals that open the text."""
    end = 0
    while end < min(len(doc), _MAX_PLACE_TOKENS) and doc[end].text.isupper() and doc[end].is_alpha:
        end += 1
    return end if end > 0 and any(len(token) > 1 for token in doc[:end]) else 0


def _may_be_body(doc: Doc, end: int, mark: str) -> bool:
    """Whether the initials are those of a body that the text is about: "OPEC: Cuts will go on. The group …"."""
    if end > 1 or len(doc[0]) > _MIN_PLACE:
        return False
    return mark == ":" or any(token.lower_ in _BODIES and token.nbor(-1).lower_ == "the" for token in doc[end + 1 :])


def _bracket_end(doc: Doc, opening: int) -> int:
    """The end of a bracket with an agency and another, or with a date: "(NorrPost / Norr News - 4th May, 2025)"."""
    for token in doc[opening : opening + _MAX_CREDIT_TOKENS]:
        if token.text == ")":
            inside, after = doc[opening + 1 : token.i], doc[token.i + 1 : token.i + 2].text
            # "SAS (Norse / Velmar) cut nine flights".
            return token.i + 1 if _is_credit(inside) and not after[:1].islower() else 0
    return 0


def _is_credit(words: Span) -> bool:
    has_date = any(word.is_digit or word.text[:1].isdigit() for word in words)
    return any(word.text == "/" or "/" in word.text for word in words) or (has_date and words[0].text[0].isupper())


def _is_named_again(doc: Doc, end: int) -> bool:
    """Whether the text has the words again, in capitals or not: "LUND: It is late. HOLM: No. LUND: It is."."""
    opening = {token.lower_ for token in doc[:end] if len(token) >= _MIN_PLACE or end == 1}
    return any(token.lower_ in opening and token.text[0].isupper() for token in doc[end:])


def _is_parenthesis(doc: Doc, end: int) -> bool:
    """Whether a second dash in the sentence closes what the first opens: "NATO — as ever — waits"."""
    rest = doc[end + 1 : doc[end].sent.end]
    return doc[end].text in _DASHES and any(token.text == doc[end].text for token in rest)


def is_state_of_dateline(token: Token) -> bool:
    """Return whether a word is short for the state of the town before it: "NORRBY, Tenn"."""
    return token.lower_ in _SHORT_STATES and token.i > 0 and token.nbor(-1).text == ","
