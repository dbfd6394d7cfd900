"""Creates the fonts of a PDF, after checking their cost against the budget."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any, cast

from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.pdffont import PDFCIDFont, PDFFont, PDFSimpleFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1
from pdfminer.psparser import PSKeyword
from pdfminer.utils import choplist, nunpack

from summarizer.reading.files.pdf.streams import Budget, BudgetExceededError

# The parts of a font that are parsed; parsed values take a hundred times the memory of their bytes.
_MAX_MAP_BYTES, _MAX_FONT_HEAD_BYTES = 1_000_000, 200_000

# The cost of creating a font besides its bytes, and of each character's name, which is kept in memory.
_FONT_COST_BYTES, _NAME_COST_VALUES = 2_000, 2

# A longer range of names is not expanded; with 65,536 codes in all, a font cannot have many of these.
_MAX_WRITTEN_OUT, _MAX_LONG_RANGES = 4_000, 16


class Resources(PDFResourceManager):
    """Creates each font once, or raises `BudgetExceededError`."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self.budget = budget

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """Return a font; a new one costs as much as the characters that it numbers."""
        if objid and objid in self._cached_fonts:
            return super().get_font(objid, spec)
        self.budget.spend_bytes(_FONT_COST_BYTES)
        self.budget.spend_values(_widths_in(spec))
        _refuse_large_head(spec)
        names = resolve1(spec.get("ToUnicode"))
        if not isinstance(names, PDFStream):
            return super().get_font(objid, spec)
        # The font gets an empty map: it would write out every range, and one may name all 65,536 codes.
        font = cast("PDFSimpleFont | PDFCIDFont", super().get_font(objid, {**spec, "ToUnicode": PDFStream({}, b"")}))
        font.unicode_map = _names_in(names.get_data(), self.budget)
        return font


def _names_in(data: bytes, budget: Budget) -> FileUnicodeMap:
    """Return the names of a font's characters, within the budget."""
    if len(data) > _MAX_MAP_BYTES:
        raise BudgetExceededError
    names = _Names(budget)
    _NamesParser(names, BytesIO(data)).run()
    return names


def _widths_in(spec: Mapping[str, object]) -> int:
    """Return for how many characters the tables give a width, in ranges of three or five numbers between lists."""
    # This is how pdfminer reads them: it follows references in one table and ignores them in the other.
    across, down = map(resolve1, list_value(spec.get("W", []))), list_value(spec.get("W2", []))
    return _range_sizes(across, 3) + _range_sizes(down, 5)


def _range_sizes(values: Iterable[object], size: int) -> int:
    total, numbers = 0, list[object]()
    for value in values:
        if isinstance(value, list):
            numbers = []
        elif isinstance(value, int | float):
            numbers.append(value)
        if len(numbers) == size:
            first, last = numbers[:2]
            total += max(0, last - first + 1) if isinstance(first, int) and isinstance(last, int) else 0
            numbers = []
    return total


def _refuse_large_head(spec: Mapping[str, object]) -> None:
    """Raise `BudgetExceededError` if the part of the font file that is parsed is too large for a head."""
    head = resolve1(dict_value(spec.get("FontDescriptor", {})).get("FontFile"))
    length = head.get("Length1") if isinstance(head, PDFStream) else 0
    if not isinstance(length, int) or length > _MAX_FONT_HEAD_BYTES:
        raise BudgetExceededError


class _Names(FileUnicodeMap):
    """The names of a font's characters, each of which spends some of the budget; a long range is kept as one entry."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self._budget = budget
        self._long_ranges: list[tuple[range, bytes]] = []

    def add_cid2unichr(self, cid: int, code: Any) -> None:
        self._budget.spend_values(_NAME_COST_VALUES)
        super().add_cid2unichr(cid, code)

    def add_range(self, codes: range, name: bytes) -> None:
        """Name the codes of a range, beginning with this name."""
        if len(codes) <= _MAX_WRITTEN_OUT:
            for code in codes:
                self.add_cid2unichr(code, _successor(name, code - codes.start))
        elif len(self._long_ranges) < _MAX_LONG_RANGES:
            self._long_ranges.append((codes, name))
        else:
            raise BudgetExceededError

    def get_unichr(self, cid: int) -> str:
        """Return the name of a character, or raise `KeyError`."""
        if cid in self.cid2unichr:
            return self.cid2unichr[cid]
        for codes, name in reversed(self._long_ranges):
            if cid in codes:
                return _successor(name, cid - codes.start).decode("utf-16-be", errors="ignore")
        raise KeyError(cid)


def _successor(name: bytes, distance: int) -> bytes:
    """Return the name this many code points after another one: its last four bytes are incremented."""
    last = name[-4:]
    counted = (int.from_bytes(last) + distance) % (1 << 8 * len(last))
    return name[:-4] + counted.to_bytes(len(last))


class _NamesParser(CMapParser):
    """Parses a map of names, and hands over its ranges unexpanded."""

    cmap: _Names

    def do_keyword(self, pos: int, token: PSKeyword) -> None:
        if token is not self.KEYWORD_ENDBFRANGE or not self._in_cmap:
            super().do_keyword(pos, token)
            return
        values = [value for _, value in self.popall()]
        for first, last, name in choplist(3, values):
            if isinstance(first, bytes) and isinstance(last, bytes) and len(first) == len(last):
                self._add_range(range(nunpack(first), nunpack(last) + 1), name)

    def _add_range(self, codes: range, name: object) -> None:
        """Add a range that has a list of names, or a first name from which the others are counted."""
        if isinstance(name, list):
            for code, each in zip(codes, name, strict=False):
                self.cmap.add_cid2unichr(code, each)
        elif isinstance(name, bytes):
            self.cmap.add_range(codes, name)
