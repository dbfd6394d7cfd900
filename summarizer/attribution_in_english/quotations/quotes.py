"""Finds quotations by their marks, in every typographic form that newspapers use."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.quotations.marks import (
    MAX_MARKS_INSIDE,
    SINGLE,
    closes_inner,
    closes_name_inside,
    closes_single_inside,
    opened_again,
    other_closing,
)
from summarizer.quotation_marks import CLOSERS

# The lookahead gives up at once on a character that begins no alternative, as nearly every one does.
_MARK: Final = re.compile(
    r"(?=[\"“”„«»‟`'’‘‹›‚])"
    r"(?:[\"“”„«»‟]|``|''|’’|(?<!\w)['‘‹›](?=\w)(?!\d\ds?\b)|(?<=[\w.,!?…\"”])['’›‹](?!\w)"
    r"|(?<!\w)[‚](?=\w)|(?<=\w)‘(?!\w))"
)
# Without the lookbehind, a long run of spaces would be searched from each of its characters.
_PARAGRAPH: Final = re.compile(r"(?<!\s)[^\S\n]*+\n\s*+")

_NESTED: Final = frozenset("«»")

# A mark that opens a quotation only if another mark closes it: "»" is also an arrow after a link.
_NEVER_LEFT_OPEN: Final = frozenset("”»")

# A longer quotation has lost its closing mark. Single marks are also apostrophes, so their limit is lower.
_MAX_QUOTATION_CHARS: Final = 3_000
_MAX_SINGLE_QUOTED_CHARS: Final = 600
# The characters of the break between two paragraphs.
_MAX_BREAK_CHARS: Final = 8


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation within one paragraph; `start:end` includes its marks, `inner` does not."""

    start: int
    end: int
    inner: tuple[int, int]

    @property
    def is_open(self) -> bool:
        """Whether no mark closes it."""
        return self.end == self.inner[1]


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the outermost quotations in reading order; one that no mark closes ends with its paragraph."""
    found: list[Quotation] = []
    marks = list(_MARK.finditer(text))
    starts = [mark.start() for mark in marks]
    ends = [paragraph.start() for paragraph in _PARAGRAPH.finditer(text)] + [len(text.rstrip()), len(text)]
    position = 0
    while position < len(marks):
        limit = ends[bisect_left(ends, marks[position].end())]
        following = bisect_left(starts, limit)
        gap = text[found[-1].end : starts[position]] if found and found[-1].is_open else ""
        is_continued = "\n" in gap and not gap.strip()
        quotation, position = _quotation_at(text, marks, position, limit, following, is_continued=is_continued)
        if quotation:
            found.append(quotation)
    return tuple(found)


def _quotation_at(
    text: str, marks: list[re.Match[str]], first: int, limit: int, following: int, *, is_continued: bool
) -> tuple[Quotation | None, int]:
    """The quotation that a mark opens within its paragraph, if any, and the index of the mark to continue from.

    `is_continued` tells that the paragraph before ends within a quotation.
    """
    opening = marks[first]
    closers = CLOSERS.get(opening.group())
    if closers is None or not _opens(text, opening):
        return None, first + 1
    is_single = opening.group() in SINGLE
    last = min(limit, opening.end() + (_MAX_SINGLE_QUOTED_CHARS if is_single else _MAX_QUOTATION_CHARS))
    for position in range(first + 1, min(following, first + MAX_MARKS_INSIDE)):
        mark = marks[position]
        if mark.start() >= last:
            break
        # Most marks close nothing, and what follows looks at all the marks between.
        if mark.group() not in closers or not _closes(text, mark, opening):
            continue
        is_inner = mark.group() == "”" and opening.group() == '"' and closes_inner(marks, first, position, last)
        is_inner = is_inner or (is_single and closes_single_inside(text, marks, first, position, following, last))
        is_inner = is_inner or (mark.group() == "”" and closes_name_inside(text, marks, first, position, last))
        if not is_inner:
            outer = _outer(marks, first, position, last)
            closing = marks[outer]
            return _non_empty(opening.start(), opening.end(), closing.start(), closing.end()), outer + 1
    if (other := other_closing(text, marks, first, last, following)) is not None:
        start, end = marks[other].span()
        return _non_empty(opening.start(), opening.end(), start, end), other + 1
    if is_single and (again := opened_again(text, marks, first, following, last)) is not None:
        end = marks[again].start() - 1
        return _non_empty(opening.start(), opening.end(), end, end), again
    is_apostrophe = is_single and not is_continued and not _goes_on_in_next_paragraph(text, opening, limit)
    if is_apostrophe or limit - opening.end() > _MAX_QUOTATION_CHARS or opening.group() in _NEVER_LEFT_OPEN:
        return None, first + 1
    return _non_empty(opening.start(), opening.end(), limit, limit), following


def _goes_on_in_next_paragraph(text: str, opening: re.Match[str], limit: int) -> bool:
    """Whether a single mark that nothing closes opens a speech of several paragraphs, rather than being an apostrophe.

    It follows a colon, a comma or a stop, or opens its paragraph, and the next paragraph opens with the same mark.
    """
    before = text[max(0, opening.start() - 2) : opening.start()]
    is_introduced = before in {": ", ", ", ". ", "? ", "! "} or before[-1:] in {"", "\n"}
    return is_introduced and text[limit : limit + _MAX_BREAK_CHARS].lstrip().startswith(opening.group())


def _outer(marks: list[re.Match[str]], first: int, closing: int, last: int) -> int:
    """The mark that closes a quotation whose first closing mark is known: a later one if «others «are» inside it».

    If a closing mark is missing, the first closes the outer quotation.
    """
    opening, closer = marks[first].group(), marks[closing].group()
    if opening not in _NESTED:
        return closing
    depth = 0
    for position in range(first, min(len(marks), first + MAX_MARKS_INSIDE)):
        if marks[position].start() >= last:
            break
        depth += (marks[position].group() == opening) - (marks[position].group() == closer)
        if depth == 0:
            return position
    return closing


def _non_empty(start: int, inner_start: int, inner_end: int, end: int) -> Quotation | None:
    if inner_end <= inner_start:
        return None
    return Quotation(start, end, (inner_start, inner_end))


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark is where one can open: before a word, not after one."""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if before == "=":
        return False
    if mark.group() in {'"', "''", "”", "'", "›"}:
        is_free = not (before.isalnum() or before in set(".,!?"))
        return bool(after.strip()) and (is_free or _opens_without_space(text, mark))
    return True


