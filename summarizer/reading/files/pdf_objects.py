"""Opens a PDF within a budget: its objects, its tables and the tree of its pages."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pdfminer.pdfdocument import PDFDocument, PDFNoPageLabels
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream
from pdfminer.psexceptions import PSEOF

from summarizer.reading.files.pdf_streams import Budget, BudgetExceededError, Stream

# What no writer of PDF comes near: values within values, and the length of one string.
_MAX_DEPTH = 60
_MAX_STRING_BYTES = 100_000

# A line of a table is an entry kept, and takes the room of so many values.
_LINE_COST_VALUES = 3
_LINE_END = re.compile(rb"\r\n?|\n")
_TAIL_BYTES = 100_000


class Document(PDFDocument):
    """A PDF whose values and streams are counted as they are read."""

    def __init__(self, content: bytes) -> None:
        self.budget = Budget()
        self._tables: set[int] = set()
        super().__init__(_Parser(content, self.budget))

    def getobj(self, objid: int) -> object:
        """Look an object up; references that lead round in a circle spend the budget."""
        self.budget.spend_values(1)
        return super().getobj(objid)

    def read_xref_from(self, parser: PDFParser, start: int, xrefs: list[Any]) -> None:
        """Read a table and those before it, each once, though they may name each other."""
        if start not in self._tables:
            self._tables.add(start)
            super().read_xref_from(parser, start, xrefs)

    def get_page_labels(self) -> Iterator[str]:
        """Say that there are none: nobody asks how pages are called."""
        raise PDFNoPageLabels


class _Parser(PDFParser):
    """Reads the objects of a file, and hands its streams out as ours."""

    def __init__(self, content: bytes, budget: Budget) -> None:
        self._budget = budget
        self._content = content
        super().__init__(BytesIO(content))

    def fillbuf(self) -> bool:
        """Read on; pdfminer puts a long string together piece by piece, each time anew."""
        if len(self._curtoken) > _MAX_STRING_BYTES:
            raise BudgetExceededError
        fresh = self.charpos >= len(self.buf)
        filled = super().fillbuf()
        if fresh:
            self._budget.spend_bytes(len(self.buf))
        return bool(filled)

    def nextline(self) -> tuple[int, bytes]:
        """Read a line in one search; pdfminer puts a long one together piece by piece too."""
        start = self.bufpos + self.charpos
        found = _LINE_END.search(self._content, start)
        end = found.end() if found else len(self._content)
        self._budget.spend_values(_LINE_COST_VALUES)
        self._budget.spend_bytes(end - start)
        self.fp.seek(end)
        self.bufpos, self.buf, self.charpos = end, b"", 0
        if found is None:
            raise PSEOF
        return start, self._content[start:end]

    def revreadlines(self) -> Iterator[bytes]:
        """Return the last lines, last first: that is where a file says where its table is."""
        return reversed(self._content[-_TAIL_BYTES:].splitlines())

    def push(self, *objs: Any) -> None:
        """Count what is parsed."""
        self._budget.spend_values(len(objs))
        super().push(*objs)

    def start_type(self, pos: int, type: str) -> None:  # noqa: A002 - the library's name
        """Begin a value within a value."""
        if len(self.context) > _MAX_DEPTH:
            raise BudgetExceededError
        super().start_type(pos, type)

    def do_keyword(self, pos: int, token: Any) -> None:
        """Meet a keyword; a stream that it ends becomes one of ours."""
        super().do_keyword(pos, token)
        if token is self.KEYWORD_STREAM and self.curstack:
            place, value = self.curstack[-1]
            if isinstance(value, PDFStream):
                self.curstack[-1] = (place, Stream(value, self._budget))
