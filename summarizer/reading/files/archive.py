"""Opens zip archives that may be hostile, and finds the page in an archive that a browser saved."""

import re
import zlib
from collections.abc import Sequence
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, LargeZipFile, ZipFile, ZipInfo

from summarizer.model import Refusal

# The greatest unpacked size of an article with its pictures, and of a page alone.
_MAX_UNPACKED_BYTES = 100_000_000
_MAX_PAGE_BYTES = 20_000_000
_MAX_ENTRIES = 4_000
_CHUNK_BYTES = 65_536

# The exceptions that zipfile is known to raise for damaged archives.
DAMAGE_ERRORS = (
    BadZipFile, LargeZipFile, zlib.error, EOFError, KeyError, ValueError, IndexError, RuntimeError,
    NotImplementedError, OSError,
)  # fmt: skip

_ENTRY_SIGNATURE = b"PK\x01\x02"
_ENCRYPTED_FLAG = 1
_PAGE = re.compile(r"[^/]+\.x?html?\Z", re.IGNORECASE)

# Entries that show that the archive is another kind of document: an office file, a book, a program.
_OTHER_FORMATS = frozenset(("mimetype", "[content_types].xml", "meta-inf/container.xml", "meta-inf/manifest.mf"))
_WORD_DOCUMENT = "word/document.xml"


def opened(content: bytes) -> ZipFile | Refusal:
    """Return the archive, or why it must not be opened: it is damaged, encrypted, or too large when unpacked."""
    # Counted first, because zipfile creates an object for every entry.
    if content.count(_ENTRY_SIGNATURE) > _MAX_ENTRIES:
        return Refusal.FILE_TOO_BIG
    try:
        archive = ZipFile(BytesIO(content))
    except DAMAGE_ERRORS:
        return Refusal.FILE_DAMAGED
    parts = archive.infolist()
    if sum(part.file_size for part in parts) > _MAX_UNPACKED_BYTES:
        return Refusal.FILE_TOO_BIG
    if any(part.flag_bits & _ENCRYPTED_FLAG for part in parts):
        return Refusal.FILE_ENCRYPTED
    # Other compression methods unpack a whole entry at once, whatever its size.
    return archive if all(part.compress_type in {ZIP_STORED, ZIP_DEFLATED} for part in parts) else Refusal.FILE_UNKNOWN


def unpacked(archive: ZipFile, part: ZipInfo) -> bytes:
    """Return the bytes of an entry; raise `BadZipFile` if there are more than the directory declares."""
    # Read in chunks: if asked for everything, zipfile unpacks it before it compares the size with the directory.
    with archive.open(part) as file:
        return b"".join(iter(partial(file.read, _CHUNK_BYTES), b""))


def is_word(archive: ZipFile) -> bool:
    """Whether the archive is a Word document, whatever it is called."""
    return _WORD_DOCUMENT in archive.namelist()


def saved_page(archive: ZipFile) -> bytes | Refusal:
    """Return the page that was saved with its pictures: the largest of those nearest to the root."""
    parts = archive.infolist()
    if any(part.filename.lower() in _OTHER_FORMATS for part in parts):
        return Refusal.FILE_UNKNOWN
    page = _page_among(parts)
    if page is None:
        return Refusal.FILE_UNKNOWN
    if page.file_size > _MAX_PAGE_BYTES:
        return Refusal.FILE_TOO_BIG
    try:
        return unpacked(archive, page)
    except DAMAGE_ERRORS:
        return Refusal.FILE_DAMAGED


def _page_among(parts: Sequence[ZipInfo]) -> ZipInfo | None:
    # macOS adds an entry for each file under this folder, with the file's own name.
    pages = [part for part in parts if _PAGE.search(part.filename) and not part.filename.startswith("__MACOSX/")]
    return min(pages, key=lambda part: (part.filename.count("/"), -part.file_size), default=None)
