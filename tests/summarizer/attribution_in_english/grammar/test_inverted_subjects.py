"""Who says something if the speaker follows the verb and was taken for something else."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def found(text):
    """Return the speaker and the content of each claim."""
    return [(claim.speaker, claim.content) for claim in claims(read_document(text))]


GROWS = "Rowing has become popular in both the towns along the river"


@pytest.mark.parametrize(
    ("group", "clause"),
    [
        ("sailors", "claim two storms delayed it"),
        ("engineers", "claim two storms delayed it"),
        ("sailors", "claim nearly 300 boats in the valley now leak"),
        ("growers", "claim nearly 300 boats in the valley now leak"),
    ],
)
def test_those_who_claim_more_are_the_speakers(group, clause):
    assert found(f"{GROWS}, said {group} who {clause}.") == [(group, GROWS), (group, clause.partition(" ")[2])]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The mayor said residents who say they are ill should leave.",
            ("The mayor", "residents who say they are ill should leave"),
        ),
        (
            "It was late, and Ann Lund said sailors who claim it are wrong.",
            ("Ann Lund", "sailors who claim it are wrong"),
        ),
        ("On Monday, Ann Lund said that crews who row are tired.", ("Ann Lund", "that crews who row are tired")),
    ],
)
def test_they_are_not_if_the_verb_has_its_own_speaker(text, claim):
    assert claim in found(text)


@pytest.mark.parametrize(
    ("told", "verb", "name"),
    [
        ("It was the hardest winter of the century", "recalled", "Ida Marsh"),
        ("There was no music that year", "recalled", "Ida Marsh"),
        ("For a month there was a smell of smoke", "recalled", "Ida Marsh"),
        ("In the end there was nothing left to sell", "admitted", "Omar Dunn"),
    ],
)
def test_a_name_that_ends_a_paragraph_after_a_verb_of_speech_is_the_speakers(told, verb, name):
    assert found(f"{told}, {verb} {name}.\n\nThe pier froze.") == [(name, told)]


@pytest.mark.parametrize(
    "text",
    [
        "The board opened the files, called a lawyer, and recalled Ida Marsh.",
        "The coach dropped two players and recalled Ida Marsh.",
        "The firm closed the plant, recalled the cars, and left.",
    ],
)
def test_it_is_not_at_the_end_of_a_list(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("speaker", "name"), [("a clerk", "Pak"), ("a shopkeeper", "Oder"), ("a nurse", "Lim"), ("a baker", "Pak")]
)
def test_a_surname_told_after_a_speaker_is_no_clause(speaker, name):
    quotation = "“The rent is too high for us all, so I think the plan is good,”"

    assert found(f"{quotation} said {speaker} surnamed {name} who lives by the canal.") == [
        (f"{speaker} surnamed {name}", quotation)
    ]
