import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Refusal
from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.pdf.samples import FIRST, SECOND, column, text_of
from tests.summarizer.reading.files.pdf.writer import pdf, raw_pdf, stream


def test_the_lines_of_a_paragraph_are_joined():
    assert text_of(pdf([[*column(FIRST, 72, 700, 50), *column(SECOND, 72, 600, 50)]])) == f"{FIRST}\n\n{SECOND}"


def test_the_largest_type_on_the_first_page_is_the_headline():
    page = [(72, 720, 20, "Divers find old bell"), *column(FIRST, 72, 695, 50)]

    assert pdf_text(pdf([page])) == FileText(FIRST, title="Divers find old bell")


def test_a_headline_may_have_two_lines():
    page = [(72, 742, 20, "Divers find an old bell"), (72, 720, 20, "in the harbour"), *column(FIRST, 72, 695, 50)]

    assert pdf_text(pdf([page])) == FileText(FIRST, title="Divers find an old bell in the harbour")


def test_the_name_of_the_newspaper_is_not_the_headline_although_it_is_larger():
    page = [(72, 760, 36, "Harbour News"), (72, 720, 20, "Divers find old bell"), *column(FIRST, 72, 695, 50)]

    assert pdf_text(pdf([page])) == FileText(f"Harbour News\n\n{FIRST}", title="Divers find old bell")


def test_a_drop_cap_is_not_the_headline():
    page = [(60, 690, 40, "T"), *column(FIRST, 90, 700, 50)]

    written = pdf_text(pdf([page]))

    assert isinstance(written, FileText)
    assert written.title is None


@pytest.mark.parametrize(
    ("info", "title", "author"),
    [
        ("/Title (Divers find old bell) /Author (Ada Brook)", "Divers find old bell", "Ada Brook"),
        ("/Title (Microsoft Word - bell.docx) /Author (Administrator)", None, None),
        ("/Title (bell_final_2) /Author (abrook)", None, None),
        ("/Title () /Author ()", None, None),
        ("/Title <FEFF00420065006C006C00200066006F0075006E0064>", "Bell found", None),
    ],
)
def test_metadata_is_used_if_a_person_wrote_it(info, title, author):
    content = pdf([column(FIRST, 72, 700, 50)], info=info)

    assert pdf_text(content) == FileText(FIRST, title, author)


def test_xmp_is_used_for_metadata_that_is_not_in_the_info():
    xmp = """<x:xmpmeta><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Divers &amp; bells</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>Ada Brook</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"""
    content = raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        stream(b"BT /F1 12 Tf 72 700 Td (Words stand here.) Tj ET"),
        stream(xmp.encode(), "/Type /Metadata"),
    )

    assert pdf_text(content) == FileText("Words stand here.", "Divers & bells", "Ada Brook")


def test_the_headline_on_the_page_takes_precedence_over_the_title_in_the_metadata():
    page = [(72, 720, 20, "Divers find old bell"), *column(FIRST, 72, 695, 50)]

    assert pdf_text(pdf([page], info="/Title (The June issue)")) == FileText(FIRST, title="Divers find old bell")


def test_columns_are_read_one_after_the_other():
    page = [*column(f"{FIRST} {FIRST}", 60, 700, 36), *column(f"{SECOND} {SECOND}", 330, 700, 36)]

    text = text_of(pdf([page]))

    assert text == f"{FIRST} {FIRST}\n\n{SECOND} {SECOND}"


def test_a_word_hyphenated_at_a_line_end_is_joined():
    page = [(72, 700, 11, "The divers who had looked for the an-"), (72, 687, 11, "chor of the ferry found a bell.")]

    assert text_of(pdf([page])) == "The divers who had looked for the anchor of the ferry found a bell."


def test_running_headers_and_page_numbers_are_dropped():
    pages = [
        [(72, 760, 9, "Harbour News, June 2025"), *column(text, 72, 600, 50), (300, 40, 9, f"Page {number}")]
        for number, text in enumerate((FIRST, SECOND, FIRST), 1)
    ]

    assert text_of(pdf(pages)) == f"{FIRST}\n\n{SECOND}\n\n{FIRST}"


def test_a_header_on_both_of_two_pages_is_dropped_but_not_a_headline_like_it():
    pages = [
        [(72, 760, 9, "Old bell found"), (72, 740, 20, "Old bell found"), *column(FIRST, 72, 600, 50)],
        [(72, 760, 9, "Old bell found"), *column(SECOND, 72, 600, 50)],
    ]

    assert pdf_text(pdf(pages)) == FileText(f"{FIRST}\n\n{SECOND}", title="Old bell found")


@pytest.mark.parametrize("number", ["7", "Page 7", "- 7 -", "7/12", "Seite 7 von 12"])
def test_the_number_of_the_only_page_is_dropped(number):
    assert text_of(pdf([[*column(FIRST, 72, 700, 50), (300, 40, 11, number)]])) == FIRST


def test_a_sentence_may_continue_on_the_next_page():
    words = FIRST.split()
    pages = [column(" ".join(part), 72, 700, 60) for part in (words[:10], words[10:])]

    assert text_of(pdf(pages)) == FIRST


def test_an_encrypted_file_is_refused_as_encrypted():
    assert pdf_text(pdf([column(FIRST, 72, 700, 50)], password="secret")) is Refusal.FILE_ENCRYPTED


def test_a_file_without_text_is_refused_as_scanned():
    assert pdf_text(pdf([[]])) is Refusal.FILE_SCANNED


@pytest.mark.parametrize("content", [b"%PDF-", b"%PDF-1.4\n%%EOF", pdf([column(FIRST, 72, 700, 50)])[:300]])
def test_a_truncated_file_is_refused_as_damaged(content):
    assert pdf_text(content) is Refusal.FILE_DAMAGED


GOOD = pdf([column(FIRST, 72, 700, 50)], password="secret"), pdf([column(FIRST, 72, 700, 50)])


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(GOOD), st.integers(5, len(GOOD[1]) - 1), st.binary(min_size=1, max_size=8))
def test_a_file_damaged_anywhere_gives_text_or_a_refusal(good, place, noise):
    assert isinstance(pdf_text(good[:place] + noise + good[place + len(noise) :]), FileText | Refusal)
