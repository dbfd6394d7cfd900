"""Separates the footnotes of a PDF from its text, and takes their marks off the words."""

import re
from collections.abc import Iterator, Sequence
from statistics import median
from typing import NamedTuple

# A footnote is set in smaller type than the text, and no text of its column is below it. Columns are told apart in
# steps of some points, over a field as wide as any page.
_MAX_FOOTNOTE_RATIO = 0.93
_STEP_POINTS, _MAX_STEPS = 10, 1_500

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TO_DIGITS = str.maketrans(_SUPERSCRIPTS, "0123456789")
_SYMBOL = r"[*†‡§¶]{1,3}|\[\d{1,3}\]"
_FOOTNOTE = re.compile(rf"([{_SUPERSCRIPTS}]{{1,3}}|{_SYMBOL}|\d{{1,3}}(?=[.)]?\s))[.)]?\s*(?=[^\s\d])")
_NEXT_FOOTNOTE = re.compile(rf"(?<=[.!?)”\"]\s)([{_SUPERSCRIPTS}]{{1,3}}|\d{{1,3}}(?=[.)]?\s))[.)]?\s*(?=[^\s\d])")

_ENDINGS = r".,;:!?…\"'”’»)\]"
_LETTER = r"[^\W\d_]"
_MARK = re.compile(
    rf"(?<=[^\s\d])[{_SUPERSCRIPTS}]{{1,3}}(?:[,–-] ?[{_SUPERSCRIPTS}]{{1,3}})*|(?<=\S)(?:{_SYMBOL})"
    rf"|(?:(?<={_LETTER}{{3}})|(?<={_LETTER}[{_ENDINGS}])|(?<=[.,!?…][{_ENDINGS}]))\d{{1,3}}(?!\w|[.,]\d)"
)
_NAME_OF_MARK = re.compile(rf"{_SYMBOL}|\d{{1,3}}")


class Block(NamedTuple):
    """A paragraph as one line, its font size in points, and its place on the page."""

    text: str
    size: float
    left: float
    bottom: float
    right: float


def without_footnotes(pages: Sequence[Sequence[Block]]) -> tuple[list[list[Block]], list[str]]:
    """Return the blocks of each page without footnotes and their marks, and the footnotes."""
    body = median([block.size for page in pages for block in page for _ in range(1 + len(block.text) // 40)] or [0])
    texts, footnotes = list[list[Block]](), list[str]()
    for page in pages:
        low = _below_text(page, _MAX_FOOTNOTE_RATIO * body)
        notes = set(_footnotes(page, low))
        marks = {mark for note in notes for mark in _marks_of(note.text)}
        texts.append([block._replace(text=_without_marks(block.text, marks)) for block in page if block not in notes])
        footnotes += [block.text for block in page if block in notes]
    return texts, footnotes


def _below_text(page: Sequence[Block], max_size: float) -> set[Block]:
    """Return the blocks in small type that have no larger type below them."""
    covered: set[int] = set()
    low: set[Block] = set()
    for block in sorted(page, key=lambda block: block.bottom):
        steps = range(_step(block.left), _step(block.right) + 1)
        if block.size > max_size:
            covered.update(steps)
        elif covered.isdisjoint(steps):
            low.add(block)
    return low


def _step(points: float) -> int:
    return int(min(max(points / _STEP_POINTS, 0), _MAX_STEPS))


def _footnotes(page: Sequence[Block], low: set[Block]) -> Iterator[Block]:
    """Yield the low blocks that begin with a mark, and those that continue them."""
    continues = False
    for block in page:
        continues = block in low and (continues or _FOOTNOTE.match(block.text) is not None)
        if continues:
            yield block


def _marks_of(note: str) -> Iterator[str]:
    """Yield the mark of a footnote, and of those that follow it in the same block."""
    first = _FOOTNOTE.match(note)
    if not first:
        return
    mark = first[1].translate(_TO_DIGITS)
    yield mark
    for found in _NEXT_FOOTNOTE.finditer(note):
        following = found[1].translate(_TO_DIGITS)
        if mark.isdecimal() and int(following) == int(mark) + 1:
            yield following
            mark = following


def _without_marks(text: str, marks: set[str]) -> str:
    """Return a text without the first of each mark, which is removed from `marks`.

    A raised number after the end of a sentence is a mark even if its footnote was not found.
    """

    def replacement(found: re.Match[str]) -> str:
        names = set(_NAME_OF_MARK.findall(found[0].translate(_TO_DIGITS)))
        is_raised_after_sentence = found[0][0] in _SUPERSCRIPTS and found.string[found.start() - 1] in _ENDINGS
        if marks.isdisjoint(names) and not is_raised_after_sentence:
            return found[0]
        marks.difference_update(names)
        return ""

    return _MARK.sub(replacement, text) if marks or any(digit in text for digit in _SUPERSCRIPTS) else text
