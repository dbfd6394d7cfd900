import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "A poll of 1,000 adults found strong opposition to the tax.",
            ("A poll of 1,000 adults", "found", "strong opposition to the tax"),
        ),
        (
            "The study found a link between dust and asthma.",
            ("The study", "found", "a link between dust and asthma"),
        ),
        ("The report found no evidence of fraud.", ("The report", "found", "no evidence of fraud")),
        (
            "The inquiry found failings in the care of three patients.",
            ("The inquiry", "found", "failings in the care of three patients"),
        ),
        (
            "A University of Norrby study of 300 mice found higher levels of lead in the liver.",
            ("A University of Norrby study of 300 mice", "found", "higher levels of lead in the liver"),
        ),
        (
            "An audit by Ann Lund found 7 torn pages out of almost a hundred read.",
            ("An audit by Ann Lund", "found", "7 torn pages out of almost a hundred read"),
        ),
        (
            "Scientists found a strong link between sleep and memory.",
            ("Scientists", "found", "a strong link between sleep and memory"),
        ),
    ],
)
def test_what_a_study_found_may_be_a_noun(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Researchers found a new beetle in the forest.",
        "Police found a knife in the car.",
        "A search of the house found 40 stolen bicycles.",
        "They found love in Norrby.",
        "The study found volunteers through leaflets.",
        "The report found a home at a tiny press.",
        "The survey found favour with the bishop.",
        "The review found a way to cut costs.",
        "Karl Holm found a link to the form on his phone.",
        "A review that found big gaps in the plan was published in May.",
    ],
)
def test_a_thing_found_is_no_finding(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The team found traces of lead in the water.", ("The team", "found", "traces of lead in the water")),
        (
            "Scientists found clear signs of growth in the roots of old trees.",
            ("Scientists", "found", "clear signs of growth in the roots of old trees"),
        ),
        (
            "Inspectors found proof that the pump had failed.",
            ("Inspectors", "found", "proof that the pump had failed"),
        ),
        (
            "Scientists discovered that the fish can sleep.",
            ("Scientists", "discovered", "that the fish can sleep"),
        ),
        (
            "Ann Lund discovered that rivers in Norrby have been rising.",
            ("Ann Lund", "discovered", "that rivers in Norrby have been rising"),
        ),
        (
            "Auditors discovered that two bills had been paid twice.",
            ("Auditors", "discovered", "that two bills had been paid twice"),
        ),
    ],
)
def test_those_who_examine_something_find_traces_and_discover_facts(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund came home at noon. She found signs of a thief in the hall.",
        "Karl Holm discovered that his car was gone.",
        "She discovered that the door had been locked.",
    ],
)
def test_what_happens_to_somebody_is_no_finding(text):
    assert claims_in(text) == []
