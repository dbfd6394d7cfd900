"""Reads the article in a file, whose format is recognised first by its bytes, and only then by its name."""

import re
from collections.abc import Callable
from dataclasses import replace

from summarizer.model import Material, Reading, Refusal
from summarizer.reading.article import article_of, read_text
from summarizer.reading.characters.charset import decoded, utf16_order
from summarizer.reading.files.archive import is_word, opened, saved_page
from summarizer.reading.files.mail.head import is_mail
from summarizer.reading.files.metadata import FileText

_PDF, _ZIP, _OLE = b"%PDF-", b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

# PDF viewers accept the header anywhere in the first kilobyte, so we must do so too.
_PDF_HEAD_BYTES = 1_024

# The groups are atomic, or else the time would double with each comment.
_HTML_HEAD = re.compile(
    rb"\s*+(?:<\?xml[^>]{0,200}+>\s*+|(?><!--.{0,500}?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_NAME = re.compile(r".*\.x?html?\Z", re.IGNORECASE)
_MAIL_NAME = re.compile(r".*\.(?:eml|mht|mhtml)\Z", re.IGNORECASE)
_MAIL_TYPES = ("message/rfc822", "multipart/", "mimearchive")

# Control characters that a text does not contain, except for a stray one among hundreds of bytes. UTF-16 and UTF-32
# contain them, and are recognised separately.
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_SAMPLE_BYTES, _MIN_BYTES_PER_CONTROL = 4_096, 200


Parser = Callable[[Material], Reading]


def read_document(material: Material) -> Reading:
    """Return the article in a text, page, mail, PDF, Word document or archive of a saved page, or why there is none."""
    content = _bytes_of(material)
    parser = _parser_of(content, material)
    return parser if isinstance(parser, Refusal) else parser(replace(material, content=content))


def _parser_of(content: bytes, material: Material) -> Parser | Refusal:
    """Return the parser for the bytes, or why their format is not supported."""
    if not content.strip():
        return Refusal.EMPTY
    if _PDF in content[:_PDF_HEAD_BYTES]:
        return _read_pdf
    if content.startswith(_ZIP):
        return _zip_parser(content)
    if content.startswith(_OLE):
        return Refusal.FILE_ENCRYPTED if _ENCRYPTED_PACKAGE in content else Refusal.FILE_UNKNOWN
    if not _is_text(content):
        return Refusal.FILE_DAMAGED if _is_named_pdf_or_docx(material) else Refusal.FILE_UNKNOWN
    return _text_parser(content, material)


def _zip_parser(content: bytes) -> Parser | Refusal:
    """Return the parser for an archive, by its entries and regardless of its name."""
    archive = opened(content)
    if isinstance(archive, Refusal):
        return archive
    return _read_word if is_word(archive) else _read_saved_page


def _text_parser(content: bytes, material: Material) -> Parser:
    """Return the parser for a text in any character set, by its beginning or else by its name and media type."""
    if is_mail(content):
        return _read_mail
    if _HTML_HEAD.match(content[:_SAMPLE_BYTES]):
        return _read_page
    if _is_named_mail(material):
        return _read_mail
    return _read_page if _is_named_page(material) else _read_plain


def _read_pdf(material: Material) -> Reading:
    from summarizer.reading.files.pdf.text import pdf_text  # noqa: PLC0415 - see `reading.dispatch`

    return _article(pdf_text(_bytes_of(material)), material)


def _read_word(material: Material) -> Reading:
    from summarizer.reading.files.word import docx_text  # noqa: PLC0415 - see `reading.dispatch`

    return _article(docx_text(_bytes_of(material)), material)


def _read_mail(material: Material) -> Reading:
    from summarizer.reading.files.mail.reader import read_mail  # noqa: PLC0415 - see `reading.dispatch`

    return read_mail(material)


def _read_page(material: Material) -> Reading:
    from summarizer.reading.pages.page import read_page  # noqa: PLC0415 - see `reading.dispatch`

    return read_page(material)


def _read_plain(material: Material) -> Reading:
    return read_text(replace(material, content=decoded(_bytes_of(material), material.media_type)))


def _read_saved_page(material: Material) -> Reading:
    """Return the article on a page that was saved with its pictures as an archive."""
    archive = opened(_bytes_of(material))
    page = archive if isinstance(archive, Refusal) else saved_page(archive)
    return page if isinstance(page, Refusal) else _read_page(replace(material, content=page, media_type=None))


def _article(file_text: FileText | Refusal, material: Material) -> Reading:
    """Return the article in a file's text; a byline in the text takes precedence over the file's metadata.

    The date when the file was created is not the date of publication, which stays unknown.
    """
    if isinstance(file_text, Refusal):
        return file_text
    outcome = article_of(file_text.text, material, file_text.title)
    if isinstance(outcome, Refusal):
        return outcome
    return replace(outcome, author=outcome.author or file_text.author, dropped=outcome.dropped + file_text.dropped)


def _bytes_of(material: Material) -> bytes:
    return material.content if isinstance(material.content, bytes) else material.content.encode(errors="replace")


def _is_named_mail(material: Material) -> bool:
    kind = (material.media_type or "").lower()
    return any(mail_type in kind for mail_type in _MAIL_TYPES) or _MAIL_NAME.match(material.name or "") is not None


def _is_named_pdf_or_docx(material: Material) -> bool:
    """Whether the name or media type says PDF or Word, which the bytes are not if this is asked."""
    kind, name = material.media_type or "", (material.name or "").lower()
    return name.endswith((".pdf", ".docx")) or "pdf" in kind or "wordprocessingml" in kind


def _is_named_page(material: Material) -> bool:
    return "html" in (material.media_type or "").lower() or _HTML_NAME.match(material.name or "") is not None


def _is_text(content: bytes) -> bool:
    """Whether the bytes are text in some character set, possibly with stray control characters."""
    if content.startswith(b"{\\rtf"):
        return False
    sample = content[:_SAMPLE_BYTES]
    controls = sum(1 for _ in _NOT_TEXT.finditer(sample))
    return (
        controls <= len(sample) / _MIN_BYTES_PER_CONTROL
        or content.startswith(_BOMS)
        or utf16_order(content) is not None
    )
