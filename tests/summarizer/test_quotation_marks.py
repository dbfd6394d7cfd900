import pytest

from summarizer.quotation_marks import CLOSING_MARKS, closes, closing_of


@pytest.mark.parametrize(
    ("opening", "closing", "others"),
    [("“", "”", '"'), ("„", "“", "”"), ("«", "»", ""), ('"', '"', "”"), ("‘", "’", "'")],
)
def test_a_mark_has_a_usual_closing_mark_and_others(opening, closing, others):
    assert closing_of(opening) == closing
    assert all(closes(opening, mark) for mark in closing + others)


@pytest.mark.parametrize(("opening", "mark"), [("“", "»"), ("«", '"'), ("(", ")"), ("a", "a"), ("”", '"')])
def test_other_marks_close_nothing(opening, mark):
    assert not closes(opening, mark)


def test_brackets_and_letters_are_no_closing_marks():
    assert closing_of("(") is None
    assert CLOSING_MARKS.isdisjoint("()[]{}aA")
