"""Creates the fonts of a PDF, after checking their cost against the budget."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any

from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1

from summarizer.reading.files.pdf_streams import Budget, BudgetExceededError

# The parts of a font that are parsed; parsed values take a hundred times the memory of their bytes.
_MAX_MAP_BYTES, _MAX_FONT_HEAD_BYTES = 1_000_000, 200_000

# The cost of creating a font besides its bytes, and of each character's name, which is kept in memory.
_FONT_COST_BYTES, _NAME_COST_VALUES = 2_000, 2


class Resources(PDFResourceManager):
    """Creates each font once, or raises `BudgetExceededError`."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self.budget = budget

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """Return a font; a new one costs as much as the characters that it numbers."""
        if not objid or objid not in self._cached_fonts:
            self.budget.spend_bytes(_FONT_COST_BYTES)
            self.budget.spend_values(_widths_in(spec))
            self._pay_for_names(spec)
            _refuse_large_head(spec)
        return super().get_font(objid, spec)

    def _pay_for_names(self, spec: Mapping[str, object]) -> None:
        """Charge for the characters' names, by parsing them as the font will into a map that spends the budget."""
        names = resolve1(spec.get("ToUnicode"))
        if isinstance(names, PDFStream):
            data = names.get_data()
            if len(data) > _MAX_MAP_BYTES:
                raise BudgetExceededError
            CMapParser(_BudgetedUnicodeMap(self.budget), BytesIO(data)).run()


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


class _BudgetedUnicodeMap(FileUnicodeMap):
    """A map of the names of a font's characters, each of which spends some of the budget."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self._budget = budget

    def add_cid2unichr(self, cid: int, code: Any) -> None:
        self._budget.spend_values(_NAME_COST_VALUES)
        super().add_cid2unichr(cid, code)
