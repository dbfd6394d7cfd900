import pytest

from summarizer.attribution_in_english.document import read_document
from summarizer.attribution_in_english.quotations.offsets import layout_of

TEXT = "Ann Lund spoke. “It is safe,” she said.\n\n“It will stand.”"


@pytest.fixture(scope="module")
def layout():
    document = read_document(TEXT)
    return layout_of(document.doc, document.text, document.quotations, document.quoted)


def test_quotations_are_found_by_the_characters_they_overlap(layout):
    start = TEXT.index("safe")

    assert list(layout.overlapping((start, start + 1))) == [0]
    assert list(layout.overlapping((0, len(TEXT)))) == [0, 1]
    assert list(layout.overlapping((0, 3))) == []


def test_char_span_is_the_inverse_of_token_span(layout):
    start = TEXT.index("she said")
    span = start, start + len("she said")

    assert layout.char_span(layout.token_span(span)) == span


def test_a_quotation_may_fill_its_paragraph(layout):
    assert [layout.fills_paragraph(quotation) for quotation in layout.quotations] == [False, True]
    assert [layout.paragraph(quotation.start) for quotation in layout.quotations] == [1, 2]


def test_a_sentence_is_found_around_any_token(layout):
    first, end = layout.sentence(1)

    assert (first, layout.doc[end].text) == (0, "“")
