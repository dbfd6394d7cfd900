"""Paragraphs to set in columns on the pages of PDFs, and what is read from them."""

from textwrap import wrap

from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.pdf.writer import Lines

FIRST = "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry."
SECOND = "Nobody had expected them to find anything else, but on the third day they came up with a bronze bell."
THIRD = "The bell was cast in 1761 and will be shown in the town hall from May, together with letters of its captain."
FOURTH = "A second search is planned for the autumn, when the water is clearer and the ferry lies in the dock."


def column(text: str, x: float, top: float, width: int) -> Lines:
    """Return a text in lines of a width in characters."""
    return [(x, top - 13 * number, 11, line) for number, line in enumerate(wrap(text, width))]


def text_of(content: bytes) -> str:
    """Return the text that is read from a PDF, which must have some."""
    written = pdf_text(content)
    assert isinstance(written, FileText)
    return written.text
