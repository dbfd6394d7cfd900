"""Opens a PDF within a budget: its objects, cross-reference tables and page tree."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pdfminer.pdfdocument import PDFDocument, PDFNoPageLabels
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream
from pdfminer.psexceptions import PSEOF

from summarizer.reading.files.pdf.streams import Budget, BudgetExceededError, Stream

# Limits far above what any program writes: nested values, and the length of a string.
_MAX_DEPTH = 60
_MAX_STRING_BYTES = 100_000

# Each line of a cross-reference table is kept as an entry that takes the memory of this many values.
_LINE_COST_VALUES = 3
_LINE_END = re.compile(rb"\r\n?|\n")
_TAIL_BYTES = 100_000


class Document(PDFDocument):
    """A PDF that spends its budget for each value and stream it reads."""

    def __init__(self, content: bytes) -> None:
        self.budget = Budget()
        self._tables: set[int] = set()
        super().__init__(_Parser(content, self.budget))

    def getobj(self, objid: int) -> object:
        """Look up an object; this has a cost, so that circular references exhaust the budget."""
        self.budget.spend_values(1)
        return super().getobj(objid)

    def read_xref_from(self, parser: PDFParser, start: int, xrefs: list[Any]) -> None:
        """Read a table and its predecessors, each only once, since they may refer to each other."""
        if start not in self._tables:
            self._tables.add(start)
            super().read_xref_from(parser, start, xrefs)

    def get_page_labels(self) -> Iterator[str]:
        """Raise `PDFNoPageLabels`, because page labels are not needed."""
        raise PDFNoPageLabels


class _Parser(PDFParser):
    """Parses the objects of a file, and replaces its streams by ours."""

    def __init__(self, content: bytes, budget: Budget) -> None:
        self._budget = budget
        self._content = content
        super().__init__(BytesIO(content))

    def fillbuf(self) -> bool:
        """Read the next block; the string is limited, because pdfminer concatenates it in quadratic time."""
        if len(self._curtoken) > _MAX_STRING_BYTES:
            raise BudgetExceededError
        fresh = self.charpos >= len(self.buf)
        filled = super().fillbuf()
        if fresh:
            self._budget.spend_bytes(len(self.buf))
        return bool(filled)

    def nextline(self) -> tuple[int, bytes]:
        """Read a line with one search; pdfminer concatenates a long line in quadratic time too."""
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
        """Return the last lines, last first; they give the position of the cross-reference table."""
        return reversed(self._content[-_TAIL_BYTES:].splitlines())

    def push(self, *objs: Any) -> None:
        """Push parsed values, and charge for them."""
        self._budget.spend_values(len(objs))
        super().push(*objs)

    def start_type(self, pos: int, type: str) -> None:  # noqa: A002 - the library's name
        """Begin a nested value, within the limit."""
        if len(self.context) > _MAX_DEPTH:
            raise BudgetExceededError
        super().start_type(pos, type)

    def do_keyword(self, pos: int, token: Any) -> None:
        """Handle a keyword; if it ends a stream, replace the stream by ours."""
        super().do_keyword(pos, token)
        if token is self.KEYWORD_STREAM and self.curstack:
            position, value = self.curstack[-1]
            if isinstance(value, PDFStream):
                self.curstack[-1] = (position, Stream(value, self._budget))
