import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The two ministers met in Norrby on Monday, with both sides expected to announce a new pact on grain.",
        "The council met, with Ann Lund scheduled to announce a new tax on Friday.",
        "Velmar met its bankers, its chief expected to announce job cuts next week.",
    ],
)
def test_a_deed_that_the_writer_foresees_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund is expected to say that the dam is safe.", ("is expected to say", "that the dam is safe")),
        ("Velmar is expected to announce job cuts.", ("is expected to announce", "job cuts")),
        ("Ann Lund will warn that the dam may burst.", ("will warn", "that the dam may burst")),
        ("Ann Lund demanded higher wages.", ("demanded", "higher wages")),
        ("The unions will demand “bread and roses”.", ("will demand", "“bread and roses”")),
    ],
)
def test_words_that_are_foreseen_or_quoted_are_one(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Norland has resisted condemning its neighbour over the raid.",
        "Ann Lund resisted calling the raid a war.",
        "The council resisted blaming the firm for the flood.",
    ],
)
def test_what_somebody_resisted_saying_is_no_claim(text):
    assert claims_in(text) == []
