"""Footnotes and their marks, which are no part of the text."""

import pytest

from summarizer.model import Article, Material
from summarizer.reading.files.documents import read_document
from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.pdf.samples import FIRST, SECOND, THIRD, column, text_of
from tests.summarizer.reading.files.pdf.writer import pdf

NOTE = "1 The search was paid for by the county."


@pytest.mark.parametrize(
    ("page", "text", "note"),
    [
        (
            [*column(FIRST[:-1] + ".1 " + SECOND, 60, 700, 60), (60, 60, 8, NOTE)],
            f"{FIRST} {SECOND}",
            NOTE,
        ),
        (
            [(60, 700, 11, "The search* has ended, and divers will go home."), (60, 60, 8, "* Paid by the county.")],
            "The search has ended, and divers will go home.",
            "* Paid by the county.",
        ),
        (
            [(60, 700, 11, "The search [1] has ended, and the divers will go home.[2]"),
             (60, 60, 8, "[2] Paid by the county.")],
            "The search [1] has ended, and the divers will go home.",
            "[2] Paid by the county.",
        ),
    ],
    ids=["a plain number", "an asterisk", "in brackets"],
)  # fmt: skip
def test_a_footnote_and_its_mark_are_not_part_of_the_text(page, text, note):
    written = pdf_text(pdf([page]))

    assert isinstance(written, FileText)
    assert written.text == text
    assert [(each.text, each.reason) for each in written.dropped] == [(note, "footnote")]


def test_a_sentence_goes_on_overleaf_after_a_footnote():
    words = FIRST.split()
    pages = [
        [*column(" ".join(words[:10]), 72, 700, 60), (72, 60, 8, NOTE), (300, 30, 8, "- 1 -")],
        [*column(" ".join(words[10:]), 72, 700, 60), (300, 30, 8, "- 2 -")],
    ]

    assert text_of(pdf(pages)) == FIRST


def test_a_footnote_is_listed_with_what_was_left_out_of_the_article():
    page = [*column(" ".join((FIRST, SECOND, THIRD)), 60, 700, 60), (60, 60, 8, NOTE)]

    article = read_document(Material(pdf([page])))

    assert isinstance(article, Article)
    assert [each.text for each in article.dropped] == [NOTE]


def test_small_type_above_text_is_not_a_footnote():
    page = [(60, 740, 8, "1 March was the day of the search."), *column(FIRST, 60, 700, 60)]

    assert "1 March was the day" in text_of(pdf([page]))
