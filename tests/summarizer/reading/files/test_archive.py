import struct
from functools import cache
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest

from summarizer.model import Article, Material, Refusal
from summarizer.reading.files.documents import read_document
from tests.summarizer.reading.files.limits import within_limits

TEXT = "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry. " * 3
PAGE = f"<html><head><title>Divers find bell</title></head><body><p>{TEXT}</p></body></html>"


def archive(parts, method=ZIP_DEFLATED, level=None):
    file = BytesIO()
    with ZipFile(file, "w", method, compresslevel=level) as written:
        for name, content in parts.items():
            written.writestr(name, content)
    return file.getvalue()


def read(content):
    return read_document(Material(content))


@pytest.mark.parametrize(
    "parts",
    [
        {"bell.html": PAGE, "bell_files/style.css": "p { color: red }"},
        {"bell_files/frame.html": f"<p>{'Advertising. ' * 900}</p>", "bell.htm": PAGE},
        {"saved/bell.HTML": PAGE, "saved/bell_files/frame.html": "<p>Advertising</p>"},
        {"note.html": "<p>Saved</p>", "bell.xhtml": PAGE},
        {"__MACOSX/._bell.html": "x" * 9_000, "bell.html": PAGE},
    ],
)
def test_the_largest_page_nearest_to_the_root_is_read(parts):
    article = read(archive(parts))

    assert isinstance(article, Article)
    assert article.text == TEXT.strip()


def test_a_page_in_an_archive_keeps_its_own_character_set():
    page = PAGE.replace("<head>", '<head><meta charset="windows-1252">').replace("town", "café")

    article = read_document(Material(archive({"bell.html": page.encode("cp1252")}), media_type="application/zip"))

    assert isinstance(article, Article)
    assert "old café" in article.text


@pytest.mark.parametrize(
    ("parts", "refusal"),
    [
        ({"notes.txt": TEXT}, Refusal.FILE_UNKNOWN),
        ({"inner.zip": archive({"bell.html": PAGE})}, Refusal.FILE_UNKNOWN),
        ({"mimetype": "application/epub+zip", "chapter.xhtml": PAGE}, Refusal.FILE_UNKNOWN),
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}, Refusal.FILE_UNKNOWN),
        ({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<a/>"}, Refusal.FILE_UNKNOWN),
        ({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<a/>"}, Refusal.FILE_UNKNOWN),
        ({"[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>"}, Refusal.FILE_DAMAGED),
        ({"bell.html": ""}, Refusal.PAGE_EMPTY),
        ({}, Refusal.FILE_DAMAGED),
    ],
)
def test_an_archive_is_recognised_by_its_entries(parts, refusal):
    assert read_document(Material(archive(parts), name="bell.docx")) is refusal


def test_an_encrypted_archive_is_refused_as_encrypted():
    content = bytearray(archive({"bell.html": PAGE}))
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + place] |= 1

    assert read(bytes(content)) is Refusal.FILE_ENCRYPTED


@cache
def swelling():
    """Return an archive with a page of 400 MB."""
    return archive({"bell.html": b"a" * 400_000_000}, level=1)


def lying(size):
    """Return an archive whose directory declares a false unpacked size for a page of 400 MB."""
    content = bytearray(swelling())
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.index(signature) + place
        content[at : at + 4] = struct.pack("<I", size)
    return bytes(content)


def padded(size):
    """Return an archive with a page that so many bytes follow, which belong to its entry but not to its packed data."""
    content = archive({"bell.html": PAGE})
    directory, end = content.index(b"PK\x01\x02"), content.index(b"PK\x05\x06")
    packed = struct.unpack_from("<I", content, 18)[0] + size
    padded = bytearray(content[:directory] + bytes(size) + content[directory:])
    struct.pack_into("<I", padded, 18, packed)
    struct.pack_into("<I", padded, directory + size + 20, packed)
    struct.pack_into("<I", padded, end + size + 16, directory + size)
    return bytes(padded)


def test_bytes_after_the_packed_data_of_a_page_cost_nothing():
    article = within_limits(read, padded(19_000_000))

    assert isinstance(article, Article)
    assert article.text == TEXT.strip()


def overlapping(count):
    """Return an archive with many entries that all refer to the same packed megabyte."""
    one = archive({"bell.html": b"a" * 1_000_000})
    start = one.index(b"PK\x01\x02")
    end = one.index(b"PK\x05\x06")
    sizes = struct.pack("<HHII", count, count, count * (end - start), start)
    return one[:start] + one[start:end] * count + one[end : end + 8] + sizes + b"\0\0"


# Made when needed: each process that runs tests collects them all.
@pytest.mark.parametrize(
    ("make", "refusal"),
    [
        (swelling, Refusal.FILE_TOO_BIG),
        (lambda: archive({"bell.html": b"a" * 30_000_000}), Refusal.FILE_TOO_BIG),
        (lambda: lying(1_000), Refusal.FILE_DAMAGED),
        (lambda: overlapping(200), Refusal.FILE_TOO_BIG),
        (lambda: archive({f"{number}.html": "" for number in range(5_000)}), Refusal.FILE_TOO_BIG),
        (lambda: archive({"bell.html": b"a" * 90_000_000}, ZIP_BZIP2), Refusal.FILE_UNKNOWN),
    ],
    ids=["declared", "one page", "lying", "overlapping", "entries", "other methods"],
)
def test_a_zip_bomb_is_refused_within_limits_of_memory_and_time(make, refusal):
    assert within_limits(read, make()) is refusal
