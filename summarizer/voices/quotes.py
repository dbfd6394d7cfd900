"""Finds what stands between quotation marks, in every form that newspapers print them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_MARK: Final = re.compile(
    r"[\"“”„«»‟]|``|''|(?<!\w)['‘‹](?=\w)|(?<=[\w.,!?…])['’›](?!\w)|(?<!\w)[‚](?=\w)|(?<=\w)‘(?!\w)"
)
_PARAGRAPH: Final = re.compile(r"\s*\n\s*")

# The closing marks for an opening one; German closes with the English opening mark, Danish quotes ›inwards‹.
_CLOSERS: Final = {
    "“": '”"',
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
}

CLOSING: Final = frozenset("”\"'’»«“›‘")
"""The characters that a quotation can end with."""

# A quotation longer than this has lost its closing mark.
_LONGEST: Final = 3_000


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between two marks; `start:end` holds the marks, `inner` does not."""

    start: int
    end: int
    inner: tuple[int, int]


def quotations(text: str) -> tuple[Quotation, ...]:
    """Return the outermost quotations in reading order; one that no mark closes ends with its paragraph."""
    found: list[Quotation] = []
    marks = list(_MARK.finditer(text))
    position = 0
    while position < len(marks):
        quotation, position = _quotation(text, marks, position)
        if quotation:
            found.append(quotation)
    return tuple(found)


def _quotation(text: str, marks: list[re.Match[str]], first: int) -> tuple[Quotation | None, int]:
    """The quotation that opens at a mark, if one does, and the mark to go on from."""
    opening = marks[first]
    closers = _CLOSERS.get(opening.group())
    if closers is None or not _opens(text, opening):
        return None, first + 1
    single = opening.group() in "'‘‚‹"
    limit = _paragraph_end(text, opening.end())
    for position in range(first + 1, len(marks)):
        mark = marks[position]
        if mark.start() >= limit or mark.start() - opening.end() > _LONGEST:
            break
        if mark.group() in closers and _closes(text, mark, opening):
            return _made(opening.start(), opening.end(), mark.start(), mark.end()), position + 1
    if single or limit - opening.end() > _LONGEST or opening.group() == "”":
        return None, first + 1
    after = next((i for i in range(first + 1, len(marks)) if marks[i].start() >= limit), len(marks))
    return _made(opening.start(), opening.end(), limit, limit), after


def _made(start: int, inner_start: int, inner_end: int, end: int) -> Quotation | None:
    if inner_end <= inner_start:
        return None
    return Quotation(start, end, (inner_start, inner_end))


def _opens(text: str, mark: re.Match[str]) -> bool:
    """Whether a mark stands where one can open: before a word, not after one."""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    if mark.group() in {'"', "''", "”", "'"}:
        return bool(after.strip()) and not (before.isalnum() or before in set(".,!?"))
    return True


def _closes(text: str, mark: re.Match[str], opening: re.Match[str]) -> bool:
    """Whether a mark closes what another opened: a straight one must not stand before a word."""
    if mark.group() != opening.group():
        return True
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1]
    return bool(before.strip()) or not after.isalnum()


def _paragraph_end(text: str, start: int) -> int:
    """The end of the paragraph, or the end of the text."""
    end = _PARAGRAPH.search(text, start)
    return end.start() if end else len(text.rstrip()) if start < len(text.rstrip()) else len(text)


def runs(text: str, found: tuple[Quotation, ...]) -> Iterator[tuple[Quotation, ...]]:
    """Yield the quotations that are one speech: each paragraph left unclosed goes on in the next."""
    run: list[Quotation] = []
    for quotation in found:
        if run and not (_unclosed(run[-1]) and not text[run[-1].end : quotation.start].strip()):
            yield tuple(run)
            run = []
        run.append(quotation)
    if run:
        yield tuple(run)


def _unclosed(quotation: Quotation) -> bool:
    return quotation.end == quotation.inner[1]
