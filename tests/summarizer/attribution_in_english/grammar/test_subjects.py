import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The island's First Secretary and Treasurer of the harbour, Odd Brask, said it was late.",
            ("Odd Brask", "said", "it was late"),
        ),
        (
            "The town's Mayor and Chairman of the port, Karl Vale, said it was late.",
            ("Karl Vale", "said", "it was late"),
        ),
        (
            "The region's Governor and Commander of the fleet, Ed Falk, said it was late.",
            ("Ed Falk", "said", "it was late"),
        ),
        (
            "After the riot, the worst in a week of disorder, the Farm Secretary attacked mobs for ‘shaming’ it.",
            ("the Farm Secretary", "attacked", "mobs for ‘shaming’ it"),
        ),
    ],
)
def test_a_title_gives_way_to_the_name_and_a_superlative_to_the_subject(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Lund told staff after the vote that the head was late.", "that the head was late"),
        ("Ann Lund told parents during a meeting at the hall that she would resign.", "that she would resign"),
        (
            "Ann Lund told other parents in May at the gate that the head had lied to them.",
            "that the head had lied to them",
        ),
    ],
)
def test_an_occasion_may_precede_what_somebody_was_told(text, content):
    assert [claim.content for claim in claims(read_document(text))] == [content]


def test_a_relative_clause_of_the_occasion_is_not_told():
    assert claims_in("Ann Lund told staff at the hall that had burned down.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Velmar Rovers manager Ed Falk beamed. Karl Vale scored twice. The coach said he was proud.", "Ed Falk"),
        ("Velmar Rovers manager Ed Falk beamed. His coach Karl Vale wept. The coach said he was sad.", "The coach"),
    ],
)
def test_a_teams_manager_is_its_coach_unless_it_has_one(text, speaker):
    assert claims(read_document(text))[-1].speaker == speaker


def test_a_measure_is_no_speaker():
    text = "Olga Vale, who at 6ft and 20 stone calls herself a dancer and says so gladly, said that sport was fun."
    assert [claim.speaker for claim in claims(read_document(text))] == ["Olga Vale"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Residents want HNS to open a depot in hopes of bringing more salt to the villages, saying"
                " the old one is too small."
            ),
            "Residents",
        ),
        ("Unions need Velmar to raise wages with the aim of keeping workers, arguing that many have left.", "Unions"),
        ("Campaigners want Velmar to close the mine as a way of saving rivers, warning it may fail.", "Campaigners"),
        ("The post found its author complaining of the price of seats.", "its author"),
        ("The camera found the mayor complaining of the cold in her office.", "the mayor"),
    ],
)
def test_a_participle_is_that_of_who_wishes_or_of_the_noun_before_it(text, speaker):
    assert claims_in(text)[-1][0] == speaker
