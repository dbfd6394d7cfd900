"""Puts the blocks of text on a page in reading order: column by column, whatever height each begins at."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from pdfminer.layout import LTTextBox

# Blocks that overlap by no more than this are one above the other, or side by side.
_TOLERANCE_POINTS = 2

# A column has at least this many lines. The left edges at which most lines begin are tried as edges of a column.
_MIN_COLUMN_LINES, _MAX_EDGES = 3, 8

# Lines in larger type across the page's columns are a headline; a line that is further from the next than it is high,
# by this factor, is a header or a footer.
_MIN_HEADLINE_RATIO, _MIN_FOOTER_GAP = 1.2, 1.5

# A page is divided into columns, these into articles, and so on; blocks that are still together then are read downward.
_MAX_DIVISIONS = 12


def in_reading_order(boxes: Sequence[LTTextBox], *, vertical: bool = False) -> list[LTTextBox]:
    """Return the blocks of a page as they are read; vertical text is read in tiers, each from right to left.

    pdfminer merges the nearest blocks and sorts them by the distance from the top left corner: a column that begins
    lower, under a photo, comes after the column to its right. Here the page is divided along its gutters.
    """
    blocks = [_turned(box) if vertical else _block(box) for box in boxes]
    body = median([block.line_height for block in blocks for _ in range(block.lines)] or [0])
    return [block.box for block in _ordered(blocks, body, _MAX_DIVISIONS)]


class _Block(NamedTuple):
    """A block with its place, the number of its lines and their height."""

    box: LTTextBox
    left: float
    bottom: float
    right: float
    top: float
    lines: int
    line_height: float


def _block(box: LTTextBox) -> _Block:
    return _Block(box, box.x0, box.y0, box.x1, box.y1, len(box), box.height / max(1, len(box)))


def _turned(box: LTTextBox) -> _Block:
    """Return a block of vertical text as if the page were turned to the left, so that its lines run to the right."""
    return _Block(box, -box.y1, box.x0, -box.y0, box.x1, len(box), box.width / max(1, len(box)))


_Strip = list[_Block]


class _Columns(NamedTuple):
    """A part of a page that is set in columns: the strips from `first` up to `end`, exclusive, divided at `edge`."""

    lines: int
    first: int
    end: int
    edge: float


def _ordered(blocks: Sequence[_Block], body: float, divisions: int) -> Iterator[_Block]:
    strips = _strips(blocks)
    columns = _widest_columns(strips, body) if divisions else None
    if columns is None:
        for strip in strips:
            yield from sorted(strip, key=lambda block: block.left) if _is_row(strip) else strip
        return
    divided = [block for strip in strips[columns.first : columns.end] for block in strip]
    for part in (
        [block for strip in strips[: columns.first] for block in strip],
        [block for block in divided if _is_left(block, columns.edge)],
        [block for block in divided if not _is_left(block, columns.edge)],
        [block for strip in strips[columns.end :] for block in strip],
    ):
        yield from _ordered(part, body, divisions - 1)


def _strips(blocks: Sequence[_Block]) -> list[_Strip]:
    """Return the blocks from top to bottom in strips: no block reaches from one into another."""
    strips: list[_Strip] = []
    bottom = 0.0
    for block in sorted(blocks, key=lambda block: (-block.top, block.left)):
        if strips and block.top > bottom + _TOLERANCE_POINTS:
            strips[-1].append(block)
            bottom = min(bottom, block.bottom)
        else:
            strips.append([block])
            bottom = block.bottom
    return strips


def _is_row(strip: _Strip) -> bool:
    """Whether the blocks of a strip stand side by side."""
    across = sorted(strip, key=lambda block: block.left)
    return all(one.right <= other.left + _TOLERANCE_POINTS for one, other in pairwise(across))


def _widest_columns(strips: Sequence[_Strip], body: float) -> _Columns | None:
    """Return the part in columns that has the most lines, or `None` if there are no columns."""
    edges = Counter[float]()
    for block in (block for strip in strips for block in strip):
        edges[round(block.left)] += block.lines
    parts = (part for edge, _ in edges.most_common(_MAX_EDGES) for part in _columns_at(edge, strips, body))
    return max(parts, default=None)


def _columns_at(edge: float, strips: Sequence[_Strip], body: float) -> Iterator[_Columns]:
    """Yield the longest runs of strips in which an edge divides two columns."""
    first = 0
    for at in range(len(strips) + 1):
        if at < len(strips) and not _ends_columns(strips[at], edge, body):
            continue
        start, end = _without_margins(strips, first, at)
        blocks = [block for strip in strips[start:end] for block in strip]
        left = sum(block.lines for block in blocks if _is_left(block, edge))
        lines = sum(block.lines for block in blocks)
        if min(left, lines - left) >= _MIN_COLUMN_LINES:
            yield _Columns(lines, start, end, edge)
        first = at + 1


def _ends_columns(strip: _Strip, edge: float, body: float) -> bool:
    """Whether a block of a strip reaches over an edge, or the whole strip is a headline."""
    return any(_is_left(block, edge) and block.right > edge + _TOLERANCE_POINTS for block in strip) or all(
        block.line_height > _MIN_HEADLINE_RATIO * body for block in strip
    )


def _without_margins(strips: Sequence[_Strip], first: int, end: int) -> tuple[int, int]:
    """Return the part of a run of strips without the headers above it and the footers below it."""
    while end - first > 1 and _is_margin(strips[first], strips[first + 1]):
        first += 1
    while end - first > 1 and _is_margin(strips[end - 1], strips[end - 2]):
        end -= 1
    return first, end


def _is_margin(strip: _Strip, neighbour: _Strip) -> bool:
    """Whether a strip is a single line that is far from its neighbour."""
    gap = max(
        min(block.bottom for block in strip) - max(block.top for block in neighbour),
        min(block.bottom for block in neighbour) - max(block.top for block in strip),
    )
    return all(block.lines == 1 and gap > _MIN_FOOTER_GAP * block.line_height for block in strip)


def _is_left(block: _Block, edge: float) -> bool:
    return block.left < edge - _TOLERANCE_POINTS
