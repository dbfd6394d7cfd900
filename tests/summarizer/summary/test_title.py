import pytest

from summarizer.model import Length
from summarizer.summary import summary
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import vectorized

TEXT = (
    "Rain fell on the harbour of Norrby all morning. Dockers drank their tea in the old shed by the water. The council "
    "of Norrby will sell the coal pier to a firm from Lund for nine million crowns. Gulls sat on the cranes and waited."
)
SALE = "The council of Norrby will sell"


def first_point(title: str | None) -> str:
    (point,) = summary(TEXT, "en", title=title, length=Length(1))
    return point.text


def test_the_point_keeps_the_promise_of_the_title():
    points = summary(TEXT, "en", title="Dockers drink tea in old shed by the water", length=Length(2))

    assert first_point("Norrby council sells coal pier").startswith(SALE)
    assert any(point.text.startswith("Dockers drank") for point in points)


@pytest.mark.parametrize(
    "title", [None, "", "You won't believe it", "Kommunen säljer kajen", "🔥🔥🔥", "the of and", "!" * 5_000]
)
def test_the_first_sentence_stands_in_for_a_title_that_says_nothing_of_the_text(title):
    vectors = vectorized(TEXT, "en")

    terms = title_terms(vectors, "en", title, range(4))

    assert terms.shares[0] == pytest.approx(1)
    assert first_point(title) == first_point(None)


def test_a_title_is_shared_by_the_sentences_that_have_its_stems():
    terms = title_terms(vectorized(TEXT, "en"), "en", "Council sells pier", range(4))

    assert terms.counts.tolist() == [0, 0, 3, 0]
    assert terms.shares[2] == pytest.approx(1)
    assert terms.first_counts.sum() == terms.size
