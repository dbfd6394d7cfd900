from io import BytesIO
from textwrap import wrap
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer.model import Article, Material, Refusal, Stub
from summarizer.reading import read
from tests.summarizer.reading.files.pdf.writer import pdf

TEXT = "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry. " * 3
PAGE = f"<html><body><p>{TEXT}</p></body></html>"


@pytest.mark.parametrize(
    "material",
    [
        Material(TEXT),
        Material(TEXT.encode()),
        Material(PAGE, media_type="text/html; charset=utf-8"),
        Material(PAGE.encode()),
    ],
)
def test_texts_pages_and_files_are_all_read(material):
    article = read(material)

    assert isinstance(article, Article)
    assert article.text == TEXT.strip()


def test_a_text_is_parsed_as_a_page_only_if_its_media_type_says_so():
    assert read(Material("<p>Hello</p>")) is not read(Material("<p>Hello</p>", media_type="text/html"))


def test_a_text_taken_as_is_keeps_its_markup():
    article = read(Material(PAGE, media_type="text/html", as_is=True))

    assert isinstance(article, Article)
    assert article.text == PAGE


def word():
    written, file = docx.Document(), BytesIO()
    written.add_paragraph(TEXT)
    written.save(file)
    return file.getvalue()


def archive():
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as written:
        written.writestr("bell.html", PAGE)
        written.writestr("bell_files/style.css", "p { color: red }")
    return file.getvalue()


FILES = {
    "pdf": pdf([[(72, 700 - 13 * row, 11, line) for row, line in enumerate(wrap(TEXT, 60))]], info="/Title (Old bell)"),
    "word": word(),
    "archive": archive(),
    "mail": f"From: Ada <a@b.example>\nMIME-Version: 1.0\nSubject: Old bell\nDate: Sat, 14 Jun 2025 09:30:00 +0200\n"
    f"Content-Type: text/html; charset=utf-8\n\n{PAGE}".encode(),
    "page": PAGE.encode(),
    "wide": TEXT.encode("utf-16-le"),
}

SIZE = 100_000


@pytest.mark.parametrize("as_html", [True, False])
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "A",
        "Aa ",
        "read more ",
        "subscribe ",
        "share on ",
        "By Aa Bb ",
        "\n",
        " ",
        "-",
        "(",
        "Ã©",
        "ลก",
        "&amp;",
        "\u00a0",
        "1 may ",
    ],
)
@pytest.mark.usefixtures("brief")
def test_no_repetition_makes_a_pattern_slow(unit, as_html):
    """Each of these made a careless pattern run for minutes."""
    material = Material((unit * SIZE)[:SIZE], media_type="text/html" if as_html else None)

    assert isinstance(read(material), Refusal | Stub)


NAMES = st.sampled_from([None, "bell.pdf", "bell.docx", "bell.zip", "bell.eml", "bell.mhtml", "bell.html", "\0"])
HEADS = st.sampled_from([b"%PDF-1.4\n", b"PK\x03\x04", b"PK\x05\x06", b"<html>", b"MIME-Version: 1.0\n", b"\xff\xfe"])
TYPES = st.sampled_from(
    [None, "text/html", "application/pdf", "text/plain; charset=utf-16", "message/rfc822", "multipart/related",
     "application/zip", "text/html; charset=iso-2022-kr", "text/html; charset=idna"]
)  # fmt: skip


@settings(deadline=None)
@given(
    st.one_of(
        st.text(max_size=400),
        st.binary(max_size=400),
        st.tuples(HEADS, st.binary(max_size=200)).map(b"".join),
    ),
    NAMES,
    TYPES,
    st.booleans(),
)
def test_any_input_gives_an_article_or_a_refusal(content, name, media_type, as_is):
    material = Material(content, name=name, media_type=media_type, as_is=as_is)

    assert isinstance(read(material), Article | Refusal | Stub)


@pytest.mark.parametrize("kind", FILES)
def test_the_files_are_readable_before_they_are_damaged(kind):
    article = read(Material(FILES[kind]))

    assert isinstance(article, Article)
    assert TEXT.strip() in article.text


@pytest.mark.parametrize("kind", FILES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(damage=st.lists(st.tuples(st.integers(0, 10**6), st.binary(min_size=1, max_size=6)), max_size=6),
       kept=st.integers(1, 10**6), name=NAMES, media_type=TYPES)  # fmt: skip
def test_a_file_damaged_or_truncated_anywhere_gives_an_article_or_a_refusal(kind, damage, kept, name, media_type):
    content = bytearray(FILES[kind])
    for place, noise in damage:
        start = place % len(content)
        content[start : start + len(noise)] = noise
    cut = bytes(content[: kept % len(content) + 1] if kept % 3 == 0 else content)

    assert isinstance(read(Material(cut, name=name, media_type=media_type)), Article | Refusal | Stub)


PIECES = st.sampled_from(
    [b"<< /Type /Page ", b"/Kids [2 0 R] ", b"/Contents 5 0 R ", b"1 0 obj ", b"endobj ", b"stream\n", b"endstream ",
     b"/Filter /FlateDecode ", b"/DecodeParms << /Predictor 15 >> ", b"/Length 9 ", b">> ", b"xref\n0 1\n", b"trailer ",
     b"/Root 1 0 R ", b"[ ", b"] ", b"( ", b") ", b"-1 ", b"1e9 ", b"9999999999 ", b"/Prev 0 ",
     b"startxref\n0\n", b"R "]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_malformed_pdf_syntax_never_raises(pieces):
    assert isinstance(read(Material(b"%PDF-1.7\n" + b"".join(pieces))), Article | Refusal | Stub)


LINES = st.sampled_from(
    [b"MIME-Version: 1.0\n", b"From: \n", b"From: (a <b@@c>, ;:\n", b"Subject: =?x?q?=FF?=\n", b"Date: 99 Foo 0000\n",
     b"Date: Sat, 14 Jun 99999 09:30:00 +9999\n", b"Content-Type: multipart/mixed; boundary=b\n",
     b"Content-Type: text\n",
     b"Content-Type: text/plain; charset*0*=x''%FF\n", b"Content-Type: text/html; charset=\"\n",
     b"Content-Transfer-Encoding: base64\n", b"Content-Transfer-Encoding: uuencode\n", b"Content-Disposition: ;;\n",
     b"\n", b"--b\n", b"--b--\n", b"===\n", b"\xff\n", b"begin 644 a\n", TEXT.encode() + b"\n"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=14))
def test_a_malformed_mail_never_raises(lines):
    assert isinstance(read(Material(b"".join(lines), name="bell.eml")), Article | Refusal | Stub)
