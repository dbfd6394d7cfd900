"""Reads the metadata of a PDF: title and author, if a person wrote them."""

import codecs
import re
from dataclasses import dataclass
from html import unescape

from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import decode_text

from summarizer.reading.files.metadata import real_author, real_title
from summarizer.reading.files.pdf.objects import Document

_MAX_VALUE_BYTES, _MAX_XMP_BYTES = 2_000, 100_000

_IN_XMP = r"<dc:{}>.{{0,200}}?<rdf:li[^>]{{0,100}}>([^<]{{1,400}})<"
_TITLE, _CREATOR = (re.compile(_IN_XMP.format(name), re.DOTALL) for name in ("title", "creator"))


@dataclass(frozen=True, slots=True)
class PdfMetadata:
    """The title and author in a file's metadata."""

    title: str | None
    author: str | None


def metadata_of(document: Document) -> PdfMetadata:
    """Return the metadata in the document's /Info, or in its XMP if /Info has none."""
    info = {key: value for part in reversed(document.info) for key, value in part.items()}
    xmp = _xmp(document)
    return PdfMetadata(
        real_title(_text(info.get("Title"))) or real_title(_xmp_value(_TITLE, xmp)),
        real_author(_text(info.get("Author"))) or real_author(_xmp_value(_CREATOR, xmp)),
    )


def _xmp(document: Document) -> str:
    metadata = resolve1(document.catalog.get("Metadata"))
    data = metadata.get_data()[:_MAX_XMP_BYTES] if isinstance(metadata, PDFStream) else b""
    return data.decode("utf-8", errors="replace")


def _xmp_value(pattern: re.Pattern[str], xmp: str) -> str | None:
    found = pattern.search(xmp)
    return unescape(found[1]) if found else None


def _text(value: object) -> str:
    value = resolve1(value)
    if not isinstance(value, bytes):
        return ""
    value = value[:_MAX_VALUE_BYTES]
    if value.startswith(codecs.BOM_UTF8):
        return value.decode("utf-8-sig", errors="replace")
    return str(decode_text(value))
