import pytest

from summarizer.attribution.document import cast
from summarizer.attribution.quotations.offsets import layout

TEXT = "Ann Lund spoke. “It is safe,” she said.\n\n“It will stand.”"


@pytest.fixture(scope="module")
def page():
    read = cast(TEXT)
    return layout(read.doc, read.text, read.quotations, read.quoted)


def test_a_quotation_is_found_by_the_characters_it_touches(page):
    start = TEXT.index("safe")

    assert list(page.touching((start, start + 1))) == [0]
    assert list(page.touching((0, len(TEXT)))) == [0, 1]
    assert list(page.touching((0, 3))) == []


def test_tokens_and_characters_are_each_others(page):
    start = TEXT.index("she said")
    piece = start, start + len("she said")

    assert page.characters(page.tokens(piece)) == piece


def test_the_second_paragraph_is_all_quotation(page):
    assert [page.is_paragraph(run) for run in page.runs] == [False, True]
    assert [page.paragraph(run.start) for run in page.runs] == [1, 2]


def test_a_sentence_is_found_around_any_token(page):
    first, end = page.sentence(1)

    assert (first, page.doc[end].text) == (0, "“")
