"""Lays out the words on the pages of a PDF, within bounds; lines, fills and pictures are passed over."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, cast

from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LAParams, LTPage, LTTextBox, LTTextGroup
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFContentParser, PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, stream_value
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import PSKeyword

from summarizer.reading.files.pdf_fonts import Resources
from summarizer.reading.files.pdf_objects import Document
from summarizer.reading.files.pdf_streams import Swollen

# A broadsheet's page holds some 30,000 characters in some hundred blocks; a file, what an article may have.
_MOST_CHARACTERS, _MOST_IN_ALL = 60_000, 1_200_000
_MOST_LINES = 4_000

# Blocks are ordered in pairs, over a grid laid on the page: a broadsheet takes 15 million steps.
_MOST_STEPS = 20_000_000
_GRID = 50
_LARGEST_PAGE = 15_000

# In a page's instructions: values in one array, arrays within arrays, the length of one string, operands, saved states.
_MOST_VALUES, _DEEPEST, _LONGEST, _MOST_OPERANDS, _MOST_STATES = 200_000, 20, 100_000, 2_000, 500

# What one use of a form costs beside its bytes.
_FORM = 2_000

# The operators that place and show text. All others draw.
_OPERATORS = {
    b"q": "do_q", b"Q": "do_Q", b"cm": "do_cm", b"Do": "do_Do", b"BT": "do_BT", b"ET": "do_ET", b"Tc": "do_Tc",
    b"Tw": "do_Tw", b"Tz": "do_Tz", b"TL": "do_TL", b"Tf": "do_Tf", b"Tr": "do_Tr", b"Ts": "do_Ts", b"Td": "do_Td",
    b"TD": "do_TD", b"Tm": "do_Tm", b"T*": "do_T_a", b"TJ": "do_TJ", b"Tj": "do_Tj", b"'": "do__q", b'"': "do__w",
}  # fmt: skip


def layouts(document: Document, most: int) -> Iterator[LTPage]:
    """The first pages, laid out; `Swollen` where they ask for more than any page does."""
    device = _Device(Resources(document.budget))
    interpreter = _Interpreter(device.rsrcmgr, device)
    for _, page in zip(range(most), PDFPage.create_pages(document), strict=False):
        interpreter.process_page(page)
        yield device.get_result()


class _Instructions(PDFContentParser):
    """Parses a page's instructions; values that are never used up are too much."""

    def reset(self) -> None:
        super().reset()
        self._held = 0

    def flush(self) -> None:
        super().flush()
        self._held = 0

    def push(self, *objs: Any) -> None:
        self._held += len(objs)
        if self._held > _MOST_VALUES:
            raise Swollen
        super().push(*objs)

    def start_type(self, pos: int, type: str) -> None:  # noqa: A002 - the library's name
        if len(self.context) > _DEEPEST:
            raise Swollen
        super().start_type(pos, type)

    def fillbuf(self) -> bool:
        if len(self._curtoken) > _LONGEST:
            raise Swollen
        return bool(super().fillbuf())

    def get_inline_data(self, pos: int, target: bytes = b"EI") -> tuple[int, bytes]:
        """Skip a picture in one search; pdfminer copies it anew for every byte that might end it."""
        self.seek(pos)
        self.fp.seek(0)
        content = self.fp.read()
        end = re.compile(re.escape(target) + rb"\s").search(content, pos)
        self.seek(end.end() if end else len(content))
        return pos, b""


def _values(streams: Sequence[PDFStream]) -> Iterator[Any]:
    """The operands and operators in the streams one after the other."""
    try:
        # No streams, or none that holds anything, are at their end before they begin.
        instructions = _Instructions(streams)
        while True:
            yield instructions.nextobject()[1]
    except PSEOF:
        return


class _Interpreter(PDFPageInterpreter):
    """Carries out the instructions that show text."""

    rsrcmgr: Resources

    def execute(self, streams: Sequence[object]) -> None:
        known = {stream.objid: stream for stream in map(stream_value, streams) if stream.objid is not None}
        self.stream_ids = known.keys() - self.parent_stream_ids
        for value in _values([known[objid] for objid in known if objid in self.stream_ids]):
            if isinstance(value, PSKeyword):
                self._carry_out(value)
            elif len(self.argstack) < _MOST_OPERANDS:
                self.push(value)

    def _carry_out(self, operator: PSKeyword) -> None:
        """Call the operator's method with the operands it takes; those of any other are dropped."""
        name = _OPERATORS.get(operator.name)
        if name:
            method = getattr(self, name)
            wanted = method.__code__.co_argcount - 1
            operands = self.pop(wanted)
            if len(operands) == wanted:
                method(*operands)
        self.argstack.clear()

    def do_q(self) -> None:
        if len(self.gstack) > _MOST_STATES:
            raise Swollen
        super().do_q()

    def do_Do(self, xobjid_arg: Any) -> None:  # noqa: N802 - the operator's name
        self.rsrcmgr.budget.spend_bytes(_FORM)
        super().do_Do(xobjid_arg)


class _Page(LTPage):
    """A page whose blocks are ordered in bounded time."""

    def group_textlines(self, laparams: LAParams, lines: Any) -> Iterator[LTTextBox]:
        if len(lines) > _MOST_LINES:
            raise Swollen
        return super().group_textlines(laparams, lines)

    def group_textboxes(self, laparams: LAParams, boxes: Sequence[LTTextBox]) -> list[LTTextGroup]:
        cells = (self.width // _GRID + 1) * (self.height // _GRID + 1)
        if len(boxes) ** 2 * cells > _MOST_STEPS:
            raise _CrowdedError
        return super().group_textboxes(laparams, boxes)


class _CrowdedError(Exception):
    """The page has more blocks than can be put in order with care."""


class _Device(PDFPageAggregator):
    """Takes the characters of a page, those in forms among them, and nothing else."""

    def __init__(self, resources: Resources) -> None:
        super().__init__(resources, laparams=LAParams())
        self._characters = 0
        self._in_all = 0

    def begin_page(self, page: PDFPage, ctm: Any) -> None:
        super().begin_page(page, ctm)
        if max(self.cur_item.width, self.cur_item.height) > _LARGEST_PAGE:
            raise Swollen
        self.cur_item = _Page(self.pageno, self.cur_item.bbox)
        self._characters = 0

    def end_page(self, page: PDFPage) -> None:
        """Lay the page out; where it is crowded, from top to bottom."""
        try:
            super().end_page(page)
        except _CrowdedError:
            crowded = cast("_Page", self.cur_item)
            crowded.analyze(LAParams(boxes_flow=None))
            self.receive_layout(crowded)

    def render_char(self, *args: Any) -> float:
        self._characters += 1
        self._in_all += 1
        if self._characters > _MOST_CHARACTERS or self._in_all > _MOST_IN_ALL:
            raise Swollen
        return float(super().render_char(*args))

    def handle_undefined_char(self, font: PDFFont, cid: int) -> str:
        """Return nothing for a character that nobody can name."""
        return ""

    def begin_figure(self, name: str, bbox: Any, matrix: Any) -> None:
        """Leave what a form shows on the page itself: many are printed as one form."""

    def end_figure(self, _: str) -> None:
        """Leave what a form shows on the page itself."""

    def render_image(self, name: str, stream: PDFStream) -> None:
        """Pass a picture over."""
