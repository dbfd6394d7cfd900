import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Length, Method
from summarizer.sentences import sentence_spans
from summarizer.summary import summary
from summarizer.summary.eligibility import word_count
from tests.tools.fuzz.cpu import times_as_long

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
def test_a_sentence_that_cannot_stand_alone_is_not_a_point(unwanted):
    assert unwanted not in " ".join(point.text for point in summary(STORY, "en", length=Length(3)))


def test_the_first_point_does_not_begin_with_a_pronoun():
    text = "It rained. She closed the pier of Port Ellery for good. Port Ellery closed the pier. The pier is old."

    first, *_ = summary(text, "en", length=Length(1))

    assert first.text.startswith(("Port Ellery", "The pier"))


def test_a_standfirst_without_a_full_stop_is_not_a_point():
    deck = "Port Ellery council closes the coal pier in a vote that"

    assert deck not in [point.text for point in summary(f"{deck}\n\n{STORY}", "en", title="Coal pier closes")]


def test_the_rest_of_a_sentence_that_a_paragraph_break_splits_is_not_a_point():
    text = (
        "Photos that were taken on Monday, at the port,\n\nshow the mayor of Port Ellery at the closed\n\n"
        "coal pier, which will be sold to Norcoal in May.\n\n"
        "The mayor has visited the pier twice. He will visit it again in the summer. The pier employs 640 people."
    )

    points = summary(text, "en", title="Port Ellery's coal pier will be sold to Norcoal")

    assert all(point.text[0].isupper() for point in points)


def test_lines_without_full_stops_are_points_if_the_text_has_no_others():
    text = "\n".join(f"The council of town {number} closed its pier" for number in range(9))

    assert len(summary(text, "en")) == 3


def test_a_news_carrying_sentence_that_comes_twice_is_one_point():
    standfirst = "The council of Port Ellery voted on Monday to close the coal pier in 2028."

    points = summary(f"{standfirst}\n\n{STORY}", "en", title="Port Ellery council closes coal pier")

    assert [point.text for point in points].count(standfirst) == 1


def test_points_go_beyond_an_anecdote_to_what_the_title_says():
    anecdote = (
        "After years on odd jobs, Mina Torv found a job that she loved. Torv sorted letters at the post office of the "
        "town. Torv had a desk of her own by the window. Torv was good with people in a hurry."
    )
    core = "Ferry fares have doubled in three years, and one family in five gave up a job, a county study found."
    text = f"{anecdote} {core} County ferries said fares would not fall before 2028. Torv likes the sea."

    points = [point.text for point in summary(text, "en", title="Ferry fares push island families off the water")]

    assert core in points


def test_a_thousand_equal_sentences_are_one_point():
    assert len(summary("The mayor opened the bridge. " * 1_000, "en")) == 1


def test_a_short_text_gives_all_its_sentences():
    assert len(summary("The pier closes. Nobody was asked about it.", "en", length=Length(5))) == 2


def test_an_empty_text_has_no_points():
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


def test_different_methods_select_different_sentences():
    chosen = {tuple(p.start for p in summary(STORY, "en", length=Length(2), method=method)) for method in Method}

    assert len(chosen) > 1


# Pasted text that is not prose, or far too much of it.
AWKWARD = {
    "one sentence": "The mayor of Port Ellery opened the bridge on Monday.",
    "the same a thousand times": "The mayor opened the bridge. " * 1_000,
    "no word in common": "Cats sleep. Rivers freeze slowly. Engineers wonder often. Markets fell sharply yesterday.",
    "capitals": "\n".join(f"THE MAYOR OPENED BRIDGE {number} ON MONDAY." for number in range(40)),
    "a list": "\n".join(f"- item {number}" for number in range(1_000)),
    "a table": "\n".join("\t".join(str(row * column) for column in range(9)) for row in range(500)),
    "questions": "Why? " * 1_000,
    "one word": "word " * 20_000,
    "no space": "a" * 100_000,
    "dots": "." * 20_000,
    "a transcript": "\n".join(f"{'QA'[at % 2]}: What did the council say in year {at}?" for at in range(60)),
    "a ticker": "\n".join(f"{9 + at // 60:02}:{at % 60:02} The council has met {at} times." for at in range(200)),
    "an opinion": "I think we should all be ashamed. You know it. My pier is your pier. We will not be quiet. " * 9,
    "he alone": "He came. He saw the pier of the town. He closed it for good. He left. He said so himself. " * 9,
    "100,000 words": "\n\n".join(
        f"The council of town {number} met in {number % 97} rooms. It voted for bridge {number % 31}."
        for number in range(7_500)
    ),
}


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("awkward", AWKWARD)
def test_awkward_texts_always_have_the_same_points(awkward: str, method: Method):
    text = AWKWARD[awkward]

    points = summary(text, "en", method=method)

    assert 1 <= len(points) <= 3
    assert all(text[point.start : point.end] == point.text for point in points)
    assert points == summary(text, "en", method=method)


@pytest.mark.cpu
def test_the_time_grows_with_the_length_of_the_text_and_not_with_its_square():
    def read(sentences: int) -> None:
        sentence_spans.cache_clear()
        word_count.cache_clear()
        summary(texts[sentences], "en")

    texts = {
        count: " ".join(f"The council of town {at % 997} voted for bridge {at % 31} again." for at in range(count))
        for count in (500, 8_000)
    }
    read(500)

    # Sixteen times the text takes 16 times as long if the time is linear, 256 times as long if it is quadratic.
    assert times_as_long(lambda: read(8_000), lambda: read(500), at_most=64) <= 64
