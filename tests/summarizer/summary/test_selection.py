import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Length
from summarizer.summary.eligibility import word_count
from summarizer.summary.people import people
from summarizer.summary.selection import best, highest
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import vectorized

STORY = (
    "The mayor of Norrby closed the old bridge. She was not happy about it at all. Apples cost more this year. "
    "Apples cost more again this year. Trains leave at noon."
)
VECTORS = vectorized(STORY, "en")
EVERY = range(5)


def chosen(values, length, among=EVERY):
    """Return the sentences that are chosen if values differ by so much that the features of the set do not matter."""
    values = 100 * np.array(values, dtype=float)
    terms, them = title_terms(VECTORS, "en", None, EVERY), people(VECTORS, (), ())
    return sorted(best(VECTORS, list(among), values, terms, them, length))


def test_the_sentences_with_the_best_scores_are_selected():
    assert chosen([3, 0, 2, -9, 1], Length(2)) == [0, 2]


def test_a_sentence_that_repeats_a_point_gives_way_to_a_new_one():
    repeated = "Apples cost much more this year in Norrby. Apples cost much more this year in Norrby again."
    vectors = vectorized(f"{repeated} The mayor of Norrby closed the old bridge. Trains now leave at noon.", "en")
    terms, them = title_terms(vectors, "en", None, range(4)), people(vectors, (), ())

    assert len({0, 1} & set(best(vectors, range(4), np.zeros(4), terms, them, Length(2)))) < 2


def test_a_sentence_beyond_the_third_repeats_no_point():
    vectors = vectorized(f"{STORY} Apples cost more this year. The pier of Norrby will be sold in May.", "en")
    terms, them = title_terms(vectors, "en", None, range(7)), people(vectors, (), ())

    assert 5 not in best(vectors, range(7), np.array([9, -9, 9, -9, 9, 5.1, 5.0]), terms, them, Length(4))


def test_a_dangling_sentence_is_selected_only_with_the_sentence_before_it():
    assert chosen([0, 3, 1, -9, 0], Length(1)) == [2]
    assert chosen([2, 3, 1, -9, 0], Length(2)) == [0, 1]


def test_a_dangling_sentence_is_selected_if_it_is_the_only_candidate():
    assert chosen([0, 3, 0, 0, 0], Length(1), among=[1]) == [1]


@pytest.mark.parametrize(
    ("words", "expected"), [(8, [0]), (13, [0, 2]), (5, [2]), (17, [0, 2, 4]), (500, [0, 1, 2, 3, 4])]
)
def test_a_budget_of_words_is_kept(words, expected):
    assert chosen([5, 4, 3, 2, 0], Length(words=words)) == expected


TOWNS = [
    start + end
    for start in ("Nor", "Sol", "Lin", "Mar", "Vik", "Hol", "Ros", "Tun")
    for end in ("berg", "borg", "dal", "holm", "lund", "nes", "sund", "torp")
]


def of_long_text(sentences, valuable, length):
    """Return the sentences that are chosen of a text in which every sentence is about another town."""
    vectors = vectorized(" ".join(f"The harbour of {town} is open." for town in TOWNS[:sentences]), "en")
    every, values = range(sentences), np.zeros(sentences)
    values[valuable] = 100
    terms, them = title_terms(vectors, "en", None, every), people(vectors, (), ())
    return best(vectors, every, values, terms, them, length)


@pytest.mark.parametrize(("sentences", "late"), [(30, 22), (40, 31), (44, 22), (64, 32), (64, 63)])
def test_a_sentence_far_down_is_no_point_however_much_it_looks_like_news(sentences, late):
    assert late not in of_long_text(sentences, late, Length(3))


@pytest.mark.parametrize(("sentences", "early"), [(22, 21), (30, 0), (30, 21), (64, 22), (64, 31)])
def test_the_opening_is_22_sentences_or_the_first_half(sentences, early):
    assert early in of_long_text(sentences, early, Length(3))


@pytest.mark.parametrize(("sentences", "late"), [(30, 22), (64, 63)])
def test_a_further_point_may_stand_anywhere(sentences, late):
    assert late in of_long_text(sentences, late, Length(4))


def test_at_least_one_sentence_is_selected_whatever_the_budget():
    assert chosen([5, 4, 3, 2, 0], Length(words=1)) == [4]


@given(
    scores=st.lists(st.floats(-5, 5), min_size=5, max_size=5),
    among=st.sets(st.integers(0, 4)),
    sentences=st.integers(1, 9),
    words=st.none() | st.integers(1, 60),
)
def test_no_selection_is_too_long_or_has_a_sentence_twice(scores, among, sentences, words):
    length, eligible = Length(sentences, words), sorted(among)
    for found in (chosen(scores, length, eligible), highest(VECTORS, eligible, np.array(scores), length)):
        counts = [word_count(VECTORS.sentences[at]) for at in found]

        assert set(found) <= among
        assert len(found) == len(set(found))
        assert bool(found) is bool(among)
        assert len(found) <= sentences if words is None else sum(counts) <= words or len(found) == 1


TITLE = "Storm closes Norrby harbour and two ferry ports"
TOLD_TWICE = (
    "The storm that closed Norrby harbour and two ferry ports left thousands stranded and tore roofs from barns. "
    "Norrby harbour and two ferry ports were closed on Friday after the storm came sooner than anyone had expected. "
)
OTHERS = "Nine boats are missing. Repairs will cost a million. Trains still run. Buses stop at dusk. "


@pytest.mark.parametrize(
    ("text", "values", "both"),
    [(TOLD_TWICE + OTHERS, [9, 8, 0, 0, 0, 0], False), (OTHERS + TOLD_TWICE, [0, 0, 0, 0, 9, 8], True)],
)
def test_two_sentences_that_tell_the_headline_are_not_both_selected_if_they_open_the_text(text, values, both):
    vectors = vectorized(text, "en")
    terms, them = title_terms(vectors, "en", TITLE, range(6)), people(vectors, (), ())
    selected = best(vectors, range(6), 100 * np.array(values, dtype=float), terms, them, Length(3))

    assert ({at for at, value in enumerate(values) if value} <= set(selected)) is both
