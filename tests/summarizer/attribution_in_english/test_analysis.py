import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.attribution_in_english.analysis import who_said_what

ARTICLE = """Harbour Minister Ilse Varga said on Monday that the pier would reopen.

“We are ready,” she told reporters. The minister denied that money was missing.

The port authority warned, however, that ships may wait. According to Captain Joe Brandt, the crane "is not safe"."""

ODD = [
    "",
    "word",
    "😀😀 “ ” \" ' »",
    "\n\n\n",
    "said said said said",
    "“ he said",
    "according to",
    "He, she and they. " * 3,
    "he said “it " * 60,
    "news " * 2000,
    "Mr. Mr. Mr. The the's ’s",
]


def check_spans(text):
    actors, claims = who_said_what(text, None)
    for claim in claims:
        assert text[claim.start : claim.end] == claim.content
        assert text[claim.cue_start : claim.cue_end] == claim.cue
        assert claim.speaker_mention is None or (text[claim.speaker_start : claim.speaker_end] == claim.speaker_mention)
        assert claim.spans[0][0] == claim.start
        assert claim.spans[-1][1] == claim.end
        assert all(start < end for start, end in claim.spans)
        assert claim.speaker is None or claim.speaker in text
        assert claim.via is None or claim.via in text
    for actor in actors:
        assert all(string in text for string in (actor.name, *actor.aliases, actor.role or ""))
        assert 0 <= actor.salience <= 1
    return actors, claims


def test_actors_and_claims_come_from_one_analysis():
    actors, claims = check_spans(ARTICLE)

    assert [actor.name for actor in actors if actor.role] == ["Ilse Varga", "Joe Brandt"]
    assert [claim.speaker for claim in claims] == [
        "Ilse Varga",
        "Ilse Varga",
        "Ilse Varga",
        "The port authority",
        "Joe Brandt",
    ]


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_are_analyzed_without_an_error(text):
    check_spans(text)


FRAGMENTS = [
    "Ann Lee", "Mr. Cole", "said", "he", "that", "“", "”", '"', "according to", ",", ".", "\n\n", "warned", "the",
    "minister", "(", ")", "NATO", "the Coast Guard", "Sundland Coast Guard", "CGC", "[", "]", ":", "as reported by",
    "denied", "it rains", "of", "claim", "'", "who"
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map(" ".join))
def test_every_string_matches_its_offsets(text):
    check_spans(text)


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_analyzed_without_an_error(text):
    check_spans(text)