def _opens_without_space(text: str, mark: re.Match[str]) -> bool:
    """Whether the space between a full stop and a straight opening mark is missing: `the Series."We won", she said`.

    The next mark must be one that closes.
    """
    if text[mark.start() - 1 : mark.start()] != "." or not text[mark.end() : mark.end() + 1].isupper():
        return False
    end = text.find(mark.group(), mark.end(), mark.end() + _MAX_SINGLE_QUOTED_CHARS)
    is_closed = end > 0 and not text[end - 1].isspace() and not text[end + 1 : end + 2].isalnum()
    return is_closed and "\n" not in text[mark.end() : end]


def _closes(text: str, mark: re.Match[str], opening: re.Match[str]) -> bool:
    """Whether a mark closes what another opened: a mark that may also open must not precede a word."""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if mark.group() != opening.group():
        # A straight mark after a space opens: "‘It was late. 'We left’".
        return mark.group() != "'" or not (before.isspace() and after.isalnum())
    if mark.group() == "“":
        return bool(before.strip()) and not after.isalnum()
    return bool(before.strip()) or not after.isalnum()


def joined_over_paragraphs(
    text: str, found: tuple[Quotation, ...], breaks: frozenset[int]
) -> Iterator[tuple[Quotation, ...]]:
    """Yield the parts of each quotation: a paragraph left open continues in the next if that opens with the same mark.

    A quotation that begins at one of the `breaks` has another speaker and is not joined.
    """
    parts: list[Quotation] = []
    for quotation in found:
        if parts and not (_continues(text, parts, quotation) and quotation.inner[0] not in breaks):
            yield tuple(parts)
            parts = []
        parts.append(quotation)
    if parts:
        yield tuple(parts)


def _continues(text: str, parts: list[Quotation], after: Quotation) -> bool:
    """Whether a quotation continues in the one that opens the next paragraph, which has no speaker of its own."""
    before = parts[-1]
    is_next = not text[before.end : after.start].strip()
    if not (before.is_open and is_next and text[before.start] == text[after.start]):
        return False
    has_speaker = not _opens_line(text, parts[0].start)
    return not (
        has_speaker
        and text[after.inner[1] - 1] in ",?!"
        and text[after.end : after.end + 40].split("\n", maxsplit=1)[0].strip()
    )


def _opens_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()
