import numpy as np
import pytest
from sumy.summarizers.lex_rank import LexRankSummarizer

from summarizer.summary.rank import continuous_lexrank, lexrank
from summarizer.summary.vectors import vectors
from summarizer.terms import stemmer, stop_words

HARBOUR = """The harbour closes in May. The mayor of the harbour town said the closure of the harbour was final.
Dockers fear for their work. A union of dockers asked the mayor for work elsewhere. Rain fell on the town all week.
The old pier was built by dockers in a rainy week. Nobody knows what the town will do with the pier."""

TEXTS = {
    "a story": HARBOUR,
    "two sentences": "It rained on the harbour. The harbour was wet.",
    "one sentence": "It rained.",
    "nothing in common": "Apples grow. Trains leave. Judges decide. Whales sing.",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_our_lexrank_gives_sumys_ratings(text):
    read = vectors(text, "en")
    sumys = LexRankSummarizer(stemmer("en"))
    sumys.stop_words = stop_words("en")
    words = [sumys._to_words_set(sentence) for sentence in read.document.sentences]
    matrix = sumys._create_matrix(words, sumys.threshold, sumys._compute_tf(words), sumys._compute_idf(words))

    np.testing.assert_allclose(lexrank(read), sumys.power_method(matrix, sumys.epsilon), rtol=1e-12)


def test_sentences_of_stop_words_alone_are_equally_central():
    ratings = lexrank(vectors("It is. They were. That was it.", "en"))

    assert set(ratings) == {1 / 3}


def test_a_continuous_rating_is_a_probability_and_favours_the_central():
    ratings = continuous_lexrank(vectors(HARBOUR, "en"))

    assert ratings.sum() == pytest.approx(1)
    assert ratings[1] > ratings[4]
