import numpy as np
import pytest

from summarizer.summary.people import people
from summarizer.summary.repetition import phrases
from summarizer.summary.sets import candidates_of, repetition
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import vectorized

SALE = "Norcoal will invite firms across the island to submit plans for the harbour hall."


def loss(second):
    vectors = vectorized(f"{SALE} {second}", "en")
    candidates = candidates_of(vectors, title_terms(vectors, "en", None, range(2)), people(vectors, (), ()), range(2))
    return repetition(candidates, np.array([[0, 1]]))[0]


def test_sentences_with_a_phrase_in_common_cost_more_than_those_with_as_many_words_in_common():
    phrase = loss("In May they were asked to submit plans for the harbour, and nobody came to see them.")
    words = loss("In May they had no plans to see the harbour, and nobody came to submit them.")

    assert phrase > words


@pytest.mark.parametrize(
    "second",
    ["Rain fell on Monday.", "Norcoal was founded by two brothers who had moved to the cold north in a hard winter."],
)
def test_sentences_that_share_a_name_at_most_cost_nothing(second):
    assert loss(second) == 0


def test_a_phrase_is_a_run_of_three_stems():
    assert phrases(("pier", "close", "may", "nobody")) == {"pier close may", "close may nobody"}
    assert phrases(("pier", "close")) == frozenset()
