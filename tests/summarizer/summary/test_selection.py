import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Length
from summarizer.summary.eligibility import word_count
from summarizer.summary.selection import best, highest
from summarizer.summary.vectors import vectorized

STORY = (
    "The mayor of Norrby closed the old bridge. She was not happy about it at all. Apples cost more this year. "
    "Apples cost more again this year. Trains leave at noon."
)
VECTORS = vectorized(STORY, "en")


def chosen(scores, length, among=range(5)):
    return sorted(best(VECTORS, list(among), np.array(scores, dtype=float), length))


def test_the_sentences_with_the_best_scores_are_selected():
    assert chosen([3, 0, 2, -9, 1], Length(2)) == [0, 2]


def test_a_sentence_that_repeats_a_point_gives_way_to_a_new_one():
    assert chosen([0, 0, 3, 2.5, 2], Length(2)) == [2, 4]


def test_a_dangling_sentence_is_selected_only_with_the_sentence_before_it():
    assert chosen([0, 3, 1, -9, 0], Length(1)) == [2]
    assert chosen([2, 3, 1, -9, 0], Length(2)) == [0, 1]


def test_a_dangling_sentence_is_selected_if_it_is_the_only_candidate():
    assert chosen([0, 3, 0, 0, 0], Length(1), among=[1]) == [1]


@pytest.mark.parametrize(
    ("words", "expected"), [(8, [0]), (13, [0, 2]), (5, [2]), (17, [0, 1]), (500, [0, 1, 2, 3, 4])]
)
def test_a_budget_of_words_is_kept(words, expected):
    assert chosen([5, 4, 3, 2, 0], Length(words=words)) == expected


def test_at_least_one_sentence_is_selected_whatever_the_budget():
    assert chosen([5, 4, 3, 2, 0], Length(words=1)) == [4]


@given(
    scores=st.lists(st.floats(-5, 5), min_size=5, max_size=5),
    among=st.sets(st.integers(0, 4)),
    sentences=st.integers(1, 9),
    words=st.none() | st.integers(1, 60),
)
def test_no_selection_is_too_long_or_has_a_sentence_twice(scores, among, sentences, words):
    for select in (best, highest):
        found = select(VECTORS, sorted(among), np.array(scores), Length(sentences, words))
        counts = [word_count(VECTORS.sentences[at]) for at in found]

        assert set(found) <= among
        assert len(found) == len(set(found))
        assert bool(found) is bool(among)
        assert len(found) <= sentences if words is None else sum(counts) <= words or len(found) == 1
