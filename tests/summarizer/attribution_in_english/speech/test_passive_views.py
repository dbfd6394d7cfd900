import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.pieces) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The late teacher has been remembered by pupils as patient and fair.",
            ("pupils", "remembered", ("The late teacher", "as patient and fair")),
        ),
        (
            "The firm is viewed by investors as a safe bet in hard times.",
            ("investors", "viewed", ("The firm", "as a safe bet in hard times")),
        ),
        (
            "The mayor is seen by critics as too close to builders.",
            ("critics", "seen", ("The mayor", "as too close to builders")),
        ),
        (
            "The plan is considered by many farmers to be unfair.",
            ("many farmers", "considered", ("The plan", "to be unfair")),
        ),
        # The parser gives those who judge, or the words with "as", to another noun.
        ("The mill is seen as a threat by many neighbours.", ("many neighbours", "seen", ("The mill", "as a threat"))),
        ("Holm was hailed by fans as a hero of the north.", ("fans", "hailed", ("Holm", "as a hero of the north"))),
    ],
)
def test_who_sees_something_as_what_is_told_in_the_passive(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The thief was seen by police as he left the mill.",
        "The castle is viewed by tourists from the river.",
        "She was remembered by her sister for her laugh.",
        "The tunnel was not seen by experts as safe.",
        "The truck was seen by a camera as a blur.",
        "The plan is widely seen as a mistake.",
        "The show was seen by 20,000 people as of Friday.",
        "The clip was viewed by many fans as of May.",
        "The play had been seen by 900 pupils as of last week.",
        "Holm is regarded by many as lucky.",
    ],
)
def test_a_passive_without_a_view_or_without_those_who_hold_it_is_none(text):
    assert claims_in(text) == []
