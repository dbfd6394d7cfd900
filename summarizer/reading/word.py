"""Reads the text of a Word document, guarded against archives that swell."""

import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.exceptions import InvalidXmlError
from lxml.etree import LxmlError

from summarizer.model import Refusal

# What an article with its pictures may take unpacked, and what its words alone may.
_LARGEST = 100_000_000
_LARGEST_PART = 20_000_000
_MOST_PARTS = 2_000

_MAIN_PART = "word/document.xml"

# What zipfile and python-docx are known to raise on archives that are none, or not Word's.
_DAMAGE = (BadZipFile, LargeZipFile, zlib.error, EOFError, OpcError, InvalidXmlError, LxmlError, KeyError, ValueError,
           AttributeError, IndexError, RuntimeError, NotImplementedError, OSError)  # fmt: skip


def docx_text(content: bytes) -> str | Refusal:
    """The paragraphs of a Word document, a blank line between them; tables are left out, as on pages."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            refusal = _refusal_of(archive)
        if refusal:
            return refusal
        paragraphs = [paragraph.text for paragraph in docx.Document(BytesIO(content)).paragraphs]
    except _DAMAGE:
        return Refusal.FILE_DAMAGED
    return "\n\n".join(paragraphs) if any(map(str.strip, paragraphs)) else Refusal.EMPTY


def _refusal_of(archive: ZipFile) -> Refusal | None:
    """Why the archive is not to be opened: it is not Word's, or would unpack to too much."""
    parts = archive.infolist()
    if _MAIN_PART not in archive.namelist():
        return Refusal.FILE_DAMAGED
    if any(part.flag_bits & 1 for part in parts):
        return Refusal.FILE_ENCRYPTED
    # Enough to ask: zipfile unpacks no more of a part than its directory declares.
    declared = [part.file_size for part in parts]
    if len(parts) > _MOST_PARTS or sum(declared) > _LARGEST or archive.getinfo(_MAIN_PART).file_size > _LARGEST_PART:
        return Refusal.FILE_TOO_BIG
    return None
