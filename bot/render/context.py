"""Words of an article where they stand: the paragraph around them, and what is meant in bold."""

from collections.abc import Sequence
from typing import Final

from bot.messages.richtext import RichText, bold, join, plain

CONTEXT_CHARACTERS: Final = 900
"""Characters shown before and after what is meant, of a paragraph that is longer."""


def highlighted(text: str, stretches: Sequence[tuple[int, int]], start: int = 0, end: int | None = None) -> RichText:
    """Return `text[start:end]` with the stretches of it in bold; they may overlap, and reach beyond it."""
    last = len(text) if end is None else end
    pieces, done = [], start
    for first, behind in sorted(stretches):
        low, high = max(first, done), min(behind, last)
        if low < high:
            pieces += [plain(text[done:low]), bold(text[low:high])]
            done = high
    return join(RichText(), [*pieces, plain(text[done:last])])


def passage(text: str, stretches: Sequence[tuple[int, int]]) -> RichText:
    """Return the paragraphs that hold the stretches, what is far from them cut off, with an ellipsis where it was."""
    first, last = min(start for start, _ in stretches), max(end for _, end in stretches)
    start = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    end = len(text) if end < 0 else end
    begins, ends = (
        max(start, _word_at(text, first - CONTEXT_CHARACTERS)),
        min(end, _word_at(text, last + CONTEXT_CHARACTERS)),
    )
    before, after = plain("… " if begins > start else ""), plain(" …" if ends < end else "")
    return before + highlighted(text, stretches, begins, ends) + after


def _word_at(text: str, at: int) -> int:
    """Return the place where the word at a place begins; a long run without white space is cut."""
    if not 0 < at < len(text):
        return min(max(at, 0), len(text))
    space = text.rfind(" ", max(at - 40, 0), at)
    return at if space < 0 else space + 1
