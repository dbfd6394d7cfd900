"""Reads the text of a PDF in reading order, without its running heads and feet."""

import binascii
import logging
import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from pdfminer.layout import LTChar, LTPage, LTTextBox, LTTextLine
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.psexceptions import PSException

from summarizer.model import Refusal
from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf_layout import layouts
from summarizer.reading.files.pdf_metadata import PdfMetadata, metadata_of
from summarizer.reading.files.pdf_objects import Document
from summarizer.reading.files.pdf_streams import BudgetExceededError
from summarizer.reading.lines.paragraphs import is_ended, joined

# The library warns of every flaw it reads over; what cannot be read is a value to us.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

# An article is a few pages; the rest of a book is not read.
_MAX_PAGES = 40

# What pdfminer is known to raise on files that break the rules; it checks few of them itself.
_DAMAGE_ERRORS = (
    PSException, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, ArithmeticError,
    RecursionError, NotImplementedError, EOFError, struct.error, zlib.error, binascii.Error,
)  # fmt: skip

# In points, or as shares of a height or a width: what tells one paragraph from the next.
_MAX_SIZE_DIFFERENCE, _MIN_SHORTFALL, _MIN_INDENT_POINTS = 0.15, 0.12, 6

# A line that stands on so many pages at the top or the foot belongs to the layout; of two pages, on both.
_MIN_RUNNING_PAGES, _MAX_RUNNING_CHARACTERS = 3, 150
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite|s\.|página|pág\.|стр\.)?\s*+[-–—]?\s*+\d{1,4}(?:\s*+(?:/|of|von|de|из)\s*+\d{1,4})?\s*+[-–—]?",
    re.IGNORECASE,
)

# How much larger than the body a headline is set, how long it may be, and how many words a paper's name has.
_MIN_HEADLINE_RATIO, _MAX_HEADLINE_CHARACTERS, _MAX_MASTHEAD_WORDS = 1.2, 250, 3


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph as one line, and the size of its type in points."""

    text: str
    size: float


def pdf_text(content: bytes) -> FileText | Refusal:
    """The words of a PDF, its headline taken out of them; refused where encrypted, damaged or only pictures."""
    try:
        document = Document(content)
        pages = [_blocks(page) for page in layouts(document, _MAX_PAGES)]
        metadata = metadata_of(document)
    except (PDFPasswordIncorrect, PDFEncryptionError):
        return Refusal.FILE_ENCRYPTED
    except BudgetExceededError:
        return Refusal.FILE_TOO_BIG
    except _DAMAGE_ERRORS:
        return Refusal.FILE_DAMAGED
    return _file_text(pages, metadata) if pages else Refusal.FILE_DAMAGED


def _file_text(pages: list[list[_Block]], metadata: PdfMetadata) -> FileText | Refusal:
    pages = _without_running_lines(pages)
    headline = _headline(pages[0], metadata.title)
    blocks = _flowing([[block.text for block in page if block is not headline] for page in pages])
    if not blocks:
        return Refusal.FILE_SCANNED if headline is None else FileText(headline.text)
    return FileText("\n\n".join(blocks), headline.text if headline else metadata.title, metadata.author)


def _headline(page: list[_Block], title: str | None) -> _Block | None:
    """The block that is the title the file names, else the one in the largest type, well above the body's."""
    if title:
        named = [block for block in page if block.text.casefold() == title.casefold()]
        if named:
            return named[0]
    shown = sorted(page, key=lambda block: -block.size)
    body = median([block.size for block in page for _ in range(1 + len(block.text) // 40)] or [0])
    large = [block for block in shown if block.size >= _MIN_HEADLINE_RATIO * body and _may_be_headline(block.text)]
    # What stands in larger type than the headline is the paper's name.
    return next(
        (block for block in large if len(block.text.split()) > _MAX_MASTHEAD_WORDS), large[0] if large else None
    )


def _may_be_headline(text: str) -> bool:
    """Whether these are words, and as many as headlines have: no drop cap, no number."""
    return (
        len(text) <= _MAX_HEADLINE_CHARACTERS and len(text.split()) > 1 and sum(map(str.isalpha, text)) > len(text) // 2
    )


def _blocks(page: LTPage) -> list[_Block]:
    """The paragraphs of the page in reading order."""
    boxes = [box for box in page if isinstance(box, LTTextBox)]
    return [block for box in boxes for block in _paragraphs(box)]


def _paragraphs(box: LTTextBox) -> Iterator[_Block]:
    """The paragraphs of a box of lines, which pdfminer does not tell apart where they stand close."""
    paragraph: list[str] = []
    above: LTTextLine | None = None
    for line in box:
        text = line.get_text().strip()
        if not text:
            continue
        if above is not None and _begins_paragraph(line, above, box, ended=is_ended(paragraph[-1])):
            yield _Block(joined(paragraph), _type_size(above))
            paragraph = []
        paragraph.append(text)
        above = line
    if above is not None:
        yield _Block(joined(paragraph), _type_size(above))


def _type_size(line: LTTextLine) -> float:
    """The size that most of a line is set in; its height is that of its largest letter."""
    return median([character.size for character in line if isinstance(character, LTChar)] or [line.height])


def _begins_paragraph(line: LTTextLine, above: LTTextLine, box: LTTextBox, *, ended: bool) -> bool:
    """Whether the type changes, or the line above was the last of its paragraph: it ends early, or this is set in."""
    if abs(line.height - above.height) > _MAX_SIZE_DIFFERENCE * above.height:
        return True
    return ended and (above.x1 < box.x1 - _MIN_SHORTFALL * box.width or line.x0 > box.x0 + _MIN_INDENT_POINTS)


def _without_running_lines(pages: list[list[_Block]]) -> list[list[_Block]]:
    """The pages without the heads, feet and page numbers that repeat from page to page."""
    edges = Counter(key for blocks in pages for key in {_key(block) for block in (*blocks[:2], *blocks[-2:])})
    enough = max(min(_MIN_RUNNING_PAGES, len(pages)), len(pages) // 2, 2)
    running = {key for key, count in edges.items() if count >= enough}
    return [
        [block for place, block in enumerate(blocks) if not (_at_edge(place, blocks) and _is_running(block, running))]
        for blocks in pages
    ]


def _is_running(block: _Block, running: set[str]) -> bool:
    """Whether the block belongs to the layout: it repeats, or is the number of a page."""
    if len(block.text) > _MAX_RUNNING_CHARACTERS:
        return False
    return _key(block) in running or _PAGE_NUMBER.fullmatch(block.text) is not None


def _at_edge(place: int, blocks: list[_Block]) -> bool:
    return place < 2 or place >= len(blocks) - 2


def _key(block: _Block) -> str:
    """A running line and the size of its type, without the numbers that change from page to page."""
    return f"{block.size:.0f} {_NUMBER.sub('#', block.text[:_MAX_RUNNING_CHARACTERS])}"


def _flowing(pages: list[list[str]]) -> list[str]:
    """All blocks, a sentence that goes on over a page or a column put together again."""
    flowing: list[str] = []
    for block in (block for blocks in pages for block in blocks):
        if flowing and not is_ended(flowing[-1]) and block[:1].islower():
            flowing[-1] = joined((flowing[-1], block))
        else:
            flowing.append(block)
    return flowing
