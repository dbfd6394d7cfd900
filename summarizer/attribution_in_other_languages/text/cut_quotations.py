"""Divides quotations that contain their cue: «Плохо, — сказал он. — Очень плохо»."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.quotations.quotes import Quotation
from summarizer.attribution_in_other_languages.text.marks import DASHES
from summarizer.attribution_in_other_languages.values import Token

_BEFORE_CUE: Final = frozenset(",!?…")
_AFTER_CUE: Final = frozenset(".,!?…")
_MAX_CUE: Final = 25


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a quotation, with the index of the quotation."""

    start: int
    end: int
    quotation: int


def quotation_parts(tokens: Sequence[Token], spoken: Sequence[Quotation]) -> Iterator[Piece]:
    """Yield the parts of the quotations in reading order; most have one."""
    starts = [token.start for token in tokens]
    for number, quotation in enumerate(spoken):
        first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
        cue = next((at for at in range(first + 2, last - 1) if _begins_cue(tokens, at)), None)
        if cue is None:
            yield Piece(quotation.start, quotation.end, number)
            continue
        mark = tokens[cue - 1]
        yield Piece(quotation.start, mark.start if mark.text == "," else mark.end, number)
        end = next((at for at in range(cue + 2, min(cue + _MAX_CUE, last - 1)) if _ends_cue(tokens, at)), None)
        if end is not None:
            yield Piece(tokens[end + 1].start, quotation.end, number)


def _begins_cue(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash leads to a lowercase verb of saying."""
    following = tokens[at + 1]
    is_led = tokens[at].text in DASHES and tokens[at - 1].text in _BEFORE_CUE
    return is_led and following.has("verb") and not following.is_capital


def _ends_cue(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].text in DASHES and tokens[at - 1].text in _AFTER_CUE
