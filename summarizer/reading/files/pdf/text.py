"""Reads the text of a PDF in reading order, without running headers, footers and page numbers."""

import binascii
import logging
import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from statistics import median

from pdfminer.layout import LTChar, LTPage, LTTextBox, LTTextLine, LTTextLineVertical
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.psexceptions import PSException

from summarizer.model import Dropped, Refusal
from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.footnotes import Block, without_footnotes
from summarizer.reading.files.pdf.metadata import PdfMetadata, metadata_of
from summarizer.reading.files.pdf.objects import Document
from summarizer.reading.files.pdf.page_interpreter import layouts
from summarizer.reading.files.pdf.streams import BudgetExceededError
from summarizer.reading.lines.paragraphs import is_ended, is_unspaced, joined, unspaced
from summarizer.reading.prose import words_in

# The library warns about every flaw that it tolerates; to us an unreadable file is a value, not a log line.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)

# An article has a few pages; the rest of a book is not read.
_MAX_PAGES = 40

# The exceptions that pdfminer is known to raise for malformed files; it does little validation itself.
_DAMAGE_ERRORS = (
    PSException, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, ArithmeticError,
    RecursionError, NotImplementedError, EOFError, struct.error, zlib.error, binascii.Error,
)  # fmt: skip

# What separates paragraphs: a difference in height as a share of the line's, a last line that falls short by a share of
# the box's width, or an indent in points.
_MAX_SIZE_DIFFERENCE, _MIN_SHORTFALL, _MIN_INDENT_POINTS = 0.15, 0.12, 6
_IDEOGRAPHIC_SPACE = "\u3000"

# A line at the top or bottom of this many pages is a running header or footer; if there are two pages, of both.
_MIN_RUNNING_PAGES, _MAX_RUNNING_CHARACTERS = 3, 150
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite|s\.|página|pág\.|стр\.)?\s*+[-–—]?\s*+\d{1,4}(?:\s*+(?:/|of|von|de|из)\s*+\d{1,4})?\s*+[-–—]?",
    re.IGNORECASE,
)

# The size of a headline relative to the body's, its greatest length, and the greatest length of a newspaper's name.
_MIN_HEADLINE_RATIO, _MAX_HEADLINE_CHARACTERS, _MAX_MASTHEAD_WORDS = 1.2, 250, 3


def pdf_text(content: bytes) -> FileText | Refusal:
    """Return the text of a PDF without its headline; refuse a file that is encrypted, damaged or has only pictures."""
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


def _file_text(pages: list[list[Block]], metadata: PdfMetadata) -> FileText | Refusal:
    pages = _without_running_lines(pages)
    headline = _headline(pages[0], metadata.title)
    texts, footnotes = without_footnotes([[block for block in page if block is not headline] for page in pages])
    blocks = _flowing(texts)
    if not blocks:
        return Refusal.FILE_SCANNED if headline is None else FileText(headline.text)
    dropped = tuple(Dropped(note, "footnote") for note in footnotes)
    return FileText("\n\n".join(blocks), headline.text if headline else metadata.title, metadata.author, dropped)


