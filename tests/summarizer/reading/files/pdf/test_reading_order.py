"""In which order the blocks of a page are read: columns, articles one below the other, text across the page."""

import pytest

from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.pdf.samples import FIRST, FOURTH, SECOND, THIRD, column, text_of
from tests.summarizer.reading.files.pdf.writer import pdf


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part[:30]) for part in parts]
    return -1 not in places and places == sorted(places)


HEADLINE = (60, 760, 20, "Divers find a bell from the old times")


@pytest.mark.parametrize(
    "page",
    [
        [HEADLINE, *column(SECOND, 330, 720, 36), *column(FIRST, 60, 500, 36)],
        [
            HEADLINE,
            *column(FIRST, 50, 500, 26),
            *column(SECOND, 220, 720, 26),
            *column(THIRD, 390, 720, 26),
        ],
        [
            HEADLINE,
            *column(FIRST, 50, 720, 26),
            *column(SECOND, 220, 480, 26),
            *column(THIRD, 390, 720, 26),
        ],
        [
            (60, 780, 8, "HARBOUR NEWS"),
            (500, 780, 8, "4 March 2026"),
            HEADLINE,
            *column(FIRST, 60, 520, 36),
            *column(SECOND, 60, 400, 36),
            *column(THIRD, 330, 720, 36),
            *column(FOURTH, 330, 610, 36),
            (300, 30, 8, "3"),
        ],
    ],
    ids=["above the first of two", "above the first of three", "above the second of three", "with header and footer"],
)
def test_columns_are_read_from_left_to_right_if_there_is_a_photo_above_one_of_them(page):
    text = text_of(pdf([page]))

    assert in_order(text, *[part for part in (FIRST, SECOND, THIRD, FOURTH) if part[:20] in text])
    assert FIRST in text


def test_the_text_across_the_page_is_read_before_and_after_its_columns():
    page = [
        *column(FIRST, 60, 740, 90),
        *column(THIRD, 330, 660, 36),
        *column(SECOND, 60, 600, 36),
        *column(FOURTH, 60, 400, 90),
    ]

    assert in_order(text_of(pdf([page])), FIRST, SECOND, THIRD, FOURTH)


def test_an_article_in_columns_is_read_before_the_one_below_it():
    page = [
        *column(FIRST, 60, 740, 36),
        *column(SECOND, 330, 740, 36),
        (60, 640, 20, "Search in autumn"),
        *column(THIRD, 60, 610, 36),
        *column(FOURTH, 330, 610, 36),
    ]

    written = pdf_text(pdf([page]))

    assert isinstance(written, FileText)
    assert in_order(written.text, FIRST, SECOND, THIRD, FOURTH)


def test_lines_side_by_side_are_not_columns():
    page = [(60, 740, 11, "By Ada Brook"), (400, 740, 11, "Elmsea, Tuesday"), *column(FIRST, 60, 700, 40)]

    assert text_of(pdf([page])).endswith(FIRST)
