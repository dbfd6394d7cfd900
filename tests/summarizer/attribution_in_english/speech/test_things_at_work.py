import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The lab's tool predicts the price of wool with great accuracy.",
        "The device estimates the depth of a lake.",
        "The software estimates the cost of a ferry.",
        "The poll questioned 9,000 adults.",
        "The survey asked 300 sailors whether they were happy.",
        "A study asked 40 nurses how they sleep.",
        "Each lake sample was then compared with water taken from clean ponds.",
        "The old samples were compared with pears grown in Tarn.",
        "Every bone was compared with fish from the lake.",
    ],
)
def test_what_a_program_or_a_poll_does_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The tool predicts that the lake will freeze.", ("The tool", "predicts")),
        ("The forecast predicts rain.", ("The forecast", "predicts")),
        ("The firm predicts a loss of 5%.", ("The firm", "predicts")),
        ("Ann Lund questioned the decision to close the mill.", ("Ann Lund", "questioned")),
        ("Joe Hale was compared to Caesar.", (None, "compared")),
    ],
)
def test_what_is_predicted_by_somebody_or_in_a_clause_is_one(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "The rest, as they say, is history.",
        "It is late, as they say.",
        "All is well, as they say, that ends well.",
        "The port is made of ships called “hulks”, also called barges. They live there.",
        "Behind it are wheels known as “cats”, also called turners.",
        "The yard holds what are known as “stilts,” also called legs.",
        "The town is called the “hive”, which some young sailors call “the Hi”.",
        "The inquiry named the clerks alleged to be part of the swindle.",
        "The lab linked the work to ships previously attributed to Velmar.",
        "The shot was fired by a gun attributed to a named guard.",
        "She was last seen in May. She was reported missing in June, when no letter came.",
        "Joe Hale, a sailor, reported missing in May, was found.",
        "Ann Lund was reported missing in June, when no letter came.",
        "Most sailors would agree that the port is too small.",
        "Many cooks would agree that fish is dear.",
        "The owner would agree that the dam is old.",
    ],
)
def test_a_name_a_saying_or_half_a_passive_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The fee, which critics call “a tax on the poor”, starts in May.", ("critics", "call")),
        ("Joe Hale is alleged to have paid.", (None, "alleged")),
        ("Experts agree that the port is too small.", ("Experts", "agree")),
        ("Ann Lund would later agree that it leaked.", ("Ann Lund", "would later agree")),
        ("The firm reported missing its target for the year.", ("The firm", "reported")),
    ],
)
def test_a_judgement_a_whole_passive_or_a_report_is_one(text, claim):
    assert claims_in(text) == [claim]
