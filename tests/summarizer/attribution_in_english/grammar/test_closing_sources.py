import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Mr Lund snubbed the visitor, reported Channel 9.", ("Channel 9", "reported", "Mr Lund snubbed the visitor")),
        ("The road is shut, reported Radio 4.", ("Radio 4", "reported", "The road is shut")),
        ("He has resigned, reported the Norrby Post.", ("Norrby Post", "reported", "He has resigned")),
    ],
)
def test_a_sentence_that_ends_with_its_source_is_the_sources(text, claim):
    assert claims_in(text) == [claim]


def test_a_loss_that_a_firm_reported_is_the_firms():
    assert claims_in("The firm, which cut jobs, reported a loss.") == [("The firm", "reported", "a loss")]


@pytest.mark.parametrize(
    "text",
    ["Ann Lund has left, she said, according to it.", "In it, she admitted that she had left, according to it."],
)
def test_a_pronoun_is_no_relay(text):
    assert {claim.via for claim in claims(read_document(text))} == {None}
