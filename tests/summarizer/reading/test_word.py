from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Refusal
from summarizer.reading.word import docx_text


def document(*paragraphs):
    written = docx.Document()
    for paragraph in paragraphs:
        written.add_paragraph(paragraph)
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
    assert (
        docx_text(document("Divers find bell", "The harbour was closed."))
        == "Divers find bell\n\nThe harbour was closed."
    )


def test_a_document_without_words_is_empty():
    assert docx_text(document("", " ")) is Refusal.EMPTY


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04",
        document("Words.")[:500],
        archive(readme="no document"),
        archive(word__document_xml="<not word/>"),
        archive(word__document_xml="<broken"),
    ],
)
def test_an_archive_that_is_no_document_is_damaged(content):
    assert docx_text(content) is Refusal.FILE_DAMAGED


def test_an_archive_that_swells_is_not_opened():
    assert docx_text(archive(word__document_xml=b"\0" * 21_000_000)) is Refusal.FILE_TOO_BIG


GOOD = document("Divers find bell.")


@settings(max_examples=100, deadline=None)
@given(st.integers(4, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_document_damaged_anywhere_gives_text_or_a_refusal(place, noise):
    assert isinstance(docx_text(GOOD[:place] + noise + GOOD[place + len(noise) :]), str)
