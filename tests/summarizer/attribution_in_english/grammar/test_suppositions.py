import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Critics may still believe the plan is doomed.",
        "The board will angrily dismiss any doubts.",
        "Lund would argue that nobody was hurt.",
        "Sceptics could say the figures are wrong.",
        "People will think she is odd.",
        "Some would say it is a farce.",
        "They can say “I was there” on the night.",
        "Ann Lund may yet be thanking her brother for that result.",
        "Ann Lund was too shy to tell neighbours where she came from.",
        "Paul Reyes was too tired to say when it would open.",
        "Paul Reyes was afraid to admit that he had lied.",
        "Few could have predicted in May that the ferry would sail again.",
        "Nobody would have guessed it, and few people would have believed that the mill was sold.",
        "The pier is old, but no one could have predicted on Monday that it would fall.",
    ],
)
def test_what_somebody_may_say_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund will tell voters today: “We will build.”", ("Ann Lund", "will tell voters")),
        ("Ann Lund will say in a speech tomorrow that taxes must fall.", ("Ann Lund", "will say")),
        ("Ann Lund will dismiss the doubts in a speech on Friday.", ("Ann Lund", "will dismiss")),
        ("Ann Lund would later claim that she was ill.", ("Ann Lund", "would later claim")),
        ("Ann Lund may announce that the bridge is unsafe.", ("Ann Lund", "may announce")),
        ("Police can confirm that a man was held.", ("Police", "can confirm")),
        ("Ann Lund will be telling voters today that taxes must fall.", ("Ann Lund", "will be telling voters")),
        ("Ann Lund was proud to announce that the hall would open.", ("Ann Lund", "to announce")),
        ("Ann Lund could have predicted that the pier would fall.", ("Ann Lund", "could have predicted")),
        ("Ann Lund may have told them that she was out.", ("Ann Lund", "may have told them")),
    ],
)
def test_what_somebody_is_to_say_or_said_later_is_one(text, claim):
    assert claims_in(text) == [claim]
