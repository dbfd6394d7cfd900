"""A gerund's speaker is the one before it, even if another name is nearer; a document speaks for its issuer."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speakers(text):
    """Return the speaker of each claim."""
    return [claim.speaker for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "“Once the snow melts, Hale won't find work,” Ann Lund says, before conceding that's a long way off.",
        "“Joe Hale must go,” Ann Lund said, before admitting that it was unlikely.",
        "“The mayor, Joe Hale, was wrong,” Ann Lund said before insisting that the town was well run.",
    ],
)
def test_who_speaks_before_a_gerund_says_that_too(text):
    assert set(speakers(text)) == {"Ann Lund"}


def test_a_town_in_the_quotation_does_not_go_on():
    text = "Joe Hale left. “Once the snow melts, Tarn won't keep bees,” he says, before admitting that's a bold guess."
    assert speakers(text) == ["Joe Hale", "Joe Hale"]


def test_one_who_acted_before_the_gerund_may_say_it():
    assert speakers("Joe Hale paused before admitting that he was ill.") == ["Joe Hale"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Tarn government issued an alert claiming that wolves had entered the town.", "The Tarn government"),
        ("Tarn Water circulated a “final notice” warning that the supply would stop.", "Tarn Water"),
        ("Velmar Corp issued a bulletin saying that the pump was unsafe.", "Velmar Corp"),
        ("Velmar Corp sent a letter to customers saying that prices will rise.", "Velmar Corp"),
        ("The mayor wrote a letter to parents warning that the school was unsafe.", "The mayor"),
        ("Tarn Water sent an email to residents saying that the well was dry.", "Tarn Water"),
        ("Joe Hale met residents saying that the well was dry.", "residents"),
    ],
)
def test_who_issues_a_notice_says_what_it_says(text, speaker):
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Joe Hale was late. His party, the smallest group in the hall, advocates sticking to the choir's"
                " song list known as the grey book, and has proposed ending loans to flute players."
            ),
            "Joe Hale’s party",
        ),
        (
            (
                "Joe Hale was late. His group, the newest crew on the coast, advocates sticking to Norway's net"
                " sizes known as the cod code, and has proposed ending fees for boats."
            ),
            "Joe Hale’s group",
        ),
        (
            (
                "Her office, the largest in the county, advocates sticking to the limits known as the fee gate,"
                " and has proposed halving the fees."
            ),
            "Her office",
        ),
        (
            (
                "Our group, the oldest in the valley, advocates sticking to the limits known as the dam code, and"
                " has proposed closing the dam."
            ),
            "Our group",
        ),
    ],
)
def test_a_party_speaks_and_not_its_owner(text, speaker):
    assert speakers(text)[-1] == speaker


def test_the_owner_of_a_claim_speaks():
    assert speakers("Joe Hale was late. His claim that the mill was old is wrong.") == ["Joe Hale"]
