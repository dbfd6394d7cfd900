"""Reads what a PDF says of itself: title, author and date, as far as somebody wrote them."""

import codecs
from dataclasses import dataclass

from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text

from summarizer.reading.pdffile import Document
from summarizer.reading.properties import pdf_date, real_author, real_title

_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Said:
    """The title, author and date (ISO 8601) that a file gives itself."""

    title: str | None
    author: str | None
    published: str | None


def said_in(document: Document) -> Said:
    """The properties in the document's /Info."""
    found = {key: value for info in reversed(document.info) for key, value in info.items()}
    author, published = real_author(_text(found.get("Author"))), pdf_date(_text(found.get("CreationDate")))
    return Said(real_title(_text(found.get("Title"))), author, published)


def _text(value: object) -> str:
    value = resolve1(value)
    if not isinstance(value, bytes):
        return ""
    value = value[:_LONGEST]
    if value.startswith(codecs.BOM_UTF8):
        return value.decode("utf-8-sig", errors="replace")
    return str(decode_text(value))
