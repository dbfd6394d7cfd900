"""Reads a Word document: its paragraphs, tables and text boxes, and its metadata."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.exceptions import InvalidXmlError
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError, _Element

from summarizer.model import Refusal
from summarizer.reading.files.archive import DAMAGE_ERRORS, is_word, opened, unpacked
from summarizer.reading.files.metadata import FileText, real_author, real_title
from summarizer.reading.lines.paragraphs import collapsed

# The greatest unpacked size of the parts that are parsed, and the greatest number of elements and attributes in them.
_MAX_PARSED_BYTES = 20_000_000
_MAX_NODES = 800_000
_PICTURES = "word/media/"

# The exceptions that python-docx is known to raise for archives that are not Word documents.
_DAMAGE_ERRORS = (
    *DAMAGE_ERRORS,
    OpcError,
    InvalidXmlError,
    LxmlError,
    AttributeError,
    TypeError,
    AssertionError,
    RecursionError,
)

# A row with longer cells is used for page layout; it is not the row of a table.
_MAX_CELL_CHARACTERS = 300

_P, _T, _TBL, _TR, _TC = (qn(f"w:{name}") for name in ("p", "t", "tbl", "tr", "tc"))
_TEXTS = {qn("w:tab"): " ", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_BOX = qn("w:txbxContent")

# Paragraph formatting, deleted text, and the fallback for older programs, which repeats the text.
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_INVISIBLE_TAGS = frozenset((qn("w:pPr"), qn("w:del"), qn("w:moveFrom"), _FALLBACK))


def docx_text(content: bytes) -> FileText | Refusal:
    """Return the text of a Word document in reading order, without page headers, footers and notes."""
    archive = opened(content)
    if isinstance(archive, Refusal):
        return archive
    try:
        refusal = _refusal_of(archive)
        return refusal or _file_text(docx.Document(BytesIO(content)))
    except _DAMAGE_ERRORS:
        return Refusal.FILE_DAMAGED


def _refusal_of(archive: ZipFile) -> Refusal | None:
    """Return why python-docx must not parse the archive: it is not a Word document, or it is too large."""
    if not is_word(archive):
        return Refusal.FILE_DAMAGED
    parts = archive.infolist()
    if sum(part.file_size for part in parts if not part.filename.startswith(_PICTURES)) > _MAX_PARSED_BYTES:
        return Refusal.FILE_TOO_BIG
    # Every part is unpacked, since python-docx unpacks pictures too and their declared size may be wrong.
    nodes = sum(_node_count(unpacked(archive, part)) for part in parts)
    return Refusal.FILE_TOO_BIG if nodes > _MAX_NODES else None


def _node_count(content: bytes) -> int:
    """Return the greatest number of elements and attributes that the XML can have."""
    return content.count(b"<") + content.count(b"=")


def _file_text(document: Document) -> FileText | Refusal:
    body = document.element.body
    blocks = [block for block in _blocks(body) if block.strip()]
    if not blocks:
        return Refusal.EMPTY
    properties = document.core_properties
    headline = _headline(document, blocks)
    return FileText(
        "\n\n".join(blocks),
        headline or real_title(properties.title),
        real_author(properties.author),
    )


def _headline(document: Document, blocks: list[str]) -> str | None:
    """Return the first paragraph if its style is that of a title or a heading."""
    for element in document.element.body.iterchildren(_P):
        text = _text(element)
        if text.strip():
            style = Paragraph(element, document).style
            is_heading = style is not None and (style.name or "").startswith(("Title", "Heading"))
            return collapsed(text) if is_heading and text == blocks[0] and len(blocks) > 1 else None
    return None


def _blocks(parent: _Element) -> Iterator[str]:
    """Yield the paragraphs and rows in an element in reading order; a text box comes after the paragraph it is in."""
    for child in parent.iterchildren():
        if child.tag == _P:
            yield _text(child)
            for box in _boxes(child):
                yield from _blocks(box)
        elif child.tag == _TBL:
            for row in child.iterchildren(_TR):
                yield from _row(row)
        elif child.tag not in _INVISIBLE_TAGS:
            yield from _blocks(child)


def _row(row: _Element) -> Iterator[str]:
    """Yield a table's row as one line, or the cells of a layout row one after the other."""
    cells = [[block for block in _blocks(cell) if block.strip()] for cell in row.iter(_TC) if _row_of(cell) is row]
    if any(len(cell) > 1 or sum(map(len, cell)) > _MAX_CELL_CHARACTERS for cell in cells):
        yield from (block for cell in cells for block in cell)
    else:
        yield " | ".join(collapsed(cell[0]) for cell in cells if cell)


def _row_of(cell: _Element) -> _Element | None:
    return next(cell.iterancestors(_TR), None)


def _boxes(paragraph: _Element) -> list[_Element]:
    return [element for element in _visible_in(paragraph) if element.tag == _BOX]


def _text(paragraph: _Element) -> str:
    """Return the text of a paragraph, including inserted text but not that of text boxes anchored in it."""
    return "".join(
        element.text or "" if element.tag == _T else _TEXTS.get(element.tag, "") for element in _visible_in(paragraph)
    )


def _visible_in(element: _Element) -> Iterator[_Element]:
    """Yield the visible descendants of an element in order, including text boxes but not their content."""
    for child in element.iterchildren():
        if child.tag in _INVISIBLE_TAGS:
            continue
        yield child
        if child.tag != _BOX:
            yield from _visible_in(child)
