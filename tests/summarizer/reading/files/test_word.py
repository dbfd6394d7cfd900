from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Refusal
from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.word import docx_text
from tests.summarizer.reading.files.limits import within_limits


def document(*paragraphs):
    written = docx.Document()
    for paragraph in paragraphs:
        written.add_paragraph(paragraph)
    return saved(written)


def saved(written):
    file = BytesIO()
    written.save(file)
    return file.getvalue()


def archive(**parts):
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as written:
        for name, content in parts.items():
            written.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return file.getvalue()


def test_the_paragraphs_of_a_document_are_its_text():
    written = docx_text(document("Divers find bell", "The harbour was closed."))

    assert written == FileText("Divers find bell\n\nThe harbour was closed.")


def test_a_table_keeps_its_position_with_one_line_per_row():
    written = docx.Document()
    written.add_paragraph("Before.")
    table = written.add_table(2, 2)
    for row, texts in zip(table.rows, (("Place", "Bells"), ("Brookport", "3")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    written.add_paragraph("After.")

    assert docx_text(saved(written)) == FileText("Before.\n\nPlace | Bells\n\nBrookport | 3\n\nAfter.")


def test_a_table_used_for_layout_is_read_cell_by_cell():
    written = docx.Document()
    cells = written.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "One.\nTwo.", "Three."
    cells[0].add_paragraph("Four.")

    assert docx_text(saved(written)) == FileText("One.\nTwo.\n\nFour.\n\nThree.")


def test_page_headers_and_footers_are_left_out():
    written = docx.Document()
    written.sections[0].header.paragraphs[0].text = "Harbour News"
    written.sections[0].footer.paragraphs[0].text = "Page 1"
    written.add_paragraph("Words.")

    assert docx_text(saved(written)) == FileText("Words.")


def test_a_heading_above_the_text_is_its_title():
    written = docx.Document()
    written.add_heading("Divers find bell", 1)
    written.add_paragraph("The harbour was closed.")

    assert docx_text(saved(written)) == FileText(
        "Divers find bell\n\nThe harbour was closed.", title="Divers find bell"
    )


@pytest.mark.parametrize(
    ("title", "author", "believed"),
    [
        ("Divers find bell", "Ada Brook", ("Divers find bell", "Ada Brook")),
        ("Microsoft Word - bell.docx", "Administrator", (None, None)),
        ("Document1", "python-docx", (None, None)),
        ("", "Microsoft Office User", (None, None)),
        ("https://harbour.example/bell", "ada@harbour.example", (None, None)),
        ("钟的发现", "艾达", ("钟的发现", "艾达")),
    ],
)
def test_metadata_is_used_if_a_person_wrote_it(title, author, believed):
    written = docx.Document()
    written.core_properties.title, written.core_properties.author = title, author
    written.add_paragraph("Words.")

    assert docx_text(saved(written)) == FileText("Words.", *believed)


def test_inserted_and_boxed_text_is_read_but_not_deleted_text():
    run = "<w:r><w:t>{}</w:t></w:r>"
    box = f"<w:r><w:pict><w:txbxContent><w:p>{run.format('Boxed.')}</w:p></w:txbxContent></w:pict></w:r>"
    written = docx.Document()
    written.element.body.insert(
        0,
        parse_xml(
            f"<w:p {nsdecls('w')}>{run.format('Kept')}<w:ins>{run.format(' and inserted')}</w:ins>"
            f"<w:del><w:r><w:delText> or deleted</w:delText></w:r></w:del>{run.format('.')}{box}</w:p>"
        ),
    )

    assert docx_text(saved(written)) == FileText("Kept and inserted.\n\nBoxed.")


def test_a_document_without_text_is_refused_as_empty():
    assert docx_text(document("", " ")) is Refusal.EMPTY


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04",
        b"no archive",
        document("Words.")[:500],
        archive(readme="no document"),
        archive(word__document_xml="<not word/>"),
        archive(word__document_xml="<broken"),
    ],
)
def test_an_archive_that_is_not_a_document_is_refused_as_damaged(content):
    assert docx_text(content) is Refusal.FILE_DAMAGED


@pytest.mark.parametrize(
    "content",
    [b"\0" * 21_000_000, b"<a>" + b"<b/>" * 4_000_000 + b"</a>", b"<a" + b' b=""' * 3_000_000 + b"/>"],
    ids=["bytes", "elements", "attributes"],
)
def test_a_zip_bomb_is_not_opened(content):
    assert within_limits(docx_text, archive(word__document_xml=content)) is Refusal.FILE_TOO_BIG


def test_a_picture_larger_than_its_declared_size_is_refused_as_damage():
    file = BytesIO(document("Words."))
    with ZipFile(file, "a", ZIP_DEFLATED) as written:
        written.writestr("word/media/bell.jpeg", b"a" * 400_000_000, compresslevel=1)
    content = bytearray(file.getvalue())
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.rindex(signature) + place
        content[at : at + 4] = (1_000).to_bytes(4, "little")

    assert within_limits(docx_text, bytes(content)) is Refusal.FILE_DAMAGED


GOOD = document("Divers find bell.")


@settings(max_examples=100, deadline=None)
@given(st.integers(4, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_document_damaged_anywhere_gives_text_or_a_refusal(place, noise):
    assert isinstance(docx_text(GOOD[:place] + noise + GOOD[place + len(noise) :]), FileText | Refusal)
