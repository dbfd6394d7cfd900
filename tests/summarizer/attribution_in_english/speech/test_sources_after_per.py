import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Per the ministry, 40 schools will close.", ("the ministry", "Per", "40 schools will close")),
        ("The driver fled on foot, per a police report.", ("a police report", "per", "The driver fled on foot")),
        (
            "The car was sold for 5 million crowns, per court records.",
            ("court records", "per", "The car was sold for 5 million crowns"),
        ),
        ("He drinks one glass a day, per his doctor.", ("his doctor", "per", "He drinks one glass a day")),
        ("The mill will close in May, as per Ann Lund.", ("Ann Lund", "as per", "The mill will close in May")),
        (
            "As per the police report, the driver fled on foot.",
            ("the police report", "As per", "the driver fled on foot"),
        ),
    ],
)
def test_per_names_a_source(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Shops may open till nine, as per the new rules.",
        "Tickets cost 40 crowns per head, per person.",
        "The pay rose to 300 crowns a week, per union member.",
        "The king, as per custom, will speak first.",
        "As per the order, the mill was shut.",
        "Trains run at 90 miles per hour, per the timetable.",
    ],
)
def test_a_measure_or_a_rule_is_no_source(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The mill will close in May after 90 years.\n\nThat’s according to a new report from the Norrby Institute.",
            ("a new report from the Norrby Institute", "according to", "The mill will close in May after 90 years"),
        ),
        (
            "Nearly half of all shops in the town are empty. This is according to figures from the ministry.",
            ("figures from the ministry", "according to", "Nearly half of all shops in the town are empty"),
        ),
        (
            "The mill will close in May. That is according to Ann Lund, who chairs the council.",
            ("Ann Lund", "according to", "The mill will close in May"),
        ),
    ],
)
def test_that_is_according_to_tells_the_source_of_the_sentence_before(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("That bridge is old, according to Lund.", ("Lund", "according to", "That bridge is old")),
        ("“We will stay,” Lund said. That's according to the Herald.", ("Lund", "said", "“We will stay,”")),
        (
            "Ann Lund admitted that she had cheated. That is according to court files.",
            ("Ann Lund", "admitted", "that she had cheated"),
        ),
        (
            "Karl Holm told pupils that the mill is safe. That's according to the Herald.",
            ("Karl Holm", "told pupils", "that the mill is safe"),
        ),
        (
            "The road is sound, Ann Lund insisted. This was according to the Herald.",
            ("Ann Lund", "insisted", "The road is sound"),
        ),
    ],
)
def test_a_sentence_with_its_own_content_or_a_sentence_before_with_its_own_source_stays(text, claim):
    assert claims_in(text) == [claim]
