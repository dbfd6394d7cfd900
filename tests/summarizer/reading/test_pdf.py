from textwrap import wrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Refusal
from summarizer.reading.pdf import pdf_text
from tests.summarizer.reading.pdf_writer import pdf

FIRST = "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry."
SECOND = "Nobody had expected them to find anything else, but on the third day they came up with a bronze bell."


def column(text, x, top, width):
    return [(x, top - 13 * number, 11, line) for number, line in enumerate(wrap(text, width))]


def test_the_lines_of_a_paragraph_are_joined():
    assert pdf_text(pdf([[*column(FIRST, 72, 700, 50), *column(SECOND, 72, 600, 50)]])) == f"{FIRST}\n\n{SECOND}"


def test_a_headline_in_larger_type_is_a_paragraph_of_its_own():
    page = [(72, 720, 20, "Divers find old bell"), *column(FIRST, 72, 695, 50)]

    assert pdf_text(pdf([page])) == f"Divers find old bell\n\n{FIRST}"


def test_columns_are_read_one_after_the_other():
    page = [*column(f"{FIRST} {FIRST}", 60, 700, 36), *column(f"{SECOND} {SECOND}", 330, 700, 36)]

    text = pdf_text(pdf([page]))

    assert text == f"{FIRST} {FIRST}\n\n{SECOND} {SECOND}"


def test_a_word_divided_at_a_line_end_is_made_whole():
    page = [(72, 700, 11, "The divers who had looked for the an-"), (72, 687, 11, "chor of the ferry found a bell.")]

    assert pdf_text(pdf([page])) == "The divers who had looked for the anchor of the ferry found a bell."


def test_running_heads_and_page_numbers_are_dropped():
    pages = [
        [(72, 760, 9, "Harbour News, June 2025"), *column(text, 72, 600, 50), (300, 40, 9, f"Page {number}")]
        for number, text in enumerate((FIRST, SECOND, FIRST), 1)
    ]

    assert pdf_text(pdf(pages)) == f"{FIRST}\n\n{SECOND}\n\n{FIRST}"


def test_a_sentence_goes_on_over_the_page():
    words = FIRST.split()
    pages = [column(" ".join(part), 72, 700, 60) for part in (words[:10], words[10:])]

    assert pdf_text(pdf(pages)) == FIRST


def test_an_encrypted_file_is_refused_as_such():
    assert pdf_text(pdf([column(FIRST, 72, 700, 50)], password="secret")) is Refusal.FILE_ENCRYPTED


def test_a_file_without_words_is_a_scan():
    assert pdf_text(pdf([[]])) is Refusal.FILE_SCANNED


@pytest.mark.parametrize("content", [b"%PDF-", b"%PDF-1.4\n%%EOF", pdf([column(FIRST, 72, 700, 50)])[:300]])
def test_a_cut_off_file_is_damaged(content):
    assert pdf_text(content) is Refusal.FILE_DAMAGED


GOOD = pdf([column(FIRST, 72, 700, 50)], password="secret"), pdf([column(FIRST, 72, 700, 50)])


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(GOOD), st.integers(5, len(GOOD[1]) - 1), st.binary(min_size=1, max_size=8))
def test_a_file_damaged_anywhere_gives_text_or_a_refusal(good, place, noise):
    assert isinstance(pdf_text(good[:place] + noise + good[place + len(noise) :]), str)
