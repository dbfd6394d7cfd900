import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Length
from summarizer.summary import summary
from summarizer.summary.standfirst import without_abridged
from summarizer.summary.vectors import vectorized

FULL = (
    "The duties, which have strained trade with the islands and have led to several complaints in Norrby, "
    "are meant to protect two mills."
)
CUT = "The duties have strained trade with the islands and have led to several complaints in Norrby."
NEWS = "Norrby has put off the duties on tin and copper until June, the ministry said on Monday."
REST = "The ministry named no terms. Talks with the islands will go on for thirty days."


def eligible(text):
    vectors = vectorized(text, "en")
    return without_abridged(vectors, range(len(vectors.spans)))


def test_a_standfirst_that_was_cut_from_a_later_sentence_is_left_out():
    assert eligible(f"{CUT} {NEWS} {REST} {FULL}") == [1, 2, 3, 4]


def test_a_digest_does_not_open_with_a_standfirst_that_tells_background():
    title = "Norrby puts off duties on tin and copper until June"
    points = summary(f"{CUT} {NEWS} {REST} {FULL}", "en", title=title, length=Length(2))

    assert CUT not in [point.text for point in points]
    assert points[0].text == NEWS


def test_the_fuller_sentence_stays_if_it_comes_first():
    assert eligible(f"{FULL} {NEWS} {CUT}") == [0, 1, 2]


def test_a_short_sentence_whose_words_occur_again_stays():
    assert eligible(f"The duties strained trade. {NEWS} {FULL}") == [0, 1, 2]


def test_a_standfirst_stays_if_the_sentence_that_repeats_it_is_not_eligible():
    vectors = vectorized(f"{CUT} {NEWS} {REST} {FULL}", "en")

    assert without_abridged(vectors, [0, 1, 2, 3]) == [0, 1, 2, 3]


@pytest.mark.parametrize("text", ["", "One.", "One. One two."])
def test_a_text_of_few_words_stays_whole(text):
    assert list(eligible(text)) == list(range(len(vectorized(text, "en").spans)))


@given(st.lists(st.sampled_from([CUT, NEWS, FULL, "It rains.", "Norrby."]), max_size=12))
def test_some_of_the_sentences_are_returned_in_reading_order(sentences):
    vectors = vectorized(" ".join(sentences), "en")
    found = list(without_abridged(vectors, range(len(vectors.spans))))

    assert found == sorted(set(found))
    assert set(found) <= set(range(len(vectors.spans)))
