"""Lays out the text on the pages of a PDF within limits; lines, fills and pictures are ignored."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextBox
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFContentParser, PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, stream_value
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import PSKeyword

from summarizer.reading.files.pdf.character_cleanup import are_vertical, prepared, turn_numbers
from summarizer.reading.files.pdf.font_limits import Resources
from summarizer.reading.files.pdf.objects import Document
from summarizer.reading.files.pdf.reading_order import in_reading_order
from summarizer.reading.files.pdf.streams import BudgetExceededError

# A broadsheet page has about 30,000 characters in about a hundred blocks; a file may have as many as an article.
_MAX_PAGE_CHARACTERS, _MAX_FILE_CHARACTERS = 60_000, 1_200_000
_MAX_PAGE_LINES = 4_000

# pdfminer looks up lines on a grid over the page.
_MAX_PAGE_POINTS = 15_000

# Limits of a page's instructions: pending values, nested arrays, the length of a string, operands, saved graphics
# states.
_MAX_PENDING_VALUES, _MAX_DEPTH, _MAX_STRING_BYTES, _MAX_OPERANDS, _MAX_SAVED_STATES = 200_000, 20, 100_000, 2_000, 500

# The cost of each use of a form besides its bytes.
_FORM_COST_BYTES = 2_000

# We order the blocks. The lines of vertical Japanese are further apart than pdfminer expects of Latin blocks.
_HORIZONTAL = LAParams(boxes_flow=None)
_VERTICAL = LAParams(boxes_flow=None, detect_vertical=True, line_margin=1.0)

# The operators that position and show text. All other operators draw.
_OPERATORS = {
    b"q": "do_q", b"Q": "do_Q", b"cm": "do_cm", b"Do": "do_Do", b"BT": "do_BT", b"ET": "do_ET", b"Tc": "do_Tc",
    b"Tw": "do_Tw", b"Tz": "do_Tz", b"TL": "do_TL", b"Tf": "do_Tf", b"Tr": "do_Tr", b"Ts": "do_Ts", b"Td": "do_Td",
    b"TD": "do_TD", b"Tm": "do_Tm", b"T*": "do_T_a", b"TJ": "do_TJ", b"Tj": "do_Tj", b"'": "do__q", b'"': "do__w",
}  # fmt: skip


def layouts(document: Document, max_pages: int) -> Iterator[LTPage]:
    """Yield the layouts of the first pages; raise `BudgetExceededError` if one needs more than any real page."""
    device = _Device(Resources(document.budget))
    interpreter = _Interpreter(device.rsrcmgr, device)
    for _, page in zip(range(max_pages), PDFPage.create_pages(document), strict=False):
        interpreter.process_page(page)
        yield device.get_result()


class _Instructions(PDFContentParser):
    """Parses a page's instructions, and limits the values that no operator has consumed yet."""

    def reset(self) -> None:
        super().reset()
        self._held = 0

    def flush(self) -> None:
        super().flush()
        self._held = 0

    def push(self, *objs: Any) -> None:
        self._held += len(objs)
        if self._held > _MAX_PENDING_VALUES:
            raise BudgetExceededError
        super().push(*objs)

    def start_type(self, pos: int, type: str) -> None:  # noqa: A002 - the library's name
        if len(self.context) > _MAX_DEPTH:
            raise BudgetExceededError
        super().start_type(pos, type)

    def fillbuf(self) -> bool:
        if len(self._curtoken) > _MAX_STRING_BYTES:
            raise BudgetExceededError
        return bool(super().fillbuf())

    def get_inline_data(self, pos: int, target: bytes = b"EI") -> tuple[int, bytes]:
        """Skip a picture with one search; pdfminer copies it again for every byte that might end it."""
        self.seek(pos)
        self.fp.seek(0)
        content = self.fp.read()
        end = re.compile(re.escape(target) + rb"\s").search(content, pos)
        self.seek(end.end() if end else len(content))
        return pos, b""


