from pathlib import Path
from runpy import run_path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

from summarizer.summary.centrality import continuous_lexrank
from summarizer.summary.sumy_ranks import lexrank, textrank
from summarizer.summary.vectors import Vectors, vectorized
from summarizer.terms import stemmer, stop_words

UPSTREAM = Path(__file__).parents[3] / "docs" / "upstream"

HARBOUR = """The harbour closes in May. The mayor of the harbour town said the closure of the harbour was final.
Dockers fear for their work. A union of dockers asked the mayor for work elsewhere. Rain fell on the town all week.
The old pier was built by dockers in a rainy week. Nobody knows what the town will do with the pier.
Dockers. Dockers."""

TEXTS = {
    "a story": HARBOUR,
    "two sentences": "It rained on the harbour. The harbour was wet.",
    "one sentence": "It rained.",
    "nothing in common": "Apples grow. Trains leave. Judges decide. Whales sing.",
}
WORDS = st.lists(st.sampled_from("harbour mayor docker pier town rain the of and . .".split()), max_size=60)


def dense(vectors: Vectors) -> np.ndarray:
    """Return the matrix that `Vectors` never builds: the cosine similarity of every two sentences."""
    unit = np.zeros((len(vectors.spans), max(1, len(vectors.sentence_frequency))))
    unit[vectors.rows, vectors.columns] = vectors.unit_weights
    return unit @ unit.T


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_our_lexrank_equals_sumys(text):
    vectors = vectorized(text, "en")
    sumys = LexRankSummarizer(stemmer("en"))
    sumys.stop_words = stop_words("en")
    words = [sumys._to_words_set(sentence) for sentence in vectors.document.sentences]
    matrix = sumys._create_matrix(words, sumys.threshold, sumys._compute_tf(words), sumys._compute_idf(words))

    np.testing.assert_allclose(lexrank(vectors), sumys.power_method(matrix, sumys.epsilon), rtol=1e-12)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_the_patch_offered_to_sumy_gives_the_same_matrix(text):
    offered = run_path(str(UPSTREAM / "sumy_lexrank.py"))["LexRankSummarizer"]
    sumys = LexRankSummarizer(stemmer("en"))
    words = [sumys._to_words_set(sentence) for sentence in vectorized(text, "en").document.sentences]
    given = words, sumys.threshold, sumys._compute_tf(words), sumys._compute_idf(words)

    theirs, ours = sumys._create_matrix(*given), offered(stemmer("en"))._create_matrix(*given)

    np.testing.assert_allclose(ours, theirs, rtol=1e-12)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_our_textrank_equals_sumys(text):
    vectors = vectorized(text, "en")
    sumys = TextRankSummarizer(stemmer("en"))
    sumys.stop_words = stop_words("en")
    ratings = sumys.rate_sentences(vectors.document)

    np.testing.assert_allclose(textrank(vectors), [ratings[each] for each in vectors.document.sentences], rtol=1e-9)


def test_sentences_of_only_stop_words_are_equally_central():
    ratings = lexrank(vectorized("It is. They were. That was it.", "en"))

    assert set(ratings) == {1 / 3}


def test_continuous_lexrank_is_a_distribution_that_favours_central_sentences():
    ratings = continuous_lexrank(vectorized(HARBOUR, "en"))

    assert ratings.sum() == pytest.approx(1)
    assert ratings[1] > ratings[4]


@given(words=WORDS)
@settings(max_examples=60)
def test_continuous_lexrank_equals_a_walk_along_the_full_matrix(words):
    vectors = vectorized(" ".join(words).replace(" .", "."), "en")
    links = dense(vectors)
    np.fill_diagonal(links, 0)
    totals = links.sum(axis=1, keepdims=True)
    count = max(1, len(links))
    walk = np.divide(links, totals, out=np.full_like(links, 1 / count), where=totals > 1e-6)
    ratings = np.full(len(links), 1 / count)
    for _ in range(200):
        ratings = 0.15 / count + 0.85 * walk.T @ ratings

    np.testing.assert_allclose(continuous_lexrank(vectors), ratings, atol=1e-5)


@given(words=WORDS, at=st.integers(0, 20))
@settings(max_examples=60)
def test_similarity_to_a_sentence_is_the_cosine(words, at):
    vectors = vectorized(" ".join(words).replace(" .", "."), "en")
    if at < len(vectors.spans):
        np.testing.assert_allclose(vectors.similarity_to(at), dense(vectors)[at], atol=1e-12)
