import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The mayor called out the council for its failure to mend the road.",
            ("The mayor", "called out", "the council for its failure to mend the road"),
        ),
        (
            "Holm called out the bank's lending rules as a source of trouble.",
            ("Holm", "called out", "the bank's lending rules as a source of trouble"),
        ),
        (
            "The mayor laughed off rumours she would stand for parliament.",
            ("The mayor", "laughed off", "rumours she would stand for parliament"),
        ),
        (
            "The council brushed aside concerns about noise from the mill.",
            ("The council", "brushed aside", "concerns about noise from the mill"),
        ),
        (
            "Holm played down fears of a strike at the harbour.",
            ("Holm", "played down", "fears of a strike at the harbour"),
        ),
        (
            "Lund scoffed at claims his mill had polluted the river.",
            ("Lund", "scoffed at", "claims his mill had polluted the river"),
        ),
        (
            "The coach bristled at reports he had fought with players.",
            ("The coach", "bristled at", "reports he had fought with players"),
        ),
        ("The judge asked as to why the report was late.", ("The judge", "asked as to", "why the report was late")),
        (
            "The bishop renewed his call for bakers to put away their knives.",
            ("The bishop", "renewed his call", "for bakers to put away their knives"),
        ),
        (
            "Lund reiterated her appeal for witnesses to come forward.",
            ("Lund", "reiterated", "her appeal for witnesses to come forward"),
        ),
        (
            "The minister issued a call for talks to begin in June.",
            ("The minister", "issued a call", "for talks to begin in June"),
        ),
    ],
)
def test_an_idiom_reports_what_somebody_says(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Lund called out his name.",
        "Unions called out their members on strike.",
        "He called out names for two hours.",
        "The doctor called out the boy for treatment.",
        "The cook called out the crew for lunch.",
        "The king called out the army for help.",
        "The runner shrugged off the cold.",
        "Lund scoffed at the boy who sold papers.",
        "The band played down by the river.",
    ],
)
def test_a_deed_is_no_idiom(text):
    assert claims_in(text) == []
