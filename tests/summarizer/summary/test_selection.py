import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Length
from summarizer.summary.eligibility import word_count
from summarizer.summary.selection import best, highest
from summarizer.summary.vectors import vectors

STORY = (
    "The mayor of Norrby closed the old bridge. She was not happy about it at all. Apples cost more this year. "
    "Apples cost more again this year. Trains leave at noon."
)
READ = vectors(STORY, "en")


def chosen(worth, length, among=range(5)):
    return sorted(best(READ, list(among), np.array(worth, dtype=float), length))


def test_the_best_are_taken():
    assert chosen([3, 0, 2, -9, 1], Length(2)) == [0, 2]


def test_what_repeats_a_point_gives_way_to_something_new():
    assert chosen([0, 0, 3, 2.5, 2], Length(2)) == [2, 4]


def test_she_comes_only_with_the_sentence_before_her():
    assert chosen([0, 3, 1, -9, 0], Length(1)) == [2]
    assert chosen([2, 3, 1, -9, 0], Length(2)) == [0, 1]


def test_she_comes_where_nobody_else_is_left():
    assert chosen([0, 3, 0, 0, 0], Length(1), among=[1]) == [1]


@pytest.mark.parametrize(
    ("words", "expected"), [(8, [0]), (13, [0, 2]), (5, [2]), (17, [0, 1]), (500, [0, 1, 2, 3, 4])]
)
def test_a_budget_of_words_is_kept(words, expected):
    assert chosen([5, 4, 3, 2, 0], Length(words=words)) == expected


def test_one_sentence_is_given_whatever_the_budget():
    assert chosen([5, 4, 3, 2, 0], Length(words=1)) == [4]


@given(
    worth=st.lists(st.floats(-5, 5), min_size=5, max_size=5),
    among=st.sets(st.integers(0, 4)),
    sentences=st.integers(1, 9),
    words=st.none() | st.integers(1, 60),
)
def test_no_choice_is_too_long_or_takes_a_sentence_twice(worth, among, sentences, words):
    for way in (best, highest):
        found = way(READ, sorted(among), np.array(worth), Length(sentences, words))
        counts = [word_count(READ.sentences[at]) for at in found]

        assert set(found) <= among
        assert len(found) == len(set(found))
        assert bool(found) is bool(among)
        assert len(found) <= sentences if words is None else sum(counts) <= words or len(found) == 1
