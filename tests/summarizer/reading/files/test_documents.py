from io import BytesIO
from textwrap import wrap

import docx
import pytest

from summarizer.model import Article, Material, Refusal
from summarizer.reading.files.documents import read_document
from tests.summarizer.reading.files.pdf.writer import pdf
from tests.tools.fuzz.cpu import cpu_seconds

BODY = (
    "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry.",
    "Nobody had expected to find a bell, said the harbour master, Jean Müller, on Thursday in the town hall.",
    "The bell will be shown in the town hall from next month, and the ferry is to get a new anchor.",
)
TEXT = "\n\n".join(BODY)
PAGE = f"<html><head><title>Bell</title></head><body>{''.join(f'<p>{line}</p>' for line in BODY)}</body></html>"


def word():
    written, file = docx.Document(), BytesIO()
    for paragraph in BODY:
        written.add_paragraph(paragraph)
    written.save(file)
    return file.getvalue()


def sheet():
    lines = [
        (line, 700 - 100 * place - 13 * row)
        for place, text in enumerate(BODY)
        for row, line in enumerate(wrap(text, 60))
    ]
    return pdf([[(72, y, 11, line) for line, y in lines]])


@pytest.mark.parametrize(
    "material",
    [
        Material(TEXT.encode(), name="bell.txt"),
        Material(TEXT.encode("cp1252"), name="bell.txt"),
        Material(TEXT.encode("utf-16")),
        Material(TEXT.encode("utf-16-le"), name="bell.txt"),
        Material(TEXT.encode("utf-16-be"), name="bell.txt"),
        Material(TEXT.encode().replace(b"harbour", b"har\0bour", 1)),
        Material(TEXT.replace("bell", "\u202ebell\u202c").encode()),
        Material(TEXT.encode(), name="bell"),
        Material(PAGE.encode()),
        Material(PAGE.encode(), name="bell.txt"),
        Material(PAGE.encode(), name="bell.mht", media_type="multipart/related"),
        Material(f"MIME-Version: 1.0\nFrom: a@b.example\n\n{TEXT}".encode(), name="bell.html"),
        Material(TEXT.encode(), name="bell.eml"),
        Material(b"\n<!-- saved -->" + PAGE.encode()),
        Material(sheet(), name="bell.pdf"),
        Material(sheet(), name="bell.docx", media_type="text/plain"),
        Material(word(), name="bell.docx"),
        Material(word()),
    ],
)
def test_the_format_of_a_file_is_recognised_by_its_bytes_whatever_its_name(material):
    article = read_document(material)

    assert isinstance(article, Article)
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("material", "refusal"),
    [
        (Material(b""), Refusal.EMPTY),
        (Material(b" \n"), Refusal.EMPTY),
        (Material(b"\x89PNG\r\n\x1a\n\x00\x00"), Refusal.FILE_UNKNOWN),
        (Material(b"{\\rtf1 Words.}", name="bell.rtf"), Refusal.FILE_UNKNOWN),
        (Material(b"PK\x03\x04", name="bell.zip"), Refusal.FILE_DAMAGED),
        (Material(b"PK\x03\x04", name="bell.docx"), Refusal.FILE_DAMAGED),
        (Material(b"PK\x03\x04"), Refusal.FILE_DAMAGED),
        (Material(b"\x00\x01\x02", name="bell.pdf"), Refusal.FILE_DAMAGED),
        (Material(b"%PDF-1.7 nothing"), Refusal.FILE_DAMAGED),
        (Material(pdf([[(72, 700, 11, "Words")]], password="secret")), Refusal.FILE_ENCRYPTED),
        (Material(bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le")), Refusal.FILE_ENCRYPTED),
        (Material(bytes.fromhex("d0cf11e0a1b11ae1"), name="bell.doc"), Refusal.FILE_UNKNOWN),
        (Material(pdf([[]])), Refusal.FILE_SCANNED),
        (Material(b"Hello!", name="bell.txt"), Refusal.GREETING),
    ],
)
def test_a_file_without_an_article_is_refused_with_the_reason(material, refusal):
    assert read_document(material) is refusal


@pytest.mark.cpu
def test_comments_before_a_page_do_not_double_the_time_each():
    # Twenty of them took 0.14 s, and each more doubled it.
    assert cpu_seconds(lambda: read_document(Material(b"<!---->" * 500 + b"x"))) < 1


def test_a_page_is_recognised_behind_comments():
    page = f"<!-- a --><!-- b -->\n<html><body>{''.join(f'<p>{line}</p>' for line in BODY)}</body></html>".encode()

    outcome = read_document(Material(page, name="harbour.bin"))

    assert isinstance(outcome, Article)
    assert outcome.text == "\n\n".join(BODY)
