import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def cues_in(text):
    return [claim.cue for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Gardener Tom Rusk encourages readers to plant bulbs before the frost.",
        "The paper urges readers to write to the mayor.",
        "The channel encouraged viewers to send in pictures.",
        "Lund called 999 shortly before noon.",
        "He called 911 after the crash.",
    ],
)
def test_advice_to_readers_and_calls_for_help_are_no_claims(text):
    assert cues_in(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ann Lund encouraged other mothers to join her.", "encouraged"),
        ("Police urged visitors to the park to stay away.", "urged"),
        ("Ann Lund urged the readers of her column to vote.", "urged"),
        ("Ann Lund called the plan a farce.", "called"),
    ],
)
def test_an_appeal_and_a_verdict_are(text, cue):
    assert cues_in(text) == [cue]
