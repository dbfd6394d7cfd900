"""Makes an article of a file: by what its bytes are first, and what its name says only then."""

import re
from dataclasses import replace
from enum import Enum, auto

from summarizer.model import Article, Material, Refusal, Stub
from summarizer.reading.article import article_of, read_text
from summarizer.reading.charset import decoded
from summarizer.reading.page import read_page
from summarizer.reading.pdf import pdf_text
from summarizer.reading.word import docx_text

_PDF, _ZIP, _OLE = b"%PDF-", b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

# Readers of PDF take the header anywhere in the first kilobyte, and so must we.
_PDF_HEAD = 1_024

_HTML_HEAD = re.compile(rb"\s*(?:<\?xml[^>]{0,200}>\s*|<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
                        re.IGNORECASE | re.DOTALL)  # fmt: skip
_HTML_NAME = re.compile(r".*\.x?html?\Z", re.IGNORECASE)
_DOCX_NAME = re.compile(r".*\.docx\Z", re.IGNORECASE)

# Control characters that no text holds; UTF-16 and UTF-32, which do, come with a byte order mark.
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_SAMPLE = 4_096


class _Kind(Enum):
    """The kinds of file we read."""

    PDF = auto()
    WORD = auto()
    PAGE = auto()
    TEXT = auto()


def read_document(material: Material) -> Article | Stub | Refusal:
    """The article in a file (text, page, PDF, Word), or why there is none."""
    content = material.content if isinstance(material.content, bytes) else material.content.encode(errors="replace")
    match _kind_of(content, material):
        case _Kind.PDF:
            return _article(pdf_text(content), material)
        case _Kind.WORD:
            return _article(docx_text(content), material)
        case _Kind.PAGE:
            return read_page(replace(material, content=content))
        case _Kind.TEXT:
            return read_text(replace(material, content=decoded(content, material.media_type)))
        case Refusal() as refusal:
            return refusal


def _kind_of(content: bytes, material: Material) -> _Kind | Refusal:
    """What the bytes are, or why they are nothing we read."""
    if not content.strip():
        return Refusal.EMPTY
    if _PDF in content[:_PDF_HEAD]:
        return _Kind.PDF
    if content.startswith(_ZIP):
        return _Kind.WORD if _may_be_docx(material) else Refusal.FILE_UNKNOWN
    if content.startswith(_OLE):
        return Refusal.FILE_ENCRYPTED if _ENCRYPTED_PACKAGE in content else Refusal.FILE_UNKNOWN
    if not _is_text(content):
        return Refusal.FILE_DAMAGED if _says_pdf_or_docx(material) else Refusal.FILE_UNKNOWN
    return _Kind.PAGE if _is_html(content, material) else _Kind.TEXT


def _article(text: str | Refusal, material: Material) -> Article | Refusal:
    return text if isinstance(text, Refusal) else article_of(text, material)


def _may_be_docx(material: Material) -> bool:
    """Whether an archive is to be opened as Word's: it is called so, or nothing speaks against it."""
    kind = material.media_type or ""
    return "wordprocessingml" in kind or (_DOCX_NAME.match(material.name) is not None if material.name else True)


def _says_pdf_or_docx(material: Material) -> bool:
    """Whether the file is called what its bytes are not."""
    kind, name = material.media_type or "", (material.name or "").lower()
    return name.endswith((".pdf", ".docx")) or "pdf" in kind or "wordprocessingml" in kind


def _is_html(content: bytes, material: Material) -> bool:
    """Whether text is a page: it begins as one, or is called one."""
    called = "html" in (material.media_type or "").lower() or bool(_HTML_NAME.match(material.name or ""))
    return called or _HTML_HEAD.match(content[:_SAMPLE]) is not None


def _is_text(content: bytes) -> bool:
    """Whether the bytes are words in some character set."""
    return content.startswith(_MARKS) or not (_NOT_TEXT.search(content[:_SAMPLE]) or content.startswith(b"{\\rtf"))