def _values(streams: Sequence[PDFStream]) -> Iterator[Any]:
    """Yield the operands and operators of the streams in order."""
    try:
        # The constructor raises too, if there are no streams or all are empty.
        instructions = _Instructions(streams)
        while True:
            yield instructions.nextobject()[1]
    except PSEOF:
        return


class _Interpreter(PDFPageInterpreter):
    """Executes the instructions that show text."""

    rsrcmgr: Resources

    def execute(self, streams: Sequence[object]) -> None:
        known = {stream.objid: stream for stream in map(stream_value, streams) if stream.objid is not None}
        self.stream_ids = known.keys() - self.parent_stream_ids
        for value in _values([known[objid] for objid in known if objid in self.stream_ids]):
            if isinstance(value, PSKeyword):
                self._execute_operator(value)
            elif len(self.argstack) < _MAX_OPERANDS:
                self.push(value)

    def _execute_operator(self, operator: PSKeyword) -> None:
        """Call the operator's method with its operands; drop the operands of any other operator."""
        name = _OPERATORS.get(operator.name)
        if name:
            method = getattr(self, name)
            arity = method.__code__.co_argcount - 1
            operands = self.pop(arity)
            if len(operands) == arity:
                method(*operands)
        self.argstack.clear()

    def do_q(self) -> None:
        if len(self.gstack) > _MAX_SAVED_STATES:
            raise BudgetExceededError
        super().do_q()

    def do_Do(self, xobjid_arg: Any) -> None:  # noqa: N802 - the operator's name
        self.rsrcmgr.budget.spend_bytes(_FORM_COST_BYTES)
        super().do_Do(xobjid_arg)


class _Page(LTPage):
    """A page whose characters are grouped into lines and blocks by pdfminer, and whose blocks are ordered by us."""

    def analyze(self, laparams: LAParams) -> None:
        """Lay the page out; Japanese may be set vertically."""
        characters = prepared([item for item in self if isinstance(item, LTChar)])
        vertical = are_vertical(characters)
        if vertical:
            turn_numbers(characters)
        self._objs = [*characters]
        super().analyze(_VERTICAL if vertical else _HORIZONTAL)
        self._objs = [*in_reading_order([box for box in self if isinstance(box, LTTextBox)], vertical=vertical)]

    def group_textlines(self, laparams: LAParams, lines: Any) -> Iterator[LTTextBox]:
        if len(lines) > _MAX_PAGE_LINES:
            raise BudgetExceededError
        return super().group_textlines(laparams, lines)


class _Device(PDFPageAggregator):
    """Collects the characters of a page, including those in forms, and nothing else."""

    def __init__(self, resources: Resources) -> None:
        super().__init__(resources, laparams=LAParams())
        self._page_characters = 0
        self._file_characters = 0

    def begin_page(self, page: PDFPage, ctm: Any) -> None:
        super().begin_page(page, ctm)
        if max(self.cur_item.width, self.cur_item.height) > _MAX_PAGE_POINTS:
            raise BudgetExceededError
        self.cur_item = _Page(self.pageno, self.cur_item.bbox)
        self._page_characters = 0

    def render_char(self, *args: Any) -> float:
        self._page_characters += 1
        self._file_characters += 1
        if self._page_characters > _MAX_PAGE_CHARACTERS or self._file_characters > _MAX_FILE_CHARACTERS:
            raise BudgetExceededError
        return float(super().render_char(*args))

    def handle_undefined_char(self, font: PDFFont, cid: int) -> str:
        """Return no text for a character whose Unicode value is unknown."""
        return ""

    def begin_figure(self, name: str, bbox: Any, matrix: Any) -> None:
        """Keep a form's text on the page itself: some programs print each page as one form."""

    def end_figure(self, _: str) -> None:
        """Keep a form's text on the page itself."""

    def render_image(self, name: str, stream: PDFStream) -> None:
        """Ignore a picture."""
