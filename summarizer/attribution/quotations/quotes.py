"""Finds what stands between quotation marks, in every form that newspapers print them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_MARK: Final = re.compile(
    r"[\"“”„«»‟]|``|''|(?<!\w)['‘‹›](?=\w)(?!\d\ds?\b)|(?<=[\w.,!?…])['’›‹](?!\w)|(?<!\w)[‚](?=\w)|(?<=\w)‘(?!\w)"
)
_PARAGRAPH: Final = re.compile(r"\s*\n\s*")

# The closing marks for an opening one; German closes with the English opening mark, Danish quotes ›inwards‹.
_CLOSERS: Final = {
    "“": '”"“',
    "”": "”",
    "„": '“”"',
    "‟": "”",
    "«": "»",
    "»": "«",
    '"': '"”',
    "``": ("''", '"'),
    "''": ("''",),
    "'": "'’",
    "‘": "’'",
    "‚": "‘’",
    "‹": "›",
    "›": "‹",
}
_SINGLE: Final = frozenset("'‘‚‹›")

CLOSING: Final = frozenset("”\"'’»«“›‘‹")
"""The characters that a quotation can end with."""

# A quotation longer than this has lost its closing mark; between single marks, which are apostrophes too, sooner.
_MAX_QUOTATION_CHARS: Final = 3_000
_MAX_SINGLE_QUOTED_CHARS: Final = 600
# So many marks further on nothing is closed any more.
_MAX_MARKS_INSIDE: Final = 60


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks; `start:end` holds the marks, `inner` does not."""

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
        quotation, position = _quotation_at(text, marks, position, limit, following)
        if quotation:
            found.append(quotation)
    return tuple(found)


def _quotation_at(
    text: str, marks: list[re.Match[str]], first: int, limit: int, following: int
) -> tuple[Quotation | None, int]:
    """The quotation that opens at a mark, if one does before its paragraph ends, and the mark to go on from."""
    opening = marks[first]
    closers = _CLOSERS.get(opening.group())
    if closers is None or not _opens(text, opening):
        return None, first + 1
    is_single = opening.group() in _SINGLE
    last = min(limit, opening.end() + (_MAX_SINGLE_QUOTED_CHARS if is_single else _MAX_QUOTATION_CHARS))
    for position in range(first + 1, min(following, first + _MAX_MARKS_INSIDE)):
        mark = marks[position]
        if mark.start() >= last:
            break
        if mark.group() in closers and _closes(text, mark, opening):
            return _non_empty(opening.start(), opening.end(), mark.start(), mark.end()), position + 1
    if is_single or limit - opening.end() > _MAX_QUOTATION_CHARS or opening.group() == "”":
        return None, first + 1
    return _non_empty(opening.start(), opening.end(), limit, limit), following


def _non_empty(start: int, inner_start: int, inner_end: int, end: int) -> Quotation | None:
    if inner_end <= inner_start:
        return None
    return Quotation(start, end, (inner_start, inner_end))


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark stands where one can open: before a word, not after one."""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if before == "=":
        return False
    if mark.group() in {'"', "''", "”", "'", "›"}:
        return bool(after.strip()) and not (before.isalnum() or before in set(".,!?"))
    return True


def _closes(text: str, mark: re.Match[str], opening: re.Match[str]) -> bool:
    """Whether a mark closes what another opened: one that also opens must not stand before a word."""
    if mark.group() != opening.group():
        return True
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if mark.group() == "“":
        return bool(before.strip()) and not after.isalnum()
    return bool(before.strip()) or not after.isalnum()


def joined_over_paragraphs(
    text: str, found: tuple[Quotation, ...], breaks: frozenset[int]
) -> Iterator[tuple[Quotation, ...]]:
    """Yield the quotations that are one speech: each paragraph left open goes on in the next with the same mark.

    Where one begins at one of the breaks, somebody else speaks.
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
    """Whether a quotation goes on with one that opens the next paragraph, and has no speaker of its own."""
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
