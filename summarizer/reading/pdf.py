"""Reads the text of a PDF in reading order, without its running heads and feet."""

import binascii
import logging
import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterator

from pdfminer.layout import LTPage, LTTextBox, LTTextLine
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.psexceptions import PSException

from summarizer.model import Refusal
from summarizer.reading.paragraphs import is_ended, joined
from summarizer.reading.pdffile import Document
from summarizer.reading.pdfpages import layouts
from summarizer.reading.pdfstreams import Swollen

# The library warns of every flaw it reads over; what cannot be read is a value to us.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

# An article is a few pages; the rest of a book is not read.
_MOST_PAGES = 40

# What pdfminer is known to raise on files that break the rules; it checks few of them itself.
_DAMAGE = (PSException, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, ArithmeticError,
           RecursionError, NotImplementedError, EOFError, struct.error, zlib.error, binascii.Error)  # fmt: skip

# In points, or as shares of a height or a width: what tells one paragraph from the next.
_SAME_TYPE, _SHORT_LINE, _INDENT = 0.15, 0.12, 6

# A line that stands on so many pages at the top or the foot belongs to the layout.
_RUNNING_PAGES = 3
_NUMBER = re.compile(r"\d+")


def pdf_text(content: bytes) -> str | Refusal:
    """The text of a PDF, a blank line between its blocks; refused where encrypted, damaged or only pictures."""
    try:
        pages = [_blocks(page) for page in layouts(Document(content), _MOST_PAGES)]
    except (PDFPasswordIncorrect, PDFEncryptionError):
        return Refusal.FILE_ENCRYPTED
    except Swollen:
        return Refusal.FILE_TOO_BIG
    except _DAMAGE:
        return Refusal.FILE_DAMAGED
    if not pages:
        return Refusal.FILE_DAMAGED
    blocks = _flowing(_without_running_lines(pages))
    return "\n\n".join(blocks) if blocks else Refusal.FILE_SCANNED


def _blocks(page: LTPage) -> list[str]:
    """The paragraphs of the page in reading order, each one line."""
    boxes = [box for box in page if isinstance(box, LTTextBox)]
    return [block for box in boxes for block in _paragraphs(box)]


def _paragraphs(box: LTTextBox) -> Iterator[str]:
    """The paragraphs of a box of lines, which pdfminer does not tell apart where they stand close."""
    paragraph: list[str] = []
    above = None
    for line in box:
        text = line.get_text().strip()
        if not text:
            continue
        if above is not None and _begins_paragraph(line, above, box, ended=is_ended(paragraph[-1])):
            yield joined(paragraph)
            paragraph = []
        paragraph.append(text)
        above = line
    if paragraph:
        yield joined(paragraph)


def _begins_paragraph(line: LTTextLine, above: LTTextLine, box: LTTextBox, *, ended: bool) -> bool:
    """Whether the type changes, or the line above was the last of its paragraph: it ends early, or this is set in."""
    if abs(line.height - above.height) > _SAME_TYPE * above.height:
        return True
    return ended and (above.x1 < box.x1 - _SHORT_LINE * box.width or line.x0 > box.x0 + _INDENT)


def _without_running_lines(pages: list[list[str]]) -> list[list[str]]:
    """The pages without the heads, feet and page numbers that repeat from page to page."""
    edges = Counter(key for blocks in pages for key in {_key(block) for block in (*blocks[:2], *blocks[-2:])})
    enough = max(_RUNNING_PAGES, len(pages) // 2)
    running = {key for key, count in edges.items() if count >= enough}
    return [
        [block for place, block in enumerate(blocks) if not (_at_edge(place, blocks) and _key(block) in running)]
        for blocks in pages
    ]


def _at_edge(place: int, blocks: list[str]) -> bool:
    return place < 2 or place >= len(blocks) - 2


def _key(block: str) -> str:
    """A running line without the numbers that change from page to page."""
    return _NUMBER.sub("#", block)


def _flowing(pages: list[list[str]]) -> list[str]:
    """All blocks, a sentence that goes on over a page or a column put together again."""
    flowing: list[str] = []
    for block in (block for blocks in pages for block in blocks):
        if flowing and not is_ended(flowing[-1]) and block[:1].islower():
            flowing[-1] = joined((flowing[-1], block))
        else:
            flowing.append(block)
    return flowing
