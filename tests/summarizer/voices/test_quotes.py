from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.voices.quotes import quotations, runs


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "it rains" twice.', ["it rains"]),
        ("He said “it rains” twice.", ["it rains"]),
        ("Er sagte „es regnet“ und ging.", ["es regnet"]),
        ("Il dit «il pleut» et part.", ["il pleut"]),
        ("Han sagde »det regner« og gik.", ["det regner"]),
        ("He said ``it rains'' twice.", ["it rains"]),
        ("He said ''it rains'' twice.", ["it rains"]),
        ("He said 'it rains' twice.", ["it rains"]),
        ("He said ‘it’s raining’ twice.", ["it’s raining"]),
        ("“She told me ‘no’ twice,” he said.", ["She told me ‘no’ twice,"]),
        ("The dogs' owner and Ann's cat.", []),
        ("“One,” he said. “Two.”", ["One,", "Two."]),
        ("“It never closes.\n\nNext.", ["It never closes."]),
        ("“One.\n\n“Two,” she said.", ["One.", "Two,"]),
        ('A 6" pipe burst.', []),
        ("", []),
        ("“”", []),
    ],
)
def test_quotations(text, quoted):
    assert [text[slice(*quotation.inner)] for quotation in quotations(text)] == quoted


def test_a_speech_that_runs_over_paragraphs_is_one():
    text = "“One.\n\n“Two,” she said. “Three.”"

    assert [len(run) for run in runs(text, quotations(text))] == [2, 1]


@given(st.text(alphabet="ab .\n\"'“”‘’„«»`", max_size=60))
def test_quotations_lie_in_order_and_in_the_text(text):
    found = quotations(text)

    assert all(0 <= q.start <= q.inner[0] < q.inner[1] <= q.end <= len(text) for q in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
