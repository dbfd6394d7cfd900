"""Passages of an article with spans of it in bold."""

from collections.abc import Sequence
from typing import Final

from bot.message_types.richtext import RichText, bold, join, plain

CONTEXT_CHARACTERS: Final = 900
"""Characters shown before and after the spans if their paragraphs are longer."""


def highlighted(text: str, spans: Sequence[tuple[int, int]], start: int = 0, end: int | None = None) -> RichText:
    """Return `text[start:end]` with the spans in bold; spans may overlap, and extend beyond the slice."""
    last = len(text) if end is None else end
    pieces, done = [], start
    for first, stop in sorted(spans):
        low, high = max(first, done), min(stop, last)
        if low < high:
            pieces += [plain(text[done:low]), bold(text[low:high])]
            done = high
    return join(RichText(), [*pieces, plain(text[done:last])])


def passage(text: str, spans: Sequence[tuple[int, int]]) -> RichText:
    """Return the paragraphs that contain the spans, with an ellipsis in place of text far from them."""
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    start = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    end = len(text) if end < 0 else end
    begins = max(start, _word_at(text, first - CONTEXT_CHARACTERS))
    ends = min(end, _word_at(text, last + CONTEXT_CHARACTERS))
    before, after = plain("… " if begins > start else ""), plain(" …" if ends < end else "")
    return before + highlighted(text, spans, begins, ends) + after


def _word_at(text: str, at: int) -> int:
    """Return the start of the word at an offset, or the offset itself inside a long run without spaces."""
    if not 0 < at < len(text):
        return min(max(at, 0), len(text))
    space = text.rfind(" ", max(at - 40, 0), at)
    return at if space < 0 else space + 1
