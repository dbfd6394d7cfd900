"""The line that a search found, cut to a phone's width around the words that were looked for."""

from collections.abc import Sequence
from typing import Final

from bot.messages.richtext import RichText, bold, italic, join, plain

MAX_CHARACTERS: Final = 140
"""Characters of a line that are shown: three or four lines on a phone."""


def excerpt(line: str, marks: Sequence[tuple[int, int]], width: int = MAX_CHARACTERS) -> RichText:
    """Return a line in italics, what was looked for in bold; an ellipsis stands where it was cut."""
    start, end = _window(line, marks, width)
    pieces, done = [plain("… " if start else "")], start
    for first, last in _merged(line, marks):
        low, high = max(first, done), min(last, end)
        if low < high:
            pieces += [plain(line[done:low]), bold(line[low:high])]
            done = high
    pieces += [plain(line[done:end]), plain(" …" if end < len(line) else "")]
    return italic(join(RichText(), pieces))


def _window(line: str, marks: Sequence[tuple[int, int]], width: int) -> tuple[int, int]:
    """Return what to show: from a word's beginning to a word's end, all of it where there is room."""
    if len(line) <= width:
        return 0, len(line)
    first, behind = marks[0] if marks else (0, 1)
    # A third of what is shown stands before the word, as far as there is enough behind it.
    start = max(0, min(first - width // 3, len(line) - width))
    if start:
        # Where nothing before the word is a space, as in Chinese, the cut is anywhere.
        start = max(start, line.find(" ", start, first) + 1)
    end = min(len(line), start + width)
    return start, end if end == len(line) else max(line.rfind(" ", behind, end + 1), 0) or end


def _merged(line: str, marks: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Join marks with nothing but white space between them."""
    joined: list[tuple[int, int]] = []
    for start, end in marks:
        if joined and not line[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
