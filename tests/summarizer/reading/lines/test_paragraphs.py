from textwrap import fill
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.lines.paragraphs import collapsed, is_ended, joined, paragraphs

FIRST = "The old harbour of the town was closed for a week while the divers looked for the lost anchor of the ferry."
SECOND = "Nobody had expected them to find anything else, but on the third day they came up with a bronze bell."


@pytest.mark.parametrize("width", [50, 72, 90])
def test_the_lines_of_hard_wrapped_paragraphs_are_joined(width):
    wrapped = f"{fill(FIRST, width)}\n\n{fill(SECOND, width)}"

    assert paragraphs(wrapped) == (FIRST, SECOND)


def test_each_line_of_a_text_that_is_not_wrapped_is_a_paragraph():
    assert paragraphs(f"{FIRST}\n{SECOND}") == (FIRST, SECOND)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\n\n\n", "\f"])
def test_every_kind_of_line_end_ends_a_line(end):
    assert paragraphs(f"{FIRST}{end}{SECOND}") == (FIRST, SECOND)


def test_a_word_hyphenated_at_a_line_end_is_joined():
    assert (
        joined(["the divers found an an-", "chor in the har-", "Bour"]) == "the divers found an anchor in the har- Bour"
    )


def test_invisible_characters_are_dropped():
    assert paragraphs("\ufeffan\u00adchor\u200b") == ("anchor",)


def test_white_space_is_collapsed_to_one_plain_space():
    assert collapsed("  a\u00a0 \t b\n") == "a b"


@pytest.mark.parametrize(("line", "ended"), [("So.", True), ("So.”", True), ("So?)", True), ("So", False), ("", False)])
def test_a_line_that_ends_like_a_sentence_is_ended(line, ended):
    assert is_ended(line) is ended


@given(st.text())
def test_paragraphs_are_single_lines_without_outer_space(text):
    found = paragraphs(text)

    assert all(paragraph == paragraph.strip() and "\n" not in paragraph for paragraph in found)


def test_a_letter_keeps_at_most_thirty_marks():
    assert paragraphs("e" + "\u0301" * 40 + "x") == ("\u00e9" + "\u0301" * 29 + "x",)


@pytest.mark.parametrize("text", ["שָׁלוֹם", "Việt Nam", "नमस्ते", "—" * 40, "😀" * 40])
def test_the_marks_of_scripts_and_rows_of_symbols_stay(text):
    assert paragraphs(text) == (normalize("NFC", text),)
