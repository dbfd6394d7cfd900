import numpy as np
import pytest

from summarizer.summary.people import people
from summarizer.summary.repetition import are_repeated, phrases, share_quotations
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The firm “will sue over the pier”.", "Norcoal says that it “will sue over the pier”."),
        ('Her family will "miss her every day".', 'Lund\'s mayor will "miss her every day", too.'),
        ("He calls it „a very black day“.", "Cole spoke of “A very black day”."),
    ],
)
def test_sentences_with_the_same_quotation_share_it(one, other):
    assert share_quotations([one, other])[0, 1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The firm “will sue over the pier”.", "Norcoal “will sue in May”."),
        ("It is a “black day”.", "Cole spoke of a “black day”."),
        ("“The Coal Pier” is a film.", "Cole saw “The Coal Pier” in Lund."),
        ("The firm will sue over the pier.", "Norcoal “will sue over the pier”."),
    ],
)
def test_other_words_and_two_words_are_no_common_quotation(one, other):
    assert not share_quotations([one, other])[0, 1]


def test_a_common_quotation_makes_a_sentence_repeat_one_with_some_of_its_stems():
    common, quotes_same = np.array([[1, 1, 1, 1, 0], [1, 1, 0, 0, 1.0]]), np.ones((2, 2), dtype=bool)
    slogan = np.array([[1, 1, 1, 1, 0, 0, 0], [1, 0, 0, 0, 1, 1, 1.0]])

    assert are_repeated(common, quotes_same)[0, 1]
    assert not are_repeated(common, ~quotes_same)[0, 1]
    assert not are_repeated(slogan, quotes_same)[0, 1]
