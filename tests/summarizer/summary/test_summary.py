import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Length, Method
from summarizer.summary import summary

STORY = (
    "Who would have thought it? The council of Port Ellery voted on Monday to close the coal pier in 2028. "
    "He had opposed the plan for years. The pier employs 640 people, who will all be trained for the wind terminal. "
    "Read more: ferry fares rise. Norcoal, which runs the pier, will sue the council over the closure of the pier. "
    "“We were not asked.” Rain is expected on Tuesday."
)
ORDINARY = st.text(st.sampled_from("abc ABC.!?“”\n’ é1"), max_size=300)


@pytest.mark.parametrize("method", Method)
@given(text=ORDINARY, count=st.integers(1, 6))
@settings(max_examples=30)
def test_every_point_is_a_span_of_the_text_in_reading_order(method, text, count):
    points = summary(text, "en", length=Length(count), method=method)

    assert len(points) <= count
    assert all(text[point.start : point.end] == point.text for point in points)
    assert [point.start for point in points] == sorted({point.start for point in points})


def test_the_sentence_that_carries_the_story_is_a_point():
    assert "The council of Port Ellery voted" in " ".join(
        point.text for point in summary(STORY, "en", length=Length(2))
    )


@pytest.mark.parametrize("unwanted", ["Who would have thought", "Read more", "We were not asked", "He had opposed"])
def test_what_cannot_stand_alone_is_passed_over(unwanted):
    assert unwanted not in " ".join(point.text for point in summary(STORY, "en", length=Length(3)))


def test_the_first_point_does_not_begin_with_somebody_unnamed():
    text = "It rained. She closed the pier of Port Ellery for good. Port Ellery closed the pier. The pier is old."

    first, *_ = summary(text, "en", length=Length(1))

    assert first.text.startswith(("Port Ellery", "The pier"))


def test_a_short_text_gives_what_it_has():
    assert len(summary("The pier closes. Nobody was asked about it.", "en", length=Length(5))) == 2


def test_nothing_gives_nothing():
    assert summary("", "en") == ()


@pytest.mark.parametrize(
    "language",
    [
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "et",
        "fi",
        "fr",
        "it",
        "nl",
        "no",
        "pl",
        "pt",
        "ru",
        "sl",
        "sv",
        "tr",
        "xx",
        None,
    ],
)
def test_every_language_is_summarised(language):
    text = "Der Hafen schließt im Mai. Der Bürgermeister des Hafens sprach. Der Hafen war alt. Es regnete in der Stadt."

    assert len(summary(text, language, length=Length(2))) == 2


def test_methods_differ():
    chosen = {tuple(p.start for p in summary(STORY, "en", length=Length(2), method=method)) for method in Method}

    assert len(chosen) > 1
