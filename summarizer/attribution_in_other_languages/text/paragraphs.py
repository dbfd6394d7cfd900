"""Joins speech of several paragraphs, with the closing mark in the last one: «Плохо.⏎Очень плохо», — сказал он."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.attribution_in_english.quotations.quotes import Quotation
from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES
from summarizer.quotation_marks import closing_of

_DASH_BEFORE_CUE: Final = re.compile(r"[,.]?[ \xa0]?[-–—]")
_MAX_CHARACTERS: Final = 2500


def over_paragraphs(text: str, found: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield the quotations; one left open at the end of its paragraph continues to the closing mark before a cue."""
    last = -1
    for number, quotation in enumerate(found):
        if quotation.start < last:
            continue
        following = found[number + 1] if number + 1 < len(found) else None
        end = _closing_end(text, quotation, following) if quotation.is_open else None
        if end is None:
            yield quotation
            continue
        last = end
        yield Quotation(quotation.start, end, (quotation.inner[0], end - 1))


def _closing_end(text: str, quotation: Quotation, following: Quotation | None) -> int | None:
    """Where the closing mark of an open quotation ends; no other quotation may begin before it."""
    opening = text[quotation.start]
    closing = closing_of(opening) if opening in OPENING_QUOTES else None
    if closing is None:
        return None
    limit = min(len(text), quotation.end + _MAX_CHARACTERS)
    at = text.find(closing, quotation.end, limit)
    is_other = at < 0 or (opening != closing and text.find(opening, quotation.end, at) >= 0)
    if is_other or (following is not None and following.start < at):
        return None
    return at + 1 if _DASH_BEFORE_CUE.match(text, at + 1) else None
