"""Finds speech without quotation marks: a paragraph that a dash opens, with a verb of saying after a second dash."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.attribution_in_english.quotations.quotes import Quotation
from summarizer.attribution_in_other_languages.lexicon.language import Language

_PARAGRAPH: Final = re.compile(r"^[-–—―][ \xa0](?=[^\W\d_])[^\n]++", re.MULTILINE)
_VERB_AFTER_DASH: Final = re.compile(r"[,.!?…][ \xa0]?[-–—―][ \xa0]([^\W\d_]+)")
_FURTHER: Final = re.compile(r"\.[ \xa0][-–—―][ \xa0](?=[^\W\d_])")
_DASH: Final = 2


def with_dialogue(text: str, marked: Sequence[Quotation], language: Language) -> tuple[Quotation, ...]:
    """Return the quotations of a text with its dialogue ("— Мост закроют, — говорит мэр").

    Quotations within dialogue are dropped.
    """
    spoken = [
        piece for paragraph in _PARAGRAPH.finditer(text) for piece in _speech_of(text, *paragraph.span(), language)
    ]
    if not spoken:
        return tuple(marked)
    pieces = iter(spoken)
    piece = next(pieces, None)
    outside = []
    for each in marked:
        while piece is not None and piece.end <= each.start:
            piece = next(pieces, None)
        if piece is None or each.end <= piece.start:
            outside.append(each)
    return tuple(sorted([*spoken, *outside], key=lambda each: each.start))


def run_end(text: str, spoken: Sequence[Quotation], at: int) -> int:
    """Return where a quotation ends; dialogue includes the next part in the same paragraph."""
    following = spoken[at + 1] if at + 1 < len(spoken) else None
    is_dialogue = following is not None and all(each.start == each.inner[0] for each in (spoken[at], following))
    if following is None or not is_dialogue or text.find("\n", spoken[at].end, following.start) >= 0:
        return spoken[at].end
    return following.end


def _speech_of(text: str, start: int, end: int, language: Language) -> Iterator[Quotation]:
    """The speech of a paragraph before the verb of saying and after it; none if no such verb follows a dash."""
    cue = next((each for each in _VERB_AFTER_DASH.finditer(text, start, end) if _says(each[1], language)), None)
    if cue is None:
        return
    begin = start + _DASH
    last = cue.start() + (text[cue.start()] != ",")
    yield Quotation(begin, last, (begin, last))
    further = _FURTHER.search(text, cue.end(), end)
    if further is not None:
        yield Quotation(further.end(), end, (further.end(), end))


def _says(word: str, language: Language) -> bool:
    known = language.word(word.casefold())
    return known.verb is not None and "1" not in known.features and "quote" in known.verb.takes
