"""Which of two cues in a sentence tells who speaks."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speakers(text):
    return [(claim.speaker, claim.cue, claim.via) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        (
            "It showed that the town lacked beds, and it exposed the weakness of the clinics, Ann Lund said, mostly"
            " in May."
        ),
        "The flood showed that the dam was weak, Ann Lund said, above all in the north.",
        "The check revealed that the pump is unsafe, Ann Lund said, at least in the cold.",
    ],
)
def test_an_inserted_speaker_says_the_whole(text):
    assert speakers(text) == [("Ann Lund", "said", None)]


def test_a_source_after_a_claim_is_no_frame():
    text = "Radio Tarn reported that aides had sent both sides a plan, which is backed by Velmar, according to an aide."

    assert ("Radio Tarn", "reported") in [each[:2] for each in speakers(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The order, according to a copy seen by Norrby News, said the dam must be closed by June.",
            ("The order", "said", "a copy seen by Norrby News"),
        ),
        (
            "Ms. Lund, according to court papers, told the guard that she had lost the key.",
            ("Lund", "told the guard", "court papers"),
        ),
        (
            "Lund, according to Mr. Hale, denied that the pump had leaked.",
            ("Lund", "denied", "Mr. Hale"),
        ),
        (
            "The bridge, according to the mayor, will be closed for a year.",
            ("the mayor", "according to", None),
        ),
    ],
)
def test_a_source_between_a_speaker_and_the_verb_is_the_relay(text, found):
    assert speakers(text) == [found]


@pytest.mark.parametrize(
    "when",
    ["the night the Moles signed him", "the day Velmar sold the mill", "the moment his team won"],
)
def test_a_clause_that_tells_when_has_no_speaker(when):
    text = f"Joe Hale was unsure. He said {when}: “They want to rush it, but nobody can tell when a knee is healed.”"

    assert speakers(text)[-1][:2] == ("Joe Hale", "said")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The post found its author complaining of the price of seats.", "its author"),
        ("The letter found the mayor complaining of the cold in her office.", "the mayor"),
    ],
)
def test_what_reaches_somebody_finds_nothing(text, speaker):
    assert all(found[1] != "found" for found in speakers(text))


def test_a_quoted_name_does_not_write():
    text = (
        "“Last year Velmar was the baker who ‘sold stones for bread,’” Lund Wrote, “now it is a saint,” then asking if"
        " the turn in Tarn's love of Velmar came from its cakes or from its gifts."
    )

    assert "Velmar" not in [found[0] for found in speakers(text)]
