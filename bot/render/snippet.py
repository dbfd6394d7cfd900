"""The matching line of a search result, cut around the matches."""

from collections.abc import Sequence
from typing import Final

from bot.message_types.richtext import RichText, bold, italic, join, plain

MAX_CHARACTERS: Final = 140
"""Characters of an excerpt: three or four lines on a phone."""


def excerpt(line: str, matches: Sequence[tuple[int, int]], width: int = MAX_CHARACTERS) -> RichText:
    """Return a line in italics with the matches in bold, and an ellipsis at each end that was cut."""
    start, end = _window(line, matches, width)
    pieces, done = [plain("… " if start else "")], start
    for first, last in _merged(line, matches):
        low, high = max(first, done), min(last, end)
        if low < high:
            pieces += [plain(line[done:low]), bold(line[low:high])]
            done = high
    pieces += [plain(line[done:end]), plain(" …" if end < len(line) else "")]
    return italic(join(RichText(), pieces))


def _window(line: str, matches: Sequence[tuple[int, int]], width: int) -> tuple[int, int]:
    """Return the part of a line to show: all of it if it fits, otherwise whole words around the first match."""
    if len(line) <= width:
        return 0, len(line)
    first, stop = matches[0] if matches else (0, 1)
    # A third of the window precedes the match, or more if the line ends soon after it.
    start = max(0, min(first - width // 3, len(line) - width))
    if start:
        # If no space precedes the match, as in Chinese, cut anywhere.
        start = max(start, line.find(" ", start, first) + 1)
    end = min(len(line), start + width)
    return start, end if end == len(line) else max(line.rfind(" ", stop, end + 1), 0) or end


def _merged(line: str, matches: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Merge matches that are separated by white space only."""
    joined: list[tuple[int, int]] = []
    for start, end in matches:
        if joined and not line[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
