"""Drop caps, fake bold and raised digits."""

from textwrap import wrap

import pytest

from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.pdf.samples import FIRST, SECOND, column, text_of
from tests.summarizer.reading.files.pdf.writer import Lines, pdf, raw_pdf, stream


def drop_cap(letter: str, rest: str, *, gap: float = 3, after: bool = False) -> Lines:
    """Return a paragraph with a first letter three lines high, which is drawn before or after the text beside it."""
    cap = (60, 674, 47, letter)
    lines = wrap(rest, 44)
    beside = [(60 + 0.72 * 47 * len(letter) + gap, 700 - 13 * at, 11, line) for at, line in enumerate(lines[:3])]
    below = [(60, 661 - 13 * at, 11, line) for at, line in enumerate(lines[3:])]
    return [*beside, cap, *below] if after else [cap, *beside, *below]


@pytest.mark.parametrize(
    ("page", "beginning"),
    [
        (drop_cap("T", FIRST[1:]), FIRST),
        (drop_cap("T", FIRST[1:], after=True), FIRST),
        (drop_cap("N", SECOND[1:], gap=6), SECOND),
        (
            drop_cap("A", "fter a week in the cold water the divers found a bell near the old ferry pier."),
            "After a week",
        ),
        (drop_cap("A", "bell was found by divers. The bell was lying near the old ferry pier."), "A bell was"),
        (drop_cap("“W", "e found it on the third day,” said a diver of the town, who is to get a medal."), "“We found"),
    ],
    ids=["before", "drawn after", "far", "part of a word", "a word", "with a quotation mark"],
)
def test_a_drop_cap_belongs_to_its_word(page, beginning):
    assert text_of(pdf([page])).startswith(beginning)


def test_the_lines_beside_a_drop_cap_belong_to_its_paragraph_although_a_name_begins_the_next():
    page = [
        (60, 687, 33, "T"),
        (83, 700, 11, "he harbour of the old town was closed when"),
        (83, 687, 11, "the divers came up with a bell for the mayor"),
        (60, 674, 11, "Ada Brook, who will show it in the hall of the"),
        (60, 661, 11, "town from next May."),
    ]

    assert "bell for the mayor Ada Brook, who" in text_of(pdf([page]))


@pytest.mark.parametrize(
    "page",
    [
        [*column(FIRST, 72, 700, 50), *column(FIRST, 72.4, 700, 50)],
        [
            line
            for pair in zip(column(FIRST, 72, 700, 50), column(FIRST, 72.3, 700.3, 50), strict=True)
            for line in pair
        ],
        [line for x in (72, 72.2, 72.4, 72.6) for line in column(FIRST, x, 700, 50)],
    ],
    ids=["the paragraph again", "line by line, shifted", "four times"],
)
def test_text_printed_over_itself_is_read_once(page):
    assert text_of(pdf([page])) == FIRST


def test_letters_that_are_printed_over_themselves_one_by_one_are_read_once():
    page = [(72 + 6 * at + shift, 700, 11, letter) for at, letter in enumerate("well,allisstill") for shift in (0, 0.5)]

    assert text_of(pdf([page])).replace(" ", "") == "well,allisstill"


def test_equal_letters_side_by_side_are_all_read():
    text = "The illicit balloon in Wallasey will fill."

    assert text_of(pdf([[(72, 700, 5, text)]])) == text


def test_a_headline_in_fake_bold_is_the_title_once():
    page = [(72, 740, 20, "Divers find old bell"), (72.6, 740, 20, "Divers find old bell"), *column(FIRST, 72, 700, 50)]

    assert pdf_text(pdf([page])) == FileText(FIRST, title="Divers find old bell")


def raised(before: str, digits: str, after: str) -> bytes:
    """Return a page with a line that has raised digits in small type."""
    show = f"BT /F1 11 Tf 60 700 Td ({before}) Tj /F1 6 Tf 5 Ts ({digits}) Tj /F1 11 Tf 0 Ts ({after}) Tj ET"
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        stream(f"{show} BT /F1 8 Tf 60 60 Td (1 Paid by the county.) Tj ET".encode()),
    )


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            raised("The search in the harbour has ended.", "1", " It was long, and it was cold."),
            "The search in the harbour has ended. It was long, and it was cold.",
        ),
        (
            raised("The long search", "1", " in the harbour has ended without much success."),
            "The long search in the harbour has ended without much success.",
        ),
        (
            raised('The search was "long"', "1, 2", " and it has ended without much success."),
            'The search was "long" and it has ended without much success.',
        ),
        (
            raised("The field in the north sea has 12 km", "2", " of rock and sand."),
            "The field in the north sea has 12 km² of rock and sand.",
        ),
    ],
    ids=["after a sentence", "after a word", "two marks", "a square"],
)
def test_raised_digits_are_marks_or_are_written_as_such(content, text):
    assert text_of(content) == text
