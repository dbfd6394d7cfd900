"""Which marks close which, where an editor nested them, mistyped them or lost the line breaks between them."""

import re
from typing import Final

from summarizer.quotation_marks import CLOSERS

SINGLE: Final = frozenset("'‘‚‹›")
"""The single marks that open a quotation."""

MAX_MARKS_INSIDE: Final = 60
"""Beyond this many other marks, a closing one is no longer looked for."""

# A longer phrase in marks within a quotation is no name.
_MAX_NAME_CHARS: Final = 40
# The marks that, if none of their own kind closes them, a single one after a stop does.
_CLOSED_BY_OTHERS: Final = frozenset({"“", '"', "''"})
_STOPS: Final = frozenset({".", ",", "!", "?", "…"})


def other_closing(text: str, marks: list[re.Match[str]], first: int, last: int, following: int) -> int | None:
    """Return the single mark that closes a quotation opened by another kind of mark: "“We do not know yet,' he said".

    It follows a stop or a comma, with a space after it, and no single mark before it is still open.
    """
    if marks[first].group() not in _CLOSED_BY_OTHERS:
        return None
    depth = 0
    for position in range(first + 1, min(following, first + MAX_MARKS_INSIDE)):
        mark = marks[position]
        if mark.start() >= last or mark.group() not in SINGLE | {"’"}:
            return None
        before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
        if after.isalnum():
            depth += 1
        elif depth:
            depth -= 1
        elif before in _STOPS and not after.strip():
            return position
    return None


def opened_again(text: str, marks: list[re.Match[str]], first: int, following: int, last: int) -> int | None:
    """Return the single mark that opens the next paragraph where line breaks were lost: "‘It was late. 'We left’".

    The speech must follow a colon, or an apostrophe would open it.
    """
    if text[max(0, marks[first].start() - 2) : marks[first].start()] != ": ":
        return None
    for position in range(first + 1, min(following, first + MAX_MARKS_INSIDE)):
        start, end = marks[position].span()
        if start >= last:
            return None
        is_opening = marks[position].group() in {"'", "‘"} and text[end : end + 1].isupper()
        if is_opening and text[start - 1] == " " and text[start - 2] in _STOPS:
            return position
    return None


def closes_inner(marks: list[re.Match[str]], first: int, position: int, last: int) -> bool:
    """Return whether a curly mark closes a curly one inside straight ones: in `"these “barges” of coal"` the first."""
    inside = [mark.group() for mark in marks[first + 1 : position]]
    is_nested = inside.count("“") > inside.count("”")
    following = marks[position + 1 : first + MAX_MARKS_INSIDE]
    return is_nested and any(mark.group() == '"' and mark.start() < last for mark in following)


def closes_name_inside(text: str, marks: list[re.Match[str]], first: int, position: int, last: int) -> bool:
    """Return whether a mark closes a name in the same marks: in `“people in “Vote for Lund” shirts left”` the first.

    Another mark must close the quotation, and no comma or stop may precede the name: there, a mark has been lost.
    """
    inside = [mark for mark in marks[first + 1 : position] if mark.group() == "“"]
    if marks[first].group() != "“" or len(inside) != 1:
        return False
    name = inside[0]
    before, after = text[name.start() - 2 : name.start()], text[name.end() : name.end() + 1]
    if not (before[-1:] == " " and before[:1].isalnum() and after.isalnum()):
        return False
    following = next((mark for mark in marks[position + 1 : position + 2] if mark.start() < last), None)
    return following is not None and following.group() == "”"


def closes_single_inside(
    text: str, marks: list[re.Match[str]], first: int, position: int, following: int, last: int
) -> bool:
    """Return whether a single mark closes a name in single marks: in `'the 'must see' places of the town.'` the first.

    A word precedes the name, the sentence goes on after it, and a mark after a stop closes the quotation.
    """
    opening, closing = marks[position - 1], marks[position]
    before, inside = text[opening.start() - 2 : opening.start()], text[opening.end() : closing.start()]
    is_name = position - first > 1 and before[-1:] == " " and before[:1].isalnum() and len(inside) <= _MAX_NAME_CHARS
    goes_on = text[closing.end() : closing.end() + 2].strip()[:1].islower()
    if not is_name or not goes_on or _STOPS & set(inside) or text[opening.end()].isspace():
        return False
    after = (mark for mark in marks[position + 1 : min(following, first + MAX_MARKS_INSIDE)] if mark.start() < last)
    closer = next((mark for mark in after if mark.group() in CLOSERS[marks[first].group()]), None)
    return (
        closer is not None and text[closer.start() - 1] in _STOPS and not text[closer.end() : closer.end() + 1].strip()
    )