def _headline(page: list[Block], title: str | None) -> Block | None:
    """Return the block that is the title in the metadata, else the block in the largest type, well above the body's."""
    if title:
        titles = [block for block in page if block.text.casefold() == title.casefold()]
        if titles:
            return titles[0]
    by_size = sorted(page, key=lambda block: -block.size)
    body = median([block.size for block in page for _ in range(1 + len(block.text) // 40)] or [0])
    large = [block for block in by_size if block.size >= _MIN_HEADLINE_RATIO * body and _may_be_headline(block.text)]
    # A short line in larger type than the headline is the newspaper's name.
    return next(
        (block for block in large if _word_count(block.text) > _MAX_MASTHEAD_WORDS), large[0] if large else None
    )


def _may_be_headline(text: str) -> bool:
    """Whether a text consists of words and is as short as a headline; a drop cap or a number is not."""
    return (
        len(text) <= _MAX_HEADLINE_CHARACTERS and _word_count(text) > 1 and sum(map(str.isalpha, text)) > len(text) // 2
    )


def _word_count(text: str) -> int:
    """Return the number of words, which is an estimate in scripts without spaces."""
    return max(len(text.split()), words_in(text))


def _blocks(page: LTPage) -> list[Block]:
    """Return the paragraphs of a page in reading order."""
    boxes = [box for box in page if isinstance(box, LTTextBox)]
    return [block for box in boxes for block in _paragraphs(box)]


def _paragraphs(box: LTTextBox) -> Iterator[Block]:
    """Yield the paragraphs of a text box; pdfminer does not separate those that are close together."""
    paragraph: list[LTTextLine] = []
    for line in box:
        if line.get_text().isspace():
            continue
        if paragraph and _begins_paragraph(line, paragraph[-1], box):
            yield _block_of(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _block_of(paragraph)


def _block_of(lines: list[LTTextLine]) -> Block:
    return Block(
        joined([unspaced(line.get_text().strip()) for line in lines]),
        _type_size(lines[-1]),
        min(line.x0 for line in lines),
        min(line.y0 for line in lines),
        max(line.x1 for line in lines),
    )


def _type_size(line: LTTextLine) -> float:
    """Return the median font size of a line in points; the line's own height is that of its largest letter."""
    return median([character.size for character in line if isinstance(character, LTChar)] or [line.height])


def _begins_paragraph(line: LTTextLine, above: LTTextLine, box: LTTextBox) -> bool:
    """Whether the font size changes, or the line above ends a paragraph: it is short, or this line is indented."""
    vertical = isinstance(line, LTTextLineVertical)
    size, size_above = (line.width, above.width) if vertical else (line.height, above.height)
    if abs(size - size_above) > _MAX_SIZE_DIFFERENCE * size_above:
        return True
    shortfall, indent = (above.y0 - box.y0, box.y1 - line.y1) if vertical else (box.x1 - above.x1, line.x0 - box.x0)
    is_short = shortfall > _MIN_SHORTFALL * (box.height if vertical else box.width)
    is_indented = indent > _MIN_INDENT_POINTS or line.get_text().startswith(_IDEOGRAPHIC_SPACE)
    return is_ended(above.get_text().strip()) and (is_short or is_indented)


def _without_running_lines(pages: list[list[Block]]) -> list[list[Block]]:
    """Return the pages without the headers, footers and page numbers that repeat from page to page."""
    edges = Counter(key for blocks in pages for key in {_key(block) for block in (*blocks[:2], *blocks[-2:])})
    enough = max(min(_MIN_RUNNING_PAGES, len(pages)), len(pages) // 2, 2)
    running = {key for key, count in edges.items() if count >= enough}
    return [
        [block for index, block in enumerate(blocks) if not (_at_edge(index, blocks) and _is_running(block, running))]
        for blocks in pages
    ]


def _is_running(block: Block, running: set[str]) -> bool:
    """Whether a block repeats from page to page or is a page number."""
    if len(block.text) > _MAX_RUNNING_CHARACTERS:
        return False
    return _key(block) in running or _PAGE_NUMBER.fullmatch(block.text) is not None


def _at_edge(index: int, blocks: list[Block]) -> bool:
    return index < 2 or index >= len(blocks) - 2


def _key(block: Block) -> str:
    """Return a block's font size and text without the numbers that change from page to page."""
    return f"{block.size:.0f} {_NUMBER.sub('#', block.text[:_MAX_RUNNING_CHARACTERS])}"


def _flowing(pages: list[list[Block]]) -> list[str]:
    """Return the paragraphs of all pages; a sentence that continues on the next page or column is joined."""
    flowing: list[list[str]] = []
    size = 0.0
    for block in (block for blocks in pages for block in blocks):
        if flowing and not is_ended(flowing[-1][-1]) and _continues(flowing[-1][-1], block, size):
            flowing[-1].append(block.text)
        else:
            flowing.append([block.text])
        size = block.size
    return [joined(texts) for texts in flowing]


def _continues(text: str, block: Block, size: float) -> bool:
    """Whether a block begins with a small letter, or with Japanese or Chinese in the type size of the block above."""
    return block.text[:1].islower() or (
        is_unspaced(text[-1]) and is_unspaced(block.text[:1]) and abs(block.size - size) < _MAX_SIZE_DIFFERENCE * size
    )
