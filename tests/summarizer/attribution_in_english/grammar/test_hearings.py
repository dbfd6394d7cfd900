import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("A court heard Lund stole the money.", ("A court", "heard", "Lund stole the money")),
        ("The inquest heard that he was asleep.", ("The inquest", "heard", "that he was asleep")),
        ("Magistrates heard she had no licence.", ("Magistrates", "heard", "she had no licence")),
        ("Norrby Crown Court heard how Lund hid it.", ("Norrby Crown Court", "heard", "how Lund hid it")),
        (
            "Ann Vale was found by her brother the next morning, an inquest today heard.",
            ("an inquest", "heard", "Ann Vale was found by her brother the next morning"),
        ),
        (
            "She had been out with friends, the inquest heard.",
            ("the inquest", "heard", "She had been out with friends"),
        ),
        ("The driver was drunk, jurors heard on Monday.", ("jurors", "heard", "The driver was drunk")),
    ],
)
def test_a_court_says_what_it_heard(text, claim):
    assert claims_in("Paul Reyes was there. " + text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The jury heard Lund shout.",
        "The court heard from Ann Vale.",
        "Lund heard that the court was shut.",
        "The jury has not heard that Lund lied.",
        "When the shot rang out, the judge heard nothing.",
    ],
)
def test_hearing_is_no_statement_elsewhere(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Lund told the inquest he had fled.", ("Lund", "told the inquest", "he had fled")),
        ("Ann Vale told the hearing she was asleep.", ("Ann Vale", "told the hearing", "she was asleep")),
        ("Lund told the tribunal it had failed him.", ("Lund", "told the tribunal", "it had failed him")),
        ('Prosecutor Paul Reyes told the court: "He ran."', ("Paul Reyes", "told the court", '"He ran."')),
    ],
)
def test_what_somebody_tells_a_court_is_theirs(text, claim):
    assert claims_in(text) == [claim]
